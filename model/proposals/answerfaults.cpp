// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/answerfaults.h"

#include "model/text/names.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Interview {
    Q_DECLARE_TR_FUNCTIONS(Interview)
};

QList<Error> faultsIn(const SiteAnswers &site, const QString &place, QSet<QString> &names)
{
    QList<Error> faults;
    if (site.users < 1)
        faults += Error{Interview::tr("The site has no users."), place + u".users"_s};
    QStringList its{site.name};
    qint64 branchUsers = 0;
    for (const BranchAnswers &branch : site.branches) {
        its += branch.name;
        branchUsers += branch.users;
    }
    if (branchUsers > site.users)
        faults += Error{Interview::tr("The branches have more users than the site, which includes them."), place};
    for (const QString &name : std::as_const(its)) {
        if (name.trimmed().isEmpty())
            faults += Error{Interview::tr("A name is missing."), place};
        else if (names.contains(name.toLower()))
            faults += Error{Interview::tr("The name “%1” is there twice.").arg(name), place};
        else if (const Result<void> possible = checkSiteName(name); !possible)
            faults += Error{possible.error().message, place};
        names.insert(name.toLower());
    }
    return faults;
}

} // namespace

QList<Error> faultsIn(const Answers &answers)
{
    QList<Error> faults;
    if (answers.version < ProductVersion::V2015)
        faults += Error{Interview::tr("Lync Server cannot be proposed."), u"version"_s};
    if (answers.sites.isEmpty())
        faults += Error{Interview::tr("At least one site is needed."), u"sites"_s};
    QSet<QString> names;
    for (qsizetype at = 0; at < answers.sites.size(); ++at)
        faults += faultsIn(answers.sites[at], u"sites[%1]"_s.arg(at), names);
    for (const auto &[domain, place] :
         {std::pair(answers.sipDomain, u"sipDomain"_s), std::pair(answers.adDomain, u"adDomain"_s)})
        if (const Result<void> possible = checkDnsName(domain); !possible)
            faults += Error{possible.error().message, place};
    return faults;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/sitenames.h"

#include <QSet>

namespace twinpool {

QString freeSiteName(const Answers &answers, const QString &pattern)
{
    QSet<QString> taken;
    for (const SiteAnswers &site : answers.sites) {
        taken.insert(site.name.toLower());
        for (const BranchAnswers &branch : site.branches)
            taken.insert(branch.name.toLower());
    }
    int number = 1;
    while (taken.contains(pattern.arg(number).toLower()))
        ++number;
    return pattern.arg(number);
}

} // namespace twinpool

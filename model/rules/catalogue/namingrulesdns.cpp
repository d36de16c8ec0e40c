// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/namingrules.h"

#include "model/edits/dnsnames.h"

namespace twinpool {

namespace {

using edits::NameScope;

/// A machine with the name of its pool: what is wrong with the name is said about the pool.
template <class Row>
bool bearsNameOfOwnPool(const Snapshot &now, const Row &row)
{
    if constexpr (std::is_same_v<Row, Server>) {
        const Pool *pool = now.find(row.pool);
        return pool && pool->fqdn.compare(row.fqdn, Qt::CaseInsensitive) == 0;
    } else {
        return false;
    }
}

/// The first name of a row that \a isWrong, or empty.
template <class Row, class IsWrong>
QString firstName(const Row &row, IsWrong isWrong)
{
    QString first;
    edits::forEachDnsName(row, [&](const QString &name, NameScope) {
        if (first.isEmpty() && isWrong(name))
            first = name;
    });
    return first;
}

bool hasForbiddenCharacters(const QString &name)
{
    return !edits::isCleanName(name) && !edits::isIpAddress(name);
}

// NAM-001
template <class Row>
void checkCharacters(const Snapshot &now, const Row &row, Findings &out)
{
    const QString wrong = firstName(row, hasForbiddenCharacters);
    if (!wrong.isEmpty() && !bearsNameOfOwnPool(now, row))
        out.add({wrong});
}

/// None where nothing would be left of a name.
QList<Edit> cleanNamesOf(const Snapshot &now, const Finding &finding)
{
    const auto vanishes = [](const QString &name) {
        return hasForbiddenCharacters(name) && edits::cleanName(name).isEmpty();
    };
    bool helps = false;
    visitEntity(now.plan, finding.subject, [&](const auto &row) { helps = firstName(row, vanishes).isEmpty(); });
    return helps ? QList<Edit>{edits::cleanNames(finding.subject)} : QList<Edit>();
}

bool isShort(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'.') && !edits::isIpAddress(name);
}

// NAM-002
template <class Row>
void checkSuffix(const Snapshot &now, const Row &row, Findings &out)
{
    const QString wrong = firstName(row, isShort);
    if (!wrong.isEmpty() && !bearsNameOfOwnPool(now, row))
        out.add({wrong});
}

/// The domain of a row's machines.
struct DomainOf {
    const Snapshot &now;

    QString operator()(const Server &row) const
    {
        const Pool *pool = now.find(row.pool);
        const qsizetype dot = pool ? pool->fqdn.indexOf(u'.') : -1;
        return dot < 0 ? named(now.domainOf(row)) : pool->fqdn.sliced(dot + 1);
    }
    QString operator()(const Pool &row) const { return named(now.domainOf(row)); }
    QString operator()(const SqlStore &row) const { return named(now.domainOf(row)); }
    QString operator()(const SqlNode &row) const { return named(now.domainOf(row)); }
    template <class Row>
    QString operator()(const Row &) const
    {
        return named({});
    }

    QString named(AdDomainId id) const
    {
        const AdDomain *domain = now.find(id);
        if (!domain && !now.plan.adDomains.isEmpty())
            domain = &*now.plan.adDomains.begin();
        return domain ? domain->fqdn : QString();
    }
};

QString defaultSipDomain(const Plan &plan)
{
    for (const SipDomain &domain : plan.sipDomains)
        if (domain.isDefault)
            return domain.name;
    return {};
}

QList<Edit> appendDomainsTo(const Snapshot &now, const Finding &finding)
{
    const QString external = defaultSipDomain(now.plan);
    QString internal;
    bool helps = true;
    visitEntity(now.plan, finding.subject, [&](const auto &row) {
        internal = DomainOf{now}(row);
        edits::forEachDnsName(row, [&](const QString &name, NameScope scope) {
            if (isShort(name) && (scope == NameScope::Internal ? internal : external).isEmpty())
                helps = false;
        });
    });
    return helps ? QList<Edit>{edits::appendDomains(finding.subject, internal, external)} : QList<Edit>();
}

// NAM-004
template <class Row>
void checkLabels(const Snapshot &, const Row &row, Findings &out)
{
    if (!firstName(row, isShort).isEmpty())
        out.add();
}

} // namespace

std::vector<Rule> dnsNameRules()
{
    using namespace pages::naming;
    static constexpr Source edge{
        "Edge Server environmental requirements",
        "SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements.md"};
    return {
        {
            .id = "NAM-001",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Illegal characters in a name"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 bears a name with characters that are not allowed: “%2”."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Names consist of the letters A to Z, digits, hyphens and dots. Underscores and "
                                     "letters of other scripts are supported neither in DNS nor in certificates of the "
                                     "product."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose a name of plain letters, digits and hyphens."),
            .sources = {environment, pages::platform::requirements2019},
            .check = checkCharacters<Pool>,
            .otherChecks = {checkCharacters<Server>, checkCharacters<SqlStore>, checkCharacters<SqlNode>,
                            checkCharacters<FileStore>, checkCharacters<FileServer>, checkCharacters<Gateway>,
                            checkCharacters<ReverseProxy>, checkCharacters<SipDomain>, checkCharacters<AdDomain>},
            .fixes = cleanNamesOf,
        },
        {
            .id = "NAM-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Short name"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 bears a name without a domain: “%2”."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Topology Builder works with full names, and the name of a computer must be the one "
                                     "in DNS. An Edge Server in a workgroup needs its suffix set by hand."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add the domain."),
            .sources = {environment, edge},
            .check = checkSuffix<Pool>,
            .otherChecks = {checkSuffix<Server>, checkSuffix<SqlStore>, checkSuffix<SqlNode>, checkSuffix<FileStore>,
                            checkSuffix<FileServer>, checkSuffix<Gateway>, checkSuffix<ReverseProxy>},
            .fixes = appendDomainsTo,
        },
        {
            .id = "NAM-004",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Single-label domain"),
            .message = QT_TRANSLATE_NOOP("Rules", "The domain %1 consists of one label."),
            .why = QT_TRANSLATE_NOOP("Rules", "Domains like “contoso” without a dot are not supported."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use a domain of two labels or more."),
            .sources = {environment, pages::platform::requirements2019},
            .check = checkLabels<AdDomain>,
            .otherChecks = {checkLabels<SipDomain>},
            .reach = 0,
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/networkrules.h"

#include "model/catalog/balancerlimits.h"
#include "model/edits/balancing.h"
#include "model/topology/webnames.h"

namespace twinpool {

namespace {

constexpr Source webSettings{"Web Services Settings Expander (Topology Builder help)",
                             "SfbServer/help-topics/help-topobld/web-services-settings-expander.md"};

// NET-003
void checkInternalName(const Snapshot &, const Pool &pool, Findings &out)
{
    const bool byDns =
        pool.loadBalancing == LoadBalancing::Dns || pool.loadBalancing == LoadBalancing::DnsPlusHardwareForHttp;
    if (byDns && !pool.isStandard() && webServicesOf(pool) && !overridesInternalWeb(pool))
        out.add();
}

QList<Edit> suggestInternalName(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    return pool && !pool->fqdn.isEmpty() ? QList<Edit>{edits::nameInternalWeb(pool->id)} : QList<Edit>{};
}

// NET-004
void checkStandardEditionName(const Snapshot &, const Pool &pool, Findings &out)
{
    if (pool.isStandard() && overridesInternalWeb(pool))
        out.add({webServicesOf(pool)->internalFqdn});
}

QList<Edit> clearInternalName(const Snapshot &, const Finding &finding)
{
    return {edits::clearInternalWebName(finding.subject.as<PoolId>())};
}

/// A name of web services that has to be the only one of its kind.
struct WebName {
    QStringView name;
    const Pool *pool = nullptr;
    bool isExternal = false;
};

bool isSameName(const WebName &a, const WebName &b)
{
    return a.isExternal == b.isExternal && a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

/// Pools of versions that are not judged come first, because the first of several keeps its name.
bool isEarlier(const WebName &a, const WebName &b)
{
    if (a.isExternal != b.isExternal)
        return b.isExternal;
    if (const int order = a.name.compare(b.name, Qt::CaseInsensitive); order != 0)
        return order < 0;
    const bool isJudged = allVersions.contains(a.pool->version), isOtherJudged = allVersions.contains(b.pool->version);
    return isJudged != isOtherJudged ? isOtherJudged : a.pool->id < b.pool->id;
}

// NET-005. Of those with one name, each but the first is told.
void checkUniqueNames(const Snapshot &now, Findings &out)
{
    QVarLengthArray<WebName, 64> names;
    for (const Pool &pool : now.plan.pools) {
        const WebServices *web = webServicesOf(pool);
        if (web && !web->externalFqdn.isEmpty())
            names.append({web->externalFqdn, &pool, true});
        if (overridesInternalWeb(pool))
            names.append({web->internalFqdn, &pool, false});
    }
    std::sort(names.begin(), names.end(), isEarlier);
    struct Repeat {
        const Pool *pool, *first;
        QStringView name;
    };
    std::vector<Repeat> repeats;
    for (auto first = names.begin(), at = first; at != names.end(); ++at) {
        if (!isSameName(*first, *at))
            first = at;
        if (first != at && allVersions.contains(at->pool->version))
            repeats.push_back({at->pool, first->pool, at->name});
    }
    std::ranges::stable_sort(repeats, {}, [](const Repeat &repeat) { return repeat.pool->id; });
    for (auto at = repeats.begin(); at != repeats.end();) {
        const Repeat told = *at;
        QList<EntityRef> firsts;
        for (; at != repeats.end() && at->pool == told.pool; ++at)
            if (!firsts.contains(EntityRef(at->first->id)))
                firsts.append(at->first->id);
        out.addAbout(told.pool->id, {told.name.toString(), firsts.first()}, firsts);
    }
}

bool namesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) {
        const WebServices *web = webServicesOf(row);
        return std::tuple(row.version, web ? web->externalFqdn : QString(),
                          overridesInternalWeb(row) ? web->internalFqdn : QString());
    });
}

QList<Edit> suggestNames(const Snapshot &, const Finding &finding)
{
    return {edits::renameRepeatedWebNames(finding.subject.as<PoolId>())};
}

} // namespace

std::vector<Rule> webNameRules()
{
    return {
        {
            .id = "NET-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Internal web name not overridden"),
            .message = QT_TRANSLATE_NOOP("Rules", "The internal web services of %1 have no name of their own."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "With DNS load balancing the name of the pool resolves to all its servers; the web "
                                  "services need another that leads to the load balancer."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Override the internal web name."),
            .sources = {pages::loadBalancing, webSettings},
            .check = checkInternalName,
            .reach = 0,
            .fixes = suggestInternalName,
        },
        {
            .id = "NET-004",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Internal web name overridden on Standard Edition"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "The internal web services of the Standard Edition server %1 are called %2."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "One help page offers the override; another names it for Enterprise pools with DNS load "
                "balancing only, and the certificate table has none for Standard Edition. A single "
                "server does not need it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Clear the override unless there is a reason for it."),
            .sources = {webSettings,
                        {"Front End General Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/front-end-general-settings-expander.md"},
                        {"Environmental requirements for Skype for Business Server 2015",
                         "SfbServer/plan-your-deployment/requirements-for-your-environment/"
                         "environmental-requirements.md"}},
            .check = checkStandardEditionName,
            .reach = 0,
            .fixes = clearInternalName,
        },
        {
            .id = "NET-005",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "External web name not unique"),
            .message = QT_TRANSLATE_NOOP("Rules", "The web services of %1 and of %3 are both called %2."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "Each external name must be the only one in the deployment, and so must each internal "
                "name that was overridden."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give the web services of %1 another name."),
            .sources = {webSettings},
            .check = checkUniqueNames,
            .isTouchedBy = namesTouchedBy,
            .fixes = suggestNames,
        },
    };
}

} // namespace twinpool

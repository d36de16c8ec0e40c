// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/frontendrules.h"

#include "model/catalog/poollimits.h"
#include "model/edits/poolneeds.h"
#include "model/edits/sites.h"
#include "model/rules/pairadvice.h"

namespace twinpool {

namespace {

// FEP-015
void checkStoresOfPool(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (user && (!user->fileStore || (pool.isEnterprise() && !user->userStore)))
        out.add();
}

QList<Edit> createStores(const Snapshot &, const Finding &finding)
{
    return {edits::createMissingStores(finding.subject.as<PoolId>())};
}

bool homesUsers(const Pool *pool)
{
    return pool->as<UserPool>() != nullptr;
}

// FEP-016
void checkCentralSiteHasPool(const Snapshot &now, const Site &site, Findings &out)
{
    if (site.kind == SiteKind::Central && std::ranges::none_of(now.poolsOf(site.id), homesUsers))
        out.add();
}

bool isParent(const Snapshot &now, SiteId site)
{
    return std::ranges::any_of(now.referring<Site>(site),
                               [&](const Site *other) { return other->parentSite == site && other->id != site; });
}

bool mayStandInBranch(const Pool *pool)
{
    return pool->as<SurvivableBranch>() || pool->as<MediationPool>();
}

/// One edit for each central site with a user pool. None when the site holds what a branch cannot.
QList<Edit> makeBranch(const Snapshot &now, const Finding &finding)
{
    const SiteId site = finding.subject.as<SiteId>();
    QList<Edit> fixes;
    if (isParent(now, site) || !std::ranges::all_of(now.poolsOf(site), mayStandInBranch))
        return fixes;
    for (const Site &other : now.plan.sites)
        if (other.id != site && other.kind == SiteKind::Central
            && std::ranges::any_of(now.poolsOf(other.id), homesUsers))
            fixes.append(edits::convertToBranch(site, other.id, other.name));
    return fixes;
}

// FEP-017
void checkBranchHasNoPool(const Snapshot &now, const Site &site, Findings &out)
{
    if (site.kind != SiteKind::Branch)
        return;
    QList<EntityRef> pools;
    for (const Pool *pool : now.poolsOf(site.id))
        if (homesUsers(pool))
            pools.append(pool->id);
    if (!pools.isEmpty())
        out.add({qint64(pools.size())}, pools);
}

QList<Edit> makeCentral(const Snapshot &, const Finding &finding)
{
    return {edits::convertToCentral(finding.subject.as<SiteId>())};
}

// FEP-029
void checkStandardIsPaired(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.isStandard() || now.partnerOf(pool.id))
        return;
    if (const int users = pool.as<UserPool>()->homedUsers; users > 0)
        out.add({qint64(users)});
}

QList<Edit> pairWithOnlyCandidate(const Snapshot &now, const Finding &finding)
{
    return pairWithOnlyPartner(now, finding.subject.as<PoolId>());
}

// FEP-030
void checkStandardHasNoHighAvailability(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.isStandard())
        return;
    if (const Pool *partner = now.partnerOf(pool.id))
        out.add({partner->id}, {now.pairingsOf(pool.id).first()->id});
}

} // namespace

std::vector<Rule> frontEndPlaceRules()
{
    static constexpr Source topologyBasics{"Topology Basics",
                                           "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"};
    return {
        {
            .id = "FEP-015",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pool without a user store or file store"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "%1 lacks a store: an Enterprise pool needs a user store and a file store, a "
                                         "Standard Edition server a file store."),
            .why = QT_TRANSLATE_NOOP("Rules", "The pool cannot be published without them."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Select or create the store."),
            .sources = {{"Create and publish new topology",
                         "SfbServer/deploy/install/create-and-publish-new-topology.md"},
                        {"Add Front End File Store (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/add-front-end-file-store.md"}},
            .check = checkStoresOfPool,
            .reach = 0,
            .fixes = createStores,
        },
        {
            .id = "FEP-016",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Central site without a user pool"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "The central site %1 has neither an Enterprise pool nor a Standard Edition "
                                         "server."),
            .why = QT_TRANSLATE_NOOP("Rules", "Every central site holds at least one of the two."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a pool, or turn the site into a branch site."),
            .sources = {topologyBasics},
            .check = checkCentralSiteHasPool,
            .fixes = makeBranch,
        },
        {
            .id = "FEP-017",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "User pool in a branch site"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The branch site %1 contains %n pool(s) that home users."),
            .why = QT_TRANSLATE_NOOP("Rules", "A site with a pool of its own is a central site by definition."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Make it a central site."),
            .sources = {{"Reference topologies",
                         "SfbServer/plan-your-deployment/topology-basics/reference-topologies.md"},
                        {"Plan for Enterprise Voice resiliency",
                         "SfbServer/plan-your-deployment/enterprise-voice-solution/enterprise-voice-resiliency.md"}},
            .check = checkBranchHasNoPool,
            .fixes = makeCentral,
        },
        {
            .id = "FEP-029",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Standard Edition server that homes users is not paired"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules", "The Standard Edition server %1 homes %n user(s) and is not paired."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The server has no redundancy of its own. Using Standard Edition servers in pairs "
                                     "is strongly recommended."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Pair it with another Standard Edition server."),
            .sources = {pages::capacity2015, pages::capacity2019},
            .check = checkStandardIsPaired,
            .fixes = pairWithOnlyCandidate,
        },
        {
            .id = "FEP-030",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Standard Edition has disaster recovery only"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "The pair with %2 gives %1 disaster recovery, not high availability."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The built-in Express database cannot be made redundant, and an administrator has "
                                     "to fail over to the partner."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Use an Enterprise pool where availability inside the site is required."),
            .sources = {topologyBasics,
                        {"Supported pool pairing options and best practices (Lync Server 2013)",
                         "learn.microsoft.com/previous-versions/office/lync-server-2013/"}},
            .check = checkStandardHasNoHighAvailability,
        },
    };
}

} // namespace twinpool

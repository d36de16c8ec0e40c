// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"

#include "model/catalog/pairinglimits.h"
#include "model/topology/webnames.h"

#include <QVersionNumber>

namespace twinpool {

namespace {

bool isNew(const Pool *pool)
{
    return pool && pool->state == LifeState::New;
}

/// Wanted, and no update is planned that is too old for it.
bool copiesResponseGroups(const PlanFacts &plan)
{
    const QList<int> build = QVersionNumber::fromString(plan.deployment.cumulativeUpdate).segments();
    const bool isTooOld = build.size() >= 4 && std::ranges::lexicographical_compare(build, responseGroupBackupBuild);
    return !plan.is2015() && plan.deployment.rgsBackupEnabled && !isTooOld;
}

const Pool &poolOf(const PlanFacts &plan, const Server &server)
{
    return *plan.now.find(server.pool);
}

} // namespace

bool isNewDeployment(const PlanFacts &plan)
{
    return plan.isNewDeployment();
}

bool isDeployedAlready(const PlanFacts &plan)
{
    return !plan.isNewDeployment();
}

bool isVersion2015(const PlanFacts &plan)
{
    return plan.is2015();
}

bool isVersion2019On(const PlanFacts &plan)
{
    return !plan.is2015();
}

bool isSetupDelegated(const PlanFacts &plan)
{
    return plan.isNewDeployment() && plan.deployment.delegateSetup;
}

bool changesTopology(const PlanFacts &plan)
{
    return plan.changesTopology();
}

bool changesStoresOrShares(const PlanFacts &plan)
{
    const auto isTouched = [&](const auto *row) { return plan.isTouched(*row); };
    return std::ranges::any_of(plan.stores, isTouched) || std::ranges::any_of(plan.fileStores, isTouched);
}

bool dbaCreatesDatabases(const PlanFacts &plan)
{
    return plan.deployment.dbaCreatesDatabases;
}

bool hasUpdate(const PlanFacts &plan)
{
    return !plan.deployment.cumulativeUpdate.isEmpty();
}

bool hasEdgePool(const PlanFacts &plan)
{
    return !plan.edgePools.isEmpty();
}

bool hasNewEdgePool(const PlanFacts &plan)
{
    return std::ranges::any_of(plan.edgePools, isNew);
}

bool hasFederatedEdgePool(const PlanFacts &plan)
{
    return std::ranges::any_of(plan.edgePools, [&plan](const Pool *pool) { return isFederated(plan, *pool); });
}

bool hasXmppEdgePool(const PlanFacts &plan)
{
    return plan.is2015()
           && std::ranges::any_of(plan.edgePools, [](const Pool *pool) { return pool->as<EdgePool>()->xmppEnabled; });
}

bool buildsAnyGroup(const PlanFacts &plan)
{
    return std::ranges::any_of(plan.stores, [&](const SqlStore *store) { return isGroupBuilt(plan, *store); });
}

bool hasNewMonitoredPool(const PlanFacts &plan)
{
    return std::ranges::any_of(plan.pools, [](const Pool *pool) {
        const auto *user = pool->as<UserPool>();
        return isNew(pool) && user && user->monitoringStore;
    });
}

bool hasNewArchivedPool(const PlanFacts &plan)
{
    return std::ranges::any_of(plan.pools, [](const Pool *pool) {
        const auto *user = pool->as<UserPool>();
        return isNew(pool) && user && user->archivingStore;
    });
}

bool isFurtherSite(const PlanFacts &plan, const Site &site)
{
    return plan.positionOf(site.id) > 0 && site.state == LifeState::New;
}

bool isPublishedFrom(const PlanFacts &plan, const Site &site)
{
    return hasEdgePool(plan) && std::ranges::any_of(plan.pools, [&site](const Pool *pool) {
        const auto *user = pool->as<UserPool>();
        const auto *director = pool->as<DirectorPool>();
        return pool->site == site.id
               && ((user && !user->web.externalFqdn.isEmpty())
                   || (director && !director->web.externalFqdn.isEmpty()));
    });
}

bool hasFederation(const PlanFacts &plan, const Site &site)
{
    return std::ranges::any_of(plan.edgePools, [&](const Pool *pool) {
        const auto served = plan.servedBy(pool->id);
        return pool->as<EdgePool>()->federationEnabled
               && (pool->site == site.id || std::ranges::any_of(served, [&site](const Pool *user) {
                       return user->site == site.id;
                   }));
    });
}

bool isEnterprise(const PlanFacts &, const Pool &pool)
{
    return pool.isEnterprise();
}

bool isEnterpriseOfSeveral(const PlanFacts &plan, const Pool &pool)
{
    return pool.isEnterprise() && plan.now.serverCountOf(pool.id) > 1;
}

bool hasInternalWebOverride(const PlanFacts &, const Pool &pool)
{
    return pool.isEnterprise() && overridesInternalWeb(pool);
}

bool isBalancedByHardware(const PlanFacts &, const Pool &pool)
{
    return pool.loadBalancing == LoadBalancing::Hardware;
}

bool isFederated(const PlanFacts &, const Pool &pool)
{
    const auto *edge = pool.as<EdgePool>();
    return edge && edge->federationEnabled;
}

bool isFirstStandardEdition(const PlanFacts &plan, const Pool &pool)
{
    return plan.isNewDeployment() && pool.hostsCms && pool.isStandard();
}

bool hasMonitoringOrArchiving(const PlanFacts &, const Pool &pool)
{
    const auto *user = pool.as<UserPool>();
    return user && (user->monitoringStore || user->archivingStore);
}

bool changesServers(const PlanFacts &, const Pool &pool)
{
    const auto *user = pool.as<UserPool>();
    return user && user->serverListChanges && !isNew(&pool);
}

bool needsResponseGroupExport(const PlanFacts &plan, const Pool &pool)
{
    const auto *user = pool.as<UserPool>();
    const bool isReplicated = copiesResponseGroups(plan) && plan.pairOf(pool.id);
    return user && user->usedApplications.contains(VoiceApplication::ResponseGroup) && !isReplicated;
}

bool isOtherRole(const PlanFacts &plan, const Server &server)
{
    return !poolOf(plan, server).as<UserPool>();
}

bool isPairedLater(const PlanFacts &plan, const Server &server)
{
    const auto pairings = plan.now.pairingsOf(server.pool);
    return std::ranges::any_of(pairings, [&](const Pairing *pair) {
        return plan.positionOf(pair->id) >= 0 && pairsDeployedPool(plan, *pair);
    });
}

bool isPairedLaterAndUpdated(const PlanFacts &plan, const Server &server)
{
    return hasUpdate(plan) && isPairedLater(plan, server);
}

bool isPlainShare(const PlanFacts &, const FileStore &store)
{
    return store.kind != FileStoreKind::Dfs;
}

bool isDfs(const PlanFacts &, const FileStore &store)
{
    return store.kind == FileStoreKind::Dfs;
}

bool replacesShare(const PlanFacts &plan, const FileStore &store)
{
    return plan.now.find(store.replaces);
}

bool hasGeoDns(const PlanFacts &, const Pairing &pair)
{
    return !pair.geoDnsZone.isEmpty();
}

bool pairsTwoNewPools(const PlanFacts &plan, const Pairing &pair)
{
    return pair.state == LifeState::New && isNew(plan.now.find(pair.poolA)) && isNew(plan.now.find(pair.poolB));
}

bool pairsDeployedPool(const PlanFacts &plan, const Pairing &pair)
{
    return pair.state == LifeState::New && !pairsTwoNewPools(plan, pair);
}

bool replicatesResponseGroups(const PlanFacts &plan, const Pairing &)
{
    return copiesResponseGroups(plan);
}

} // namespace twinpool

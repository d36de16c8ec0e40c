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

/// New as a whole. A conversion keeps the store and changes its mode.
bool isNewStore(const SqlStore &store)
{
    return store.state == LifeState::New && !store.conversion;
}

bool hasConversion(const SqlStore &store, std::initializer_list<StoreConversion> wanted)
{
    return store.conversion && std::ranges::find(wanted, *store.conversion) != wanted.end();
}

/// Wanted, and no update is planned that is too old for it.
bool copiesResponseGroups(const PlanFacts &plan)
{
    const QList<int> build = QVersionNumber::fromString(plan.deployment.cumulativeUpdate).segments();
    const bool isTooOld = build.size() >= 4 && std::ranges::lexicographical_compare(build, responseGroupBackupBuild);
    return !plan.is2015() && plan.deployment.rgsBackupEnabled && !isTooOld;
}

const SqlStore &storeOf(const PlanFacts &plan, const SqlNode &node)
{
    return *plan.now.find(node.store);
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
    return pool.isEnterprise() && plan.now.serversOf(pool.id).size() > 1;
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

bool mirrorOfPoolChanges(const PlanFacts &plan, const Server &server)
{
    const SqlStore *store = plan.backEndOf(poolOf(plan, server));
    return store
           && hasConversion(*store, {StoreConversion::NoneToMirror, StoreConversion::MirrorToNone,
                                     StoreConversion::RemoveWitness, StoreConversion::ChangeMirror,
                                     StoreConversion::MirrorToAg});
}

bool isMirrorBuilt(const PlanFacts &, const SqlStore &store)
{
    return store.haMode == HaMode::Mirrored
           && (isNewStore(store)
               || hasConversion(store, {StoreConversion::NoneToMirror, StoreConversion::ChangeMirror}));
}

bool needsWitness(const PlanFacts &plan, const SqlStore &store)
{
    return isMirrorBuilt(plan, store) && !hasConversion(store, {StoreConversion::ChangeMirror})
           && plan.witnessOf(store);
}

bool needsMirrorLogins(const PlanFacts &plan, const SqlStore &store)
{
    return isMirrorBuilt(plan, store) && store.separateAccounts;
}

bool isMirrorOfPool(const PlanFacts &plan, const SqlStore &store)
{
    return isMirrorBuilt(plan, store) && !plan.isPersistentChatStore(store);
}

bool isMirroredBackEnd(const PlanFacts &plan, const SqlStore &store)
{
    return isMirrorBuilt(plan, store) && plan.backEndPool(store);
}

bool isGroupBuilt(const PlanFacts &, const SqlStore &store)
{
    return store.haMode == HaMode::AlwaysOnAG && (isNewStore(store) || PlanFacts::isConvertedToGroup(store));
}

bool isClusterBuilt(const PlanFacts &plan, const SqlStore &store)
{
    return isGroupBuilt(plan, store) || isClusterInstanceBuilt(plan, store);
}

bool isClusterInstanceBuilt(const PlanFacts &, const SqlStore &store)
{
    return store.isClustered() && isNewStore(store);
}

bool needsLogBackups(const PlanFacts &plan, const SqlStore &store)
{
    return isMirrorOfPool(plan, store) || (isGroupBuilt(plan, store) && !plan.isPersistentChatStore(store));
}

bool holdsMonitoring(const PlanFacts &plan, const SqlStore &store)
{
    return plan.holdsMonitoring(store);
}

bool needsReports(const PlanFacts &plan, const SqlStore &store)
{
    return plan.holdsMonitoring(store) && store.reports;
}

bool isNoPersistentChatStore(const PlanFacts &plan, const SqlStore &store)
{
    return !plan.isPersistentChatStore(store);
}

bool hasHighAvailability(const PlanFacts &plan, const SqlStore &store)
{
    return store.haMode != HaMode::Standalone && !plan.isPersistentChatStore(store);
}

bool isConvertedToGroup(const PlanFacts &, const SqlStore &store)
{
    return PlanFacts::isConvertedToGroup(store);
}

bool isMirrorConvertedToGroup(const PlanFacts &, const SqlStore &store)
{
    return hasConversion(store, {StoreConversion::MirrorToAg});
}

bool convertsCmsBackEnd(const PlanFacts &plan, const SqlStore &store)
{
    const Pool *pool = plan.backEndPool(store);
    return PlanFacts::isConvertedToGroup(store) && pool && pool->hostsCms;
}

bool hasNewReplica(const PlanFacts &plan, const SqlStore &store)
{
    return !plan.newReplicasOf(store).isEmpty();
}

bool hasDatabasesToAdd(const PlanFacts &, const SqlStore &store)
{
    return !store.addDatabases.isEmpty();
}

bool getsMirror(const PlanFacts &, const SqlStore &store)
{
    return hasConversion(store, {StoreConversion::NoneToMirror});
}

bool losesMirror(const PlanFacts &, const SqlStore &store)
{
    return hasConversion(store, {StoreConversion::MirrorToNone});
}

bool losesWitness(const PlanFacts &, const SqlStore &store)
{
    return hasConversion(store, {StoreConversion::RemoveWitness});
}

bool changesMirror(const PlanFacts &, const SqlStore &store)
{
    return hasConversion(store, {StoreConversion::ChangeMirror});
}

bool standsAlone(const PlanFacts &plan, const SqlNode &node)
{
    return !storeOf(plan, node).isClustered();
}

bool isNodeOfNewCluster(const PlanFacts &plan, const SqlNode &node)
{
    const SqlStore &store = storeOf(plan, node);
    return isClusterBuilt(plan, store) || plan.newReplicasOf(store).contains(&node);
}

bool isReplica(const PlanFacts &plan, const SqlNode &node)
{
    return isGroupBuilt(plan, storeOf(plan, node));
}

bool isSecondaryReplica(const PlanFacts &plan, const SqlNode &node)
{
    return isReplica(plan, node) && plan.primaryOf(storeOf(plan, node)) != &node;
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

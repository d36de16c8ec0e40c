// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"

namespace twinpool {

namespace {

/// New as a whole. A conversion keeps the store and changes its mode.
bool isNewStore(const SqlStore &store)
{
    return store.state == LifeState::New && !store.conversion;
}

bool hasConversion(const SqlStore &store, std::initializer_list<StoreConversion> wanted)
{
    return store.conversion && std::ranges::find(wanted, *store.conversion) != wanted.end();
}

const SqlStore &storeOf(const PlanFacts &plan, const SqlNode &node)
{
    return *plan.now.find(node.store);
}

} // namespace

bool mirrorOfPoolChanges(const PlanFacts &plan, const Server &server)
{
    const SqlStore *store = plan.backEndOf(*plan.now.find(server.pool));
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

} // namespace twinpool

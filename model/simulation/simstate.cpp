// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/simstate.h"

#include "model/catalog/failuretimes.h"
#include "model/simulation/step.h"

namespace twinpool {

namespace {

PoolId nextHopOf(const Pool &pool)
{
    return std::visit(
        []<class Role>(const Role &role) {
            if constexpr (requires { role.nextHop; })
                return role.nextHop;
            else
                return PoolId{};
        },
        pool.role);
}

/// The Edge pool or Director through which the organization federates.
PoolId federationRouteOf(const Plan &plan)
{
    if (plan.deployment.federationRoute)
        return plan.deployment.federationRoute;
    for (const Pool &pool : plan.pools)
        if (const auto *edge = pool.as<EdgePool>(); edge && edge->federationEnabled)
            return pool.id;
    return {};
}

PoolId xmppRouteOf(const Plan &plan)
{
    if (plan.deployment.xmppFederationRoute)
        return plan.deployment.xmppFederationRoute;
    for (const Pool &pool : plan.pools)
        if (const auto *edge = pool.as<EdgePool>(); edge && edge->xmppEnabled)
            return pool.id;
    return {};
}

} // namespace

SimState initialState(const Snapshot &now)
{
    SimState state;
    for (const SqlStore &store : now.plan.sqlStores) {
        const auto databases = now.nodesOf(store.id, SqlNodeRole::Database);
        state.stores.push_back({.id = store.id, .serving = databases.isEmpty() ? SqlNodeId{} : databases.first()->id});
    }
    for (const Pool &pool : now.plan.pools) {
        PoolState row{.id = pool.id, .nextHop = nextHopOf(pool)};
        if (const auto *user = pool.as<UserPool>())
            row.edgePool = user->edgePool;
        state.pools.push_back(row);
        const auto *chat = pool.as<PersistentChatPool>();
        if (!chat)
            continue;
        ChatState rooms{pool.id, chat->poolState == ChatPoolState::FailedOver, {}};
        for (const Server *server : now.referring<Server>(pool.id))
            if (server->active)
                rooms.active.push_back(server->id);
        state.chats.push_back(std::move(rooms));
    }
    if (const Pool *holder = now.cmsHolder())
        state.cms.holder = holder->id;
    state.federationRoute = federationRouteOf(now.plan);
    state.xmppRoute = xmppRouteOf(now.plan);
    Step step(now, std::move(state), SimTime(0));
    step.settle();
    return step.takeState();
}

QList<FactArgument> argumentsOf(const PoolState &pool)
{
    return {qint64(pool.running), qint64(pool.servers), qint64(pool.votes), qint64(pool.votesNeeded)};
}

std::optional<SimTime> nextChange(const SimState &state)
{
    std::optional<SimTime> next;
    const auto consider = [&](std::optional<SimTime> due) {
        if (due && *due > state.clock && (!next || *due < *next))
            next = due;
    };
    for (const StoreState &store : state.stores)
        consider(store.synchronizesAt);
    for (const PoolState &pool : state.pools) {
        consider(pool.backupDue);
        consider(pool.phaseEnds);
        if (pool.storeAwaySince)
            consider(*pool.storeAwaySince + storeAwayNoticed);
    }
    consider(state.cms.failoverEnds);
    return next;
}

} // namespace twinpool

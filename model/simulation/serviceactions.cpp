// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/chatlimits.h"
#include "model/simulation/step.h"

// What administrators do to Edge pools, routes and Persistent Chat: failure-behaviour.md 5, 6.1 and 6.7.

namespace twinpool {

namespace {

/// The running servers that are to be active: those of the data center, or of all if it has none.
std::vector<ServerId> serversFor(const Snapshot &now, const SimState &state, PoolId pool, SiteId site)
{
    std::vector<ServerId> near, all;
    for (const Server *server : now.serversOf(pool)) {
        if (state.isDown(server->id))
            continue;
        all.push_back(server->id);
        if (site && now.sameDataCenter(now.siteOf(*server), site))
            near.push_back(server->id);
    }
    auto &chosen = near.empty() ? all : near;
    if (chosen.size() > activeChatServersMost)
        chosen.resize(activeChatServersMost);
    std::ranges::sort(chosen);
    return chosen;
}

/// Where the node stands that serves the store.
SiteId siteOf(const Snapshot &now, const SimState &state, SqlStoreId store)
{
    const StoreState *found = state.find(store);
    const SqlNode *node = found ? now.find(found->serving) : nullptr;
    return node ? now.siteOf(*node) : SiteId{};
}

} // namespace

void Step::setNextHop(const SimEvent &event)
{
    PoolState *state = m_state.find(event.target.as<PoolId>());
    const Pool *to = m_now.find(event.to.as<PoolId>());
    if (!state || !state->nextHop || !to || (!to->as<UserPool>() && !to->as<DirectorPool>()))
        return tell(Fact::RefusedTarget, event.target);
    if (refuseWithoutCms(event.target))
        return;
    state->nextHop = to->id;
    tell(Fact::NextHopSet, event.target, {to->id});
}

void Step::moveRoute(const SimEvent &event, PoolId SimState::*route, Fact moved)
{
    const Pool *to = m_now.find(event.to.as<PoolId>());
    if (event.target.as<PoolId>() != m_state.*route || !to || (!to->as<EdgePool>() && !to->as<DirectorPool>()))
        return tell(Fact::RefusedTarget, event.target);
    if (refuseWithoutCms(event.target))
        return;
    m_state.*route = to->id;
    tell(moved, event.target, {to->id});
}

void Step::associateEdge(const SimEvent &event)
{
    const Pool *pool = m_now.find(event.target.as<PoolId>()), *to = m_now.find(event.to.as<PoolId>());
    if (!pool || !pool->as<UserPool>() || !to || !to->as<EdgePool>())
        return tell(Fact::RefusedTarget, event.target);
    if (refuseWithoutCms(event.target))
        return;
    m_state.find(pool->id)->edgePool = to->id;
    tell(Fact::EdgeAssociated, pool->id, {to->id});
}

void Step::activateChatServers(const SimEvent &event)
{
    ChatState *chat = m_state.findChat(event.target.as<PoolId>());
    if (!chat)
        return tell(Fact::RefusedTarget, event.target);
    if (refuseWithoutCms(chat->id))
        return;
    const auto servers = serversFor(m_now, m_state, chat->id, event.to.as<SiteId>());
    if (servers.empty())
        return tell(Fact::RefusedNoServers, chat->id);
    chat->active = servers;
    tell(Fact::ChatServersActive, chat->id, {qint64(servers.size())});
}

void Step::failOverChat(const SimEvent &event)
{
    ChatState *chat = m_state.findChat(event.target.as<PoolId>());
    if (!chat)
        return tell(Fact::RefusedTarget, event.target);
    const auto &role = *m_now.find(chat->id)->as<PersistentChatPool>();
    const StoreState *backup = m_state.find(role.backupStore);
    if (chat->failedOver)
        return tell(Fact::RefusedAlready, chat->id);
    if (!role.drEnabled || !backup)
        return tell(Fact::RefusedChatNoRecovery, chat->id);
    if (!serves(backup->outcome))
        return tell(Fact::RefusedChatBackupDown, chat->id, {role.backupStore});
    if (refuseWithoutCms(chat->id))
        return;
    chat->failedOver = true;
    chat->active = serversFor(m_now, m_state, chat->id, siteOf(m_now, m_state, role.backupStore));
    tell(Fact::ChatFailedOver, chat->id, {role.backupStore, qint64(chat->active.size())});
}

void Step::failBackChat(const SimEvent &event)
{
    ChatState *chat = m_state.findChat(event.target.as<PoolId>());
    if (!chat)
        return tell(Fact::RefusedTarget, event.target);
    const auto &role = *m_now.find(chat->id)->as<PersistentChatPool>();
    const StoreState *primary = m_state.find(role.primaryStore);
    if (!chat->failedOver)
        return tell(Fact::RefusedNotFailedOver, chat->id);
    if (!primary || !serves(primary->outcome))
        return tell(Fact::RefusedChatBackupDown, chat->id, {role.primaryStore});
    if (refuseWithoutCms(chat->id))
        return;
    chat->failedOver = false;
    chat->active = serversFor(m_now, m_state, chat->id, siteOf(m_now, m_state, role.primaryStore));
    tell(Fact::ChatFailedBack, chat->id, {role.primaryStore, qint64(chat->active.size())});
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/simulate.h"
#include "model/simulation/votes.h"

// What waits for an administrator, in the order of work: failure-behaviour.md 5, 9 and 10.

namespace twinpool {

namespace {

class ActionFinder
{
public:
    ActionFinder(const Snapshot &now, const SimState &state)
        : m_now(now)
        , m_state(state)
        , m_reach(now, state.failed)
    {
    }

    QList<WaitingAction> take()
    {
        for (const StoreState &store : m_state.stores)
            findForStore(store);
        for (const PoolState &pool : m_state.pools)
            findRecovery(pool);
        findForCms();
        for (const PoolState &pool : m_state.pools)
            findNextHop(pool);
        for (const PoolState &pool : m_state.pools)
            if (const Fact reason = reasonToFailOver(pool); reason != Fact::UsersServed)
                add(ScenarioAction::FailOverPool, pool.id, {}, {reason, pool.id, {m_now.partnerOf(pool.id)->id}},
                    "RB-FO-06");
        findRoutes();
        for (const PoolState &pool : m_state.pools)
            findMedia(pool);
        for (const PoolState &pool : m_state.pools)
            findVoiceData(pool);
        for (const ChatState &chat : m_state.chats)
            findForChat(chat);
        m_actions.append(std::exchange(m_late, {}));
        for (const PoolState &pool : m_state.pools)
            findFailback(pool);
        return std::move(m_actions);
    }

private:
    void add(std::optional<ScenarioAction> action, EntityRef target, EntityRef to, Statement reason,
             const char *runbook)
    {
        m_actions.append({action, target, to, std::move(reason), runbook});
    }

    bool isUsable(PoolId id) const
    {
        const Pool *pool = m_now.find(id);
        return pool && pool->as<UserPool>() && m_state.runs(id) && hasUserStore(m_now, m_state, m_reach, *pool);
    }

    void findForStore(const StoreState &state)
    {
        const SqlStore &store = *m_now.find(state.id);
        const bool isGroup = store.haMode == HaMode::AlwaysOnAG;
        if (state.outcome == StoreOutcome::AwaitManual) {
            const bool loses = state.reason == Fact::GroupWaitsWithLoss || state.reason == Fact::MirrorWaitsWithLoss;
            add(ScenarioAction::FailOverStore, store.id, {}, {Fact::AdviseStoreFailover, store.id, {state.other}},
                isGroup     ? "RB-BE-AG-04"
                    : loses ? "RB-BE-MIR-03"
                            : "RB-BE-MIR-02");
        } else if (state.reason == Fact::ClusterQuorumLost) {
            if (!votesOf(m_now, m_state, m_reach, store).nodes.isEmpty())
                add(ScenarioAction::ForceQuorum, store.id, {}, {Fact::AdviseForceQuorum, store.id},
                    isGroup ? "RB-BE-AG-03" : "RB-BE-FCI-01");
        } else if (state.reason == Fact::GroupWithoutLogins) {
            const SqlNodeId primary = configuredPrimary(m_now, store.id);
            if (votesOf(m_now, m_state, m_reach, store).find(primary))
                add(ScenarioAction::FailOverStore, store.id, primary,
                    {Fact::AdviseStoreWithLogins, store.id, {primary}}, "RB-BE-AG-02");
        } else if (store.haMode == HaMode::Mirrored && state.outcome <= StoreOutcome::ServingManual
                   && state.serving != configuredPrimary(m_now, store.id)) {
            m_late.append({ScenarioAction::FailOverStore,
                           store.id,
                           {},
                           {Fact::AdviseStoreFailback, store.id, {EntityRef(state.other)}},
                           "RB-BE-MIR-04"});
        }
    }

    void findRecovery(const PoolState &pool)
    {
        const char *step = pool.servers == 2 ? "RB-2FE-04" : "RB-QL-04";
        if (pool.reason == Fact::PoolHangs)
            add(ScenarioAction::RecoverQuorum, pool.id, {}, {Fact::AdviseRecoverPool, pool.id, argumentsOf(pool)},
                step);
        else if (pool.reason == Fact::PoolStops && pool.outcome == PoolOutcome::Down)
            add({}, pool.id, {}, {Fact::AdviseServers, pool.id, argumentsOf(pool)}, "RB-QL-02");
        else if (pool.lostGroups > 0)
            add(ScenarioAction::RecoverQuorum, pool.id, {},
                {Fact::AdviseRecoverGroups, pool.id, {Share{pool.lostGroups}}}, step);
    }

    void findForCms()
    {
        const CmsState &cms = m_state.cms;
        if (cms.available || cms.failingTo)
            return;
        const Pool *standby = m_now.partnerOf(cms.holder);
        if (standby && isUsable(standby->id)) {
            add(ScenarioAction::FailOverCms, cms.holder, {}, {Fact::AdviseCmsFailover, cms.holder, {standby->id}},
                "RB-CMS-03");
            return;
        }
        const auto at =
            std::ranges::find_if(m_state.pools, [this](const PoolState &pool) { return isUsable(pool.id); });
        if (at != m_state.pools.end())
            add(ScenarioAction::RebuildCms, at->id, {}, {Fact::AdviseCmsRebuild, at->id, {cms.holder}}, "RB-CMS-05");
    }

    /// Why the pool should fail over; UsersServed: it should not.
    Fact reasonToFailOver(const PoolState &state) const
    {
        const Pool &pool = *m_now.find(state.id);
        const Pool *partner =
            pool.as<UserPool>() && state.phase == FailoverPhase::None ? m_now.partnerOf(pool.id) : nullptr;
        if (!partner || !m_state.runs(partner->id) || m_state.find(partner->id)->phase != FailoverPhase::None
            || pool.version != partner->version)
            return Fact::UsersServed;
        if (state.outcome == PoolOutcome::Down)
            return Fact::AdvisePoolFailover;
        const StoreState *store = m_state.find(pool.as<UserPool>()->userStore);
        const bool isLost = store && store->outcome == StoreOutcome::Unavailable && isUsable(partner->id);
        return isLost ? Fact::AdvisePoolFailoverForStore : Fact::UsersServed;
    }

    /// A user pool for what used \a lost as next hop: its partner, one of the same site, or any.
    PoolId nextHopInsteadOf(const Pool &lost) const
    {
        if (const Pool *partner = m_now.partnerOf(lost.id); partner && m_state.runs(partner->id))
            return partner->id;
        PoolId any;
        for (const PoolState &state : m_state.pools) {
            const Pool &pool = *m_now.find(state.id);
            if (!pool.as<UserPool>() || pool.id == lost.id || !m_state.runs(pool.id))
                continue;
            if (pool.site == lost.site)
                return pool.id;
            if (!any)
                any = pool.id;
        }
        return any;
    }

    void findNextHop(const PoolState &state)
    {
        const Pool *hop = m_now.find(state.nextHop);
        if (!hop || state.onBackup || state.backupDue)
            return;
        const bool blocks =
            m_now.find(state.id)->as<EdgePool>() && reasonToFailOver(*m_state.find(hop->id)) != Fact::UsersServed;
        if (m_state.runs(hop->id) && !blocks)
            return;
        if (const PoolId instead = nextHopInsteadOf(*hop))
            add(ScenarioAction::SetNextHop, state.id, instead, {Fact::AdviseNextHop, state.id, {hop->id, instead}},
                "RB-FO-05");
    }

    /// Another Edge pool that lets people in.
    PoolId edgeInsteadOf(PoolId lost) const
    {
        for (const PoolState &state : m_state.pools)
            if (state.id != lost && m_now.find(state.id)->as<EdgePool>() && edgeWorks(m_now, m_state, state.id))
                return state.id;
        return {};
    }

    void findRoutes()
    {
        const auto find = [this](PoolId route, ScenarioAction action, Fact reason, const char *step) {
            const PoolId instead = route && !m_state.runs(route) ? edgeInsteadOf(route) : PoolId{};
            if (instead)
                add(action, route, instead, {reason, route, {instead}}, step);
        };
        find(m_state.federationRoute, ScenarioAction::MoveFederation, Fact::AdviseFederation, "RB-FO-07");
        find(m_state.xmppRoute, ScenarioAction::MoveXmpp, Fact::AdviseXmpp, "RB-EDGE-03");
    }

    void findMedia(const PoolState &state)
    {
        if (!m_now.find(state.id)->as<UserPool>() || state.outcome == PoolOutcome::Down || !state.edgePool
            || m_state.runs(state.edgePool))
            return;
        if (const PoolId instead = edgeInsteadOf(state.edgePool))
            add(ScenarioAction::AssociateEdge, state.id, instead,
                {Fact::AdviseMedia, state.id, {state.edgePool, instead}}, "RB-FO-08");
    }

    void findVoiceData(const PoolState &state)
    {
        const Pool &pool = *m_now.find(state.id);
        const auto *user = pool.as<UserPool>();
        if (!user || state.phase != FailoverPhase::FailedOver)
            return;
        const EntityRef partner = m_now.partnerOf(pool.id)->id;
        const bool areCopied = pool.version >= ProductVersion::V2019 && m_now.plan.deployment.rgsBackupEnabled;
        if (user->usesE911)
            add({}, pool.id, partner, {Fact::AdviseLocation, pool.id, {partner}}, "RB-FO-10");
        if (user->usedApplications.contains(VoiceApplication::ResponseGroup) && !areCopied)
            add({}, pool.id, partner, {Fact::AdviseResponseGroups, pool.id, {partner}}, "RB-FO-09");
        if (user->usedApplications.contains(VoiceApplication::CallPark) && user->callParkCustomMusic)
            add({}, pool.id, partner, {Fact::AdviseParkMusic, pool.id, {partner}}, nullptr);
    }

    void findForChat(const ChatState &chat)
    {
        const auto &role = *m_now.find(chat.id)->as<PersistentChatPool>();
        const StoreState *primary = m_state.find(role.primaryStore), *backup = m_state.find(role.backupStore);
        const auto serving = [](const StoreState *store) { return store && serves(store->outcome); };
        if (!chat.failedOver && primary && primary->outcome == StoreOutcome::Unavailable && role.drEnabled
            && serving(backup)) {
            add(ScenarioAction::FailOverChat, chat.id, {}, {Fact::AdviseChatFailover, chat.id, {role.backupStore}},
                "RB-PCH-FO-01");
            return;
        }
        if (chat.failedOver && serving(primary))
            m_late.append({ScenarioAction::FailBackChat,
                           chat.id,
                           {},
                           {Fact::AdviseChatFailback, chat.id, {role.primaryStore}},
                           "RB-PCH-FB-01"});
        const auto isDown = [this](ServerId server) { return m_state.isDown(server); };
        const bool misses = std::ranges::any_of(chat.active, isDown);
        const bool hasIdle = std::ranges::any_of(m_now.serversOf(chat.id), [&](const Server *server) {
            return !m_state.isDown(server->id) && !std::ranges::binary_search(chat.active, server->id);
        });
        if (misses && hasIdle)
            add(ScenarioAction::ActivateChatServers, chat.id, {}, {Fact::AdviseChatServers, chat.id}, "RB-PCH-FO-07");
    }

    void findFailback(const PoolState &state)
    {
        if (state.phase == FailoverPhase::FailedOver && isUsable(state.id))
            add(ScenarioAction::FailBackPool, state.id, {},
                {Fact::AdvisePoolFailback, state.id, {m_now.partnerOf(state.id)->id}}, "RB-FB-02");
    }

    const Snapshot &m_now;
    const SimState &m_state;
    SiteReach m_reach;
    QList<WaitingAction> m_actions;
    QList<WaitingAction> m_late; ///< Ways back, which come after everything that helps.
};

} // namespace

QList<WaitingAction> waitingActions(const Snapshot &now, const SimState &state)
{
    return ActionFinder(now, state).take();
}

} // namespace twinpool

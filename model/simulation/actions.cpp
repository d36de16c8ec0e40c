// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/failuretimes.h"
#include "model/simulation/step.h"
#include "model/simulation/votes.h"

// What administrators do to pools, their users and their stores, and when it is refused: failure-behaviour.md 2.4,
// 3, 4.4, 4.5 and 5.

namespace twinpool {

void Step::act(const SimEvent &event)
{
    const ActionShape &shape = shapeOf(event.action);
    if (!shape.targets.contains(event.target.kind) || (shape.needsTo && !event.to)
        || (event.to && !shape.to.contains(event.to.kind)))
        return tell(Fact::RefusedTarget, event.target);
    switch (event.action) {
    case ScenarioAction::Fail:
    case ScenarioAction::Return:
        return;
    case ScenarioAction::ColdStart:
        if (const Pool *pool = m_now.find(event.target.as<PoolId>()); !pool || !pool->as<UserPool>())
            return tell(Fact::RefusedTarget, event.target);
        m_state.find(event.target.as<PoolId>())->stopped = true;
        return;
    case ScenarioAction::FailOverPool:
    case ScenarioAction::FailOverPoolPlanned:
        return failOverPool(event);
    case ScenarioAction::FailBackPool:
        return failBackPool(event);
    case ScenarioAction::RecoverQuorum:
        return recoverQuorum(event);
    case ScenarioAction::FailOverCms:
        return failOverCms(event);
    case ScenarioAction::RebuildCms:
        return rebuildCms(event);
    case ScenarioAction::FailOverStore:
        return failOverStore(event);
    case ScenarioAction::ForceQuorum:
        return forceQuorum(event);
    case ScenarioAction::SetNextHop:
        return setNextHop(event);
    case ScenarioAction::MoveFederation:
        return moveRoute(event, &SimState::federationRoute, Fact::FederationMoved);
    case ScenarioAction::MoveXmpp:
        return moveRoute(event, &SimState::xmppRoute, Fact::XmppMoved);
    case ScenarioAction::AssociateEdge:
        return associateEdge(event);
    case ScenarioAction::ActivateChatServers:
        return activateChatServers(event);
    case ScenarioAction::FailOverChat:
        return failOverChat(event);
    case ScenarioAction::FailBackChat:
        return failBackChat(event);
    }
}

bool Step::refuseWithoutCms(EntityRef subject)
{
    if (m_state.cms.available)
        return false;
    tell(Fact::RefusedCms, subject, {m_state.cms.holder});
    return true;
}

void Step::failOverPool(const SimEvent &event)
{
    const Pool *pool = m_now.find(event.target.as<PoolId>());
    if (!pool || !pool->as<UserPool>())
        return tell(Fact::RefusedTarget, event.target);
    PoolState &state = *m_state.find(pool->id);
    if (state.phase != FailoverPhase::None)
        return tell(Fact::RefusedAlready, pool->id);
    const Pool *partner = m_now.partnerOf(pool->id);
    if (!partner)
        return tell(Fact::RefusedNoPartner, pool->id);

    const bool planned = event.action == ScenarioAction::FailOverPoolPlanned;
    const bool runs = m_state.runs(pool->id), hasStore = hasUserStore(m_now, m_state, m_reach, *pool);
    const PoolState *backup = m_state.find(partner->id);
    bool refused = false;
    const auto refuse = [&](Fact reason, EntityRef about) {
        tell(reason, pool->id, {about});
        refused = true;
    };
    if (pool->version != partner->version)
        refuse(Fact::RefusedVersions, partner->id);
    if (planned && !runs)
        refuse(Fact::RefusedNotRunning, pool->id);
    if (planned && runs && !hasStore)
        refuse(Fact::RefusedStoreAway, pool->as<UserPool>()->userStore);
    if (!planned && runs && hasStore)
        refuse(Fact::RefusedAlive, pool->id);
    if (backup->outcome == PoolOutcome::Down)
        refuse(Fact::RefusedPartnerDown, partner->id);
    if (backup->phase != FailoverPhase::None)
        refuse(Fact::RefusedPartnerFailedOver, partner->id);
    refused |= refuseWithoutCms(pool->id);
    for (const PoolState &other : m_state.pools)
        if (other.nextHop == pool->id && m_now.find(other.id)->as<EdgePool>())
            refuse(Fact::RefusedNextHop, other.id);
    if (refused)
        return;
    state.phase = FailoverPhase::FailingOver;
    state.phaseEnds = m_state.clock + recoveryTimeMost;
    state.planned = planned;
    tell(Fact::FailoverStarts, pool->id, {partner->id, SimTime(recoveryTimeMost)});
}

void Step::failBackPool(const SimEvent &event)
{
    const Pool *pool = m_now.find(event.target.as<PoolId>());
    PoolState *state = m_state.find(event.target.as<PoolId>());
    if (!pool || state->phase != FailoverPhase::FailedOver)
        return tell(Fact::RefusedNotFailedOver, event.target);
    if (!m_state.runs(pool->id) || !hasUserStore(m_now, m_state, m_reach, *pool))
        return tell(Fact::RefusedNotFunctional, pool->id);
    const SimTime takes = failbackTimeOf(pool->as<UserPool>()->homedUsers);
    state->phase = FailoverPhase::FailingBack;
    state->phaseEnds = m_state.clock + takes;
    tell(Fact::FailbackStarts, pool->id, {m_now.partnerOf(pool->id)->id, takes});
}

void Step::recoverQuorum(const SimEvent &event)
{
    const Pool *pool = m_now.find(event.target.as<PoolId>());
    if (!pool || !pool->as<UserPool>())
        return tell(Fact::RefusedTarget, event.target);
    PoolState &state = *m_state.find(pool->id);
    if (!state.stopped && state.lostGroups == 0)
        return tell(Fact::RefusedNothingLost, pool->id);
    if (state.votes < state.votesNeeded)
        return tell(Fact::RefusedNoQuorum, pool->id, argumentsOf(state));
    if (!hasUserStore(m_now, m_state, m_reach, *pool))
        return tell(Fact::RefusedBackEnd, pool->id, {EntityRef(pool->as<UserPool>()->userStore)});
    state.stopped = false;
    state.lostCopies.clear();
    tell(Fact::QuorumRecovered, pool->id);
}

void Step::failOverCms(const SimEvent &event)
{
    CmsState &cms = m_state.cms;
    const Pool *holder = m_now.find(event.target.as<PoolId>());
    if (!holder || holder->id != cms.holder)
        return tell(Fact::RefusedNotHolder, event.target, {cms.holder});
    if (cms.failingTo)
        return tell(Fact::RefusedAlready, holder->id);
    const Pool *standby = m_now.partnerOf(holder->id);
    if (!standby || !standby->as<UserPool>())
        return tell(Fact::RefusedNoPartner, holder->id);
    if (!m_state.runs(standby->id))
        return tell(Fact::RefusedPartnerDown, holder->id, {standby->id});
    if (!hasUserStore(m_now, m_state, m_reach, *standby))
        return tell(Fact::RefusedPartnerStore, holder->id, {standby->id});
    cms.failingTo = standby->id;
    cms.failoverEnds = m_state.clock + cmsRecoveryTime;
    tell(Fact::CmsFailoverStarts, holder->id, {standby->id, SimTime(cmsRecoveryTime)});
}

void Step::rebuildCms(const SimEvent &event)
{
    const Pool *pool = m_now.find(event.target.as<PoolId>());
    if (!pool || !pool->as<UserPool>())
        return tell(Fact::RefusedTarget, event.target);
    if (m_state.cms.available)
        return tell(Fact::RefusedCmsWorks, pool->id, {m_state.cms.holder});
    if (!m_state.runs(pool->id) || !hasUserStore(m_now, m_state, m_reach, *pool))
        return tell(Fact::RefusedNotFunctional, pool->id);
    m_state.cms = {.holder = pool->id, .available = false};
    tell(Fact::CmsRebuilt, pool->id);
}

void Step::failOverStore(const SimEvent &event)
{
    const SqlStore *store = m_now.find(event.target.as<SqlStoreId>());
    StoreState *state = m_state.find(event.target.as<SqlStoreId>());
    if (!store)
        return tell(Fact::RefusedTarget, event.target);
    SqlNodeId next;
    if (store->haMode == HaMode::Mirrored) {
        // Both partners are in touch, or the one that is left waits for this.
        const bool canMove =
            state->outcome == StoreOutcome::AwaitManual || state->outcome <= StoreOutcome::ServingManual;
        next = canMove ? state->other : SqlNodeId{};
        if (event.to && event.to != EntityRef(next))
            next = {};
    } else if (store->haMode != HaMode::Standalone && isUp(store->id)) {
        const ClusterVotes votes = votesOf(m_now, m_state, m_reach, *store);
        if (votes.hasQuorum() || state->quorumForced) {
            const auto usable = [&](const SqlNode *node) {
                return node->id != state->serving && (!event.to || event.to == EntityRef(node->id));
            };
            const bool waits = state->outcome == StoreOutcome::AwaitManual && (!event.to || event.to == state->other);
            const auto at = std::ranges::find_if(votes.nodes, usable);
            next = waits ? state->other : at == votes.nodes.end() ? SqlNodeId{} : (*at)->id;
        }
    }
    if (!next)
        return tell(Fact::RefusedNothingToFailOverTo, store->id);
    state->other = std::exchange(state->serving, next);
    state->reason = Fact::StoreMoves; // until it is judged anew
    tell(Fact::StoreMoves, store->id, {next});
}

void Step::forceQuorum(const SimEvent &event)
{
    const SqlStore *store = m_now.find(event.target.as<SqlStoreId>());
    if (!store || store->haMode == HaMode::Standalone || store->haMode == HaMode::Mirrored)
        return tell(Fact::RefusedTarget, event.target);
    const ClusterVotes votes = votesOf(m_now, m_state, m_reach, *store);
    if (votes.hasQuorum())
        return tell(Fact::RefusedQuorumHolds, store->id);
    if (votes.nodes.isEmpty())
        return tell(Fact::RefusedNoNodes, store->id);
    m_state.find(store->id)->quorumForced = true;
    tell(Fact::QuorumForced, store->id);
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/failuretimes.h"
#include "model/simulation/filestate.h"
#include "model/simulation/step.h"
#include "model/simulation/votes.h"

// Who serves the users of whom, and until when: failure-behaviour.md 3.6, 4, 5, 6.3 to 6.5.

namespace twinpool {

void Step::settleServing()
{
    settleCms();
    for (PoolState &state : m_state.pools) {
        const Pool &pool = *m_now.find(state.id);
        if (pool.as<UserPool>()) {
            settleStoreAway(pool, state);
            settleCopies(pool, state);
            settlePhase(pool, state);
            settleBackup(pool, state);
        } else if (pool.as<SurvivableBranch>()) {
            settleBranch(pool, state);
        } else if (pool.as<VideoInteropPool>() || pool.as<MediationPool>()) {
            settleNextHop(pool, state);
        }
    }
}

void Step::settleStoreAway(const Pool &pool, PoolState &state)
{
    if (hasUserStore(m_now, m_state, m_reach, pool))
        state.storeAwaySince.reset();
    else if (!state.storeAwaySince)
        state.storeAwaySince = m_state.clock;
    else if (*state.storeAwaySince + storeAwayNoticed == m_state.clock && state.outcome != PoolOutcome::Down)
        tell(Fact::UsersWithoutStore, pool.id, {EntityRef(pool.as<UserPool>()->userStore)});
}

void Step::settleCopies(const Pool &pool, PoolState &state)
{
    const Pool *partner = m_now.partnerOf(pool.id);
    const auto *other = partner ? partner->as<UserPool>() : nullptr;
    if (!other)
        return;
    if (state.outcome != PoolOutcome::Down) {
        if (state.phase == FailoverPhase::None)
            state.changesLost.reset();
        const bool wait = !m_state.runs(partner->id) || !m_reach.joined(pool.site, partner->site)
            || (other->fileStore && outcomeOf(m_now, m_state, other->fileStore) == ServiceOutcome::Lost);
        if (!wait)
            state.copiesWaitSince.reset();
        else if (!state.copiesWaitSince)
            state.copiesWaitSince = m_state.clock;
    } else if (!state.changesLost && state.phase == FailoverPhase::None) {
        const SimTime backlog = state.copiesWaitSince ? m_state.clock - *state.copiesWaitSince : SimTime(0);
        state.changesLost = std::max<SimTime>(recoveryPoint, m_now.plan.deployment.backupSyncInterval + backlog);
    }
}

void Step::settlePhase(const Pool &pool, PoolState &state)
{
    const Pool *partner = m_now.partnerOf(pool.id);
    switch (state.phase) {
    case FailoverPhase::None:
    case FailoverPhase::FailedOver:
        return;
    case FailoverPhase::FailingOver:
        if (!m_state.runs(partner->id)) {
            state.phase = FailoverPhase::None;
            tell(Fact::FailoverAborts, pool.id, {partner->id});
        } else if (isAfter(state.phaseEnds)) {
            state.phase = FailoverPhase::FailedOver;
            tell(Fact::FailoverEnds, pool.id, {partner->id});
        } else {
            return;
        }
        break;
    case FailoverPhase::FailingBack:
        if (state.outcome == PoolOutcome::Down || !m_state.runs(partner->id)) {
            state.phase = FailoverPhase::FailedOver;
            tell(Fact::FailbackAborts, pool.id, {partner->id});
        } else if (isAfter(state.phaseEnds)) {
            state.phase = FailoverPhase::None;
            state.planned = false;
            tell(Fact::FailbackEnds, pool.id, {partner->id});
        } else {
            return;
        }
        break;
    }
    state.phaseEnds.reset();
}

void Step::switchBackup(PoolState &state, bool needed, SimTime due, Fact said)
{
    state.backupDue.reset();
    if (needed == state.onBackup)
        return;
    if (due > m_state.clock) {
        state.backupDue = due;
        return;
    }
    state.onBackup = needed;
    tell(said, state.id);
}

void Step::settleBackup(const Pool &pool, PoolState &state)
{
    const auto &role = *pool.as<UserPool>();
    const Pool *partner = m_now.partnerOf(pool.id);
    const PoolState *backup = partner ? m_state.find(partner->id) : nullptr;
    if (!role.autoVoiceFailover || !backup || backup->outcome == PoolOutcome::Down
        || state.phase != FailoverPhase::None) {
        state.onBackup = false;
        state.backupDue.reset();
    } else if (state.downSince) {
        switchBackup(state, true, std::max(*state.downSince, backup->upSince) + detectionOf(role.failureDetection),
                     Fact::VoiceTakesUsers);
    } else {
        switchBackup(state, false, state.upSince + role.failback, Fact::VoiceReturnsUsers);
    }
}

void Step::settleBranch(const Pool &pool, PoolState &state)
{
    const auto &role = *pool.as<SurvivableBranch>();
    const Pool *home = m_now.find(role.userServicesPool);
    if (!role.autoVoiceFailover || !home || !m_state.runs(home->id) || !m_reach.joined(pool.site, home->site)) {
        state.onBackup = false;
        state.backupDue.reset();
    } else if (state.downSince) {
        switchBackup(state, true, *state.downSince + detectionOf(role.failureDetection), Fact::VoiceTakesUsers);
    } else {
        switchBackup(state, false, state.upSince + role.failback, Fact::VoiceReturnsUsers);
    }
}

void Step::settleNextHop(const Pool &pool, PoolState &state)
{
    const Pool *next = m_now.find(state.nextHop);
    const PoolState *hop = next ? m_state.find(next->id) : nullptr;
    const Pool *backup = next ? m_now.partnerOf(next->id) : nullptr;
    if (!hop || !hop->downSince || !backup || !m_state.runs(backup->id)) {
        state.onBackup = false;
        state.backupDue.reset();
        return;
    }
    const auto *user = next->as<UserPool>();
    const SimTime detection = pool.as<VideoInteropPool>() ? SimTime(videoInteropDetects)
                                                          : detectionOf(user ? user->failureDetection : SimTime(0));
    switchBackup(state, true, *hop->downSince + detection, Fact::NextHopByBackup);
}

void Step::settleCms()
{
    CmsState &cms = m_state.cms;
    const auto works = [this](PoolId id) {
        const Pool *pool = m_now.find(id);
        return pool && m_state.runs(id) && (!pool->as<UserPool>() || hasUserStore(m_now, m_state, m_reach, *pool));
    };
    if (cms.failingTo && !works(cms.failingTo)) {
        tell(Fact::CmsFailoverAborts, cms.holder, {cms.failingTo});
        cms.failingTo = {};
        cms.failoverEnds.reset();
    } else if (isAfter(cms.failoverEnds)) {
        tell(Fact::CmsFailoverEnds, cms.holder, {cms.failingTo});
        cms.holder = std::exchange(cms.failingTo, {});
        cms.failoverEnds.reset();
    }
    const bool available = !cms.holder || (!cms.failingTo && works(cms.holder));
    if (available != cms.available)
        tell(available ? Fact::CmsWorks : Fact::CmsStops, cms.holder);
    cms.available = available;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/failuretimes.h"
#include "model/simulation/results.h"
#include "model/simulation/sitereach.h"

#include <cmath>

// How users fare: failure-behaviour.md 3.6, 4.1, 4.2 and 6.4.

namespace twinpool {

namespace {

/// The user pool of the site above that homes the people of a branch without a registrar; null where that is not known.
const Pool *homeOfBranch(const Snapshot &now, const Site &site)
{
    if (site.kind != SiteKind::Branch || site.users == 0)
        return nullptr;
    for (const Pool *pool : now.poolsOf(site.id))
        if (pool->as<UserPool>() || pool->as<SurvivableBranch>())
            return nullptr;
    for (const Pool *pool : now.poolsOf(site.parentSite))
        if (pool->as<UserPool>())
            return pool;
    return nullptr;
}

class UserJudge
{
public:
    UserJudge(const Snapshot &now, const SimState &state)
        : m_now(now)
        , m_state(state)
        , m_reach(now, state.failed)
    {
    }

    UserResult ofPool(const PoolState &state) const
    {
        const Pool *partner = m_now.partnerOf(state.id);
        UserResult result{.group = state.id, .changesLost = state.changesLost};
        const auto say = [&](UserState users, PoolId by, Fact fact, QList<FactArgument> arguments = {}) {
            result.state = users;
            result.servedBy = by;
            result.reason = {fact, state.id, std::move(arguments)};
            return result;
        };
        switch (state.phase) {
        case FailoverPhase::FailingOver:
            return say(UserState::Resiliency, partner->id, Fact::UsersFailOver, {partner->id, *state.phaseEnds});
        case FailoverPhase::FailedOver:
            if (!m_state.runs(partner->id))
                return say(UserState::SignedOut, {}, Fact::UsersPartnerDown, {partner->id});
            if (isStoreMissed(partner->id))
                return say(UserState::Resiliency, partner->id, Fact::UsersWithoutStore, {storeOf(partner->id)});
            return say(UserState::Full, partner->id, Fact::UsersServedByPartner, {partner->id});
        case FailoverPhase::FailingBack:
            return say(UserState::Resiliency, partner->id, Fact::UsersFailBack, {partner->id, *state.phaseEnds});
        case FailoverPhase::None:
            break;
        }
        if (state.outcome != PoolOutcome::Down) {
            if (state.onBackup)
                return say(UserState::Resiliency, partner->id, Fact::UsersReturnLater,
                           {partner->id, state.backupDue.value_or(m_state.clock)});
            result.changesLost.reset();
            if (isStoreMissed(state.id))
                return say(UserState::Resiliency, state.id, Fact::UsersWithoutStore, {storeOf(state.id)});
            return say(UserState::Full, state.id, Fact::UsersServed);
        }
        if (!partner)
            return say(UserState::SignedOut, {}, Fact::UsersWithoutPartner);
        if (!m_state.runs(partner->id))
            return say(UserState::SignedOut, {}, Fact::UsersPartnerDown, {partner->id});
        if (state.onBackup)
            return say(UserState::Resiliency, partner->id, Fact::UsersOnBackup, {partner->id});
        if (state.backupDue)
            return say(UserState::SignedOut, {}, Fact::UsersAwaitDetection, {partner->id, *state.backupDue});
        return say(UserState::SignedOut, {}, Fact::UsersAwaitFailover, {partner->id});
    }

    UserResult ofBranch(const Pool &branch, const PoolState &state) const
    {
        const Pool *home = m_now.find(branch.as<SurvivableBranch>()->userServicesPool);
        const PoolState *services = home ? m_state.find(home->id) : nullptr;
        UserResult result{.group = branch.id};
        const auto say = [&](UserState users, PoolId by, Fact fact, QList<FactArgument> arguments = {}) {
            result.state = users;
            result.servedBy = by;
            result.reason = {fact, branch.id, std::move(arguments)};
            return result;
        };
        const bool runs = state.outcome != PoolOutcome::Down;
        if (!runs && state.backupDue)
            return say(UserState::SignedOut, {}, Fact::BranchAwaitsDetection, {home->id, *state.backupDue});
        if (!runs && !state.onBackup)
            return say(UserState::SignedOut, {}, Fact::BranchLost);
        const PoolId by = state.onBackup ? home->id : branch.id;
        if (!services)
            return say(UserState::Full, by, Fact::BranchServed);
        if (!m_reach.joined(branch.site, home->site))
            return say(UserState::BranchVoice, by, Fact::BranchCutOff, {home->id});
        if (services->phase != FailoverPhase::None)
            return say(UserState::Resiliency, by, Fact::BranchFailedOver, {home->id});
        if (services->outcome == PoolOutcome::Down)
            return say(UserState::Resiliency, by, Fact::BranchWithoutServices, {home->id});
        if (isStoreMissed(home->id))
            return say(UserState::Resiliency, by, Fact::BranchWithoutStore, {home->id, storeOf(home->id)});
        return say(UserState::Full, by, state.onBackup ? Fact::BranchOnPool : Fact::BranchServed, {home->id});
    }

    UserResult ofSite(const Site &site, const Pool &home) const
    {
        UserResult result = ofPool(*m_state.find(home.id));
        result.group = site.id;
        if (!m_reach.joined(site.id, home.site)) {
            result.state = UserState::SignedOut;
            result.servedBy = {};
            result.reason = {Fact::BranchSiteCutOff, site.id, {home.id}};
        }
        return result;
    }

private:
    bool isStoreMissed(PoolId pool) const
    {
        const auto &since = m_state.find(pool)->storeAwaySince;
        return since && *since + storeAwayNoticed <= m_state.clock;
    }
    EntityRef storeOf(PoolId pool) const { return m_now.find(pool)->as<UserPool>()->userStore; }

    const Snapshot &m_now;
    const SimState &m_state;
    SiteReach m_reach;
};

} // namespace

QList<UserResult> userResults(const Snapshot &now, const SimState &state)
{
    const UserJudge judge(now, state);
    QList<UserResult> results;
    // Users of branches are homed on pools: they count once.
    std::vector<std::pair<PoolId, int>> inBranches;
    for (const Site &site : now.plan.sites)
        if (const Pool *home = homeOfBranch(now, site)) {
            results.append(judge.ofSite(site, *home));
            results.last().users = site.users;
            inBranches.emplace_back(home->id, site.users);
        }
    for (const Pool &pool : now.plan.pools)
        if (const auto *branch = pool.as<SurvivableBranch>())
            inBranches.emplace_back(branch->userServicesPool, branch->users);
    for (const PoolState &row : state.pools) {
        const Pool &pool = *now.find(row.id);
        if (const auto *branch = pool.as<SurvivableBranch>()) {
            results.append(judge.ofBranch(pool, row));
            results.last().users = branch->users;
        } else if (const auto *user = pool.as<UserPool>()) {
            UserResult result = judge.ofPool(row);
            result.users = user->homedUsers;
            for (const auto &[home, users] : inBranches)
                if (home == pool.id)
                    result.users = std::max(0, result.users - users);
            if (result.servedBy == pool.id)
                result.notServed = static_cast<int>(std::lround(result.users * row.lostGroups));
            results.append(result);
        }
    }
    return results; // sites come before pools, as in EntityRef
}

} // namespace twinpool

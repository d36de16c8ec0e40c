// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/failuretimes.h"
#include "model/simulation/step.h"
#include "model/simulation/votes.h"

// Which pools run: failure-behaviour.md 2.1 to 2.5, and 6 for pools that home no users.

namespace twinpool {

namespace {

/// Of the groups of all failures together.
double lostGroupsOf(const SimState &now, PoolState &pool)
{
    double kept = 1;
    for (LostCopies &lost : pool.lostCopies) {
        std::erase_if(lost.servers, [&](EntityRef server) { return !now.isDown(server); });
        kept *= 1 - lostGroupShare(lost.running, static_cast<int>(lost.servers.size()));
    }
    std::erase_if(pool.lostCopies, [](const LostCopies &lost) { return lost.servers.empty(); });
    return 1 - kept;
}

} // namespace

void Step::noteLostCopies(std::span<const EntityRef> newlyFailed)
{
    for (EntityRef row : newlyFailed) {
        const Server *server = m_now.find(row.as<ServerId>());
        const Pool *pool = server ? m_now.find(server->pool) : nullptr;
        if (!pool || !pool->isEnterprise())
            continue;
        PoolState &state = *m_state.find(pool->id);
        auto &all = state.lostCopies;
        if (all.empty() || all.back().last + routingGroupsRebuilt <= m_state.clock)
            all.push_back({state.running, {}, m_state.clock});
        all.back().servers.push_back(row);
        all.back().last = m_state.clock;
    }
}

void Step::settlePools()
{
    for (PoolState &state : m_state.pools) {
        const auto shown = [&] { return std::tuple(state.outcome, state.reason, state.running, state.votes); };
        const auto before = shown();
        const double lostBefore = state.lostGroups;
        const Pool &pool = *m_now.find(state.id);
        if (pool.as<UserPool>())
            judgeUserPool(pool, state);
        else
            judgeServers(pool, state);

        const bool isDown = state.outcome == PoolOutcome::Down, wasDown = std::get<0>(before) == PoolOutcome::Down;
        if (!isDown)
            state.downSince.reset();
        else if (!state.downSince)
            state.downSince = m_state.clock;
        if (wasDown && !isDown)
            state.upSince = m_state.clock;
        if (shown() != before)
            tell(state.reason, state.id, argumentsOf(state));
        if (pool.as<UserPool>() && isDown && !wasDown)
            tell(Fact::SessionsEnd, state.id);
        else if (pool.as<UserPool>() && !isDown && state.running < std::get<2>(before))
            tell(Fact::UsersReconnect, state.id);
        if (state.lostGroups > lostBefore)
            tell(Fact::GroupsLost, state.id, {Share{state.lostGroups}});
        else if (state.lostGroups < lostBefore && !isDown)
            tell(Fact::GroupsBack, state.id, {Share{state.lostGroups}});
    }
}

void Step::judgeUserPool(const Pool &pool, PoolState &state)
{
    const PoolVotes votes = votesOf(m_now, m_state, m_reach, pool);
    state.servers = votes.servers;
    state.running = votes.running;
    state.votes = votes.votes();
    state.votesNeeded = votes.quorum.majority();
    state.outcome = PoolOutcome::Down;
    state.lostGroups = 0;
    if (!votes.hasQuorum()) {
        state.stopped = true;
        state.reason = votes.running == 0 ? Fact::ServersLost : Fact::PoolStops;
        return;
    }
    if (state.stopped && !votes.canStart()) {
        state.reason = Fact::PoolHangs;
        return;
    }
    if (state.stopped && !hasUserStore(m_now, m_state, m_reach, pool)) {
        state.reason = Fact::PoolWaitsForStore;
        return;
    }
    if (std::exchange(state.stopped, false))
        state.lostCopies.clear();
    if (isCutOffByBalancer(pool)) {
        state.reason = Fact::PoolUnreachable;
        return;
    }
    const bool missesSqlVote = votes.servers % 2 == 0 && !votes.sqlPresent;
    state.lostGroups = lostGroupsOf(m_state, state);
    if (missesSqlVote && (votes.servers == 2 || !votes.canStart())) {
        state.outcome = PoolOutcome::AtRisk;
        state.reason = votes.servers == 2 ? Fact::PoolLikelyStops : Fact::PoolWithoutSqlVote;
    } else if (votes.running < votes.servers) {
        state.outcome = PoolOutcome::Reduced;
        state.reason = Fact::PoolReduced;
    } else {
        state.outcome = PoolOutcome::Ok;
        state.reason = Fact::PoolRuns;
    }
}

void Step::judgeServers(const Pool &pool, PoolState &state)
{
    const Rows<Server> servers = m_now.serversOf(pool.id);
    state.servers = std::max(1, static_cast<int>(servers.size()));
    state.running = servers.isEmpty()
        ? isUp(pool.id)
        : static_cast<int>(std::ranges::count_if(servers, [this](const Server *server) { return isUp(server->id); }));
    const bool isCutOff = isCutOffByBalancer(pool);
    if (state.running == 0 || isCutOff) {
        state.outcome = PoolOutcome::Down;
        state.reason = state.running == 0 ? Fact::ServersLost : Fact::PoolUnreachable;
    } else {
        const bool isWhole = state.running == state.servers;
        state.outcome = isWhole ? PoolOutcome::Ok : PoolOutcome::Reduced;
        state.reason = isWhole ? Fact::PoolRuns : Fact::PoolReduced;
    }
}

bool Step::isCutOffByBalancer(const Pool &pool) const
{
    if (pool.loadBalancing != LoadBalancing::Hardware)
        return false;
    const auto balancers = m_now.referring<LoadBalancer>(pool.id);
    return !balancers.isEmpty()
        && std::ranges::none_of(balancers, [this](const LoadBalancer *balancer) { return isUp(balancer->id); });
}

} // namespace twinpool

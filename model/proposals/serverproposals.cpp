// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/serverproposals.h"

#include "model/catalog/poollimits.h"
#include "model/edits/change.h"
#include "model/edits/growpool.h"
#include "model/edits/stores.h"

#include <numeric>

namespace twinpool {

namespace {

/// Servers that the pool should have to stand a state; none when the state means nothing to it.
std::optional<int> serversFor(const Snapshot &now, const Pool &pool, LoadState goal)
{
    const PoolLoad load = loadsOf(now, pool), calls = callLoadsOf(now, pool);
    if (!load[goal])
        return std::nullopt;
    int needed = load[goal]->needed;
    if (calls[goal] && calls[goal]->grade >= Grade::Warning)
        needed = std::max(needed, calls[goal]->needed);
    if (pool.isEnterprise() && needed > load.servers)
        needed = std::max(needed, recommendedFrontEnds); // two are refused by some versions
    return needed;
}

/// A Persistent Chat server that is idle carries nobody.
Edit activateServers(PoolId pool)
{
    return {QString(), [=](Plan plan) -> Result<Plan> {
                const Table<Server> servers = plan.servers;
                for (const Server &server : servers)
                    if (server.pool == pool && !server.active)
                        plan.servers.change(server.id, [](Server &row) { row.active = true; });
                return plan;
            }};
}

Edit addingEdit(const Snapshot &now, const QList<ServerAddition> &additions)
{
    QList<Edit> steps;
    int servers = 0;
    for (const ServerAddition &addition : additions) {
        servers += addition.servers;
        steps.append(edits::growPool(addition.pool, addition.servers));
        if (now.find(addition.pool)->as<PersistentChatPool>())
            steps.append(activateServers(addition.pool));
    }
    return edits::inSequence(QCoreApplication::translate("Edits", "Add %n server(s)", nullptr, servers), steps);
}

} // namespace

int ServerProposal::servers() const
{
    return std::accumulate(additions.begin(), additions.end(), 0,
                           [](int sum, const ServerAddition &addition) { return sum + addition.servers; });
}

QList<ServerProposal> proposeServers(const Snapshot &now, PoolId id)
{
    QList<ServerProposal> proposals;
    const Pool *pool = now.find(id);
    if (!pool)
        return proposals;
    const Pool *partner = pool->as<UserPool>() ? now.partnerOf(id) : nullptr;
    for (LoadState goal : loadStates) {
        if (!serversFor(now, *pool, goal))
            continue;
        ServerProposal proposal;
        proposal.goal = goal;
        const bool forPair = goal >= LoadState::PartnerDown && partner;
        for (const Pool *one : {pool, forPair ? partner : nullptr}) {
            const auto needed = one ? serversFor(now, *one, goal) : std::nullopt;
            if (!needed)
                continue;
            const PoolLoad load = loadsOf(now, *one);
            if (*needed <= load.servers)
                continue;
            if (*needed > load.serversMost || !edits::canGrow(now, *one)) {
                proposal.tooSmall = one->id;
                proposal.needed = *needed;
                continue;
            }
            proposal.additions.append({one->id, *needed - load.servers});
        }
        if (proposal.tooSmall)
            proposal.additions.clear();
        if (!proposal.additions.isEmpty())
            proposal.edit = addingEdit(now, proposal.additions);
        proposals.append(std::move(proposal));
    }
    return proposals;
}

} // namespace twinpool

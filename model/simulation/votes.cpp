// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/votes.h"

namespace twinpool {

namespace {

/// The SQL vote: held by the primary SQL server as configured, not by whichever copy serves.
bool hasSqlVote(const Snapshot &now, const SimState &state, const SqlStore &store)
{
    const StoreState *found = state.find(store.id);
    if (!found || !serves(found->outcome))
        return false;
    const bool isBoundToNode =
        store.haMode == HaMode::Mirrored || (store.haMode == HaMode::AlwaysOnAG && !store.namedByListener);
    return !isBoundToNode || found->serving == configuredPrimary(now, store.id);
}

/// The machine of a file share witness runs, as far as the plan knows it.
bool isWitnessUp(const Snapshot &now, const SimState &state, const SqlStore &store)
{
    if (store.cluster.witness == ClusterWitness::Disk)
        return !state.isDown(store.id);
    if (store.cluster.witness != ClusterWitness::FileShare || store.cluster.witnessServer.isEmpty())
        return true;
    const auto isDown = [&](const auto *row) { return state.isDown(row->id); };
    const QString &name = store.cluster.witnessServer;
    return !std::ranges::any_of(now.named<Server>(name), isDown)
        && !std::ranges::any_of(now.named<SqlNode>(name), isDown)
        && !std::ranges::any_of(now.named<FileServer>(name), isDown)
        && !std::ranges::any_of(now.named<FileStore>(name), isDown);
}

} // namespace

SqlNodeId configuredPrimary(const Snapshot &now, SqlStoreId store)
{
    const auto databases = now.nodesOf(store, SqlNodeRole::Database);
    return databases.isEmpty() ? SqlNodeId{} : databases.first()->id;
}

bool hasUserStore(const Snapshot &now, const SimState &state, const SiteReach &reach, const Pool &userPool)
{
    const StoreState *store = state.find(userPool.as<UserPool>()->userStore);
    if (!store)
        return true;
    const SqlNode *node = now.find(store->serving);
    return serves(store->outcome) && (!node || reach.joined(userPool.site, now.siteOf(*node)));
}

PoolVotes votesOf(const Snapshot &now, const SimState &state, const SiteReach &reach, const Pool &userPool)
{
    PoolVotes votes;
    const Rows<Server> servers = now.serversOf(userPool.id);
    votes.servers = std::max(1, static_cast<int>(servers.size()));
    votes.quorum = quorumOf(votes.servers, userPool.version);
    for (qsizetype i = 0; i < servers.size(); ++i)
        if (!state.isDown(servers[i]->id)) {
            ++votes.running;
            votes.runningVoters += i < votes.quorum.voters;
        }
    if (servers.isEmpty())
        votes.running = votes.runningVoters = !state.isDown(userPool.id);
    if (const SqlStore *store = now.find(userPool.as<UserPool>()->userStore))
        votes.sqlPresent = hasSqlVote(now, state, *store) && hasUserStore(now, state, reach, userPool);
    return votes;
}

ClusterVotes votesOf(const Snapshot &now, const SimState &state, const SiteReach &reach, const SqlStore &clustered)
{
    const auto nodes = now.nodesOf(clustered.id, SqlNodeRole::Database);
    const bool hasWitness = clustered.cluster.witness != ClusterWitness::None;
    const int witnessVote = hasWitness && isWitnessUp(now, state, clustered) ? 1 : 0;
    ClusterVotes best;
    for (const SqlNode *first : nodes) { // the sites that see each other, seen from each node that runs
        if (state.isDown(first->id))
            continue;
        ClusterVotes seen;
        seen.total = hasWitness;
        seen.present = seen.heaviest = witnessVote;
        for (const SqlNode *node : nodes) {
            seen.total += node->votes;
            if (state.isDown(node->id) || !reach.joined(now.siteOf(*first), now.siteOf(*node)))
                continue;
            seen.nodes.append(node);
            seen.present += node->votes;
            seen.heaviest = std::max(seen.heaviest, node->votes);
        }
        if (best.nodes.isEmpty() || seen.present > best.present)
            best = seen;
    }
    return best;
}

} // namespace twinpool

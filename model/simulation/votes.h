// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/quorum.h"
#include "model/simulation/simstate.h"
#include "model/simulation/sitereach.h"

// Votes on whether a Front End pool, or a cluster, goes on: failure-behaviour.md 2.3 and 3.4.

namespace twinpool {

/// The votes in a user pool.
struct PoolVotes {
    int servers = 0, running = 0;
    Quorum quorum;
    int runningVoters = 0; ///< Of the Front Ends.
    bool sqlPresent = true; ///< The SQL vote is there; without a user store it is not missed.

    int votes() const { return runningVoters + (quorum.sqlVotes && sqlPresent); }
    bool hasQuorum() const { return votes() >= quorum.majority(); }
    bool canStart() const { return running >= firstStartOf(servers).servers; }
};
PoolVotes votesOf(const Snapshot &now, const SimState &state, const SiteReach &reach, const Pool &userPool);

/// The user store serves the pool, which can reach it; a pool without one, such as a Standard Edition server, has no
/// need.
bool hasUserStore(const Snapshot &now, const SimState &state, const SiteReach &reach, const Pool &userPool);

/// The node that the topology names as the primary SQL server.
SqlNodeId configuredPrimary(const Snapshot &now, SqlStoreId store);

/// The votes in the Windows cluster under a SQL store. Where links are down, those of the sites with most votes.
struct ClusterVotes {
    int total = 0, present = 0;
    int heaviest = 0; ///< Votes of the node or witness whose loss would hurt most.
    Rows<SqlNode> nodes; ///< That run in the cluster, in their order.

    bool hasQuorum() const { return 2 * present > total; }
    const SqlNode *find(SqlNodeId id) const ///< Null when it does not run there.
    {
        const auto at = std::ranges::find(nodes, id, &SqlNode::id);
        return at == nodes.end() ? nullptr : *at;
    }
    bool wouldSurvive() const { return 2 * (present - heaviest) > total; }
};
ClusterVotes votesOf(const Snapshot &now, const SimState &state, const SiteReach &reach, const SqlStore &clustered);

} // namespace twinpool

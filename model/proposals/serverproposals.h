// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/sizing/loads.h"

namespace twinpool {

/// More servers for a pool.
struct ServerAddition {
    PoolId pool;
    int servers = 0;
    bool operator==(const ServerAddition &) const = default;
};

/// How a pool comes to stand one of the states: what it takes and what it costs.
struct ServerProposal {
    LoadState goal = LoadState::Normal;
    QList<ServerAddition> additions; ///< Empty when the servers are enough already, or when no number of them would do.
    /// The pool that cannot have as many servers as the goal asks for, and how many that would be; none otherwise.
    PoolId tooSmall;
    int needed = 0;
    std::optional<Edit> edit; ///< One step; none without additions.

    /// What it costs.
    int servers() const;
    /// The goal is reached today.
    bool isReached() const { return additions.isEmpty() && !tooSmall; }
};

/// Proposals for each state that means something to the pool, in the order of the states. A goal for the time when the
/// partner is down looks at both pools of the pair, because either may have to serve for both. Counted is everything
/// that the servers carry: beside Front Ends also the calls, when they are clearly too many.
QList<ServerProposal> proposeServers(const Snapshot &now, PoolId pool);

} // namespace twinpool

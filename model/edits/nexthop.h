// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

// Where a role sends what it receives.

namespace twinpool::edits {

/// The user pool that a role in \a site would use: the first of the site, for a branch of its parent site, otherwise
/// the plan's only one. None when there is no such pool.
PoolId likelyUserPool(const Plan &plan, SiteId site);

/// The first Director pool of the site, or none.
PoolId directorOf(const Plan &plan, SiteId site);

/// Where an Edge pool in \a site would send: to the site's Director, otherwise to likelyUserPool().
PoolId likelyEdgeNextHop(const Plan &plan, SiteId site);

/// Sets the next hop of a pool, or the pool that serves the users of a branch.
/// Fails when the pool's role has nothing of the sort.
Edit setNextHop(const QString &label, PoolId pool, PoolId nextHop);

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// Who reaches a pool from outside.

namespace twinpool {

/// Whether the plan has any Edge pool. Looks at every pool: for rules about the whole plan.
bool hasEdgePool(const Plan &plan);

/// Whether a pool has remote or federated users: as planned, otherwise when there is an Edge pool (model.md 11).
bool hasOutsideUsers(const UserPool &pool, bool edgePoolExists);

/// The user pools whose media go through an Edge pool. One reference away.
Rows<Pool> usersOf(const Snapshot &now, const Pool &edgePool);

} // namespace twinpool

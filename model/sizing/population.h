// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// Who the users of pools are: capacity.md section 3.1. A pool's users are those signed in at one time.

namespace twinpool {

/// Clients of so many users.
double endpointsOf(const PopulationModel &model, double users, bool withMobility);

/// The people behind so many users who are signed in: enabled for the product, and in the directory.
double enabledUsersFor(const PopulationModel &model, double users);
double directoryUsersFor(const PopulationModel &model, double users);

/// Users of a user pool who register at a branch appliance or server. They are among its homed users.
int branchUsersOf(const Snapshot &now, PoolId pool);

} // namespace twinpool

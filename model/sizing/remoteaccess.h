// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// Edge Servers and Directors: capacity.md section 7.

namespace twinpool {

/// Users from outside at one time, of so many.
double remoteUsersOf(const PopulationModel &model, double users);

/// Whether users of the pool come in from outside: as planned, otherwise when it has an Edge pool.
bool hasRemoteUsers(const UserPool &pool);

/// Edge Servers or Directors for so many remote users, and so many that one of them may fail.
int remoteServersForLoad(double remoteUsers, ProductVersion version);
int remoteServersWithSpare(double remoteUsers, ProductVersion version);

/// Who comes in through an Edge or Director pool.
struct RemoteLoad {
    double users = 0;
    bool isPlanned = false; ///< The planner's number, in place of the user model's.
    double usersOfPartners = 0; ///< More, when the partners of the pools that it serves are down.
};
/// An Edge pool serves the user pools that send their media through it; a Director pool what Edge pools send to it.
RemoteLoad remoteLoadOf(const Snapshot &now, const Pool &edgeOrDirector);

} // namespace twinpool

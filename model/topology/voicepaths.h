// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

namespace twinpool {

/// Users with Enterprise Voice: as planned for the pool, otherwise the share of the user model (model.md 3.2).
int voiceUsersOf(const UserPool &pool, const UserModel &model);

/// The trunks that the pool's routes use, in order: UserPool::voiceTrunks, or else those of its own Mediation Server and
/// of the Mediation pools whose next hop it is. Two references away.
Rows<Trunk> voiceTrunksOf(const Snapshot &now, const Pool &userPool);

} // namespace twinpool

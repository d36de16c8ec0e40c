// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Switches archiving on in these user pools. One that has nowhere to archive shares a store that others archive in, if
/// its version may use that, and gets a store of its own otherwise.
Edit archiveIn(const QList<PoolId> &pools);

/// Adds a SQL store for each of archiving and monitoring that a user pool has switched on and has no store for.
Edit createLogStores(PoolId pool);

} // namespace twinpool::edits

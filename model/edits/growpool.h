// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/snapshot.h"

namespace twinpool::edits {

/// Whether servers can join: the pool is not one computer for good, that is deployed so or named after its server.
bool canGrow(const Snapshot &now, const Pool &pool);

/// Adds servers alike the pool's last one. A pool that is not balanced gets what several servers need: load balancing,
/// and with it an internal name for web services. @pre canGrow()
Edit growPool(PoolId pool, int count);

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

namespace twinpool {

/// The pools whose Mediation Servers take the pool's calls: the one at the end of its first planned trunk, otherwise the
/// pool itself or the Mediation pools whose next hop it is. Those share the calls.
Rows<Pool> mediationPoolsOf(const Snapshot &now, const Pool &userPool);

/// The user pools whose calls the Mediation Servers of a pool take.
Rows<Pool> callersThrough(const Snapshot &now, const Pool &mediation);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Gives a user pool the stores it cannot be published without: an Enterprise pool without a user store a standalone
/// one on a server of its own, a pool without a file store a DFS one.
Edit createMissingStores(PoolId pool);

/// Joins the pool's collocated Mediation Server, switched on if need be, with a gateway. Without a gateway a new one
/// is put into the pool's site.
Edit addTrunk(PoolId pool, GatewayId gateway, const QString &gatewayName);

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/snapshot.h"

namespace twinpool {

/// The fix "Add n servers": one edit that brings a pool to \a servers. None when it has as many, when that is more than
/// a pool may have, or when the pool is one computer for good: deployed so, or named after its server.
QList<Edit> growTo(const Snapshot &now, PoolId pool, int servers);

} // namespace twinpool

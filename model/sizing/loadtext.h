// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/loads.h"

#include <QStringList>

// What people read about loads, in the language of this moment.

namespace twinpool {

/// `62 %`; `> 999 %` when it is absurd, `no server` when none is left.
QString shareText(const StateLoad &is);

/// `Partner down: 21,000 users on 6 servers, 88 % full; 5 servers needed. Fine.` @pre the state applies
QString stateText(const PoolLoad &load, LoadState state);

/// Where the load of a pool and its capacities come from, each once: `Load: Stated in the plan`, `Capacity: Documented:
/// Plan capacity`.
QStringList loadOriginTexts(const Snapshot &now, const Pool &pool, const PoolLoad &load);

} // namespace twinpool

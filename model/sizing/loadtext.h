// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/loads.h"

#include <QString>

// What people read about loads, in the language of this moment.

namespace twinpool {

/// `62 %`; `> 999 %` when it is absurd, `no server` when none is left.
QString shareText(const StateLoad &is);

/// `Partner down: 21,000 users on 6 servers, 88 % full; 5 servers needed. Fine.` @pre the state applies
QString stateText(const PoolLoad &load, LoadState state);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

// Load balancing of pools, and the names of web services that go with it.

namespace twinpool::edits {

/// How pools of several servers of this kind are balanced, unless planned otherwise.
LoadBalancing usualLoadBalancing(PoolKind kind);

/// Balances a pool by DNS, its web services by hardware; they get a name of their own if they have none.
Edit balanceWithHardwareForHttp(PoolId pool);

/// Balances a pool by DNS, an Edge pool on each side that is not balanced yet.
Edit balanceByDns(PoolId pool);

/// Gives the internal web services of a Front End or Director pool a name that nothing else bears.
Edit nameInternalWeb(PoolId pool);

/// The internal web services answer to the name of the pool again.
Edit clearInternalWebName(PoolId pool);

/// Counts up those web names of a pool that another pool has as well, until they are free.
Edit renameRepeatedWebNames(PoolId pool);

} // namespace twinpool::edits

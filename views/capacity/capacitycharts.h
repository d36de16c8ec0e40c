// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/capacitymaker.h"
#include "views/charts/chartcontent.h"

// The numbers of sizing as charts, in the language of this moment.

namespace twinpool {

/// How full each pool is in the four states, with the limit. The last argument gets what categories are about.
ChartContent loadChart(const MadeCapacity &made, QList<EntityRef> &refs);

/// Who is at home in each site, by kind.
ChartContent usersChart(const MadeCapacity &made, QList<EntityRef> &refs);

/// How full the pools become that will be the fullest, in their fullest state, by year.
ChartContent growthChart(const MadeCapacity &made);

/// What crosses the network adapters of user pools in the busy hour.
ChartContent bandwidthChart(const MadeCapacity &made, QList<EntityRef> &refs);

} // namespace twinpool

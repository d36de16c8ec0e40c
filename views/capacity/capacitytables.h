// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/capacitymaker.h"
#include "views/capacity/texttable.h"

// The numbers of sizing as tables, in the language of this moment.

namespace twinpool {

/// Every figure of a pool with its formula and origin; empty where nothing is published for its kind.
TableContent figuresTable(const Snapshot &now, EntityRef row);

/// When limits are crossed, and what to do then.
TableContent crossingsTable(const MadeCapacity &made);

/// Users of sites, a column for each year.
TableContent siteGrowthTable(const MadeCapacity &made);

/// Machines to order, by site and in total.
TableContent hardwareTable(const MadeCapacity &made);

} // namespace twinpool

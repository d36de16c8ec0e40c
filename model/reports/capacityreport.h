// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reporttree.h"
#include "model/topology/snapshot.h"

namespace twinpool {

/// How full the pools of a plan are, today and in the years to come, with every figure, its formula and where it comes
/// from; and the machines to order. In the language of this moment.
report::Report capacityReport(const Snapshot &now);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <QRectF>

namespace twinpool::bench {

/// The same large plan each time, arranged as the program does.
Plan bigPlan(int components);

/// What gestures take hold of: an Enterprise pool in the middle of the plan and its site. Areas in scene units.
struct Handles {
    PoolId pool;
    QRectF plan, node, site;
};
Handles handlesOf(const Plan &plan);

} // namespace twinpool::bench

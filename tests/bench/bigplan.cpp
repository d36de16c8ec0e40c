// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigplan.h"

#include "model/edits/layout.h"
#include "tests/support/randomplan.h"

#include <QLineF>

namespace twinpool::bench {

Plan bigPlan(int components)
{
    Plan plan = test::randomPlan(42, components);
    plan.placements = arranged(Snapshot(plan));
    return plan;
}

Handles handlesOf(const Plan &plan)
{
    const Snapshot now(plan);
    Handles handles;
    for (const Site &site : plan.sites)
        handles.plan |= siteBounds(now, site.id);
    double nearest = 1e12;
    for (const Pool &pool : plan.pools) {
        const QRectF box = nodeBounds(now, pool.id);
        const double away = QLineF(box.center(), handles.plan.center()).length();
        if (pool.isEnterprise() && away < nearest) {
            nearest = away;
            handles.pool = pool.id;
            handles.node = box;
            handles.site = siteBounds(now, pool.site);
        }
    }
    return handles;
}

} // namespace twinpool::bench

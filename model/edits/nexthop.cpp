// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/nexthop.h"

#include "model/edits/change.h"

namespace twinpool::edits {

PoolId likelyUserPool(const Plan &plan, SiteId siteId)
{
    const Site *site = plan.sites.find(siteId);
    const SiteId home = site && site->kind == SiteKind::Branch ? site->parentSite : siteId;
    PoolId only;
    int count = 0;
    for (const Pool &pool : plan.pools) {
        if (!pool.as<UserPool>())
            continue;
        if (pool.site == home)
            return pool.id;
        only = pool.id;
        ++count;
    }
    return count == 1 ? only : PoolId{};
}

PoolId directorOf(const Plan &plan, SiteId site)
{
    for (const Pool &pool : plan.pools)
        if (site && pool.site == site && pool.as<DirectorPool>())
            return pool.id;
    return {};
}

PoolId likelyEdgeNextHop(const Plan &plan, SiteId site)
{
    const PoolId director = directorOf(plan, site);
    return director ? director : likelyUserPool(plan, site);
}

Edit setNextHop(const QString &label, PoolId poolId, PoolId nextHop)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                bool found = false;
                plan.pools.change(poolId, [&](Pool &pool) {
                    std::visit(
                        [&](auto &role) {
                            if constexpr (requires { role.nextHop; }) {
                                role.nextHop = nextHop;
                                found = true;
                            } else if constexpr (requires { role.userServicesPool; }) {
                                role.userServicesPool = nextHop;
                                found = true;
                            }
                        },
                        pool.role);
                });
                if (!found || !plan.pools.find(nextHop))
                    return goneError();
                return plan;
            }};
}

} // namespace twinpool::edits

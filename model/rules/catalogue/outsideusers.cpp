// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/outsideusers.h"

namespace twinpool {

bool hasEdgePool(const Plan &plan)
{
    return std::any_of(plan.pools.begin(), plan.pools.end(),
                       [](const Pool &pool) { return pool.as<EdgePool>() != nullptr; });
}

bool hasOutsideUsers(const UserPool &pool, bool edgePoolExists)
{
    return pool.remoteUsers.value_or(edgePoolExists) || pool.federatedUsers.value_or(edgePoolExists);
}

Rows<Pool> usersOf(const Snapshot &now, const Pool &edgePool)
{
    Rows<Pool> users;
    for (const Pool *pool : now.referring<Pool>(edgePool.id))
        if (const auto *user = pool->as<UserPool>(); user && user->edgePool == edgePool.id)
            users.append(pool);
    return users;
}

} // namespace twinpool

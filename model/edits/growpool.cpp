// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/growpool.h"

#include "model/edits/balancing.h"
#include "model/edits/change.h"
#include "model/edits/servers.h"
#include "model/topology/webnames.h"

namespace twinpool::edits {

bool canGrow(const Snapshot &now, const Pool &pool)
{
    if (pool.isSingleComputer && pool.state == LifeState::Deployed)
        return false;
    return std::ranges::none_of(now.serversOf(pool.id), [&](const Server *server) {
        return server->fqdn.compare(pool.fqdn, Qt::CaseInsensitive) == 0;
    });
}

Edit growPool(PoolId id, int count)
{
    const Edit add = addServers(id, count);
    return {add.label, [=](Plan plan) -> Result<Plan> {
                const Pool *found = plan.pools.find(id);
                if (!found)
                    return goneError();
                const Pool before = *found;
                plan.pools.change(id, [](Pool &pool) { pool.isSingleComputer = false; });
                Result<Plan> grown = add.apply(std::move(plan));
                if (!grown || (before.loadBalancing != LoadBalancing::None && !before.as<EdgePool>()))
                    return grown;
                const Edit balance = webServicesOf(before) ? balanceWithHardwareForHttp(id) : balanceByDns(id);
                return balance.apply(*std::move(grown));
            }};
}

} // namespace twinpool::edits

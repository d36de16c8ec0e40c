// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/growpool.h"

#include "model/edits/change.h"
#include "model/edits/machines.h"
#include "model/edits/servers.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

/// Load balancing and names for more than one server.
struct BecomeSeveral {
    const Plan &plan;
    Pool &pool;

    void operator()(UserPool &role) const { balanceWeb(role.web); }
    void operator()(DirectorPool &role) const { balanceWeb(role.web); }
    void operator()(EdgePool &role) const
    {
        balance(LoadBalancing::Dns);
        for (auto *side : {&role.internalLoadBalancing, &role.externalLoadBalancing})
            if (*side == LoadBalancing::None)
                side->reset();
    }
    template <class Role>
    void operator()(Role &) const
    {
        balance(LoadBalancing::Dns);
    }

private:
    void balance(LoadBalancing method) const
    {
        if (pool.loadBalancing == LoadBalancing::None)
            pool.loadBalancing = method;
    }
    void balanceWeb(WebServices &web) const
    {
        if (pool.loadBalancing != LoadBalancing::None)
            return;
        balance(LoadBalancing::DnsPlusHardwareForHttp);
        if (web.internalFqdn.isEmpty() || web.internalFqdn.compare(pool.fqdn, Qt::CaseInsensitive) == 0)
            web.internalFqdn = freeDnsName(plan, u"webint-"_s + pool.fqdn);
    }
};

/// New servers are modelled on another one, but do not share its host, its foreign software or its absence.
void forgetMachine(Plan &plan, const Table<Server> &before)
{
    const Table<Server> servers = plan.servers;
    for (const Server &server : servers)
        if (!before.find(server.id))
            plan.servers.change(server.id, [](Server &row) {
                row.hostId.clear();
                row.otherSoftware = {};
                row.expectedDowntimeDays.reset();
            });
}

} // namespace

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
    Edit edit = addServers(id, count);
    edit.apply = [id, add = edit.apply](Plan plan) -> Result<Plan> {
        const Pool *found = plan.pools.find(id);
        if (!found)
            return goneError();
        Pool pool = *found;
        pool.isSingleComputer = false;
        std::visit([&](auto &role) { BecomeSeveral{plan, pool}(role); }, pool.role);
        plan.pools.set(pool);
        const Table<Server> before = plan.servers;
        Result<Plan> grown = add(std::move(plan));
        if (grown)
            forgetMachine(*grown, before);
        return grown;
    };
    return edit;
}

} // namespace twinpool::edits

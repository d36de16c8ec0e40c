// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/splitpool.h"

#include "model/edits/balancing.h"
#include "model/edits/filestores.h"
#include "model/edits/machines.h"
#include "model/edits/servers.h"
#include "model/edits/stores.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

/// Takes half of \a whole and leaves the rest.
template <class Number>
Number half(Number &whole)
{
    const Number taken = whole / 2;
    whole -= taken;
    return taken;
}

/// The new half; \a old keeps the other one. Stores, servers and free web names are still missing.
Pool halfOf(const Plan &plan, Pool &old)
{
    Pool pool = old;
    pool.fqdn = freeDnsName(plan, old.fqdn);
    pool.state = LifeState::New;
    pool.hostsCms = false;
    pool.sipVip.clear();
    UserPool &user = *pool.as<UserPool>(), &oldUser = *old.as<UserPool>();
    user.homedUsers = half(oldUser.homedUsers);
    user.groupPickupUsers = half(oldUser.groupPickupUsers);
    user.callParkPerMinute = half(oldUser.callParkPerMinute);
    user.rgsCallsPerSecond = half(oldUser.rgsCallsPerSecond);
    if (user.voiceUsers)
        user.voiceUsers = half(*oldUser.voiceUsers);
    if (user.mediation) {
        user.mediation->busyHourCalls = half(oldUser.mediation->busyHourCalls);
        user.mediation->defaultTrunk = {};
    }
    user.cac = false;
    user.threeServersSeen = false;
    user.serverListChanges = false;
    user.userStore = {};
    user.fileStore = {};
    user.web.vip.clear();
    return pool;
}

/// The first server of the new pool, alike a server of the old one.
void addFirstServer(Plan &plan, PoolId oldPool, PoolId newPool)
{
    Server server;
    server.pool = newPool;
    server.fqdn = u"fe-"_s + plan.pools.find(newPool)->fqdn;
    for (const Server &other : plan.servers) {
        if (other.pool != oldPool)
            continue;
        server.osVersion = other.osVersion;
        server.ramGb = other.ramGb;
        server.hosting = other.hosting;
        server.cumulativeUpdate = other.cumulativeUpdate;
        server.adDomain = other.adDomain;
        server.fqdn = other.fqdn;
    }
    server.fqdn = freeDnsName(plan, server.fqdn);
    plan.add(server);
}

/// What publishes or balances the old pool does so for the new one.
void joinDevices(Plan &plan, PoolId oldPool, PoolId newPool)
{
    const Table<ReverseProxy> proxies = plan.reverseProxies;
    for (const ReverseProxy &proxy : proxies)
        if (proxy.publishes.contains(oldPool))
            plan.reverseProxies.change(proxy.id, [=](ReverseProxy &row) { row.publishes.append(newPool); });
    const Table<LoadBalancer> balancers = plan.loadBalancers;
    for (const LoadBalancer &balancer : balancers)
        if (balancer.serves.contains(oldPool))
            plan.loadBalancers.change(balancer.id, [=](LoadBalancer &row) { row.serves.append(newPool); });
}

} // namespace

Edit splitPool(PoolId id, int servers)
{
    return {QCoreApplication::translate("Edits", "Split into two pools"), [=](Plan plan) -> Result<Plan> {
                const Pool *found = plan.pools.find(id);
                if (!found || !found->isEnterprise())
                    return goneError();
                Pool old = *found;
                const SqlStore *store = plan.sqlStores.find(old.as<UserPool>()->userStore);
                const HaMode mode = store ? store->haMode : HaMode::Standalone;
                const PoolId newPool = plan.add(halfOf(plan, old));
                plan.pools.set(old);
                addFirstServer(plan, id, newPool);
                joinDevices(plan, id, newPool);
                const FileStoreId share = addDfsStoreFor(plan, newPool);
                plan.pools.change(newPool, [=](Pool &row) { row.as<UserPool>()->fileStore = share; });
                return inSequence({}, {createStoreFor(newPool, StoreRole::BackEnd, mode), renameRepeatedWebNames(newPool),
                                       addServers(newPool, servers - 1)})
                    .apply(std::move(plan));
            }};
}

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/poolneeds.h"

#include "model/edits/change.h"
#include "model/edits/filestores.h"
#include "model/edits/machines.h"
#include "model/edits/trunks.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

/// `sql-pool1.example.net` for `pool1.example.net`.
QString prefixed(const QString &prefix, const QString &fqdn)
{
    return prefix + u'-' + fqdn;
}

SqlStoreId addUserStoreFor(Plan &plan, const Pool &pool)
{
    SqlStore store;
    store.name = u"BE-%1"_s.arg(firstLabel(pool.fqdn).toString().toUpper());
    store.site = pool.site;
    store.adDomain = pool.adDomain;
    const SqlStoreId id = plan.add(store);
    SqlNode node;
    node.store = id;
    node.fqdn = freeDnsName(plan, prefixed(u"sql"_s, pool.fqdn));
    plan.add(node);
    return id;
}

} // namespace

Edit createMissingStores(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Create missing stores"), [=](Plan plan) -> Result<Plan> {
                const Pool *found = plan.pools.find(id);
                if (!found || !found->as<UserPool>())
                    return goneError();
                Pool pool = *found;
                UserPool &user = *pool.as<UserPool>();
                if (pool.isEnterprise() && !user.userStore)
                    user.userStore = addUserStoreFor(plan, pool);
                if (!user.fileStore)
                    user.fileStore = addDfsStoreFor(plan, id);
                plan.pools.set(pool);
                return plan;
            }};
}

Edit addTrunk(PoolId poolId, GatewayId gatewayId, const QString &gatewayName)
{
    //: %1 is a gateway.
    const QString label = gatewayId ? QCoreApplication::translate("Edits", "Add trunk to %1").arg(gatewayName)
                                    : QCoreApplication::translate("Edits", "Add gateway and trunk");
    return {label, [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(poolId);
                if (!pool || !pool->as<UserPool>())
                    return goneError();
                if (gatewayId && !plan.gateways.find(gatewayId))
                    return goneError();
                const GatewayId gateway = gatewayId ? gatewayId : addGatewayFor(plan, poolId);
                plan.pools.change(poolId, [](Pool &row) {
                    if (auto &mediation = row.as<UserPool>()->mediation; !mediation)
                        mediation.emplace();
                });
                addTrunkBetween(plan, gateway, poolId);
                return plan;
            }};
}

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/edgepools.h"

#include "model/edits/change.h"
#include "model/edits/create.h"

#include <QMap>

namespace twinpool::edits {

namespace {

/// Calls \a f(PoolId &) for the route that \a route names: the deployment's and each site's.
template <class F>
void changeRoutes(Plan &plan, PoolId Site::*ofSite, PoolId Deployment::*ofDeployment, F f)
{
    f(plan.deployment.*ofDeployment);
    const Table<Site> sites = plan.sites;
    for (const Site &site : sites) {
        PoolId route = site.*ofSite;
        f(route);
        if (route != site.*ofSite)
            plan.sites.change(site.id, [&](Site &row) { row.*ofSite = route; });
    }
}

} // namespace

Edit addEdgePool(SiteId site, const QString &siteName, PoolId nextHop)
{
    //: %1 is a site.
    const QString label = QCoreApplication::translate("Edits", "Add Edge pool in %1").arg(siteName);
    return {label, [=](Plan plan) -> Result<Plan> {
                const PoolId made{plan.lastId + 1};
                Result<Plan> added = addPool(PoolKind::Edge, site).apply(std::move(plan));
                if (!added || !added->pools.find(nextHop))
                    return added ? goneError() : added;
                added->pools.change(made, [&](Pool &pool) { pool.as<EdgePool>()->nextHop = nextHop; });
                return added;
            }};
}

Edit keepFederationOn(PoolId kept, const QString &poolName)
{
    //: %1 is an Edge pool.
    const QString label = QCoreApplication::translate("Edits", "Keep federation only on %1").arg(poolName);
    return {label, [=](Plan plan) -> Result<Plan> {
                if (!plan.pools.find(kept))
                    return goneError();
                QList<PoolId> cleared;
                const Table<Pool> pools = plan.pools;
                for (const Pool &pool : pools) {
                    const auto *edge = pool.as<EdgePool>();
                    if (!edge || !edge->federationEnabled || pool.id == kept)
                        continue;
                    cleared.append(pool.id);
                    plan.pools.change(pool.id, [](Pool &row) { row.as<EdgePool>()->federationEnabled = false; });
                }
                changeRoutes(plan, &Site::federationRoute, &Deployment::federationRoute, [&](PoolId &route) {
                    if (cleared.contains(route))
                        route = kept;
                });
                return plan;
            }};
}

Edit disableXmpp(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Disable XMPP"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(id);
                if (!pool || !pool->as<EdgePool>())
                    return goneError();
                plan.pools.change(id, [](Pool &row) { row.as<EdgePool>()->xmppEnabled = false; });
                changeRoutes(plan, &Site::xmppFederationRoute, &Deployment::xmppFederationRoute, [&](PoolId &route) {
                    if (route == id)
                        route = {};
                });
                return plan;
            }};
}

Edit balanceEdgeByDns(const QString &label, PoolId pool)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                const Pool *found = plan.pools.find(pool);
                if (!found || !found->as<EdgePool>())
                    return goneError();
                plan.pools.change(pool, [](Pool &row) {
                    row.loadBalancing = LoadBalancing::Dns;
                    row.as<EdgePool>()->internalLoadBalancing.reset();
                    row.as<EdgePool>()->externalLoadBalancing.reset();
                });
                return plan;
            }};
}

Edit addXmppRecords(const QList<PoolId> &pools)
{
    return {QCoreApplication::translate("Edits", "Add SRV entry to DNS plan"), [=](Plan plan) -> Result<Plan> {
                QMap<QString, int> priorities; // of the last record, under its name
                for (const DnsRecord &record : plan.dnsRecords)
                    if (record.type == DnsRecordType::Srv && record.name.startsWith(xmppRecord, Qt::CaseInsensitive)) {
                        int &last = priorities[record.name];
                        last = std::max(last, record.priority);
                    }
                for (PoolId id : pools) {
                    const Pool *pool = plan.pools.find(id);
                    const auto *edge = pool ? pool->as<EdgePool>() : nullptr;
                    if (!edge)
                        return goneError();
                    for (auto it = priorities.begin(); it != priorities.end(); ++it)
                        plan.add(DnsRecord{{}, it.key(), DnsRecordType::Srv, edge->access.fqdn, it.value() += 10});
                }
                return plan;
            }};
}

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/publishing.h"

#include "model/edits/change.h"
#include "model/edits/machines.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

Edit addReverseProxyFor(const QList<PoolId> &pools, SiteId site)
{
    return {QCoreApplication::translate("Edits", "Add reverse proxy"), [=](Plan plan) -> Result<Plan> {
                const QString domain = plan.adDomains.isEmpty() ? QString() : plan.adDomains.begin()->fqdn;
                ReverseProxy proxy;
                proxy.fqdn = freeDnsName(plan, domain.isEmpty() ? u"rp1"_s : u"rp1."_s + domain);
                proxy.site = site;
                proxy.machines = 2;
                for (PoolId pool : pools) {
                    if (!plan.pools.find(pool))
                        return goneError();
                    proxy.publishes.append(pool);
                }
                plan.add(proxy);
                return plan;
            }};
}

Edit publish(const QString &label, const QList<ReverseProxyId> &proxies, const QList<PoolId> &pools)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                for (ReverseProxyId id : proxies) {
                    const bool found = plan.reverseProxies.change(id, [&](ReverseProxy &proxy) {
                        for (PoolId pool : pools)
                            if (!proxy.publishes.contains(pool))
                                proxy.publishes.append(pool);
                    });
                    if (!found)
                        return goneError();
                }
                return plan;
            }};
}

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/trunks.h"

#include "model/catalog/trunkports.h"
#include "model/edits/change.h"
#include "model/edits/create.h"
#include "model/edits/machines.h"
#include "model/edits/servers.h"

using namespace Qt::StringLiterals;

namespace twinpool {

const MediationRole *mediationOf(const Pool &pool)
{
    if (const auto *standAlone = pool.as<MediationPool>())
        return &standAlone->mediation;
    const auto *user = pool.as<UserPool>();
    return user && user->mediation ? &*user->mediation : nullptr;
}

MediationRole *mediationOf(Pool &pool)
{
    return const_cast<MediationRole *>(mediationOf(std::as_const(pool)));
}

namespace edits {

namespace {

QString freeTrunkName(const Plan &plan, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(plan.trunks.begin(), plan.trunks.end(), [&](const Trunk &trunk) {
            return trunk.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    return isTaken(wanted) ? nextName(wanted, isTaken) : wanted;
}

bool isRootless(const Plan &plan, GatewayId gateway)
{
    return std::ranges::none_of(plan.trunks.begin(), plan.trunks.end(),
                                [&](const Trunk &trunk) { return trunk.gateway == gateway && trunk.isRoot; });
}

QList<TrunkId> trunksOf(const Plan &plan, GatewayId gateway)
{
    QList<TrunkId> trunks;
    for (const Trunk &trunk : plan.trunks)
        if (trunk.gateway == gateway)
            trunks.append(trunk.id);
    return trunks;
}

/// Adds a Mediation pool of one or two servers and sets \a pool to it.
Result<Plan> withMediationPool(Plan plan, SiteId site, int servers, Pool &pool)
{
    const PoolId made{plan.lastId + 1};
    Result<Plan> added = addPool(PoolKind::Mediation, site).apply(std::move(plan));
    if (!added)
        return added;
    pool = *added->pools.find(made);
    if (servers > 1)
        return added;
    pool.loadBalancing = LoadBalancing::None;
    const Table<Server> all = added->servers;
    for (const Server &server : all)
        if (server.pool == made && server.ordinal > servers)
            added->servers.remove(server.id);
    return added;
}

/// A name of the same device, or another name where an address cannot count up.
QString secondName(const Plan &plan, const Gateway &gateway, const Trunk &trunk)
{
    const bool isAddress = std::ranges::all_of(gateway.address, [](QChar c) { return c.isDigit() || c == u'.'; })
        || gateway.address.contains(u':');
    const Pool *pool = plan.pools.find(trunk.mediation);
    return freeDnsName(plan, isAddress && pool ? u"gw-"_s + pool->fqdn : gateway.address);
}

} // namespace

TrunkId addTrunkBetween(Plan &plan, GatewayId gatewayId, PoolId poolId)
{
    const Gateway &gateway = *plan.gateways.find(gatewayId);
    const Pool &pool = *plan.pools.find(poolId);
    Trunk trunk;
    trunk.name = freeTrunkName(plan, u"%1-%2"_s.arg(firstLabel(gateway.address), firstLabel(pool.fqdn)));
    trunk.gateway = gatewayId;
    trunk.gatewayPort = kindOf(pool) == PoolKind::BranchAppliance ? applianceTlsPort : gatewayTlsPort;
    trunk.mediation = poolId;
    if (const MediationRole *mediation = mediationOf(pool))
        trunk.mediationPort = mediation->tlsPort;
    trunk.isRoot = isRootless(plan, gatewayId);
    return plan.add(trunk);
}

GatewayId addGatewayFor(Plan &plan, PoolId poolId)
{
    const Pool &pool = *plan.pools.find(poolId);
    Gateway gateway;
    gateway.address = freeDnsName(plan, u"gw-"_s + pool.fqdn);
    gateway.site = pool.site;
    return plan.add(gateway);
}

Edit createRootTrunk(GatewayId gateway, PoolId pool)
{
    return {QCoreApplication::translate("Edits", "Create root trunk"), [=](Plan plan) -> Result<Plan> {
                if (!plan.gateways.find(gateway))
                    return goneError();
                if (const QList<TrunkId> trunks = trunksOf(plan, gateway); !trunks.isEmpty())
                    plan.trunks.change(trunks.first(), [](Trunk &row) { row.isRoot = true; });
                else if (plan.pools.find(pool))
                    addTrunkBetween(plan, gateway, pool);
                else
                    return goneError();
                return plan;
            }};
}

Edit addSecondGateway(PoolId userPool, PoolId mediation)
{
    return {QCoreApplication::translate("Edits", "Add gateway and trunk"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(userPool);
                if (!pool || !pool->as<UserPool>() || !plan.pools.find(mediation))
                    return goneError();
                const GatewayId gateway = addGatewayFor(plan, userPool);
                const TrunkId trunk = addTrunkBetween(plan, gateway, mediation);
                plan.pools.change(userPool, [&](Pool &row) {
                    if (QList<TrunkId> &used = row.as<UserPool>()->voiceTrunks; !used.isEmpty())
                        used.append(trunk);
                });
                return plan;
            }};
}

Edit moveToOwnMediation(const QString &label, TrunkId trunkId, int servers)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                const Trunk *trunk = plan.trunks.find(trunkId);
                const Gateway *gateway = trunk ? plan.gateways.find(trunk->gateway) : nullptr;
                const Pool *found = trunk ? plan.pools.find(trunk->mediation) : nullptr;
                if (!gateway || !found || !mediationOf(*found))
                    return goneError();
                const Pool old = *found;
                const Site *site = plan.sites.find(gateway->site);
                const bool standsCentral = site && site->kind == SiteKind::Central;
                Pool pool;
                Result<Plan> next =
                    withMediationPool(std::move(plan), standsCentral ? site->id : old.site, servers, pool);
                if (!next)
                    return next;
                auto &role = *pool.as<MediationPool>();
                pool.version = old.version;
                if (const auto *user = old.as<UserPool>()) {
                    role.nextHop = old.id;
                    role.edgePool = user->edgePool;
                } else if (const auto *standAlone = old.as<MediationPool>()) {
                    role.nextHop = standAlone->nextHop;
                    role.edgePool = standAlone->edgePool;
                }
                role.mediation = *mediationOf(old);
                role.mediation.busyHourCalls = 0;
                const bool isDefault = role.mediation.defaultTrunk == trunkId;
                if (!isDefault)
                    role.mediation.defaultTrunk = {};
                next->pools.set(pool);
                next->pools.change(old.id, [&](Pool &row) {
                    if (isDefault)
                        mediationOf(row)->defaultTrunk = {};
                });
                next->trunks.change(trunkId, [&](Trunk &row) { row.mediation = pool.id; });
                return next;
            }};
}

Edit addMediationPoolFor(GatewayId id, PoolId nextHop)
{
    return {QCoreApplication::translate("Edits", "Create Mediation pool"), [=](Plan plan) -> Result<Plan> {
                const Gateway *gateway = plan.gateways.find(id);
                if (!gateway || !plan.pools.find(nextHop))
                    return goneError();
                const int servers = gateway->supportsDnsLoadBalancing ? 2 : 1;
                Pool pool;
                Result<Plan> next = withMediationPool(std::move(plan), gateway->site, servers, pool);
                if (!next)
                    return next;
                pool.as<MediationPool>()->nextHop = nextHop;
                next->pools.set(pool);
                addTrunkBetween(*next, id, pool.id);
                return next;
            }};
}

Edit setTls(TrunkId id)
{
    return {QCoreApplication::translate("Edits", "Set TLS"), [=](Plan plan) -> Result<Plan> {
                const Trunk *trunk = plan.trunks.find(id);
                if (!trunk)
                    return goneError();
                const Pool *pool = plan.pools.find(trunk->mediation);
                const MediationRole *found = pool ? mediationOf(*pool) : nullptr;
                const MediationRole mediation = found ? *found : MediationRole{};
                plan.trunks.change(id, [&](Trunk &row) {
                    row.transport = TrunkTransport::Tls;
                    if (row.gatewayPort == gatewayTcpPort)
                        row.gatewayPort = gatewayTlsPort;
                    else if (row.gatewayPort == applianceTcpPort)
                        row.gatewayPort = applianceTlsPort;
                    if (!isInRange(row.mediationPort, mediation.tlsPort, mediation.tlsPortLast))
                        row.mediationPort = mediation.tlsPort;
                });
                return plan;
            }};
}

Edit useListeningPort(const QString &label, TrunkId id)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                const Trunk *trunk = plan.trunks.find(id);
                const Pool *pool = trunk ? plan.pools.find(trunk->mediation) : nullptr;
                const MediationRole *found = pool ? mediationOf(*pool) : nullptr;
                if (!found)
                    return goneError();
                const MediationRole role = *found;
                const PoolId poolId = pool->id;
                const bool tls = trunk->transport == TrunkTransport::Tls;
                const int first = tls ? role.tlsPort : role.tcpPort, last = tls ? role.tlsPortLast : role.tcpPortLast;
                if (!isInRange(trunk->mediationPort, first, last))
                    plan.trunks.change(id, [&](Trunk &row) { row.mediationPort = first; });
                if (!tls && !role.tcpEnabled)
                    plan.pools.change(poolId, [](Pool &row) { mediationOf(row)->tcpEnabled = true; });
                return plan;
            }};
}

Edit splitGateway(GatewayId id)
{
    return {QCoreApplication::translate("Edits", "Split gateway"), [=](Plan plan) -> Result<Plan> {
                const Gateway *found = plan.gateways.find(id);
                if (!found)
                    return goneError();
                const Gateway gateway = *found;
                const QList<TrunkId> trunks = trunksOf(plan, id);
                for (TrunkId trunk : trunks.mid(1)) {
                    Gateway other = gateway;
                    other.address = secondName(plan, gateway, *plan.trunks.find(trunk));
                    const GatewayId otherId = plan.add(other);
                    plan.trunks.change(trunk, [&](Trunk &row) { row.gateway = otherId; });
                }
                for (TrunkId trunk : trunks)
                    plan.trunks.change(trunk, [](Trunk &row) { row.isRoot = true; });
                return plan;
            }};
}

} // namespace edits

} // namespace twinpool

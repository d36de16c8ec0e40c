// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/rename.h"

#include "model/edits/change.h"
#include "model/edits/properties.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

/// The other row that bears the same name by nature, or none.
EntityRef twinOf(const Plan &plan, EntityRef ref)
{
    PoolId poolId = ref.as<PoolId>();
    const Server *server = plan.servers.find(ref.as<ServerId>());
    if (server)
        poolId = server->pool;
    const Pool *pool = plan.pools.find(poolId);
    if (!pool || (!pool->isStandard() && !pool->isSingleComputer))
        return {};
    if (server)
        return pool->isStandard() || pool->fqdn == server->fqdn ? EntityRef(poolId) : EntityRef();
    for (const Server &candidate : plan.servers)
        if (candidate.pool == poolId && candidate.fqdn == pool->fqdn)
            return candidate.id;
    return {};
}

} // namespace

QString namePropertyOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::AdDomain:
    case EntityKind::Pool:
    case EntityKind::Server:
    case EntityKind::SqlNode:
    case EntityKind::FileServer:
    case EntityKind::ReverseProxy:
        return u"fqdn"_s;
    case EntityKind::Gateway:
        return u"address"_s;
    case EntityKind::SimpleUrl:
        return u"url"_s;
    case EntityKind::SipDomain:
    case EntityKind::DnsRecord:
    case EntityKind::Site:
    case EntityKind::SqlStore:
    case EntityKind::FileStore:
    case EntityKind::Trunk:
    case EntityKind::LoadBalancer:
    case EntityKind::Scenario:
        return u"name"_s;
    case EntityKind::NetworkLink:
    case EntityKind::Pairing:
    case EntityKind::Maintenance:
    case EntityKind::ScenarioEvent:
        return {};
    }
    Q_UNREACHABLE();
}

Edit rename(const Plan &plan, EntityRef ref, const QString &name)
{
    std::vector<EntityRef> refs{ref};
    if (const EntityRef twin = twinOf(plan, ref))
        refs.push_back(twin);
    return setProperty(QCoreApplication::translate("Edits", "Rename"), refs, namePropertyOf(ref.kind), name);
}

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

#include <QHashFunctions>

#include <compare>

namespace twinpool {

/// Every sort of row a plan has. What can fail, be drawn or be named by a finding is one.
enum class EntityKind : quint8 {
    AdDomain,
    SipDomain,
    SimpleUrl,
    DnsRecord,
    Site,
    NetworkLink,
    Pool,
    Server,
    SqlStore,
    SqlNode,
    FileStore,
    FileServer,
    Gateway,
    Trunk,
    LoadBalancer,
    ReverseProxy,
    Pairing,
    Maintenance,
    Scenario,
    ScenarioEvent,
};
inline constexpr int entityKindCount = 20;

/// The names are those of the command line and of the JSON output: `pool:fe1.contoso.com`.
constexpr auto enumNames(EntityKind)
{
    using enum EntityKind;
    return std::to_array<EnumName<EntityKind>>({
        {AdDomain, "domain", QT_TRANSLATE_NOOP("Enum", "Active Directory domain")},
        {SipDomain, "sip", QT_TRANSLATE_NOOP("Enum", "SIP domain")},
        {SimpleUrl, "url", QT_TRANSLATE_NOOP("Enum", "Simple URL")},
        {DnsRecord, "dns", QT_TRANSLATE_NOOP("Enum", "DNS record")},
        {Site, "site", QT_TRANSLATE_NOOP("Enum", "Site")},
        {NetworkLink, "link", QT_TRANSLATE_NOOP("Enum", "Network link")},
        {Pool, "pool", QT_TRANSLATE_NOOP("Enum", "Pool")},
        {Server, "server", QT_TRANSLATE_NOOP("Enum", "Server")},
        {SqlStore, "store", QT_TRANSLATE_NOOP("Enum", "SQL store")},
        {SqlNode, "node", QT_TRANSLATE_NOOP("Enum", "SQL node")},
        {FileStore, "fileshare", QT_TRANSLATE_NOOP("Enum", "File store")},
        {FileServer, "fileserver", QT_TRANSLATE_NOOP("Enum", "File server")},
        {Gateway, "gateway", QT_TRANSLATE_NOOP("Enum", "Gateway")},
        {Trunk, "trunk", QT_TRANSLATE_NOOP("Enum", "Trunk")},
        {LoadBalancer, "balancer", QT_TRANSLATE_NOOP("Enum", "Load balancer")},
        {ReverseProxy, "proxy", QT_TRANSLATE_NOOP("Enum", "Reverse proxy")},
        {Pairing, "pair", QT_TRANSLATE_NOOP("Enum", "Pool pair")},
        {Maintenance, "maintenance", QT_TRANSLATE_NOOP("Enum", "Maintenance task")},
        {Scenario, "scenario", QT_TRANSLATE_NOOP("Enum", "Scenario")},
        {ScenarioEvent, "event", QT_TRANSLATE_NOOP("Enum", "Scenario event")},
    });
}

/// Names a row of one kind. Values are unique over all kinds of a plan and never used twice; 0 names nothing.
/// A PoolId does not compile where a SiteId is meant.
template <EntityKind K>
struct Id {
    static constexpr EntityKind kind = K;
    quint32 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

using AdDomainId = Id<EntityKind::AdDomain>;
using SipDomainId = Id<EntityKind::SipDomain>;
using SimpleUrlId = Id<EntityKind::SimpleUrl>;
using DnsRecordId = Id<EntityKind::DnsRecord>;
using SiteId = Id<EntityKind::Site>;
using NetworkLinkId = Id<EntityKind::NetworkLink>;
using PoolId = Id<EntityKind::Pool>;
using ServerId = Id<EntityKind::Server>;
using SqlStoreId = Id<EntityKind::SqlStore>;
using SqlNodeId = Id<EntityKind::SqlNode>;
using FileStoreId = Id<EntityKind::FileStore>;
using FileServerId = Id<EntityKind::FileServer>;
using GatewayId = Id<EntityKind::Gateway>;
using TrunkId = Id<EntityKind::Trunk>;
using LoadBalancerId = Id<EntityKind::LoadBalancer>;
using ReverseProxyId = Id<EntityKind::ReverseProxy>;
using PairingId = Id<EntityKind::Pairing>;
using MaintenanceId = Id<EntityKind::Maintenance>;
using ScenarioId = Id<EntityKind::Scenario>;
using ScenarioEventId = Id<EntityKind::ScenarioEvent>;

/// Names any row: what a selection, a finding or a canvas item is about.
struct EntityRef {
    EntityKind kind = EntityKind::Site;
    quint32 value = 0;

    EntityRef() = default;
    EntityRef(EntityKind k, quint32 v)
        : kind(k)
        , value(v)
    {
    }
    template <EntityKind K>
    EntityRef(Id<K> id)
        : kind(K)
        , value(id.value)
    {
    }

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const EntityRef &) const = default;

    /// The typed id, or none when this names another kind.
    template <class I>
    I as() const
    {
        return kind == I::kind ? I{value} : I{};
    }
};

template <EntityKind K>
size_t qHash(Id<K> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}
inline size_t qHash(EntityRef ref, size_t seed = 0)
{
    return ::qHash(ref.value, seed);
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/outlineplaces.h"

namespace twinpool {

namespace {

struct Outline {
    Q_DECLARE_TR_FUNCTIONS(twinpool::OutlineModel)
};

struct ParentOfRow {
    const Snapshot &now;

    EntityRef operator()(const Site &row) const { return row.parentSite != row.id ? row.parentSite : SiteId{}; }
    EntityRef operator()(const Pool &row) const { return row.site; }
    EntityRef operator()(const Server &row) const { return row.pool; }
    EntityRef operator()(const SqlStore &row) const { return row.site; }
    EntityRef operator()(const SqlNode &row) const { return row.store; }
    EntityRef operator()(const FileStore &row) const { return row.site; }
    EntityRef operator()(const FileServer &row) const { return row.fileStore; }
    EntityRef operator()(const Gateway &row) const { return row.site; }
    EntityRef operator()(const Trunk &row) const { return row.gateway; }
    EntityRef operator()(const LoadBalancer &row) const { return row.site; }
    EntityRef operator()(const ReverseProxy &row) const { return row.site; }
    EntityRef operator()(const ScenarioEvent &row) const { return row.scenario; }
    template <class Row>
    EntityRef operator()(const Row &) const
    {
        return {};
    }
};

/// Whether following parents from \a site comes back to it: a wrong plan may hold a ring of branch sites.
bool isInRing(const Snapshot &now, SiteId site)
{
    SiteId at = site;
    for (int steps = 0; steps <= now.plan.sites.size(); ++steps) {
        const Site *row = now.find(at);
        if (!row || !row->parentSite)
            return false;
        at = row->parentSite;
        if (at == site)
            return true;
    }
    return true;
}

} // namespace

EntityRef outlineParent(const Snapshot &now, EntityRef ref)
{
    EntityRef parent;
    visitEntity(now.plan, ref, [&](const auto &row) { parent = ParentOfRow{now}(row); });
    if (ref.kind == EntityKind::Site && isInRing(now, ref.as<SiteId>()))
        return {};
    return parent;
}

int outlineOrdinal(const Plan &plan, EntityRef ref)
{
    int ordinal = 0;
    visitEntity(plan, ref, [&](const auto &row) {
        if constexpr (requires { row.ordinal; })
            ordinal = row.ordinal;
    });
    return ordinal;
}

EntityRef outlineGroup(EntityRef ref)
{
    switch (ref.kind) {
    case EntityKind::Pool:
    case EntityKind::SqlStore:
    case EntityKind::FileStore:
    case EntityKind::Gateway:
    case EntityKind::LoadBalancer:
    case EntityKind::ReverseProxy:
    case EntityKind::Server:
    case EntityKind::SqlNode:
    case EntityKind::FileServer:
    case EntityKind::Trunk:
        return {EntityKind::Pool, 0};
    default:
        return {ref.kind, 0};
    }
}

QString outlineGroupTitle(EntityKind kind)
{
    switch (kind) {
    case EntityKind::AdDomain:
        return Outline::tr("Active Directory domains");
    case EntityKind::SipDomain:
        return Outline::tr("SIP domains");
    case EntityKind::SimpleUrl:
        return Outline::tr("Simple URLs");
    case EntityKind::DnsRecord:
        return Outline::tr("DNS records");
    case EntityKind::NetworkLink:
        return Outline::tr("Links between sites");
    case EntityKind::Pairing:
        return Outline::tr("Pool pairs");
    case EntityKind::Maintenance:
        return Outline::tr("Maintenance");
    case EntityKind::Scenario:
        return Outline::tr("Scenarios");
    default:
        return Outline::tr("Without a site");
    }
}

} // namespace twinpool

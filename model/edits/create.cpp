// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/create.h"

#include "model/edits/balancing.h"
#include "model/edits/change.h"
#include "model/edits/layout.h"
#include "model/edits/machines.h"
#include "model/edits/nexthop.h"
#include "model/edits/servers.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

constexpr qreal gap = 24; // between a pool and what comes with it

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

/// Adds rows to a plan near one point.
class Maker
{
public:
    Maker(Plan &plan, SiteId site)
        : m_plan(plan)
        , m_site(site)
    {
    }

    /// `label.domain` in the deployment's first domain, counted up until it is free.
    QString dnsName(const QString &label) const
    {
        const QString domain = m_plan.adDomains.isEmpty() ? u"example.net"_s : m_plan.adDomains.begin()->fqdn;
        return freeDnsName(m_plan, domain.isEmpty() ? label : label + u'.' + domain);
    }

    template <class Row>
    QString shortName(const QString &wanted) const
    {
        const auto isTaken = [this](const QString &name) {
            const Table<Row> &rows = m_plan.table<Row>();
            return std::ranges::any_of(rows.begin(), rows.end(), [&](const Row &row) {
                return row.name.compare(name, Qt::CaseInsensitive) == 0;
            });
        };
        return isTaken(wanted) ? nextName(wanted, isTaken) : wanted;
    }

    void place(EntityRef ref, QPointF at) { m_plan.placements.set(Placement{{ref.value}, at.x(), at.y()}); }

    QSizeF sizeOf(EntityRef ref) const { return nodeSize(Snapshot(m_plan), ref); }

    SqlStoreId addStore(HaMode mode, const QString &name)
    {
        SqlStore store;
        store.name = shortName<SqlStore>(name);
        store.site = m_site;
        store.haMode = mode;
        const QString label = store.name.toLower();
        const bool clustered = mode == HaMode::AlwaysOnAG || store.isClustered();
        if (mode == HaMode::AlwaysOnAG) {
            store.groupName = u"AG-"_s + store.name;
            store.listener.fqdn = dnsName(label + u"-l"_s);
            store.listener.name = firstLabel(store.listener.fqdn).toString();
        }
        if (store.isClustered()) {
            store.networkName.fqdn = dnsName(label + u"-n"_s);
            store.networkName.name = firstLabel(store.networkName.fqdn).toString();
        }
        if (clustered) {
            store.cluster.name = label + u"-c"_s;
            store.cluster.witness = ClusterWitness::FileShare;
        }
        const SqlStoreId id = m_plan.add(store);
        const int nodes = mode == HaMode::Standalone ? 1 : mode == HaMode::Mirrored ? 3 : 2;
        static constexpr std::array mirrorRoles{SqlNodeRole::Database, SqlNodeRole::Mirror, SqlNodeRole::Witness};
        for (int ordinal = 1; ordinal <= nodes; ++ordinal) {
            SqlNode node;
            node.store = id;
            node.ordinal = ordinal;
            node.fqdn = dnsName(u"sql1"_s);
            if (mode == HaMode::Mirrored)
                node.role = mirrorRoles[static_cast<size_t>(ordinal - 1)];
            m_plan.add(node);
        }
        return id;
    }

    FileStoreId addShare(FileStoreKind kind)
    {
        FileStore store;
        store.name = shortName<FileStore>(u"FS1"_s);
        store.site = m_site;
        store.kind = kind;
        const QString label = store.name.toLower();
        const bool single = kind == FileStoreKind::BasicShare;
        const bool hasDomain = !m_plan.adDomains.isEmpty() && !m_plan.adDomains.begin()->fqdn.isEmpty();
        store.serverFqdn = kind == FileStoreKind::Dfs && hasDomain ? m_plan.adDomains.begin()->fqdn : dnsName(label);
        store.shareName = kind == FileStoreKind::Dfs ? u"sfb\\"_s + label : u"sfb"_s;
        const FileStoreId id = m_plan.add(store);
        for (int ordinal = 1; !single && ordinal <= 2; ++ordinal)
            m_plan.add(FileServer{{}, id, dnsName(label + u"-1"_s), ordinal, {}, u"sfb"_s, {}});
        return id;
    }

    void addServers(const Pool &pool, int count, const QString &label)
    {
        for (int ordinal = 1; ordinal <= count; ++ordinal) {
            Server server;
            server.pool = pool.id;
            server.ordinal = ordinal;
            server.fqdn = dnsName(label);
            server.nicCount = pool.as<EdgePool>() ? 2 : 1;
            m_plan.add(server);
        }
    }

    PoolId likelyUserPool() const { return edits::likelyUserPool(m_plan, m_site); }
    PoolId likelyEdgeNextHop() const { return edits::likelyEdgeNextHop(m_plan, m_site); }

private:
    Plan &m_plan;
    const SiteId m_site;
};

struct Defaults {
    const char *pool, *server; ///< First labels of names.
    int servers;
};

Defaults defaultsOf(PoolKind kind)
{
    switch (kind) {
    case PoolKind::EnterprisePool:
        return {"pool1", "fe1", 3};
    case PoolKind::StandardEdition:
        return {"se1", nullptr, 1};
    case PoolKind::Mediation:
        return {"medpool1", "med1", 2};
    case PoolKind::Director:
        return {"dirpool1", "dir1", 2};
    case PoolKind::PersistentChat:
        return {"chatpool1", "chat1", 2};
    case PoolKind::Edge:
        return {"edgepool1", "edge1", 2};
    case PoolKind::VideoInterop:
        return {"vispool1", "vis1", 2};
    case PoolKind::TrustedApplication:
        return {"apppool1", "app1", 2};
    case PoolKind::OfficeWebApps:
        return {"oos1", "oos-1", 2};
    case PoolKind::BranchAppliance:
        return {"sba1", nullptr, 1};
    case PoolKind::BranchServer:
        return {"sbs1", nullptr, 1};
    }
    Q_UNREACHABLE();
}

/// Sets what the role refers to among rows that exist or were made with it.
struct FillRole {
    const Maker &maker;
    const QString &fqdn;
    SqlStoreId store;
    FileStoreId share;

    void operator()(UserPool &role) const
    {
        if (role.edition == PoolEdition::Enterprise) {
            role.userStore = store;
            role.web.internalFqdn = maker.dnsName(u"webint-%1"_s.arg(firstLabel(fqdn)));
        }
        role.fileStore = share;
        role.web.externalFqdn = u"webext-"_s + fqdn;
    }
    void operator()(DirectorPool &role) const
    {
        role.fileStore = share;
        role.web.internalFqdn = maker.dnsName(u"webint-%1"_s.arg(firstLabel(fqdn)));
        role.web.externalFqdn = u"webext-"_s + fqdn;
    }
    void operator()(PersistentChatPool &role) const
    {
        role.nextHop = maker.likelyUserPool();
        role.primaryStore = store;
        role.fileStore = share;
        role.displayName = firstLabel(fqdn).toString();
    }
    void operator()(EdgePool &role) const { role.nextHop = maker.likelyEdgeNextHop(); }
    void operator()(SurvivableBranch &role) const { role.userServicesPool = maker.likelyUserPool(); }
    void operator()(OfficeWebAppsFarm &role) const { role.discoveryUrl = u"https://%1/hosting/discovery"_s.arg(fqdn); }
    template <class Role>
    void operator()(Role &role) const
    {
        role.nextHop = maker.likelyUserPool();
    }
};

/// What stands below a new pool, from left to right.
void placeBelow(Maker &maker, EntityRef pool, QPointF at, std::initializer_list<EntityRef> row)
{
    maker.place(pool, at);
    QPointF corner = at + QPointF(0, maker.sizeOf(pool).height() + gap);
    for (EntityRef ref : row) {
        if (!ref)
            continue;
        maker.place(ref, corner);
        corner.rx() += maker.sizeOf(ref).width() + gap;
    }
}

QString labelOf(PoolKind kind)
{
    switch (kind) {
    case PoolKind::StandardEdition:
        return Edits::tr("Add Standard Edition server");
    case PoolKind::BranchAppliance:
    case PoolKind::BranchServer:
        return Edits::tr("Add branch survivability");
    case PoolKind::OfficeWebApps:
        return Edits::tr("Add farm");
    default:
        return Edits::tr("Add pool");
    }
}

Result<Plan> withPool(Plan plan, PoolKind kind, SiteId site, std::optional<QPointF> at)
{
    if (site && !plan.sites.find(site))
        return goneError();
    Maker maker(plan, site);
    const Defaults defaults = defaultsOf(kind);
    const bool is2015 = plan.deployment.targetVersion <= ProductVersion::V2015;
    Pool pool;
    pool.fqdn = maker.dnsName(QString::fromLatin1(defaults.pool));
    pool.site = site;
    pool.version = plan.deployment.targetVersion;
    pool.isSingleComputer = defaults.servers == 1;
    pool.loadBalancing = usualLoadBalancing(kind);
    pool.role = roleOf(kind);
    pool.id = plan.add(pool);
    // The one machine of a pool that is a single computer bears its name.
    if (defaults.server) {
        maker.addServers(pool, defaults.servers, QString::fromLatin1(defaults.server));
    } else {
        Server server;
        server.pool = pool.id;
        server.fqdn = pool.fqdn;
        plan.add(server);
    }

    const bool isChat = kind == PoolKind::PersistentChat;
    const bool hasShare = pool.as<UserPool>() || pool.as<DirectorPool>() || isChat;
    SqlStoreId store;
    if (pool.isEnterprise() || isChat)
        store = maker.addStore(is2015 || isChat ? HaMode::Mirrored : HaMode::AlwaysOnAG, isChat ? u"PC1"_s : u"BE1"_s);
    const FileStoreId share = hasShare ? maker.addShare(FileStoreKind::Dfs) : FileStoreId{};
    std::visit(FillRole{maker, pool.fqdn, store, share}, pool.role);
    plan.pools.set(pool);
    if (at)
        placeBelow(maker, pool.id, *at, {store, share});
    return plan;
}

template <class Make>
Edit adding(const QString &label, SiteId site, QPointF at, Make make)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                if (site && !plan.sites.find(site))
                    return goneError();
                Maker maker(plan, site);
                const EntityRef made = make(plan, maker);
                maker.place(made, at);
                return plan;
            }};
}

} // namespace

Edit addSite(QPointF at)
{
    return adding(Edits::tr("Add site"), {}, at, [](Plan &plan, const Maker &maker) -> EntityRef {
        Site site;
        site.name = maker.shortName<Site>(Edits::tr("Site 1", "name of a new site; the number counts up"));
        return plan.add(site);
    });
}

Edit addBranchSite(SiteId parent, QPointF at)
{
    return {Edits::tr("Add branch site"), [=](Plan plan) -> Result<Plan> {
                const Site *central = plan.sites.find(parent);
                if (!central || central->kind != SiteKind::Central)
                    return Error{Edits::tr("A branch site needs a central site to belong to.")};
                Maker maker(plan, parent);
                Site site;
                site.kind = SiteKind::Branch;
                site.parentSite = parent;
                site.name =
                    maker.shortName<Site>(Edits::tr("Branch 1", "name of a new branch site; the number counts up"));
                maker.place(plan.add(site), at);
                return plan;
            }};
}

Edit addPool(PoolKind kind, SiteId site, QPointF at)
{
    return {labelOf(kind), [=](Plan plan) { return withPool(std::move(plan), kind, site, at); }};
}

Edit addPool(PoolKind kind, SiteId site)
{
    return {labelOf(kind), [=](Plan plan) { return withPool(std::move(plan), kind, site, std::nullopt); }};
}

Edit addSqlStore(HaMode mode, SiteId site, QPointF at)
{
    return adding(Edits::tr("Add SQL store"), site, at,
                  [mode](Plan &, Maker &maker) -> EntityRef { return maker.addStore(mode, u"BE1"_s); });
}

Edit addFileStore(FileStoreKind kind, SiteId site, QPointF at)
{
    return adding(Edits::tr("Add file store"), site, at,
                  [kind](Plan &, Maker &maker) -> EntityRef { return maker.addShare(kind); });
}

Edit addGateway(GatewayKind kind, SiteId site, QPointF at)
{
    return adding(Edits::tr("Add gateway"), site, at, [=](Plan &plan, const Maker &maker) -> EntityRef {
        Gateway gateway;
        gateway.kind = kind;
        gateway.site = site;
        gateway.address = maker.dnsName(kind == GatewayKind::Sbc ? u"sbc1"_s : u"gw1"_s);
        return plan.add(gateway);
    });
}

Edit addLoadBalancer(SiteId site, QPointF at)
{
    return adding(Edits::tr("Add load balancer"), site, at, [=](Plan &plan, const Maker &maker) -> EntityRef {
        LoadBalancer balancer;
        balancer.site = site;
        balancer.name = maker.shortName<LoadBalancer>(u"LB1"_s);
        return plan.add(balancer);
    });
}

Edit addReverseProxy(SiteId site, QPointF at)
{
    return adding(Edits::tr("Add reverse proxy"), site, at, [=](Plan &plan, const Maker &maker) -> EntityRef {
        ReverseProxy proxy;
        proxy.site = site;
        proxy.fqdn = maker.dnsName(u"rp1"_s);
        return plan.add(proxy);
    });
}

} // namespace twinpool::edits

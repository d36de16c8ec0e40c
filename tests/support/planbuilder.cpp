// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

QString fqdn(const QString &label)
{
    return label + u".example.net"_s;
}

QString text(const char *name)
{
    return QString::fromUtf8(name);
}

} // namespace

PlanBuilder::PlanBuilder(ProductVersion version)
{
    Deployment &deployment = m_plan.deployment;
    deployment.name = u"Test"_s;
    deployment.targetVersion = version;
    m_plan.add(AdDomain{{}, u"example.net"_s, u"EXAMPLE"_s, {}});
    const SipDomainId sip = m_plan.add(SipDomain{{}, u"example.com"_s, true});
    m_plan.add(SimpleUrl{{}, SimpleUrlComponent::Meet, sip, u"https://meet.example.com"_s, true});
    m_plan.add(SimpleUrl{{}, SimpleUrlComponent::Dialin, {}, u"https://dialin.example.com"_s, true});
    m_plan.add(SimpleUrl{{}, SimpleUrlComponent::Admin, {}, u"https://admin.example.com"_s, false});
}

bool PlanBuilder::isCalled(EntityRef ref, const char *name) const
{
    const QString called = nameOf(m_plan, ref), wanted = text(name);
    return called == wanted || firstLabel(called) == wanted;
}

PlanBuilder &PlanBuilder::site(const char *name)
{
    Site row;
    row.name = text(name);
    row.worldRegion = u"Europe"_s;
    m_site = m_plan.add(row);
    return *this;
}

PlanBuilder &PlanBuilder::branch(const char *name, const char *parent)
{
    Site row;
    row.name = text(name);
    row.kind = SiteKind::Branch;
    row.parentSite = id<Site>(parent);
    row.worldRegion = u"Europe"_s;
    m_site = m_plan.add(row);
    return *this;
}

PoolId PlanBuilder::addPool(const char *name, PoolRole role, int servers, LoadBalancing loadBalancing)
{
    const ProductVersion version = m_plan.deployment.targetVersion;
    Pool pool;
    pool.fqdn = fqdn(text(name));
    pool.site = m_site;
    pool.version = version;
    pool.loadBalancing = servers > 1 ? loadBalancing : LoadBalancing::None;
    pool.isSingleComputer = false;
    pool.role = std::move(role);
    const bool frontEnd = pool.as<UserPool>() != nullptr;
    const bool edge = pool.as<EdgePool>() != nullptr;
    const PoolId id = m_plan.add(pool);
    for (int ordinal = 1; ordinal <= servers; ++ordinal) {
        Server server;
        server.pool = id;
        server.ordinal = ordinal;
        server.fqdn = fqdn(u"%1-s%2"_s.arg(text(name)).arg(ordinal));
        server.osVersion = version == ProductVersion::V2015 ? OsVersion::Ws2016 : OsVersion::Ws2019;
        server.ramGb = version == ProductVersion::V2015 ? 32 : frontEnd && pool.isEnterprise() ? 64 : 32;
        server.nicCount = edge ? 2 : 1;
        m_plan.add(server);
    }
    return id;
}

FileStoreId PlanBuilder::addFileStore(const QString &name, FileStoreKind kind)
{
    FileStore row;
    row.name = name;
    row.kind = kind;
    row.site = m_site;
    row.serverFqdn = kind == FileStoreKind::Dfs ? u"example.net"_s : fqdn(name);
    row.shareName = kind == FileStoreKind::Dfs ? u"sfb\\%1"_s.arg(name) : u"sfb"_s;
    row.backupIntervalHours = 4;
    const FileStoreId id = m_plan.add(row);
    if (kind == FileStoreKind::Dfs) {
        for (int ordinal = 1; ordinal <= 2; ++ordinal)
            m_plan.add(FileServer{{}, id, fqdn(u"%1-%2"_s.arg(name).arg(ordinal)), ordinal, {}, u"sfb"_s,
                                  u"D:\\sfb"_s});
    }
    return id;
}

SqlStoreId PlanBuilder::addStore(const QString &name, HaMode mode)
{
    const bool is2015 = m_plan.deployment.targetVersion == ProductVersion::V2015;
    SqlStore row;
    row.name = name;
    row.site = m_site;
    row.haMode = mode;
    row.instanceName = u"RTC"_s;
    row.sqlVersion = is2015 ? SqlVersion::S2016 : SqlVersion::S2019;
    if (mode == HaMode::Mirrored)
        row.logBackupMinutes = 60;
    if (mode == HaMode::AlwaysOnAG) {
        row.groupName = u"AG-%1"_s.arg(name);
        row.listener = {u"l-%1"_s.arg(name), fqdn(u"l-%1"_s.arg(name)), {}, {}, 1433};
        row.namedByListener = true;
    }
    if (mode == HaMode::AlwaysOnAG || row.isClustered()) {
        row.cluster.name = u"c-%1"_s.arg(name);
        row.cluster.witness = ClusterWitness::FileShare;
    }
    if (row.isClustered()) {
        row.networkName = {u"n-%1"_s.arg(name), fqdn(u"n-%1"_s.arg(name)), {}, {}, 1433};
        row.sharedStorage = u"SAN"_s;
        row.storageRedundant = true;
    }
    const SqlStoreId id = m_plan.add(row);
    const int nodes = mode == HaMode::Standalone ? 1 : mode == HaMode::Mirrored ? 3 : 2;
    for (int ordinal = 1; ordinal <= nodes; ++ordinal) {
        SqlNode node;
        node.store = id;
        node.ordinal = ordinal;
        node.fqdn = fqdn(u"sql%1-%2"_s.arg(ordinal).arg(name));
        node.loginsCreated = true;
        if (mode == HaMode::Mirrored)
            node.role = ordinal == 1 ? SqlNodeRole::Database : ordinal == 2 ? SqlNodeRole::Mirror : SqlNodeRole::Witness;
        m_plan.add(node);
    }
    return id;
}

PlanBuilder &PlanBuilder::enterprise(const char *name, int servers, int users)
{
    const bool is2015 = m_plan.deployment.targetVersion == ProductVersion::V2015;
    UserPool role;
    role.homedUsers = users;
    role.userStore = addStore(u"be-%1"_s.arg(text(name)), is2015 ? HaMode::Mirrored : HaMode::AlwaysOnAG);
    role.fileStore = addFileStore(u"fs-%1"_s.arg(text(name)), FileStoreKind::Dfs);
    role.web.internalFqdn = fqdn(u"webint-%1"_s.arg(text(name)));
    role.web.externalFqdn = u"webext-%1.example.com"_s.arg(text(name));
    addPool(name, role, servers, LoadBalancing::DnsPlusHardwareForHttp);
    return *this;
}

PlanBuilder &PlanBuilder::standard(const char *name, int users)
{
    UserPool role;
    role.edition = PoolEdition::Standard;
    role.homedUsers = users;
    role.fileStore = addFileStore(u"fs-%1"_s.arg(text(name)), FileStoreKind::Dfs);
    role.web.externalFqdn = u"webext-%1.example.com"_s.arg(text(name));
    const PoolId pool = addPool(name, role, 1, LoadBalancing::None);
    for (const Server &server : Table<Server>(m_plan.servers))
        if (server.pool == pool)
            m_plan.servers.change(server.id, [&](Server &row) { row.fqdn = fqdn(text(name)); });
    m_plan.pools.change(pool, [](Pool &row) { row.isSingleComputer = true; });
    return *this;
}

PlanBuilder &PlanBuilder::director(const char *name, int servers)
{
    DirectorPool role;
    role.fileStore = addFileStore(u"fs-%1"_s.arg(text(name)), FileStoreKind::Dfs);
    role.web.internalFqdn = fqdn(u"webint-%1"_s.arg(text(name)));
    role.web.externalFqdn = u"webext-%1.example.com"_s.arg(text(name));
    addPool(name, role, servers, LoadBalancing::DnsPlusHardwareForHttp);
    return *this;
}

PlanBuilder &PlanBuilder::edge(const char *name, const char *nextHop, int servers)
{
    EdgePool role;
    role.nextHop = id<Pool>(nextHop);
    role.access.fqdn = u"sip-%1.example.com"_s.arg(text(name));
    role.webConferencing.fqdn = u"webconf-%1.example.com"_s.arg(text(name));
    role.av.fqdn = u"av-%1.example.com"_s.arg(text(name));
    addPool(name, role, servers, LoadBalancing::Dns);
    return *this;
}

PlanBuilder &PlanBuilder::mediation(const char *name, const char *nextHop, int servers)
{
    MediationPool role;
    role.nextHop = id<Pool>(nextHop);
    addPool(name, role, servers, LoadBalancing::Dns);
    return *this;
}

PlanBuilder &PlanBuilder::persistentChat(const char *name, const char *nextHop, int servers)
{
    PersistentChatPool role;
    role.displayName = text(name);
    role.nextHop = id<Pool>(nextHop);
    role.primaryStore = addStore(u"pc-%1"_s.arg(text(name)), HaMode::Mirrored);
    role.fileStore = addFileStore(u"fs-%1"_s.arg(text(name)), FileStoreKind::Dfs);
    role.isSiteDefault = true;
    addPool(name, role, servers, LoadBalancing::Dns);
    return *this;
}

PlanBuilder &PlanBuilder::videoInterop(const char *name, const char *nextHop, int servers)
{
    addPool(name, VideoInteropPool{id<Pool>(nextHop), {}}, servers, LoadBalancing::Dns);
    return *this;
}

PlanBuilder &PlanBuilder::trustedApplication(const char *name, const char *nextHop, int servers)
{
    addPool(name, TrustedApplicationPool{id<Pool>(nextHop), {}, 0}, servers, LoadBalancing::Dns);
    return *this;
}

PlanBuilder &PlanBuilder::officeWebApps(const char *name, int servers)
{
    addPool(name, OfficeWebAppsFarm{u"https://%1/hosting/discovery"_s.arg(fqdn(text(name))), false}, servers,
            LoadBalancing::Hardware);
    return *this;
}

PlanBuilder &PlanBuilder::survivableBranch(const char *name, const char *userServicesPool, int users)
{
    SurvivableBranch role;
    role.userServicesPool = id<Pool>(userServicesPool);
    role.users = users;
    role.localDnsDhcp = role.backupRoute = true;
    addPool(name, role, 1, LoadBalancing::None);
    return *this;
}

PlanBuilder &PlanBuilder::store(const char *name, HaMode mode)
{
    addStore(text(name), mode);
    return *this;
}

PlanBuilder &PlanBuilder::gateway(const char *name)
{
    Gateway row;
    row.address = fqdn(text(name));
    row.site = m_site;
    m_plan.add(row);
    return *this;
}

PlanBuilder &PlanBuilder::trunk(const char *name, const char *gatewayName, const char *mediationPool)
{
    Trunk row;
    row.name = text(name);
    row.gateway = id<Gateway>(gatewayName);
    row.mediation = id<Pool>(mediationPool);
    row.isRoot = true;
    m_plan.add(row);
    return *this;
}

PlanBuilder &PlanBuilder::loadBalancer(const char *name, std::initializer_list<const char *> pools)
{
    LoadBalancer row;
    row.name = text(name);
    row.site = m_site;
    row.redundant = true;
    for (const char *pool : pools)
        row.serves.append(id<Pool>(pool));
    m_plan.add(row);
    return *this;
}

PlanBuilder &PlanBuilder::reverseProxy(const char *name, std::initializer_list<const char *> pools)
{
    ReverseProxy row;
    row.fqdn = fqdn(text(name));
    row.site = m_site;
    row.machines = 2;
    for (const char *pool : pools)
        row.publishes.append(id<Pool>(pool));
    m_plan.add(row);
    return *this;
}

PlanBuilder &PlanBuilder::link(const char *siteA, const char *siteB)
{
    NetworkLink row;
    row.siteA = id<Site>(siteA);
    row.siteB = id<Site>(siteB);
    row.bandwidthMbps = 1000;
    row.roundTripMs = 8;
    row.resilient = true;
    row.protection = LinkProtection::IPsec;
    m_plan.add(row);
    return *this;
}

PlanBuilder &PlanBuilder::pair(const char *poolA, const char *poolB)
{
    Pairing row;
    row.poolA = id<Pool>(poolA);
    row.poolB = id<Pool>(poolB);
    m_plan.add(row);
    for (const char *pool : {poolA, poolB})
        change<Pool>(pool, [](Pool &changed) {
            if (auto *user = changed.as<UserPool>()) {
                user->autoVoiceFailover = true;
                user->threeServersSeen = true;
            }
        });
    return *this;
}

PlanBuilder &PlanBuilder::deployed()
{
    m_plan.deployed = DeployedState(m_plan);
    return *this;
}

PlanBuilder &PlanBuilder::scenario(const char *name)
{
    m_plan.add(Scenario{{}, QString::fromUtf8(name)});
    return *this;
}

PlanBuilder &PlanBuilder::event(int minute, ScenarioAction action, EntityRef target)
{
    ScenarioId last;
    for (const Scenario &scenario : m_plan.scenarios)
        last = scenario.id;
    m_plan.add(ScenarioEvent{{}, last, minute, action, target});
    return *this;
}

PlanBuilder &PlanBuilder::cms(const char *pool)
{
    return change<Pool>(pool, [](Pool &changed) { changed.hostsCms = true; });
}

} // namespace twinpool::test

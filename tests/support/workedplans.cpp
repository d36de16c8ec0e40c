// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workedplans.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

QString inDomain(const QString &label)
{
    return label + u".corp.example.net"_s;
}

Plan startOf(const QString &name, ProductVersion version)
{
    Plan plan;
    Deployment &d = plan.deployment;
    d.name = name;
    d.targetVersion = version;
    d.groupDomain = u"corp.example.net"_s;
    d.dnsServer = inDomain(u"dc01"_s);
    d.managementHost = inDomain(u"adm01"_s);
    d.certificationAuthority = uR"(ca01.corp.example.net\Example Issuing CA)"_s;
    d.setupGroup = u"SfB-Setup"_s;
    d.setupGroupLogin = uR"(CORP\SfB-Setup)"_s;
    d.adminGroup = u"SfB-Admins"_s;
    d.dbaGroup = uR"(CORP\SQL-Admins)"_s;
    d.backupPath = uR"(\\bkp01.corp.example.net\sfb-backup$)"_s;
    d.testUser = u"test1@example.com"_s;
    d.testUser2 = u"test2@example.com"_s;
    plan.add(AdDomain{{}, u"corp.example.net"_s, u"CORP"_s, {}});
    plan.add(SipDomain{{}, u"example.com"_s, true});
    plan.add(SimpleUrl{{}, SimpleUrlComponent::Meet, {}, u"https://meet.example.com"_s, false});
    plan.add(SimpleUrl{{}, SimpleUrlComponent::Dialin, {}, u"https://dialin.example.com"_s, false});
    plan.add(SimpleUrl{{}, SimpleUrlComponent::Admin, {}, u"https://admin.example.com"_s, false});
    return plan;
}

SiteId addSite(Plan &plan, const QString &name)
{
    Site site;
    site.name = name;
    site.worldRegion = u"Europe"_s;
    return plan.add(site);
}

void link(Plan &plan, SiteId a, SiteId b)
{
    NetworkLink link;
    link.siteA = a;
    link.siteB = b;
    link.bandwidthMbps = 1000;
    link.roundTripMs = 8;
    link.resilient = true;
    link.protection = LinkProtection::IPsec;
    plan.add(link);
}

FileStoreId addShare(Plan &plan, const QString &name, SiteId site, const QString &server, const QString &share)
{
    FileStore store;
    store.name = name;
    store.site = site;
    store.serverFqdn = server;
    store.shareName = share;
    store.localPath = uR"(D:\%1)"_s.arg(share);
    return plan.add(store);
}

SqlStoreId addStore(Plan &plan, const QString &name, SiteId site, HaMode mode, const QString &account,
                    const QStringList &servers)
{
    const bool is2015 = plan.deployment.targetVersion == ProductVersion::V2015;
    SqlStore store;
    store.name = name;
    store.site = site;
    store.haMode = mode;
    store.sqlVersion = is2015 ? SqlVersion::S2016 : SqlVersion::S2019;
    store.serviceAccount = account;
    const SqlStoreId id = plan.add(store);
    int ordinal = 0;
    for (const QString &server : servers) {
        SqlNode node;
        node.store = id;
        node.ordinal = ++ordinal;
        node.role = mode == HaMode::Mirrored && ordinal == 2 ? SqlNodeRole::Mirror : SqlNodeRole::Database;
        node.fqdn = inDomain(server);
        node.netbios = server.toUpper();
        plan.add(node);
    }
    return id;
}

void addServers(Plan &plan, PoolId pool, const QStringList &labels, const QStringList &addresses)
{
    const bool is2015 = plan.deployment.targetVersion == ProductVersion::V2015;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        Server server;
        server.pool = pool;
        server.ordinal = static_cast<int>(i) + 1;
        server.fqdn = inDomain(labels[i]);
        server.ip = addresses.value(i);
        server.osVersion = is2015 ? OsVersion::Ws2016 : OsVersion::Ws2019;
        server.ramGb = is2015 ? 32 : 64;
        plan.add(server);
    }
}

PoolId addPool(Plan &plan, const QString &label, SiteId site, LoadBalancing loadBalancing, PoolRole role)
{
    Pool pool;
    pool.fqdn = inDomain(label);
    pool.site = site;
    pool.version = plan.deployment.targetVersion;
    pool.loadBalancing = loadBalancing;
    pool.adDomain = plan.adDomains.begin()->id;
    pool.role = std::move(role);
    return plan.add(pool);
}

// Plan A

SqlStoreId addGroup(Plan &plan, const QString &town, SiteId site, const QString &network)
{
    const QString upper = town.toUpper();
    const SqlStoreId id =
        addStore(plan, u"BE-"_s + upper, site, HaMode::AlwaysOnAG, uR"(CORP\svc-sql-%1)"_s.arg(town),
                 {u"sql1-"_s + town, u"sql2-"_s + town});
    plan.sqlStores.change(id, [&](SqlStore &store) {
        store.instanceName = u"RTC"_s;
        store.groupName = u"AG-SFB-"_s + upper;
        store.cluster.name = u"CLU-SFB-"_s + upper;
        store.cluster.ip = network + u".40"_s;
        store.cluster.account = uR"(CORP\CLU-SFB-%1$)"_s.arg(upper);
        store.cluster.witness = ClusterWitness::FileShare;
        store.cluster.witnessUnc = uR"(\\fs1-%1.corp.example.net\fsw-%1$)"_s.arg(town);
        store.cluster.witnessServer = inDomain(u"fs1-"_s + town);
        store.cluster.witnessPath = uR"(D:\fsw-%1)"_s.arg(town);
        store.cluster.witnessShareName = u"fsw-%1$"_s.arg(town);
        store.listener.name = u"AGL-SFB-"_s + upper;
        store.listener.fqdn = inDomain(u"agl-sfb-"_s + town);
        store.listener.ip = network + u".41"_s;
        store.listener.mask = u"255.255.255.0"_s;
        store.seedPath = uR"(\\fs1-%1.corp.example.net\sqlseed$)"_s.arg(town);
        store.logBackupPath = uR"(\\bkp01.corp.example.net\sqllog-%1$)"_s.arg(town);
    });
    return id;
}

PoolId addPairedPool(Plan &plan, const QString &town, SiteId site, const QString &network, SqlStoreId store,
                     FileStoreId share, int users)
{
    UserPool user;
    user.enterpriseVoice = true;
    user.monitoring = true;
    user.userStore = store;
    user.fileStore = share;
    user.web.internalFqdn = inDomain(u"webint-"_s + town);
    user.web.externalFqdn = u"webext-%1.example.com"_s.arg(town);
    user.web.vip = network + u".20"_s;
    user.homedUsers = users;
    user.threeServersSeen = true;
    const PoolId id = addPool(plan, u"pool-"_s + town, site, LoadBalancing::DnsPlusHardwareForHttp, user);
    addServers(plan, id, {u"fe1-"_s + town, u"fe2-"_s + town, u"fe3-"_s + town},
               {network + u".11"_s, network + u".12"_s, network + u".13"_s});
    return id;
}

PoolId addEdgePool(Plan &plan, SiteId site, PoolId nextHop)
{
    EdgePool edge;
    edge.nextHop = nextHop;
    edge.federationEnabled = true;
    edge.access.fqdn = u"sip.example.com"_s;
    edge.webConferencing.fqdn = u"webconf.example.com"_s;
    edge.av.fqdn = u"av.example.com"_s;
    edge.internalAdapter = u"Internal"_s;
    edge.internalGateway = u"172.16.1.1"_s;
    edge.internalRoutes = {u"10.1.0.0/16"_s, u"10.2.0.0/16"_s};
    const PoolId id = addPool(plan, u"edge-par"_s, site, LoadBalancing::Dns, edge);
    addServers(plan, id, {u"edge1-par"_s, u"edge2-par"_s}, {u"172.16.1.11"_s, u"172.16.1.12"_s});
    const auto servers = plan.servers;
    for (Server server : servers) {
        if (server.pool != id)
            continue;
        const QString start = server.ordinal == 1 ? u"192.0.2.1"_s : u"192.0.2.2"_s;
        server.edge.accessIp = server.edge.publicAccessIp = start + u'1';
        server.edge.webConferencingIp = server.edge.publicWebConferencingIp = start + u'2';
        server.edge.avIp = server.edge.publicAvIp = start + u'3';
        server.nicCount = 2;
        plan.servers.set(server);
    }
    return id;
}

} // namespace

Plan workedPlanA()
{
    Plan plan = startOf(u"Example A - two sites, EE pair, Always On"_s, ProductVersion::V2019);
    Deployment &d = plan.deployment;
    d.cumulativeUpdate = u"7.0.2046.553"_s;
    d.installRoot = uR"(C:\Program Files\Skype for Business Server 2019)"_s;
    d.updatePath = uR"(D:\Updates\SfB2019)"_s;
    d.legacySrvRecords = true;
    d.testFederatedDomain = u"partner.example.org"_s;
    d.rgsBackupEnabled = true;

    const SiteId paris = addSite(plan, u"Paris"_s), lyon = addSite(plan, u"Lyon"_s);
    link(plan, paris, lyon);
    const FileStoreId fsParis =
        addShare(plan, u"FS-PAR"_s, paris, u"corp.example.net"_s, uR"(sfb\paris)"_s);
    plan.fileStores.change(fsParis, [](FileStore &store) {
        store.kind = FileStoreKind::Dfs;
        store.localPath.clear();
    });
    for (int ordinal : {1, 2})
        plan.add(FileServer{{}, fsParis, inDomain(u"fs%1-par"_s.arg(ordinal)), ordinal, {}, u"sfb-par"_s,
                            uR"(D:\sfb-par)"_s});
    const FileStoreId fsLyon = addShare(plan, u"FS-LYO"_s, lyon, inDomain(u"fs1-lyo"_s), u"sfb-lyo"_s);

    const SqlStoreId beParis = addGroup(plan, u"par"_s, paris, u"10.1.0"_s);
    const SqlStoreId beLyon = addGroup(plan, u"lyo"_s, lyon, u"10.2.0"_s);
    const SqlStoreId monitoring = addStore(plan, u"MON-PAR"_s, paris, HaMode::Standalone, uR"(CORP\svc-sql-mon)"_s,
                                           {u"sqlmon-par"_s});
    plan.sqlStores.change(monitoring, [](SqlStore &store) {
        store.logBackupPath = uR"(\\bkp01.corp.example.net\sqllog-par$)"_s;
    });

    const PoolId poolParis = addPairedPool(plan, u"par"_s, paris, u"10.1.0"_s, beParis, fsParis, 12000);
    const PoolId poolLyon = addPairedPool(plan, u"lyo"_s, lyon, u"10.2.0"_s, beLyon, fsLyon, 9000);
    const PoolId edge = addEdgePool(plan, paris, poolParis);
    const PoolId farm = addPool(plan, u"oos-par"_s, paris, LoadBalancing::Hardware, OfficeWebAppsFarm());
    for (PoolId id : {poolParis, poolLyon})
        plan.pools.change(id, [&](Pool &pool) {
            pool.hostsCms = id == poolParis;
            pool.as<UserPool>()->monitoringStore = monitoring;
            pool.as<UserPool>()->edgePool = edge;
            pool.as<UserPool>()->officeWebApps = farm;
        });
    plan.deployment.autoconfigPool = poolParis;
    Pairing pair;
    pair.poolA = poolParis;
    pair.poolB = poolLyon;
    plan.add(pair);
    return plan;
}

// Plan B

namespace {

PoolId addStandard(Plan &plan, const QString &town, SiteId site, const QString &address, FileStoreId share)
{
    UserPool user;
    user.edition = PoolEdition::Standard;
    user.fileStore = share;
    user.web.externalFqdn = u"webext-%1.example.com"_s.arg(town);
    user.web.vip = address;
    user.homedUsers = 2000;
    const PoolId id = addPool(plan, u"se1-"_s + town, site, LoadBalancing::None, user);
    addServers(plan, id, {u"se1-"_s + town}, {address});
    return id;
}

SqlStoreId addMirror(Plan &plan, const QString &name, SiteId site, const QString &account, const QStringList &servers)
{
    const SqlStoreId id = addStore(plan, name, site, HaMode::Mirrored, account, servers);
    plan.sqlStores.change(id, [&](SqlStore &store) {
        store.instanceName = u"RTC"_s;
        store.mirrorShare.server = inDomain(servers.first());
        store.mirrorShare.share = u"csmirror$"_s;
        store.mirrorShare.path = uR"(D:\csmirror)"_s;
        store.mirrorShare.unc = uR"(\\%1\csmirror$)"_s.arg(inDomain(servers.first()));
        store.mirrorShare.accounts = {account};
    });
    return id;
}

} // namespace

Plan workedPlanB()
{
    Plan plan = startOf(u"Example B - SE pair plus mirrored EE pool"_s, ProductVersion::V2015);
    Deployment &d = plan.deployment;
    d.cumulativeUpdate = u"6.0.9319.881"_s;
    d.installRoot = uR"(C:\Program Files\Skype for Business Server 2015)"_s;
    d.updatePath = uR"(D:\Updates\SfB2015)"_s;

    const SiteId geneva = addSite(plan, u"Geneva"_s), zurich = addSite(plan, u"Zurich"_s);
    link(plan, geneva, zurich);
    const FileStoreId share1 = addShare(plan, u"FS-SE1"_s, geneva, inDomain(u"se1-gva"_s), u"sfbshare"_s);
    const FileStoreId share2 = addShare(plan, u"FS-SE2"_s, zurich, inDomain(u"se1-zrh"_s), u"sfbshare"_s);
    const FileStoreId share3 = addShare(plan, u"FS-GVA"_s, geneva, inDomain(u"fs1-gva"_s), u"sfb-gva"_s);

    const SqlStoreId store = addMirror(plan, u"BE-GVA"_s, geneva, uR"(CORP\svc-sql-gva)"_s, {u"sql1-gva"_s, u"sql2-gva"_s});
    plan.sqlStores.change(store, [](SqlStore &row) {
        row.logBackupPath = uR"(\\bkp01.corp.example.net\sqllog-gva$)"_s;
    });
    SqlNode witness;
    witness.store = store;
    witness.role = SqlNodeRole::Witness;
    witness.ordinal = 3;
    witness.fqdn = inDomain(u"sqlw-gva"_s);
    witness.netbios = u"SQLW-GVA"_s;
    witness.mirroringPort = 7022;
    plan.add(witness);

    const PoolId poolGeneva = addStandard(plan, u"gva"_s, geneva, u"10.3.0.11"_s, share1);
    const PoolId poolZurich = addStandard(plan, u"zrh"_s, zurich, u"10.4.0.11"_s, share2);
    plan.pools.change(poolGeneva, [](Pool &pool) {
        pool.hostsCms = true;
        pool.as<UserPool>()->usedApplications.insert(VoiceApplication::ResponseGroup);
    });

    UserPool user;
    user.userStore = store;
    user.fileStore = share3;
    user.web.internalFqdn = inDomain(u"webint-gva"_s);
    user.web.vip = u"10.3.0.30"_s;
    user.homedUsers = 6000;
    const PoolId enterprise = addPool(plan, u"pool-gva"_s, geneva, LoadBalancing::DnsPlusHardwareForHttp, user);
    addServers(plan, enterprise, {u"fe1-gva"_s, u"fe2-gva"_s, u"fe3-gva"_s},
               {u"10.3.0.21"_s, u"10.3.0.22"_s, u"10.3.0.23"_s});
    Pairing pair;
    pair.poolA = poolGeneva;
    pair.poolB = poolZurich;
    plan.add(pair);
    return plan;
}

Plan workedPlanC1()
{
    Plan plan = deployed(workedPlanA());
    const PairingId pair = plan.pairings.begin()->id;
    plan.pairings.change(pair, [](Pairing &row) { row.state = LifeState::New; });
    return plan;
}

Plan workedPlanC2()
{
    Plan plan = workedPlanB();
    const SiteId geneva = plan.sites.begin()->id, zurich = (++plan.sites.begin())->id;
    const PoolId nextHop = plan.pools.begin()->id;
    const FileStoreId share = plan.fileStores.begin()->id;

    MediationPool mediation;
    mediation.nextHop = nextHop;
    addServers(plan, addPool(plan, u"med-gva"_s, geneva, LoadBalancing::None, mediation), {u"med1-gva"_s}, {});
    DirectorPool director;
    director.fileStore = share;
    addServers(plan, addPool(plan, u"dir-gva"_s, geneva, LoadBalancing::None, director), {u"dir1-gva"_s}, {});

    PersistentChatPool chat;
    chat.nextHop = nextHop;
    chat.fileStore = share;
    chat.drEnabled = true;
    const QString account = uR"(CORP\svc-sql-pc)"_s;
    chat.primaryStore = addMirror(plan, u"PC-GVA"_s, geneva, account, {u"sqlp1-gva"_s, u"sqlp2-gva"_s});
    chat.backupStore = addMirror(plan, u"PC-ZRH"_s, zurich, account, {u"sqlp1-zrh"_s, u"sqlp2-zrh"_s});
    chat.logShippingShare = uR"(\\sqlp1-gva.corp.example.net\chatlogs$)"_s;
    chat.logShippingFolder = uR"(D:\chatlogs)"_s;
    chat.adminGroup = u"SfB-Chat-Admins"_s;
    const PoolId pool = addPool(plan, u"pchat"_s, geneva, LoadBalancing::None, chat);
    addServers(plan, pool, {u"pc1-gva"_s, u"pc1-zrh"_s}, {});
    const auto servers = plan.servers;
    for (Server server : servers) {
        if (server.pool != pool || server.ordinal != 2)
            continue;
        server.physicalSite = zurich;
        server.active = false;
        plan.servers.set(server);
    }
    return plan;
}

Plan deployed(Plan plan)
{
    plan.deployment.state = LifeState::Deployed;
    const auto deploy = [](auto &table) {
        const auto rows = table;
        for (auto row : rows) {
            row.state = LifeState::Deployed;
            table.set(std::move(row));
        }
    };
    deploy(plan.sites);
    deploy(plan.pools);
    deploy(plan.servers);
    deploy(plan.sqlStores);
    deploy(plan.sqlNodes);
    deploy(plan.fileStores);
    deploy(plan.pairings);
    return plan;
}

} // namespace twinpool::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/checklist/checklistplans.h"

#include "tests/support/workedplans.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

void changeStore(Plan &plan, const QString &name, const std::function<void(SqlStore &)> &change)
{
    const auto stores = plan.sqlStores;
    for (const SqlStore &store : stores)
        if (store.name == name)
            plan.sqlStores.change(store.id, change);
}

Plan changedPlan()
{
    Plan plan = deployed(workedPlanA());
    const SqlStoreId store = plan.sqlStores.begin()->id;
    changeStore(plan, u"BE-LYO"_s, [](SqlStore &row) { row.addDatabases = {u"cpsdyn"_s}; });
    changeStore(plan, u"BE-PAR"_s, [](SqlStore &row) { row.conversion = StoreConversion::NoneToAg; });
    SqlNode node;
    for (const SqlStore &row : plan.sqlStores)
        if (row.id != store && row.haMode == HaMode::AlwaysOnAG)
            node.store = row.id;
    node.ordinal = 3;
    node.fqdn = u"sql3-lyo.corp.example.net"_s;
    node.netbios = u"SQL3-LYO"_s;
    plan.add(node);
    const PoolId first = plan.pools.begin()->id, second = (++plan.pools.begin())->id;
    plan.deployment.cmsTemporaryPool = second;
    plan.pools.change(first, [](Pool &pool) { pool.as<UserPool>()->serverListChanges = true; });
    const FileStoreId oldShare = plan.fileStores.begin()->id, newShare = (++plan.fileStores.begin())->id;
    plan.fileStores.change(newShare, [oldShare](FileStore &share) { share.replaces = oldShare; });
    return plan;
}

Plan convertedMirror(StoreConversion conversion)
{
    Plan plan = deployed(workedPlanB());
    changeStore(plan, u"BE-GVA"_s, [conversion](SqlStore &store) { store.conversion = conversion; });
    return plan;
}

Plan mirrorsToGroups()
{
    Plan plan = deployed(workedPlanA());
    plan.deployment.targetVersion = ProductVersion::V2015;
    plan.deployment.cmsTemporaryPool = (++plan.pools.begin())->id;
    for (const QString &name : {u"BE-PAR"_s, u"BE-LYO"_s})
        changeStore(plan, name, [](SqlStore &store) { store.conversion = StoreConversion::MirrorToAg; });
    return plan;
}

Plan separateAccounts()
{
    Plan plan = workedPlanB();
    plan.deployment.dbaCreatesDatabases = true;
    changeStore(plan, u"BE-GVA"_s, [](SqlStore &store) {
        store.separateAccounts = true;
        store.peerAccounts = {u"CORP\\svc-sql-1"_s, u"CORP\\svc-sql-2"_s};
    });
    return plan;
}

Plan clusteredPlan()
{
    Plan plan = workedPlanB();
    changeStore(plan, u"BE-GVA"_s, [](SqlStore &store) {
        store.haMode = HaMode::AlwaysOnFCI;
        store.cluster = {u"CLU-GVA"_s, u"10.3.0.40"_s, u"CORP\\CLU-GVA$"_s, ClusterWitness::Disk, {}, {}, {}, {}};
        store.networkName = {u"FCI-GVA"_s, u"fci-gva.corp.example.net"_s, u"10.3.0.41"_s, u"255.255.255.0"_s, 1433};
        store.clusterNetwork = u"Cluster Network 1"_s;
        store.clusterGroup = u"SQL Server (RTC)"_s;
        store.clusterDisks = {u"Cluster Disk 1"_s, u"Cluster Disk 2"_s};
        store.dataFolder = u"S:\\Data"_s;
    });
    const auto nodes = plan.sqlNodes;
    for (SqlNode node : nodes) {
        if (node.role == SqlNodeRole::Witness)
            plan.sqlNodes.remove(node.id);
        node.role = SqlNodeRole::Database;
        if (node.ordinal < 3)
            plan.sqlNodes.set(node);
    }
    return plan;
}

Plan reportedAndArchived()
{
    Plan plan = workedPlanA();
    changeStore(plan, u"MON-PAR"_s, [](SqlStore &store) {
        store.reports = true;
        store.reportUrl = u"https://sqlmon-par.corp.example.net/ReportServer"_s;
    });
    const auto pools = plan.pools;
    for (const Pool &pool : pools)
        if (pool.as<UserPool>())
            plan.pools.change(pool.id, [](Pool &row) {
                row.as<UserPool>()->archivingStore = row.as<UserPool>()->monitoringStore;
            });
    return plan;
}

Plan otherNetworkPlan()
{
    Plan plan = workedPlanA();
    plan.deployment.delegateSetup = true;
    plan.adDomains.change(plan.adDomains.begin()->id,
                          [](AdDomain &row) { row.computerOu = u"OU=Skype,DC=corp,DC=example,DC=net"_s; });
    const SipDomainId second = plan.add(SipDomain{{}, u"example.org"_s, false});
    plan.add(SimpleUrl{{}, SimpleUrlComponent::Meet, second, u"https://join.example.org/meet"_s, false});
    const auto urls = plan.simpleUrls;
    for (SimpleUrl url : urls)
        if (url.component == SimpleUrlComponent::Dialin) {
            url.url = u"https://call.example.com"_s;
            plan.simpleUrls.set(url);
        }
    plan.pairings.change(plan.pairings.begin()->id, [](Pairing &row) { row.geoDnsZone = u"geo.example.com"_s; });

    const auto pools = plan.pools;
    const PoolId paris = pools.begin()->id, lyon = (++pools.begin())->id;
    plan.pools.change(lyon, [](Pool &pool) {
        pool.loadBalancing = LoadBalancing::Hardware;
        pool.sipVip = u"10.2.0.21"_s;
        pool.as<UserPool>()->web.internalFqdn = pool.fqdn; // the same as none
    });
    for (Pool pool : pools)
        if (auto *edge = pool.as<EdgePool>()) {
            edge->federationEnabled = false;
            edge->singleFqdnAndIp = true;
            plan.pools.set(pool);
        }
    const auto servers = plan.servers;
    for (Server server : servers) {
        server.edge.publicAccessIp.clear(); // not translated: those of the server
        plan.servers.set(server);
    }

    const auto add = [&plan, paris](const QString &label, PoolRole role) {
        Pool pool;
        pool.fqdn = label + u".corp.example.net"_s;
        pool.site = plan.pools.find(paris)->site;
        pool.role = std::move(role);
        Server server;
        server.pool = plan.add(pool);
        server.fqdn = label + u"1.corp.example.net"_s;
        plan.add(server);
    };
    MediationPool mediation;
    mediation.nextHop = paris;
    add(u"med-par"_s, mediation);
    DirectorPool director;
    director.fileStore = pools.begin()->as<UserPool>()->fileStore;
    director.web.externalFqdn = u"webdir.example.com"_s;
    add(u"dir-par"_s, director);
    return plan;
}

QList<Plan> manyPlans()
{
    return {workedPlanA(), workedPlanB(), workedPlanC1(), workedPlanC2(), changedPlan(), clusteredPlan(),
            otherNetworkPlan(), mirrorsToGroups(), separateAccounts(), reportedAndArchived(),
            convertedMirror(StoreConversion::NoneToMirror), convertedMirror(StoreConversion::MirrorToNone),
            convertedMirror(StoreConversion::RemoveWitness), convertedMirror(StoreConversion::ChangeMirror)};
}

} // namespace twinpool::test

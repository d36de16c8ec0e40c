// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

#include "model/io/import/reader.h"

using namespace Qt::StringLiterals;

// What each cluster is: topology-xml.md section 6.1.

namespace twinpool::importing {

namespace {

constexpr int mostServers = 1'000; // highest ordinal of a plan

/// Roles that make nothing by themselves or that other steps read.
constexpr const char *knownRoles[]{"UserServices",
                                   "Registrar",
                                   "UserStore",
                                   "WebServices",
                                   "ConfServices",
                                   "ApplicationServer",
                                   "ApplicationStore",
                                   "FileStore",
                                   "MediationServer",
                                   "PstnGateway",
                                   "EdgeServer",
                                   "ManagementServices",
                                   "CentralMgmt",
                                   "CentralMgmtStore",
                                   "BackupService",
                                   "WacService",
                                   "ArchivingStore",
                                   "MonitoringStore",
                                   "ArchivingServer",
                                   "MonitoringServer",
                                   "PersistentChatService",
                                   "PersistentChatStore",
                                   "PersistentChatComplianceStore",
                                   "ExternalServer"};

bool isKnown(const QString &role)
{
    return role.startsWith("VideoInterop"_L1, Qt::CaseInsensitive)
        || role.startsWith("VideoGateway"_L1, Qt::CaseInsensitive)
        || std::ranges::any_of(knownRoles, [&](const char *known) {
               return role.compare(QLatin1StringView(known), Qt::CaseInsensitive) == 0;
           });
}

bool isAnyOf(const QString &role, std::initializer_list<QLatin1StringView> names)
{
    return std::ranges::any_of(names, [&](auto name) { return role.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

void Assembler::addPools()
{
    for (Cluster &cluster : m_clusters) {
        const ServiceRecord *registrar = cluster.service("Registrar"_L1);
        if (cluster.has("UserServices"_L1)) {
            UserPool role;
            cluster.isStandard = isStandard(cluster);
            role.edition = cluster.isStandard ? PoolEdition::Standard : PoolEdition::Enterprise;
            cluster.registrar = addPool(cluster, role);
        } else if (registrar && isTrue(registrar->roleElement("RegistrarService"_L1).attribute("IsDirector"_L1))) {
            cluster.registrar = addPool(cluster, DirectorPool());
        } else if (registrar) {
            note(ImportNoteKind::Assumed, cluster.record->place,
                 TopologyImport::tr("%1 has a Registrar without users and is taken as a Survivable Branch Appliance.")
                     .arg(cluster.record->fqdn));
            cluster.registrar = addPool(cluster, SurvivableBranch());
        }
        if (cluster.has("EdgeServer"_L1))
            cluster.edge = addPool(cluster, EdgePool());
        if (cluster.has("MediationServer"_L1) && !registrar)
            cluster.mediation = addPool(cluster, MediationPool());
        if (cluster.has("PersistentChatService"_L1))
            cluster.chat = addPool(cluster, PersistentChatPool());
        if (cluster.serviceLike("VideoInterop"_L1))
            cluster.video = addPool(cluster, VideoInteropPool());
        if (cluster.has("ExternalServer"_L1))
            cluster.applications = addPool(cluster, TrustedApplicationPool());
        if (cluster.has("WacService"_L1))
            cluster.farm = addPool(cluster, OfficeWebAppsFarm());
        noteRoles(cluster);
    }
}

PoolId Assembler::addPool(Cluster &cluster, PoolRole role)
{
    const ClusterRecord &record = *cluster.record;
    Pool pool;
    pool.fqdn = hostName(record.fqdn, record.place);
    pool.site = cluster.site;
    pool.version = versionOf(cluster);
    pool.state = m_state;
    pool.isSingleComputer = record.isSingleComputer
        || (record.machines.size() == 1 && record.machines.front().fqdn.compare(record.fqdn, Qt::CaseInsensitive) == 0);
    pool.role = std::move(role);
    const PoolId id = m_plan.add(pool);
    addServers(cluster, id);
    return id;
}

void Assembler::addServers(const Cluster &cluster, PoolId pool)
{
    const ClusterRecord &record = *cluster.record;
    if (record.machines.empty())
        note(ImportNoteKind::Warning, record.place, TopologyImport::tr("The document names no machine of this pool."));
    int last = 0;
    for (const MachineRecord &machine : record.machines) {
        if (last == mostServers) {
            note(ImportNoteKind::Warning, record.place,
                 TopologyImport::tr("The pool has more than %n machines; the others are left out.", nullptr,
                                    mostServers));
            break;
        }
        Server server;
        server.pool = pool;
        server.fqdn = hostName(machine.fqdn, record.place);
        // Ordinals that are missing or doubled become the next free ones.
        server.ordinal = machine.ordinal > last && machine.ordinal <= mostServers ? machine.ordinal : last + 1;
        last = server.ordinal;
        server.state = m_state;
        for (const InterfaceRecord &interface : machine.interfaces)
            if (server.ip.isEmpty() && (isAnyOf(interface.side, {"Primary"_L1, "Internal"_L1})))
                server.ip = address(interface.address, record.place);
        m_plan.add(server);
    }
}

ProductVersion Assembler::versionOf(const Cluster &cluster)
{
    int highest = 0, lowest = 0;
    for (const ServiceRecord *service : cluster.services) {
        if (service->version == 0)
            continue;
        highest = std::max(highest, service->version);
        lowest = lowest == 0 ? service->version : std::min(lowest, service->version);
    }
    const QString &place = cluster.record->place;
    if (lowest != highest)
        note(ImportNoteKind::Warning, place,
             TopologyImport::tr("The services of %1 have the versions %2 to %3; the highest counts.")
                 .arg(cluster.record->fqdn)
                 .arg(lowest)
                 .arg(highest));
    switch (highest) {
    case 5:
        return ProductVersion::V2010;
    case 6:
        return ProductVersion::V2013;
    case 7:
        return ProductVersion::V2015;
    case 8:
        note(ImportNoteKind::Assumed, place,
             TopologyImport::tr(
                 "%1 is taken as Skype for Business Server 2019; the Subscription Edition looks the same.")
                 .arg(cluster.record->fqdn));
        return ProductVersion::V2019;
    case 0:
        note(ImportNoteKind::Warning, place,
             TopologyImport::tr("The version of %1 is not in the document; the newest one is taken.")
                 .arg(cluster.record->fqdn));
        return ProductVersion::SE;
    default:
        note(ImportNoteKind::Warning, place,
             TopologyImport::tr("The version %1 of %2 is not known; it is read as the newest one.")
                 .arg(highest)
                 .arg(cluster.record->fqdn));
        return ProductVersion::SE;
    }
}

bool Assembler::isStandard(const Cluster &cluster) const
{
    if (const ServiceRecord *store = target(cluster.service("UserServices"_L1), "UserStore"_L1)) {
        const SqlInstanceRecord *instance = m_instances.find(store->sqlKey);
        return instance ? instance->clusterKey == cluster.record->key : store->clusterKey == cluster.record->key;
    }
    // The reference is missing: a SQL instance of its own tells the same.
    return !cluster.instances.empty();
}

void Assembler::noteRoles(const Cluster &cluster)
{
    const ClusterRecord &record = *cluster.record;
    for (const ServiceRecord *service : cluster.services) {
        if (!isKnown(service->role))
            note(ImportNoteKind::Unknown, service->place,
                 TopologyImport::tr("The role “%1” on %2 is not understood.").arg(service->role, record.fqdn));
        else if (isAnyOf(service->role, {"ArchivingServer"_L1, "MonitoringServer"_L1}))
            note(ImportNoteKind::Unknown, service->place,
                 TopologyImport::tr(
                     "%1 is a separate server for the role %2 of Lync Server 2010; a plan has no such server.")
                     .arg(record.fqdn, service->role));
    }
    if (cluster.services.empty() && cluster.instances.empty())
        note(ImportNoteKind::Warning, record.place,
             TopologyImport::tr("%1 is a server without role; it is left out.").arg(record.fqdn));
}

} // namespace twinpool::importing

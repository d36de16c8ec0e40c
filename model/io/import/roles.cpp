// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

#include "model/io/import/reader.h"

using namespace Qt::StringLiterals;

// The attributes of pools: topology-xml.md section 6.2.

namespace twinpool::importing {

void Assembler::describePools()
{
    for (const Cluster &cluster : m_clusters) {
        for (PoolId id : {cluster.registrar, cluster.edge, cluster.mediation, cluster.chat, cluster.video,
                          cluster.applications, cluster.farm}) {
            const Pool *pool = m_plan.pools.find(id);
            if (!pool)
                continue;
            PoolRole role = pool->role;
            std::visit([&](auto &known) { describe(known, cluster); }, role);
            m_plan.pools.change(id, [&](Pool &row) { row.role = std::move(role); });
            if (cluster.edge == id)
                readAddresses(cluster, id);
        }
    }
}

void Assembler::describe(UserPool &role, const Cluster &cluster)
{
    const ServiceRecord *users = cluster.service("UserServices"_L1), *registrar = cluster.service("Registrar"_L1),
                        *web = cluster.service("WebServices"_L1), *meetings = cluster.service("ConfServices"_L1),
                        *applications = cluster.service("ApplicationServer"_L1),
                        *mediation = cluster.service("MediationServer"_L1);
    const QString &name = cluster.record->fqdn;
    role.userStore = storeOf(target(users, "UserStore"_L1));
    role.archivingStore = storeOf(target(registrar, "ArchivingStore"_L1));
    role.monitoringStore = storeOf(target(registrar, "MonitoringStore"_L1));
    role.archiving = target(registrar, "ArchivingStore"_L1) != nullptr;
    role.monitoring = target(registrar, "MonitoringStore"_L1) != nullptr;
    if (!role.userStore && role.edition == PoolEdition::Enterprise)
        note(ImportNoteKind::Warning, cluster.record->place,
             TopologyImport::tr("The document does not say where %1 keeps its users' data.").arg(name));

    const ServiceRecord *share = target({web, meetings, users}, "FileStore"_L1);
    role.fileStore = fileStoreOf(share);
    for (const ServiceRecord *service : {meetings, users})
        if (const ServiceRecord *other = target(service, "FileStore"_L1); other && other != share)
            note(ImportNoteKind::Warning, service->place,
                 TopologyImport::tr("The services of %1 use different file stores; that of the web services counts.")
                     .arg(name));
    if (const ServiceRecord *other = target(applications, "ApplicationStore"_L1);
        other && storeOf(other) && storeOf(other) != role.userStore)
        note(ImportNoteKind::Warning, applications->place,
             TopologyImport::tr("The databases of the applications of %1 are not in its user store.").arg(name));

    role.edgePool = edgePoolOf({registrar, meetings, mediation});
    if (const Cluster *farm = clusterOf(target(meetings, "WacService"_L1)))
        role.officeWebApps = farm->farm;
    if (mediation)
        role.mediation = mediationRole(*mediation);

    role.conferencing = false;
    if (meetings)
        for (const XmlElement &mcu : meetings->roleElement("ConfService"_L1).child("MCUs"_L1).children)
            role.conferencing =
                role.conferencing || mcu.attribute("ComponentName"_L1).compare("IMConf"_L1, Qt::CaseInsensitive) != 0;
    if (applications) {
        role.dialInConferencing = applications->hasApplication("Caa"_L1) || applications->hasApplication("Cas"_L1);
        role.enterpriseVoice = applications->hasApplication("RGS"_L1) || applications->hasApplication("Cps"_L1);
        role.cac = applications->hasApplication("PDP"_L1);
        if (role.enterpriseVoice || role.cac || role.dialInConferencing)
            note(ImportNoteKind::Assumed, applications->place,
                 TopologyImport::tr(
                     "Enterprise Voice, dial-in conferencing and call admission control of %1 are read from "
                     "its ports. A pool can have these ports without using the features.")
                     .arg(name));
    }
    role.web = webServices(cluster);
    readBackup(role, registrar);
    note(ImportNoteKind::Missing, cluster.record->place,
         TopologyImport::tr("The number of users of %1 is not in the document.").arg(name));
}

void Assembler::describe(DirectorPool &role, const Cluster &cluster)
{
    role.fileStore = fileStoreOf(target(cluster.service("WebServices"_L1), "FileStore"_L1));
    role.web = webServices(cluster);
}

void Assembler::describe(SurvivableBranch &role, const Cluster &cluster)
{
    const ServiceRecord *registrar = cluster.service("Registrar"_L1);
    role.monitoringStore = storeOf(target(registrar, "MonitoringStore"_L1));
    role.edgePool = edgePoolOf({registrar, cluster.service("MediationServer"_L1)});
    const Cluster *users = clusterOf(target(registrar, "UserServices"_L1));
    if (!users && registrar->backup)
        users = clusterOf(service(registrar->backup->serviceKey));
    if (users && users != &cluster)
        role.userServicesPool = users->registrar;
    else
        note(ImportNoteKind::Warning, cluster.record->place,
             TopologyImport::tr("The document does not say which pool serves the users of %1.")
                 .arg(cluster.record->fqdn));
    readBackup(role, registrar);
}

void Assembler::describe(MediationPool &role, const Cluster &cluster)
{
    const ServiceRecord *service = cluster.service("MediationServer"_L1);
    role.nextHop = nextHop(service);
    role.edgePool = edgePoolOf({service});
    role.mediation = mediationRole(*service);
}

void Assembler::describe(PersistentChatPool &role, const Cluster &cluster)
{
    const ServiceRecord *service = cluster.service("PersistentChatService"_L1);
    role.displayName = clean(firstLabel(cluster.record->fqdn).toString(), cluster.record->place);
    role.nextHop = nextHop(service);
    role.primaryStore = storeOf(target(service, "PersistentChatStore"_L1));
    role.complianceStore = storeOf(target(service, "PersistentChatComplianceStore"_L1));
    role.complianceEnabled = target(service, "PersistentChatComplianceStore"_L1) != nullptr;
    role.fileStore = fileStoreOf(target(service, "FileStore"_L1));
    for (const PortRecord &port : service->ports)
        if (port.usage.compare("SipServer"_L1, Qt::CaseInsensitive) == 0 && port.port > 0)
            role.port = port.port;
}

void Assembler::describe(VideoInteropPool &role, const Cluster &cluster)
{
    const ServiceRecord *service = cluster.serviceLike("VideoInterop"_L1);
    role.nextHop = nextHop(service);
    role.edgePool = edgePoolOf({service});
}

void Assembler::describe(TrustedApplicationPool &role, const Cluster &cluster)
{
    const ServiceRecord *service = cluster.service("ExternalServer"_L1);
    if (target(service, "Registrar"_L1))
        role.nextHop = nextHop(service);
    QSet<QString> names;
    for (const PortRecord &port : service->ports) {
        const auto prefix = "urn:application:"_L1;
        if (!port.owner.startsWith(prefix, Qt::CaseInsensitive) || names.contains(port.owner.toLower()))
            continue;
        names.insert(port.owner.toLower());
        role.applications.append({clean(port.owner.sliced(prefix.size()), service->place), port.port});
    }
}

void Assembler::describe(OfficeWebAppsFarm &role, const Cluster &cluster)
{
    const ServiceRecord *service = cluster.service("WacService"_L1);
    const XmlElement &element = service->roleElement("WacService"_L1);
    role.discoveryUrl = clean(element.attribute("DiscoveryUrl"_L1), service->place);
    role.isExternal = isTrue(element.attribute("IsExternal"_L1));
}

WebServices Assembler::webServices(const Cluster &cluster)
{
    WebServices web;
    const ServiceRecord *service = cluster.service("WebServices"_L1);
    if (!service)
        return web;
    const XmlElement &element = service->roleElement("WebService"_L1);
    if (const QString host = element.child("ExternalSettings"_L1).attribute("Host"_L1); !host.isEmpty())
        web.externalFqdn = hostName(host, service->place);
    const QString internal = element.child("InternalSettings"_L1).attribute("Host"_L1);
    if (!internal.isEmpty() && internal.compare(cluster.record->fqdn, Qt::CaseInsensitive) != 0) {
        web.internalFqdn = hostName(internal, service->place);
        note(ImportNoteKind::Missing, service->place,
             TopologyImport::tr(
                 "The internal web services of %1 have a name of their own, as with DNS load balancing and a "
                 "hardware load balancer for HTTP. Which kind it is, is not in the document.")
                 .arg(cluster.record->fqdn));
    }
    const auto read = [&](QLatin1StringView side, QLatin1StringView protocol, int &listen, int *publish) {
        const PortRecord *port = service->port("OCSWebSite"_L1, "WebSite"_L1, side, protocol);
        if (!port || port->port == 0)
            return;
        listen = port->port;
        if (publish)
            *publish = port->configuredPort > 0 ? port->configuredPort : port->port;
    };
    read("Primary"_L1, "Http"_L1, web.internalHttp, nullptr);
    read("Primary"_L1, "Https"_L1, web.internalHttps, nullptr);
    read("External"_L1, "Http"_L1, web.externalHttpListen, &web.externalHttpPublish);
    read("External"_L1, "Https"_L1, web.externalHttpsListen, &web.externalHttpsPublish);
    return web;
}

PoolId Assembler::nextHop(const ServiceRecord *service)
{
    const Cluster *cluster = clusterOf(target(service, "Registrar"_L1));
    if (cluster && cluster->registrar)
        return cluster->registrar;
    note(ImportNoteKind::Warning, service->place, TopologyImport::tr("The next hop is not in the document."));
    return {};
}

PoolId Assembler::edgePoolOf(std::initializer_list<const ServiceRecord *> services)
{
    const Cluster *cluster = clusterOf(target(services, "EdgeServer"_L1));
    return cluster ? cluster->edge : PoolId{};
}

template <class Role>
void Assembler::readBackup(Role &role, const ServiceRecord *registrar)
{
    if (!registrar || !registrar->backup)
        return;
    const QString place = registrar->place + "/Backup"_L1;
    role.autoVoiceFailover = registrar->backup->automaticFailover;
    role.failureDetection = duration(registrar->backup->failureDetection, place).value_or(role.failureDetection);
    role.failback = duration(registrar->backup->failback, place).value_or(role.failback);
}

} // namespace twinpool::importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

using namespace Qt::StringLiterals;

namespace twinpool::importing {

namespace {

/// Ports of a fresh installation: topology-xml.md section 7.3. Where the versions differ or a choice of the deployment
/// changes the port (the external ones of Edge), there is no row.
struct DefaultPort {
    const char *role, *owner, *usage, *side, *protocol;
    int port, configuredPort = 0;
};
constexpr DefaultPort defaultPorts[]{
    {"Registrar", "Registrar", "SipServer", "Primary", "Mtls", 5061},
    {"Registrar", "Registrar", "WebServer", "Primary", "Mtls", 444},
    {"Registrar", "QoE", "SipServer", "Primary", "Mtls", 5061},
    {"Registrar", "Lyss", "WcfMtls", "Primary", "Mtls", 5077},
    {"Registrar", "XmppFederation", "SipServer", "Primary", "Mtls", 5098},
    {"Registrar", "WinFab", "WinFabFederation", "Primary", "Tcp", 5090},
    {"Registrar", "WinFab", "WinFabLeaseAgent", "Primary", "Tcp", 5091},
    {"Registrar", "WinFab", "WinFabClientConnection", "Primary", "Tcp", 5092},
    {"Registrar", "WinFab", "WinFabIPC", "Primary", "Tcp", 5093},
    {"Registrar", "WinFab", "WinFabReplication", "Primary", "Tcp", 5094},
    {"UserServices", "McuFactory", "WebServer", "Primary", "Mtls", 444},
    {"UserServices", "McuFactory", "WcfServer", "Primary", "Tcp", 9001},
    {"UserServices", "PresenceFocus", "UserPinManagement", "Primary", "Https", 443},
    {"WebServices", "OCSWebSite", "WebSite", "Primary", "Http", 80},
    {"WebServices", "OCSWebSite", "WebSite", "Primary", "Https", 443},
    {"WebServices", "OCSWebSite", "WebSite", "External", "Http", 8080, 80},
    {"WebServices", "OCSWebSite", "WebSite", "External", "Https", 4443, 443},
    {"WebServices", "Reach", "PsomServer", "Primary", "Mtls", 8060},
    {"WebServices", "Reach", "PsomServer", "External", "Mtls", 8061},
    {"WebServices", "McxService", "SipServer", "Primary", "Mtls", 5086},
    {"WebServices", "McxServiceExternal", "SipServer", "Primary", "Mtls", 5087},
    {"WebServices", "UcwaService", "SipServer", "Primary", "Mtls", 5088},
    {"WebServices", "UcwaServiceExternal", "SipServer", "Primary", "Mtls", 5089},
    {"WebServices", "PersistentChatWebManager", "SipServer", "Primary", "Mtls", 5095},
    {"WebServices", "PersistentChatWebManagerExternal", "SipServer", "Primary", "Mtls", 5096},
    {"WebServices", "PlatformService", "SipServer", "Primary", "Mtls", 6008},
    {"ConfServices", "IMConf", "SipServer", "Primary", "Mtls", 5062},
    {"ConfServices", "AVConf", "SipServer", "Primary", "Mtls", 5063},
    {"ConfServices", "AppSharingConf", "SipServer", "Primary", "Mtls", 5065},
    {"ConfServices", "DataConf", "PsomClient", "Primary", "Tls", 8057},
    {"MediationServer", "Mediation", "SipServer", "Primary", "Mtls", 5070},
    {"MediationServer", "Mediation", "SipClient", "Pstn", "Tls", 5067},
    {"MediationServer", "Mediation", "SipClient", "Pstn", "Tcp", 5068},
    {"EdgeServer", "AccessEdge", "SipServer", "Internal", "Mtls", 5061},
    {"EdgeServer", "AccessEdge", "SipServer", "External", "Mtls", 5061},
    {"EdgeServer", "DataEdge", "PsomServer", "Internal", "Mtls", 8057},
    {"EdgeServer", "MediaRelayAuthenticationEdge", "SipServer", "Internal", "Mtls", 5062},
    {"EdgeServer", "MediaRelayEdge", "TURNServer", "Internal", "Tcp", 443},
    {"EdgeServer", "MediaRelayEdge", "TURNServer", "Internal", "Udp", 3478},
    {"EdgeServer", "MediaRelayEdge", "TURNServer", "External", "Tcp", 443},
    {"EdgeServer", "MediaRelayEdge", "TURNServer", "External", "Udp", 3478},
    {"EdgeServer", "MediaRelayEdge", "MediaCommunication", "External", "TcpOrUdp", 50000},
    {"ManagementServices", "ReplicationService", "Replication", "Internal", "Https", 4443},
    {"BackupService", "BackupService", "WcfServer", "Primary", "Https", 443},
};

bool isSame(const QString &text, const char *other)
{
    return text.compare(QLatin1StringView(other), Qt::CaseInsensitive) == 0;
}

} // namespace

void Assembler::summarize()
{
    size_t machines = 0, interfaces = 0, dependencies = 0, backups = 0;
    for (const ClusterRecord &cluster : m_records.clusters) {
        machines += cluster.machines.size();
        for (const MachineRecord &machine : cluster.machines)
            interfaces += machine.interfaces.size();
    }
    for (const ServiceRecord &service : m_records.services) {
        dependencies += service.dependencies.size();
        backups += service.backup ? 1 : 0;
    }
    m_notes.addOverview(
        TopologyImport::tr(
            "In the document: clusters %1, machines %2, network interfaces %3, SQL instances %4, services %5, "
            "dependencies %6, backup Registrars %7.")
            .arg(m_records.clusters.size())
            .arg(machines)
            .arg(interfaces)
            .arg(m_records.sqlInstances.size())
            .arg(m_records.services.size())
            .arg(dependencies)
            .arg(backups));
    m_notes.addOverview(
        TopologyImport::tr(
            "In the plan: sites %1, pools %2, servers %3, SQL stores %4, file stores %5, gateways %6, trunks "
            "%7, pairs %8.")
            .arg(m_plan.sites.size())
            .arg(m_plan.pools.size())
            .arg(m_plan.servers.size())
            .arg(m_plan.sqlStores.size())
            .arg(m_plan.fileStores.size())
            .arg(m_plan.gateways.size())
            .arg(m_plan.trunks.size())
            .arg(m_plan.pairings.size()));
    if (!m_records.signature.isEmpty())
        m_notes.addOverview(TopologyImport::tr("Signature of the topology: %1").arg(m_records.signature));
    note(ImportNoteKind::Missing, {},
         TopologyImport::tr("No such document holds operating systems, hosting, SQL Server versions and editions, load "
                            "balancers, reverse proxies and links between sites."));

    Deployment &deployment = m_plan.deployment;
    deployment.state = m_state;
    for (const Pool &pool : m_plan.pools)
        if (!pool.as<OfficeWebAppsFarm>())
            deployment.targetVersion =
                &pool == &*m_plan.pools.begin() ? pool.version : std::max(deployment.targetVersion, pool.version);
}

void Assembler::notePorts()
{
    for (const ServiceRecord &service : m_records.services) {
        for (const PortRecord &port : service.ports) {
            const auto usual = std::ranges::find_if(defaultPorts, [&](const DefaultPort &row) {
                return isSame(service.role, row.role)
                    && port.is(QLatin1StringView(row.owner), QLatin1StringView(row.usage))
                    && isSame(port.side, row.side) && isSame(port.protocol, row.protocol);
            });
            if (usual == std::end(defaultPorts))
                continue;
            if (port.port != usual->port)
                note(ImportNoteKind::Summary, service.place,
                     TopologyImport::tr("The port of %1, %2 is %3 instead of %4.")
                         .arg(QLatin1StringView(usual->owner), QLatin1StringView(usual->usage))
                         .arg(port.port)
                         .arg(usual->port));
            if (usual->configuredPort != 0 && port.configuredPort != 0 && port.configuredPort != usual->configuredPort)
                note(ImportNoteKind::Summary, service.place,
                     TopologyImport::tr("The published port of %1, %2 is %3 instead of %4.")
                         .arg(QLatin1StringView(usual->owner), QLatin1StringView(usual->usage))
                         .arg(port.configuredPort)
                         .arg(usual->configuredPort));
        }
    }
}

} // namespace twinpool::importing

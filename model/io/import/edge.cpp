// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

using namespace Qt::StringLiterals;

// Edge pools: topology-xml.md section 6.7.

namespace twinpool::importing {

namespace {

/// The three external services of an Edge pool, by their ports.
struct ExternalPorts {
    const PortRecord *access, *webConferencing, *av;

    explicit ExternalPorts(const ServiceRecord &service)
        : access(service.port("AccessEdge"_L1, "SipClient"_L1, "External"_L1))
        , webConferencing(service.port("DataEdge"_L1, "PsomClient"_L1, "External"_L1))
        , av(service.port("MediaRelayEdge"_L1, "TURNServer"_L1, "External"_L1, "Tcp"_L1))
    {
    }
};

const InterfaceRecord *externalInterface(const MachineRecord &machine, const PortRecord *port)
{
    for (const InterfaceRecord &interface : machine.interfaces)
        if (interface.side.compare("External"_L1, Qt::CaseInsensitive) == 0
            && interface.number == (port ? port->interfaceNumber : 1))
            return &interface;
    return nullptr;
}

} // namespace

void Assembler::describe(EdgePool &role, const Cluster &cluster)
{
    const ServiceRecord *service = cluster.service("EdgeServer"_L1);
    role.nextHop = nextHop(service);
    const ExternalPorts ports(*service);
    const auto read = [&](const PortRecord *port, EdgeService &external) {
        if (!port)
            return;
        if (port->port > 0)
            external.port = port->port;
        if (!port->configuredFqdn.isEmpty())
            external.fqdn = hostName(port->configuredFqdn, service->place);
    };
    read(ports.access, role.access);
    read(ports.webConferencing, role.webConferencing);
    read(ports.av, role.av);
    role.singleFqdnAndIp = !role.access.fqdn.isEmpty()
        && role.access.fqdn.compare(role.webConferencing.fqdn, Qt::CaseInsensitive) == 0
        && role.access.fqdn.compare(role.av.fqdn, Qt::CaseInsensitive) == 0;
    role.xmppEnabled = std::ranges::any_of(service->ports, [](const PortRecord &port) {
        return port.owner.compare("urn:component:XmppFederationProxy"_L1, Qt::CaseInsensitive) == 0;
    });
    if (const ServiceRecord *replication = cluster.service("ManagementServices"_L1))
        if (const PortRecord *port = replication->port("ReplicationService"_L1, "Replication"_L1, "Internal"_L1))
            role.replicationPort = port->port > 0 ? port->port : role.replicationPort;

    const bool isBehindNat = std::ranges::any_of(cluster.record->machines, [](const MachineRecord &machine) {
        return std::ranges::any_of(machine.interfaces, [](const InterfaceRecord &interface) {
            return !interface.configuredAddress.isEmpty();
        });
    });
    if (isBehindNat) {
        role.natType = NatType::Symmetric;
        note(ImportNoteKind::Assumed, cluster.record->place,
             TopologyImport::tr("%1 is behind NAT; it is taken as symmetric.").arg(cluster.record->fqdn));
    }
    note(ImportNoteKind::Missing, service->place,
         TopologyImport::tr("Whether %1 is used for federation, and whether it is the federation route, is not in the "
                            "document.")
             .arg(cluster.record->fqdn));
}

void Assembler::readAddresses(const Cluster &cluster, PoolId pool)
{
    const ExternalPorts ports(*cluster.service("EdgeServer"_L1));
    QSet<QString> publicAddresses;
    quint32 id = pool.value; // addServers() gave the machines the ids after it
    for (const MachineRecord &machine : cluster.record->machines) {
        const Server *found = m_plan.servers.find(++id);
        if (!found || found->pool != pool)
            return; // left out: there were too many
        EdgeAddresses addresses;
        QSet<QString> own;
        const auto read = [&](const PortRecord *port, QString &local, QString &outside) {
            const InterfaceRecord *interface = externalInterface(machine, port);
            if (!interface)
                return;
            local = address(interface->address, cluster.record->place);
            outside = address(interface->configuredAddress, cluster.record->place);
            if (!outside.isEmpty())
                own.insert(outside);
        };
        read(ports.access, addresses.accessIp, addresses.publicAccessIp);
        read(ports.webConferencing, addresses.webConferencingIp, addresses.publicWebConferencingIp);
        read(ports.av, addresses.avIp, addresses.publicAvIp);
        if (publicAddresses.intersects(own))
            note(ImportNoteKind::Warning, cluster.record->place,
                 TopologyImport::tr("%1 has the public address of another machine.").arg(machine.fqdn));
        publicAddresses |= own;
        m_plan.servers.change(ServerId{id}, [&](Server &server) {
            server.edge = addresses;
            server.nicCount = !server.ip.isEmpty() && server.ip == addresses.accessIp ? 1 : 2; // one each side, unless it says so
        });
    }
}

} // namespace twinpool::importing

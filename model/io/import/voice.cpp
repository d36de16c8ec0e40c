// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

#include "model/io/import/reader.h"

using namespace Qt::StringLiterals;

// Mediation Servers, gateways and trunks: topology-xml.md section 6.8.

namespace twinpool::importing {

namespace {

/// One service is one trunk, on a gateway of either sort.
bool isTrunk(const ServiceRecord &service)
{
    return service.is("PstnGateway"_L1) || service.role.startsWith("VideoGateway"_L1, Qt::CaseInsensitive);
}

/// An attribute whose name holds \a word, in the element of a trunk's role; never seen, so any such name will do.
QString attributeLike(const ServiceRecord &service, QLatin1StringView word)
{
    for (const XmlElement &child : service.element->children)
        if (child.name.contains("Gateway"_L1))
            for (const XmlAttribute &attribute : child.attributes)
                if (attribute.name.contains(word, Qt::CaseInsensitive))
                    return attribute.value;
    return {};
}

} // namespace

MediationRole Assembler::mediationRole(const ServiceRecord &service) const
{
    MediationRole role;
    if (const PortRecord *tls = service.port("Mediation"_L1, "SipClient"_L1, "Pstn"_L1, "Tls"_L1);
        tls && tls->port > 0) {
        role.tlsPort = tls->port;
        role.tlsPortLast = tls->lastPort();
    }
    if (const PortRecord *tcp = service.port("Mediation"_L1, "SipClient"_L1, "Pstn"_L1, "Tcp"_L1);
        tcp && tcp->port > 0) {
        role.tcpEnabled = true;
        role.tcpPort = tcp->port;
        role.tcpPortLast = tcp->lastPort();
    }
    return role;
}

void Assembler::addGateways()
{
    for (Cluster &cluster : m_clusters) {
        for (const ServiceRecord *service : cluster.services) {
            if (!isTrunk(*service) || cluster.gateway)
                continue;
            Gateway gateway;
            gateway.address = hostName(cluster.record->fqdn, cluster.record->place);
            gateway.kind = service->is("PstnGateway"_L1) ? GatewayKind::PstnGateway : GatewayKind::VideoGateway;
            gateway.site = cluster.site;
            gateway.alternateMediaIp = address(attributeLike(*service, "MediaIP"_L1), service->place);
            cluster.gateway = m_plan.add(gateway);
        }
    }
}

void Assembler::addTrunks()
{
    QHash<QString, int> names;
    for (Cluster &cluster : m_clusters) {
        bool isFirst = true;
        for (const ServiceRecord *service : cluster.services) {
            if (!isTrunk(*service))
                continue;
            Trunk trunk;
            trunk.name = clean(attributeLike(*service, "TrunkName"_L1), service->place);
            if (trunk.name.isEmpty())
                trunk.name = m_plan.gateways.find(cluster.gateway)->address;
            if (const int count = ++names[trunk.name.toLower()]; count > 1)
                trunk.name = clean(u"%1-%2"_s.arg(trunk.name).arg(count), service->place);
            trunk.gateway = cluster.gateway;
            trunk.isRoot = isFirst; // the first trunk of a gateway comes with it
            isFirst = false;
            for (const PortRecord &port : service->ports) {
                if (!port.owner.contains("Gateway"_L1, Qt::CaseInsensitive) || port.port == 0)
                    continue;
                trunk.gatewayPort = port.port;
                trunk.transport = port.protocol.compare("Tcp"_L1, Qt::CaseInsensitive) == 0 ? TrunkTransport::Tcp
                                                                                            : TrunkTransport::Tls;
            }
            const XmlElement &element = service->roleElement("PstnGatewayService"_L1);
            if (const int port = element.attribute("MediationServerPort"_L1).toInt(); port > 0 && port <= 65535)
                trunk.mediationPort = port;
            const Cluster *mediation = clusterOf(target(service, "MediationServer"_L1));
            for (const DependencyRecord &dependency : service->dependencies) // names of video roles are not known
                if (const auto *other = this->service(dependency.serviceKey);
                    !mediation && other && other->role.startsWith("VideoInterop"_L1, Qt::CaseInsensitive))
                    mediation = clusterOf(other);
            if (mediation)
                trunk.mediation = mediation->mediationPool();
            if (!trunk.mediation)
                note(ImportNoteKind::Warning, service->place,
                     TopologyImport::tr("The document does not say where the trunk %1 ends.").arg(trunk.name));
            const bool isDefault = isTrue(element.attribute("Default"_L1));
            const TrunkId id = m_plan.add(trunk);
            if (!trunk.mediation)
                continue;
            m_plan.pools.change(trunk.mediation, [&](Pool &pool) {
                if (auto *user = pool.as<UserPool>(); user && user->mediation && isDefault)
                    user->mediation->defaultTrunk = id;
                if (auto *own = pool.as<MediationPool>(); own && isDefault)
                    own->mediation.defaultTrunk = id;
                if (auto *branch = pool.as<SurvivableBranch>(); branch && !branch->gateway)
                    branch->gateway = trunk.gateway;
            });
        }
    }
}

} // namespace twinpool::importing

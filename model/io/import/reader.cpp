// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/reader.h"

using namespace Qt::StringLiterals;

namespace twinpool::importing {

namespace {

std::vector<InterfaceRecord> readInterfaces(const XmlElement &machine)
{
    std::vector<InterfaceRecord> interfaces;
    for (const XmlElement &child : machine.children)
        if (child.name == "NetInterface"_L1)
            interfaces.push_back({child.attribute("InterfaceSide"_L1),
                                  std::max(1, child.attribute("InterfaceNumber"_L1).toInt()),
                                  child.attribute("IPAddress"_L1), child.attribute("ConfiguredIPAddress"_L1)});
    return interfaces;
}

bool isUrn(QStringView urn, QLatin1StringView prefix, QLatin1StringView name)
{
    return urn.startsWith(prefix, Qt::CaseInsensitive)
        && urn.sliced(prefix.size()).compare(name, Qt::CaseInsensitive) == 0;
}

/// A port number; 0 when it is none.
int portOf(const QString &value)
{
    const int port = value.toInt();
    return port >= 0 && port <= 65535 ? port : 0;
}

PortRecord readPort(const XmlElement &element)
{
    PortRecord port;
    port.owner = element.attribute("Owner"_L1);
    port.usage = element.attribute("Usage"_L1);
    port.side = element.attribute("InterfaceSide"_L1);
    port.protocol = element.attribute("Protocol"_L1);
    port.interfaceNumber = std::max(1, element.attribute("InterfaceNumber"_L1).toInt());
    port.port = portOf(element.attribute("Port"_L1));
    port.range = std::clamp(element.attribute("Range"_L1).toInt(), 1, 65536 - port.port);
    port.configuredPort = portOf(element.attribute("ConfiguredPort"_L1));
    port.configuredFqdn = element.attribute("ConfiguredFqdn"_L1);
    return port;
}

} // namespace

bool PortRecord::is(QLatin1StringView component, QLatin1StringView use) const
{
    return isUrn(owner, "urn:component:"_L1, component) && usage.compare(use, Qt::CaseInsensitive) == 0;
}

bool PortRecord::isApplication(QLatin1StringView application) const
{
    return isUrn(owner, "urn:application:"_L1, application);
}

const PortRecord *ServiceRecord::port(QLatin1StringView component, QLatin1StringView use, QLatin1StringView side,
                                      QLatin1StringView protocol) const
{
    for (const PortRecord &port : ports)
        if (port.is(component, use) && port.side.compare(side, Qt::CaseInsensitive) == 0
            && (protocol.isEmpty() || port.protocol.compare(protocol, Qt::CaseInsensitive) == 0))
            return &port;
    return nullptr;
}

bool ServiceRecord::hasApplication(QLatin1StringView application) const
{
    return std::ranges::any_of(ports, [&](const PortRecord &port) { return port.isApplication(application); });
}

void readDomains(const XmlElement &internalDomains, TopologyRecords &records)
{
    records.defaultDomain = internalDomains.attribute("DefaultDomain"_L1);
    for (const XmlElement &child : internalDomains.children)
        if (const QString name = child.attribute("Name"_L1); child.name == "InternalDomain"_L1 && !name.isEmpty())
            records.domains.append(name);
}

void readSimpleUrls(const XmlElement &configuration, std::vector<SimpleUrlRecord> &urls)
{
    for (const XmlElement &child : configuration.children) {
        if (child.name != "SimpleUrl"_L1)
            continue;
        SimpleUrlRecord url;
        url.component = child.attribute("Component"_L1);
        url.domain = child.attribute("Domain"_L1);
        url.activeUrl = child.attribute("ActiveUrl"_L1);
        url.place = u"SimpleUrlConfiguration/SimpleUrl[%1 %2]"_s.arg(url.component, url.domain);
        for (const XmlElement &entry : child.children)
            if (const QString other = entry.attribute("Url"_L1); !other.isEmpty() && other != url.activeUrl)
                url.otherUrls.append(other);
        urls.push_back(std::move(url));
    }
}

void readSite(const XmlElement &element, SiteRecord &site)
{
    site.name = element.child("Name"_L1).text;
    site.description = element.child("Description"_L1).text;
    const XmlElement &location = element.child("Location"_L1);
    site.city = location.attribute("City"_L1);
    site.state = location.attribute("State"_L1);
    site.country = location.attribute("CountryCode"_L1);
    site.isBranch = isBranchSite(element);
    site.parentKey = element.attribute("ParentSiteId"_L1);
    if (site.parentKey.isEmpty())
        site.parentKey = element.attribute("CentralSiteId"_L1);
}

std::vector<MachineRecord> readMachines(const XmlElement &parent, const QString &clusterFqdn)
{
    std::vector<MachineRecord> machines;
    for (const XmlElement &child : parent.children) {
        if (child.name != "Machine"_L1)
            continue;
        MachineRecord machine;
        machine.fqdn = child.has("Fqdn"_L1) ? child.attribute("Fqdn"_L1) : clusterFqdn;
        machine.ordinal = child.attribute("OrdinalInCluster"_L1).toInt();
        machine.interfaces = readInterfaces(child);
        machines.push_back(std::move(machine));
    }
    std::ranges::stable_sort(machines, {}, &MachineRecord::ordinal);
    return machines;
}

void readSqlAttributes(const XmlElement &element, SqlInstanceRecord &instance, Notes &notes)
{
    instance.primaryNode = element.attribute("AlwaysOnPrimaryNodeFqdn"_L1);
    for (const XmlAttribute &attribute : element.attributes) {
        const bool isName = attribute.name.endsWith("Fqdn"_L1, Qt::CaseInsensitive);
        const bool isMirror = attribute.name.contains("Mirror"_L1, Qt::CaseInsensitive);
        const bool isWitness = attribute.name.contains("Witness"_L1, Qt::CaseInsensitive);
        if (!isName || attribute.value.isEmpty() || (!isMirror && !isWitness))
            continue;
        (isWitness ? instance.witness : instance.mirror) = attribute.value;
        notes.add(ImportNoteKind::Warning, instance.place,
                  (isWitness ? TopologyImport::tr("The attribute %1 is taken as the name of the witness: %2.")
                             : TopologyImport::tr("The attribute %1 is taken as the name of the mirror: %2."))
                      .arg(attribute.name, attribute.value));
    }
}

void readService(const XmlElement &element, ServiceRecord &service)
{
    service.element = &element;
    service.version = std::max(0, element.attribute("ServiceVersion"_L1).toInt());
    for (const XmlElement &port : element.child("Ports"_L1).children)
        if (port.name == "Port"_L1)
            service.ports.push_back(readPort(port));
    if (const XmlElement &backup = element.child("Backup"_L1)) {
        BackupRecord record;
        record.automaticFailover = isTrue(backup.attribute("EnableAutomaticFailover"_L1));
        record.failureDetection = backup.attribute("FailureDetectionInterval"_L1);
        record.failback = backup.attribute("FailbackDetectionInterval"_L1);
        service.backup = record;
    }
}

bool isBranchSite(const XmlElement &element)
{
    return (element.name.contains("Remote"_L1) || element.name.contains("Branch"_L1))
        && (element.has("SiteId"_L1) || element.child("Name"_L1));
}

bool isTrue(const QString &value)
{
    return value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1;
}

} // namespace twinpool::importing

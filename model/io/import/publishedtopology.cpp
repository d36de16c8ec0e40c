// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/reader.h"

using namespace Qt::StringLiterals;

// Output of the cmdlet: topology-xml.md section 2.

namespace twinpool::importing {

namespace {

/// `1:2` of `<ClusterId SiteId="1" Number="2"/>`; empty when there is no such element.
QString clusterKey(const XmlElement &parent)
{
    const XmlElement &id = parent.child("ClusterId"_L1);
    return id ? u"%1:%2"_s.arg(id.attribute("SiteId"_L1), id.attribute("Number"_L1)) : QString();
}

/// `rtc@1:2`; empty when there is no such element.
QString sqlKey(const XmlElement &parent)
{
    const XmlElement &id = parent.child("SqlInstanceId"_L1);
    return id ? u"%1@%2"_s.arg(id.attribute("Name"_L1).toLower(), clusterKey(id)) : QString();
}

/// `1-Registrar-1`, as the cmdlets write it; empty when there is no such element.
QString serviceName(const XmlElement &parent)
{
    const XmlElement &id = parent.child("ServiceId"_L1);
    if (!id)
        return {};
    return u"%1-%2-%3"_s.arg(id.attribute("SiteId"_L1), id.attribute("RoleName"_L1), id.attribute("Instance"_L1));
}

void readSites(const XmlElement &parent, const QString &parentKey, std::vector<SiteRecord> &sites)
{
    for (const XmlElement &child : parent.children) {
        if (child.name.endsWith("Sites"_L1)) { // a container of branch sites
            readSites(child, parentKey, sites);
            continue;
        }
        if (child.name != "CentralSite"_L1 && !isBranchSite(child))
            continue;
        SiteRecord site;
        readSite(child, site);
        site.key = child.attribute("SiteId"_L1);
        if (site.isBranch && site.parentKey.isEmpty())
            site.parentKey = parentKey;
        site.place = u"Sites/%1[%2]"_s.arg(child.name, site.key);
        const QString key = site.key;
        sites.push_back(std::move(site));
        readSites(child, key, sites);
    }
}

ClusterRecord readCluster(const XmlElement &element)
{
    ClusterRecord cluster;
    cluster.key = clusterKey(element);
    cluster.siteKey = element.child("ClusterId"_L1).attribute("SiteId"_L1);
    cluster.fqdn = element.attribute("Fqdn"_L1);
    cluster.isSingleComputer = isTrue(element.attribute("IsSingleMachineOnly"_L1));
    cluster.machines = readMachines(element, cluster.fqdn);
    cluster.place = u"Clusters/Cluster[%1]"_s.arg(cluster.key);
    return cluster;
}

ServiceRecord readOneService(const XmlElement &element)
{
    ServiceRecord service;
    readService(element, service);
    const QString name = serviceName(element);
    service.key = name.toLower();
    service.role = element.child("ServiceId"_L1).attribute("RoleName"_L1);
    service.place = u"Services/Service[%1]"_s.arg(name);
    const XmlElement &host = element.child("InstalledOn"_L1);
    service.clusterKey = clusterKey(host);
    service.sqlKey = sqlKey(host);
    for (const XmlElement &dependency : element.child("DependsOn"_L1).children)
        if (dependency.name == "Dependency"_L1)
            service.dependencies.push_back({dependency.attribute("Usage"_L1), serviceName(dependency).toLower()});
    if (service.backup)
        service.backup->serviceKey = serviceName(element.child("Backup"_L1)).toLower();
    return service;
}

} // namespace

TopologyRecords readPublishedTopology(const XmlElement &topology, Notes &notes)
{
    TopologyRecords records;
    records.signature = topology.attribute("Signature"_L1);
    readDomains(topology.child("InternalDomains"_L1), records);
    readSites(topology.child("Sites"_L1), {}, records.sites);
    for (const XmlElement &child : topology.child("Clusters"_L1).children)
        if (child.name == "Cluster"_L1)
            records.clusters.push_back(readCluster(child));
    for (const XmlElement &child : topology.child("SqlInstances"_L1).children) {
        if (child.name != "SqlInstance"_L1)
            continue;
        SqlInstanceRecord instance;
        instance.key = sqlKey(child);
        instance.clusterKey = clusterKey(child.child("SqlInstanceId"_L1));
        instance.name = child.child("SqlInstanceId"_L1).attribute("Name"_L1);
        instance.place = u"SqlInstances/SqlInstance[%1]"_s.arg(instance.key);
        readSqlAttributes(child, instance, notes);
        records.sqlInstances.push_back(std::move(instance));
    }
    for (const XmlElement &child : topology.child("Services"_L1).children)
        if (child.name == "Service"_L1)
            records.services.push_back(readOneService(child));
    readSimpleUrls(topology.child("SimpleUrlConfiguration"_L1), records.simpleUrls);
    return records;
}

} // namespace twinpool::importing

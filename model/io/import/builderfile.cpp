// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/reader.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

// Files of Topology Builder: topology-xml.md section 3.

namespace twinpool::importing {

namespace {

class BuilderReader
{
public:
    explicit BuilderReader(Notes &notes)
        : m_notes(notes)
    {
    }

    TopologyRecords run(const XmlElement &topology)
    {
        m_records.signature = topology.attribute("Signature"_L1);
        const auto isZero = [](QChar c) { return c == u'0' || c == u'-'; };
        m_records.isPublished = m_records.signature.isEmpty() || !std::ranges::all_of(m_records.signature, isZero);
        readDomains(topology.child("InternalDomains"_L1), m_records);
        readSimpleUrls(topology.child("SimpleUrlConfiguration"_L1), m_records.simpleUrls);
        readSites(topology.child("CentralSites"_L1), {});
        for (const XmlElement &child : topology.child("Services"_L1).children)
            if (child.name == "Service"_L1)
                readOneService(child);
        return std::move(m_records);
    }

private:
    void readSites(const XmlElement &parent, const QString &parentKey)
    {
        for (const XmlElement &child : parent.children) {
            if (child.name.endsWith("Sites"_L1)) { // a container of branch sites
                readSites(child, parentKey);
                continue;
            }
            if (child.name != "CentralSite"_L1 && !isBranchSite(child))
                continue;
            SiteRecord site;
            readSite(child, site);
            site.key = child.attribute("SiteId"_L1);
            if (site.key.isEmpty())
                site.key = child.attribute("OriginalSiteId"_L1);
            if (site.key.isEmpty())
                site.key = u"#%1"_s.arg(child.line); // new branch sites may have no number yet
            if (site.isBranch && site.parentKey.isEmpty())
                site.parentKey = parentKey;
            site.place = u"CentralSites/%1[%2]"_s.arg(child.name, site.key);
            const QString key = site.key;
            m_records.sites.push_back(std::move(site));
            for (const XmlElement &cluster : child.child("Clusters"_L1).children)
                if (cluster.name == "Cluster"_L1)
                    readCluster(cluster, key);
            readSites(child, key);
        }
    }

    void readCluster(const XmlElement &element, const QString &siteKey)
    {
        ClusterRecord cluster;
        cluster.key = element.attribute("UniqueId"_L1).toLower();
        cluster.siteKey = siteKey;
        cluster.fqdn = element.attribute("Fqdn"_L1);
        cluster.isSingleComputer = isTrue(element.attribute("IsSingleMachineOnly"_L1));
        cluster.machines = readMachines(element.child("Machines"_L1), cluster.fqdn);
        cluster.place = u"Clusters/Cluster[%1]"_s.arg(cluster.key);
        for (const XmlElement &child : element.child("SqlInstances"_L1).children) {
            if (child.name != "SqlInstance"_L1)
                continue;
            SqlInstanceRecord instance;
            instance.key = child.attribute("UniqueId"_L1).toLower();
            instance.clusterKey = cluster.key;
            instance.name = child.attribute("Name"_L1);
            instance.place = u"%1/SqlInstances/SqlInstance[%2]"_s.arg(cluster.place, instance.key);
            readSqlAttributes(child, instance, m_notes);
            m_sqlKeys.insert(instance.key);
            m_records.sqlInstances.push_back(std::move(instance));
        }
        m_records.clusters.push_back(std::move(cluster));
    }

    void readOneService(const XmlElement &element)
    {
        ServiceRecord service;
        readService(element, service);
        service.key = element.attribute("UniqueId"_L1).toLower();
        service.role = element.attribute("RoleName"_L1);
        service.place = u"Services/Service[%1 %2]"_s.arg(service.role, service.key);
        const QString host = element.attribute("InstalledOn"_L1).toLower();
        (m_sqlKeys.contains(host) ? service.sqlKey : service.clusterKey) = host;
        for (const XmlElement &dependency : element.child("DependsOn"_L1).children)
            if (dependency.name == "Dependency"_L1)
                service.dependencies.push_back({dependency.attribute("Usage"_L1), referenceOf(dependency)});
        if (service.backup)
            service.backup->serviceKey = referenceOf(element.child("Backup"_L1));
        m_records.services.push_back(std::move(service));
    }

    /// The service an element refers to, by itself or by a child: the place was not seen for backups.
    static QString referenceOf(const XmlElement &element)
    {
        QString key = element.attribute("ServiceUniqueId"_L1);
        for (const XmlElement &child : element.children)
            if (key.isEmpty())
                key = child.attribute("ServiceUniqueId"_L1);
        return key.toLower();
    }

    Notes &m_notes;
    TopologyRecords m_records;
    QSet<QString> m_sqlKeys;
};

/// What a topology consists of, by kind and name, to be compared with another state of it.
QMap<QString, QString> partsOf(const TopologyRecords &records)
{
    QMap<QString, QString> parts; // key for comparing → words for the report
    const auto enter = [&](QLatin1StringView kind, const QString &name) { parts.insert(kind + name.toLower(), name); };
    QHash<QString, QString> hostNames;
    for (const SiteRecord &site : records.sites)
        enter("site "_L1, site.name);
    for (const QString &domain : records.domains)
        enter("domain "_L1, domain);
    for (const ClusterRecord &cluster : records.clusters) {
        hostNames.insert(cluster.key, cluster.fqdn);
        enter("cluster "_L1, cluster.fqdn);
        for (const MachineRecord &machine : cluster.machines)
            enter("machine "_L1, machine.fqdn);
    }
    for (const SqlInstanceRecord &instance : records.sqlInstances)
        hostNames.insert(instance.key, hostNames.value(instance.clusterKey) + u'\\' + instance.name);
    for (const ServiceRecord &service : records.services)
        enter("service "_L1, u"%1 (%2)"_s.arg(hostNames.value(service.clusterKey + service.sqlKey), service.role));
    return parts;
}

void noteUnpublished(const TopologyRecords &original, const TopologyRecords &current, Notes &notes)
{
    const auto before = partsOf(original), after = partsOf(current);
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()))
            notes.add(ImportNoteKind::Summary, u"NewTopology"_s,
                      TopologyImport::tr("Change not yet published: “%1” is new.").arg(it.value()));
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!after.contains(it.key()))
            notes.add(ImportNoteKind::Summary, u"OriginalTopology"_s,
                      TopologyImport::tr("Change not yet published: “%1” is removed.").arg(it.value()));
}

} // namespace

TopologyRecords readBuilderFile(const XmlElement &builder, Notes &notes)
{
    const XmlElement &current = builder.child("NewTopology"_L1, "PartialTopology"_L1);
    const XmlElement &original = builder.child("OriginalTopology"_L1, "PartialTopology"_L1);
    if (builder.attribute("IsFreeFromChanges"_L1).compare("false"_L1, Qt::CaseInsensitive) == 0)
        notes.add(ImportNoteKind::Summary, u"TopologyBuilder"_s,
                  TopologyImport::tr("The file was saved with changes that are not published."));
    if (!current) {
        notes.add(ImportNoteKind::Assumed, u"OriginalTopology"_s,
                  TopologyImport::tr("The file has no new topology; the published one is read."));
        return BuilderReader(notes).run(original);
    }
    TopologyRecords records = BuilderReader(notes).run(current);
    if (original) {
        Notes unused; // what is odd in the old state does not matter
        noteUnpublished(BuilderReader(unused).run(original), records, notes);
    }
    if (!records.isPublished)
        notes.add(ImportNoteKind::Summary, u"NewTopology"_s,
                  TopologyImport::tr("This topology was never published: everything in it is new."));
    return records;
}

} // namespace twinpool::importing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

#include "model/io/limits.h"

using namespace Qt::StringLiterals;

namespace twinpool::importing {

namespace {

constexpr size_t mostClusters = 10'000; // topology-xml.md section 9
constexpr size_t mostServices = 100'000; // the same

bool isUsual(const QString &usage)
{
    return usage.isEmpty() || usage.compare("Default"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

const ServiceRecord *Assembler::Cluster::service(QLatin1StringView role) const
{
    for (const ServiceRecord *service : services)
        if (service->is(role))
            return service;
    return nullptr;
}

const ServiceRecord *Assembler::Cluster::serviceLike(QLatin1StringView beginning) const
{
    for (const ServiceRecord *service : services)
        if (service->role.startsWith(beginning, Qt::CaseInsensitive))
            return service;
    return nullptr;
}

Assembler::Assembler(const TopologyRecords &records, Notes &notes)
    : m_records(records)
    , m_notes(notes)
    , m_state(records.isPublished ? LifeState::Deployed : LifeState::New)
{
}

Result<Plan> Assembler::run()
{
    if (const auto error = tooMany())
        return *error;
    addDomains();
    addSites();
    indexRecords();
    noteReferences();
    addPools();
    findMirrors();
    addSqlStores();
    addFileStores();
    addGateways();
    describePools();
    addTrunks();
    addPairings();
    findCentralManagement();
    addSimpleUrls(); // last: only one kind of document has them, and ids are to be the same
    summarize();
    notePorts();
    bool fits = true;
    Plan::forEachTable(
        m_plan, [&](const char *, const auto &table) { fits = fits && table.size() <= limits::planRowsOfOneKind; });
    if (!fits)
        return Error{
            TopologyImport::tr("The document has more machines, sites, SQL instances or names than a plan holds.")};
    return std::move(m_plan);
}

std::optional<Error> Assembler::tooMany() const
{
    if (m_records.clusters.size() > mostClusters)
        return Error{TopologyImport::tr("The document has more than %n clusters.", nullptr, mostClusters)};
    if (m_records.services.size() > mostServices)
        return Error{TopologyImport::tr("The document has more than %n services.", nullptr, mostServices)};
    return std::nullopt;
}

void Assembler::indexRecords()
{
    m_services = Index(m_records.services);
    m_instances = Index(m_records.sqlInstances);

    // Both kinds of document shall give the same order, and one of them groups clusters by site.
    std::vector<const ClusterRecord *> ordered;
    for (const ClusterRecord &cluster : m_records.clusters)
        ordered.push_back(&cluster);
    std::ranges::stable_sort(ordered, {}, [&](const ClusterRecord *cluster) {
        const SiteId site = m_sites.value(cluster->siteKey);
        return site ? site.value : std::numeric_limits<quint32>::max();
    });
    for (const ClusterRecord *record : ordered) {
        if (m_clusterIndex.contains(record->key)) {
            note(ImportNoteKind::Warning, record->place,
                 TopologyImport::tr("The document describes this cluster twice; the first description counts."));
            continue;
        }
        m_clusterIndex.insert(record->key, m_clusters.size());
        Cluster cluster;
        cluster.record = record;
        cluster.site = m_sites.value(record->siteKey);
        m_clusters.push_back(std::move(cluster));
    }
    for (const SqlInstanceRecord &instance : m_records.sqlInstances) {
        if (m_instances.find(instance.key) != &instance)
            note(ImportNoteKind::Warning, instance.place,
                 TopologyImport::tr("The document describes this SQL instance twice; the first description counts."));
        else if (const auto at = m_clusterIndex.constFind(instance.clusterKey); at != m_clusterIndex.constEnd())
            m_clusters[*at].instances.push_back(&instance);
        else
            note(
                ImportNoteKind::Warning, instance.place,
                TopologyImport::tr("It belongs to cluster %1, which is not in the document.").arg(instance.clusterKey));
    }
    for (const ServiceRecord &record : m_records.services) {
        if (m_services.find(record.key) != &record) {
            note(ImportNoteKind::Warning, record.place,
                 TopologyImport::tr("The document describes this service twice; the first description counts."));
            continue;
        }
        if (const auto at = m_clusterIndex.constFind(record.clusterKey);
            record.sqlKey.isEmpty() && at != m_clusterIndex.constEnd())
            m_clusters[*at].services.push_back(&record);
        else if (!m_instances.find(record.sqlKey))
            note(ImportNoteKind::Warning, record.place,
                 TopologyImport::tr("It is installed on %1, which is not in the document.")
                     .arg(record.sqlKey.isEmpty() ? record.clusterKey : record.sqlKey));
    }
}

void Assembler::noteReferences()
{
    for (const ClusterRecord &cluster : m_records.clusters)
        if (!m_sites.contains(cluster.siteKey))
            note(ImportNoteKind::Warning, cluster.place,
                 TopologyImport::tr("It stands in site %1, which is not in the document.").arg(cluster.siteKey));
    for (const ServiceRecord &record : m_records.services) {
        for (const DependencyRecord &dependency : record.dependencies) {
            const ServiceRecord *found = service(dependency.serviceKey);
            if (!found)
                note(ImportNoteKind::Warning, record.place,
                     TopologyImport::tr("It depends on %1, which is not in the document.").arg(dependency.serviceKey));
            else
                m_usedServices.insert(found->key);
            const bool isMirroring = dependency.usage.contains("Mirror"_L1, Qt::CaseInsensitive)
                || dependency.usage.contains("Witness"_L1, Qt::CaseInsensitive);
            if (!isUsual(dependency.usage) && !isMirroring)
                note(ImportNoteKind::Warning, record.place,
                     TopologyImport::tr("It depends on %1 with the usage “%2”, which is not understood.")
                         .arg(dependency.serviceKey, dependency.usage));
        }
        if (record.backup && !service(record.backup->serviceKey))
            note(ImportNoteKind::Warning, record.place + "/Backup"_L1,
                 TopologyImport::tr("Its backup is %1, which is not in the document.").arg(record.backup->serviceKey));
    }
}

Assembler::Cluster *Assembler::clusterOf(const ServiceRecord *service)
{
    if (!service)
        return nullptr;
    const SqlInstanceRecord *instance = m_instances.find(service->sqlKey);
    const auto at = m_clusterIndex.constFind(instance ? instance->clusterKey : service->clusterKey);
    return at == m_clusterIndex.constEnd() ? nullptr : &m_clusters[*at];
}

const ServiceRecord *Assembler::target(const ServiceRecord *from, QLatin1StringView role) const
{
    if (!from)
        return nullptr;
    for (const DependencyRecord &dependency : from->dependencies)
        if (const ServiceRecord *found = service(dependency.serviceKey);
            found && found->is(role) && isUsual(dependency.usage))
            return found;
    return nullptr;
}

const ServiceRecord *Assembler::target(std::initializer_list<const ServiceRecord *> from, QLatin1StringView role) const
{
    for (const ServiceRecord *service : from)
        if (const ServiceRecord *found = target(service, role))
            return found;
    return nullptr;
}

} // namespace twinpool::importing

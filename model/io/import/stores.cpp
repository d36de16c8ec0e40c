// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

#include "model/io/limits.h"

using namespace Qt::StringLiterals;

// SQL instances and file stores: topology-xml.md sections 6.5 and 6.6.

namespace twinpool::importing {

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// `sql01.contoso.com\rtc`, as people write an instance.
QString instanceName(const ClusterRecord &cluster, const SqlInstanceRecord &instance)
{
    return instance.name.isEmpty() ? cluster.fqdn : cluster.fqdn + u'\\' + instance.name;
}

/// The name of the machine behind an instance.
QString machineOf(const ClusterRecord &cluster)
{
    return cluster.machines.empty() ? cluster.fqdn : cluster.machines.front().fqdn;
}

} // namespace

void Assembler::findMirrors()
{
    for (const ServiceRecord &record : m_records.services) {
        QHash<QString, QString> principals; // by role, of this service
        const Cluster *user = clusterOf(&record);
        for (const DependencyRecord &dependency : record.dependencies) {
            const ServiceRecord *store = service(dependency.serviceKey);
            const SqlInstanceRecord *instance = store ? m_instances.find(store->sqlKey) : nullptr;
            if (!instance)
                continue;
            if (user != clusterOf(store))
                m_usedFromElsewhere.insert(instance->key);
            const bool isMirror = dependency.usage.contains("Mirror"_L1, Qt::CaseInsensitive);
            const bool isWitness = dependency.usage.contains("Witness"_L1, Qt::CaseInsensitive);
            const QString role = store->role.toLower();
            const QString principal = principals.value(role);
            if (principal.isEmpty() && !isMirror && !isWitness) {
                principals.insert(role, instance->key);
                m_principals.insert(instance->key);
            } else if (!principal.isEmpty() && principal != instance->key) {
                auto &others = isWitness ? m_witnesses : m_mirrors;
                const QString known = others.value(principal);
                if (known.isEmpty()) {
                    others.insert(principal, instance->key);
                    note(ImportNoteKind::Assumed, record.place,
                         (isWitness ? TopologyImport::tr("%1 is taken as the witness of %2.")
                                    : TopologyImport::tr("%1 is taken as the mirror of %2."))
                             .arg(instance->key, principal));
                } else if (known != instance->key) {
                    note(ImportNoteKind::Warning, record.place,
                         TopologyImport::tr("%1 has several mirrors or witnesses; %2 is left out.")
                             .arg(principal, instance->key));
                }
            }
        }
    }
}

bool Assembler::isBuiltIn(const SqlInstanceRecord &instance) const
{
    const Cluster &cluster = m_clusters[m_clusterIndex.value(instance.clusterKey)];
    const Pool *pool = m_plan.pools.find(cluster.registrar);
    if (!pool || m_usedFromElsewhere.contains(instance.key))
        return false;
    return (cluster.isStandard || pool->as<SurvivableBranch>()) && instance.primaryNode.isEmpty();
}

void Assembler::addSqlStores()
{
    QSet<QString> others; // mirrors and witnesses are nodes of their principal's store
    for (const auto &map : {m_mirrors, m_witnesses})
        for (const QString &key : map)
            if (!m_principals.contains(key))
                others.insert(key);
    QSet<QString> ownStores; // built-in instances that hold more than what a Standard Edition server is made of
    QSet<QString> used;
    for (const ServiceRecord &record : m_records.services) {
        used.insert(record.sqlKey);
        if (!record.is("UserStore"_L1) && !record.is("ApplicationStore"_L1) && !record.is("CentralMgmtStore"_L1))
            ownStores.insert(record.sqlKey);
    }
    for (const Cluster &cluster : m_clusters) {
        for (const SqlInstanceRecord *instance : cluster.instances) {
            if (others.contains(instance->key))
                continue;
            const bool isLocal = isBuiltIn(*instance);
            if (isLocal && !ownStores.contains(instance->key))
                continue;
            const QString name = instanceName(*cluster.record, *instance);
            if (!used.contains(instance->key))
                note(ImportNoteKind::Summary, instance->place, TopologyImport::tr("No service uses %1.").arg(name));
            SqlStore store;
            const QString label = firstLabel(cluster.record->fqdn).toString();
            store.name = shortName(instance->name.isEmpty() ? label : label + u'-' + instance->name);
            store.site = cluster.site;
            store.state = m_state;
            store.instanceName = clean(instance->name, instance->place);
            if (isLocal || cluster.isStandard)
                store.sqlEdition = SqlEdition::Express;
            const bool isMirrored = m_mirrors.contains(instance->key) || !instance->mirror.isEmpty();
            if (!instance->primaryNode.isEmpty()) {
                store.haMode = HaMode::AlwaysOnAG;
                store.namedByListener = !isSame(instance->primaryNode, cluster.record->fqdn);
                if (store.namedByListener) {
                    store.listener.fqdn = hostName(cluster.record->fqdn, instance->place);
                    store.listener.name = firstLabel(store.listener.fqdn).toString();
                } else {
                    note(ImportNoteKind::Missing, instance->place,
                         TopologyImport::tr(
                             "%1 is an availability group that the topology still names by its primary node; "
                             "the listener is not in the document.")
                             .arg(name));
                }
                note(ImportNoteKind::Missing, instance->place,
                     TopologyImport::tr("The other replicas of %1 are not in the document, only the primary node %2.")
                         .arg(name, instance->primaryNode));
            } else if (isMirrored) {
                store.haMode = HaMode::Mirrored;
            } else if (!isLocal) {
                note(ImportNoteKind::Assumed, instance->place,
                     TopologyImport::tr("%1 is taken as stand-alone; a failover cluster looks the same.").arg(name));
            }
            const SqlStoreId id = m_plan.add(store);
            m_sqlStores.insert(instance->key, id);
            addNodes(id, *instance);
        }
    }
}

void Assembler::addNodes(SqlStoreId storeId, const SqlInstanceRecord &instance)
{
    const SqlStore store = *m_plan.sqlStores.find(storeId);
    const ClusterRecord &cluster = *m_clusters[m_clusterIndex.value(instance.clusterKey)].record;
    int ordinal = 0;
    QSet<QString> names;
    const auto add = [&](SqlNodeRole role, const QString &fqdn, const SqlInstanceRecord *own) {
        // A hostile document could name many machines for many instances; run() refuses plans beyond the limit.
        if (m_plan.sqlNodes.size() > limits::planRowsOfOneKind || ordinal == 1'000 || names.contains(fqdn.toLower()))
            return;
        names.insert(fqdn.toLower());
        SqlNode node;
        node.store = storeId;
        node.role = role;
        node.ordinal = ++ordinal;
        node.fqdn = hostName(fqdn, instance.place);
        node.state = m_state;
        if (own && !isSame(own->name, store.instanceName))
            node.instanceName = clean(own->name, own->place);
        if (own)
            if (const SiteId site = m_clusters[m_clusterIndex.value(own->clusterKey)].site; site && site != store.site)
                node.physicalSite = site;
        m_plan.add(node);
    };
    if (store.haMode == HaMode::AlwaysOnAG) {
        add(SqlNodeRole::Database, instance.primaryNode, nullptr);
        for (const MachineRecord &machine : cluster.machines)
            if (!isSame(machine.fqdn, cluster.fqdn)) // the listener stands where a machine would
                add(SqlNodeRole::Database, machine.fqdn, nullptr);
        return;
    }
    add(SqlNodeRole::Database, machineOf(cluster), nullptr);
    if (store.haMode == HaMode::Standalone) {
        if (cluster.machines.size() > 1)
            note(ImportNoteKind::Warning, cluster.place,
                 TopologyImport::tr("%1 has several machines; it may be a failover cluster.").arg(cluster.fqdn));
        for (const MachineRecord &machine : cluster.machines)
            add(SqlNodeRole::Database, machine.fqdn, nullptr);
        return;
    }
    const auto addOther = [&](SqlNodeRole role, const QString &key, const QString &fqdn) {
        if (const SqlInstanceRecord *other = m_instances.find(key))
            add(role, machineOf(*m_clusters[m_clusterIndex.value(other->clusterKey)].record), other);
        else if (!fqdn.isEmpty())
            add(role, fqdn, nullptr);
    };
    addOther(SqlNodeRole::Mirror, m_mirrors.value(instance.key), instance.mirror);
    addOther(SqlNodeRole::Witness, m_witnesses.value(instance.key), instance.witness);
}

void Assembler::addFileStores()
{
    QSet<QString> domains; // lower case
    for (const QString &domain : m_records.domains)
        domains.insert(domain.toLower());
    for (const ClusterRecord &cluster : m_records.clusters)
        if (const qsizetype dot = cluster.fqdn.indexOf(u'.'); dot > 0)
            domains.insert(cluster.fqdn.sliced(dot + 1).toLower());

    for (const Cluster &cluster : m_clusters) {
        for (const ServiceRecord *service : cluster.services) {
            if (!service->is("FileStore"_L1))
                continue;
            FileStore store;
            store.serverFqdn = hostName(cluster.record->fqdn, service->place);
            store.shareName =
                clean(service->roleElement("FileStoreService"_L1).attribute("ShareName"_L1), service->place);
            store.kind = domains.contains(store.serverFqdn.toLower()) ? FileStoreKind::Dfs : FileStoreKind::BasicShare;
            store.name = shortName(u"%1-%2"_s.arg(firstLabel(store.serverFqdn), store.shareName));
            store.site = cluster.site;
            store.state = m_state;
            if (store.shareName.isEmpty())
                note(ImportNoteKind::Warning, service->place, TopologyImport::tr("The name of the share is missing."));
            if (store.kind == FileStoreKind::Dfs)
                note(ImportNoteKind::Missing, service->place,
                     TopologyImport::tr("\\\\%1\\%2 is in a DFS namespace; its members are not in the document.")
                         .arg(store.serverFqdn, store.shareName));
            if (!m_usedServices.contains(service->key))
                note(ImportNoteKind::Summary, service->place,
                     TopologyImport::tr("No service uses \\\\%1\\%2.").arg(store.serverFqdn, store.shareName));
            m_fileStores.insert(service->key, m_plan.add(store));
        }
    }
}

SqlStoreId Assembler::storeOf(const ServiceRecord *service) const
{
    return service ? m_sqlStores.value(service->sqlKey) : SqlStoreId{};
}

FileStoreId Assembler::fileStoreOf(const ServiceRecord *service) const
{
    return service ? m_fileStores.value(service->key) : FileStoreId{};
}

} // namespace twinpool::importing

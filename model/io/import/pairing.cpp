// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/import/assembler.h"

#include "model/io/import/reader.h"

#include <map>

using namespace Qt::StringLiterals;

// Pairs and Central Management: topology-xml.md sections 6.3 and 6.4.

namespace twinpool::importing {

namespace {

/// What ties two pools together, in each direction.
struct Tie {
    bool backup[2] = {false, false}; ///< The Registrar of the first names that of the second; and back.
    bool service[2] = {false, false}; ///< The same for the Backup Services.
    const ServiceRecord *source = nullptr; ///< A service to point at in the report.
};

QString modulesOf(const ServiceRecord &service)
{
    QStringList names;
    for (const XmlElement &module : service.roleElement("BackupService"_L1).child("Modules"_L1).children)
        names.append(module.attribute("ComponentName"_L1));
    return names.join(", "_L1);
}

} // namespace

void Assembler::addPairings()
{
    std::map<std::pair<PoolId, PoolId>, Tie> ties; // the smaller id first
    const auto enter = [&](const ServiceRecord &from, const ServiceRecord *to, bool isBackup) {
        const Cluster *own = clusterOf(&from), *other = clusterOf(to);
        if (!own || !other)
            return;
        const Pool *a = m_plan.pools.find(own->registrar), *b = m_plan.pools.find(other->registrar);
        if (!a || !b || a->as<SurvivableBranch>()) // the backup of a branch is its own matter
            return;
        if (a == b) {
            note(ImportNoteKind::Warning, from.place,
                 TopologyImport::tr("%1 names itself as its backup.").arg(a->fqdn));
            return;
        }
        const size_t direction = a->id < b->id ? 0 : 1;
        Tie &tie = ties[{std::min(a->id, b->id), std::max(a->id, b->id)}];
        (isBackup ? tie.backup : tie.service)[direction] = true;
        tie.source = tie.source ? tie.source : &from;
    };
    for (const Cluster &cluster : m_clusters) {
        for (const ServiceRecord *record : cluster.services) {
            if (record->is("Registrar"_L1) && record->backup)
                enter(*record, service(record->backup->serviceKey), true);
            if (record->is("BackupService"_L1))
                for (const DependencyRecord &dependency : record->dependencies)
                    if (const ServiceRecord *other = service(dependency.serviceKey);
                        other && other->is("BackupService"_L1))
                        enter(*record, other, false);
        }
    }

    for (const auto &[pools, tie] : ties) {
        const QString &place = tie.source->place;
        Pairing pairing;
        pairing.poolA = pools.first;
        pairing.poolB = pools.second;
        pairing.state = m_state;
        const QString first = m_plan.pools.find(pools.first)->fqdn, second = m_plan.pools.find(pools.second)->fqdn;
        const bool anyBackup = tie.backup[0] || tie.backup[1], anyService = tie.service[0] || tie.service[1];
        if (tie.backup[0] && tie.backup[1] && !anyService) {
            note(ImportNoteKind::Warning, place,
                 TopologyImport::tr(
                     "%1 and %2 are only backup Registrars of each other, without a Backup Service: voice "
                     "goes on, data are not replicated. They are not imported as a pair.")
                     .arg(first, second));
            continue;
        }
        const bool agree = anyBackup
            ? tie.backup[0] == tie.backup[1] && (!anyService || tie.service[0] == tie.service[1])
            : tie.service[0] == tie.service[1];
        if (!agree) {
            const bool forth = anyBackup && tie.backup[0] != tie.backup[1] ? tie.backup[0] : tie.service[0];
            if (!forth)
                std::swap(pairing.poolA, pairing.poolB);
            pairing.oneWay = true;
            note(ImportNoteKind::Warning, place,
                 TopologyImport::tr("The pairing is not mutual: %1 names %2, not the other way round.")
                     .arg(forth ? first : second, forth ? second : first));
        } else if (!anyBackup) {
            note(ImportNoteKind::Assumed, place,
                 TopologyImport::tr(
                     "%1 and %2 are a pair by their Backup Services; the document names no backup Registrar, "
                     "so voice failover and its intervals are at their defaults.")
                     .arg(first, second));
        }
        m_plan.add(pairing);
        note(ImportNoteKind::Summary, place, TopologyImport::tr("Pair: %1 and %2.").arg(first, second));
    }
    for (const Cluster &cluster : m_clusters)
        if (const ServiceRecord *backup = cluster.service("BackupService"_L1))
            if (const QString modules = modulesOf(*backup); !modules.isEmpty())
                note(ImportNoteKind::Summary, backup->place,
                     TopologyImport::tr("The Backup Service of %1 replicates: %2.").arg(cluster.record->fqdn, modules));
}

void Assembler::findCentralManagement()
{
    struct Holder {
        const ServiceRecord *service;
        const Cluster *cluster;
        bool isActive;
    };
    std::vector<Holder> holders;
    for (const Cluster &cluster : m_clusters)
        for (const ServiceRecord *record : cluster.services)
            if (record->is("CentralMgmt"_L1))
                holders.push_back(
                    {record, &cluster, isTrue(record->roleElement("CentralMgmtService"_L1).attribute("IsActive"_L1))});
    if (holders.empty())
        return; // never published, or a part of a topology

    const auto isActive = [](const Holder &holder) { return holder.isActive; };
    const auto actives = std::ranges::count_if(holders, isActive);
    auto active = std::ranges::find_if(holders, isActive);
    if (active == holders.end())
        active = holders.begin();
    if (actives != 1)
        note(ImportNoteKind::Warning, active->service->place,
             (actives == 0 ? TopologyImport::tr("No Central Management is active; that of %1 is taken.")
                           : TopologyImport::tr("More than one Central Management is active; that of %1 is taken."))
                 .arg(active->cluster->record->fqdn));

    for (const Holder &holder : holders) {
        const QString &name = holder.cluster->record->fqdn;
        const ServiceRecord *store = target(holder.service, "CentralMgmtStore"_L1);
        const SqlInstanceRecord *instance = store ? m_instances.find(store->sqlKey) : nullptr;
        const Cluster *sql = clusterOf(store);
        const bool isHolder = &holder == &*active;
        if (instance && sql) {
            const QString where =
                instance->name.isEmpty() ? sql->record->fqdn : sql->record->fqdn + u'\\' + instance->name;
            note(ImportNoteKind::Summary, holder.service->place,
                 (isHolder ? TopologyImport::tr("Central Management is active on %1; its store is in %2.")
                           : TopologyImport::tr("Central Management stands by on %1; its store is in %2."))
                     .arg(name, where));
        } else {
            note(ImportNoteKind::Warning, holder.service->place,
                 (isHolder
                      ? TopologyImport::tr("Central Management is active on %1; its store is not in the document.")
                      : TopologyImport::tr("Central Management stands by on %1; its store is not in the document."))
                     .arg(name));
        }
        const Pool *pool = m_plan.pools.find(holder.cluster->registrar);
        const auto *user = pool ? pool->as<UserPool>() : nullptr;
        if (isHolder && pool)
            m_plan.pools.change(pool->id, [](Pool &row) { row.hostsCms = true; });
        if (!user)
            note(ImportNoteKind::Warning, holder.service->place,
                 TopologyImport::tr("Central Management is on %1, which homes no users.").arg(name));
        else if (storeOf(store) && storeOf(store) != user->userStore)
            note(ImportNoteKind::Warning, holder.service->place,
                 TopologyImport::tr("The Central Management store of %1 is not in its user store.").arg(name));
    }
}

} // namespace twinpool::importing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/sqlsupport.h"
#include "model/rules/rule.h"

// The topics of family BES, and questions that several of them ask.

namespace twinpool {

std::vector<Rule> backEndPlatformRules();  ///< Mode, version and edition.
std::vector<Rule> backEndSharingRules();   ///< What stands in one instance or on one machine.
std::vector<Rule> backEndMirroringRules(); ///< Primary, mirror and witness.
std::vector<Rule> backEndGroupRules();     ///< Availability groups.
std::vector<Rule> backEndClusterRules();   ///< Quorum, nodes and storage of clusters.
std::vector<Rule> backEndPlaceRules();     ///< Where a store stands, how it is named, what it lacks.

namespace pages::sql {
inline constexpr Source topologyBasics{"Topology Basics",
                                       "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"};
inline constexpr Source monitoring{"Plan for monitoring", "SfbServer/plan-your-deployment/monitoring.md"};
inline constexpr Source archiving{"Plan for archiving", "SfbServer/plan-your-deployment/archiving/archiving.md"};
inline constexpr Source highAvailability{
    "Plan for high availability and disaster recovery",
    "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability-and-disaster-recovery.md"};
} // namespace pages::sql

/// The Enterprise pools whose Back End a store is, apart from those before 2015.
Rows<Pool> enterprisePoolsOn(const Snapshot &now, SqlStoreId store);

/// Versions, 2015 and later, of the pools that use a store.
Versions versionsUsing(const Snapshot &now, SqlStoreId store);

/// One SQL Server of a store that is not listed for one of the pools that use it.
struct UnlistedServer {
    const Pool *pool = nullptr;
    const SqlNode *node = nullptr; ///< Null: the store has no machines, and is judged itself.
    SqlVersion version = SqlVersion::S2019;
    SqlEdition edition = SqlEdition::Enterprise;
    bool isWitness = false; ///< Judged by its version alone.
};
/// All of them (BES-007). Versions that are not decided and built-in instances are not judged.
QVarLengthArray<UnlistedServer, 4> unlistedServers(const Snapshot &now, const SqlStore &store);

/// Whether the version of everything unlisted about a store is listed in another mode or, in its mode, in another
/// edition.
bool isListedInAnotherMode(const Snapshot &now, SqlStoreId store);
bool isListedInAnotherEdition(const Snapshot &now, SqlStoreId store);

/// Edits that convert a store to those modes among \a wanted that suit its version, its databases and the number of
/// its machines. Where a failover cluster instance is not listed, a failover cluster takes its place.
QList<Edit> conversions(const Snapshot &now, SqlStoreId store, std::initializer_list<HaMode> wanted);

/// What pools keep where may have changed: their stores, versions or editions.
bool areUsesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff);

/// Calls \a f(node, other) for each machine of a store with data and each machine of another store with data that is
/// the same.
template <class F>
void forEachSharedMachine(const Snapshot &now, SqlStoreId store, F f)
{
    const auto mayBeShared = [&](EntityRef ref) { return now.index.mayShareName(ref); };
    if (std::ranges::none_of(now.index.referrers(store), mayBeShared))
        return;
    for (const SqlNode *node : now.nodesOf(store)) {
        if (node->role == SqlNodeRole::Witness || !now.index.mayShareName(node->id))
            continue;
        for (EntityRef ref : now.index.maybeNamed(node->fqdn)) {
            const SqlNode *other = now.find(ref.as<SqlNodeId>());
            if (other && other->store != store && other->role != SqlNodeRole::Witness
                && other->fqdn.compare(node->fqdn, Qt::CaseInsensitive) == 0)
                f(*node, *other);
        }
    }
}

} // namespace twinpool

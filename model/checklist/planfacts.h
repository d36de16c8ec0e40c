// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/databases.h"
#include "model/topology/snapshot.h"

#include <QHash>

namespace twinpool {

/// What checklists derive from a plan: the lists in plan order, who uses what, what is new and what is touched by
/// something new. Valid as long as the snapshot. Source: checklists.md sections 1.2 to 1.5 and 3.
class PlanFacts
{
public:
    explicit PlanFacts(const Snapshot &now);

    const Snapshot &now;
    const Deployment &deployment;

    QList<const Site *> sites;          ///< Central ones.
    QList<const Pool *> pools;          ///< Front End, Mediation, Director, Persistent Chat; in that order.
    QList<const Pool *> edgePools, officeWebApps;
    QList<const Server *> hosts;        ///< Servers of `pools`, pool by pool.
    QList<const Server *> edgeServers;
    QList<const SqlStore *> stores;
    QList<const SqlNode *> nodes;       ///< Database servers store by store, joining replicas last; without witnesses.
    QList<const FileStore *> fileStores;
    QList<const Pairing *> pairs;       ///< With two pools.
    const Pool *cms = nullptr;          ///< Holder of the Central Management store.

    bool is2015() const { return deployment.targetVersion == ProductVersion::V2015; }
    bool isNewDeployment() const { return deployment.state == LifeState::New; }
    /// Something is new that the topology has to be published for.
    bool changesTopology() const { return m_changesTopology; }

    /// Index of the row in the list of its kind, or −1.
    int positionOf(EntityRef ref) const { return m_positions.value(ref, -1); }

    // Pools
    static const UserPool *userPool(const Pool &pool) { return pool.as<UserPool>(); }
    const SqlStore *backEndOf(const Pool &pool) const;
    const FileStore *fileStoreOf(const Pool &pool) const;
    const Pairing *pairOf(PoolId pool) const;

    // Stores
    QList<const Pool *> usersOf(SqlStoreId store) const; ///< For any purpose, in plan order.
    const Pool *backEndPool(const SqlStore &store) const; ///< The pool whose back end it is, or null.
    bool holdsMonitoring(const SqlStore &store) const;
    bool isPersistentChatStore(const SqlStore &store) const;
    /// Database servers; the first is the principal or preferred primary. Without witness and without a replica that is
    /// only about to join.
    QList<const SqlNode *> nodesOf(const SqlStore &store) const;
    const SqlNode *primaryOf(const SqlStore &store) const;
    const SqlNode *mirrorOf(const SqlStore &store) const;
    const SqlNode *witnessOf(const SqlStore &store) const;
    /// The replicas that join a deployed group.
    QList<const SqlNode *> newReplicasOf(const SqlStore &store) const;
    /// Where whoever publishes has to be sysadmin: joining replicas alone, otherwise every server and the witness.
    QList<const SqlNode *> publishedTo(const SqlStore &store) const;
    QString instanceOf(const SqlNode &node) const; ///< Empty: default instance.
    QList<DatabaseType> databaseTypesOf(const SqlStore &store) const;
    /// In the order of the types.
    QStringList databasesOf(const SqlStore &store) const;

    // File stores
    QList<const Pool *> usersOf(FileStoreId store) const;
    SiteId siteOf(const FileStore &store) const;
    bool standsOnRoleServer(const FileStore &store) const;

    // Edge and Office Web Apps
    QList<const Pool *> servedBy(PoolId edgeOrFarm) const; ///< Front End pools associated with it.

    // What is done to deployed things
    static bool isConvertedToGroup(const SqlStore &store);
    bool isTouched(const SqlStore &store) const;
    bool isTouched(const Pool &pool) const;
    bool isTouched(const Pairing &pair) const;
    bool isTouched(const FileStore &store) const { return store.state == LifeState::New; }
    bool hasNewPool(const Pairing &pair) const;

private:
    bool m_changesTopology = false;
    QHash<EntityRef, int> m_positions;
};

} // namespace twinpool

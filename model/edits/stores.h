// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/change.h"
#include "model/topology/storeuses.h"

namespace twinpool::edits {

/// Adds a SQL store that no pool uses yet, with the machines its mode needs and the newest SQL Server listed for the
/// deployment's target version.
Edit createStore(SiteId site, HaMode mode);

/// Adds a SQL store beside a pool and lets the pool use it. Fails when pools of this kind keep nothing of the sort.
Edit createStoreFor(PoolId pool, StoreRole role, HaMode mode);

/// Lets a pool use a store, or with none no store. Fails when pools of this kind keep nothing of the sort.
Edit useStore(PoolId pool, StoreRole role, SqlStoreId store);

/// Gives a store another high availability, with the machines, names and settings it needs: machines that are missing
/// are named after the last one, those too many go, a mirror comes with a witness, a group or cluster with a file share
/// witness and a name to connect to. The edition rises where the mode needs it. Fails when the store has the mode.
Edit convertStore(SqlStoreId store, HaMode mode);
/// What the edit is called: "Convert to availability group".
QString conversionLabel(HaMode mode);

/// Adds a witness beside the primary of a mirrored store. Fails when there is one, or no mirroring.
Edit addWitness(SqlStoreId store);

/// Adds a replica to a group or a node to a cluster, alike its last one.
/// Fails in other modes, whose number of machines is fixed.
Edit addSqlNode(SqlStoreId store);

/// Creates a store alike \a from, in this mode, and lets every pool that keeps databases of these roles in \a from keep
/// them there.
Edit moveDatabases(SqlStoreId from, StoreRoles roles, HaMode mode);

/// Gives each of the pools a Back End of its own, alike the one it uses now and in the pool's site.
Edit giveOwnBackEnds(const QList<PoolId> &pools);

/// Moves each store off the machines that it shares with another store's databases, to machines of its own.
Edit giveOwnMachines(const QList<SqlStoreId> &stores);

/// One step that does all these, in order.
Edit inSequence(const QString &label, const QList<Edit> &edits);

/// \a wanted or, when any row, listener or cluster bears that name, the next name like it that none bears.
QString freeSqlName(const Plan &plan, const QString &wanted);

/// An edit that changes a store and each of its machines: `changeStore(SqlStore &)`, `changeNode(SqlNode &)`.
template <class S, class N>
Edit changeStoreAndNodes(const QString &label, SqlStoreId id, S changeStore, N changeNode)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                if (!plan.sqlStores.change(id, changeStore))
                    return goneError();
                const Table<SqlNode> nodes = plan.sqlNodes;
                for (const SqlNode &node : nodes)
                    if (node.store == id)
                        plan.sqlNodes.change(node.id, changeNode);
                return plan;
            }};
}

} // namespace twinpool::edits

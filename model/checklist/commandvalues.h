// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/sqlports.h"
#include "model/checklist/taskcommands.h"

// Values that commands and texts of several tasks write.

namespace twinpool {

/// `fqdn\INSTANCE`, or the FQDN alone for the default instance.
CheckedName connectionOf(const PlanFacts &plan, const SqlNode &node);
/// `NETBIOS\INSTANCE`, as SQL Server calls itself.
CheckedName sqlNameOf(const PlanFacts &plan, const SqlNode &node, TaskCommands &out);
QList<CheckedName> fqdnsOf(const QList<const SqlNode *> &nodes);
QList<CheckedName> fqdnsOf(const Rows<Server> &servers);
QList<CheckedName> connectionsOf(const PlanFacts &plan, const QList<const SqlNode *> &nodes);

/// The first database server, or null and a gap.
const SqlNode *needPrimary(const PlanFacts &plan, const SqlStore &store, TaskCommands &out);
/// The same for the store that \a owner names in \a property.
const SqlNode *needPrimary(const PlanFacts &plan, SqlStoreId store, EntityRef owner, const char *property,
                           TaskCommands &out);

/// For `/INSTANCENAME=`, where the default instance has a name too.
CheckedValue setupInstance(const QString &instance);

CheckedValue valueOf(DatabaseType type);

/// The name with which the topology ends: listener, network name, or the primary server.
QString finalFqdnOf(const PlanFacts &plan, const SqlStore &store, TaskCommands &out);

/// Where the databases of a pool are found: its store, or the Express instance of a Standard Edition server.
CheckedName databaseServerOf(const PlanFacts &plan, const Pool &pool, TaskCommands &out);

/// Programs of the product: the local setup, and the update of the plan.
CheckedValue bootstrapperOf(const PlanFacts &plan, TaskCommands &out);
CheckedValue updateInstallerOf(const PlanFacts &plan, TaskCommands &out);

/// The share below its server: a share name, for DFS a path.
CheckedValue sharePath(const QString &path);

/// `\\server\share`.
CheckedValue uncOf(const FileStore &store, TaskCommands &out);

/// The database servers of a store, its witness as well.
QList<const SqlNode *> nodesWithWitness(const PlanFacts &plan, const SqlStore &store);

/// Arguments of texts: the databases of a store; the two pools.
QList<TaskArgument> databaseNames(const PlanFacts &plan, const SqlStore &store);
QList<TaskArgument> pairedPools(const PlanFacts &plan, const Pairing &pair);

/// The state of the databases of a Persistent Chat pool on both partners of their mirror.
PowerShellBlock chatMirrorState(const Pool &pool);

/// A rule that lets a TCP port in; \a name says what for.
PowerShellBlock &addFirewallRule(PowerShellBlock &block, const CheckedValue &name, const CheckedNumber &port);

} // namespace twinpool

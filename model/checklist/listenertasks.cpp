// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

SqlBlock failover(const SqlStore &store, TaskCommands &out)
{
    SqlBlock block;
    block.line("ALTER AVAILABILITY GROUP [] FAILOVER;",
               as::availabilityGroup(out.need(store.groupName, store.id, "groupName")));
    return block;
}

void listenerChange(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    if (const SqlNode *primary = needPrimary(plan, store, out))
        out.add(TextBlock().line("SQL Server FQDN: {}  ->  {}", as::fqdn(primary->fqdn),
                                 as::fqdn(finalFqdnOf(plan, store, out))));
}

void replicationState(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsManagementStoreReplicationStatus | Where-Object { $_.UpToDate -eq $false }")
                .line("Get-CsConfigurationStoreLocation"));
}

void replicaLogins(const PlanFacts &plan, const SqlNode &node, TaskCommands &out)
{
    const SqlStore &store = *plan.now.find(node.store);
    out.add(failover(store, out));
    out.add(PowerShellBlock().line("Install-CsDatabase -Update -ConfiguredDatabases -SqlServerFqdn {} -Verbose",
                                   as::fqdn(finalFqdnOf(plan, store, out))));
}

void replicaRoles(const PlanFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line("SELECT replica_server_name, role_desc FROM sys.dm_hadr_availability_replica_states AS s "
                            "JOIN sys.availability_replicas AS r ON r.replica_id = s.replica_id;"));
}

void returnToPrimary(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    out.add(failover(store, out));
}

void listenerDatabases(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Test-CsDatabase -ConfiguredDatabases -SqlServerFqdn {}",
                                   as::fqdn(finalFqdnOf(plan, store, out))));
}

} // namespace

std::vector<TaskTemplate> listenerTasks()
{
    return {
        {
            .id = "AG-07",
            .phase = TaskPhase::SqlFinalisation,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isGroupBuilt,
            .after = {"AG-06", "INS-07", "TB-20", "CVT-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Change the SQL Server FQDN of the store to the listener"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Download Topology from existing deployment, SQL Server Stores, the store, "
                  "Edit Properties. Set the SQL Server FQDN at the bottom of the page to the listener, and save "
                  "the document.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Both fields of the store show the listener."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Set the value back to the primary server."),
            .commands = listenerChange,
            .sources = {taskpages::alwaysonAvailabilityGroup},
        },
        {
            .id = "AG-08",
            .phase = TaskPhase::SqlFinalisation,
            .condition = buildsAnyGroup,
            .after = {"AG-07*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Publish the listener change"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Action, Topology, Publish, without creating databases. Wait some minutes "
                  "until the change has reached every server.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "No server is behind. Where the group holds Central Management, its location names the listener."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Publish the document from before."),
            .note = QT_TRANSLATE_NOOP("Tasks", "Looking at the location is practice, not documentation."),
            .checks = replicationState,
            .isUnverified = true,
            .sources = {taskpages::alwaysonAvailabilityGroup},
        },
        {
            .id = "AG-09",
            .phase = TaskPhase::SqlFinalisation,
            .scope = TaskScope::Node,
            .gate = TaskGate::Touched,
            .condition = isSecondaryReplica,
            .after = {"AG-08", "AG-05"},
            .chain = TaskChain::PerStore,
            .title = QT_TRANSLATE_NOOP("Tasks", "Fail over to the replica and create the logins there"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run the statement on %1, which must be synchronized, then the command in the Management Shell. "
                  "Do this for each secondary replica, one after the other.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "%1 is PRIMARY while the command runs; it ends without errors, and the logins of the product exist "
                "on the replica."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Fail over to the first server again."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The page of the product shows the command with -Update alone, which is no complete command."),
            .commands = replicaLogins,
            .checks = replicaRoles,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::manageDatabases,
                        taskpages::performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer,
                        taskpages::installCsDatabase},
        },
        {
            .id = "AG-10",
            .phase = TaskPhase::SqlFinalisation,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isGroupBuilt,
            .after = {"AG-09"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Return to the preferred primary replica"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::FirstInstance,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run the statement on the first server of the store.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The first server is PRIMARY, all databases are SYNCHRONIZED, and the check connects to each of "
                "them."),
            .commands = returnToPrimary,
            .checks = listenerDatabases,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer,
                        taskpages::testCsDatabase},
        },
    };
}

} // namespace twinpool

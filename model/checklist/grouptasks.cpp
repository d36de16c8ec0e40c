// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

CheckedValue groupOf(const SqlStore &store, TaskCommands &out)
{
    return as::availabilityGroup(out.need(store.groupName, store.id, "groupName"));
}

/// The databases of the store; none is a gap, for it is nobody's back end then.
QList<CheckedValue> needDatabases(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const QStringList names = plan.databasesOf(store);
    if (names.isEmpty())
        out.lack(store.id, "");
    return as::each(names, [](const QString &name) { return as::text(name); });
}

void firstBackups(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue folder = as::uncPath(out.need(store.seedPath, store.id, "seedPath"));
    SqlBlock block;
    for (const CheckedValue &database : needDatabases(plan, store, out))
        block.line("ALTER DATABASE [] SET RECOVERY FULL;", database)
            .line("BACKUP DATABASE [] TO DISK = {} WITH INIT;", database, as::composed("{}\\{}.bak", folder, database))
            .line("BACKUP LOG [] TO DISK = {} WITH INIT;", database, as::composed("{}\\{}.trn", folder, database));
    out.add(block);
}

void groupCreation(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const auto nodes = plan.nodesOf(store);
    if (nodes.isEmpty())
        out.lack(store.id, "");
    SqlBlock block;
    block.line("CREATE AVAILABILITY GROUP [] WITH (AUTOMATED_BACKUP_PREFERENCE = PRIMARY)", groupOf(store, out))
        .line("FOR DATABASE []", needDatabases(plan, store, out))
        .line("REPLICA ON");
    for (const SqlNode *node : nodes) {
        const bool isSynchronous = node->availabilityMode == CommitMode::Synchronous;
        const bool isAutomatic = node->failoverMode == FailoverMode::Automatic;
        block
            .line("  {} WITH (ENDPOINT_URL = {}, AVAILABILITY_MODE = {}, FAILOVER_MODE = {}, SECONDARY_ROLE "
                  "(ALLOW_CONNECTIONS = NO))",
                  sqlNameOf(plan, *node, out),
                  as::composed("TCP://{}:{}", as::fqdn(node->fqdn), as::port(store.endpointPort)),
                  isSynchronous ? Word("SYNCHRONOUS_COMMIT") : Word("ASYNCHRONOUS_COMMIT"),
                  isAutomatic ? Word("AUTOMATIC") : Word("MANUAL"))
            .partIf(node != nodes.last(), ",");
    }
    const SqlNetworkName &listener = store.listener;
    block.line("LISTENER {} (WITH IP (({}, {})), PORT = {});",
               as::listener(out.need(listener.name, store.id, "listener.name")),
               as::ipv4(out.need(listener.ip, store.id, "listener.ip")),
               as::netmask(out.need(listener.mask, store.id, "listener.mask")), as::port(ports::groupListener));
    out.add(block);
}

void listenerTest(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    const CheckedName listener = as::fqdn(out.need(store.listener.fqdn, store.id, "listener.fqdn"));
    out.add(PowerShellBlock()
                .line("Resolve-DnsName -Name {}", listener)
                .line("Test-NetConnection -ComputerName {} -Port {}", listener, as::port(ports::groupListener)));
}

void groupJoin(const PlanFacts &plan, const SqlNode &node, TaskCommands &out)
{
    const SqlStore &store = *plan.now.find(node.store);
    const CheckedValue group = groupOf(store, out);
    const CheckedValue folder = as::uncPath(out.need(store.seedPath, store.id, "seedPath"));
    SqlBlock block;
    block.line("ALTER AVAILABILITY GROUP [] JOIN;", group);
    for (const CheckedValue &database : needDatabases(plan, store, out))
        block
            .line("RESTORE DATABASE [] FROM DISK = {} WITH NORECOVERY;", database,
                  as::composed("{}\\{}.bak", folder, database))
            .line("RESTORE LOG [] FROM DISK = {} WITH NORECOVERY;", database,
                  as::composed("{}\\{}.trn", folder, database))
            .line("ALTER DATABASE [] SET HADR AVAILABILITY GROUP = [];", database, group);
    out.add(block.destructive());
}

void groupState(const PlanFacts &, TaskCommands &out)
{
    out.add(SqlBlock()
                .line("SELECT ar.replica_server_name, d.name, rs.synchronization_state_desc, cs.is_failover_ready")
                .line("FROM sys.dm_hadr_database_replica_states AS rs")
                .line("JOIN sys.availability_replicas AS ar ON ar.replica_id = rs.replica_id")
                .line("JOIN sys.databases AS d ON d.database_id = rs.database_id")
                .line("JOIN sys.dm_hadr_database_replica_cluster_states AS cs ON cs.replica_id = rs.replica_id AND "
                      "cs.group_database_id = rs.group_database_id;"));
}

} // namespace

std::vector<TaskTemplate> groupTasks()
{
    return {
        {
            .id = "AG-03",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isGroupBuilt,
            .after = {"TB-20", "TB-22", "AG-02", "CVT-01", "CVT-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set full recovery and take the first full backup"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::FirstInstance,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "A database joins a group in the full recovery model and after a full backup only. The share "
                  "carries the first copy to the other replicas, and their service accounts write to it; copy big "
                  "databases by hand.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Where xds and lis are only the standby copy of Central Management and do not exist yet, leave "
                  "them out here and in the next tasks, and add them to the group once they exist.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "There are one .bak and one .trn file per database."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "When the group is given up: ALTER DATABASE with SET RECOVERY SIMPLE."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "SQL Server asks for this; the page of the product leaves it to the wizard."),
            .commands = firstBackups,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::prereqsRestrictionsRecommendationsAlwaysOnAvailability},
        },
        {
            .id = "AG-04",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isGroupBuilt,
            .after = {"AG-03", "AG-02", "WSFC-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the availability group and its listener"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::ComputerObjects, TaskRight::Sql},
            .where = TaskPlace::FirstInstance,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Management Studio: Always On High Availability, New Availability Group Wizard, with the "
                  "databases of the statement (never those of Reporting Services or Persistent Chat), automatic "
                  "failover and synchronous commit for each replica, no readable secondary, the endpoint port, a "
                  "listener on port 1433 with a static address, and full initial synchronisation over the share; "
                  "or the statement.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Only one replica is active. Instance names are the same on all replicas. SQL Server 2012 and "
                  "2014 take three synchronous replicas and two with automatic failover, later versions three; a "
                  "failover cluster instance as replica cannot fail over by itself.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The group and its listener are Online on the first server."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "DROP AVAILABILITY GROUP, bring the databases online on the primary, and drop the copies on the "
                "others."),
            .commands = groupCreation,
            .checks = listenerTest,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::backEndServer,
                        taskpages::createAvailabilityGroupTransactSql,
                        taskpages::createOrConfigureAnAvailabilityGroupListenerSqlServer},
        },
        {
            .id = "AG-05",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Node,
            .gate = TaskGate::Touched,
            .condition = isSecondaryReplica,
            .after = {"AG-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Join the secondary replica and its databases"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::Instance,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "The wizard has done this if it copied the databases itself; run the statements with manual "
                  "copies only. Data and log folders have the same paths as on the primary.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "All databases are SYNCHRONIZED."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "ALTER DATABASE with SET HADR OFF, then drop the copies."),
            .warning = QT_TRANSLATE_NOOP("Tasks",
                "The statements restore databases on %1. Make sure that no database of these names is needed there."),
            .commands = groupJoin,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::createAvailabilityGroupTransactSql},
        },
        {
            .id = "AG-06",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isGroupBuilt,
            .after = {"AG-05", "AG-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Check the availability group"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::ViewServerState},
            .where = TaskPlace::FirstInstance,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run the query on the primary replica: only there all replicas are seen.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each row is SYNCHRONIZED, with is_failover_ready 1."),
            .commands = groupState,
            .sources = {taskpages::performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

QList<TaskArgument> newReplicas(const PlanFacts &plan, const SqlStore &store)
{
    QStringList names;
    for (const SqlNode *node : plan.newReplicasOf(store))
        names.append(node->fqdn);
    return {names.join(QLatin1StringView(", "))};
}

CheckedValue groupOf(const SqlStore &store, TaskCommands &out)
{
    return as::availabilityGroup(out.need(store.groupName, store.id, "groupName"));
}

void addReplicas(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue cluster = as::cluster(out.need(store.cluster.name, store.id, "cluster.name"));
    PowerShellBlock servers;
    for (const SqlNode *node : plan.newReplicasOf(store))
        servers.line("Add-ClusterNode -Cluster {} -Name {} -NoStorage", cluster, as::fqdn(node->fqdn))
            .line("Enable-SqlAlwaysOn -ServerInstance {} -Force", sqlNameOf(plan, *node, out));
    out.add(servers.unverified());

    const CheckedValue group = groupOf(store, out);
    SqlBlock replicas;
    replicas.line("-- on the primary replica");
    for (const SqlNode *node : plan.newReplicasOf(store))
        replicas
            .line("ALTER AVAILABILITY GROUP [] ADD REPLICA ON {} WITH (ENDPOINT_URL = {}, AVAILABILITY_MODE = "
                  "SYNCHRONOUS_COMMIT, FAILOVER_MODE = {}, SECONDARY_ROLE (ALLOW_CONNECTIONS = NO));",
                  group, sqlNameOf(plan, *node, out),
                  as::composed("TCP://{}:{}", as::fqdn(node->fqdn), as::port(store.endpointPort)),
                  node->failoverMode == FailoverMode::Automatic ? Word("AUTOMATIC") : Word("MANUAL"));
    replicas.line("-- on the new replica: AG-05");
    out.add(replicas.unverified());
}

void addDatabases(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue folder = as::uncPath(out.need(store.seedPath, store.id, "seedPath"));
    const CheckedValue group = groupOf(store, out);
    SqlBlock block;
    for (const QString &name : store.addDatabases) {
        const CheckedValue database = as::text(name);
        block.line("ALTER DATABASE [] SET RECOVERY FULL;", database)
            .line("BACKUP DATABASE [] TO DISK = {} WITH INIT;", database,
                  as::composed("{}\\{}.bak", folder, as::share(name)))
            .line("ALTER AVAILABILITY GROUP [] ADD DATABASE [];", group, database);
    }
    out.add(block);
}

} // namespace

std::vector<TaskTemplate> groupChangeTasks()
{
    return {
        {
            .id = "AGX-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = hasNewReplica,
            .after = {"TB-00", "SQL-03", "SQL-04", "WSFC-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add a replica to the availability group"),
            .who = {TaskRole::WindowsAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Cluster, TaskRight::Sql},
            .where = TaskPlace::NewReplica,
            .duration = 3 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Prepare %2 like the other database servers: Windows, SQL Server, ports, sysadmin for the "
                  "publishing account, failover clustering.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add it to the cluster and look at the quorum: an even number of votes asks for a witness.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Enable Always On, create the endpoint and the logins, add the replica, then join it and copy "
                  "the databases.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Fail over to it once and run Install-CsDatabase -Update, so that the logins of the product "
                  "exist there.")},
            },
            .arguments = newReplicas,
            .expected = QT_TRANSLATE_NOOP("Tasks", "The replica is SYNCHRONIZED."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "ALTER AVAILABILITY GROUP with REMOVE REPLICA ON."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The documentation of the product has no page on this: it is the procedure of SQL Server and the "
                "step that creates the logins."),
            .commands = addReplicas,
            .isUnverified = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::alterAvailabilityGroupTransactSql,
                        {"Add-ClusterNode",
                         "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Add-ClusterNode.md"}},
        },
        {
            .id = "AGX-02",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = hasDatabasesToAdd,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add databases to the availability group"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Fail the group over to its first server.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder set the SQL Server FQDN of the store to that server, and publish.")},
                {QT_TRANSLATE_NOOP("Tasks", "Create the new databases, then run the statements.")},
                {QT_TRANSLATE_NOOP("Tasks", "Join and copy the databases on each secondary replica.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Set the SQL Server FQDN back to the listener, publish, and create the logins on each replica "
                  "again.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The group lists the new databases."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "ALTER AVAILABILITY GROUP with REMOVE DATABASE."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The page stops after adding the database; the last step follows from the procedure of Always On."),
            .commands = addDatabases,
            .sources = {taskpages::manageDatabases,
                        taskpages::alterAvailabilityGroupTransactSql},
        },
    };
}

} // namespace twinpool

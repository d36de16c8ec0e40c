// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool isGroup(const RunbookFacts &facts)
{
    return facts.store->haMode == HaMode::AlwaysOnAG;
}

bool isClusterInstance(const RunbookFacts &facts)
{
    return facts.store->isClustered();
}

/// The replica that takes over: the first after the preferred primary, or null.
const SqlNode *targetOf(const RunbookFacts &facts)
{
    return facts.plan.nodesOf(*facts.store).value(1);
}

QList<TaskArgument> target(const RunbookFacts &facts)
{
    const SqlNode *node = targetOf(facts);
    return {node ? connectionOf(facts.plan, *node).text() : facts.store->name};
}

QList<TaskArgument> clusterName(const RunbookFacts &facts)
{
    return {facts.store->cluster.name};
}

CheckedValue groupOf(const RunbookFacts &facts, TaskCommands &out)
{
    return as::availabilityGroup(out.need(facts.store->groupName, facts.store->id, "groupName"));
}

void failoverReadiness(const RunbookFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line("SELECT ar.replica_server_name, drs.database_name, drs.is_failover_ready FROM "
                            "sys.dm_hadr_database_replica_cluster_states AS drs JOIN sys.availability_replicas AS ar "
                            "ON ar.replica_id = drs.replica_id;"));
}

void failGroupOver(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(SqlBlock().line("ALTER AVAILABILITY GROUP [] FAILOVER;", groupOf(facts, out)));
}

void forceQuorum(const RunbookFacts &facts, TaskCommands &out)
{
    const SqlNode *node = targetOf(facts);
    if (!node)
        return out.lack(facts.store->id, "");
    const CheckedName name = as::computer(out.need(node->netbios, node->id, "netbios"));
    out.add(PowerShellBlock()
                .line("Stop-ClusterNode -Name {}", name)
                .line("Start-ClusterNode -Name {} -ForceQuorum", name)
                .line("(Get-ClusterNode -Name {}).NodeWeight = 1", name)
                .line("Get-ClusterNode | Format-Table -Property NodeName, State, NodeWeight"));
}

void forceGroupOver(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(SqlBlock().line("ALTER AVAILABILITY GROUP [] FORCE_FAILOVER_ALLOW_DATA_LOSS;", groupOf(facts, out)));
}

void resumeReplicas(const RunbookFacts &facts, TaskCommands &out)
{
    SqlBlock block;
    for (const QString &database : facts.plan.databasesOf(*facts.store))
        block.line("ALTER DATABASE [] SET HADR RESUME;", as::text(database));
    out.add(block);
}

void moveInstance(const RunbookFacts &facts, TaskCommands &out)
{
    const SqlStore &store = *facts.store;
    const CheckedValue group = store.clusterGroup.isEmpty()
                                   ? as::composed("SQL Server ({})", setupInstance(store.instanceName))
                                   : as::clusterObject(store.clusterGroup);
    out.add(PowerShellBlock().line("Move-ClusterGroup -Cluster {} -Name {}",
                                   as::cluster(out.need(store.cluster.name, store.id, "cluster.name")), group));
}

void clusterGroups(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line(
        "Get-ClusterGroup -Cluster {}",
        as::cluster(out.need(facts.store->cluster.name, facts.store->id, "cluster.name"))));
}

} // namespace

RunbookTemplate availabilityGroupFailover()
{
    return {
        .kind = RunbookKind::AvailabilityGroup,
        .id = "RB-BE-AG",
        .subject = EntityKind::SqlStore,
        .appliesTo = isGroup,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "Work on the primary replica of %1 is planned, or the primary replica or the quorum of its cluster is "
            "lost."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "While the cluster has quorum, synchronized replicas with automatic failover fail over by themselves. "
              "Wait for that before anything is forced.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "The group is online on another replica."),
        .steps = {
            {
                .id = "RB-BE-AG-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check readiness"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::ViewServerState},
                .where = QT_TRANSLATE_NOOP("Runbooks", "%3, and the present primary replica"),
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the query on both.")},
                },
                .arguments = target,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "is_failover_ready is 1 for every database on the target."),
                .commands = failoverReadiness,
                .sources = {taskpages::performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer},
            },
            {
                .id = "RB-BE-AG-02",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The cluster has quorum, and the target is synchronized."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Planned failover"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::SqlGroup},
                .where = QT_TRANSLATE_NOOP("Runbooks", "%3, the replica that takes over"),
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Run the statement on the replica that takes over, never on the primary.")},
                },
                .arguments = target,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The target is PRIMARY, and no data is lost."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "The same statement on the old primary replica."),
                .commands = failGroupOver,
                .sources = {taskpages::performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer},
            },
            {
                .id = "RB-BE-AG-03",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The cluster has lost its quorum."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Force the cluster to start"),
                .who = {TaskRole::WindowsAdministrator},
                .rights = {TaskRight::Cluster},
                .where = QT_TRANSLATE_NOOP("Runbooks", "a node that survived"),
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Force one node only, and keep the others from forming a cluster of their own.")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Set votes and witness again before the others return.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The cluster runs in the state ForceQuorum."),
                .commands = forceQuorum,
                .sources = {{"Force a WSFC cluster to start without a quorum",
                             "sql-docs: docs/sql-server/failover-clusters/windows/force-a-wsfc-cluster-to-start-without-a-quorum.md"},
                            {"Start-ClusterNode",
                             "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Start-ClusterNode.md"}},
            },
            {
                .id = "RB-BE-AG-04",
                .when = QT_TRANSLATE_NOOP("Runbooks",
                    "Quorum was forced, or the primary replica is lost and no synchronized replica is left."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Force failover"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::SqlGroup},
                .where = "%3",
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Never while the old primary replica still works: clients would write to both sides.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If the old primary replica or one that was synchronized comes online first, force it there: "
                      "then no data is lost.")},
                },
                .arguments = target,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The group is online."),
                .warning = QT_TRANSLATE_NOOP("Runbooks",
                    "Changes that had not reached this replica are lost."),
                .commands = forceGroupOver,
                .sources = {runbookpages::forcedGroupFailover},
            },
            {
                .id = "RB-BE-AG-05",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The failover was forced."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Resume the other replicas"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = QT_TRANSLATE_NOOP("Runbooks", "each secondary replica"),
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Look first for data on the old primary replica that has to be saved.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The replicas are SYNCHRONIZED."),
                .warning = QT_TRANSLATE_NOOP("Runbooks",
                    "To resume throws away what the old primary replica had not sent."),
                .commands = resumeReplicas,
                .sources = {runbookpages::forcedGroupFailover},
            },
            {
                .id = "RB-BE-AG-06",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check the product side"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If logins fail on the new primary replica, task AG-09 was never done there: do it now, with "
                      "Install-CsDatabase -Update and the name of the listener.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Every database connects."),
                .commands = testDatabases,
                .sources = {taskpages::alwaysonAvailabilityGroup,
                            taskpages::manageDatabases,
                            taskpages::testCsDatabase},
            },
        },
    };
}

RunbookTemplate clusterInstanceFailover()
{
    return {
        .kind = RunbookKind::ClusterInstance,
        .id = "RB-BE-FCI",
        .subject = EntityKind::SqlStore,
        .appliesTo = isClusterInstance,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "Work on the active node of %1 is planned. When a node is lost, the instance moves by itself."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "The other node is up, and the cluster has quorum.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "The instance runs on the other node."),
        .steps = {
            {
                .id = "RB-BE-FCI-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move the instance"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Cluster},
                .where = QT_TRANSLATE_NOOP("Runbooks", "a node of the cluster %3"),
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Users stay signed in; for a short time nothing is written.")},
                },
                .arguments = clusterName,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The group is Online on the other node."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Move it back."),
                .commands = moveInstance,
                .checks = clusterGroups,
                .sources = {taskpages::backEndServer,
                            {"Move-ClusterGroup",
                             "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Move-ClusterGroup.md"}},
            },
            {
                .id = "RB-BE-FCI-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check the product side"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the test.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Every database connects."),
                .commands = testDatabases,
                .sources = {taskpages::testCsDatabase},
            },
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

bool hasShareWitness(const PlanFacts &, const SqlStore &store)
{
    return store.cluster.witness == ClusterWitness::FileShare;
}

bool hasNoShareWitness(const PlanFacts &plan, const SqlStore &store)
{
    return !hasShareWitness(plan, store);
}

CheckedName clusterOf(const SqlStore &store, TaskCommands &out)
{
    return as::cluster(out.need(store.cluster.name, store.id, "cluster.name"));
}

void clusterFeature(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Install-WindowsFeature -Name Failover-Clustering -IncludeManagementTools"));
}

void clusterTest(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Test-Cluster -Node {}", fqdnsOf(plan.nodesOf(store))));
}

void clusterCreation(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedName name = clusterOf(store, out);
    out.add(PowerShellBlock()
                .line("New-Cluster -Name {} -Node {}", name, fqdnsOf(plan.nodesOf(store)))
                .part(" -StaticAddress {}", as::ipv4(out.need(store.cluster.ip, store.id, "cluster.ip")))
                .partIf(store.haMode == HaMode::AlwaysOnAG, " -NoStorage"));
}

void clusterNodes(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-ClusterNode -Cluster {}", clusterOf(store, out)));
}

void quorumWitness(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode *node = needPrimary(plan, store, out);
    if (!node || !hasShareWitness(plan, store))
        return;
    const Cluster &cluster = store.cluster;
    const CheckedName name = clusterOf(store, out);
    const CheckedName server = as::fqdn(out.need(cluster.witnessServer, store.id, "cluster.witnessServer"));
    const CheckedValue path = as::localPath(out.need(cluster.witnessPath, store.id, "cluster.witnessPath"));
    const CheckedValue share = as::share(out.need(cluster.witnessShareName, store.id, "cluster.witnessShareName"));
    const CheckedValue account = as::account(out.need(cluster.account, store.id, "cluster.account"));
    const CheckedValue unc = as::uncPath(out.need(cluster.witnessUnc, store.id, "cluster.witnessUnc"));
    out.add(PowerShellBlock()
                .line("# on {}", server)
                .line("New-Item -ItemType Directory -Path {}", path)
                .line("New-SmbShare -Name {} -Path {} -FullAccess 'BUILTIN\\Administrators', {}", share, path, account)
                .line("icacls {} /grant {}", path, as::composed("{}:(OI)(CI)F", account))
                .line("# on {}", as::fqdn(node->fqdn))
                .line("Set-ClusterQuorum -Cluster {} -FileShareWitness {}", name, unc));
}

void quorum(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-ClusterQuorum -Cluster {}", clusterOf(store, out)));
}

} // namespace

std::vector<TaskTemplate> clusterTasks()
{
    return {
        {
            .id = "WSFC-01",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Node,
            .gate = TaskGate::Touched,
            .condition = isNodeOfNewCluster,
            .after = {"SQL-01", "CVT-01", "CVT-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the failover clustering feature"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Server Manager: Add roles and features, Features, Failover Clustering with its management "
                  "tools; or the command.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The feature is installed."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall-WindowsFeature -Name Failover-Clustering"),
            .commands = clusterFeature,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::installWindowsFeature},
        },
        {
            .id = "WSFC-02",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isClusterBuilt,
            .after = {"SQL-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the cluster and virtual computer objects"),
            .who = {TaskRole::AdAdministrator},
            .rights = {TaskRight::ComputerObjects},
            .where = TaskPlace::ActiveDirectory,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Whoever creates the cluster may create computer objects, and the computer object of the cluster "
                  "may create those of listener or network name. Without that permission a cluster creates ten "
                  "such objects in all, and deleted ones still count.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Reserve the static addresses of the cluster and of its listener or network name. The first 15 "
                  "characters of the listener name are unique in the domain.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Permissions are in place and addresses are reserved."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Take the permissions back."),
            .sources = {taskpages::createOrConfigureAnAvailabilityGroupListenerSqlServer},
        },
        {
            .id = "WSFC-03",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isClusterBuilt,
            .after = {"WSFC-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Validate the cluster nodes"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Cluster},
            .where = TaskPlace::FirstNode,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Failover Cluster Manager: Validate Configuration, all nodes, all tests; or the command. "
                  "Warnings about shared storage are normal for availability groups. Mend every error before going "
                  "on.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The report holds no entry of class Error."),
            .commands = clusterTest,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        {"Test-Cluster",
                         "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Test-Cluster.md"}},
        },
        {
            .id = "WSFC-04",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isClusterBuilt,
            .after = {"WSFC-02", "WSFC-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the Windows cluster"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Cluster, TaskRight::ComputerObjects},
            .where = TaskPlace::FirstNode,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Failover Cluster Manager: Create Cluster with nodes, name and address; or the command.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "All nodes are Up."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Before anything runs on it: Remove-Cluster with -CleanupAD."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "When a cluster is destroyed and created again, Always On is disabled and enabled again on each "
                "instance."),
            .commands = clusterCreation,
            .checks = clusterNodes,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        {"New-Cluster",
                         "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/New-Cluster.md"}},
        },
        {
            .id = "WSFC-05",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isClusterBuilt,
            .after = {"WSFC-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Configure the quorum witness"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Cluster, TaskRight::ShareModify},
            .where = TaskPlace::QuorumWitness,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "The share lies on a server outside the cluster but in the site of its nodes, and the computer "
                  "account of the cluster has full control of it."), hasShareWitness},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Failover Cluster Manager: More Actions, Configure Cluster Quorum Settings, and choose the "
                  "witness of the plan. A file share is recommended for availability groups."), hasNoShareWitness},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The witness is the quorum resource and Online."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Set-ClusterQuorum with -NoWitness"),
            .commands = quorumWitness,
            .checks = quorum,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        {"Set-ClusterQuorum",
                         "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Set-ClusterQuorum.md"}},
        },
    };
}

} // namespace twinpool

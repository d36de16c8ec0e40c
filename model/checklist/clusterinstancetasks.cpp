// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

CheckedName clusterOf(const SqlStore &store, TaskCommands &out)
{
    return as::cluster(out.need(store.cluster.name, store.id, "cluster.name"));
}

void clusterDisks(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-ClusterAvailableDisk -Cluster {} | Add-ClusterDisk", clusterOf(store, out)));
}

void clusterResources(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-ClusterResource -Cluster {}", clusterOf(store, out)));
}

void clusterSetup(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNetworkName &name = store.networkName;
    const CheckedValue account = as::account(out.need(store.serviceAccount, store.id, "serviceAccount"));
    const CheckedValue address =
        as::composed("IPv4;{};{};{}", as::ipv4(out.need(name.ip, store.id, "networkName.ip")),
                     as::clusterObject(out.need(store.clusterNetwork, store.id, "clusterNetwork")),
                     as::netmask(out.need(name.mask, store.id, "networkName.mask")));
    if (store.clusterDisks.isEmpty())
        out.lack(store.id, "clusterDisks");
    const auto disks = as::each(store.clusterDisks, [](const QString &disk) { return as::clusterObject(disk); });
    out.add(CommandPromptBlock()
                .line("setup.exe /Q /ACTION=InstallFailoverCluster /IACCEPTSQLSERVERLICENSETERMS /FEATURES=SQLENGINE "
                      "/INSTANCENAME={}",
                      setupInstance(store.instanceName))
                .part(" /FAILOVERCLUSTERNETWORKNAME={}", as::cluster(out.need(name.name, store.id, "networkName.name")))
                .part(" /FAILOVERCLUSTERIPADDRESSES={}", address)
                .part(" /FAILOVERCLUSTERGROUP={}",
                      as::clusterObject(out.need(store.clusterGroup, store.id, "clusterGroup")))
                .part(" /FAILOVERCLUSTERDISKS={}", as::spaced(disks))
                .part(" /INSTALLSQLDATADIR={}", as::localPath(out.need(store.dataFolder, store.id, "dataFolder")))
                .part(" /SQLSVCACCOUNT={} /SQLSVCPASSWORD=\"<prompt>\"", account)
                .part(" /AGTSVCACCOUNT={} /AGTSVCPASSWORD=\"<prompt>\"", account)
                .part(" /SQLSYSADMINACCOUNTS={}",
                      as::groupAccount(out.need(plan.deployment.dbaGroup, {}, "dbaGroup"))));
}

void addNodes(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue account = as::account(out.need(store.serviceAccount, store.id, "serviceAccount"));
    out.add(CommandPromptBlock()
                .line("setup.exe /Q /ACTION=AddNode /IACCEPTSQLSERVERLICENSETERMS /INSTANCENAME={}",
                      setupInstance(store.instanceName))
                .part(" /SQLSVCACCOUNT={} /SQLSVCPASSWORD=\"<prompt>\"", account)
                .part(" /AGTSVCACCOUNT={} /AGTSVCPASSWORD=\"<prompt>\"", account));

    const CheckedName cluster = clusterOf(store, out);
    const CheckedValue group = as::clusterObject(out.need(store.clusterGroup, store.id, "clusterGroup"));
    const auto nodes = plan.nodesOf(store);
    if (nodes.size() < 2)
        return out.lack(store.id, "");
    out.add(PowerShellBlock()
                .line("Move-ClusterGroup -Cluster {} -Name {} -Node {}", cluster, group,
                      as::computer(out.need(nodes[1]->netbios, nodes[1]->id, "netbios")))
                .line("Get-ClusterGroup -Cluster {} -Name {}", cluster, group));
}

} // namespace

std::vector<TaskTemplate> clusterInstanceTasks()
{
    return {
        {
            .id = "FCI-01",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isClusterInstanceBuilt,
            .after = {"WSFC-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Present the shared storage to the cluster"),
            .who = {TaskRole::StorageAdministrator},
            .rights = {TaskRight::Cluster},
            .where = TaskPlace::FirstNode,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Standard Edition takes two nodes, Enterprise Edition up to sixteen. Only active and passive "
                  "nodes are supported, and a passive node carries no other instance.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Disks for data, logs and backups are Online as resources of the cluster."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the disks from the cluster."),
            .commands = clusterDisks,
            .checks = clusterResources,
            .sources = {taskpages::serverRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::backEndServer},
        },
        {
            .id = "FCI-02",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isClusterInstanceBuilt,
            .after = {"FCI-01", "WSFC-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the SQL Server failover cluster instance"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local, TaskRight::ComputerObjects},
            .where = TaskPlace::FirstNode,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the setup of SQL Server: New SQL Server failover cluster installation; or the command. "
                  "Topology Builder takes the network name as SQL Server FQDN.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The instance is Online on the first node."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Run setup.exe with /ACTION=RemoveNode."),
            .commands = clusterSetup,
            .sources = {taskpages::backEndServer,
                        taskpages::createANewSqlServerFailoverClusterSetup},
        },
        {
            .id = "FCI-03",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isClusterInstanceBuilt,
            .after = {"FCI-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add the other nodes to the instance and test failover"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local, TaskRight::Cluster},
            .where = TaskPlace::OtherNodes,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add each further node with the first command on that node, then move the instance to every node "
                  "in turn.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The group comes Online on every node, and its network name resolves and takes connections each "
                "time."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Run setup.exe with /ACTION=RemoveNode on the added node."),
            .note = QT_TRANSLATE_NOOP("Tasks", "The cluster is complete before the Front End pool is deployed."),
            .commands = addNodes,
            .sources = {taskpages::backEndServer,
                        taskpages::createANewSqlServerFailoverClusterSetup,
                        {"Move-ClusterGroup",
                         "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Move-ClusterGroup.md"}},
        },
    };
}

} // namespace twinpool

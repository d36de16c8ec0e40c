// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

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
            .isOutline = true,
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
            .isOutline = true,
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
            .isOutline = true,
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
            .isOutline = true,
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
            .rights = {TaskRight::Cluster},
            .where = TaskPlace::FirstNode,
            .duration = 20,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        {"Set-ClusterQuorum",
                         "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Set-ClusterQuorum.md"}},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

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
            .isOutline = true,
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
            .isOutline = true,
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
            .isOutline = true,
            .sources = {taskpages::backEndServer,
                        taskpages::createANewSqlServerFailoverClusterSetup,
                        {"Move-ClusterGroup",
                         "windows-powershell-docs: docset/winserver2019-ps/FailoverClusters/Move-ClusterGroup.md"}},
        },
    };
}

} // namespace twinpool

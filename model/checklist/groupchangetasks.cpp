// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> groupChangeTasks()
{
    return {
        {
            .id = "AGX-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = hasNewReplica,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add a replica to the availability group"),
            .who = {TaskRole::WindowsAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Cluster, TaskRight::Sql},
            .where = TaskPlace::NewReplica,
            .duration = 3 * hour,
            .isOutline = true,
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
            .isOutline = true,
            .sources = {taskpages::manageDatabases,
                        taskpages::alterAvailabilityGroupTransactSql},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

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
            .isOutline = true,
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
            .isOutline = true,
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
            .isOutline = true,
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
            .where = TaskPlace::FirstNode,
            .duration = 10,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer,
                        taskpages::testCsDatabase},
        },
    };
}

} // namespace twinpool

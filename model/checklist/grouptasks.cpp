// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

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
            .where = TaskPlace::FirstNode,
            .duration = 30,
            .isOutline = true,
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
            .where = TaskPlace::FirstNode,
            .duration = hour,
            .isOutline = true,
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
            .duration = 30,
            .isOutline = true,
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
            .where = TaskPlace::FirstNode,
            .duration = 10,
            .isOutline = true,
            .sources = {taskpages::performAPlannedManualFailoverOfAnAvailabilityGroupSqlServer},
        },
    };
}

} // namespace twinpool

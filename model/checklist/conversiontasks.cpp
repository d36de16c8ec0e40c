// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> conversionTasks()
{
    return {
        {
            .id = "CVT-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = convertsCmsBackEnd,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Move the Central Management store away before converting its pool"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local, TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::TemporaryPool,
            .duration = 2 * hour,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::moveTheCentralManagementServer,
                        taskpages::moveCsManagementServer},
        },
        {
            .id = "CVT-02",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = isMirrorConvertedToGroup,
            .after = {"CVT-01", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Bring all databases to the primary and end mirroring in the topology"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = hour,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::invokeCsDatabaseFailover},
        },
        {
            .id = "CVT-03",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = isMirrorConvertedToGroup,
            .after = {"CVT-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Break the mirror in SQL Server"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::FirstNode,
            .duration = 20,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::alterDatabaseTransactSqlDatabaseMirroring},
        },
        {
            .id = "CVT-04",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = isConvertedToGroup,
            .after = {"CVT-03", "CVT-01", "AG-06"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Build cluster and availability group on the deployed back end"),
            .who = {TaskRole::WindowsAdministrator, TaskRole::SqlDba},
            .where = TaskPlace::EveryNode,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup},
        },
        {
            .id = "CVT-05",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = isConvertedToGroup,
            .after = {"CVT-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the new store with the listener and attach the pool"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup},
        },
        {
            .id = "CVT-06",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = convertsCmsBackEnd,
            .after = {"CVT-05", "AG-10"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Bring the Central Management store back (optional)"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::FirstServer,
            .duration = 2 * hour,
            .isOutline = true,
            .sources = {taskpages::moveTheCentralManagementServer,
                        taskpages::moveCsManagementServer},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> mirrorChangeTasks()
{
    return {
        {
            .id = "MIRX-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = getsMirror,
            .after = {"TB-00", "MIR-00", "MIR-01", "MIR-02", "MIR-03", "MIR-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add mirroring to a deployed pool"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 2 * hour,
            .isOutline = true,
            .sources = {taskpages::sqlMirroringForHighAvailability},
        },
        {
            .id = "MIRX-02",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = losesMirror,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Remove mirroring"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementShell,
            .duration = hour,
            .isOutline = true,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::uninstallCsMirrorDatabase},
        },
        {
            .id = "MIRX-03",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = losesWitness,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Remove only the witness"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .isOutline = true,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::alterDatabaseTransactSqlDatabaseMirroring},
        },
        {
            .id = "MIRX-04",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = changesMirror,
            .after = {"TB-00", "MIR-01", "MIR-02", "MIR-03", "MIR-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Change the mirror server"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 2 * hour,
            .isOutline = true,
            .sources = {taskpages::sqlMirroringForHighAvailability},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> mirrorDatabaseTasks()
{
    return {
        {
            .id = "MIR-05",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = isMirrorOfPool,
            .after = {"TB-20", "TB-22", "MIR-01", "MIR-02", "MIR-03", "MIR-04", "MIR-00", "MIRX-01", "MIRX-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the mirror databases"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::ManagementShell,
            .duration = 30,
            .isOutline = true,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::installCsMirrorDatabase,
                        taskpages::uninstallCsMirrorDatabase},
        },
        {
            .id = "MIR-06",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = isMirroredBackEnd,
            .after = {"MIR-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Check the mirror state"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::ManagementShell,
            .duration = 5,
            .isOutline = true,
            .sources = {{"Get-CsDatabaseMirrorState",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsDatabaseMirrorState.md"}},
        },
        {
            .id = "SQL-05",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = needsLogBackups,
            .after = {"MIR-05", "AG-06"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Schedule transaction log backups"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::EveryNode,
            .duration = 45,
            .isOutline = true,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::backEndServer,
                        taskpages::createAvailabilityGroupTransactSql},
        },
    };
}

} // namespace twinpool

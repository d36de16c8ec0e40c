// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> prepareTasks()
{
    return {
        {
            .id = "PRE-01",
            .phase = TaskPhase::Prepare,
            .after = {},
            .title = QT_TRANSLATE_NOOP("Tasks", "Freeze the plan and settle open findings"),
            .who = {TaskRole::ProjectLead},
            .where = TaskPlace::PlanningTool,
            .duration = 30,
            .isOutline = true,
            .sources = {taskpages::disasterRecovery,
                        taskpages::createAndPublishNewTopology},
        },
        {
            .id = "PRE-02",
            .phase = TaskPhase::Prepare,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the Windows servers for the internal roles"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = 2 * hour,
            .isOutline = true,
            .sources = {taskpages::serverRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::installSkypeForBusinessServer,
                        taskpages::environmentalRequirements,
                        taskpages::topologyBasics},
        },
        {
            .id = "PRE-03",
            .phase = TaskPhase::Prepare,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"PRE-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install Windows roles and features"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = 30,
            .isOutline = true,
            .sources = {{"Install prerequisites for Skype for Business Server",
                         "Skype/SfbServer/deploy/install/install-prerequisites.md"},
                        taskpages::serverRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::installWindowsFeature},
        },
        {
            .id = "PRE-04",
            .phase = TaskPhase::Prepare,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the administrative tools"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .isOutline = true,
            .sources = {{"Install administrative tools in Skype for Business Server",
                         "Skype/SfbServer/deploy/install/install-administrative-tools.md"},
                        taskpages::install},
        },
        {
            .id = "PRE-05",
            .phase = TaskPhase::Prepare,
            .condition = changesStoresOrShares,
            .after = {"PRE-04", "SQL-03", "FS-01", "FS-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Confirm reachability of the management computer to SQL and file servers"),
            .who = {TaskRole::NetworkAdministrator},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .isOutline = true,
            .sources = {taskpages::createAndPublishNewTopology,
                        {"Test-NetConnection",
                         "windows-powershell-docs: docset/winserver2019-ps/NetTCPIP/Test-NetConnection.md"}},
        },
    };
}

} // namespace twinpool

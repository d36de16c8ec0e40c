// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> poolChangeTasks()
{
    return {
        {
            .id = "CHG-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Server,
            .versions = version2015Only,
            .condition = mirrorOfPoolChanges,
            .after = {"MIRX-01", "MIRX-02", "MIRX-03", "MIRX-04", "MIR-06", "CVT-05"},
            .chain = TaskChain::PerPool,
            .title = QT_TRANSLATE_NOOP("Tasks", "Restart the Front End Servers after a change of the mirror relation"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 30,
            .isOutline = true,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::manageFrontEndServers,
                        {"Invoke-CsComputerFailOver",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsComputerFailOver.md"}},
        },
        {
            .id = "CHG-02",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Pool,
            .condition = changesServers,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add or remove Front End Servers"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Setup, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = halfDay,
            .isOutline = true,
            .sources = {taskpages::manageFrontEndServers,
                        taskpages::highAvailability,
                        {"Publish Topology Reset Pool Page",
                         "Skype/SfbServer/help-topics/help-topobld/publish-topology-reset-pool-page.md"},
                        {"Reset-CsPoolRegistrarState",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Reset-CsPoolRegistrarState.md"}},
        },
        {
            .id = "CHG-03",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::FileShare,
            .condition = replacesShare,
            .after = {"FS-01", "FS-02", "FS-03", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Move the file store"),
            .who = {TaskRole::SfbAdministrator, TaskRole::StorageAdministrator},
            .rights = {TaskRight::CsServerAdministrator, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .isOutline = true,
            .sources = {{"Move File Store Data to a New File Store in Skype for Business Server",
                         "Skype/SfbServer/manage/topology/move-file-store-data.md"}},
        },
    };
}

} // namespace twinpool

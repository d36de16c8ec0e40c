// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> sqlTasks()
{
    return {
        {
            .id = "SQL-01",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Node,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the database servers"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = 2 * hour,
            .isOutline = true,
            .sources = {taskpages::topologyBasics,
                        taskpages::serverRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::prereqsRestrictionsRecommendationsAlwaysOnAvailability},
        },
        {
            .id = "SQL-02",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Node,
            .gate = TaskGate::New,
            .condition = standsAlone,
            .after = {"SQL-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install SQL Server"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local, TaskRight::Sql},
            .duration = hour,
            .isOutline = true,
            .sources = {taskpages::serverRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::backEndServer,
                        taskpages::sqlMirroringForHighAvailability,
                        {"Instance configuration",
                         "sql-docs: docs/sql-server/install/instance-configuration.md"}},
        },
        {
            .id = "SQL-03",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Node,
            .gate = TaskGate::New,
            .condition = standsAlone,
            .after = {"SQL-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Open the instance ports"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local},
            .duration = 10,
            .isOutline = true,
            .sources = {{"Install and Create Databases",
                         "Skype/SfbServer/help-topics/help-topobld/install-and-create-databases.md"},
                        taskpages::portsAndProtocols,
                        taskpages::newNetFirewallRule},
        },
        {
            .id = "SQL-04",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .after = {"SQL-02", "FCI-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Give the publishing account sysadmin"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::EveryNode,
            .duration = 10,
            .isOutline = true,
            .sources = {taskpages::addFrontEndSqlServerStore,
                        taskpages::createAndPublishNewTopology},
        },
    };
}

} // namespace twinpool

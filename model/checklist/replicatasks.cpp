// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

std::vector<TaskTemplate> replicaTasks()
{
    return {
        {
            .id = "AG-01",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Node,
            .gate = TaskGate::Touched,
            .condition = isReplica,
            .after = {"WSFC-04", "SQL-02"},
            .chain = TaskChain::PerStore,
            .title = QT_TRANSLATE_NOOP("Tasks", "Enable Always On on the instance"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local},
            .duration = 15,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        {"Enable and disable Always On availability groups",
                         "sql-docs: docs/database-engine/availability-groups/windows/enable-and-disable-always-on-availability-groups-sql-server.md"}},
        },
        {
            .id = "AG-02",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Node,
            .gate = TaskGate::Touched,
            .condition = isReplica,
            .after = {"AG-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the endpoint and the replica logins"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .duration = 10,
            .isOutline = true,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::createEndpointTransactSql,
                        taskpages::prereqsRestrictionsRecommendationsAlwaysOnAvailability},
        },
    };
}

} // namespace twinpool

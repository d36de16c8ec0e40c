// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void alwaysOn(const PlanFacts &plan, const SqlNode &node, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Enable-SqlAlwaysOn -ServerInstance {} -Force", sqlNameOf(plan, node, out))
                .unverified());
}

void isHadrEnabled(const PlanFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line("SELECT SERVERPROPERTY('IsHadrEnabled');"));
}

void groupEndpoint(const PlanFacts &plan, const SqlNode &node, TaskCommands &out)
{
    const SqlStore &store = *plan.now.find(node.store);
    const CheckedNumber port = as::port(store.endpointPort);
    const CheckedValue account = as::account(out.need(store.serviceAccount, store.id, "serviceAccount"));
    out.add(SqlBlock()
                .line("IF NOT EXISTS (SELECT 1 FROM sys.database_mirroring_endpoints)")
                .line("  CREATE ENDPOINT [Hadr_endpoint] STATE = STARTED AS TCP (LISTENER_PORT = {}) FOR "
                      "DATABASE_MIRRORING (AUTHENTICATION = WINDOWS NEGOTIATE, ENCRYPTION = REQUIRED ALGORITHM AES, "
                      "ROLE = ALL);",
                      port)
                .line("IF SUSER_ID({}) IS NULL CREATE LOGIN [] FROM WINDOWS;", account, account)
                .line("GRANT CONNECT ON ENDPOINT::[Hadr_endpoint] TO [];", account));
    PowerShellBlock rule;
    addFirewallRule(rule, as::composed("SQL HADR endpoint TCP {}", port), port);
    out.add(rule);
}

void endpointStates(const PlanFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line("SELECT name, role_desc, state_desc FROM sys.database_mirroring_endpoints;"));
}

} // namespace

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
            .rights = {TaskRight::Local, TaskRight::Cluster, TaskRight::ComputerObjects},
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In SQL Server Configuration Manager: properties of the instance, AlwaysOn High Availability, "
                  "Enable AlwaysOn Availability Groups, then restart the service; or the command. One instance at "
                  "a time: wait for the restart before the next.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "IsHadrEnabled is 1."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Disable-SqlAlwaysOn with the same instance."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The documentation shows the command with -Path; -ServerInstance and -Force belong to the module "
                "SqlServer."),
            .commands = alwaysOn,
            .checks = isHadrEnabled,
            .isUnverified = true,
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
            .where = TaskPlace::Instance,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "The New Availability Group wizard does this by itself when the service runs under a domain "
                  "account. Services under built-in accounts need endpoints with certificates, made by hand. See "
                  "on the tab Endpoints that the port is the planned one.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Each instance has one endpoint, STARTED, on the same port as the other replicas."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "DROP ENDPOINT [Hadr_endpoint];"),
            .commands = groupEndpoint,
            .checks = endpointStates,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::createEndpointTransactSql,
                        taskpages::prereqsRestrictionsRecommendationsAlwaysOnAvailability},
        },
    };
}

} // namespace twinpool

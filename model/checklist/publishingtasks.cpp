// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

bool choosesCms(const PlanFacts &plan)
{
    return plan.isNewDeployment() && plan.cms;
}

QList<TaskArgument> cmsPool(const PlanFacts &plan)
{
    return {plan.cms ? EntityRef(plan.cms->id) : EntityRef()};
}

void publishedTopology(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsTopology").line("Get-CsConfigurationStoreLocation"));
}

/// The name under which the product finds the instance before a listener takes over.
CheckedName firstFqdnOf(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    if (store.isClustered())
        return as::fqdn(finalFqdnOf(plan, store, out));
    const SqlNode *node = needPrimary(plan, store, out);
    return as::fqdn(node ? node->fqdn : QString());
}

void createDatabases(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn {}", firstFqdnOf(plan, store, out))
                .partIf(!store.instanceName.isEmpty(), " -ForInstance {}", as::sqlInstance(store.instanceName))
                .partIf(store.isClustered(), " -UseDefaultSqlPaths")
                .part(" -Verbose"));
}

void databaseTest(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Test-CsDatabase -ConfiguredDatabases -SqlServerFqdn {}",
                                   firstFqdnOf(plan, store, out)));
}

} // namespace

std::vector<TaskTemplate> publishingTasks()
{
    return {
        {
            .id = "TB-18",
            .phase = TaskPhase::TopologyBuilder,
            .condition = changesTopology,
            .after = {"TB-05*", "TB-06*", "TB-07", "TB-08*", "TB-09*", "TB-10*", "TB-11*", "TB-12*", "TB-13*",
                      "TB-14*", "PCH-01*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Validate the topology document"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Compare the tree with the plan: simple URLs, SQL Servers online and reachable, file shares with "
                  "their permissions, every server in Active Directory, no role missing.")},
                {QT_TRANSLATE_NOOP("Tasks", "Save the document beside this revision of the plan.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "No validation error, and no difference from the plan."),
            .sources = {taskpages::createAndPublishNewTopology},
        },
        {
            .id = "TB-20",
            .phase = TaskPhase::TopologyBuilder,
            .condition = changesTopology,
            .after = {"TB-18", "FS-01*", "FS-02*", "FS-03*", "SQL-04*", "FCI-03*", "PRE-02*", "PRE-05", "AD-08",
                      "SE-01", "MIR-04*", "AG-01*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Publish the topology"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyPublishDatabases},
            .where = TaskPlace::ManagementComputer,
            .duration = {30, 60},
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "In Topology Builder: root node, Publish Topology.")},
                {QT_TRANSLATE_NOOP("Tasks", "Choose %2 as Central Management Server."), choosesCms},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Under Advanced let the wizard find the places of files for a stand-alone SQL Server; for a "
                  "failover cluster instance choose the defaults of the instance, because the automatic choice "
                  "does not work on a cluster.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Clear the boxes of the databases: the database administrator creates them."), dbaCreatesDatabases},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The wizard offers to create the mirror databases: Settings, and the path of the transfer share. "
                  "They can also be created later with the command."), isVersion2015},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Open and keep the to-do list at the end. The databases may complete with warnings: changed "
                  "settings of SQL Server are logged as such.")},
            },
            .arguments = cmsPool,
            .expected = QT_TRANSLATE_NOOP("Tasks", "The wizard ends without errors, and the databases exist."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Publish the document from before. The first one is taken back with Remove Deployment only."),
            .checks = publishedTopology,
            .sources = {taskpages::createAndPublishNewTopology,
                        taskpages::createDatabase,
                        {"Install Database Options Page",
                         "Skype/SfbServer/help-topics/help-topobld/install-database-options-page.md"},
                        {"Publish Topology Next Step",
                         "Skype/SfbServer/help-topics/help-topobld/publish-topology-next-step.md"},
                        taskpages::installCsDatabase},
        },
        {
            .id = "TB-22",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Store,
            .gate = TaskGate::New,
            .condition = dbaCreatesDatabases,
            .after = {"TB-20"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the databases with the DBA"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::ManagementShell,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", 
                  "Run the command as sysadmin of the instance. The group RTCUniversalServerAdmins does not own the "
                  "databases.")},
            },
            .arguments = databaseNames,
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each database of the plan is listed: %2."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall-CsDatabase, once per type of database."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "With -ConfiguredDatabases the instance is named with -ForInstance; -SqlInstanceName is refused "
                "there."),
            .commands = createDatabases,
            .checks = databaseTest,
            .sources = {taskpages::installCsDatabase,
                        taskpages::testCsDatabase,
                        taskpages::createDatabase},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

const SqlStore &storeOf(const PlanFacts &plan, const SqlNode &node)
{
    return *plan.now.find(node.store);
}

bool isLaterVersion(const PlanFacts &plan)
{
    return !plan.is2015();
}

bool isInGroup(const PlanFacts &plan, const SqlNode &node)
{
    return storeOf(plan, node).haMode == HaMode::AlwaysOnAG;
}

bool isInMirror(const PlanFacts &plan, const SqlNode &node)
{
    return storeOf(plan, node).haMode == HaMode::Mirrored;
}

void sqlSetup(const PlanFacts &plan, const SqlNode &node, TaskCommands &out)
{
    const SqlStore &store = storeOf(plan, node);
    const CheckedValue account = as::account(out.need(store.serviceAccount, store.id, "serviceAccount"));
    const CheckedValue admins = as::groupAccount(out.need(plan.deployment.dbaGroup, {}, "dbaGroup"));
    out.add(CommandPromptBlock()
                .line("setup.exe /Q /ACTION=Install /IACCEPTSQLSERVERLICENSETERMS /FEATURES=SQLENGINE /INSTANCENAME={}",
                      setupInstance(plan.instanceOf(node)))
                .part(" /SQLSVCACCOUNT={} /SQLSVCPASSWORD=\"<prompt>\"", account)
                .part(" /AGTSVCACCOUNT={} /AGTSVCPASSWORD=\"<prompt>\" /AGTSVCSTARTUPTYPE=Automatic", account)
                .part(" /SQLSYSADMINACCOUNTS={} /TCPENABLED=1", admins)
                .unverified());
}

void sqlVersion(const PlanFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line("SELECT @@SERVERNAME, SERVERPROPERTY('Edition'), SERVERPROPERTY('ProductVersion'), "
                            "SERVERPROPERTY('Collation');"));
}

void instancePorts(const PlanFacts &, const SqlNode &node, TaskCommands &out)
{
    const CheckedNumber port = as::port(node.sqlPort), browser = as::port(ports::sqlBrowser);
    PowerShellBlock block;
    addFirewallRule(block, as::composed("SQL Server engine TCP {}", port), port);
    block.line("New-NetFirewallRule -DisplayName {} -Direction Inbound -Protocol UDP -LocalPort {} -Action Allow",
               as::composed("SQL Browser UDP {}", browser), browser);
    out.add(block);
}

void instancePortTest(const PlanFacts &, const SqlNode &node, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Test-NetConnection -ComputerName {} -Port {}", as::fqdn(node.fqdn),
                                   as::port(node.sqlPort)));
}

void grantSysadmin(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue login =
        as::groupAccount(out.need(plan.deployment.setupGroupLogin, {}, "setupGroupLogin"));
    out.add(SqlBlock()
                .line("-- run on {}", connectionsOf(plan, plan.publishedTo(store)))
                .line("IF SUSER_ID({}) IS NULL CREATE LOGIN [] FROM WINDOWS;", login, login)
                .line("ALTER SERVER ROLE [sysadmin] ADD MEMBER [];", login));
}

void sysadminTest(const PlanFacts &plan, const SqlStore &, TaskCommands &out)
{
    const CheckedValue login =
        as::groupAccount(out.need(plan.deployment.setupGroupLogin, {}, "setupGroupLogin"));
    out.add(SqlBlock().line("SELECT IS_SRVROLEMEMBER(N'sysadmin', {});", login));
}

} // namespace

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
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Use the domain of the Front End Servers, a fast local connection to the pool, one network "
                  "address, and no domain controller.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Several sets of databases may share a server, each kind once: the back end of one pool, "
                  "monitoring, archiving, Persistent Chat, its compliance. Two pools never share a back end.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The servers of one group, mirror or cluster have the same version of Windows and comparable "
                  "hardware.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "%1 is in the domain and has all updates."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the computer from the domain and free its address."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "A Standard Edition server brings a SQL Server of its own and does not need this."),
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
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Take version and edition from the plan, 64-bit, with the latest updates.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Version 2015 takes SQL Server 2012, 2014 with cumulative update 6, 2016 with service pack 1 "
                  "(and cumulative update 7 of the product), 2017 and 2019."), isVersion2015},
                {QT_TRANSLATE_NOOP("Tasks", "This version takes SQL Server 2016, 2017 and 2019."), isLaterVersion},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Availability groups ask for Enterprise Edition, and for the same instance name and collation on "
                  "all replicas."), isInGroup},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Principal, mirror and witness have the same version, principal and mirror the same edition."), isInMirror},
                {QT_TRANSLATE_NOOP("Tasks", "One domain account for all instances that work together is simplest.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add Management Studio where files of databases are placed, and Reporting Services for a "
                  "monitoring store.")},
                {QT_TRANSLATE_NOOP("Tasks", "The password stays a placeholder: type it when the command runs.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Edition, version and collation are those of the plan."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Run setup.exe with /ACTION=Uninstall for the instance."),
            .commands = sqlSetup,
            .checks = sqlVersion,
            .isUnverified = true,
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
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Enable the protocol TCP/IP in SQL Server Configuration Manager. A named instance has a fixed "
                  "port, which is opened, or a dynamic one, for which SQL Browser runs.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "TcpTestSucceeded is True from the management computer and from a Front End Server."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-NetFirewallRule with the same display names."),
            .commands = instancePorts,
            .checks = instancePortTest,
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
            .where = TaskPlace::Publishing,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Whoever installs the databases of the product is sysadmin on each instance, also on mirrors, "
                  "replicas and the witness, until they are deployed. Where that is refused, the database "
                  "administrator runs the prepared command instead.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "1 on each instance."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "After the deployment take the login out of the role sysadmin again."),
            .commands = grantSysadmin,
            .checks = sysadminTest,
            .sources = {taskpages::addFrontEndSqlServerStore,
                        taskpages::createAndPublishNewTopology},
        },
    };
}

} // namespace twinpool

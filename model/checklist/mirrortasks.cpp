// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

CheckedValue endpointOf(const SqlStore &store)
{
    return as::text(store.endpointName.isEmpty() ? QStringLiteral("mirroring_endpoint") : store.endpointName);
}

void witnessSetup(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode &witness = *plan.witnessOf(store);
    const CheckedValue account = as::account(out.need(store.serviceAccount, store.id, "serviceAccount"));
    const CheckedValue admins = as::groupAccount(out.need(plan.deployment.dbaGroup, {}, "dbaGroup"));
    out.add(CommandPromptBlock()
                .line("setup.exe /Q /ACTION=Install /IACCEPTSQLSERVERLICENSETERMS /FEATURES=SQLENGINE /INSTANCENAME={}",
                      setupInstance(plan.instanceOf(witness)))
                .part(" /SQLSVCACCOUNT={} /SQLSVCPASSWORD=\"<prompt>\"", account)
                .part(" /SQLSYSADMINACCOUNTS={} /TCPENABLED=1", admins)
                .unverified());
}

void partnerLogins(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    if (store.peerAccounts.isEmpty())
        out.lack(store.id, "peerAccounts");
    SqlBlock block;
    block.line("-- on {} for the accounts of the other instances",
               connectionsOf(plan, nodesWithWitness(plan, store)));
    for (const QString &name : store.peerAccounts) {
        const CheckedValue account = as::account(name);
        block.line("IF SUSER_ID({}) IS NULL CREATE LOGIN [] FROM WINDOWS;", account, account)
            .line("GRANT CONNECT ON ENDPOINT::[] TO [];", endpointOf(store), account);
    }
    out.add(block);
}

void endpoints(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    out.add(SqlBlock()
                .line("SELECT e.name, e.role_desc, e.state_desc, t.port FROM sys.database_mirroring_endpoints AS e "
                      "JOIN sys.tcp_endpoints AS t ON t.endpoint_id = e.endpoint_id;")
                .line("-- only when the endpoint is to be created by hand:")
                .line("CREATE ENDPOINT [] STATE = STARTED AS TCP (LISTENER_PORT = {}) FOR DATABASE_MIRRORING "
                      "(AUTHENTICATION = WINDOWS NEGOTIATE, ENCRYPTION = REQUIRED ALGORITHM AES, ROLE = PARTNER);",
                      endpointOf(store), as::port(store.mirrorPort)));
}

void mirroringPorts(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    PowerShellBlock block;
    for (const SqlNode *node : plan.nodesOf(store)) {
        const CheckedNumber port = as::port(node->mirroringPort.value_or(store.mirrorPort));
        block.line("# on {}", as::fqdn(node->fqdn));
        addFirewallRule(block, as::composed("SQL mirroring TCP {}", port), port);
    }
    if (const SqlNode *witness = plan.witnessOf(store)) {
        const CheckedNumber port = as::port(witness->mirroringPort.value_or(ports::mirroringWitness));
        block.line("# on {}", as::fqdn(witness->fqdn));
        addFirewallRule(block, as::composed("SQL mirroring witness TCP {}", port), port);
    }
    out.add(block);
}

void transferShare(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    const MirrorShare &share = store.mirrorShare;
    const CheckedValue path = as::localPath(out.need(share.path, store.id, "mirrorShare.path"));
    const CheckedValue name = as::share(out.need(share.share, store.id, "mirrorShare.share"));
    if (share.accounts.isEmpty())
        out.lack(store.id, "mirrorShare.accounts");
    const auto rights = [](const QString &account) { return as::composed("{}:(OI)(CI)M", as::account(account)); };
    out.add(PowerShellBlock()
                .line("New-Item -ItemType Directory -Path {}", path)
                .line("New-SmbShare -Name {} -Path {} -FullAccess 'BUILTIN\\Administrators' -ChangeAccess {}", name,
                      path, as::each(share.accounts, [](const QString &account) { return as::account(account); }))
                .line("icacls {} /grant {}", path, as::spaced(as::each(share.accounts, rights))));
}

void shareAccess(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line(
        "Get-SmbShareAccess -Name {}", as::share(out.need(store.mirrorShare.share, store.id, "mirrorShare.share"))));
}

} // namespace

std::vector<TaskTemplate> mirrorTasks()
{
    return {
        {
            .id = "MIR-00",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = needsWitness,
            .after = {"SQL-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the mirroring witness instance"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local},
            .where = TaskPlace::Witness,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Use a computer other than principal and mirror, in the same domain, with the same version of "
                  "SQL Server; the edition may differ. One witness may serve several mirrors, which makes them "
                  "less independent.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The mirroring port of a witness is 7022 unless the plan says otherwise.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The witness instance answers."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall the instance."),
            .commands = witnessSetup,
            .isUnverified = true,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::backEndServer},
        },
        {
            .id = "MIR-01",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = needsMirrorLogins,
            .after = {"SQL-02", "MIR-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create logins and endpoint permissions between the partners"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::NodesAndWitness,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Each instance needs a login for the service account of each other instance, with permission to "
                  "connect to its mirroring endpoint. One domain account for all instances needs no logins.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "A service that runs as Network Service is its computer account, DOMAIN\\COMPUTER$. Accounts "
                  "outside the domain need certificates, which this task does not cover.")},
                {QT_TRANSLATE_NOOP("Tasks", "Run the GRANT after the endpoint exists.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "sys.server_permissions lists the permissions."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "REVOKE CONNECT on the endpoint, then DROP LOGIN."),
            .commands = partnerLogins,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::backEndServer,
                        {"Set up login accounts for database mirroring or Always On availability groups",
                         "sql-docs: docs/database-engine/database-mirroring/set-up-login-accounts-database-mirroring-always-on-availability.md"}},
        },
        {
            .id = "MIR-02",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = isMirrorBuilt,
            .after = {"SQL-02", "MIR-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Check the mirroring endpoints"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::EveryInstance,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "An instance has one mirroring endpoint at most. One that exists is used with its own port, and "
                  "the port of the topology is ignored: bring plan and instance in line now.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Two instances on one server need different ports. An instance that is partner here and witness "
                  "elsewhere needs an endpoint with ROLE = ALL.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "No endpoint, or one that is STARTED on the planned port."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "DROP ENDPOINT, if it was created here."),
            .commands = endpoints,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::createEndpointTransactSql,
                        taskpages::alterDatabaseTransactSqlDatabaseMirroring},
        },
        {
            .id = "MIR-03",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = isMirrorBuilt,
            .after = {"SQL-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Open the mirroring ports"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local},
            .where = TaskPlace::NodesAndWitness,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run each rule on the server that the comment names.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The ports are reachable between the servers once mirroring is set up, and WMI runs on all of "
                "them: the service accounts are read through it."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-NetFirewallRule with the same display names."),
            .commands = mirroringPorts,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::newNetFirewallRule},
        },
        {
            .id = "MIR-04",
            .phase = TaskPhase::SqlAndClustering,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = isMirrorBuilt,
            .after = {"SQL-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the mirroring transfer share"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local},
            .where = TaskPlace::MirrorShareServer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "The service accounts of SQL Server and SQL Server Agent on principal and mirror read and write the "
                  "share and its folder. For services that run as Network Service or Local System these are the computer "
                  "accounts, with the $ at the end.")},
                {QT_TRANSLATE_NOOP("Tasks", "The share is needed only while mirroring is set up.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Both instances write and read a test file through the share."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "When mirroring works: Remove-SmbShare, and delete the folder."),
            .commands = transferShare,
            .checks = shareAccess,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        {"Install Mirror Database Option Page",
                         "Skype/SfbServer/help-topics/help-topobld/install-mirror-database-option-page.md"},
                        taskpages::installCsMirrorDatabase},
        },
    };
}

} // namespace twinpool

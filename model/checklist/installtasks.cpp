// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/quorum.h"
#include "model/checklist/conditions.h"
#include "model/checklist/setupcommands.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"
#include "model/topology/webnames.h"

namespace twinpool {

namespace {

const Pool &poolOf(const PlanFacts &plan, const Server &server)
{
    return *plan.now.find(server.pool);
}

void localStore(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-Service -Name 'MSSQL$RTCLOCAL'"));
}

QList<TaskArgument> plannedUpdate(const PlanFacts &plan)
{
    return {plan.deployment.cumulativeUpdate};
}

bool hasWebServices(const PlanFacts &plan, const Server &server)
{
    return webServicesOf(poolOf(plan, server));
}

bool hasNoWebServices(const PlanFacts &plan, const Server &server)
{
    return !hasWebServices(plan, server);
}

/// The first server of the pool with Central Management does, for all.
bool requestsTokenCertificate(const PlanFacts &plan, const Server &server)
{
    return plan.cms && plan.cms->as<UserPool>() && plan.cms->id == server.pool
           && plan.now.serversOf(server.pool).first() == &server;
}

void certificates(const PlanFacts &plan, const Server &server, TaskCommands &out)
{
    const CheckedValue authority =
        as::certificateAuthority(out.need(plan.deployment.certificationAuthority, {}, "certificationAuthority"));
    const CheckedName name = as::fqdn(server.fqdn);
    const bool isWeb = hasWebServices(plan, server);
    PowerShellBlock block;
    block.lineIf(isWeb,
                 "Request-CsCertificate -New -Type Default, WebServicesInternal, WebServicesExternal -ComputerFqdn {} "
                 "-CA {} -FriendlyName {} -KeySize 2048 -AllSipDomain -Verbose",
                 name, authority, as::composed("SfB {}", name))
        .lineIf(!isWeb,
                "Request-CsCertificate -New -Type Default -ComputerFqdn {} -CA {} -FriendlyName {} -KeySize 2048 "
                "-Verbose",
                name, authority, as::composed("SfB {}", name))
        .line("# take the thumbprint from the output of the line above")
        .lineIf(isWeb, "Set-CsCertificate -Type Default, WebServicesInternal, WebServicesExternal "
                       "-Thumbprint '<thumbprint>' -Confirm:$false")
        .lineIf(!isWeb, "Set-CsCertificate -Type Default -Thumbprint '<thumbprint>' -Confirm:$false");
    if (requestsTokenCertificate(plan, server))
        block
            .line("Request-CsCertificate -New -Type OAuthTokenIssuer -CA {} -FriendlyName 'SfB OAuthTokenIssuer' "
                  "-KeySize 2048 -AllSipDomain -Verbose",
                  authority)
            .line("Set-CsCertificate -Identity Global -Type OAuthTokenIssuer "
                  "-Thumbprint '<thumbprint of the OAuth certificate>' -Confirm:$false")
            .unverified();
    out.add(block);
}

void certificateStates(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsCertificate").line("Test-CsCertificateConfiguration"));
}

void replication(const PlanFacts &, const Server &server, TaskCommands &out)
{
    PowerShellBlock block;
    addReplicationStatus(block, server);
    out.add(block);
}

bool isSingleServer(const PlanFacts &plan, const Pool &pool)
{
    return !isEnterpriseOfSeveral(plan, pool);
}

QList<TaskArgument> firstStart(const PlanFacts &plan, const Pool &pool)
{
    const auto servers = plan.now.serverCountOf(pool.id);
    return {firstStartOf(servers).servers, servers};
}

void poolStart(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    if (isSingleServer(plan, pool))
        return startServices(plan, out);
    out.add(PowerShellBlock().line("Start-CsPool -PoolFqdn {}", as::fqdn(pool.fqdn)));
}

void poolServices(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    PowerShellBlock block;
    for (const Server *server : plan.now.serversOf(pool.id))
        block.line("Get-CsWindowsService -ComputerName {}", as::fqdn(server->fqdn));
    out.add(block);
}

bool isMediationServer(const PlanFacts &plan, const Server &server)
{
    return poolOf(plan, server).as<MediationPool>();
}

void managementStore(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus")
                .line("Get-CsManagementStoreReplicationStatus | Where-Object { $_.UpToDate -eq $false }"));
}

} // namespace

std::vector<TaskTemplate> installTasks()
{
    return {
        {
            .id = "INS-01",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"PRE-03", "TB-20", "CHG-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the core components and update the server"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Setup},
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Log on with an account of the domain that is local administrator and member of "
                  "RTCUniversalServerAdmins.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run Setup.exe from the product media, choose drive and folder, and accept the licence. "
                  "Windows is up to date.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The Deployment Wizard opens."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall the core components."),
            .sources = {taskpages::installSkypeForBusinessServer},
        },
        {
            .id = "INS-02",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"INS-01", "CMS-01?noncms"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the local configuration store"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Setup},
            .duration = {20, 30},
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Deployment Wizard choose Install or Update Skype for Business Server System and "
                  "run Step 1; retrieve the configuration from the Central Management store.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "It installs SQL Server Express for a copy that is read only, and shows no progress.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Step 1 shows Complete, and the service MSSQL$RTCLOCAL runs."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the instance RTCLOCAL."),
            .checks = localStore,
            .sources = {taskpages::installSkypeForBusinessServer,
                        {"Install Local Configuration Store",
                         "Skype/SfbServer/help-topics/help-depwiz/install-local-configuration-store.md"}},
        },
        {
            .id = "INS-03",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"INS-02", "AD-07*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set up the server components"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Setup},
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run Step 2, Setup or Remove Skype for Business Server Components; or the command, which "
                  "the wizard runs.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Settle what it reports as a missing prerequisite, restart when it asks, and run it again.")},
                {QT_TRANSLATE_NOOP("Tasks", "Run Windows Update once more.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Steps 1 and 2 show Complete."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Take %1 out of the topology, publish, and run Step 2 again."),
            .note = QT_TRANSLATE_NOOP("Tasks", "The folder of the program has the year of the product in its name."),
            .commands = bootstrapper,
            .sources = {taskpages::installSkypeForBusinessServer,
                        taskpages::frontEndPoolsForDisasterRecovery},
        },
        {
            .id = "INS-04",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .condition = hasUpdate,
            .after = {"INS-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the planned cumulative update"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run SkypeServerUpdateInstaller.exe, install all updates and restart when it asks. No "
                  "service runs yet, so nothing needs to be drained.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Bring all servers of a pool, and both pools of a pair, to the same level.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "After cumulative update 1 run Update-CsAdminRole once for the deployment."), isVersion2015},
            },
            .arguments = plannedUpdate,
            .expected = QT_TRANSLATE_NOOP("Tasks", "All components have version %2."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall the packages of the update."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "Switches of the installer for an unattended run are not documented, so the command has "
                "none."),
            .commands = updateInstaller,
            .checks = patchVersion,
            .sources = {taskpages::install,
                        taskpages::manageFrontEndServers,
                        {"Get-CsServerPatchVersion",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsServerPatchVersion.md"}},
        },
        {
            .id = "INS-05",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"INS-03", "INS-04", "CRT-01", "DNS-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Request and assign the certificates"),
            .who = {TaskRole::SfbAdministrator, TaskRole::PkiAdministrator},
            .rights = {TaskRight::Local, TaskRight::CertificationAuthority},
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run Step 3, Request, Install or Assign Certificates: request at once or later, choose "
                  "authority, template, friendly name and 2048 bits or more, look through the names, assign. "
                  "Or use the commands.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Default, WebServicesInternal and WebServicesExternal may be one certificate."), hasWebServices},
                {QT_TRANSLATE_NOOP("Tasks", "This server needs a certificate for Default."), hasNoWebServices},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Request OAuthTokenIssuer here, once for the deployment; it reaches the other servers by "
                  "itself. It may have to be exportable: look at what the wizard proposes."), requestsTokenCertificate},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give each certificate a friendly name that no other has in the store of the computer.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each use shows a valid certificate with its private key."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-CsCertificate for the use."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "To assign OAuthTokenIssuer with the identity Global is usual, but the pages used here do "
                "not show it."),
            .commands = certificates,
            .checks = certificateStates,
            .sources = {taskpages::installSkypeForBusinessServer,
                        taskpages::environmentalRequirements,
                        taskpages::requestCsCertificate,
                        {"Set-CsCertificate",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsCertificate.md"}},
        },
        {
            .id = "INS-06",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"INS-07", "INS-08", "INS-05?deployed"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Check replication to the server"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .duration = {5, 15},
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Look whether the configuration has reached %1. If it has not, run "
                  "Invoke-CsManagementStoreReplication, wait and look again.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "UpToDate is True."),
            .commands = replication,
            .sources = {taskpages::validateEdgeDeployment,
                        taskpages::getCsManagementStoreReplicationStatus},
        },
        {
            .id = "INS-07",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .after = {"INS-05", "INS-03", "CMS-01?noncms"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Start the pool for the first time"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local, TaskRight::Sfb},
            .where = TaskPlace::FirstServer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "See that the Windows Firewall service runs on each server of %1.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Have at least %2 of the %3 servers up, then start the pool."), isEnterpriseOfSeveral},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Start the services of the server; Start-CsPool is for pools of several."), isSingleServer},
                {QT_TRANSLATE_NOOP("Tasks", "Look at the services themselves: the wizard only asks them to start.")},
            },
            .arguments = firstStart,
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "All services run on all servers, and Test-CsTopology for the service Registrar of %1 "
                "succeeds."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Stop-CsWindowsService on each server."),
            .commands = poolStart,
            .checks = poolServices,
            .sources = {taskpages::installSkypeForBusinessServer,
                        taskpages::highAvailability,
                        {"Start-CsPool",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Start-CsPool.md"},
                        {"Start-CsWindowsService",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Start-CsWindowsService.md"}},
        },
        {
            .id = "INS-08",
            .phase = TaskPhase::Install,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .condition = isOtherRole,
            .after = {"INS-05", "CMS-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Start the other role servers"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run Step 4, Start Services; or the command.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Restart the Mediation Server afterwards and look at it on the page Topology of the "
                  "Control Panel."), isMediationServer},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "All services run."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Stop-CsWindowsService"),
            .commands = startServices,
            .checks = serviceStates,
            .sources = {taskpages::installSkypeForBusinessServer,
                        {"Install the files for Mediation Server in Skype for Business Server",
                         "Skype/SfbServer/deploy/deploy-enterprise-voice/install-mediation-server.md"},
                        {"Install Persistent Chat components in Skype for Business Server 2015",
                         "Skype/SfbServer/deploy/deploy-persistent-chat-server/install-persistent-chat-components.md"}},
        },
        {
            .id = "CMS-01",
            .phase = TaskPhase::Install,
            .condition = isNewDeployment,
            .after = {"INS-07!cms", "INS-06!cms"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Confirm that the Central Management store is alive"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::CmsServer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Install the pool with the Central Management store before all other servers, and go on "
                  "once the store answers.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "ActiveMasterFqdn and ActiveFileTransferAgentFqdns name servers of the pool with Central "
                "Management, and the second command returns nothing about installed servers."),
            .commands = managementStore,
            .sources = {{"Failing over and failing back a pool in Skype for Business Server",
                         "Skype/SfbServer/manage/ha-dr-and-backup-service/failing-over-and-failing-back-a-pool.md"},
                        taskpages::createAndPublishNewTopology,
                        taskpages::getCsManagementStoreReplicationStatus},
        },
    };
}

} // namespace twinpool

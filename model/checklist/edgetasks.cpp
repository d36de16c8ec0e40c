// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/setupcommands.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

const Pool &poolOf(const PlanFacts &plan, const Server &server)
{
    return *plan.now.find(server.pool);
}

CheckedName nextHopOf(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const Pool *nextHop = plan.now.find(pool.as<EdgePool>()->nextHop);
    if (!nextHop)
        out.lack(pool.id, "role.nextHop");
    return as::fqdn(nextHop ? nextHop->fqdn : QString());
}

void internalRoutes(const PlanFacts &plan, const Server &server, TaskCommands &out)
{
    const Pool &pool = poolOf(plan, server);
    const EdgePool &edge = *pool.as<EdgePool>();
    PowerShellBlock block;
    for (const QString &network : edge.internalRoutes)
        block.line("New-NetRoute -DestinationPrefix {} -InterfaceAlias {} -NextHop {}", as::cidr(network),
                   as::text(out.need(edge.internalAdapter, pool.id, "role.internalAdapter")),
                   as::ipv4(out.need(edge.internalGateway, pool.id, "role.internalGateway")));
    block.line("Resolve-DnsName -Name {}", nextHopOf(plan, pool, out));
    out.add(block);
}

void edgeFeatures(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Install-WindowsFeature -Name Windows-Identity-Foundation, NET-WCF-HTTP-Activation45, RSAT-ADDS")
                .unverified());
}

void configurationExport(const PlanFacts &plan, TaskCommands &out)
{
    const CheckedValue folder = as::path(out.need(plan.deployment.backupPath, {}, "backupPath"));
    out.add(PowerShellBlock().line("Export-CsConfiguration -FileName {}", as::composed("{}\\EdgeConfig.zip", folder)));
}

bool hasSeveralServers(const PlanFacts &plan, const Pool &pool)
{
    return plan.now.serverCountOf(pool.id) > 1;
}

CheckedName firstServerOf(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const auto servers = plan.now.serversOf(pool.id);
    if (servers.isEmpty())
        out.lack(pool.id, "");
    return as::fqdn(servers.isEmpty() ? QString() : servers.first()->fqdn);
}

void internalCertificate(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Request-CsCertificate -New -Type Internal -ComputerFqdn {} -FriendlyName 'Edge internal' "
                      "-KeySize 2048 -PrivateKeyExportable $true -Output 'C:\\Certs\\edge-internal.csr'",
                      firstServerOf(plan, pool, out))
                .line("Import-CsCertificate -Path 'C:\\Certs\\edge-internal.pfx' -Password '<prompt>' "
                      "-PrivateKeyExportable $true")
                .line("Set-CsCertificate -Type Internal -Thumbprint '<thumbprint>' -Confirm:$false"));
}

void externalCertificate(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Request-CsCertificate -New -Type AccessEdgeExternal, DataEdgeExternal, AudioVideoAuthentication "
                      "-ComputerFqdn {} -FriendlyName 'Edge external' -KeySize 2048 -PrivateKeyExportable $true "
                      "-AllSipDomain -Output 'C:\\Certs\\edge-external.csr'",
                      firstServerOf(plan, pool, out))
                .line("Import-CsCertificate -Path 'C:\\Certs\\edge-external.pfx' -Password '<prompt>' "
                      "-PrivateKeyExportable $true")
                .line("Set-CsCertificate -Type AccessEdgeExternal, DataEdgeExternal, AudioVideoAuthentication "
                      "-Thumbprint '<thumbprint>' -Confirm:$false"));
}

void edgeTests(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const QString &partner = plan.deployment.testFederatedDomain;
    PowerShellBlock block;
    for (const Server *server : plan.now.serversOf(pool.id))
        addReplicationStatus(block, *server);
    const CheckedValue user = as::sipAddress(out.need(plan.deployment.testUser, {}, "testUser"));
    block
        .line("Test-CsAVEdgeConnectivity -TargetFqdn {} -UserSipAddress {}", nextHopOf(plan, pool, out),
              as::composed("sip:{}", user))
        .lineIf(isFederated(plan, pool) && !partner.isEmpty(),
                "Test-CsFederatedPartner -TargetFqdn {} -Domain {}", as::fqdn(pool.fqdn), as::fqdn(partner));
    out.add(block);
}

void externalAccess(const PlanFacts &plan, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Set-CsAccessEdgeConfiguration -AllowOutsideUsers $true")
                .partIf(hasFederatedEdgePool(plan), " -AllowFederatedUsers $true -UseDnsSrvRouting"));
}

void externalAccessState(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsAccessEdgeConfiguration"));
}

} // namespace

std::vector<TaskTemplate> edgeTasks()
{
    return {
        {
            .id = "EDG-01",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgeServer,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the Edge Server"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Keep the server out of the domain of the company, and set its primary DNS suffix so that "
                  "its name is %1.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Use two adapters in networks between which nothing is routed. Outside: static addresses "
                  "and the default gateway, which is the outer firewall.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Inside: one static address, no default gateway, and persistent static routes to all "
                  "internal networks with clients, servers and voice mail servers.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Without DNS in the perimeter leave the internal DNS servers empty and write the next hop "
                  "into the hosts file: with DNS load balancing one line for each of its servers.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The name of the next hop resolves, and internal servers answer."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-NetRoute for the same networks."),
            .commands = internalRoutes,
            .sources = {taskpages::deployEdgeServers,
                        taskpages::edgeSystemRequirements,
                        {"New-NetRoute",
                         "windows-powershell-docs: docset/winserver2019-ps/NetTCPIP/New-NetRoute.md"}},
        },
        {
            .id = "EDG-02",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgeServer,
            .gate = TaskGate::New,
            .after = {"EDG-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install Windows features on the Edge Server"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Install the features that all servers of the product need; or use the command.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The command ends with Success."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The documentation has no list for Edge Servers; this is the one for all servers."),
            .commands = edgeFeatures,
            .sources = {taskpages::serverRequirements,
                        taskpages::systemRequirements2019},
        },
        {
            .id = "EDG-03",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgePool,
            .gate = TaskGate::New,
            .after = {"TB-20", "CMS-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Export the configuration for the Edge Servers"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Export once the topology with %1 is published.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Carry the file to each Edge Server on media, or over a share that it reaches, and delete "
                  "it afterwards.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each Edge Server has the file."),
            .commands = configurationExport,
            .sources = {taskpages::createYourEdgeTopology,
                        taskpages::exportCsConfiguration},
        },
        {
            .id = "EDG-04",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgeServer,
            .gate = TaskGate::New,
            .after = {"EDG-02", "EDG-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the local configuration store from file"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run Setup.exe, choose Install or Update in the Deployment Wizard, run Step 1 and import "
                  "the configuration from the file.")},
                {QT_TRANSLATE_NOOP("Tasks", "After this first import replication keeps the server up to date.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Step 1 shows Complete."),
            .sources = {taskpages::deployEdgeServers,
                        {"Install Local Configuration Store Invoke (Configure)",
                         "Skype/SfbServer/help-topics/help-depwiz/install-local-configuration-store-invoke-configure.md"}},
        },
        {
            .id = "EDG-05",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgeServer,
            .gate = TaskGate::New,
            .after = {"EDG-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set up the Edge components"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run Step 2, Setup or Remove Skype for Business Server Components.")},
                {QT_TRANSLATE_NOOP("Tasks", "Install the planned cumulative update."), hasUpdate},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Step 2 shows Complete."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Take %1 out of the topology, publish, and run Step 2 again."),
            .sources = {taskpages::deployEdgeServers},
        },
        {
            .id = "EDG-06",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgePool,
            .gate = TaskGate::New,
            .after = {"EDG-05", "CRT-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the internal Edge certificate"),
            .who = {TaskRole::SfbAdministrator, TaskRole::PkiAdministrator},
            .rights = {TaskRight::Local, TaskRight::CertificationAuthority},
            .where = TaskPlace::FirstServer,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Import the chain of the authority into the trusted root authorities of each Edge Server.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Request on the first server: the subject is the internal name of the pool, no other names "
                  "are needed. Import the answer.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Export the certificate with its private key, import it on the other servers, and assign "
                  "it on each."), hasSeveralServers},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Edge Internal shows the certificate on each server."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-CsCertificate for the type Internal."),
            .commands = internalCertificate,
            .sources = {taskpages::deployEdgeServers,
                        taskpages::edgeEnvironmentalRequirements,
                        taskpages::requestCsCertificate,
                        {"Import-CsCertificate",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Import-CsCertificate.md"}},
        },
        {
            .id = "EDG-07",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgePool,
            .gate = TaskGate::New,
            .after = {"EDG-06", "CRT-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the external Edge certificate"),
            .who = {TaskRole::SfbAdministrator, TaskRole::PkiAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::FirstServer,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Request offline from the public authority, and import the answer on the first server.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Export it with its private key and import it on the other servers. Never choose to delete "
                  "the private key after the export."), hasSeveralServers},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Assign it to Access Edge, Web Conferencing Edge and A/V Authentication. All servers of %1 "
                  "use the same certificate for A/V authentication.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Edge External shows the certificate on each server."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-CsCertificate for the three types."),
            .commands = externalCertificate,
            .sources = {taskpages::deployEdgeServers,
                        taskpages::edgeEnvironmentalRequirements,
                        taskpages::requestCsCertificate},
        },
        {
            .id = "EDG-08",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgeServer,
            .gate = TaskGate::New,
            .after = {"EDG-07", "NET-03", "DNS-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Start the Edge services"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run Step 4, Start Services; or the command.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "All services run."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Stop-CsWindowsService"),
            .commands = startServices,
            .checks = serviceStates,
            .sources = {taskpages::deployEdgeServers},
        },
        {
            .id = "EDG-09",
            .phase = TaskPhase::ExternalAccess,
            .scope = TaskScope::EdgePool,
            .gate = TaskGate::New,
            .after = {"EDG-08", "EDG-10", "DNS-04", "LB-03", "INS-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Validate the Edge deployment"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Outside, sign in remotely and join a meeting without an account.")},
                {QT_TRANSLATE_NOOP("Tasks", "Exchange messages with a federated partner."), isFederated},
                {QT_TRANSLATE_NOOP("Tasks", "Test the ports from outside, and run the Remote Connectivity Analyzer.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Where a replica is not up to date, run Invoke-CsManagementStoreReplication and wait.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Replicas are up to date, and the tests end with Success."),
            .commands = edgeTests,
            .sources = {taskpages::validateEdgeDeployment,
                        {"Test-CsAVEdgeConnectivity",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsAVEdgeConnectivity.md"},
                        {"Test-CsFederatedPartner",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsFederatedPartner.md"}},
        },
        {
            .id = "EDG-10",
            .phase = TaskPhase::ExternalAccess,
            .condition = hasNewEdgePool,
            .after = {"EDG-08*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Enable external access"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::CsAdministrator},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Let users in from outside, now that the Edge services run.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The values are set, and the external access policy allows the test users."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Set the values back to $false."),
            .commands = externalAccess,
            .checks = externalAccessState,
            .sources = {{"Set-CsAccessEdgeConfiguration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsAccessEdgeConfiguration.md"}},
        },
    };
}

} // namespace twinpool

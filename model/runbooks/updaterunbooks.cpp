// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool isStandard(const RunbookFacts &facts)
{
    return facts.pool->isStandard();
}

bool isGroup(const RunbookFacts &facts)
{
    return facts.store && facts.store->haMode == HaMode::AlwaysOnAG;
}

bool sharesStore(const RunbookFacts &facts)
{
    // More than the databases of users, applications and Central Management, or of another pool.
    return facts.plan.usersOf(facts.store->id).size() > 1 || facts.plan.databaseTypesOf(*facts.store).size() > 3;
}

QList<TaskArgument> plannedUpdate(const RunbookFacts &facts)
{
    return {facts.plan.deployment.cumulativeUpdate};
}

void checkPool(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsPoolFabricState -PoolFqdn {}", as::fqdn(facts.pool->fqdn))
                .lineIf(is2015(facts), "Get-CsPoolUpgradeReadinessState")
                .lineIf(!is2015(facts), "Get-CsUpgradeDomainInfo"));
}

void takeServerOut(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsComputerFailOver -ComputerName {}", as::fqdn(facts.server->fqdn)));
}

void bringServerBack(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsComputerFailBack -ComputerName {}", as::fqdn(facts.server->fqdn)));
}

void enableComputer(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Enable-CsComputer"));
}

void updateDatabases(const RunbookFacts &facts, TaskCommands &out)
{
    if (!facts.store)
        return out.lack(facts.pool->id, "role.userStore");
    PowerShellBlock block;
    block.lineIf(isMirrored(facts), "# after the mirror is removed (MIRX-02), or as the notes of the update say")
        .line("Install-CsDatabase -Update -ConfiguredDatabases -SqlServerFqdn {}",
              as::fqdn(finalFqdnOf(facts.plan, *facts.store, out)))
        .partIf(sharesStore(facts), " -ExcludeCollocatedStores")
        .partIf(facts.store->isClustered(), " -UseDefaultSqlPaths")
        .part(" -Verbose");
    out.add(block);
}

void updateRoles(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Update-CsAdminRole"));
}

void closingState(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsPoolFabricState -PoolFqdn {}", as::fqdn(facts.pool->fqdn))
                .line("Get-CsManagementStoreReplicationStatus | Where-Object { $_.UpToDate -eq $false }"));
}

void stopStandard(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Stop-CsWindowsService").line("Stop-Service -Name W3SVC"));
}

void finishStandard(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Stop-CsWindowsService")
                .line("Start-Service -Name W3SVC")
                .line("Install-CsDatabase -Update -LocalDatabases")
                .line("Start-CsWindowsService"));
}

} // namespace

RunbookTemplate rollingUpdate()
{
    return {
        .kind = RunbookKind::RollingUpdate,
        .id = "RB-PATCH",
        .subject = EntityKind::Pool,
        .appliesTo = hasServers,
        .isPlanned = true,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "A cumulative update of the product, or updates of Windows."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "%1 is healthy and has three or more Front End Servers. A maintenance window is agreed.")},
            {QT_TRANSLATE_NOOP("Runbooks", "It is known what this update does to the databases.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "No failover of %1 or %2 is planned before both have the same update level."), isPaired},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks",
            "All servers of %1 have the new level, and the service was not interrupted."),
        .steps = {
            {
                .id = "RB-PATCH-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check the pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If replicas are missing, run RB-QL before any update. The second command must run on a server "
                      "of the pool; it tells the upgrade domains and whether the pool is ready.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "No replica is missing, and the pool is ready."),
                .commands = checkPool,
                .sources = {taskpages::manageFrontEndServers,
                            {"Get-CsPoolUpgradeReadinessState",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsPoolUpgradeReadinessState.md"},
                            {"Get-CsUpgradeDomainInfo",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsUpgradeDomainInfo.md"}},
            },
            {
                .id = "RB-PATCH-02",
                .perServer = true,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Take the server out"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::itself,
                .duration = {5, 60},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The command drains the services of %1, stops and disables them; it waits one hour unless told "
                      "otherwise. -DrainingTimeout ends the drain earlier; -WaitTime says when the cmdlet gives up "
                      "and changes nothing.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Never use -Force together with -WhatIf: -WhatIf is then ignored.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The services are stopped and disabled on this server only."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-PATCH-05 for %1."),
                .commands = takeServerOut,
                .sources = {taskpages::manageFrontEndServers,
                            {"Invoke-CsComputerFailOver",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsComputerFailOver.md"}},
            },
            {
                .id = "RB-PATCH-03",
                .perServer = true,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Install the update"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Local},
                .where = runbookplaces::itself,
                .duration = {20, 40},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "The planned update is %3."),
                     hasUpdate},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Install it, and the updates of Windows in the same stop. Restart the server if it asks for "
                      "it.")},
                },
                .arguments = plannedUpdate,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The components show the new version."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Uninstall the update."),
                .commands = installUpdate,
                .checks = patchVersion,
                .sources = {taskpages::manageFrontEndServers},
            },
            {
                .id = "RB-PATCH-04",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The notes of the update ask for it."),
                .perServer = true,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Run Enable-CsComputer when the update asks for it"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Local},
                .where = runbookplaces::itself,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the command on %1.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The command ends without errors."),
                .commands = enableComputer,
                .sources = {{"Enable-CsComputer",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Enable-CsComputer.md"}},
            },
            {
                .id = "RB-PATCH-05",
                .perServer = true,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Bring the server back"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::itself,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Do not begin with another server before this one is back and the pool is healthy.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The services run, and no replica is missing before the next server."),
                .commands = bringServerBack,
                .checks = fabricState,
                .sources = {taskpages::manageFrontEndServers,
                            {"Invoke-CsComputerFailBack",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsComputerFailBack.md"}},
            },
            {
                .id = "RB-PATCH-06",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The update changes databases."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Update the databases"),
                .who = {TaskRole::SqlDba, TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = runbookplaces::managementComputer,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "All Front End Servers of %1 are updated first.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The name is that of the listener. Then do the same for every other replica, as in task "
                      "AG-09."), isGroup},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The back end is mirrored. The reference of the cmdlet says that -Update fails against mirrored "
                      "databases: remove the mirror before (task MIRX-02) and create it again afterwards (task "
                      "MIR-05), with a restart of all Front End Servers one by one, or do what the notes of the "
                      "update say."), isMirrored},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The command ends without errors, and Test-CsDatabase passes."),
                .commands = updateDatabases,
                .sources = {runbookpages::updateBackEnd,
                            taskpages::manageDatabases,
                            taskpages::installCsDatabase},
            },
            {
                .id = "RB-PATCH-07",
                .condition = is2015,
                .when = QT_TRANSLATE_NOOP("Runbooks", "It is the first cumulative update since the installation."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "After 2015 CU1"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::managementComputer,
                .duration = 2,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the command once for the deployment.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The command ends without errors."),
                .commands = updateRoles,
                .sources = {taskpages::install,
                            {"Update-CsAdminRole",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Update-CsAdminRole.md"}},
            },
            {
                .id = "RB-PATCH-08",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Close"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::managementComputer,
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Bring %2 to the same level within days."), isPaired},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Edge, Director and Mediation Servers follow, from the inside to the outside.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "%1 is healthy, and every replica is up to date."),
                .note = QT_TRANSLATE_NOOP("Runbooks", "The order from the inside to the outside is practice."),
                .commands = closingState,
                .sources = {taskpages::manageFrontEndServers},
            },
        },
    };
}

RunbookTemplate standardEditionUpdate()
{
    return {
        .kind = RunbookKind::StandardUpdate,
        .id = "RB-PATCH-SE",
        .subject = EntityKind::Pool,
        .appliesTo = isStandard,
        .isPlanned = true,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "A cumulative update of the product."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "The users of %1 are without service for this time.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "Where that is too long, its users are first moved to %2 with the steps of RB-DRILL, while both have "
              "the same update level, and afterwards back; %1 is named both times."), isPaired},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "%1 has the new level."),
        .steps = {
            {
                .id = "RB-PATCH-SE-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Stop"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::CsAdministrator, TaskRight::Local},
                .where = runbookplaces::itself,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Close all windows of the Management Shell afterwards.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The services are stopped."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Start the services again."),
                .commands = stopStandard,
                .sources = {runbookpages::updateBackEnd},
            },
            {
                .id = "RB-PATCH-SE-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Install"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Local},
                .where = runbookplaces::itself,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "The planned update is %3."),
                     hasUpdate},
                    {QT_TRANSLATE_NOOP("Runbooks", "Install it with the command.")},
                },
                .arguments = plannedUpdate,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The installer ends without errors."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Uninstall the update."),
                .commands = installUpdate,
                .sources = {runbookpages::updateBackEnd},
            },
            {
                .id = "RB-PATCH-SE-03",
                .title = QT_TRANSLATE_NOOP("Runbooks",
                    "Stop again, start the web service, update the databases"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::CsAdministrator, TaskRight::Sql},
                .where = runbookplaces::itself,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "The second stop catches what came into use again.")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Bring %2 to the same level within days."), isPaired},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The services run, with the new version."),
                .note = QT_TRANSLATE_NOOP("Runbooks", "The page does not print the last start."),
                .commands = finishStandard,
                .checks = patchVersion,
                .sources = {runbookpages::updateBackEnd,
                            taskpages::installCsDatabase},
            },
        },
    };
}

} // namespace twinpool

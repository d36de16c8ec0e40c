// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

void checkRepairedPool(const RunbookFacts &facts, TaskCommands &out)
{
    PowerShellBlock block;
    for (const Server *server : facts.plan.now.serversOf(facts.pool->id))
        block.line("Get-CsWindowsService -ComputerName {}", as::fqdn(server->fqdn));
    block.lineIf(facts.pool->isEnterprise(), "Get-CsPoolFabricState -PoolFqdn {}", as::fqdn(facts.pool->fqdn));
    if (facts.store)
        block.line("Test-CsDatabase -ConfiguredDatabases -SqlServerFqdn {}",
                   as::fqdn(finalFqdnOf(facts.plan, *facts.store, out)));
    block.line("Get-CsManagementStoreReplicationStatus")
        .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(facts.partner->fqdn));
    out.add(block);
}

void copyConferences(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsBackupServiceSync -PoolFqdn {} -BackupModule ConfServices.DataConf",
                                   as::fqdn(facts.partner->fqdn)));
}

void userDataState(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsBackupServiceStatus -PoolFqdn {} -Category UserData",
                                   as::fqdn(facts.partner->fqdn)));
}

void failOverPartner(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsPoolFailOver -PoolFqdn {} -Verbose", as::fqdn(facts.partner->fqdn)));
}

void failBackPartner(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsPoolFailBack -PoolFqdn {} -Verbose", as::fqdn(facts.partner->fqdn)));
}

} // namespace

RunbookTemplate poolFailback()
{
    return {
        .kind = RunbookKind::PoolFailback,
        .id = "RB-FB",
        .subject = EntityKind::Pool,
        .appliesTo = isPaired,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "%1 is repaired and stable, and %2 serves its users."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "The servers of %1 run, enough of them for a first start; its back end is up and its replicas are "
              "healthy.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "The Edge pool of the site is restored first when it failed too, with the federation route (RB-EDGE); "
              "the Front End pool follows.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "If %2 was failed over to %1 in the meantime, it is failed back first (RB-SWAP).")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks",
            "%1 serves its users again. It takes up to 60 minutes for 20,000 users; they stay signed in on %2 and move "
            "while it runs."),
        .steps = {
            {
                .id = "RB-FB-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check the repaired pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the commands, and go on only when all of it is as expected.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The services run, no replica is missing, the databases can be reached, the replicas of the "
                    "configuration are up to date, and the copy from %2 to %1 is Steady or Final."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Do not go on."),
                .commands = checkRepairedPool,
                .sources = {taskpages::manageFrontEndServers,
                            runbookpages::backupService},
            },
            {
                .id = "RB-FB-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail the users back"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = {10, 60},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "-PoolFqdn is again %1, the name used at the failover. -DisasterMode is only for a %2 that can "
                      "no longer be reached: what was written there is then lost.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The command ends without errors."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-FO for %1."),
                .commands = failBackPool,
                .sources = {runbookpages::failingOver,
                            runbookpages::userExperience,
                            runbookpages::poolFailBack},
            },
            {
                .id = "RB-FB-03",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The file store of %1 was lost, or meetings took place on %2."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Copy the conference content back"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Start the copy, and wait until the state is as expected.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The module DataConf is in SteadyState."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "The page on the failback says that nothing else is needed; the page on the Backup Service asks "
                    "for this step, so do it. That page also shows a parameter -BackupModule of "
                    "Get-CsBackupServiceStatus, which does not exist; -Category does."),
                .commands = copyConferences,
                .checks = userDataState,
                .sources = {runbookpages::backupService,
                            {"Invoke-CsBackupServiceSync",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsBackupServiceSync.md"}},
            },
            {
                .id = "RB-FB-04",
                .when = QT_TRANSLATE_NOOP("Runbooks", "They were changed in RB-FO."),
                .title = QT_TRANSLATE_NOOP("Runbooks",
                    "Set the Edge next hop, media association, federation route and names back"),
                .who = {TaskRole::SfbAdministrator, TaskRole::DnsAdministrator},
                .rights = {TaskRight::TopologyPublish, TaskRight::Dns},
                .where = runbookplaces::managementComputer,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Associate the pools of the site with their local Edge pool again; for federation see RB-EDGE; "
                      "set the DNS records back.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "All values are those of the plan."),
                .commands = nextHopToPool,
                .sources = {runbookpages::failingOver,
                            runbookpages::setEdgeServer},
            },
            {
                .id = "RB-FB-05",
                .when = QT_TRANSLATE_NOOP("Runbooks", "They were imported on %2."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Bring the Response Groups home"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the way back of RB-RGS.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The workflows answer on %1, and none is left on %2."),
                .sources = {runbookpages::exportResponseGroups,
                            runbookpages::importResponseGroups},
            },
            {
                .id = "RB-FB-06",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Decide about the Central Management store"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If it was moved to %2 it can stay there. To move it back is a choice; the planned form of "
                      "RB-CMS does it.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The decision is noted, and the plan shows which pool holds the store."),
                .sources = {runbookpages::failingOver,
                            taskpages::disasterRecovery},
            },
            {
                .id = "RB-FB-07",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check the pair"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Read the state of both directions until the copies are done.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The state is Steady or Final in both directions."),
                .commands = backupStates,
                .sources = {runbookpages::backupService},
            },
        },
    };
}

RunbookTemplate poolSwap()
{
    return {
        .kind = RunbookKind::PoolSwap,
        .id = "RB-SWAP",
        .subject = EntityKind::Pool,
        .appliesTo = isPaired,
        .isPlanned = true,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "%1 is failed over to %2, and now %2 has to be emptied instead."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "Both pools can be reached.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "%1 serves the users of both pools, and in the end each pool its own."),
        .steps = {
            {
                .id = "RB-SWAP-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail back the users of the first pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = {10, 60},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "This comes first: a pool that serves the users of its partner cannot be failed over to it.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The users of %1 are on %1."),
                .commands = failBackPool,
                .sources = {taskpages::managingDaHaBackupService},
            },
            {
                .id = "RB-SWAP-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail over the users of the second pool to the first"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If %2 holds the Central Management store, move it first (RB-CMS); if an Edge pool has %2 as "
                      "its next hop, move that too (as in RB-FO-05).")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Add -DisasterMode only if %2 is dead.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The users of %2 are on %1."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-SWAP-03."),
                .commands = failOverPartner,
                .sources = {taskpages::managingDaHaBackupService,
                            runbookpages::poolFailOver},
            },
            {
                .id = "RB-SWAP-03",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Later: fail the second pool back"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = {10, 60},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Check %2 as in RB-FB-01 first, and copy the conference content back as in RB-FB-03 "
                      "afterwards, with the pools exchanged.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Each pool serves its own users."),
                .commands = failBackPartner,
                .sources = {taskpages::managingDaHaBackupService},
            },
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

void presentState(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus")
                .line("Invoke-CsManagementServerFailover -WhatIf"));
}

void forceFailover(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(forcedStoreFailover(facts.plan, *facts.partner, out));
}

void newState(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus")
                .line("Get-CsManagementStoreReplicationStatus")
                .line("Get-CsConfigurationStoreLocation"));
}

void rebuildStore(const RunbookFacts &facts, TaskCommands &out)
{
    const SqlStore *store = facts.plan.backEndOf(*facts.partner);
    out.add(PowerShellBlock()
                .line("Install-CsDatabase -CentralManagementDatabase -Clean -SqlServerFqdn {} -SqlInstanceName {}",
                      databaseServerOf(facts.plan, *facts.partner, out),
                      store ? setupInstance(store->instanceName) : as::fixed("RTC"))
                .line("Move-CsManagementServer -ConfigurationFileName '<latest CsConfig export>' "
                      "-LisConfigurationFileName '<latest CsLis export>' -Force"));

    const auto servers = facts.plan.now.serversOf(facts.partner->id);
    PowerShellBlock setup;
    for (qsizetype i = 1; i < servers.size(); ++i)
        setup.line("# on {}", as::fqdn(servers[i]->fqdn)).line("& {} /Setup", bootstrapperOf(facts.plan, out));
    out.add(setup);
}

} // namespace

RunbookTemplate centralManagementFailover()
{
    return {
        .kind = RunbookKind::CentralManagement,
        .id = "RB-CMS",
        .subject = EntityKind::Pool,
        .appliesTo = pairHoldsCms,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "Planned: maintenance or a drill takes the store away from %1. Disaster: the active store on %1 is down."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "The standby databases exist on %2 (task PAIR-05).")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "The commands run on a server of %2, the pool that is to become active, as a member of "
              "RTCUniversalServerAdmins.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks",
            "The store is active on %2. The targets are 5 minutes, and 5 minutes of lost changes."),
        .steps = {
            {
                .id = "RB-CMS-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Look at the present state"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 2,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the commands. -WhatIf changes nothing.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The present and the proposed owner are shown."),
                .commands = presentState,
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-CMS-02",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The active store works."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Planned failover"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "No -Force here: without it the cmdlet finishes the replication and makes the source read-only "
                      "before it switches.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The command ends without errors."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Run the same on a server of %1."),
                .commands = planStoreFailover,
                .sources = {runbookpages::managementServerFailover},
            },
            {
                .id = "RB-CMS-03",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The active store is down."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Disaster failover"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = runbookplaces::onPartner,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The target is the database that the topology defines for the standby. With an availability "
                      "group it is the SQL Server FQDN of the store, which is the listener once AG-07 and AG-08 are "
                      "done; on Standard Edition the server itself and the instance RTC.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The command ends without errors."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks",
                    "The cmdlet has -Restore for the planned form; use it only with product support."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "That the listener is given as -BackupSqlServerFqdn follows from the value in the topology; the "
                    "documentation does not show it."),
                .commands = forceFailover,
                .sources = {runbookpages::failingOver,
                            runbookpages::managementServerFailover},
            },
            {
                .id = "RB-CMS-04",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Read the states until all replicas are up to date. Edge Servers are among them: TCP 4443 from "
                      "%2 to them is open.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "Master and file transfer agents are servers of %2, all replicas are True, and the location of "
                    "the store is %2."),
                .commands = newState,
                .sources = {runbookpages::failingOver,
                            taskpages::getCsManagementStoreReplicationStatus},
            },
            {
                .id = "RB-CMS-05",
                .when = QT_TRANSLATE_NOOP("Runbooks", "There is no pair, or the standby cannot be used."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "No standby store: rebuild from the exports"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql, TaskRight::Local},
                .where = QT_TRANSLATE_NOOP("Runbooks", "a Front End Server of %2, not in a remote session"),
                .duration = {hour, 2 * hour},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Enable-CsTopology works on this server and its Front End service runs. A Standard Edition "
                      "server is prepared first (Prepare first Standard Edition server).")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the first two commands.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Then run the local setup on the other Front End Servers of the pool, not on the one used for "
                      "the move, and on the servers that the cmdlet lists.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The master is a server of %2, and the replicas are True."),
                .warning = QT_TRANSLATE_NOOP("Runbooks",
                    "-Clean deletes the Central Management databases that are on the target. Confirm it twice."),
                .commands = rebuildStore,
                .checks = storeState,
                .sources = {runbookpages::failingOver,
                            taskpages::moveCsManagementServer,
                            taskpages::installCsDatabase},
            },
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool holdsStore(const RunbookFacts &facts)
{
    return facts.plan.cms == facts.pool;
}

bool storeIsElsewhere(const RunbookFacts &facts)
{
    return facts.plan.cms && facts.plan.cms != facts.pool;
}

void baseline(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(facts.pool->fqdn))
                .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(facts.partner->fqdn))
                .line("Get-CsManagementStoreReplicationStatus | Where-Object { $_.UpToDate -eq $false }")
                .line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus"));
}

void failOverPool(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsPoolFailOver -PoolFqdn {} -Verbose", as::fqdn(facts.pool->fqdn)));
}

void failBack(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Invoke-CsPoolFailBack -PoolFqdn {} -Verbose", as::fqdn(facts.pool->fqdn))
                .line("Invoke-CsBackupServiceSync -PoolFqdn {} -BackupModule ConfServices.DataConf",
                      as::fqdn(facts.partner->fqdn)));
}

void restore(const RunbookFacts &facts, TaskCommands &out)
{
    PowerShellBlock block = setNextHop(facts.edgesBehind(), *facts.pool);
    block.line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(facts.pool->fqdn))
        .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(facts.partner->fqdn));
    out.add(block);
}

} // namespace

RunbookTemplate failoverDrill()
{
    return {
        .kind = RunbookKind::Drill,
        .id = "RB-DRILL",
        .subject = EntityKind::Pool,
        .appliesTo = isPaired,
        .isPlanned = true,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "Acceptance, and the yearly test: %1 is failed over to %2 and back."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "A window is agreed, and the users know that running calls and meetings end.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "The Backup Service is Steady or Final in both directions, the exports are fresh, and backups were "
              "made.")},
            {QT_TRANSLATE_NOOP("Runbooks", "All servers of %1 and of %2 have the same update level.")},
            {QT_TRANSLATE_NOOP("Runbooks", "%2 is not failed over to %1.")},
            {QT_TRANSLATE_NOOP("Runbooks", "Nobody works with Topology Builder during the test.")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "It is proved that RB-FO and RB-FB work, with measured times."),
        .note = QT_TRANSLATE_NOOP("Runbooks",
            "The page on tests of disaster recovery also describes moving users by force and changing CNAME records "
            "to a disaster pool. That belongs to older releases: users of paired pools are not moved."),
        .steps = {
            {
                .id = "RB-DRILL-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Baseline"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the commands and keep what they print.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The plan has the Central Management store on %3. If it is on %1 now, stop: correct the plan "
                      "and print this runbook again."), storeIsElsewhere},
                },
                .arguments = storePool,
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The state is Steady or Final, and every replica is up to date."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Do not go on."),
                .commands = baseline,
                .sources = {runbookpages::backupService,
                            taskpages::testDisasterRecovery},
            },
            {
                .id = "RB-DRILL-02",
                .condition = holdsStore,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move the Central Management store"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "The planned form: no -Force, and no database servers are named.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The store is active on %2."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "The same on %1."),
                .commands = planStoreFailover,
                .checks = storeState,
                .sources = {taskpages::disasterRecovery,
                            runbookpages::managementServerFailover},
            },
            {
                .id = "RB-DRILL-03",
                .condition = isNextHop,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move the Edge next hop"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Firewall and hosts file let the Edge Servers reach %2 before the command is run.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Sign-in from outside works."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Set it back."),
                .commands = nextHopToPartner,
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-DRILL-04",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail over without disaster mode"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Without -DisasterMode the cmdlet makes %1 read-only and waits until the last changes are "
                      "copied, so nothing is lost. Measure the time.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The users of %1 are on %2."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-FB."),
                .commands = failOverPool,
                .sources = {runbookpages::poolFailOver,
                            runbookpages::backupService},
            },
            {
                .id = "RB-DRILL-05",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Test"),
                .who = {TaskRole::Tester},
                .rights = {TaskRight::TestAccounts},
                .where = QT_TRANSLATE_NOOP("Runbooks", "clients inside and outside"),
                .duration = hour,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Test sign-in, presence, contacts, a meeting with content, a call to the public network, a "
                      "Response Group, access from outside, federation and a mobile client.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The record of the tests is filled in."),
                .sources = {runbookpages::userExperience},
            },
            {
                .id = "RB-DRILL-06",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail back"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onSubject,
                .duration = {10, 60},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "-PoolFqdn is again %1. The second command copies the content of meetings back.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The users and the content of meetings are back on %1."),
                .commands = failBack,
                .sources = {runbookpages::failingOver,
                            runbookpages::backupService},
            },
            {
                .id = "RB-DRILL-07",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Put everything back and compare"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::managementComputer,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Leave the Central Management store on %2, or move it back."), holdsStore},
                    {QT_TRANSLATE_NOOP("Runbooks", "Note the measured times and what was found, and correct the plan.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Everything is as the plan says."),
                .commands = restore,
                .sources = {taskpages::testDisasterRecovery,
                            runbookpages::failingOver},
            },
            {
                .id = "RB-DRILL-08",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Monthly: recover one server"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Setup},
                .where = QT_TRANSLATE_NOOP("Runbooks", "another server each month"),
                .duration = day,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Act as if the hardware of one server were lost: build it again from media, topology and "
                      "backups (tasks PRE-02 to INS-08), with its certificates.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The server is in service, and the time is noted."),
                .sources = {taskpages::testDisasterRecovery},
            },
        },
    };
}

} // namespace twinpool

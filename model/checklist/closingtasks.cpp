// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void topologyTest(const PlanFacts &plan, TaskCommands &out)
{
    const CheckedValue folder = as::uncPath(out.need(plan.deployment.backupPath, {}, "backupPath"));
    PowerShellBlock block;
    block.line("Test-CsTopology -Report {}", as::composed("{}\\Test-CsTopology.xml", folder))
        .line("Get-CsManagementStoreReplicationStatus | Where-Object { $_.UpToDate -eq $false }");
    for (const Pool *pool : plan.pools)
        if (pool->isEnterprise())
            block.line("Get-CsPoolFabricState -PoolFqdn {}", as::fqdn(pool->fqdn));
    out.add(block);
}

CheckedValue sipUri(const CheckedValue &address)
{
    return as::composed("sip:{}", address);
}

void signInAndChat(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const Deployment &deployment = plan.deployment;
    const CheckedName name = as::fqdn(pool.fqdn);
    const CheckedValue first = sipUri(as::sipAddress(out.need(deployment.testUser, {}, "testUser")));
    const CheckedValue second = sipUri(as::sipAddress(out.need(deployment.testUser2, {}, "testUser2")));
    out.add(PowerShellBlock()
                .line("Test-CsRegistration -TargetFqdn {} -UserCredential (Get-Credential) -UserSipAddress {}", name,
                      first)
                .line("Test-CsIM -TargetFqdn {} -SenderSipAddress {} -SenderCredential (Get-Credential) "
                      "-ReceiverSipAddress {} -ReceiverCredential (Get-Credential)",
                      name, first, second));
}

} // namespace

std::vector<TaskTemplate> closingTasks()
{
    return {
        {
            .id = "VER-01",
            .phase = TaskPhase::Verify,
            .after = {"INS-06*", "INS-07*", "INS-08*", "AG-10*", "MIR-06*", "PAIR-07*", "EDG-09*", "PCH-06*",
                      "MON-02", "ARC-01", "OWA-02*", "CVT-06*", "CHG-01*", "CHG-02*", "CHG-03*", "AGX-01*",
                      "AGX-02*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify the topology as a whole"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local, TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Control Panel, Topology: each role has a green arrow and a green mark for replication.")},
                {QT_TRANSLATE_NOOP("Tasks", "Run the commands and read the report.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The report has no failure, no server is behind, and no copy is missing in a pool."),
            .commands = topologyTest,
            .sources = {taskpages::verifyTheTopology,
                        {"Test-CsTopology",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsTopology.md"},
                        taskpages::manageFrontEndServers},
        },
        {
            .id = "VER-02",
            .phase = TaskPhase::Verify,
            .scope = TaskScope::Pool,
            .gate = TaskGate::Touched,
            .after = {"VER-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify sign-in, IM and conferencing on the pool"),
            .who = {TaskRole::SfbAdministrator, TaskRole::Tester},
            .rights = {TaskRight::TestAccounts},
            .where = TaskPlace::ClientComputers,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Control Panel, Users, Enable users: enable two test users on %1.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Sign in on two computers, exchange instant messages, share, hold a conference with audio, and open "
                  "the simple URLs for meetings and dial-in.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Both commands say Result: Success, and what was tried by hand works."),
            .commands = signInAndChat,
            .sources = {taskpages::verifyTheTopology,
                        {"Test-CsRegistration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsRegistration.md"},
                        {"Test-CsIM",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Test-CsIM.md"}},
        },
        {
            .id = "VER-03",
            .phase = TaskPhase::Verify,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = hasHighAvailability,
            .after = {"VER-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify back-end failover"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::EveryNode,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "With test users signed in, fail the store over and back as the runbook of its mode says: RB-BE-MIR "
                  "for a mirror, RB-BE-AG for an availability group, RB-BE-FCI for a clustered instance.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Users stay signed in, and after each failover contact lists can be changed."),
            .sources = {taskpages::backEndServer,
                        taskpages::alwaysonAvailabilityGroup},
        },
        {
            .id = "VER-04",
            .phase = TaskPhase::Verify,
            .scope = TaskScope::Pair,
            .gate = TaskGate::Touched,
            .after = {"VER-02", "VER-03", "BKP-01", "PAIR-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify the pair with a planned failover"),
            .who = {TaskRole::ServiceOwner, TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local, TaskRight::Sfb},
            .where = TaskPlace::BothPools,
            .duration = halfDay,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Before the handover, in a window that is agreed, carry out the runbook RB-DRILL once in each "
                  "direction.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The targets are met: 15 to 20 minutes from the decision to service (RTO), 5 minutes of lost data at "
                "most (RPO). No finding stays open."),
            .sources = {taskpages::disasterRecovery,
                        taskpages::testDisasterRecovery,
                        taskpages::managingDaHaBackupService},
        },
        {
            .id = "HND-01",
            .phase = TaskPhase::Handover,
            .after = {"VER-01", "VER-02*", "VER-03*", "VER-04*", "BKP-01", "BKP-02*", "BKP-03*", "BKP-04*",
                      "BKP-05*", "BKP-06*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Remove temporary rights and material"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Groups, TaskRight::Sql},
            .where = TaskPlace::Everywhere,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Take back the sysadmin membership that the task SQL-04 gave.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Remove the transfer shares of mirrors and the files that copied databases, and from the Edge "
                  "Servers the exported configuration and the files of certificates.")},
                {QT_TRANSLATE_NOOP("Tasks", "Remove temporary accounts from RTCUniversalServerAdmins.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Nothing temporary is left."),
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::addFrontEndSqlServerStore},
        },
        {
            .id = "HND-02",
            .phase = TaskPhase::Handover,
            .after = {"HND-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Hand over the documentation"),
            .who = {TaskRole::ProjectLead},
            .where = TaskPlace::PlanningTool,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Hand over the revision of the plan, the checklist with names and times, the topology file and the "
                  "to-do lists.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Hand over the list of certificates with the dates on which they expire, the runbooks of each pool, "
                  "pair and store, and the list of contacts.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Operations has accepted the documentation."),
            .sources = {taskpages::testDisasterRecovery},
        },
        {
            .id = "HND-03",
            .phase = TaskPhase::Handover,
            .after = {"HND-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Agree the drill and maintenance calendar"),
            .who = {TaskRole::ServiceOwner},
            .where = TaskPlace::Nowhere,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Agree on a recovery test of one server each month, another one each time, on a drill of each pair "
                  "at least once a year, and on updates each quarter.")},
                {QT_TRANSLATE_NOOP("Tasks", "Enter the renewals of certificates and a review of how the logs grow.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The calendar is published."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The monthly test comes from the documentation; the other intervals are practice."),
            .sources = {taskpages::testDisasterRecovery,
                        taskpages::manageFrontEndServers},
        },
    };
}

} // namespace twinpool

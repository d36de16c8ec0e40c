// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool storeIsElsewhere(const RunbookFacts &facts)
{
    return !pairHoldsCms(facts) && facts.plan.cms;
}

bool partnerIsMirrored(const RunbookFacts &facts)
{
    const SqlStore *store = facts.plan.backEndOf(*facts.partner);
    return pairHoldsCms(facts) && store && store->haMode == HaMode::Mirrored;
}

bool isOnlyEdgePool(const RunbookFacts &facts)
{
    return facts.plan.edgePools.size() == 1;
}

QList<TaskArgument> onlyEdgePool(const RunbookFacts &facts)
{
    return {facts.plan.edgePools.isEmpty() ? EntityRef() : EntityRef(facts.plan.edgePools.first()->id)};
}

void findStore(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Invoke-CsManagementServerFailover -WhatIf")
                .line("Get-CsPoolBackupRelationship -PoolFqdn {}", as::fqdn(facts.pool->fqdn)));
}

void failOverStore(const RunbookFacts &facts, TaskCommands &out)
{
    // A pool outside the pair of the store has no standby databases to take it over with.
    if (pairHoldsCms(facts))
        out.add(forcedStoreFailover(facts.plan, *facts.partner, out));
}

void listNextHops(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsService -EdgeServer | Select-Object -Property Identity, Registrar"));
}

void failOverPool(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsPoolFailOver -PoolFqdn {} -DisasterMode -Verbose",
                                   as::fqdn(facts.pool->fqdn)));
}

void importResponseGroups(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Import-CsRgsConfiguration -Destination {} -FileName '<latest Rgs export>'",
                                   applicationServerOf(*facts.partner)));
}

void restoreLocations(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Import-CsLisConfiguration -FileName '<latest CsLis export>'")
                .line("Publish-CsLisConfiguration"));
}

void testUser(const RunbookFacts &facts, TaskCommands &out)
{
    const CheckedValue user = as::composed(
        "sip:{}", as::sipAddress(out.need(facts.plan.deployment.testUser, {}, "testUser")));
    out.add(PowerShellBlock()
                .line("Get-CsUserPoolInfo -Identity {}", user)
                .line("Test-CsRegistration -TargetFqdn {} -UserCredential (Get-Credential) -UserSipAddress {}",
                      as::fqdn(facts.partner->fqdn), user));
}

} // namespace

RunbookTemplate poolFailover()
{
    return {
        .kind = RunbookKind::PoolFailover,
        .id = "RB-FO",
        .subject = EntityKind::Pool,
        .appliesTo = isPaired,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "%1 does not serve its users and will not be back in time; the service owner decides. Where automatic "
            "failover for voice is on, registration for voice has moved by itself after the failure detection "
            "interval. Everything else waits for this runbook."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks",
              "The records show a healthy pair: the last state of the Backup Service was Steady or Final in both "
              "directions.")},
            {QT_TRANSLATE_NOOP("Runbooks", "%2 can carry the users of both pools.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "%2 is not failed over to %1. If it is, fail it back first: a pool that serves the users of its "
              "partner cannot be failed over to that partner.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "The administrator is a member of RTCUniversalServerAdmins and local administrator on the servers of "
              "%2, and sysadmin on the back end of %2 when the Central Management store is involved.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "The latest exports of configuration, location database and Response Groups are at hand (tasks BKP-01 "
              "and BKP-03).")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks",
            "All users of %1 work on %2; they keep their home pool. The targets are 15 to 20 minutes from the decision "
            "and at most about 5 minutes of lost changes, for pools in one world region without a replication "
            "backlog."),
        .steps = {
            {
                .id = "RB-FO-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Establish the facts"),
                .who = {TaskRole::ServiceOwner, TaskRole::SfbAdministrator},
                .where = QT_TRANSLATE_NOOP("Runbooks", "a conference call"),
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Is it one server, the back end, the pool, the site, or only the network between the sites? "
                      "While servers of the pool run, use the runbook for quorum loss or that of the back end first; a "
                      "failed back end alone is no case for this runbook.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If the pool has to be failed over because only SQL is down, disaster mode is still the form to "
                      "use.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Note the time of the decision: the recovery time counts from here. Tell the users that they "
                      "are signed out, that running calls and meetings end, and that only part of the service works "
                      "until the failover has ended.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The decision is written down."),
                .sources = {taskpages::disasterRecovery,
                            runbookpages::userExperience,
                            taskpages::managingDaHaBackupService},
            },
            {
                .id = "RB-FO-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Find the pool that holds the Central Management store"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 2,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "The plan has the store on %3."),
                     [](const RunbookFacts &facts) { return facts.plan.cms != nullptr; }},
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the commands. -WhatIf changes nothing.")},
                },
                .arguments = storePool,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The pool with the active store is named."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "Get-CsService -CentralManagement shows the same from the topology."),
                .commands = findStore,
                .sources = {runbookpages::failingOver,
                            runbookpages::managementServerFailover},
            },
            {
                .id = "RB-FO-03",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check the state of the Central Management store"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 2,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Empty values mean that the store is down.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "ActiveMasterFqdn and ActiveFileTransferAgentFqdns name servers of the pool with the store."),
                .commands = storeState,
                .sources = {runbookpages::failingOver,
                            taskpages::getCsManagementStoreReplicationStatus},
            },
            {
                .id = "RB-FO-04",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The store was on %1, or RB-FO-03 found it down."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail over the Central Management store"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = runbookplaces::onPartner,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The store must work before users are failed over. The command is the disaster form of "
                      "RB-CMS."), pairHoldsCms},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The plan has the store on %3, which belongs to neither pool of this pair: if it is down as "
                      "well, run RB-CMS for the pair of %3 first."), storeIsElsewhere},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The plan names no pool with the store: find it and run RB-CMS for its pair."),
                     [](const RunbookFacts &facts) { return !facts.plan.cms; }},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The back end of %2 is mirrored: read first which partner is the principal, with the second "
                      "command, and give both partners."), partnerIsMirrored},
                },
                .arguments = storePool,
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "ActiveMasterFqdn and ActiveFileTransferAgentFqdns name servers of the pool that took the store "
                    "over, and UpToDate is True for every replica that can be reached."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "None is needed: the store may stay there for good."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "A page of the product prints -MirrorSQLServerFqdn and -MirrorSQLInstanceName, which the cmdlet "
                    "does not have; it has -BackupMirrorSqlServerFqdn and -BackupMirrorSqlInstanceName, and in "
                    "disaster form it needs -Force."),
                .commands = failOverStore,
                .checks = storeAndReplicas,
                .sources = {runbookpages::failingOver,
                            taskpages::disasterRecovery,
                            runbookpages::managementServerFailover},
            },
            {
                .id = "RB-FO-05",
                .condition = isNextHop,
                .when = QT_TRANSLATE_NOOP("Runbooks", "An Edge pool that still runs has %1 as its next hop."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move the Edge next hop away from the failed pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::TopologyPublish},
                .where = runbookplaces::onPartner,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The new next hop is in the site of the Edge pool: in Topology Builder, the Edge pool, Edit "
                      "Properties, Next hop, another pool of the site, and publish.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The new next hop is in another site: run the command. Without this step the pool failover "
                      "stops, because the pool is the next hop of an Edge Server.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The Registrar of the Edge pool is %2; firewall and hosts file let the Edge Servers reach %2."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Set it back in RB-FB."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "The page does not say how this stands to the Central Management store. Publishing and "
                    "Set-CsEdgeServer need a working store, so this comes after it."),
                .commands = nextHopToPartner,
                .checks = listNextHops,
                .sources = {runbookpages::failingOver,
                            runbookpages::setEdgeServer},
            },
            {
                .id = "RB-FO-06",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Fail over the pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = {15, 20},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "-PoolFqdn is the pool that failed, never the one that takes over. If the command reports a "
                      "problem with the Central Management store, repair that and run it again. If %1 can still be "
                      "reached and this is a choice, leave out -DisasterMode (RB-DRILL).")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "The command ends without errors; users of %1 sign in on %2 and have the full service."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-FB."),
                .commands = failOverPool,
                .sources = {runbookpages::failingOver,
                            taskpages::disasterRecovery,
                            runbookpages::poolFailOver},
            },
            {
                .id = "RB-FO-07",
                .when = QT_TRANSLATE_NOOP("Runbooks", "The Edge pool that carries federation is down."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move the federation route"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::TopologyPublish},
                .where = runbookplaces::managementComputer,
                .duration = {30, 60},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the federation part of RB-EDGE.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The test with a federated partner succeeds."),
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-FO-08",
                .when = QT_TRANSLATE_NOOP("Runbooks",
                    "An Edge pool is down, and Front End pools associated with it still run."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Give running pools another Edge pool for media"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::TopologyPublish},
                .where = runbookplaces::managementComputer,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "In Topology Builder: the pool, Edit Properties, Associations, Associate Edge Pool (for media "
                      "components), the Edge pool of the other site, and publish.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The plan has only %3: there is no other Edge pool, and access from outside stays down until "
                      "one exists."), isOnlyEdgePool},
                },
                .arguments = onlyEdgePool,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Media from outside works."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Associate the old Edge pool again."),
                .sources = {runbookpages::failingOver},
            },
            {
                .id = "RB-FO-09",
                .when = QT_TRANSLATE_NOOP("Runbooks",
                    "%1 hosts Response Groups, and Response Group replication is not in use."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Bring Response Groups to the backup pool"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Import the latest export of %1. -OverwriteOwner is for a pool that is lost for good; do not use "
                      "it when %1 will come back with the same name. -ReplaceExistingRgsSettings also takes over the "
                      "settings of the whole service.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Agents in formal groups sign in again. RB-RGS has the details and the way back.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The workflows answer on %2."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-RGS."),
                .commands = importResponseGroups,
                .checks = listWorkflows,
                .sources = {runbookpages::importResponseGroups,
                            taskpages::backupRgsData},
            },
            {
                .id = "RB-FO-10",
                .when = QT_TRANSLATE_NOOP("Runbooks",
                    "E9-1-1 locations are in use, and the Central Management store was failed over."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Restore the location database"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The location database is not copied to the backup pool. The import adds and restores; it does "
                      "not delete newer records.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "A test address is found."),
                .commands = restoreLocations,
                .sources = {runbookpages::userExperience,
                            {"Import-CsLisConfiguration",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Import-CsLisConfiguration.md"}},
            },
            {
                .id = "RB-FO-11",
                .when = QT_TRANSLATE_NOOP("Runbooks", "Simple URLs or client records point only at %1."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Redirect names"),
                .who = {TaskRole::DnsAdministrator},
                .rights = {TaskRight::Dns},
                .where = QT_TRANSLATE_NOOP("Runbooks", "DNS"),
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "GeoDNS switches by itself when its monitor fails. Otherwise point meet, dialin, lyncdiscover, "
                      "lyncdiscoverinternal, the SRV and the sip records to %2, with a short time to live. The old "
                      "answers live on for their own time to live.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The names resolve to %2."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Set them back in RB-FB."),
                .sources = {taskpages::simpleUrls,
                            taskpages::advancedEdgeServerDns,
                            taskpages::testDisasterRecovery},
            },
            {
                .id = "RB-FO-12",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Check service and report"),
                .who = {TaskRole::SfbAdministrator, TaskRole::Tester},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::onPartner,
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Test sign-in, presence, a change of contacts, joining a meeting, calls in and out, sign-in "
                      "from outside, and federation.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Users of a Survivable Branch Appliance whose backup is %1 have only part of the service until "
                      "it is back: the failover does not cover them.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "All tests pass, and the time of the end is noted."),
                .commands = testUser,
                .sources = {runbookpages::userExperience,
                            taskpages::disasterRecovery,
                            {"Get-CsUserPoolInfo",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsUserPoolInfo.md"}},
            },
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/setupcommands.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

const Pool &poolA(const PlanFacts &plan, const Pairing &pair)
{
    return *plan.now.find(pair.poolA);
}

const Pool &poolB(const PlanFacts &plan, const Pairing &pair)
{
    return *plan.now.find(pair.poolB);
}

bool holdsCms(const PlanFacts &plan, const Pairing &pair)
{
    return poolA(plan, pair).hostsCms || poolB(plan, pair).hostsCms;
}

bool isStandardPair(const PlanFacts &plan, const Pairing &pair)
{
    return poolA(plan, pair).isStandard() || poolB(plan, pair).isStandard();
}

bool isStandardPairWithCms(const PlanFacts &plan, const Pairing &pair)
{
    return holdsCms(plan, pair) && isStandardPair(plan, pair);
}

void backupRelations(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsPoolBackupRelationship -PoolFqdn {}", as::fqdn(poolA(plan, pair).fqdn))
                .line("Get-CsPoolBackupRelationship -PoolFqdn {}", as::fqdn(poolB(plan, pair).fqdn)));
}

void backupService(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsWindowsService -Name 'LYNCBACKUP'"));
}

void startBackupService(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Start-CsWindowsService -Name 'LYNCBACKUP'"));
}

void pairRelation(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    PowerShellBlock block;
    block.line("Get-CsPoolBackupRelationship -PoolFqdn {}", as::fqdn(poolA(plan, pair).fqdn));
    if (holdsCms(plan, pair)) {
        const Pool &standby = poolA(plan, pair).hostsCms ? poolB(plan, pair) : poolA(plan, pair);
        const SqlStore *store = plan.backEndOf(standby);
        const QString instance = store ? store->instanceName : QStringLiteral("RTC");
        const CheckedName server = databaseServerOf(plan, standby, out);
        block.line("Test-CsDatabase -CentralManagementDatabase -SqlServerFqdn {}", server)
            .partIf(!instance.isEmpty(), " -SqlInstanceName {}", as::sqlInstance(instance))
            .line("# only if the databases are missing:")
            .line("Install-CsDatabase -CentralManagementDatabase -SqlServerFqdn {}", server)
            .partIf(!instance.isEmpty(), " -SqlInstanceName {}", as::sqlInstance(instance))
            .unverified();
    }
    out.add(block);
}

void synchronisation(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Invoke-CsBackupServiceSync -PoolFqdn {}", as::fqdn(poolA(plan, pair).fqdn))
                .line("Invoke-CsBackupServiceSync -PoolFqdn {}", as::fqdn(poolB(plan, pair).fqdn)));
}

void backupStates(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(poolA(plan, pair).fqdn))
                .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(poolB(plan, pair).fqdn))
                .line("Get-CsBackupServiceConfiguration"));
}

void responseGroupReplication(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    PowerShellBlock block;
    for (const Pool *pool : {&poolA(plan, pair), &poolB(plan, pair)})
        block.line("Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn {} -Verbose",
                   databaseServerOf(plan, *pool, out));
    block.line("Invoke-CsRgsStoreReplicateData -PoolFqdn {}", as::fqdn(poolA(plan, pair).fqdn))
        .line("Invoke-CsRgsStoreReplicateData -PoolFqdn {}", as::fqdn(poolB(plan, pair).fqdn))
        .line("Set-CsBackupServiceConfiguration -EnableRgsBackupService $true");
    out.add(block);
}

void responseGroupStates(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsBackupServiceStatus -Category RGS -PoolFqdn {}", as::fqdn(poolA(plan, pair).fqdn))
                .line("Get-CsBackupServiceStatus -Category RGS -PoolFqdn {}", as::fqdn(poolB(plan, pair).fqdn))
                .line("Get-CsRgsWorkflow -ShowAll"));
}

} // namespace

std::vector<TaskTemplate> pairingTasks()
{
    return {
        {
            .id = "PAIR-01",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Pair,
            .condition = pairsDeployedPool,
            .after = {"TB-00", "NET-02", "INS-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Pair the deployed pools in Topology Builder"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Download Topology from existing deployment, %2, Edit Properties, "
                  "Resiliency, Associated Backup Pool, and choose %3. Tick Automatic failover and failback for "
                  "Voice where the plan says so, and publish. Where one pool holds Central Management this adds "
                  "its standby databases.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Supported are pairs of the same edition, both physical or both virtual, on the same operating "
                  "system, with the same kind of high availability behind them. Topology Builder does not stop "
                  "others. A pool has one partner.")},
            },
            .arguments = pairedPools,
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each pool names the other."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Clear the associated backup pool, publish, and run the Bootstrapper on each Front End Server of "
                "both pools."),
            .checks = backupRelations,
            .sources = {taskpages::frontEndPoolsForDisasterRecovery,
                        taskpages::disasterRecovery,
                        taskpages::backEndServer,
                        taskpages::frontEndGeneralSettingsExpander},
        },
        {
            .id = "PAIR-02",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Server,
            .condition = isPairedLater,
            .after = {"PAIR-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Run local setup on the Front End Servers of both pools"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Setup},
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "This installs the Backup Service and, where it applies, the standby services of Central "
                  "Management. It runs on each Front End Server of both pools.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The Bootstrapper ends without errors, and the service LYNCBACKUP exists."),
            .note = QT_TRANSLATE_NOOP("Tasks", "The page of the product shows the folder of version 2019 only."),
            .commands = bootstrapper,
            .checks = backupService,
            .sources = {taskpages::frontEndPoolsForDisasterRecovery},
        },
        {
            .id = "PAIR-03",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Server,
            .condition = isPairedLaterAndUpdated,
            .after = {"PAIR-02*"},
            .chain = TaskChain::PerPool,
            .title = QT_TRANSLATE_NOOP("Tasks", "Apply the cumulative update again"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Begin when the Bootstrapper has ended on each Front End Server of both pools. One server at a "
                  "time, as the runbook RB-PATCH says.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "All servers of both pools have the same version."),
            .commands = updateInstaller,
            .checks = patchVersion,
            .sources = {taskpages::frontEndPoolsForDisasterRecovery},
        },
        {
            .id = "PAIR-04",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Server,
            .condition = isPairedLater,
            .after = {"PAIR-02*", "PAIR-03*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Start the Backup Service"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Start the service on %1.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The service runs."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Stop-CsWindowsService -Name 'LYNCBACKUP'"),
            .commands = startBackupService,
            .sources = {taskpages::frontEndPoolsForDisasterRecovery},
        },
        {
            .id = "PAIR-05",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Pair,
            .gate = TaskGate::Touched,
            .after = {"PAIR-04", "INS-07", "TB-20"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Check the pair relation and the standby Central Management store"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Each pool names the other as its backup.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "One of these pools holds Central Management, so its partner holds the standby databases xds and "
                  "lis. If the test fails, create them and run the local setup on the partner again."), holdsCms},
                {QT_TRANSLATE_NOOP("Tasks",
                  "A Standard Edition partner that was never prepared as first server does not let remote "
                  "computers in: Prepare first Standard Edition server opens its firewall."), isStandardPairWithCms},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The relation shows on both pools. Where Central Management is concerned, xds and lis are found on "
                "the standby."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "Creating a missing standby database in this way is practice, not documentation."),
            .commands = pairRelation,
            .isUnverified = true,
            .sources = {taskpages::disasterRecovery,
                        taskpages::managingDaHaBackupService,
                        taskpages::testCsDatabase,
                        taskpages::installCsDatabase},
        },
        {
            .id = "PAIR-06",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Pair,
            .gate = TaskGate::Touched,
            .after = {"PAIR-05", "NET-02", "INS-07", "AG-10", "MIR-06", "AGX-01", "AGX-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Synchronise the pools with each other"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::BothPools,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Pools that stood before they were paired need this; for new pools it does no harm. All Front "
                  "End Servers that hold copies, three in an Enterprise pool, run at the same time once at least, "
                  "so that the data can be copied.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The commands return; the copy runs in the background."),
            .commands = synchronisation,
            .sources = {taskpages::frontEndPoolsForDisasterRecovery,
                        taskpages::highAvailability,
                        {"Invoke-CsBackupServiceSync",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsBackupServiceSync.md"}},
        },
        {
            .id = "PAIR-07",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Pair,
            .gate = TaskGate::Touched,
            .after = {"PAIR-06"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Wait for the steady state in both directions"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Read the state of both pools: a state is that of one direction at one moment.")},
                {QT_TRANSLATE_NOOP("Tasks", "Leave SyncInterval as it is: it decides how much a disaster loses.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "For each module and in both directions the export is in SteadyState or FinalState and the import "
                "in NormalState. SyncInterval is 00:02:00."),
            .commands = backupStates,
            .sources = {taskpages::frontEndPoolsForDisasterRecovery,
                        {"Configuring and monitoring the Backup Service in Skype for Business Server",
                         "Skype/SfbServer/manage/ha-dr-and-backup-service/configuring-and-monitoring-the-backup-service.md"},
                        {"Get-CsBackupServiceStatus",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsBackupServiceStatus.md"}},
        },
        {
            .id = "RGS-01",
            .phase = TaskPhase::Pairing,
            .scope = TaskScope::Pair,
            .gate = TaskGate::New,
            .versions = version2019On,
            .condition = replicatesResponseGroups,
            .after = {"PAIR-07", "INS-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Switch on Response Group replication"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "All Front End Servers of both pools have the update of July 2019 or a later one.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the databases on both back ends, copy the existing data on both pools, then switch "
                  "replication on. The switch is global, so every pair is at that level.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "A Standard Edition server is its own SQL Server; -LocalDatabases, run on it, does the same."),
                 isStandardPair},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The export is Final or Steady and the import Normal; both are NotInitialized in the first "
                "minutes. The workflows of the partner are listed."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Set-CsBackupServiceConfiguration -EnableRgsBackupService $false, which concerns all pairs."),
            .commands = responseGroupReplication,
            .checks = responseGroupStates,
            .sources = {taskpages::backupRgsData,
                        {"Set-CsBackupServiceConfiguration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsBackupServiceConfiguration.md"},
                        {"Invoke-CsRgsStoreReplicateData",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsRgsStoreReplicateData.md"}},
        },
    };
}

} // namespace twinpool

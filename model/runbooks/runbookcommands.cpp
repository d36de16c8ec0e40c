// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"

#include "model/checklist/setupcommands.h"

namespace twinpool {

CheckedValue edgeServerOf(const Pool &edge)
{
    return as::composed("EdgeServer:{}", as::fqdn(edge.fqdn));
}

CheckedValue applicationServerOf(const Pool &pool)
{
    return as::composed("ApplicationServer:{}", as::fqdn(pool.fqdn));
}

CheckedValue chatServerOf(const Pool &chat)
{
    return as::composed("PersistentChatServer:{}", as::fqdn(chat.fqdn));
}

QList<TaskArgument> storePool(const RunbookFacts &facts)
{
    return {facts.plan.cms ? EntityRef(facts.plan.cms->id) : EntityRef()};
}

PowerShellBlock forcedStoreFailover(const PlanFacts &plan, const Pool &target, TaskCommands &out)
{
    const SqlStore *store = plan.backEndOf(target);
    const SqlNode *mirror = store ? plan.mirrorOf(*store) : nullptr;
    const QString instance = store ? store->instanceName : QStringLiteral("RTC");
    PowerShellBlock block;
    block.line("Invoke-CsManagementServerFailover -BackupSqlServerFqdn {}", databaseServerOf(plan, target, out))
        .partIf(!instance.isEmpty(), " -BackupSqlInstanceName {}", as::sqlInstance(instance));
    if (store && store->haMode == HaMode::Mirrored) {
        if (mirror)
            block.part(" -BackupMirrorSqlServerFqdn {}", as::fqdn(mirror->fqdn))
                .partIf(!instance.isEmpty(), " -BackupMirrorSqlInstanceName {}", as::sqlInstance(instance));
        else
            out.lack(store->id, "");
    }
    block.part(" -Force -Verbose");
    if (mirror)
        block.line("Get-CsDatabaseMirrorState -PoolFqdn {} -DatabaseType CentralMgmt", as::fqdn(target.fqdn));
    return block;
}

PowerShellBlock setNextHop(const QList<const Pool *> &edges, const Pool &registrar)
{
    PowerShellBlock block;
    for (const Pool *edge : edges)
        block.line("Set-CsEdgeServer -Identity {} -Registrar {}", edgeServerOf(*edge),
                   as::composed("Registrar:{}", as::fqdn(registrar.fqdn)));
    return block;
}

void storeState(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus"));
}

void storeAndReplicas(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus")
                .line("Get-CsManagementStoreReplicationStatus"));
}

void nextHopToPartner(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(setNextHop(facts.edgesBehind(), *facts.partner));
}

void nextHopToPool(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(setNextHop(facts.edgesBehind(), *facts.pool));
}

void planStoreFailover(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsManagementServerFailover -Verbose"));
}

void failBackPool(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Invoke-CsPoolFailBack -PoolFqdn {} -Verbose", as::fqdn(facts.pool->fqdn)));
}

void backupStates(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(facts.pool->fqdn))
                .line("Get-CsBackupServiceStatus -PoolFqdn {}", as::fqdn(facts.partner->fqdn)));
}

void listWorkflows(const RunbookFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsRgsWorkflow -ShowAll"));
}

void fabricState(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsPoolFabricState -PoolFqdn {}", as::fqdn(facts.pool->fqdn)));
}

void testDatabases(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Test-CsDatabase -ConfiguredDatabases -SqlServerFqdn {}",
                                   as::fqdn(finalFqdnOf(facts.plan, *facts.store, out))));
}

void startServices(const RunbookFacts &facts, TaskCommands &out)
{
    startServices(facts.plan, out);
}

void startPool(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Start-CsPool -PoolFqdn {}", as::fqdn(facts.pool->fqdn)));
}

void resetLostGroups(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Reset-CsPoolRegistrarState -PoolFqdn {} -ResetType QuorumLossRecovery",
                                   as::fqdn(facts.pool->fqdn)));
}

void patchVersion(const RunbookFacts &facts, TaskCommands &out)
{
    patchVersion(facts.plan, out);
}

void installUpdate(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("& {}", updateInstallerOf(facts.plan, out)));
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/setupcommands.h"

#include "model/checklist/commandvalues.h"

namespace twinpool {

void bootstrapper(const PlanFacts &plan, const Server &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("& {}", bootstrapperOf(plan, out)));
}

void updateInstaller(const PlanFacts &plan, const Server &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("& {}", updateInstallerOf(plan, out)));
}

void patchVersion(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsServerPatchVersion"));
}

void startServices(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Start-CsWindowsService"));
}

void serviceStates(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsWindowsService"));
}

void addReplicationStatus(PowerShellBlock &block, const Server &server)
{
    block.line("Get-CsManagementStoreReplicationStatus -ReplicaFqdn {}", as::fqdn(server.fqdn));
}

} // namespace twinpool

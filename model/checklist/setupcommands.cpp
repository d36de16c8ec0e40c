// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/setupcommands.h"

namespace twinpool {

void bootstrapper(const PlanFacts &plan, const Server &, TaskCommands &out)
{
    const CheckedValue root = as::localPath(out.need(plan.deployment.installRoot, {}, "installRoot"));
    out.add(PowerShellBlock().line("& {}", as::composed("{}\\Deployment\\Bootstrapper.exe", root)));
}

void updateInstaller(const PlanFacts &plan, const Server &, TaskCommands &out)
{
    const CheckedValue folder = as::path(out.need(plan.deployment.updatePath, {}, "updatePath"));
    out.add(PowerShellBlock().line("& {}", as::composed("{}\\SkypeServerUpdateInstaller.exe", folder)));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/taskcommands.h"

// Commands of setup and of starting services that several tasks have.

namespace twinpool {

/// Sets up the components that the topology gives the server; what the wizard runs. The path has the product's year in it.
void bootstrapper(const PlanFacts &plan, const Server &server, TaskCommands &out);
/// Without switches: none for an unattended run is documented.
void updateInstaller(const PlanFacts &plan, const Server &server, TaskCommands &out);
void patchVersion(const PlanFacts &plan, TaskCommands &out);
void startServices(const PlanFacts &plan, TaskCommands &out);
void serviceStates(const PlanFacts &plan, TaskCommands &out);

/// Whether the configuration has reached the server.
void addReplicationStatus(PowerShellBlock &block, const Server &server);

} // namespace twinpool

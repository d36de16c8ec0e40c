// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/commandvalues.h"
#include "model/runbooks/runbookfacts.h"

// Commands and values that steps of several runbooks write.

namespace twinpool {

CheckedValue edgeServerOf(const Pool &edge);     ///< `EdgeServer:fqdn`
CheckedValue applicationServerOf(const Pool &pool); ///< `ApplicationServer:fqdn`
CheckedValue chatServerOf(const Pool &chat);     ///< `PersistentChatServer:fqdn`

/// The pool with the active Central Management store.
QList<TaskArgument> storePool(const RunbookFacts &facts);

/// The disaster form: the active store is taken over by \a target without a last replication.
PowerShellBlock forcedStoreFailover(const PlanFacts &plan, const Pool &target, TaskCommands &out);

PowerShellBlock setNextHop(const QList<const Pool *> &edges, const Pool &registrar);

// For tables, where a step has one of these alone.
void storeState(const RunbookFacts &facts, TaskCommands &out);
void storeAndReplicas(const RunbookFacts &facts, TaskCommands &out);
void nextHopToPartner(const RunbookFacts &facts, TaskCommands &out);
void nextHopToPool(const RunbookFacts &facts, TaskCommands &out);
void planStoreFailover(const RunbookFacts &facts, TaskCommands &out);
void failBackPool(const RunbookFacts &facts, TaskCommands &out);
void backupStates(const RunbookFacts &facts, TaskCommands &out);
void listWorkflows(const RunbookFacts &facts, TaskCommands &out);
void fabricState(const RunbookFacts &facts, TaskCommands &out);
void testDatabases(const RunbookFacts &facts, TaskCommands &out);
void startServices(const RunbookFacts &facts, TaskCommands &out);
void startPool(const RunbookFacts &facts, TaskCommands &out);
void resetLostGroups(const RunbookFacts &facts, TaskCommands &out);
void patchVersion(const RunbookFacts &facts, TaskCommands &out);
void installUpdate(const RunbookFacts &facts, TaskCommands &out);

} // namespace twinpool

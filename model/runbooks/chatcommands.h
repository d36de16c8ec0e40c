// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"
#include "model/runbooks/runbookcommands.h"

// What both runbooks of Persistent Chat write.

namespace twinpool {

/// The first database server of \a store for people, or the name of the store.
QString chatConnection(const RunbookFacts &facts, const SqlStore &store);

/// The backup instance and the share for log shipping.
QList<TaskArgument> chatBackupServer(const RunbookFacts &facts);

void addActiveServer(PowerShellBlock &block, const Pool &chat, const Server &server);
void chatPoolState(const RunbookFacts &facts, TaskCommands &out);

} // namespace twinpool

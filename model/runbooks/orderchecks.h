// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"

// What order constraints ask beside the sequence of steps. They read the commands that would be run.

namespace twinpool::orderchecks {

/// At no moment are both pools of the pair failed over, each to the other.
bool onePoolServesTheOther(const Runbook &runbook);
/// A failback in the same runbook names the pool that the failover named.
bool failbackNamesThePool(const Runbook &runbook);
/// No step changes who mirrors whom, so no server has to be restarted.
bool leavesMirrorAlone(const Runbook &runbook);
/// Nothing removes a mirror.
bool keepsMirror(const Runbook &runbook);
/// A runbook about a mirror does not update its databases.
bool leavesMirroredSchemasAlone(const Runbook &runbook);
/// A server is back before the next one is taken out, and nothing else is done meanwhile.
bool oneServerAtATime(const Runbook &runbook);
/// The databases of Central Management are created before the store moves to them.
bool databasesBeforeMove(const Runbook &runbook);
/// Planned failovers of the store have neither -Force nor the parameters of SQL Server.
bool plannedFormIsPlain(const Runbook &runbook);

} // namespace twinpool::orderchecks

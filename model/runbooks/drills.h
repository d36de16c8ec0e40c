// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"

// What plans keep of runbooks that were carried out, as a drill or because somebody had to.

namespace twinpool {

/// The name of a step in records: its number, of a step done for each server with the server.
QString drillNameOf(const Runbook &runbook, const RunbookStep &step);

/// The records of a runbook, newest first.
QList<DrillRecord> drillsOf(const Plan &plan, const QString &runbook);

/// What \a record says of a step, or null.
const DrillStep *takenFor(const DrillRecord &record, const QString &step);

/// \a record with what a step took; its steps stand in the order of the runbook.
DrillRecord withStep(DrillRecord record, const Runbook &runbook, const DrillStep &taken);
DrillRecord withoutStep(DrillRecord record, const QString &step);

/// How long a step may take, in minutes; 0: it depends on the case.
inline int targetOf(const RunbookStep &step)
{
    return step.definition->duration.most;
}

/// Minutes over the steps that \a record holds and that have a target.
struct DrillTimes {
    int taken = 0, target = 0;
    bool operator==(const DrillTimes &) const = default;
};
DrillTimes timesOf(const DrillRecord &record, const Runbook &runbook);

/// When it was and whose it is.
QString titleOf(const DrillRecord &record);

} // namespace twinpool

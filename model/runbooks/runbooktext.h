// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"

// Texts of a runbook in the language of this moment. Values of the plan are filled in when the text is made.

namespace twinpool {

QString titleOf(const Runbook &runbook, const Plan &plan); ///< With its subject.
QString triggerOf(const Runbook &runbook, const Plan &plan);
QStringList beforeOf(const Runbook &runbook, const Plan &plan);
QString resultOf(const Runbook &runbook, const Plan &plan);
QString noteOf(const Runbook &runbook, const Plan &plan);

QString titleOf(const RunbookStep &step);
/// The situation in which the step is done; on the day it may be "not needed". Empty: always.
QString whenOf(const RunbookStep &step, const Plan &plan);
QString placeOf(const RunbookStep &step, const Plan &plan); ///< Empty: anywhere.
QString durationOf(const RunbookStep &step);
QStringList linesOf(const RunbookStep &step, const Plan &plan);
QString expectedOf(const RunbookStep &step, const Plan &plan);
QString rollbackOf(const RunbookStep &step, const Plan &plan); ///< Empty: nothing to take back.
QString noteOf(const RunbookStep &step, const Plan &plan);
QString warningOf(const RunbookStep &step, const Plan &plan); ///< Not empty for steps that destroy data.

} // namespace twinpool

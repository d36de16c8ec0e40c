// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

// The user's own marks in a plan.

namespace twinpool::edits {

/// The planner lives with a finding and says why.
Edit acceptFinding(const AcceptedFinding &accepted);
/// The finding counts again.
Edit reopenFinding(const QString &key);

/// The plan uses a rule otherwise than the catalogue says; none: as the catalogue says.
Edit useRule(const QString &rule, std::optional<RuleUse> use);

/// A checklist task is done or skipped.
Edit markTask(const TaskMark &mark);
/// The same of several, all done or all skipped, in one step.
Edit markTasks(const QList<TaskMark> &marks);
/// The task is open again.
Edit unmarkTask(const QString &instance);
Edit unmarkTasks(const QStringList &instances);

/// Keeps what carrying out a runbook brought. \a record replaces one of the same start.
Edit recordDrill(const DrillRecord &record);
Edit forgetDrill(const QString &start);

} // namespace twinpool::edits

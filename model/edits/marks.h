// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

#include <QDate>

// The user's own marks in a plan.

namespace twinpool::edits {

/// The planner lives with a finding and says why.
Edit acceptFinding(const AcceptedFinding &accepted);
/// The finding counts again.
Edit reopenFinding(const QString &key);

/// The plan uses a rule otherwise than the catalogue says; none: as the catalogue says.
Edit useRule(const QString &rule, std::optional<RuleUse> use);

/// Ticks the checklist task of this instance name, or takes the tick back.
Edit markTask(const QString &instance, bool done, QDate date);

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

#include <QDate>

// The user's own marks in a plan.

namespace twinpool::edits {

/// The planner lives with the finding of this key and says why.
Edit acceptFinding(const QString &key, const QString &reason, const QString &author, QDate date);
/// The finding counts again.
Edit reopenFinding(const QString &key);

/// Ticks the checklist task of this instance name, or takes the tick back.
Edit markTask(const QString &instance, bool done, QDate date);

} // namespace twinpool::edits

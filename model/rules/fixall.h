// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

namespace twinpool {

/// One step that applies the first fix of each finding of \a rule, one after another, as long as the finding still
/// stands when its turn comes. Leaves accepted findings, those without a fix, and those whose fix is refused.
Edit fixAll(const Rule &rule);

/// How many of \a findings fixAll() of \a rule would turn to.
int fixableCount(const Snapshot &now, const QList<Finding> &findings, const Rule &rule);

} // namespace twinpool

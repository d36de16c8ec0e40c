// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

namespace twinpool {

/// Whether a finding of \a hider hides \a hidden, by the table of rules.md section 1: the hider's subject is the hidden
/// finding's subject or among its related rows, or the other way round. An error never hides behind less.
bool hides(const Snapshot &now, const Finding &hider, const Finding &hidden);

/// Whether some rule can hide findings of \a rule at all, and whether \a rule can hide those of some rule.
bool canBeHidden(const Rule &rule);
bool canHide(const Rule &rule);

} // namespace twinpool

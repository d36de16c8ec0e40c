// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <span>

namespace twinpool {

/// A rule whose findings hide those of another one.
struct Hider {
    const Rule *rule;
    bool (*when)(const Snapshot &now, const Finding &hidden); ///< Null: always.
};
/// The rules that can hide findings of \a rule; empty when none can.
std::span<const Hider> hidersOf(const Rule &rule);
/// Whether findings of \a rule can hide others.
bool canHide(const Rule &rule);
/// Whether findings of \a rule can hide others or be hidden.
bool takesPartInHiding(const Rule &rule);

/// Whether a finding of \a hider hides \a hidden, by the table of rules.md section 1: the hider's subject is the hidden
/// finding's subject or among its related rows, or the other way round. An error never hides behind less.
bool hides(const Snapshot &now, const Finding &hider, const Finding &hidden);

} // namespace twinpool

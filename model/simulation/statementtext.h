// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"

namespace twinpool {

/// The sentence, in the language of this moment.
QString textOf(const Statement &statement, const Plan &plan);

/// What happened or is to be done: `Fails: fe1-par`; with the second row where there is one.
QString textOf(const SimEvent &event, const Plan &plan);

/// `1 h 25 min`, `40 s`.
QString textOf(SimTime time);

/// `Title — path` of the page that says so.
QString sourceOf(Fact fact);

} // namespace twinpool

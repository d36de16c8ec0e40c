// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

namespace twinpool::test {

/// Turns \a before into \a after row by row and back, keeping findings up to date. What differs from asking everything
/// again after some step, which is the mark of a rule that looks further than its reach. Empty: nothing.
QString troubleWithUpdates(const Plan &before, const Plan &after);

} // namespace twinpool::test

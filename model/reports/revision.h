// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

namespace twinpool {

/// Eight digits that tell one state of a plan from another: `3f9a12bc`. Ticks, drills and places on the canvas do not
/// change it, so that a checklist keeps its revision while people work through it.
QString revisionOf(const Plan &plan);

} // namespace twinpool

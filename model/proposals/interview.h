// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/proposals/answers.h"
#include "model/topology/plan.h"

namespace twinpool {

/// The topology that an interview leads to: an ordinary plan, placed on the canvas. The same answers give the same plan;
/// its notes tell what the answers ask for and a plan cannot show. Fails with the first of faultsIn().
Result<Plan> proposedPlan(const Answers &answers);

} // namespace twinpool

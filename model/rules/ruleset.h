// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

namespace twinpool {

/// How the plan uses a rule; none: as the catalogue says.
std::optional<RuleUse> useOf(const Plan &plan, QStringView rule);

/// How many rules the plan has not switched off.
int checkedRules(const Plan &plan);

} // namespace twinpool

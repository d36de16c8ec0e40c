// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/growth.h"

namespace twinpool {

/// `Year 3 (2029)`; the calendar year where the plan says when its users were counted.
QString yearText(const Plan &plan, int year);

/// When a load becomes too much, and what to do then, in the language of this moment.
QString crossingText(const Snapshot &now, const Crossing &crossing);
QString stepText(const Snapshot &now, const Crossing &crossing);

/// Where the numbers of years to come come from.
QString growthOriginText();

} // namespace twinpool

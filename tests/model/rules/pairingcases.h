// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planbuilder.h"

namespace twinpool::test {

/// A pair with nothing to complain about: 5 servers for 10,000 users on each side, `par` in Paris and `lyo` in Lyon.
PlanBuilder enterprisePair(ProductVersion version = ProductVersion::SE);

/// Two Standard Edition servers, `par` in Paris and `lyo` in Lyon.
PlanBuilder standardPair(int usersA = 2000, int usersB = 2000);

} // namespace twinpool::test

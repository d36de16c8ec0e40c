// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planbuilder.h"

namespace twinpool::test {

/// The Enterprise pool `par` in the site Paris.
PlanBuilder onePool(int servers, ProductVersion version = ProductVersion::SE);

/// Puts the servers of the pool `par` on these hosts, in the order of first start.
PlanBuilder onHosts(PlanBuilder builder, std::initializer_list<const char *> hosts);

} // namespace twinpool::test

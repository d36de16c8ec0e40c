// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planbuilder.h"

namespace twinpool::test {

/// The Enterprise pools `par` in Paris and `lyo` in Lyon.
PlanBuilder twoSites();

/// The file store of the pool `par` becomes a plain share on the machine called \a server.
PlanBuilder onServer(PlanBuilder builder, const char *server);

/// The file store of the pool `par` stands already.
PlanBuilder deployed(PlanBuilder builder);

/// Both pools keep their files in the store of `par`.
PlanBuilder sharing(PlanBuilder builder);

} // namespace twinpool::test

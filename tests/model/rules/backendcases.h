// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/planbuilder.h"

namespace twinpool::test {

/// Pool `par` in Paris.
PlanBuilder onePool(ProductVersion version = ProductVersion::SE);

/// Pool `par` with the user store `sql` in this mode.
PlanBuilder onStore(ProductVersion version, HaMode mode);

/// Pool `par` on mirrored `be-par`, in 2015.
PlanBuilder mirrored();

/// Adds the store `name` that the pool uses for monitoring, with Reporting Services.
PlanBuilder monitoredBy(PlanBuilder builder, const char *name, HaMode mode, const char *pool = "par");

/// Puts a node on the machine of another, and in this instance if there is one.
PlanBuilder onMachineOf(PlanBuilder builder, const char *node, const char *other, const char *instance = nullptr);

template <class F>
PlanBuilder withStore(PlanBuilder builder, const char *name, F change)
{
    return builder.change<SqlStore>(name, change);
}
template <class F>
PlanBuilder withNode(PlanBuilder builder, const char *name, F change)
{
    return builder.change<SqlNode>(name, change);
}

} // namespace twinpool::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

namespace twinpool::test {

/// The two plans of worked-checklist.md, with every value of its sections A.1 and B.1 and with the sizes and networks
/// that rules ask for. A: two sites with an Enterprise pair on availability groups, 2019. B: a Standard Edition pair
/// and an Enterprise pool on a mirror with witness, 2015.
Plan workedPlanA();
Plan workedPlanB();

/// C.1: A with everything deployed but the pair.
Plan workedPlanC1();

/// C.2: B with a Persistent Chat pool over both sites, a Mediation pool and a Director pool.
Plan workedPlanC2();

/// Everything in \a plan stands, pairs as well.
Plan deployed(Plan plan);

} // namespace twinpool::test

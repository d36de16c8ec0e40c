// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"
#include "views/charts/chartcontent.h"

namespace twinpool {

/// How many users are in each state, from the beginning to \a end; the numbers of sharesOf().
ChartContent usersOverTime(const Timeline &timeline, SimTime end);

/// What each user pool that runs serves at this moment, beside what its running servers carry.
ChartContent loadOfSurvivors(const Snapshot &now, const Moment &moment);

} // namespace twinpool

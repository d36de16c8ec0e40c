// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/loads.h"

namespace twinpool {

/// Years that are looked ahead.
inline constexpr int yearsAhead = 10;

/// The plan as it would be in so many years if nothing is added but users: those of sites (Site::usersPerYear) join the
/// user pools of their site in proportion to what these home; those of a branch the pools its appliances or servers hang
/// on, otherwise the pools of its parent. Numbers that the planner stated for pools grow alike.
Plan planInYears(const Plan &plan, int years);

/// How many users a site gains or loses, and what the pools at work there home, by years from now.
struct SiteGrowth {
    SiteId site;
    std::vector<qint64> users; ///< Homed in user pools of the site; first is now.
};

/// A load that is fine or slightly above now becomes too much.
struct Crossing {
    PoolId pool;
    Workload workload = Workload::None;
    LoadState state = LoadState::Normal;
    int year = 0; ///< From now; 0: it is too much today.
    StateLoad load; ///< In that year, on the servers of today.
    int serversMost = 0;

    /// What to do then: so many servers more; 0 when no pool may have as many, so that users must move to another pool.
    int moreServers(int serversNow) const { return load.needed <= serversMost ? load.needed - serversNow : 0; }
    bool operator==(const Crossing &) const = default;
};

struct GrowthForecast {
    std::vector<PlanSizes> years;    ///< How full everything is, from now on; one more than years ahead.
    std::vector<SiteGrowth> sites;   ///< Central sites with user pools, by id.
    std::vector<Crossing> crossings; ///< By year, then pool, workload and state; each state of a pool at most once.
};

/// Looks \a years ahead. Empty crossings when nothing is ever too much.
GrowthForecast growthOf(const Snapshot &now, int years = yearsAhead);

/// The calendar year of a number of years from now, where the plan says in which year its users were counted.
std::optional<int> calendarYear(const Plan &plan, int years);

} // namespace twinpool

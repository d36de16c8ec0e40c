// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <vector>

namespace twinpool {

/// How one plan differs from the next. Each list is sorted by kind, then id.
struct PlanDiff {
    std::vector<EntityRef> added, changed, removed;
    std::vector<quint32> moved; ///< Ids whose placement differs, appears or goes.
    bool deploymentChanged = false;
    bool marksChanged = false; ///< Accepted findings or ticked tasks.
    bool ruleSetChanged = false;
    bool deployedChanged = false; ///< The state that is deployed.
    bool figuresChanged = false;  ///< How often parts fail.
    bool userModelChanged = false;

    bool isEmpty() const
    {
        return added.empty() && changed.empty() && removed.empty() && moved.empty() && !deploymentChanged
            && !marksChanged && !ruleSetChanged && !deployedChanged && !figuresChanged && !userModelChanged;
    }
    /// Nothing but places, marks and figures of failures differs: what is said about the plan stays true, but for its
    /// availability.
    bool isOnlyAppearance() const
    {
        return added.empty() && changed.empty() && removed.empty() && !deploymentChanged && !ruleSetChanged
            && !deployedChanged && !userModelChanged;
    }
    bool operator==(const PlanDiff &) const = default;
};

/// Skips what both plans share, so that the cost follows the size of the change.
PlanDiff diff(const Plan &before, const Plan &after);

} // namespace twinpool

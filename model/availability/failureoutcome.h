// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/servicemodel.h"
#include "model/simulation/simulate.h"

// How long a failure lasts for users: one run of the simulation in which nobody does anything, and one in which
// administrators do at once whatever waits for them. How long they take to decide is part of no target
// (failure-behaviour.md section 4.2).

namespace twinpool {

/// Since the failure; 0: it was never otherwise. None: not before something is repaired.
struct UserCourse {
    std::optional<SimTime> signedIn = SimTime(0); ///< Everybody can sign in who could before.
    std::optional<SimTime> served = SimTime(0);   ///< Everybody has the service of before.
    bool operator==(const UserCourse &) const = default;
};

/// What users who fare alike go through.
struct GroupOutcome {
    EntityRef group; ///< As UserResult::group.
    UserCourse byItself, byHand;
    std::optional<SimTime> changesLost{}; ///< Age of the newest change that may be lost; none: nothing is.
    bool operator==(const GroupOutcome &) const = default;
};

struct FailureOutcome {
    QList<GroupOutcome> groups; ///< Those that fare worse than before at some time, by group.
    QList<WaitingAction> actions; ///< What waits for administrators, each once, in its order.
    SimState after;               ///< When they have done all that the simulation carries out.
    bool operator==(const FailureOutcome &) const = default;

    /// The longest of everything, of no group.
    GroupOutcome worst() const;
};

/// What has to fail in a simulation for a cause to be there.
std::vector<EntityRef> rowsFailedBy(const Snapshot &now, const Cause &cause);

/// What a disaster takes with a user pool: its site where its partner stands elsewhere, otherwise the pool alone.
EntityRef disasterOf(const Snapshot &now, const Pool &pool);

/// All of \a failed at once.
FailureOutcome outcomeOf(const Snapshot &now, std::span<const EntityRef> failed);
/// The same for those who ask often: \a healthy is the initial state of the plan.
FailureOutcome outcomeOf(const Snapshot &now, std::span<const EntityRef> failed, const SimState &healthy);

} // namespace twinpool

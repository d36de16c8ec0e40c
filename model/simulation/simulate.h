// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/results.h"

#include <span>

// Failures and repairs on a simulated clock; the specification is failure-behaviour.md. Nothing waits: time is a
// number.

namespace twinpool {

struct StepResult {
    SimState state;
    QList<Statement> consequences; ///< In the order in which they follow from each other.
};

/// What events of one moment do to \a state. Failures and repairs happen together, whatever their order; what
/// administrators do follows, one after the other. An action that is refused says why and changes nothing.
StepResult step(const Snapshot &now, SimState state, std::span<const SimEvent> events);
StepResult step(const Snapshot &now, SimState state, const SimEvent &event);

/// What happens by itself at \a at, nextChange() of \a state.
StepResult advance(const Snapshot &now, SimState state, SimTime at);

/// Something an administrator can or should do now.
struct WaitingAction {
    std::optional<ScenarioAction> action; ///< None: work that the simulation does not carry out, such as an import.
    EntityRef target, to;
    Statement reason;
    const char *runbook = nullptr; ///< The step of the runbook that does it: `RB-FO-06`.
    bool operator==(const WaitingAction &) const = default;
};

/// What waits for an administrator, in the order of failure-behaviour.md 5, 9 and 10.
QList<WaitingAction> waitingActions(const Snapshot &now, const SimState &state);

/// What survivors cannot carry, and what else people should know. Empty while nothing is lost or moved.
QList<Statement> warningsOf(const Snapshot &now, const SimState &state);

/// One moment of a simulation at which something changes.
struct Moment {
    SimTime at{};
    QList<SimEvent> events; ///< None: something happened by itself.
    QList<Statement> consequences;
    Results results;
    QList<WaitingAction> actions;
    QList<Statement> warnings;
    SimState state;
    bool operator==(const Moment &) const = default;
};

struct Timeline {
    QList<Moment> moments; ///< At least one, at 0; by time.
    bool operator==(const Timeline &) const = default;

    /// What holds at a time, which is not negative.
    const Moment &at(SimTime time) const;
};

/// The course of things from 0 to \a end, both included. Events may stand in any order of time; those of one moment
/// happen in theirs. The same input gives the same timeline.
Timeline simulate(const Snapshot &now, std::span<const SimEvent> events, SimTime end);

} // namespace twinpool

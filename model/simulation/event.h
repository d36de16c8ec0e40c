// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumset.h"
#include "model/topology/snapshot.h"

#include <chrono>

namespace twinpool {

/// Since the beginning of a simulation.
using SimTime = std::chrono::seconds;

/// Something that happens to a simulated deployment, or that an administrator does.
struct SimEvent {
    SimTime at{0};
    ScenarioAction action = ScenarioAction::Fail;
    EntityRef target;
    EntityRef to = {};
    bool operator==(const SimEvent &) const = default;
};

/// The events of a scenario, in the order in which they happen.
std::vector<SimEvent> eventsOf(const Snapshot &now, ScenarioId scenario);

/// What an action is done to.
struct ActionShape {
    ScenarioAction action;
    EnumSet<EntityKind> targets;
    EnumSet<EntityKind> to = {}; ///< Empty: the action takes no second row.
    bool needsTo = false; ///< Without the second row it means nothing.
};
const ActionShape &shapeOf(ScenarioAction action);

} // namespace twinpool

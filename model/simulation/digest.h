// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"

namespace twinpool {

/// What comes of a scenario, in short. Kept with it in the plan, to see after a change of the design that it is no
/// longer true.
struct ScenarioDigest {
    int signedOut = 0, resiliency = 0, branchVoice = 0; ///< Users, each at the moment with most of them.
    QString course; ///< Tells courses apart: when which users fared badly, and which pools.
    bool operator==(const ScenarioDigest &) const = default;

    /// `signed-out=12000 resiliency=12000 branch-voice=0 course=…`, as Scenario::outcome holds it.
    QString toText() const;
    /// Nothing when \a text is none of these.
    static std::optional<ScenarioDigest> fromText(QStringView text);
};
ScenarioDigest digestOf(const Timeline &timeline);

/// The course of things from the beginning until long after the last event, when all that happens by itself has.
Timeline wholeCourse(const Snapshot &now, std::span<const SimEvent> events);

} // namespace twinpool

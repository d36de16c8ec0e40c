// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Puts a step before \a event, in the same minute.
Edit insertBefore(ScenarioEventId event, ScenarioAction action, EntityRef target);

/// Keeps a course of steps under \a name, in the place of \a scenario where that is one. The ids of steps and what they
/// belong to do not matter. \a outcome as Scenario::outcome.
Edit saveScenario(ScenarioId scenario, const QString &name, const QString &outcome, std::vector<ScenarioEvent> steps);

/// What comes of a scenario now is what is expected from here on.
Edit setScenarioOutcome(ScenarioId scenario, const QString &outcome);

} // namespace twinpool::edits

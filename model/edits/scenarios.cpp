// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/scenarios.h"

#include "model/edits/change.h"

namespace twinpool::edits {

namespace {

QString labelOf(ScenarioAction action)
{
    switch (action) {
    case ScenarioAction::FailBackPool:
        return QCoreApplication::translate("Edits", "Insert failback first");
    case ScenarioAction::FailOverCms:
        return QCoreApplication::translate("Edits", "Insert Central Management failover first");
    default:
        return QCoreApplication::translate("Edits", "Insert step");
    }
}

} // namespace

Edit insertBefore(ScenarioEventId id, ScenarioAction action, EntityRef target)
{
    return {labelOf(action), [=](Plan plan) -> Result<Plan> {
                const ScenarioEvent *event = plan.scenarioEvents.find(id);
                if (!event)
                    return goneError();
                // Steps of a minute go by id: the new step takes the row of the old one, and those that follow move on.
                std::vector<ScenarioEvent> later;
                for (const ScenarioEvent &row : plan.scenarioEvents)
                    if (row.scenario == event->scenario && row.minute == event->minute && !(row.id < id))
                        later.push_back(row);
                ScenarioEvent next{{}, event->scenario, event->minute, action, target};
                for (const ScenarioEvent &row : later) {
                    next.id = row.id;
                    plan.scenarioEvents.set(next);
                    next = row;
                }
                plan.add(next);
                return plan;
            }};
}

Edit saveScenario(ScenarioId id, const QString &name, const QString &outcome, std::vector<ScenarioEvent> steps)
{
    return {QCoreApplication::translate("Edits", "Save scenario"), [=](Plan plan) -> Result<Plan> {
                const bool isKnown = id && plan.scenarios.change(id, [&](Scenario &row) {
                    row.name = name;
                    row.outcome = outcome;
                });
                const ScenarioId scenario = isKnown ? id : plan.add(Scenario{{}, name, outcome});
                std::vector<ScenarioEventId> old;
                for (const ScenarioEvent &row : plan.scenarioEvents)
                    if (row.scenario == scenario)
                        old.push_back(row.id);
                for (ScenarioEventId row : old)
                    plan.scenarioEvents.remove(row);
                for (ScenarioEvent step : steps) {
                    step.id = {};
                    step.scenario = scenario;
                    plan.add(step);
                }
                return plan;
            }};
}

Edit setScenarioOutcome(ScenarioId scenario, const QString &outcome)
{
    return changeRow(QCoreApplication::translate("Edits", "Accept outcome of scenario"), scenario,
                     [=](Scenario &row) { row.outcome = outcome; });
}

} // namespace twinpool::edits

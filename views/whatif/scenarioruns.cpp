// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/scenarioruns.h"

#include <QtConcurrentRun>

namespace twinpool {

ScenarioRuns::ScenarioRuns(const Document &document, QObject *parent)
    : AsideMaker(document, parent)
{
}

std::optional<ScenarioDigest> ScenarioRuns::digest(ScenarioId scenario) const
{
    const auto found = m_digests.constFind(scenario);
    return found == m_digests.cend() ? std::nullopt : std::optional(*found);
}

bool ScenarioRuns::hasChanged(const Scenario &scenario) const
{
    const std::optional<ScenarioDigest> now = digest(scenario.id);
    return now && !scenario.outcome.isEmpty() && now->toText() != scenario.outcome;
}

ScenarioRuns::Digests ScenarioRuns::run(const SnapshotPtr &now)
{
    Digests digests;
    for (const Scenario &scenario : now->plan.scenarios)
        digests.insert(scenario.id, digestOf(wholeCourse(*now, eventsOf(*now, scenario.id))));
    return digests;
}

QFuture<void> ScenarioRuns::begin()
{
    m_work = QtConcurrent::run(&ScenarioRuns::run, now());
    return QFuture<void>(m_work);
}

void ScenarioRuns::take()
{
    m_digests = m_work.result();
    Q_EMIT done();
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/scenarioruns.h"

#include <QTimerEvent>
#include <QtConcurrent>

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

ScenarioRuns::ScenarioRuns(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (change.diff.isOnlyAppearance())
            return;
        m_isStale = true;
        if (m_isWanted)
            m_pause.start(pauseMilliseconds, this);
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &ScenarioRuns::take);
}

ScenarioRuns::~ScenarioRuns()
{
    m_job.waitForFinished();
}

void ScenarioRuns::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (m_isWanted && m_isStale)
        start();
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

void ScenarioRuns::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QObject::timerEvent(event);
    m_pause.stop();
    if (m_isWanted && m_isStale)
        start();
}

ScenarioRuns::Digests ScenarioRuns::run(const SnapshotPtr &now)
{
    Digests digests;
    for (const Scenario &scenario : now->plan.scenarios)
        digests.insert(scenario.id, digestOf(wholeCourse(*now, eventsOf(*now, scenario.id))));
    return digests;
}

void ScenarioRuns::start()
{
    if (m_job.isRunning())
        return; // take() starts the next one
    m_isStale = false;
    m_job.setFuture(QtConcurrent::run(&ScenarioRuns::run, m_document.now()));
}

void ScenarioRuns::take()
{
    if (m_isStale) { // the plan changed meanwhile
        if (m_isWanted && !m_pause.isActive())
            start();
        return;
    }
    m_digests = m_job.result();
    Q_EMIT done();
}

} // namespace twinpool

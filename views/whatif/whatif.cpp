// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatif.h"

#include "model/edits/scenarios.h"
#include "model/simulation/digest.h"
#include "model/simulation/parts.h"
#include "model/simulation/statementtext.h"

namespace twinpool {

using namespace std::chrono;

namespace {

constexpr minutes leastEnd{60};

bool exists(const Snapshot &now, EntityRef ref)
{
    return now.plan.has(ref);
}

bool isRefusal(const Statement &said)
{
    return said.fact >= Fact::RefusedTarget && said.fact <= Fact::RefusedNoServers;
}

/// What \a after refuses and \a before did not.
const Statement *newRefusal(const Moment &before, const Moment &after)
{
    const auto isNew = [&](const Statement &said) { return isRefusal(said) && !before.consequences.contains(said); };
    const auto found = std::ranges::find_if(after.consequences, isNew);
    return found == after.consequences.end() ? nullptr : &*found;
}

bool isFailure(ScenarioAction action)
{
    return action == ScenarioAction::Fail || action == ScenarioAction::Return;
}

} // namespace

WhatIf::WhatIf(Editor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
    connect(&editor.document(), &Document::planChanged, this, &WhatIf::follow);
    connect(&editor, &Editor::opening, this, [this] {
        m_events.clear();
        m_scenario = {};
        m_time = {};
        leave();
    });
}

void WhatIf::enter()
{
    if (m_isOn)
        return;
    m_isOn = true;
    simulateAgain();
    Q_EMIT switched(true);
    Q_EMIT changed();
}

void WhatIf::leave()
{
    if (!m_isOn)
        return;
    m_isOn = false;
    m_timeline = {};
    Q_EMIT switched(false);
    Q_EMIT changed();
}

void WhatIf::follow(const PlanChange &change)
{
    if (change.diff.isOnlyAppearance())
        return;
    const Snapshot &after = *change.after;
    std::erase_if(m_events, [&](const SimEvent &event) {
        return !exists(after, event.target) || (event.to && !exists(after, event.to));
    });
    if (!exists(after, m_scenario))
        m_scenario = {};
    if (!m_isOn)
        return;
    simulateAgain();
    Q_EMIT changed();
}

void WhatIf::simulateAgain()
{
    const Snapshot &plan = now();
    m_healthy = resultsOf(plan, initialState(plan));
    m_timeline = wholeCourse(plan, m_events);
    ++m_timelineNumber;
    const SimTime last = m_timeline.moments.last().at;
    m_end = std::max<SimTime>(leastEnd, ceil<minutes>(last + last / 8));
    m_time = std::min(m_time, m_end);
}

void WhatIf::setTime(SimTime time)
{
    const SimTime wanted = std::clamp(time, SimTime(0), m_end);
    if (wanted == m_time)
        return;
    m_time = wanted;
    Q_EMIT changed();
}

bool WhatIf::goToNext()
{
    const auto next = std::ranges::upper_bound(m_timeline.moments, m_time, {}, &Moment::at);
    if (next == m_timeline.moments.end())
        return false;
    setTime(next->at);
    return true;
}

bool WhatIf::goToPrevious()
{
    const auto next = std::ranges::lower_bound(m_timeline.moments, m_time, {}, &Moment::at);
    if (next == m_timeline.moments.begin())
        return false;
    setTime(std::prev(next)->at);
    return true;
}

bool WhatIf::isDown(EntityRef ref) const
{
    const std::vector<EntityRef> parts = partsOf(now(), ref);
    return m_isOn && !parts.empty()
        && std::ranges::all_of(parts, [&](EntityRef part) { return moment().state.isDown(part); });
}

bool WhatIf::toggle(EntityRef ref)
{
    return isDown(ref) ? repair(ref) : fail(ref);
}

bool WhatIf::fail(EntityRef ref)
{
    return failOrReturn(ref, ScenarioAction::Fail);
}

bool WhatIf::repair(EntityRef ref)
{
    return failOrReturn(ref, ScenarioAction::Return);
}

bool WhatIf::failOrReturn(EntityRef ref, ScenarioAction action)
{
    if (!m_isOn)
        return false;
    if (!shapeOf(ScenarioAction::Fail).targets.contains(ref.kind) || partsOf(now(), ref).empty()) {
        Q_EMIT refused(tr("Nothing of this can fail."));
        return false;
    }
    // Failing and coming back at one moment is the same as neither.
    const SimTime at = wholeMinute();
    const auto opposite = std::ranges::find_if(m_events, [&](const SimEvent &event) {
        return event.at == at && event.target == ref && isFailure(event.action) && event.action != action;
    });
    if (opposite == m_events.end())
        return add({at, action, ref});
    m_events.erase(opposite);
    m_time = at;
    simulateAgain();
    Q_EMIT changed();
    return true;
}

bool WhatIf::apply(const WaitingAction &action)
{
    return m_isOn && action.action && add({wholeMinute(), *action.action, action.target, action.to});
}

/// The time that is looked at, when it lies between two minutes the later one: scenarios count in minutes.
SimTime WhatIf::wholeMinute() const
{
    return ceil<minutes>(m_time);
}

bool WhatIf::add(SimEvent event)
{
    const Moment before = m_timeline.at(event.at);
    m_events.push_back(event);
    simulateAgain();
    if (const Statement *reason = newRefusal(before, m_timeline.at(event.at)); reason && !isFailure(event.action)) {
        const QString sentence = textOf(*reason, now().plan);
        m_events.pop_back();
        simulateAgain();
        Q_EMIT refused(sentence);
        return false;
    }
    m_time = event.at;
    Q_EMIT changed();
    return true;
}

void WhatIf::undoLast()
{
    if (!m_isOn || m_events.empty())
        return;
    m_events.pop_back();
    simulateAgain();
    Q_EMIT changed();
}

void WhatIf::reset()
{
    m_events.clear();
    m_scenario = {};
    m_time = {};
    if (!m_isOn)
        return;
    simulateAgain();
    Q_EMIT changed();
}

void WhatIf::replay(const QList<EntityRef> &failed)
{
    reset();
    enter();
    for (EntityRef ref : failed)
        fail(ref);
}

bool WhatIf::isModified() const
{
    return m_scenario ? m_events != eventsOf(now(), m_scenario) : !m_events.empty();
}

void WhatIf::loadScenario(ScenarioId scenario)
{
    m_scenario = scenario;
    m_events = eventsOf(now(), scenario);
    m_time = {};
    if (!m_isOn)
        return;
    simulateAgain();
    Q_EMIT changed();
}

bool WhatIf::saveScenario(ScenarioId scenario, const QString &name)
{
    if (!m_isOn)
        return false;
    std::ranges::stable_sort(m_events, {}, &SimEvent::at); // the order in which it reads them back
    std::vector<ScenarioEvent> steps;
    for (const SimEvent &event : m_events)
        steps.push_back(
            {{}, {}, static_cast<int>(floor<minutes>(event.at).count()), event.action, event.target, event.to});
    const quint32 lastId = now().plan.lastId;
    if (!m_editor.apply(edits::saveScenario(scenario, name, digestOf(m_timeline).toText(), std::move(steps))))
        return false;
    m_scenario = scenario;
    for (const Scenario &row : now().plan.scenarios)
        if (row.id.value > lastId)
            m_scenario = row.id;
    Q_EMIT changed();
    return true;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"
#include "views/editing/editor.h"

#include <QObject>

namespace twinpool {

/// A simulation that somebody plays through: what fails, comes back and is done about it, and the moment that is looked
/// at. The plan is not changed by it, only by saveScenario(). The document may change meanwhile; the course of things
/// follows it, and rows that go take their events along.
class WhatIf : public QObject
{
    Q_OBJECT

public:
    /// \a editor outlives it.
    explicit WhatIf(Editor &editor, QObject *parent = nullptr);

    bool isOn() const { return m_isOn; }
    /// Goes on where it was left.
    void enter();
    void leave();

    const Snapshot &now() const { return *m_editor.document().now(); }
    Editor &editor() const { return m_editor; }
    /// In the order in which they were added; whole minutes, as scenarios hold them.
    const std::vector<SimEvent> &events() const { return m_events; }

    // While it is on
    const Timeline &timeline() const { return m_timeline; }
    /// Another one for each timeline.
    int timelineNumber() const { return m_timelineNumber; }
    /// How things are without any event.
    const Results &healthy() const { return m_healthy; }
    /// The time that is looked at, and what holds then.
    SimTime time() const { return m_time; }
    const Moment &moment() const { return m_timeline.at(m_time); }
    /// How far the time can be set: some time after the last moment.
    SimTime end() const { return m_end; }
    void setTime(SimTime time);
    /// To the next or the previous moment at which something happens. Returns whether there is one.
    bool goToNext();
    bool goToPrevious();

    /// Everything that fails with \a ref is down at the time that is looked at. False for what cannot fail.
    bool isDown(EntityRef ref) const;
    /// Lets \a ref fail at the time that is looked at, or brings it back when all of it is down.
    bool toggle(EntityRef ref);
    bool fail(EntityRef ref);
    bool repair(EntityRef ref);
    /// What an administrator does at the time that is looked at. Refused: says why, and nothing is kept.
    bool apply(const WaitingAction &action);
    void undoLast();
    /// Everything works again.
    void reset();
    /// Enters anew with \a failed down from the beginning.
    void replay(const QList<EntityRef> &failed);

    /// The scenario the events come from or are kept in; none: they are new.
    ScenarioId scenario() const { return m_scenario; }
    /// The events are not those of the scenario any more.
    bool isModified() const;
    void loadScenario(ScenarioId scenario);
    /// Keeps the events in the plan, as one step of undo: in \a scenario, or in a new one when it is none.
    bool saveScenario(ScenarioId scenario, const QString &name);

Q_SIGNALS:
    void switched(bool on);
    /// Anything: events, time, the course of things.
    void changed();
    void refused(const QString &sentence);

private:
    void follow(const PlanChange &change);
    void simulateAgain();
    bool add(SimEvent event);
    bool failOrReturn(EntityRef ref, ScenarioAction action);
    SimTime wholeMinute() const;

    Editor &m_editor;
    bool m_isOn = false;
    std::vector<SimEvent> m_events;
    ScenarioId m_scenario;
    SimTime m_time{}, m_end{};
    Timeline m_timeline;
    int m_timelineNumber = 0;
    Results m_healthy;
};

} // namespace twinpool

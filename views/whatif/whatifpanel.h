// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h" // the type of the signal

#include <QBasicTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace twinpool {

class ChartPage;
struct ChartContent;
class FactTable;
class ScenarioBar;
class TimelineStrip;
class UsersBar;
struct WaitingAction;
class WhatIf;

/// What a simulation says: how the users fare, the course of time, what happened, what an administrator can do, and
/// what still works. While nothing is simulated it says how to begin.
class WhatIfPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a whatIf outlives the panel.
    explicit WhatIfPanel(WhatIf &whatIf, QWidget *parent = nullptr);

    /// Tables are filled, and scenarios run again, only while somebody sees them.
    void setInSight(bool inSight);

    TimelineStrip *strip() const { return m_strip; }
    UsersBar *users() const { return m_users; }
    ScenarioBar *scenarios() const { return m_scenarios; }

Q_SIGNALS:
    void enterRequested();
    /// The user wants to read a step of a runbook, `RB-FO-05`, because of what happened to \a concerned.
    void runbookRequested(const QString &step, const QList<twinpool::EntityRef> &concerned);
    void chartExportRequested(const twinpool::ChartContent &content);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *buildStart();
    QWidget *buildHead();
    void retranslate();
    void refresh();
    void fillTables();
    void fillActions();
    void requestRunbook(const WaitingAction &action);
    void play(bool on);
    void askForName(const QString &proposal);

    WhatIf &m_whatIf;
    bool m_inSight = false, m_isStale = true;
    QBasicTimer m_playing;
    QStackedWidget *m_pages;
    QLabel *m_invitation;
    QPushButton *m_enter;
    ScenarioBar *m_scenarios;
    UsersBar *m_users;
    QPushButton *m_previous, *m_play, *m_next, *m_undo, *m_reset;
    TimelineStrip *m_strip;
    QLabel *m_time;
    QTabWidget *m_tabs;
    FactTable *m_course, *m_actions, *m_pools, *m_services, *m_features, *m_warnings;
    ChartPage *m_overTime, *m_load;
    QList<qsizetype> m_momentsOfCourse;
    // Number of the timeline that is shown; 0: none.
    int m_shownCourse = 0, m_shownInChart = 0;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/itemmodels/runbookmodel.h"
#include "views/panels/exportformat.h"

#include <QBasicTimer>
#include <QDateTime>
#include <QWidget>

class QLabel;
class QToolButton;
class QTreeView;

namespace twinpool {

class DrillBar;
class ExportButton;
class RunbookDetails;

/// One runbook: its steps beside the one that is looked at, and the drills that were made with it.
class RunbookPage : public QWidget
{
    Q_OBJECT

public:
    explicit RunbookPage(Editor &editor, QWidget *parent = nullptr);

    /// Shows \a runbook, generated from \a snapshot.
    void showRunbook(const SnapshotPtr &snapshot, const Runbook &runbook);
    /// Goes to the first step `RB-FO-05` of the runbook that is shown. False when it has no such step.
    bool showStep(const QString &step);
    void setAuthor(const QString &author) { m_author = author; }

    QTreeView *list() const { return m_list; }
    const RunbookModel &model() const { return m_model; }
    void retranslate();

Q_SIGNALS:
    void backRequested();
    void objectRequested(twinpool::EntityRef ref);
    void fieldRequested(twinpool::EntityRef ref, const QString &path);
    /// Somebody has to give a remark on the drill, and to keep it with that.
    void remarkRequested(const twinpool::DrillRecord &record, const QString &what);
    void exportRequested(twinpool::ExportFormat format);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void showDrill(const QString &start);
    void showCurrent();
    void showClock();
    void startDrill();
    void keepStep(int minutes, const QString &remark);
    void removeStep();
    void followPlan(const PlanChange &change);
    bool isRunning() const { return !m_running.isEmpty() && m_model.record() && m_model.record()->start == m_running; }

    Editor &m_editor;
    RunbookModel m_model;
    QString m_author;
    QString m_running; ///< Start of the drill that is made at this moment; empty: none.
    QDateTime m_stepStart;
    QBasicTimer m_clock;
    QToolButton *m_back;
    QLabel *m_title;
    ExportButton *m_export;
    DrillBar *m_drills;
    QTreeView *m_list;
    RunbookDetails *m_details;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/itemmodels/checklistfilter.h"
#include "views/itemmodels/checklistmaker.h"
#include "views/panels/exportformat.h"

#include <QBasicTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace twinpool {

struct Rule;
class ChecklistHead;
class ChecklistOverview;
class ProgressStrip;
class TaskDetails;

/// The deployment checklist: phases and tasks to tick, with a filter, beside the tasks that are chosen or, with none,
/// an overview. Made anew when it is seen after the plan has changed.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    ChecklistPanel(Editor &editor, Selection &selection, QWidget *parent = nullptr);
    ~ChecklistPanel() override;

    ChecklistPurpose purpose() const;
    /// The one that was used last.
    ExportFormat exportFormat() const;
    /// Whose name stands under what is ticked.
    void setAuthor(const QString &author);

    /// The user can see the panel, not only the tab that brings it. Until then nothing is made.
    void setInSight(bool inSight);
    /// What is shown is the checklist of the plan as it is.
    bool isUpToDate() const { return m_maker.isUpToDate(); }

    QTreeView *list() const { return m_list; }
    ChecklistHead *head() const { return m_head; }
    const ChecklistFilter &rows() const { return m_filter; }
    const ChecklistModel &model() const { return m_model; }

Q_SIGNALS:
    /// The user wants to fill in what a command lacks: the field at \a path of a row, or of the plan without one.
    void fieldRequested(twinpool::EntityRef ref, const QString &path);
    /// Somebody has to give a remark, for skipped tasks the reason, and to keep these marks with it.
    void remarkRequested(const QList<twinpool::TaskMark> &marks, const QString &what);
    /// Somebody has to say whose name stands under the work.
    void signatureRequested();
    void ruleRequested(const twinpool::Rule &rule);
    void exportRequested(twinpool::ExportFormat format);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void retranslate();
    void show(const MadeChecklist &made);
    void followSelection();
    void filter();
    void showPage();
    void showProgress();
    void showChosen();
    void showOverview();
    void expandFrom(const QModelIndex &parent, int first, int last);
    void rememberNext(const QModelIndex &parent, int first, int last);
    void goTo(int position);
    void fitColumns();
    QList<int> chosen() const;
    TaskMark markFor(int position, TaskOutcome outcome) const;
    void markDone(const QList<int> &positions);
    void skip();
    void reopen(const QList<int> &positions);
    void editRemark();
    QString wordsFor(const QList<int> &positions) const;

    Editor &m_editor;
    Selection &m_selection;
    ChecklistMaker m_maker;
    ChecklistModel m_model;
    ChecklistFilter m_filter;
    QString m_author;
    ChecklistHead *m_head;
    ProgressStrip *m_strip;
    QLabel *m_progress;
    QToolButton *m_toOverview;
    QTreeView *m_list;
    QStackedWidget *m_listPages, *m_detailPages;
    QLabel *m_nothing;
    QPushButton *m_showAll;
    ChecklistOverview *m_overview;
    TaskDetails *m_details;
    QPersistentModelIndex m_next; ///< To be looked at when the current task is done and leaves.
    QString m_error; ///< Why there is no checklist.
    bool m_isOverviewStale = true, m_inSight = false;
    QBasicTimer m_pause; ///< Before the overview is made anew.
};

} // namespace twinpool

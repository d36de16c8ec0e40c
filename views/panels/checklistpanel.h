// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/itemmodels/checklistmodel.h"

#include <QBasicTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTreeView;
class QVBoxLayout;

namespace twinpool {

/// The deployment checklist: phases and tasks with tick boxes, beside the task that is chosen with its commands. Made
/// anew when it is seen after the plan has changed.
class ChecklistPanel : public QWidget
{
    Q_OBJECT

public:
    ChecklistPanel(Editor &editor, Selection &selection, QWidget *parent = nullptr);

    ChecklistPurpose purpose() const;

    /// The user can see the panel, not only the tab that brings it. Until then nothing is made.
    void setInSight(bool inSight);

Q_SIGNALS:
    /// The user wants to fill in what a command lacks: the field at \a path of a row, or of the plan without one.
    void fieldRequested(twinpool::EntityRef ref, const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void retranslate();
    void followPlan(const PlanChange &change);
    void refreshSoon();
    void refresh();
    void showTask();
    void showProgress();
    void addParagraph(const QString &text, bool isQuiet = false);
    void addBlocks(const QList<Result<Command>> &blocks);
    QLabel *addLabel(const QString &text);

    Editor &m_editor;
    Selection &m_selection;
    ChecklistModel m_model;
    QComboBox *m_purpose;
    QLabel *m_progress, *m_empty;
    QTreeView *m_list;
    QStackedWidget *m_pages;
    QWidget *m_details;
    QVBoxLayout *m_detailsLayout;
    bool m_isStale = true, m_inSight = false;
    QBasicTimer m_pause;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editing/editor.h"
#include "views/editing/selection.h"
#include "views/itemmodels/findingsfilter.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace twinpool {

class FindingButtons;
class FindingDetails;

/// The findings in groups, with a filter, beside the one that is chosen and what can be done about it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Editor &editor, const LiveFindings &findings, Selection &selection, QWidget *parent = nullptr);

    FindingGrouping grouping() const { return m_model.grouping(); }
    void setGrouping(FindingGrouping grouping);
    /// Shows the findings of one status, whatever was filtered before, and takes the focus.
    void showOnly(FindingStatus status);

    /// +1 or -1, from the current finding to the next that is open; wraps around. Accepted ones count where nothing
    /// else is shown.
    void selectNext(int step);
    /// Applies the fix of the current finding; where it has several, a menu offers them.
    void fix();
    /// Fixes every finding of the current rule, in one step.
    void fixAll();
    /// Asks for a reason to accept what is chosen, or reopens it when all of it is accepted.
    void acceptOrReopen();
    /// Puts what is chosen, or else everything that is shown, on the clipboard.
    void copy() const;
    /// The rule of the current finding or group, or null.
    const Rule *currentRule() const;

    QTreeView *list() const { return m_list; }
    QLineEdit *filterLine() const { return m_filterLine; }

Q_SIGNALS:
    void groupingChanged(twinpool::FindingGrouping grouping);
    /// Somebody has to give a reason, and to accept these findings with it.
    void acceptRequested(const QList<twinpool::Finding> &findings);
    void ruleRequested(const twinpool::Rule &rule);
    void printRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void retranslate();
    void filter();
    void showCurrent();
    void followFindings(const FindingsChange &change);
    void showPage();
    void showEverything();
    void reveal();
    void followSelection();
    void showMenu(const QPoint &pos);
    void expandGroups();
    void expandFrom(const QModelIndex &parent, int first, int last);
    void chooseNeighbour();
    void keepCurrent(const std::function<void()> &change);
    QList<Finding> chosen() const;
    const Finding *current() const;

    Editor &m_editor;
    const LiveFindings &m_findings;
    Selection &m_selection;
    FindingsModel m_model;
    FindingsFilter m_filter;
    QLineEdit *m_filterLine;
    FindingButtons *m_shown;
    QLabel *m_groupLabel;
    QComboBox *m_grouping;
    QToolButton *m_copy, *m_print;
    QTreeView *m_list;
    QStackedWidget *m_pages, *m_listPages;
    QLabel *m_empty, *m_nothing;
    QPushButton *m_showAll;
    FindingDetails *m_details;
};

} // namespace twinpool

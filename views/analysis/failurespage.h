// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/failurefilter.h"
#include "views/editing/selection.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace twinpool {

class TableView;

/// Every failure that users notice, ranked and filtered: a row selects what fails, a button plays it.
class FailuresPage : public QWidget
{
    Q_OBJECT

public:
    FailuresPage(LiveAnalysis &analysis, Selection &selection, QWidget *parent = nullptr);

    TableView *list() const { return m_list; }
    QLineEdit *filterLine() const { return m_filterLine; }
    FailureTable &table() { return m_table; }
    void setScope(FailureScope scope);
    /// Everything is shown again.
    void clearFilter();

    void retranslate();

Q_SIGNALS:
    /// What fails at once, to be looked at in a simulation.
    void replayRequested(const QList<twinpool::EntityRef> &failed);

private:
    void build();
    void follow();
    void fillChoices();
    void filter();
    void showPage();
    void showCurrent();
    void reveal();
    void replay();
    std::optional<int> currentRow() const;

    LiveAnalysis &m_analysis;
    Selection &m_selection;
    FailureTable m_table;
    FailureFilter m_filter;
    QLineEdit *m_filterLine;
    QComboBox *m_scope, *m_kind, *m_site;
    QToolButton *m_copy;
    TableView *m_list;
    QLabel *m_nothing, *m_title, *m_course, *m_harmless;
    QPushButton *m_replay;
    QStackedWidget *m_pages;
};

} // namespace twinpool

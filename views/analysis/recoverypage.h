// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/analysis/recoverytable.h"
#include "views/editing/selection.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace twinpool {

class TableView;

/// Recovery targets of pools, graded; below the list what would help for the chosen one.
class RecoveryPage : public QWidget
{
    Q_OBJECT

public:
    /// \a maker makes what is shown while the page is visible.
    RecoveryPage(Editor &editor, OutlookMaker &maker, Selection &selection, QWidget *parent = nullptr);

    TableView *list() const { return m_list; }
    void retranslate();

private:
    void follow();
    void showState();
    void showCurrent();

    OutlookMaker &m_maker;
    RecoveryTable m_table;
    TableView *m_list;
    QLabel *m_nothing, *m_hint, *m_cause, *m_cure, *m_source, *m_note;
    QStackedWidget *m_pages;
};

} // namespace twinpool

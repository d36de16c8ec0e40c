// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/capacity/texttable.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace twinpool {

/// A finished table under its title. All of it, or the rows that are chosen, can be copied to a spreadsheet.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    explicit TablePage(QWidget *parent = nullptr);

    /// An empty table shows \a nothing instead.
    void setContent(const QString &title, const TableContent &content, const QString &nothing);

    QTableView *table() const { return m_table; }
    void retranslate();

Q_SIGNALS:
    /// A row about something was clicked.
    void objectChosen(twinpool::EntityRef ref);

private:
    TextTable m_model;
    QTableView *m_table;
    QStackedWidget *m_pages;
    QLabel *m_title, *m_nothing;
    QToolButton *m_copy;
};

} // namespace twinpool

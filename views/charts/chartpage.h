// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/charttable.h"

#include <QWidget>

class QBoxLayout;
class QChartView;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace twinpool {

/// A chart and, one key away, the table of its numbers. Either can be taken elsewhere: the chart as a picture, the table
/// to a spreadsheet.
class ChartPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPage(QWidget *parent = nullptr);

    /// An empty content shows \a nothing instead.
    void setContent(const ChartContent &content, const QString &nothing = {});
    const ChartContent &content() const { return m_table->content(); }

    bool isTableShown() const;
    void showTable(bool table);
    QTableView *table() const { return m_tableView; }

    /// Puts \a chooser, of what the chart shows, beside its buttons, in place of a title.
    void setChooser(QWidget *chooser);

    void retranslate();

Q_SIGNALS:
    /// A bar or a row of the table was clicked.
    void categoryActivated(qsizetype category);
    /// The user wants the chart as a picture: chartSvg() or chartPng() of its content.
    void exportRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void draw();
    void fit();
    void tip(qsizetype series, qsizetype category) const;

    ChartTable *m_table;
    QBoxLayout *m_head;
    bool m_hasChooser = false;
    QStackedWidget *m_pages;
    QScrollArea *m_scroll;
    QChartView *m_view;
    QTableView *m_tableView;
    QLabel *m_nothing, *m_cut;
    QToolButton *m_tableButton, *m_export;
};

} // namespace twinpool

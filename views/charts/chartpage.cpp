// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartpage.h"

#include "views/charts/chartdrawing.h"
#include "views/itemmodels/tabletext.h"
#include "views/theme/measures.h"

#include <QBoxLayout>
#include <QChartView>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QToolTip>

namespace twinpool {

ChartPage::ChartPage(QWidget *parent)
    : QWidget(parent)
    , m_table(new ChartTable(this))
    , m_head(new QHBoxLayout)
    , m_pages(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_view(new QChartView)
    , m_tableView(new QTableView)
    , m_nothing(new QLabel)
    , m_cut(new QLabel)
    , m_tableButton(new QToolButton)
    , m_export(new QToolButton)
{
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->installEventFilter(this);
    m_scroll->setWidget(m_view);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_tableView->setModel(m_table);
    m_tableView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tableView->verticalHeader()->hide();
    m_tableView->horizontalHeader()->setStretchLastSection(false);
    m_tableView->setTabKeyNavigation(false);
    copyAsTable(*m_tableView);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_tableView);
    m_pages->addWidget(m_nothing);

    m_tableButton->setCheckable(true);
    m_tableButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_export->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_head->setContentsMargins(measures::panelPadding, 4, 8, 0);
    m_head->addWidget(m_cut, 1);
    m_head->addStretch();
    m_head->addWidget(m_tableButton);
    m_head->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(m_pages, 1);

    connect(m_tableButton, &QToolButton::toggled, this, &ChartPage::showTable);
    connect(m_export, &QToolButton::clicked, this, &ChartPage::exportRequested);
    connect(m_tableView, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.row() < content().categories.size())
            Q_EMIT categoryActivated(index.row());
    });
    retranslate();
}

void ChartPage::setContent(const ChartContent &content, const QString &nothing)
{
    m_table->setContent(content);
    m_tableView->resizeColumnsToContents();
    m_nothing->setText(nothing);
    draw();
}

void ChartPage::setChooser(QWidget *chooser)
{
    m_head->insertWidget(0, chooser);
    m_hasChooser = true;
    draw();
}

bool ChartPage::isTableShown() const
{
    return m_pages->currentWidget() == m_tableView;
}

void ChartPage::showTable(bool table)
{
    m_tableButton->setChecked(table);
    if (content().isEmpty())
        m_pages->setCurrentWidget(m_nothing);
    else if (table)
        m_pages->setCurrentWidget(m_tableView);
    else
        m_pages->setCurrentWidget(m_scroll);
}

void ChartPage::retranslate()
{
    m_tableButton->setText(tr("Table"));
    m_tableButton->setToolTip(tr("Show the numbers of the chart"));
    m_export->setText(tr("Export picture…"));
    m_tableView->setAccessibleName(tr("Numbers of the chart"));
    m_view->setAccessibleName(tr("Chart; its numbers are in the table"));
    draw();
}

void ChartPage::draw()
{
    auto *chart = new QChart;
    chart->setFont(font());
    drawChart(*chart, content(), Theme::current(), [this](qsizetype series, qsizetype category) { tip(series, category); },
              [this](qsizetype category) { Q_EMIT categoryActivated(category); });
    if (m_hasChooser) // which says the same
        chart->setTitle({});
    const std::unique_ptr<QChart> before(m_view->chart());
    m_view->setChart(chart);
    m_view->setBackgroundBrush(Theme::current().paper);
    const qsizetype all = content().categories.size();
    const bool cut = !content().hasPositions() && all > mostBars;
    m_cut->setText(cut ? tr("%1 of %2 shown; the table has all.").arg(QLocale().toString(mostBars), QLocale().toString(all))
                       : QString());
    const bool any = !content().isEmpty();
    m_tableButton->setEnabled(any);
    m_export->setEnabled(any);
    fit();
    showTable(m_tableButton->isChecked());
}

/// Bars and lines keep a height at which their axes have room for words; the page scrolls instead.
void ChartPage::fit()
{
    const int line = fontMetrics().height();
    constexpr int linesAround = 11, linesOfPositions = 6; // title, axis, its title, legend and what lies between
    const int bars = int(std::min(content().categories.size(), mostBars));
    const int inEach = content().kind == ChartKind::Bars ? int(content().series.size()) : 1;
    const int inside = content().hasPositions() ? linesOfPositions * line : bars * std::max(line + 10, 8 + 12 * inEach);
    m_view->setMinimumHeight(inside + linesAround * line);
}

void ChartPage::tip(qsizetype series, qsizetype category) const
{
    if (category < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(QCursor::pos(), chartTip(content(), series, category), m_view);
}

/// The scene has no tips of its own and would take ours away once the pointer rests.
bool ChartPage::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::ToolTip || QWidget::eventFilter(watched, event);
}

void ChartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/tableview.h"

#include "views/itemmodels/tabletext.h"
#include "views/theme/measures.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTimerEvent>

namespace twinpool {

void TableView::setUp(QAbstractItemModel *shown, int stretched, int most)
{
    m_stretched = stretched;
    m_most = most;
    setModel(shown);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight); // names of machines begin with what tells them apart
    header()->setStretchLastSection(false);
    header()->setResizeContentsPrecision(0); // what is seen counts
    copyAsTable(*this);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isFitting)
            m_chosen.insert(column);
    });
    connect(shown, &QAbstractItemModel::modelReset, this, &TableView::fitSoon);
    connect(shown, &QAbstractItemModel::layoutChanged, this, &TableView::fitSoon);
    connect(shown, &QAbstractItemModel::rowsInserted, this, &TableView::fitSoon);
    connect(shown, &QAbstractItemModel::dataChanged, this, &TableView::fitSoon);
    fitColumns();
}

void TableView::fitColumns()
{
    m_chosen.clear();
    for (int column = 0; column < model()->columnCount(); ++column)
        setWidth(column, 0);
    growColumns();
}

void TableView::fitSoon()
{
    m_soon.start(0, this);
}

void TableView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_soon.timerId())
        return QTreeView::timerEvent(event);
    m_soon.stop();
    growColumns();
}

/// None gets narrower while the plan is worked on.
void TableView::growColumns()
{
    constexpr int besideTitle = 3 * measures::panelPadding; // the header leaves room for a sort arrow in every column
    const int most = fontMetrics().averageCharWidth() * m_most;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == m_stretched || m_chosen.contains(column))
            continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        setWidth(column, std::max({columnWidth(column), header()->fontMetrics().horizontalAdvance(title) + besideTitle,
                                   std::min(sizeHintForColumn(column), most)}));
    }
    stretch();
}

/// A stretched section of the header would shrink to nothing where titles are long.
void TableView::stretch()
{
    if (!model() || m_chosen.contains(m_stretched))
        return;
    constexpr int leastCharacters = 22;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_stretched)
            others += columnWidth(column);
    setWidth(m_stretched, std::max(viewport()->width() - others, fontMetrics().averageCharWidth() * leastCharacters));
}

void TableView::setWidth(int column, int width)
{
    const QScopedValueRollback fitting(m_isFitting, true);
    setColumnWidth(column, width);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    stretch();
    if (model())
        fitSoon(); // other rows are seen
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/tableview.h"

#include "views/itemmodels/tabletext.h"
#include "views/theme/measures.h"

#include <QHeaderView>

namespace twinpool {

void TableView::setUp(QAbstractItemModel *shown, int stretched, int characters)
{
    m_stretched = stretched;
    m_characters = characters;
    setModel(shown);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    header()->setStretchLastSection(false);
    copyAsTable(*this);
    fitColumns();
}

void TableView::fitColumns()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (column != m_stretched)
            setColumnWidth(column, std::max(fontMetrics().horizontalAdvance(title), fontMetrics().averageCharWidth() * m_characters)
                                       + 3 * measures::panelPadding);
    }
    stretch();
}

/// A stretched section of the header would shrink to nothing where titles are long.
void TableView::stretch()
{
    if (!model())
        return;
    constexpr int leastCharacters = 18;
    int others = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (column != m_stretched)
            others += columnWidth(column);
    setColumnWidth(m_stretched, std::max(viewport()->width() - others, fontMetrics().averageCharWidth() * leastCharacters));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    stretch();
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/tableview.h"

#include "views/charts/charttable.h"
#include "views/theme/measures.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

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
    header()->setSectionResizeMode(stretched, QHeaderView::Stretch);
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
}

void TableView::copy() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.size() < 2)
        rows.clear();
    QGuiApplication::clipboard()->setText(tableText(*model(), rows));
}

bool TableView::event(QEvent *event)
{
    if ((event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return QTreeView::event(event);
    if (event->type() == QEvent::KeyPress)
        copy();
    event->accept();
    return true;
}

} // namespace twinpool

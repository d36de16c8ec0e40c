// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/wrappingdelegate.h"

#include <QHeaderView>
#include <QTreeView>

namespace twinpool {

namespace {

constexpr int sideAir = 10, air = 8; // of a cell
constexpr int mostLines = 12;

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{
    tree->setWordWrap(true);
    tree->setItemDelegate(this);
    connect(
        tree->header(), &QHeaderView::sectionResized, this, [this] { Q_EMIT sizeHintChanged({}); },
        Qt::QueuedConnection);
}

int WrappingDelegate::roomFor(const QModelIndex &index) const
{
    if (m_tree->isFirstColumnSpanned(index.row(), index.parent()))
        return m_tree->viewport()->width();
    int room = m_tree->columnWidth(index.column()) - 2 * sideAir;
    if (index.column() == 0)
        for (QModelIndex at = index; at.isValid(); at = at.parent())
            room -= m_tree->indentation();
    if (!index.data(Qt::DecorationRole).isNull())
        room -= m_tree->iconSize().width() + sideAir;
    return std::max(room, 4 * m_tree->fontMetrics().averageCharWidth());
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QRect room(0, 0, roomFor(index), mostLines * option.fontMetrics.lineSpacing());
    const QRect text = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString());
    size.setHeight(std::min(text.height(), room.height()) + air);
    return size;
}

} // namespace twinpool

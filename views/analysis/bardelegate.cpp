// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/bardelegate.h"

#include "views/theme/measures.h"

#include <QPainter>

namespace twinpool {

namespace {

constexpr int thickness = 3, air = 6;

} // namespace

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto bar = m_bars.constFind(index.column());
    const double share = bar == m_bars.cend() ? 0 : index.data(bar->role).toDouble();
    if (share <= 0)
        return;
    const int room = option.rect.width() - 2 * air;
    const int width = std::max(qRound(room * share), 1);
    const QRect place(option.rect.right() - air - width + 1, option.rect.bottom() - thickness, width, thickness);
    painter->fillRect(place, Theme::forPalette(option.palette).*bar->color);
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, measures::target + thickness});
}

} // namespace twinpool

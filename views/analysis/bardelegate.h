// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace twinpool {

/// Draws a thin bar under the numbers of some columns: how large each is beside the largest of its column.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// \a shareRole holds the length of the bar, from 0 to 1.
    void setBar(int column, int shareRole, ThemeColor color) { m_bars.insert(column, {shareRole, color}); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Bar {
        int role;
        ThemeColor color;
    };
    QHash<int, Bar> m_bars;
};

} // namespace twinpool

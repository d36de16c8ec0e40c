// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace twinpool {

/// Rows as high as their texts ask for, wrapped into the columns of a tree.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit WrappingDelegate(QTreeView *tree);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int roomFor(const QModelIndex &index) const;

    QTreeView *m_tree;
};

} // namespace twinpool

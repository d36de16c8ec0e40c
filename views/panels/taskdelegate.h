// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/progress.h"

#include <QIcon>
#include <QStyledItemDelegate>

namespace twinpool {

/// The sign of a state: a tick, an arrow past, an eye; an empty box for what is open.
QIcon iconOf(TaskState state);

/// Draws the rows of a checklist: tasks that are done or skipped are struck out, beside the sign and word of their
/// state; below each phase a thin bar tells how far it has come.
class TaskDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace twinpool

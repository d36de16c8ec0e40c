// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/taskdelegate.h"

#include "views/itemmodels/checklistmodel.h"
#include "views/itemmodels/roles.h"
#include "views/panels/progressstrip.h"
#include "views/theme/icons.h"

#include <QHeaderView>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int barHeight = 2;

/// The part of a bar across the whole row that falls into one cell.
void paintPart(QPainter &painter, const QStyleOptionViewItem &option, const Progress &progress)
{
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (!view)
        return;
    const QRect row(-view->header()->offset(), option.rect.bottom() - barHeight, view->header()->length(), barHeight);
    painter.save();
    painter.setClipRect(option.rect);
    paintProgress(painter, row, progress, Theme::forPalette(option.palette));
    painter.restore();
}

} // namespace

QIcon iconOf(TaskState state)
{
    switch (state) {
    case TaskState::Open:
        return icon(u"open-task"_s);
    case TaskState::Done:
        return icon(u"accept"_s, &Theme::ok);
    case TaskState::Skipped:
        return icon(u"skip"_s);
    case TaskState::Changed:
        return icon(u"look-again"_s, &Theme::warning);
    }
    Q_UNREACHABLE();
}

void TaskDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.parent().isValid()) {
        option->font.setWeight(QFont::DemiBold);
        if (index.column() == ChecklistModel::StateColumn) {
            const auto progress = index.data(ProgressRole).value<Progress>();
            option->font = QFont();
            option->text = tr("%1 of %2", "done, all").arg(progress.done).arg(progress.total);
            option->features |= QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration;
            if (progress.left() == 0)
                option->icon = iconOf(TaskState::Done);
            else
                option->features &= ~QStyleOptionViewItem::HasDecoration;
        }
        option->fontMetrics = QFontMetrics(option->font);
        return;
    }
    const auto state = static_cast<TaskState>(index.data(TaskStateRole).toInt());
    if (index.column() == ChecklistModel::StateColumn) {
        if (state != TaskState::Open) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = iconOf(state);
        }
        return;
    }
    option->font.setStrikeOut(!isLeft(state) && index.column() == ChecklistModel::TitleColumn);
    if (!isLeft(state) || index.column() != ChecklistModel::TitleColumn)
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
}

void TaskDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.parent().isValid())
        paintPart(*painter, option, index.data(ProgressRole).value<Progress>());
}

} // namespace twinpool

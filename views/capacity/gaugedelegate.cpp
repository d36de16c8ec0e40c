// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/gaugedelegate.h"

#include "views/canvas/gaugepainter.h"
#include "views/capacity/loadsmodel.h"
#include "views/theme/icons.h"
#include "views/theme/severity.h"

#include <QApplication>
#include <QPainter>

namespace twinpool {

namespace {

constexpr int barWidth = 76, barHeight = 10, gap = 8;

/// Different for each grade, so that it reads without colour.
QString signOf(Grade grade)
{
    if (const QString sign = iconNameFor(grade); !sign.isEmpty())
        return sign;
    return grade == Grade::Note ? iconNameFor(Severity::Info) : QStringLiteral("ok");
}

} // namespace

void GaugeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != LoadsModel::GradeColumn)
        return;
    const auto load = index.data(LoadsModel::LoadRole).value<StateLoad>();
    option->icon = icon(signOf(load.grade), colorOf(load.grade));
    option->features |= QStyleOptionViewItem::HasDecoration;
}

void GaugeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() != LoadsModel::ShareColumn)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QRect inner = cell.rect.adjusted(gap, 0, -gap, 0);
    const QRectF bar(inner.left(), inner.center().y() - barHeight / 2, std::min(barWidth, inner.width() / 2),
                     barHeight);
    const Theme &theme = Theme::forPalette(cell.palette);
    paintGauge(*painter, bar, index.data(LoadsModel::LoadRole).value<StateLoad>(), theme);
    painter->setPen(theme.ink);
    painter->setFont(cell.font);
    const QRect rest = inner.adjusted(static_cast<int>(bar.width()) + gap, 0, 0, 0);
    painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                      cell.fontMetrics.elidedText(text, Qt::ElideRight, rest.width()));
}

QSize GaugeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == LoadsModel::ShareColumn)
        size.rwidth() += barWidth + 3 * gap;
    return size;
}

} // namespace twinpool

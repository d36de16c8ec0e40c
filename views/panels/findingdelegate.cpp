// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findingdelegate.h"

#include "views/itemmodels/findingsmodel.h"
#include "views/itemmodels/roles.h"
#include "views/panels/entitydelegate.h"
#include "views/theme/icons.h"
#include "views/theme/severity.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

constexpr int gap = 4, wideGap = 12;

struct Count {
    QIcon icon;
    QString number;
};

QList<Count> countsOf(const QModelIndex &group)
{
    const auto counts = group.data(FindingsModel::CountsRole).value<FindingCounts>();
    QList<Count> result;
    for (const auto &row : enumNames(FindingStatus{}))
        if (const int count = counts[static_cast<size_t>(row.value)])
            result.append({iconOf(row.value), QLocale().toString(count)});
    return result;
}

int widthOf(const QList<Count> &counts, const QFontMetrics &metrics, int side)
{
    int width = 0;
    for (const Count &count : counts)
        width += wideGap + side + gap + metrics.horizontalAdvance(count.number);
    return width;
}

} // namespace

QString iconNameFor(FindingStatus status)
{
    return status == FindingStatus::Accepted ? u"accept"_s : iconNameFor(static_cast<Severity>(status));
}

QIcon iconOf(FindingStatus status)
{
    return icon(iconNameFor(status),
                status == FindingStatus::Accepted ? &Theme::ok : colorOf(static_cast<Severity>(status)));
}

FindingDelegate::FindingDelegate(const Document &document, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
{
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.parent().isValid()) {
        option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
        if (const auto ref = index.data(EntityRole).value<EntityRef>(); ref && index.column() == 0) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = iconOf(m_document.plan(), ref);
        }
        return;
    }
    if (index.data(AcceptedRole).toBool()) {
        option->font.setStrikeOut(true);
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
    }
    if (index.column() == FindingsModel::MessageColumn) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(static_cast<Severity>(index.data(SeverityRole).toInt()));
    }
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.parent().isValid() || index.column() != FindingsModel::MessageColumn)
        return;
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const int side = option.decorationSize.height();
    const QList<Count> counts = countsOf(index);
    const QRect text = option.widget->style()->subElementRect(QStyle::SE_ItemViewItemText, &row, option.widget);
    const int title = row.fontMetrics.horizontalAdvance(row.text) + 2 * gap;
    const int room = text.width() - widthOf(counts, option.fontMetrics, side);
    if (room < title)
        return; // a long title says more than its numbers
    int x = text.left() + title;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    for (const Count &count : counts) {
        x += wideGap;
        count.icon.paint(painter, QRect(x, text.center().y() - side / 2, side, side));
        x += side + gap;
        const int width = option.fontMetrics.horizontalAdvance(count.number);
        painter->drawText(QRect(x, text.top(), width, text.height()), Qt::AlignVCenter | Qt::AlignLeft, count.number);
        x += width;
    }
    painter->restore();
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/lightdelegate.h"

#include "views/theme/icons.h"

using namespace Qt::StringLiterals;

namespace twinpool {

QIcon iconOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::NotUsed:
        return icon(u"remove"_s, &Theme::ink3);
    case Readiness::Ready:
        return icon(u"ok"_s, &Theme::ok);
    case Readiness::Manual:
        return icon(u"user"_s, &Theme::info);
    case Readiness::Partly:
        return icon(u"warning"_s, &Theme::warning);
    case Readiness::Missing:
        return icon(u"error"_s, &Theme::error);
    }
    Q_UNREACHABLE();
}

QIcon iconOf(RecoveryGrade grade)
{
    switch (grade) {
    case RecoveryGrade::NoTarget:
        return icon(u"remove"_s, &Theme::ink3);
    case RecoveryGrade::Met:
        return icon(u"ok"_s, &Theme::ok);
    case RecoveryGrade::NotGuaranteed:
        return icon(u"warning"_s, &Theme::warning);
    case RecoveryGrade::NotMet:
        return icon(u"error"_s, &Theme::error);
    }
    Q_UNREACHABLE();
}

LightDelegate::LightDelegate(int column, int role, IconOf signOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_column(column)
    , m_role(role)
    , m_iconOf(signOf)
{
}

void LightDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (!index.parent().isValid() && index.model()->hasChildren(index.siblingAtColumn(0))) {
        option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
    }
    const QVariant value = index.data(m_role);
    if (index.column() != m_column || !value.isValid())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = m_iconOf(value.toInt());
}

} // namespace twinpool

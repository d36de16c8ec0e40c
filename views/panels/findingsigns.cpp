// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/findingsigns.h"

#include "views/itemmodels/roles.h"
#include "views/theme/icons.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

ThemeColor colorOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return &Theme::error;
    case Severity::Warning:
        return &Theme::warning;
    case Severity::Info:
        return &Theme::info;
    }
    Q_UNREACHABLE();
}

} // namespace

QString severityIconName(Severity severity)
{
    return nameOf(severity);
}

QIcon severityIcon(Severity severity)
{
    return icon(severityIconName(severity), colorOf(severity));
}

EntityDelegate::EntityDelegate(const Document &document, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_document(document)
{
}

void EntityDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto ref = index.data(EntityRole).value<EntityRef>();
    if (!ref)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const Plan &plan = m_document.plan();
    if (const Pool *pool = plan.pools.find(ref.as<PoolId>()))
        option->icon = icon(kindOf(*pool));
    else if (const Site *site = plan.sites.find(ref.as<SiteId>()))
        option->icon = icon(iconNameFor(site->kind));
    else if (const Gateway *gateway = plan.gateways.find(ref.as<GatewayId>()))
        option->icon = icon(iconNameFor(gateway->kind), roleColorOf(EntityKind::Gateway));
    else if (const SqlNode *node = plan.sqlNodes.find(ref.as<SqlNodeId>()))
        option->icon = icon(iconNameFor(node->role), roleColorOf(EntityKind::SqlNode));
    else
        option->icon = icon(ref.kind);
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant severity = index.data(SeverityRole);
    QStyleOptionViewItem shortened = option;
    const int side = option.decorationSize.height();
    if (severity.isValid())
        shortened.rect.setRight(option.rect.right() - side - 4);
    QStyledItemDelegate::paint(painter, shortened, index);
    if (severity.isValid()) {
        const QRect sign(option.rect.right() - side - 2, option.rect.center().y() - side / 2, side, side);
        severityIcon(static_cast<Severity>(severity.toInt())).paint(painter, sign);
    }
}

void FindingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->font.setStrikeOut(index.data(AcceptedRole).toBool());
    if (index.column() == 0) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = severityIcon(static_cast<Severity>(index.data(SeverityRole).toInt()));
    }
}

} // namespace twinpool

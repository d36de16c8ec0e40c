// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/entitydelegate.h"

#include "views/itemmodels/roles.h"
#include "views/theme/icons.h"
#include "views/theme/severity.h"

#include <QPainter>

namespace twinpool {

QIcon iconOf(const Plan &plan, EntityRef ref)
{
    if (const Pool *pool = plan.pools.find(ref.as<PoolId>()))
        return icon(kindOf(*pool));
    if (const Site *site = plan.sites.find(ref.as<SiteId>()))
        return icon(iconNameFor(site->kind));
    if (const Gateway *gateway = plan.gateways.find(ref.as<GatewayId>()))
        return icon(iconNameFor(gateway->kind), roleColorOf(EntityKind::Gateway));
    if (const SqlNode *node = plan.sqlNodes.find(ref.as<SqlNodeId>()))
        return icon(iconNameFor(node->role), roleColorOf(EntityKind::SqlNode));
    return icon(ref.kind);
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
    option->icon = iconOf(m_document.plan(), ref);
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hidesRows = option.state.testFlag(QStyle::State_Children) && !option.state.testFlag(QStyle::State_Open);
    const QVariant severity = index.data(hidesRows ? SeverityBelowRole : SeverityRole);
    QStyleOptionViewItem shortened = option;
    const int side = option.decorationSize.height();
    if (severity.isValid())
        shortened.rect.setRight(option.rect.right() - side - 4);
    QStyledItemDelegate::paint(painter, shortened, index);
    if (severity.isValid()) {
        const QRect sign(option.rect.right() - side - 2, option.rect.center().y() - side / 2, side, side);
        icon(static_cast<Severity>(severity.toInt())).paint(painter, sign);
    }
}

} // namespace twinpool

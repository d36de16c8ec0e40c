// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/plainscene.h"

#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "views/canvas/connectors.h"

#include <QGraphicsLineItem>
#include <QPen>

namespace twinpool::bench {

namespace {

/// A box that takes the ends of its lines along.
class PlainBox : public QGraphicsRectItem
{
public:
    using QGraphicsRectItem::QGraphicsRectItem;

    void addEnd(QGraphicsLineItem *line, bool first) { m_ends.append({line, first}); }
    QPointF middle() const { return mapToScene(rect().center()); }

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override
    {
        if (change == ItemScenePositionHasChanged)
            for (const auto &[line, first] : std::as_const(m_ends)) {
                const QLineF now = line->line();
                line->setLine(first ? QLineF(middle(), now.p2()) : QLineF(now.p1(), middle()));
            }
        return QGraphicsRectItem::itemChange(change, value);
    }

private:
    QList<std::pair<QGraphicsLineItem *, bool>> m_ends;
};

void putText(QGraphicsItem *parent, const QString &text, QPointF at, int pixels)
{
    auto *item = new QGraphicsSimpleTextItem(text, parent);
    QFont font = item->font();
    font.setPixelSize(pixels);
    item->setFont(font);
    item->setPos(at);
}

PlainBox *makeBox(const QRectF &area, const QColor &fill, QGraphicsItem *parent)
{
    auto *box = new PlainBox(QRectF(QPointF(), area.size()), parent);
    box->setPos(parent ? area.topLeft() - parent->scenePos() : area.topLeft());
    box->setBrush(fill);
    box->setPen(QPen(Qt::gray));
    box->setFlags(QGraphicsItem::ItemIsMovable | QGraphicsItem::ItemIsSelectable | QGraphicsItem::ItemSendsScenePositionChanges);
    return box;
}

} // namespace

PlainScene::PlainScene(const Snapshot &now)
{
    for (const Site &site : now.plan.sites)
        addSite(now, site);
    Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (isNode(EntityRef(row.id).kind))
                addNode(now, row.id);
    });
    Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            for (const Connector &connector : connectorsOf(now, row.id, nullptr))
                addLine(connector.from, connector.to,
                        QPen(connector.kind == ConnectorKind::Pairing ? Qt::blue : Qt::darkGray, 1.5));
    });
}

void PlainScene::addSite(const Snapshot &now, const Site &site)
{
    PlainBox *box = makeBox(siteBounds(now, site.id), QColor(250, 251, 252), nullptr);
    putText(box, site.name, {20, 14}, 17);
    addItem(box);
    m_boxes.insert(site.id, box);
}

void PlainScene::addNode(const Snapshot &now, EntityRef ref)
{
    QGraphicsItem *site = m_boxes.value(siteOfNode(now, ref));
    PlainBox *box = makeBox(nodeBounds(now, ref), Qt::white, site);
    if (!site)
        addItem(box);
    box->setZValue(1);
    const Face face = faceOf(now, ref, nullptr);
    putText(box, face.title, {50, 12}, 14);
    putText(box, face.detail, {50, 32}, 11);
    for (int i = 0; i < face.signs.size(); ++i) {
        auto *sign = new QGraphicsRectItem(50 + 16 * i, 55, 12, 16, box);
        sign->setBrush(QColor(Qt::darkBlue));
    }
    m_boxes.insert(ref, box);
}

void PlainScene::addLine(EntityRef from, EntityRef to, const QPen &pen)
{
    auto *a = static_cast<PlainBox *>(m_boxes.value(from)), *b = static_cast<PlainBox *>(m_boxes.value(to));
    QGraphicsLineItem *line = QGraphicsScene::addLine(QLineF(a->middle(), b->middle()), pen);
    a->addEnd(line, true);
    b->addEnd(line, false);
}

} // namespace twinpool::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/boxitem.h"

#include "views/canvas/outcomepainter.h"
#include "views/canvas/scene.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

namespace twinpool {

namespace {

constexpr qreal borderHandle = 10;

} // namespace

BoxItem::BoxItem()
{
    setFlag(ItemSendsGeometryChanges);
}

void BoxItem::show(Face face, const QRectF &box)
{
    const bool sameSize = box.size() == m_size;
    if (!sameSize || face != m_face) {
        repaint();
        m_layout.reset();
        m_face = std::move(face);
        m_size = box.size();
        updateBounds();
        repaint();
    }
    if (pos() != box.topLeft())
        setPos(box.topLeft());
}

void BoxItem::updateBounds()
{
    QRectF bounds = outerOf(m_face, m_size).adjusted(-emphasisMargin, -emphasisMargin, emphasisMargin, emphasisMargin);
    if (m_outcome)
        bounds |= pillOf(*m_outcome, m_size).adjusted(-1, -1, 1, 1);
    if (bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

void BoxItem::setOutcome(const std::optional<OutcomeFace> &outcome)
{
    if (outcome == m_outcome)
        return;
    repaint();
    m_outcome = outcome;
    updateBounds();
    repaint();
}

const FaceLayout &BoxItem::layout() const
{
    if (!m_layout)
        m_layout = layoutOf(m_face, m_size);
    return *m_layout;
}

EntityRef BoxItem::signAt(QPointF scenePoint) const
{
    constexpr qreal around = 2; // between two servers
    const QPointF point = scenePoint - pos();
    for (const PlacedSign &sign : layout().signs)
        if (sign.rect.adjusted(-around, -around, around, around).contains(point))
            return sign.ref;
    return {};
}

QRectF BoxItem::signBounds(EntityRef row) const
{
    for (const PlacedSign &sign : layout().signs)
        if (sign.ref == row)
            return sign.rect.translated(pos());
    return {};
}

const FaceLayout &BoxItem::layoutFor(Detail detail) const
{
    static const FaceLayout none;
    return detail == Detail::Full ? layout() : none;
}

void BoxItem::emphasize(const Emphasis &emphasis)
{
    if (m_emphasis == emphasis)
        return;
    m_emphasis = emphasis;
    repaint();
}

void BoxItem::repaint()
{
    update();
    repaintOverview();
}

void BoxItem::repaintOverview() const
{
    if (auto *canvas = static_cast<CanvasScene *>(scene()))
        canvas->repaintBox(box());
}

QVariant BoxItem::itemChange(GraphicsItemChange change, const QVariant &value)
{
    switch (change) {
    case ItemPositionChange:
    case ItemPositionHasChanged:
    case ItemVisibleHasChanged:
    case ItemSceneChange:
        repaintOverview();
        break;
    default:
        break;
    }
    return QGraphicsItem::itemChange(change, value);
}

QPainterPath BoxItem::shape() const
{
    QPainterPath path;
    path.addRect(QRectF(QPointF(), m_size));
    return path;
}

void BoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintAt(*painter, static_cast<const CanvasScene *>(scene())->theme(), detailAt(zoom));
}

void NodeItem::paintAt(QPainter &painter, const Theme &theme, Detail detail) const
{
    paintNode(painter, m_face, layoutFor(detail), m_size, theme, m_emphasis, detail, outcome());
}

void SiteItem::setPerimeter(const QRectF &band)
{
    if (band == m_perimeter)
        return;
    m_perimeter = band;
    repaint();
}

QRectF SiteItem::titleArea() const
{
    QRectF area;
    for (const PlacedText &text : layout().texts)
        area |= QRectF(text.at.x(), text.at.y() - 16, widthOf(text.text, text.scale, text.stretch), 20);
    return area.translated(pos());
}

bool SiteItem::isHandle(QPointF scenePoint) const
{
    const QRectF whole = box();
    const QRectF ground = whole.adjusted(borderHandle, measures::siteHeader, -borderHandle, -borderHandle);
    return whole.contains(scenePoint) && !ground.contains(scenePoint);
}

bool SiteItem::isToggle(QPointF scenePoint) const
{
    return toggleRect(m_size).translated(pos()).contains(scenePoint);
}

void SiteItem::paintAt(QPainter &painter, const Theme &theme, Detail detail) const
{
    const QRectF band = m_perimeter.isNull() || m_face.collapsed ? QRectF() : m_perimeter.translated(-pos());
    paintSite(painter, m_face, layoutFor(detail), m_size, band, m_nested, theme, m_emphasis, detail, outcome());
}

} // namespace twinpool

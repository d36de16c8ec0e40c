// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/facepainter.h"
#include "views/canvas/outcomeface.h"

#include <QGraphicsItem>

namespace twinpool {

/// What nodes and sites have in common: a face in a rectangle of the scene.
class BoxItem : public QGraphicsItem
{
public:
    BoxItem();

    EntityRef ref() const { return m_face.ref; }
    const Face &face() const { return m_face; }
    QSizeF size() const { return m_size; }
    /// The box in the scene, without what sticks out of it.
    QRectF box() const { return {pos(), m_size}; }
    const Emphasis &emphasis() const { return m_emphasis; }

    /// The row of the sign at a point of the scene, or none.
    EntityRef signAt(QPointF scenePoint) const;
    /// Around the sign of a row, in the scene; null when it has none.
    QRectF signBounds(EntityRef row) const;

    /// Repaints only when something differs.
    void show(Face face, const QRectF &box);
    void emphasize(const Emphasis &emphasis);
    /// How it fares in a simulation; nothing while there is none.
    void setOutcome(const std::optional<OutcomeFace> &outcome);
    const OutcomeFace *outcome() const { return m_outcome ? &*m_outcome : nullptr; }

    /// Paints with the origin at the top left of the box.
    virtual void paintAt(QPainter &painter, const Theme &theme, Detail detail) const = 0;

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant &value) override;
    void repaint();
    /// The overview is painted without items, so what they tell the scene does not reach it.
    void repaintOverview() const;
    /// Made when it is first asked for: measuring texts is most of the work of a new box.
    const FaceLayout &layout() const;
    /// The same, or an empty one where the detail needs none.
    const FaceLayout &layoutFor(Detail detail) const;

    Face m_face;
    QSizeF m_size;
    Emphasis m_emphasis;

private:
    void updateBounds();

    mutable std::optional<FaceLayout> m_layout;
    QRectF m_bounds;
    std::optional<OutcomeFace> m_outcome;
};

/// Every sort of node.
class NodeItem : public BoxItem
{
public:
    enum { Type = UserType + 1 };
    int type() const override { return Type; }

    void paintAt(QPainter &painter, const Theme &theme, Detail detail) const override;
};

/// A site: the container behind its nodes.
class SiteItem : public BoxItem
{
public:
    enum { Type = UserType + 2 };
    int type() const override { return Type; }

    /// \a band in scene units, null when there is none.
    void setPerimeter(const QRectF &band);
    QRectF perimeter() const { return m_perimeter; }
    void setNested(bool nested) { m_nested = nested; }
    bool isNested() const { return m_nested; }

    /// The name and details, in the scene.
    QRectF titleArea() const;
    /// Header and border: where a drag moves the site. Inside them the ground of a site is like that of the canvas.
    bool isHandle(QPointF scenePoint) const;
    /// Where a click closes or opens the site.
    bool isToggle(QPointF scenePoint) const;

    void paintAt(QPainter &painter, const Theme &theme, Detail detail) const override;

private:
    QRectF m_perimeter;
    bool m_nested = false;
};

} // namespace twinpool

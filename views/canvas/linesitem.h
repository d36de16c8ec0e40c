// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/facepainter.h"
#include "views/canvas/lines.h"

#include <QGraphicsItem>
#include <QSet>

namespace twinpool {

class CanvasScene;

/// All lines between nodes and sites in one item: an item for each would stand in countless leaves of the scene's
/// index. Finds what to paint with the grid of Lines.
class LinesItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 3 };

    LinesItem();
    int type() const override { return Type; }

    const Lines &lines() const { return m_lines; }
    /// Replaces the lines that \a row makes. Returns where something changed.
    QRectF set(EntityRef row, QList<Line> lines);
    void clear();

    /// Lines of these rows and lines that end at these boxes stand out, the others fade. With both empty all are alike.
    void setLit(const QSet<EntityRef> &rows, const QSet<EntityRef> &boxes);
    bool isLit(const Line &line) const;
    bool anyLit() const { return !m_litRows.isEmpty() || m_anyLitBox; }

    void paintArea(QPainter &painter, const Theme &theme, const QRectF &exposed, Detail detail) const;

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return {}; } // hit testing asks Lines
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    void paintGroup(QPainter &painter, const Theme &theme, const QRectF &exposed, Detail detail,
                    std::span<const Lines::Index> group, bool lit) const;
    CanvasScene &canvas() const;
    void repaint(EntityRef row);
    void growBounds(const QRectF &area);

    Lines m_lines;
    QSet<EntityRef> m_litRows, m_litBoxes;
    bool m_anyLitBox = false; ///< A lit box has lines; one without any fades nothing.
    QRectF m_bounds;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/router.h"
#include "views/canvas/spatialgrid.h"
#include "views/theme/measures.h"

#include <span>

namespace twinpool {

/// A line with its way.
struct Line {
    Connector connector;
    EntityRef from, to; ///< The boxes it is drawn between: the ends, or the collapsed sites that hold them.
    QPolygonF corners;
    QPainterPath path;
    QRectF bounds; ///< With halo, pill and badge.
    QRectF pill;   ///< Null when there is none.
    bool hasText = false; ///< The pill has room for the label.
    QRectF badge;  ///< Null when there is none.
    QRectF area;   ///< What lies outside does not change the way.

    bool operator==(const Line &) const = default;
};

/// Calls \a f(QRectF) for rectangles that together cover what is painted of a line, little more.
template <class F>
void forEachPart(const Line &line, F f)
{
    const qreal halo = measures::pairingHalo;
    for (qsizetype i = 1; i < line.corners.size(); ++i)
        f(QRectF(line.corners[i - 1], line.corners[i]).normalized().adjusted(-halo, -halo, halo, halo));
    if (const QRectF signs = line.pill | line.badge; !signs.isNull())
        f(signs.adjusted(-2, -2, 2, 2));
}

/// All lines of a canvas, found by the row that makes them, by the boxes they join, and by place.
class Lines
{
public:
    using Index = int;

    /// Replaces the lines that \a row makes. Returns the area where something can have changed.
    QRectF set(EntityRef row, QList<Line> lines);
    /// Whether they are just \a lines.
    bool areMadeBy(EntityRef row, const QList<Line> &lines) const;
    void clear();

    const Line &at(Index index) const { return m_lines[static_cast<size_t>(index)]; }
    std::span<const Index> madeBy(EntityRef row) const;
    std::span<const Index> joining(EntityRef box) const;

    /// Lines that may touch \a area, each once, in no order.
    std::vector<Index> touching(const QRectF &area) const;
    /// Lines whose way may depend on what lies in \a area.
    std::vector<Index> dependingOn(const QRectF &area) const;
    /// The line within \a tolerance of \a point, pills first; -1 for none.
    Index nearest(QPointF point, qreal tolerance) const;

    /// Calls \a f(line) for each line.
    template <class F>
    void forEach(F f) const
    {
        for (const Line &line : m_lines)
            if (line.connector.row)
                f(line);
    }

    /// Around all lines; never shrinks.
    QRectF bounds() const { return m_bounds; }

private:
    std::vector<Line> m_lines; ///< Free places have no row.
    std::vector<Index> m_free;
    QHash<EntityRef, std::vector<Index>> m_byRow, m_byBox;
    SpatialGrid<Index> m_byPlace{1000}, m_byArea{1000};
    QRectF m_bounds;
    mutable std::vector<quint32> m_seen; ///< Per line, the query that met it last.
    mutable quint32 m_query = 0;

    template <class F>
    void once(const SpatialGrid<Index> &grid, const QRectF &area, F f) const;
};

/// An end of a line: a box, and the site it stands in (the box itself when it stands in none).
struct LineEnd {
    EntityRef ref;
    QRectF box, site;
};

/// The line of a connector between two boxes, round \a obstacles. Its pill stands between the sites if it can.
Line lineFor(const Connector &connector, const LineEnd &from, const LineEnd &to, const std::vector<QRectF> &obstacles);

} // namespace twinpool

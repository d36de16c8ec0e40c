// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace twinpool {

/// Where a line may leave a box: on its border, and straight out of it.
struct Port {
    QPointF at, out;
};

/// How much of a part of a way, given as a rectangle without width or height, lies on obstacles or too near to them.
qreal coveredBy(const QRectF &segment, const std::vector<QRectF> &obstacles);

/// The cheapest way in right angles from one of \a starts of the box \a from to one of \a ends of the box \a to that stays
/// in \a area and runs in the gaps between all boxes. Empty when there is none, or so many obstacles that the search
/// would take long.
QPolygonF routedThroughGaps(const QRectF &from, const std::vector<Port> &starts, const QRectF &to,
                            const std::vector<Port> &ends, std::vector<QRectF> obstacles, const QRectF &area);

} // namespace twinpool

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

/// The cheapest way in right angles from one of \a starts to one of \a ends that stays in \a area and runs in the gaps
/// between \a obstacles. Empty when there is none, or so many obstacles that the search would take long.
QPolygonF routedThroughGaps(const std::vector<Port> &starts, const std::vector<Port> &ends,
                            const std::vector<QRectF> &obstacles, const QRectF &area);

} // namespace twinpool

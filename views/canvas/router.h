// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/connectors.h"

#include <QPainterPath>
#include <QPolygonF>

// The ways of lines: right angles, from side to side, round what stands between.

namespace twinpool {

/// Calls back with each box that touches an area; what lines had better not cross.
class Obstacles
{
public:
    virtual ~Obstacles() = default;
    /// How much of a line along the side or diagonal of \a segment (without width or height) lies in boxes.
    virtual qreal covered(const QRectF &segment) const = 0;
};

/// The corners of the way from the box \a from to the box \a to. It depends only on its arguments, and for a swapped
/// pair of boxes it is the same way in the other direction. Ends do not count as obstacles.
QPolygonF routed(ConnectorKind kind, const QRectF &from, const QRectF &to, const Obstacles *obstacles);

/// All that routed() can ask about: a box that stays outside does not change the way.
QRectF routeArea(const QRectF &from, const QRectF &to);

/// The way with round corners.
QPainterPath roundedPath(const QPolygonF &corners, qreal radius);

/// The middle of the longest straight part near the middle of the way: where a pill fits.
QPointF pillPoint(const QPolygonF &corners);

} // namespace twinpool

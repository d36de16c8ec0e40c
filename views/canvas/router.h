// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/connectors.h"

#include <QPainterPath>
#include <QPolygonF>

// The ways of lines: right angles, from side to side, round what stands between.

namespace twinpool {

/// The corners of the way from the box \a from to the box \a to. It depends only on its arguments, and for a swapped
/// pair of boxes it is the same way in the other direction. \a obstacles are what the way had better not cross, without
/// the two ends; those outside routeArea() change nothing.
QPolygonF routed(ConnectorKind kind, const QRectF &from, const QRectF &to, const std::vector<QRectF> &obstacles);

/// What a way can reach.
QRectF routeArea(const QRectF &from, const QRectF &to);

/// With more obstacles ways are no longer led round them: such a line crosses the whole plan.
inline constexpr size_t mostObstacles = 400;

/// The way with round corners.
QPainterPath roundedPath(const QPolygonF &corners, qreal radius);

/// The middle of the longest straight part near the middle of the way: where a pill fits.
QPointF pillPoint(const QPolygonF &corners);

} // namespace twinpool

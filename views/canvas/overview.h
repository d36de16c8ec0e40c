// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace twinpool {

class CanvasScene;

/// Zoom below which the view paints the plan in bulk instead of item by item.
inline constexpr qreal overviewZoom = 0.5;

/// Paints all boxes and lines that touch \a exposed in full, whatever the zoom of the painter: for paper and files.
void paintInFull(QPainter &painter, const CanvasScene &scene, const QRectF &exposed);

/// Paints what touches \a exposed (scene units) with a few calls per colour; names and signs only while they are few
/// enough to read.
void paintOverview(QPainter &painter, const CanvasScene &scene, const QRectF &exposed, qreal zoom);

} // namespace twinpool

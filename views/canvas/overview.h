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

/// How far on screen the signs of an overview reach out of their boxes, in pixels.
inline constexpr qreal overviewReach = 8;

/// Paints what touches \a exposed with a few calls per colour; names and signs only while the boxes in \a window, which
/// holds it, are few enough to read. Returns whether they are. Both in scene units.
bool paintOverview(QPainter &painter, const CanvasScene &scene, const QRectF &exposed, const QRectF &window);

} // namespace twinpool

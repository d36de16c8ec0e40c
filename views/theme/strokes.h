// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <Qt>

class QPainter;
class QRect;
class QRectF;

// The few shapes all controls are drawn with.

namespace twinpool::strokes {

/// A rounded box whose outline lies inside \a rect. Invalid colours draw nothing.
void box(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &outline, qreal radius,
         qreal width = 1);

/// Two pixels of \a color just inside \a rect.
void focusRing(QPainter &painter, const QRectF &rect, const QColor &color, qreal radius);

/// An open arrow, half as wide as \a rect.
void chevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color);

void tick(QPainter &painter, const QRectF &rect, const QColor &color);

/// One device-independent pixel, filled.
void hairline(QPainter &painter, const QRect &rect, const QColor &color);

} // namespace twinpool::strokes

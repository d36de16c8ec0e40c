// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QRegion>
#include <QTransform>

class QPainter;

namespace twinpool {

/// What a painter is asked for. Scrolling exposes two strips at the edges, a dragged box with its lines many small
/// pieces: the rectangle round them can be the whole window.
class Exposure
{
public:
    /// \a bounds in the units of the painter, which keeps its transformation.
    Exposure(const QPainter &painter, const QRectF &bounds);

    const QRectF &bounds() const { return m_bounds; }
    /// Whether something in \a area can be seen.
    bool meets(const QRectF &area) const;

private:
    QRectF m_bounds;
    QRegion m_pieces; ///< In pixels; empty when they are not known.
    QTransform m_toDevice;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/exposure.h"

#include <QPaintEngine>
#include <QPainter>

namespace twinpool {

Exposure::Exposure(const QPainter &painter, const QRectF &bounds)
    : m_bounds(bounds)
    , m_pieces(painter.paintEngine()->systemClip())
    , m_toDevice(painter.deviceTransform())
{
}

bool Exposure::meets(const QRectF &area) const
{
    return area.intersects(m_bounds)
        && (m_pieces.isEmpty() || m_pieces.intersects(m_toDevice.mapRect(area).toAlignedRect()));
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QRectF>

#include <vector>

namespace twinpool {

/// Where a dragged box comes to rest, and the lines that say why.
struct Snap {
    QPointF offset;       ///< To add to the dragged box.
    QList<QLineF> guides; ///< Equal edges and middles, equal distances.
};

/// The rest of \a box near \a others: equal edges, middles and distances within \a reach; elsewhere on the grid.
Snap snapped(const QRectF &box, const std::vector<QRectF> &others, qreal reach);

} // namespace twinpool

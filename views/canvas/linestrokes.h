// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/lines.h"

#include <QPen>

class QPainter;

namespace twinpool {

/// Strokes many lines. On screen with one call for each look, in straight pieces that lie in sight: of a path the painter
/// makes an outline dash by dash, also where nobody sees it. In files, which keep vectors, as paths.
class LineStrokes
{
public:
    LineStrokes(QPainter &painter, const QRectF &exposed);

    /// The line is painted with the others at the next paint().
    void add(const Line &line, const QPen &pen);
    void paint();

private:
    struct Look {
        QPen pen;
        QList<QLineF> pieces;
    };
    Look &lookOf(const QPen &pen);

    QPainter &m_painter;
    const QRectF m_exposed;
    const bool m_inPieces;
    std::vector<Look> m_looks;
};

} // namespace twinpool

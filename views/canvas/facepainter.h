// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/facelayout.h"

class QPainter;

namespace twinpool {

struct OutcomeFace;

/// How much of a thing is painted.
enum class Detail : quint8 {
    Plain, ///< A rectangle in the role colour.
    Box,   ///< Box, stripe and name.
    Full,
};

/// Zoom from which texts and signs of nodes are painted, and from which nodes are boxes.
inline constexpr qreal fullDetailZoom = 0.6, boxDetailZoom = 0.2;

constexpr Detail detailAt(qreal zoom)
{
    const qreal rounded = zoom + 1e-6; // a zoom read from a transform can be a hair too small
    return rounded >= fullDetailZoom ? Detail::Full : rounded >= boxDetailZoom ? Detail::Box : Detail::Plain;
}

/// How a box stands out from the others at this moment.
struct Emphasis {
    bool selected = false;
    bool hovered = false;
    bool focused = false; ///< Has the keyboard focus of the canvas.
    bool target = false;  ///< What is being dragged can be dropped here.
    bool faded = false;   ///< Others are looked at.
    bool operator==(const Emphasis &) const = default;
};

/// Farthest that emphasis and outlines reach over FaceLayout::outer.
inline constexpr qreal emphasisMargin = 6;

/// \a outcome is null while nothing is simulated.
void paintNode(QPainter &painter, const Face &face, const FaceLayout &layout, QSizeF size, const Theme &theme,
               const Emphasis &emphasis, Detail detail, const OutcomeFace *outcome = nullptr);

/// \a perimeter is relative to the site and null when there is no band; \a nested sites stand in another.
void paintSite(QPainter &painter, const Face &face, const FaceLayout &layout, QSizeF size, const QRectF &perimeter,
               bool nested, const Theme &theme, const Emphasis &emphasis, Detail detail,
               const OutcomeFace *outcome = nullptr);

void paintText(QPainter &painter, const PlacedText &text, const Theme &theme);

} // namespace twinpool

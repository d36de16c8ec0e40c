// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/facelayout.h"
#include "views/canvas/outcomeface.h"

class QPainter;

// How boxes and lines look while something is simulated: visual-language.md section 5.

namespace twinpool {

/// Where the words stand: a pill across the lower border of a box, as wide as they need and the box allows. Null
/// without words.
QRectF pillOf(const OutcomeFace &outcome, QSizeF size);

/// The border of a box, and a hatch in \a hatched inside it, under its texts. \a zoom keeps lines visible from afar.
void paintOutcomeGround(QPainter &painter, const OutcomeFace &outcome, const QPainterPath &outline, const QRectF &hatched,
                        const Theme &theme, qreal zoom);

/// Pill with sign and words, over everything else.
void paintOutcomePill(QPainter &painter, const OutcomeFace &outcome, QSizeF size, const Theme &theme);

/// From farther away: sign and one word, as large on screen whatever the zoom; without room the sign alone.
void paintOutcomeSign(QPainter &painter, const OutcomeFace &outcome, QSizeF size, const Theme &theme);

/// From afar: a box filled with the colour of its outcome; what is down is crossed.
void paintOutcomePlain(QPainter &painter, const OutcomeFace &outcome, const QRectF &box, const Theme &theme);

/// A sign as it is at this moment, and whether it has failed.
std::pair<PlacedSign, bool> signAt(PlacedSign sign, const OutcomeFace &outcome);
void paintCross(QPainter &painter, const QRectF &rect, const QColor &color, qreal width);

} // namespace twinpool

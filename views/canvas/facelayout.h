// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/face.h"
#include "views/theme/measures.h"

#include <QRectF>

#include <vector>

// Where the parts of a face lie in its box. Lengths in scene units, the origin is the top left of the box.

namespace twinpool {

/// A font of the canvas. The canvas has its own base size, because places and sizes are part of the plan. \a stretch in
/// percent.
const QFont &canvasFont(TextScale scale, int stretch = 100, bool bold = false);

/// A text that has been made to fit.
struct PlacedText {
    QString text;
    QPointF at; ///< Left end of the base line.
    TextScale scale = TextScale::Body;
    ThemeColor color = &Theme::ink;
    int stretch = 100; ///< Of the font, percent.
    bool bold = false;
    bool operator==(const PlacedText &) const = default;
};

struct PlacedSign {
    SignShape shape = SignShape::Server;
    bool filled = true;
    QRectF rect;
    EntityRef ref{};
    bool operator==(const PlacedSign &) const = default;
};

struct FaceLayout {
    QRectF icon;
    std::vector<PlacedText> texts; ///< The title first.
    std::vector<PlacedSign> signs;
    QRectF chip;  ///< Null without one; its text is among the texts.
    QRectF badge; ///< Null without one.
    std::vector<QRectF> gauges; ///< As many as the face has.
    QRectF gaugeSign; ///< Beside the figure of the worst gauge; null where none is needed.
};

FaceLayout layoutOf(const Face &face, QSizeF size);

/// Holds all that is painted, the box included. Found without measuring texts, so it can be a little larger.
QRectF outerOf(const Face &face, QSizeF size);

/// The title alone, for the overview: in a box of \a size on screen, in \a font.
PlacedText overviewTitle(const QString &title, QSizeF size, const QFont &font);

/// Where a click closes or opens a site, relative to the top left of the site.
QRectF toggleRect(QSizeF siteSize);

/// \a text in at most \a width; first set narrower, then shortened: names in the middle, sentences at the end.
PlacedText fittedText(const QString &text, QPointF at, qreal width, TextScale scale, ThemeColor color,
                      Qt::TextElideMode elide = Qt::ElideMiddle);
qreal widthOf(const QString &text, TextScale scale, int stretch = 100);

} // namespace twinpool

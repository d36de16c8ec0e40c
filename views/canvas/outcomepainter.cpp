// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/outcomepainter.h"

#include "views/theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace twinpool {

using namespace measures;

namespace {

constexpr qreal pillHeight = 22, pillInset = 10, pillPadding = 10, pillIcon = 14, pillIconRoom = 19;
constexpr qreal pillAbove = 8; // how much of it lies in the box
constexpr qreal hatchStep = 12;
constexpr float hatchStrength = 0.3F;
constexpr qreal signOnScreen = 14; // pixels; also of the words beside it
constexpr int wordOnScreen = 10;

/// Full colour under words: only what is bad shouts.
bool isStrong(OutcomeLook look)
{
    return look == OutcomeLook::Down || look == OutcomeLook::AtRisk || look == OutcomeLook::Overloaded;
}

/// What is down leans to the right, what may go down to the left and is wider: two hatches that grey tells apart.
void paintHatch(QPainter &painter, const QPainterPath &outline, const QRectF &area, OutcomeLook look, const QColor &color,
                qreal zoom)
{
    const bool leansRight = look == OutcomeLook::Down;
    const qreal step = std::max(leansRight ? hatchStep : 2 * hatchStep, 5 / zoom);
    QColor soft = color;
    soft.setAlphaF(hatchStrength);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(soft, std::max(1.2, 1 / zoom)));
    QList<QLineF> lines;
    for (qreal x = area.left() - area.height(); x < area.right(); x += step)
        lines.append(leansRight ? QLineF(x, area.bottom(), x + area.height(), area.top())
                                : QLineF(x, area.top(), x + area.height(), area.bottom()));
    painter.drawLines(lines);
    painter.restore();
}

QPen borderOf(OutcomeLook look, const QColor &color, qreal zoom)
{
    QPen pen(color, std::max(1.6, 1.2 / zoom));
    if (look == OutcomeLook::Resiliency) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 2.2});
    } else if (look == OutcomeLook::Reduced) {
        pen.setDashPattern({4, 3});
    }
    return pen;
}

} // namespace

QRectF pillOf(const OutcomeFace &outcome, QSizeF size)
{
    if (outcome.words.isEmpty())
        return {};
    const qreal most = size.width() - 2 * pillInset;
    const qreal wanted = widthOf(outcome.words, TextScale::Sign, QFont::SemiCondensed) * 1.1 + pillIconRoom + 2 * pillPadding;
    QRectF pill(0, 0, std::min(most, wanted), pillHeight);
    pill.moveCenter({size.width() / 2, 0});
    pill.moveTop(size.height() - pillAbove);
    return pill;
}

void paintOutcomeGround(QPainter &painter, const OutcomeFace &outcome, const QPainterPath &outline, const QRectF &hatched,
                        const Theme &theme, qreal zoom)
{
    if (outcome.look == OutcomeLook::Fine || outcome.look == OutcomeLook::Helping)
        return;
    const QColor color = theme.*colorOf(outcome.look);
    if (outcome.look == OutcomeLook::Down || outcome.look == OutcomeLook::AtRisk)
        paintHatch(painter, outline, hatched, outcome.look, color, zoom);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(borderOf(outcome.look, color, zoom));
    painter.drawPath(outline);
}

void paintOutcomePill(QPainter &painter, const OutcomeFace &outcome, QSizeF size, const Theme &theme)
{
    const QRectF pill = pillOf(outcome, size);
    if (pill.isNull())
        return;
    const bool strong = isStrong(outcome.look);
    const ThemeColor color = colorOf(outcome.look);
    painter.setPen(QPen(theme.*color, 1.3));
    painter.setBrush(strong ? theme.*color : theme.paper);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const ThemeColor ink = strong ? &Theme::onStrong : color;
    paintIcon(painter, iconNameFor(outcome.look),
              QRectF(pill.left() + pillPadding - 2, pill.center().y() - pillIcon / 2, pillIcon, pillIcon), theme.*ink);
    const qreal left = pill.left() + pillPadding + pillIconRoom - 2;
    const qreal room = pill.right() - pillPadding - left;
    PlacedText text = fittedText(outcome.words, {left, pill.center().y() + 4}, room / 1.1, TextScale::Sign, ink, Qt::ElideRight);
    text.bold = true;
    painter.setFont(canvasFont(text.scale, text.stretch, text.bold));
    painter.setPen(theme.*ink);
    painter.drawText(text.at, text.text);
}

void paintOutcomeSign(QPainter &painter, const OutcomeFace &outcome, QSizeF size, const Theme &theme)
{
    if (outcome.look == OutcomeLook::Fine)
        return;
    const qreal zoom = std::max(0.01, painter.worldTransform().m11());
    const QSizeF onScreen = size * zoom;
    if (signOnScreen * 1.2 > onScreen.height())
        return;
    const QColor color = theme.*colorOf(outcome.look);
    QFont font = canvasFont(TextScale::Sign);
    font.setPixelSize(wordOnScreen);
    font.setWeight(QFont::DemiBold);
    const QString word = wordsOf(outcome.look);
    const qreal width = signOnScreen + QFontMetricsF(font).horizontalAdvance(word) + 10;
    painter.save();
    painter.translate(size.width(), size.height());
    painter.scale(1 / zoom, 1 / zoom);
    if (width > onScreen.width()) {
        paintIcon(painter, iconNameFor(outcome.look), {-signOnScreen, -signOnScreen, signOnScreen, signOnScreen}, color);
    } else {
        const QRectF pill(-width - 2, -signOnScreen / 2, width, signOnScreen);
        painter.setPen(QPen(color, 1));
        painter.setBrush(theme.paper);
        painter.drawRoundedRect(pill, signOnScreen / 2, signOnScreen / 2);
        const QRectF icon(pill.left() + 3, pill.top() + 1.5, signOnScreen - 3, signOnScreen - 3);
        paintIcon(painter, iconNameFor(outcome.look), icon, color);
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(QPointF(icon.right() + 3, pill.center().y() + wordOnScreen * 0.36), word);
    }
    painter.restore();
}

void paintOutcomePlain(QPainter &painter, const OutcomeFace &outcome, const QRectF &box, const Theme &theme)
{
    painter.fillRect(box, theme.*colorOf(outcome.look));
    if (outcome.look != OutcomeLook::Down)
        return;
    QPen pen(theme.paper, 1.5);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.drawLine(box.topLeft(), box.bottomRight());
    painter.drawLine(box.bottomLeft(), box.topRight());
}

std::pair<PlacedSign, bool> signAt(PlacedSign sign, const OutcomeFace &outcome)
{
    const bool hasFailed = std::ranges::binary_search(outcome.failed, sign.ref);
    if (sign.shape == SignShape::Copy)
        sign.filled = outcome.serving ? sign.ref == outcome.serving : sign.filled && !outcome.hasStopped;
    else
        sign.filled = sign.filled && !outcome.hasStopped;
    sign.filled = sign.filled && !hasFailed;
    return {sign, hasFailed};
}

void paintCross(QPainter &painter, const QRectF &rect, const QColor &color, qreal width)
{
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect.topLeft(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.topRight());
}

} // namespace twinpool

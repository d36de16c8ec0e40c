// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/facepainter.h"

#include "views/canvas/gaugepainter.h"
#include "views/canvas/outcomepainter.h"
#include "views/theme/icons.h"
#include "views/theme/severity.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <cmath>

namespace twinpool {

using namespace Qt::StringLiterals;
using namespace measures;

namespace {

constexpr qreal signLine = 1.3;
constexpr int overviewTextLeast = 9, overviewTextMost = 12; // pixels on screen
constexpr qreal overviewText = 40;                           // the same at zoom 1
constexpr qreal overviewGauge = 4.5;                         // pixels on screen

void paintServer(QPainter &painter, const QRectF &rect, bool filled, const QColor &color)
{
    const QRectF inner = rect.adjusted(signLine / 2, signLine / 2, -signLine / 2, -signLine / 2);
    painter.setPen(QPen(color, signLine));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(inner, std::min(3.0, inner.width() / 3), std::min(3.0, inner.width() / 3));
}

void paintCopy(QPainter &painter, const QRectF &rect, bool filled, const QColor &color, const QColor &paper)
{
    const QRectF inner = rect.adjusted(signLine / 2, signLine / 2, -signLine / 2, -signLine / 2);
    const qreal lid = inner.height() * 0.3;
    const QRectF top(inner.left(), inner.top(), inner.width(), lid);
    const QRectF bottom(inner.left(), inner.bottom() - lid, inner.width(), lid);
    QPainterPath body;
    body.moveTo(inner.left(), top.center().y());
    body.lineTo(inner.left(), bottom.center().y());
    body.arcTo(bottom, 180, 180);
    body.lineTo(inner.right(), top.center().y());
    body.arcTo(top, 0, 180);
    body.closeSubpath();
    painter.setPen(QPen(color, signLine));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(body);
    if (filled)
        painter.setPen(QPen(paper, signLine * 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawArc(filled ? top.adjusted(1, 0, -1, 0.6) : top, 180 * 16, 180 * 16);
}

void paintWitness(QPainter &painter, const QRectF &rect, bool filled, const QColor &color)
{
    const qreal half = std::min(rect.width(), rect.height()) / 2;
    const QPointF middle = rect.center();
    const QPolygonF diamond{middle - QPointF(0, half), middle + QPointF(half, 0), middle + QPointF(0, half),
                            middle - QPointF(half, 0)};
    painter.setPen(QPen(color, signLine, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPolygon(diamond);
}

/// The left \a width of a node's rounded rectangle. @pre it is no wider than the rounding
QPainterPath stripePath(qreal height, qreal width)
{
    const qreal angle = qRadiansToDegrees(std::acos((width - nodeRadius) / nodeRadius));
    const QRectF upper(0, 0, 2 * nodeRadius, 2 * nodeRadius), lower(0, height - 2 * nodeRadius, 2 * nodeRadius, 2 * nodeRadius);
    QPainterPath path;
    path.arcMoveTo(upper, angle);
    path.arcTo(upper, angle, 180 - angle);
    path.arcTo(lower, 180, 180 - angle);
    path.closeSubpath();
    return path;
}

void paintSign(QPainter &painter, const PlacedSign &sign, const QColor &color, const QColor &paper)
{
    switch (sign.shape) {
    case SignShape::Server:
        return paintServer(painter, sign.rect, sign.filled, color);
    case SignShape::Copy:
        return paintCopy(painter, sign.rect, sign.filled, color, paper);
    case SignShape::Witness:
        return paintWitness(painter, sign.rect, sign.filled, color);
    }
}

void paintOutline(QPainter &painter, const QRectF &box, qreal radius, const Theme &theme, const Emphasis &emphasis)
{
    const bool lit = emphasis.selected || emphasis.target;
    painter.setBrush(Qt::NoBrush);
    if (lit) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    }
    if (emphasis.target) {
        QColor soft = theme.accent;
        soft.setAlphaF(0.2F);
        painter.setPen(QPen(soft, 4));
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    }
    if (emphasis.focused) {
        QPen pen(lit ? theme.ink : theme.accent, focusRing, Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        const qreal out = lit ? 5 : 3;
        painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius + out, radius + out);
    }
}

void paintBadge(QPainter &painter, const Face &face, const QRectF &rect, const Theme &theme)
{
    if (face.badge.worst)
        paintIcon(painter, iconNameFor(*face.badge.worst), rect, theme.*colorOf(*face.badge.worst));
}

/// Failed machines are crossed out; what does nothing is hollow.
void paintSigns(QPainter &painter, const FaceLayout &layout, const QColor &role, const Theme &theme, const OutcomeFace *outcome)
{
    for (const PlacedSign &placed : layout.signs) {
        const auto [sign, hasFailed] = outcome ? signAt(placed, *outcome) : std::pair(placed, false);
        paintSign(painter, sign, hasFailed ? theme.error : role, theme.paper);
        if (hasFailed)
            paintCross(painter, sign.rect.adjusted(1.5, 2, -1.5, -2), theme.error, 1.8);
    }
}

void paintGauges(QPainter &painter, const Face &face, const FaceLayout &layout, const Theme &theme)
{
    for (size_t i = 0; i < layout.gauges.size(); ++i)
        paintGauge(painter, layout.gauges[i], face.gauges[static_cast<qsizetype>(i)].load, theme);
    if (layout.gaugeSign.isEmpty())
        return;
    const Grade grade = worstOf(face.gauges).load.grade;
    paintIcon(painter, iconNameFor(grade), layout.gaugeSign, theme.*colorOf(grade));
}

/// The worst gauge alone, as thick on screen as can be told apart.
void paintOverviewGauge(QPainter &painter, const Face &face, QSizeF size, const Theme &theme)
{
    const qreal zoom = std::max(0.01, painter.worldTransform().m11());
    const qreal height = std::clamp(overviewGauge / zoom, 7.0, size.height() / 4);
    const qreal left = 2 * stripe + 4;
    paintGauge(painter, {left, size.height() - height - 2, size.width() - left - 6, height}, worstOf(face.gauges).load, theme);
}

/// The name at a size that can be read on screen, whatever the zoom.
void paintOverviewTitle(QPainter &painter, const QString &title, QSizeF size, QPointF at, bool strong, const QColor &color)
{
    const qreal zoom = painter.worldTransform().m11();
    const QSizeF onScreen = size * zoom;
    const int pixels = std::clamp(qRound(zoom * overviewText), overviewTextLeast, overviewTextMost) + strong;
    if (onScreen.height() < pixels + 2 || onScreen.width() < 40)
        return;
    QFont font = canvasFont(TextScale::Body);
    font.setPixelSize(pixels);
    font.setStretch(QFont::SemiCondensed);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    const PlacedText text = overviewTitle(title, onScreen, font);
    painter.save();
    painter.translate(at);
    painter.scale(1 / zoom, 1 / zoom);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(text.at, text.text);
    painter.restore();
}

} // namespace

void paintText(QPainter &painter, const PlacedText &text, const Theme &theme)
{
    painter.setFont(canvasFont(text.scale, text.stretch, text.bold));
    painter.setPen(theme.*text.color);
    painter.drawText(text.at, text.text);
}

void paintNode(QPainter &painter, const Face &face, const FaceLayout &layout, QSizeF size, const Theme &theme,
               const Emphasis &emphasis, Detail detail, const OutcomeFace *outcome)
{
    const QRectF box(QPointF(), size);
    const QColor role = theme.*face.color;
    if (detail == Detail::Plain) {
        if (outcome && outcome->look != OutcomeLook::Fine && !emphasis.selected)
            paintOutcomePlain(painter, *outcome, box, theme);
        else
            painter.fillRect(box, emphasis.selected ? theme.accent : role);
        return;
    }
    const qreal opacity = painter.opacity();
    if (emphasis.faded)
        painter.setOpacity(opacity * faded);
    painter.setPen(Qt::NoPen);
    QPainterPath outline;
    outline.addRoundedRect(box, nodeRadius, nodeRadius);
    painter.fillPath(outline, emphasis.hovered && !emphasis.selected ? theme.hover : theme.paper);
    painter.fillPath(stripePath(size.height(), detail == Detail::Full ? stripe : stripe * 2), role);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(emphasis.hovered ? theme.ink3 : theme.line, hairline));
    painter.drawPath(outline);
    if (outcome)
        paintOutcomeGround(painter, *outcome, outline, box, theme, painter.worldTransform().m11());
    paintOutline(painter, box, nodeRadius, theme, emphasis);

    if (detail == Detail::Full) {
        paintIcon(painter, face.icon, layout.icon, role);
        paintSigns(painter, layout, role, theme, outcome);
        if (face.chip) {
            QPen pen(theme.accent, hairline);
            if (!face.chip->solid)
                pen.setDashPattern({3, 2});
            painter.setPen(pen);
            painter.setBrush(theme.paper);
            painter.drawRoundedRect(layout.chip, layout.chip.height() / 2, layout.chip.height() / 2);
        }
        for (const PlacedText &text : layout.texts)
            paintText(painter, text, theme);
        paintGauges(painter, face, layout, theme);
        paintBadge(painter, face, layout.badge, theme);
        if (outcome)
            paintOutcomePill(painter, *outcome, size, theme);
    } else {
        if (!face.gauges.isEmpty())
            paintOverviewGauge(painter, face, size, theme);
        paintOverviewTitle(painter, face.title, size, {stripe, 0}, false, theme.ink);
        if (outcome)
            paintOutcomeSign(painter, *outcome, size, theme);
        if (face.badge.worst) {
            const qreal zoom = std::max(0.01, painter.worldTransform().m11());
            const qreal side = std::max(sign, 11 / zoom);
            paintBadge(painter, face, QRectF(size.width() - side / 2, -side / 2, side, side), theme);
        }
    }
    painter.setOpacity(opacity);
}

void paintSite(QPainter &painter, const Face &face, const FaceLayout &layout, QSizeF size, const QRectF &perimeter,
               bool nested, const Theme &theme, const Emphasis &emphasis, Detail detail, const OutcomeFace *outcome)
{
    const QRectF box(QPointF(), size);
    const bool shut = face.collapsed;
    painter.setPen(QPen(emphasis.hovered ? theme.ink3 : theme.line, hairline));
    painter.setBrush(shut ? theme.paper : nested ? theme.ground : theme.site);
    painter.drawRoundedRect(box, siteRadius, siteRadius);
    if (!perimeter.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.perimeter);
        painter.drawRoundedRect(perimeter, nodeRadius, nodeRadius);
    }
    if (outcome) {
        QPainterPath outline;
        outline.addRoundedRect(box, siteRadius, siteRadius);
        const QRectF header(0, 0, size.width(), siteHeader); // what stands in the site has hatches of its own
        paintOutcomeGround(painter, *outcome, outline, header, theme, painter.worldTransform().m11());
    }
    paintOutline(painter, box, siteRadius, theme, emphasis);
    if (detail == Detail::Full) {
        for (const PlacedText &text : layout.texts)
            paintText(painter, text, theme);
        paintIcon(painter, shut ? u"chevron-right"_s : u"chevron-down"_s,
                  toggleRect(size).adjusted(4, 4, -4, -4), theme.ink3);
        if (!perimeter.isEmpty()) {
            const QString words = QCoreApplication::translate("Canvas", "Perimeter network");
            const qreal width = widthOf(words, TextScale::Sign);
            paintText(painter, {words, {perimeter.right() - 12 - width, perimeter.top() + 12}, TextScale::Sign, &Theme::ink2},
                      theme);
        }
    } else {
        paintOverviewTitle(painter, face.title, {size.width() - siteRadius, siteHeader}, {siteRadius / 2, 0}, true,
                           theme.ink);
    }
    if (face.badge.worst && detail != Detail::Plain) {
        const qreal zoom = std::max(0.01, painter.worldTransform().m11());
        const qreal side = detail == Detail::Full ? sign : std::max(sign, 11 / zoom);
        paintBadge(painter, face, QRectF(size.width() - 2 - side / 2, 2 - side / 2, side, side), theme);
    }
    if (outcome && detail == Detail::Full)
        paintOutcomePill(painter, *outcome, size, theme);
    else if (outcome && detail == Detail::Box)
        paintOutcomeSign(painter, *outcome, size, theme);
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/linesitem.h"

#include "views/canvas/exposure.h"
#include "views/canvas/linestrokes.h"
#include "views/canvas/outcomepainter.h"
#include "views/canvas/scene.h"
#include "views/theme/icons.h"
#include "views/theme/severity.h"

#include <QPaintEngine>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <cmath>

namespace twinpool {

using namespace Qt::StringLiterals;
using namespace measures;

namespace {

constexpr qreal boundsStep = 4096;
constexpr qreal pillIcon = 16, pillPadding = 12, pillIconRoom = 20;

/// Dots of network links are round where that can be seen.
QPen networkPen(const QColor &color, qreal zoom)
{
    const bool round = zoom > 1.5;
    QPen pen(color, 2, Qt::CustomDashLine, round ? Qt::RoundCap : Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern(round ? QList<qreal>{0.1, 2.4} : QList<qreal>{1, 1.5});
    return pen;
}

QPen penOf(const Line &line, const Theme &theme, bool lit, qreal zoom)
{
    switch (line.connector.kind) {
    case ConnectorKind::Pairing:
        return QPen(theme.accent, pairing, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    case ConnectorKind::Network:
        return networkPen(lit ? theme.accent : theme.ink3, zoom);
    case ConnectorKind::Association:
    case ConnectorKind::Service:
    case ConnectorKind::Trunk:
        break;
    }
    QPen pen(lit ? theme.accent : theme.ink3, lit ? association * 1.5 : association, Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    if (line.connector.crossesSites)
        pen.setDashPattern({4, 3});
    return pen;
}

/// Broken off: dashed in another rhythm than what crosses sites.
QPen brokenPen(QPen pen, const Theme &theme)
{
    pen.setColor(theme.error);
    pen.setStyle(Qt::CustomDashLine);
    pen.setDashPattern({2, 4});
    return pen;
}

/// A cross in the middle of a line, and for lines with a pill the word.
void paintBroken(QPainter &painter, const Line &line, const Theme &theme)
{
    constexpr qreal disc = 14, cross = 3;
    QPointF middle = line.path.pointAtPercent(0.5);
    if (!line.pill.isNull() && line.connector.kind == ConnectorKind::Network) {
        const QRectF &pill = line.pill;
        painter.setPen(QPen(theme.error, 1.3));
        painter.setBrush(theme.error);
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        if (line.hasText) {
            const QString word = QCoreApplication::translate("twinpool::Outcome", "DOWN");
            const qreal width = widthOf(word, TextScale::Sign) * 1.1;
            middle = {pill.center().x() - width / 2 - disc / 2, pill.center().y()};
            PlacedText text{word, {pill.center().x() - width / 2 + disc / 2, pill.center().y() + 3.8}, TextScale::Sign,
                            &Theme::onStrong};
            text.bold = true;
            paintText(painter, text, theme);
        } else {
            middle = pill.center();
        }
    }
    painter.setPen(QPen(theme.error, 1));
    painter.setBrush(theme.paper);
    painter.drawEllipse(middle, disc / 2, disc / 2);
    paintCross(painter, QRectF(middle, QSizeF()).adjusted(-cross, -cross, cross, cross), theme.error, 1.8);
}

void paintPill(QPainter &painter, const Line &line, const Theme &theme, bool lit)
{
    const bool pair = line.connector.kind == ConnectorKind::Pairing;
    const QRectF &pill = line.pill;
    painter.setPen(pair || lit ? QPen(theme.accent, lit ? 2 : 1.3) : QPen(Qt::NoPen));
    painter.setBrush(pair ? theme.accentSoft : theme.ground);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    qreal left = line.hasText ? pill.left() + pillPadding : pill.center().x() - pillIcon / 2;
    if (pair) {
        paintIcon(painter, u"pairing"_s, QRectF(left, pill.center().y() - pillIcon / 2, pillIcon, pillIcon), theme.accent);
        left += pillIconRoom;
    }
    if (!line.hasText)
        return;
    PlacedText text{line.connector.label, {left, pill.center().y() + 3.8}, TextScale::Sign,
                    pair || lit ? &Theme::accent : &Theme::ink2, pair ? QFont::SemiCondensed : QFont::Unstretched, pair};
    paintText(painter, text, theme);
}

void paintLineBadge(QPainter &painter, const Line &line, const Theme &theme)
{
    if (!line.connector.badge.worst)
        return;
    paintIcon(painter, iconNameFor(*line.connector.badge.worst), line.badge, theme.*colorOf(*line.connector.badge.worst));
}

QPen haloOf(const Theme &theme, bool lit)
{
    QColor halo = theme.accent;
    halo.setAlphaF(lit ? 0.32F : 0.16F);
    return QPen(halo, pairingHalo, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
}

} // namespace

LinesItem::LinesItem()
{
    setFlag(ItemUsesExtendedStyleOption); // for the exposed rectangle
    setAcceptedMouseButtons(Qt::NoButton);
}

CanvasScene &LinesItem::canvas() const
{
    return static_cast<CanvasScene &>(*scene());
}

QRectF LinesItem::set(EntityRef row, QList<Line> lines)
{
    if (m_lines.areMadeBy(row, lines))
        return {};
    repaint(row);
    const QRectF changed = m_lines.set(row, std::move(lines));
    growBounds(changed);
    repaint(row);
    return changed;
}

/// Part by part: the rectangle round a long line can be the whole window.
void LinesItem::repaint(EntityRef row)
{
    for (Lines::Index index : m_lines.madeBy(row))
        forEachPart(m_lines.at(index), [this](const QRectF &part) { canvas().repaint(part); });
}

void LinesItem::clear()
{
    m_lines.clear();
}

void LinesItem::growBounds(const QRectF &area)
{
    if (m_bounds.contains(area))
        return;
    // In large steps, because a change of these bounds is costly.
    const QRectF all = m_bounds.united(area);
    const auto down = [](qreal value) { return std::floor(value / boundsStep) * boundsStep; };
    const auto up = [](qreal value) { return std::ceil(value / boundsStep) * boundsStep; };
    prepareGeometryChange();
    m_bounds = QRectF(QPointF(down(all.left()), down(all.top())), QPointF(up(all.right()), up(all.bottom())));
}

bool LinesItem::isLit(const Line &line) const
{
    return m_litRows.contains(line.connector.row) || m_litBoxes.contains(line.from) || m_litBoxes.contains(line.to);
}

void LinesItem::setLit(const QSet<EntityRef> &rows, const QSet<EntityRef> &boxes)
{
    const bool anyLitBox = std::ranges::any_of(boxes, [this](EntityRef box) { return !m_lines.joining(box).empty(); });
    if (rows == m_litRows && boxes == m_litBoxes && anyLitBox == m_anyLitBox)
        return;
    m_litRows = rows;
    m_litBoxes = boxes;
    m_anyLitBox = anyLitBox;
    canvas().repaint();
}

void LinesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *)
{
    const qreal zoom = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintArea(*painter, canvas().theme(), option->exposedRect, detailAt(zoom));
}

void LinesItem::paintArea(QPainter &painter, const Theme &theme, const QRectF &exposed, Detail detail) const
{
    const Exposure exposure(painter, exposed);
    std::vector<Lines::Index> visible = m_lines.touching(exposed);
    std::erase_if(visible, [&](Lines::Index index) { return !exposure.meets(m_lines.at(index).bounds); });
    // Lit lines lie above the others; apart from that rows give a fixed order.
    const auto rank = [this](Lines::Index index) {
        const Line &line = m_lines.at(index);
        return std::tuple(isLit(line), line.connector.row, line.connector.to);
    };
    std::ranges::sort(visible, {}, rank);
    const auto firstLit = std::ranges::partition_point(visible, [&](Lines::Index index) { return !isLit(m_lines.at(index)); });
    const std::span<const Lines::Index> unlit(visible.begin(), firstLit), lit(firstLit, visible.end());
    for (const bool isLitGroup : {false, true}) {
        painter.setOpacity(anyLit() && !isLitGroup ? faded : 1);
        paintGroup(painter, theme, exposed, detail, isLitGroup ? lit : unlit, isLitGroup);
    }
    painter.setOpacity(1);
}

void LinesItem::paintGroup(QPainter &painter, const Theme &theme, const QRectF &exposed, Detail detail,
                           std::span<const Lines::Index> group, bool lit) const
{
    const qreal zoom = painter.worldTransform().m11();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(haloOf(theme, lit));
    for (Lines::Index index : group)
        if (m_lines.at(index).connector.kind == ConnectorKind::Pairing)
            painter.drawPath(m_lines.at(index).path);
    LineStrokes strokes(painter, exposed);
    for (Lines::Index index : group) {
        QPen pen = penOf(m_lines.at(index), theme, lit, zoom);
        if (canvas().isBroken(m_lines.at(index)))
            pen = brokenPen(pen, theme);
        if (detail != Detail::Full)
            pen.setWidthF(std::max(pen.widthF(), 1 / zoom));
        strokes.add(m_lines.at(index), pen);
    }
    strokes.paint();
    if (detail != Detail::Full)
        return;
    for (Lines::Index index : group) {
        const Line &line = m_lines.at(index);
        if (!line.pill.isNull())
            paintPill(painter, line, theme, lit);
        paintLineBadge(painter, line, theme);
        if (canvas().isBroken(line))
            paintBroken(painter, line, theme);
    }
}

} // namespace twinpool

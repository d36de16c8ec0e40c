// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/linestrokes.h"

#include <QPaintEngine>
#include <QPainter>

#include <cmath>
#include <numeric>

namespace twinpool {

namespace {

constexpr int bendPieces = 4; // straight pieces of a bend; on screen no corner is seen

/// Length after which the dashes of a pen repeat; 0 without dashes.
qreal periodOf(const QPen &pen)
{
    if (pen.style() == Qt::SolidLine)
        return 0;
    const QList<qreal> pattern = pen.dashPattern();
    return std::accumulate(pattern.begin(), pattern.end(), 0.0) * pen.widthF();
}

/// The part of a level or upright line in \a area. It begins a whole number of periods from its start, so that dashes lie
/// where they would lie without the cut.
std::optional<QLineF> partIn(const QRectF &area, const QLineF &line, qreal period)
{
    const QRectF box = QRectF(line.p1(), line.p2()).normalized();
    if (box.left() > area.right() || box.right() < area.left() || box.top() > area.bottom() || box.bottom() < area.top())
        return std::nullopt;
    if (line.dx() != 0 && line.dy() != 0)
        return line;
    const qreal length = std::abs(line.dx() + line.dy());
    const bool isLevel = line.dy() == 0, isForward = line.dx() + line.dy() > 0;
    const qreal start = isLevel ? line.x1() : line.y1();
    const qreal low = isLevel ? area.left() : area.top(), high = isLevel ? area.right() : area.bottom();
    qreal from = std::max(0.0, isForward ? low - start : start - high);
    const qreal to = std::min(length, isForward ? high - start : start - low);
    if (period > 0)
        from = std::floor(from / period) * period;
    const auto at = [&](qreal along) { return length > 0 ? line.pointAt(along / length) : line.p1(); };
    return QLineF(at(from), at(to));
}

QPointF pointOn(QPointF a, QPointF b, QPointF c, QPointF d, qreal t)
{
    const qreal s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

} // namespace

LineStrokes::LineStrokes(QPainter &painter, const QRectF &exposed)
    : m_painter(painter)
    , m_exposed(exposed)
    , m_inPieces(painter.paintEngine()->type() == QPaintEngine::Raster)
{
}

LineStrokes::Look &LineStrokes::lookOf(const QPen &pen)
{
    const auto known = std::ranges::find(m_looks, pen, &Look::pen);
    return known != m_looks.end() ? *known : m_looks.emplace_back(pen, QList<QLineF>());
}

void LineStrokes::add(const Line &line, const QPen &pen)
{
    if (!m_inPieces) {
        m_painter.setPen(pen);
        m_painter.drawPath(line.path);
        return;
    }
    QList<QLineF> &pieces = lookOf(pen).pieces;
    const qreal margin = pen.widthF();
    const QRectF area = m_exposed.adjusted(-margin, -margin, margin, margin);
    const qreal period = periodOf(pen);
    QPointF at;
    for (int i = 0; i < line.path.elementCount(); ++i) {
        const QPointF to = line.path.elementAt(i);
        switch (line.path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            at = to;
            break;
        case QPainterPath::LineToElement:
            if (const auto part = partIn(area, QLineF(at, to), period))
                pieces.append(*part);
            at = to;
            break;
        case QPainterPath::CurveToElement: {
            const QPointF second = line.path.elementAt(i + 1), end = line.path.elementAt(i + 2);
            QPointF last = at;
            for (int piece = 1; piece <= bendPieces; ++piece) {
                const QPointF next = pointOn(at, to, second, end, qreal(piece) / bendPieces);
                pieces.append(QLineF(last, next));
                last = next;
            }
            at = end;
            i += 2;
            break;
        }
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
}

void LineStrokes::paint()
{
    for (const Look &look : m_looks) {
        m_painter.setPen(look.pen);
        m_painter.drawLines(look.pieces);
    }
    m_looks.clear();
}

} // namespace twinpool

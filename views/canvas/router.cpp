// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/router.h"

#include "views/canvas/gridrouter.h"
#include "views/theme/measures.h"

#include <array>

namespace twinpool {

namespace {

constexpr qreal stub = 20;        // least straight way out of a box
constexpr qreal around = 12;      // distance of a way from a box: the middle of the gap between two
constexpr qreal reach = 96;       // how far a way may leave the rectangle round its ends
constexpr qreal bendCost = 60;    // in units of length
constexpr qreal coverCost = 12;   // for each unit that lies on a box
constexpr qreal sideShare = 0.72; // associations leave the sides below the middle, which is for pairs
constexpr qreal linkInset = 56;   // network links run near the lower edge of sites
constexpr qreal laneShare = 0.4;  // pairs turn before the middle, where the labels of network links stand
constexpr qreal aligned = 1;

enum class Side : quint8 { Top, Right, Bottom, Left };
constexpr std::array allSides{Side::Bottom, Side::Right, Side::Left, Side::Top};

bool isVertical(Side side)
{
    return side == Side::Top || side == Side::Bottom;
}

QPointF anchor(const QRectF &box, Side side)
{
    switch (side) {
    case Side::Top:
        return {box.center().x(), box.top()};
    case Side::Right:
        return {box.right(), box.top() + box.height() * sideShare};
    case Side::Bottom:
        return {box.center().x(), box.bottom()};
    case Side::Left:
        return {box.left(), box.top() + box.height() * sideShare};
    }
    Q_UNREACHABLE();
}

/// Whether \a to lies at least \a least in front of \a side of the point \a from.
bool inFront(QPointF from, Side side, QPointF to, qreal least)
{
    switch (side) {
    case Side::Top:
        return from.y() - to.y() >= least;
    case Side::Right:
        return to.x() - from.x() >= least;
    case Side::Bottom:
        return to.y() - from.y() >= least;
    case Side::Left:
        return from.x() - to.x() >= least;
    }
    Q_UNREACHABLE();
}

QPolygonF withoutFlatCorners(const QPolygonF &corners)
{
    QPolygonF clean;
    for (const QPointF &point : corners) {
        if (!clean.isEmpty() && (clean.last() - point).manhattanLength() < 0.5)
            continue;
        if (clean.size() > 1) {
            const QPointF before = clean[clean.size() - 2], last = clean.last();
            const bool flat = (qFuzzyCompare(before.x(), last.x()) && qFuzzyCompare(last.x(), point.x()))
                || (qFuzzyCompare(before.y(), last.y()) && qFuzzyCompare(last.y(), point.y()));
            if (flat)
                clean.removeLast();
        }
        clean.append(point);
    }
    return clean;
}

class Search
{
public:
    Search(const QRectF &from, const QRectF &to, const std::vector<QRectF> &obstacles)
        : m_from(from)
        , m_to(to)
        , m_obstacles(obstacles)
    {
    }

    QPolygonF best()
    {
        for (Side out : allSides)
            for (Side in : allSides)
                tryWays(out, in);
        if (m_best.isEmpty())
            m_best = {m_from.center(), m_to.center()};
        if (!m_covers)
            return m_best;
        // Every simple way crosses a box: look for one through the gaps.
        std::vector<Port> starts, ends;
        for (Side side : allSides) {
            starts.push_back(portAt(m_from, side));
            ends.push_back(portAt(m_to, side));
        }
        const QPolygonF round = routedThroughGaps(m_from, starts, m_to, ends, m_obstacles, routeArea(m_from, m_to));
        return round.isEmpty() ? m_best : round;
    }

private:
    void tryWays(Side out, Side in)
    {
        const QPointF a = anchor(m_from, out), b = anchor(m_to, in);
        if (isVertical(out) == isVertical(in)) {
            if (out == in)
                tryAround(out, a, b);
            else if (inFront(a, out, b, 2 * stub))
                tryAcross(out, a, b);
            return;
        }
        const QPointF corner = isVertical(out) ? QPointF(a.x(), b.y()) : QPointF(b.x(), a.y());
        if (inFront(a, out, corner, stub) && inFront(b, in, corner, stub))
            consider({a, corner, b});
    }

    /// Facing sides: straight, or over a lane near either end or in the middle.
    void tryAcross(Side out, QPointF a, QPointF b)
    {
        const bool vertical = isVertical(out);
        if (std::abs(vertical ? a.x() - b.x() : a.y() - b.y()) < aligned)
            return consider({a, b});
        const qreal start = vertical ? a.y() : a.x(), end = vertical ? b.y() : b.x();
        const qreal step = end > start ? stub : -stub;
        for (qreal lane : {end - step, (start + end) / 2, start + step})
            consider(vertical ? QPolygonF{a, {a.x(), lane}, {b.x(), lane}, b}
                              : QPolygonF{a, {lane, a.y()}, {lane, b.y()}, b});
    }

    /// The same side of both: out, along, and back in.
    void tryAround(Side side, QPointF a, QPointF b)
    {
        if (isVertical(side)) {
            const qreal lane = side == Side::Top ? std::min(a.y(), b.y()) - around : std::max(a.y(), b.y()) + around;
            consider({a, {a.x(), lane}, {b.x(), lane}, b});
        } else {
            const qreal lane = side == Side::Left ? std::min(a.x(), b.x()) - around : std::max(a.x(), b.x()) + around;
            consider({a, {lane, a.y()}, {lane, b.y()}, b});
        }
    }

    void consider(const QPolygonF &way)
    {
        qreal cost = bendCost * static_cast<qreal>(way.size() - 2), covered = 0;
        for (qsizetype i = 1; i < way.size(); ++i) {
            const QRectF segment = QRectF(way[i - 1], way[i]).normalized();
            cost += segment.width() + segment.height();
            const qreal here = coveredBy(segment, m_obstacles);
            covered += here;
            cost += coverCost * here;
        }
        cost = std::round(cost * 16); // so that sums of other order are no other way
        if (cost < m_cost) {
            m_cost = cost;
            m_best = way;
            m_covers = covered > 0;
        }
    }

    static Port portAt(const QRectF &box, Side side)
    {
        const QPointF at = anchor(box, side);
        switch (side) {
        case Side::Top:
            return {at, at - QPointF(0, around)};
        case Side::Right:
            return {at, at + QPointF(around, 0)};
        case Side::Bottom:
            return {at, at + QPointF(0, around)};
        case Side::Left:
            return {at, at - QPointF(around, 0)};
        }
        Q_UNREACHABLE();
    }

    const QRectF m_from, m_to;
    const std::vector<QRectF> &m_obstacles;
    QPolygonF m_best;
    qreal m_cost = 1e12;
    bool m_covers = false;
};

/// Where two spans meet, or nothing.
std::optional<std::pair<qreal, qreal>> overlap(qreal a1, qreal a2, qreal b1, qreal b2)
{
    const qreal from = std::max(a1, b1), to = std::min(a2, b2);
    if (to - from < measures::target)
        return std::nullopt;
    return std::pair(from, to);
}

/// Between boxes side by side or one above the other: straight where they face each other, else over the middle.
/// \a down says how far from the top of the shared span, in 0 to 1, or when negative how far above its end, but in the
/// lowest quarter.
QPolygonF facing(const QRectF &from, const QRectF &to, qreal down)
{
    if (from.contains(to) || to.contains(from)) {
        // A branch and its parent site: a short line up from the inner one.
        const QRectF &inner = from.contains(to) ? to : from;
        const QPointF top(inner.right() - linkInset, inner.top());
        return {top, top - QPointF(0, measures::sitePadding)};
    }
    const auto at = [down](std::pair<qreal, qreal> span) {
        return down >= 0 ? span.first + (span.second - span.first) * down
                         : std::max(span.first + (span.second - span.first) * 0.75, span.second + down);
    };
    const bool sideBySide = from.right() <= to.left() || to.right() <= from.left();
    if (sideBySide) {
        const bool right = from.right() <= to.left();
        const qreal x1 = right ? from.right() : from.left(), x2 = right ? to.left() : to.right();
        if (const auto span = overlap(from.top(), from.bottom(), to.top(), to.bottom()))
            return {{x1, at(*span)}, {x2, at(*span)}};
        const qreal y1 = from.center().y(), y2 = to.center().y(), lane = x1 + (x2 - x1) * laneShare;
        return {{x1, y1}, {lane, y1}, {lane, y2}, {x2, y2}};
    }
    const bool below = from.bottom() <= to.top();
    const qreal y1 = below ? from.bottom() : from.top(), y2 = below ? to.top() : to.bottom();
    if (const auto span = overlap(from.left(), from.right(), to.left(), to.right()))
        return {{(span->first + span->second) / 2, y1}, {(span->first + span->second) / 2, y2}};
    const qreal x1 = from.center().x(), x2 = to.center().x(), lane = y1 + (y2 - y1) * laneShare;
    return {{x1, y1}, {x1, lane}, {x2, lane}, {x2, y2}};
}

bool comesFirst(const QRectF &a, const QRectF &b)
{
    return std::pair(a.top(), a.left()) < std::pair(b.top(), b.left());
}

QPolygonF routedInOrder(ConnectorKind kind, const QRectF &from, const QRectF &to, const std::vector<QRectF> &obstacles)
{
    switch (kind) {
    case ConnectorKind::Pairing:
        return facing(from, to, 0.4);
    case ConnectorKind::Network:
        return facing(from, to, -linkInset);
    case ConnectorKind::Association:
    case ConnectorKind::Service:
    case ConnectorKind::Trunk:
        return Search(from, to, obstacles).best();
    }
    Q_UNREACHABLE();
}

} // namespace

QPolygonF routed(ConnectorKind kind, const QRectF &from, const QRectF &to, const std::vector<QRectF> &obstacles)
{
    const bool swapped = comesFirst(to, from);
    QPolygonF way = swapped ? routedInOrder(kind, to, from, obstacles) : routedInOrder(kind, from, to, obstacles);
    if (swapped)
        std::ranges::reverse(way);
    return withoutFlatCorners(way);
}

QRectF routeArea(const QRectF &from, const QRectF &to)
{
    return from.united(to).adjusted(-reach, -reach, reach, reach);
}

QPainterPath roundedPath(const QPolygonF &corners, qreal radius)
{
    QPainterPath path;
    if (corners.isEmpty())
        return path;
    path.moveTo(corners.first());
    for (qsizetype i = 1; i + 1 < corners.size(); ++i) {
        const QPointF corner = corners[i], before = corners[i - 1], after = corners[i + 1];
        const qreal in = QLineF(before, corner).length(), out = QLineF(corner, after).length();
        const qreal r = std::min({radius, in / 2, out / 2});
        if (r > 0) {
            path.lineTo(corner + (before - corner) * (r / in));
            path.quadTo(corner, corner + (after - corner) * (r / out));
        } else {
            path.lineTo(corner);
        }
    }
    path.lineTo(corners.last());
    return path;
}

QPointF pillPoint(const QPolygonF &corners)
{
    if (corners.size() < 2)
        return corners.value(0);
    const qsizetype middle = corners.size() / 2;
    return (corners[middle - 1] + corners[middle]) / 2;
}

} // namespace twinpool

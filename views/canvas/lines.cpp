// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/lines.h"

#include "views/canvas/facelayout.h"

#include <cmath>

namespace twinpool {

namespace {

constexpr qreal pillHeight = 28, linkPillHeight = 22, pillPadding = 12;
constexpr qreal pairIconRoom = 20;
constexpr qreal badgeSide = measures::sign * 0.9;

/// Where a way passes the lane between two sites, otherwise its middle.
QPointF pillMiddle(const QPolygonF &corners, const QRectF &siteA, const QRectF &siteB)
{
    const bool inOrder = siteA.left() < siteB.left();
    const qreal from = (inOrder ? siteA : siteB).right(), to = (inOrder ? siteB : siteA).left();
    if (to - from >= measures::target)
        for (qsizetype i = 1; i < corners.size(); ++i) {
            const QPointF a = corners[i - 1], b = corners[i];
            if (a.y() == b.y() && std::min(a.x(), b.x()) <= from && std::max(a.x(), b.x()) >= to)
                return {(from + to) / 2, a.y()};
        }
    return pillPoint(corners);
}

/// How long the level part of a way at \a point is; endless where it runs up and down.
qreal roomAt(const QPolygonF &corners, QPointF point)
{
    for (qsizetype i = 1; i < corners.size(); ++i) {
        const QPointF a = corners[i - 1], b = corners[i];
        if (a.y() == b.y() && a.y() == point.y() && std::min(a.x(), b.x()) <= point.x() && point.x() <= std::max(a.x(), b.x()))
            return std::abs(a.x() - b.x());
    }
    return 1e9;
}

/// A pill without the room for its text is a round sign on a pair and nothing on other lines.
void addPill(Line &line, QPointF middle)
{
    const Connector &connector = line.connector;
    if (connector.label.isEmpty())
        return;
    const bool pair = connector.kind == ConnectorKind::Pairing;
    const qreal text = pair ? widthOf(connector.label, TextScale::Sign, QFont::SemiCondensed) * 1.08
                            : widthOf(connector.label, TextScale::Sign);
    qreal width = text + 2 * pillPadding + (pair ? pairIconRoom : 0);
    line.hasText = width <= roomAt(line.corners, middle);
    if (!line.hasText && !pair)
        return;
    if (!line.hasText)
        width = pillHeight;
    line.pill = QRectF(0, 0, width, pair ? pillHeight : linkPillHeight);
    line.pill.moveCenter(middle);
}

qreal distance(QPointF point, QPointF a, QPointF b)
{
    const QRectF segment = QRectF(a, b).normalized(); // segments run along an axis
    const qreal dx = std::max({segment.left() - point.x(), 0.0, point.x() - segment.right()});
    const qreal dy = std::max({segment.top() - point.y(), 0.0, point.y() - segment.bottom()});
    return std::hypot(dx, dy);
}

void erase(QHash<EntityRef, std::vector<int>> &lists, EntityRef key, int index)
{
    const auto list = lists.find(key);
    if (list == lists.end())
        return;
    std::erase(*list, index);
    if (list->empty())
        lists.erase(list);
}

} // namespace

Line lineFor(const Connector &connector, const LineEnd &from, const LineEnd &to, const std::vector<QRectF> &obstacles)
{
    Line line;
    line.connector = connector;
    line.from = from.ref;
    line.to = to.ref;
    line.corners = routed(connector.kind, from.box, to.box, obstacles);
    line.path = roundedPath(line.corners, measures::bend);
    addPill(line, pillMiddle(line.corners, from.site, to.site));
    if (connector.badge.worst) {
        line.badge = QRectF(0, 0, badgeSide, badgeSide);
        line.badge.moveCenter(line.pill.isNull() ? pillPoint(line.corners)
                                                 : QPointF(line.pill.right() - 6, line.pill.top()));
    }
    forEachPart(line, [&](const QRectF &part) { line.bounds |= part; });
    line.area = line.bounds.united(routeArea(from.box, to.box));
    return line;
}

QRectF Lines::set(EntityRef row, QList<Line> lines)
{
    QRectF changed;
    const std::vector<Index> old = m_byRow.take(row);
    for (Index index : old) {
        Line &line = m_lines[static_cast<size_t>(index)];
        changed |= line.bounds;
        m_byPlace.remove(line.bounds, index);
        m_byArea.remove(line.area, index);
        erase(m_byBox, line.from, index);
        erase(m_byBox, line.to, index);
        line = {};
        m_free.push_back(index);
    }
    for (Line &line : lines) {
        if (m_free.empty()) {
            m_free.push_back(static_cast<Index>(m_lines.size()));
            m_lines.emplace_back();
            m_seen.push_back(0);
        }
        const Index index = m_free.back();
        m_free.pop_back();
        changed |= line.bounds;
        m_byPlace.insert(line.bounds, index);
        m_byArea.insert(line.area, index);
        m_byBox[line.from].push_back(index);
        m_byBox[line.to].push_back(index);
        m_byRow[row].push_back(index);
        m_lines[static_cast<size_t>(index)] = std::move(line);
    }
    m_bounds |= changed;
    return changed;
}

bool Lines::areMadeBy(EntityRef row, const QList<Line> &lines) const
{
    return std::ranges::equal(madeBy(row), lines, {}, [this](Index index) -> const Line & { return at(index); });
}

void Lines::clear()
{
    *this = Lines();
}

std::span<const Lines::Index> Lines::madeBy(EntityRef row) const
{
    const auto list = m_byRow.constFind(row);
    return list == m_byRow.constEnd() ? std::span<const Index>() : std::span<const Index>(*list);
}

std::span<const Lines::Index> Lines::joining(EntityRef box) const
{
    const auto list = m_byBox.constFind(box);
    return list == m_byBox.constEnd() ? std::span<const Index>() : std::span<const Index>(*list);
}

template <class F>
void Lines::once(const SpatialGrid<Index> &grid, const QRectF &area, F f) const
{
    ++m_query;
    grid.query(area, [&](Index index) {
        if (std::exchange(m_seen[static_cast<size_t>(index)], m_query) != m_query)
            f(index);
    });
}

std::vector<Lines::Index> Lines::touching(const QRectF &area) const
{
    std::vector<Index> found;
    once(m_byPlace, area, [&](Index index) {
        if (at(index).bounds.intersects(area))
            found.push_back(index);
    });
    return found;
}

std::vector<Lines::Index> Lines::dependingOn(const QRectF &area) const
{
    std::vector<Index> found;
    once(m_byArea, area, [&](Index index) { found.push_back(index); });
    return found;
}

Lines::Index Lines::nearest(QPointF point, qreal tolerance) const
{
    const QRectF area(point - QPointF(tolerance, tolerance), QSizeF(2 * tolerance, 2 * tolerance));
    Index best = -1;
    qreal bestDistance = tolerance;
    for (Index index : touching(area)) {
        const Line &line = at(index);
        if (line.pill.contains(point))
            return index;
        for (qsizetype i = 1; i < line.corners.size(); ++i) {
            const qreal away = distance(point, line.corners[i - 1], line.corners[i]);
            // Where lines lie on each other the one with the lower row wins, so that the answer does not depend on
            // the order in which they were made.
            const bool better = away < bestDistance
                || (best >= 0 && away == bestDistance && line.connector.row < at(best).connector.row);
            if (better) {
                best = index;
                bestDistance = away;
            }
        }
    }
    return best;
}

} // namespace twinpool

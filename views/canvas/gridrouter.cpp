// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/gridrouter.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace twinpool {

namespace {

constexpr qreal clearance = 6;  // from boxes
constexpr qreal lane = 12;      // of the grid lines beside boxes
constexpr qreal bendCost = 60;  // in units of length
constexpr size_t mostBoxes = 60;

/// Sorted, each value once.
void tidy(std::vector<qreal> &values)
{
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values, [](qreal a, qreal b) { return std::abs(a - b) < 0.5; });
    values.erase(repeated.begin(), repeated.end());
}

int indexOf(const std::vector<qreal> &values, qreal value)
{
    const auto at = std::ranges::lower_bound(values, value - 0.5);
    return static_cast<int>(at - values.begin());
}

/// The lines beside all boxes, and the cheapest ways on them. A state is a crossing with the direction of arrival.
class Grid
{
public:
    Grid(const std::vector<Port> &starts, const std::vector<Port> &ends, const std::vector<QRectF> &obstacles,
         const QRectF &area)
        : m_starts(starts)
        , m_ends(ends)
        , m_obstacles(obstacles)
    {
        for (const QRectF &box : obstacles) {
            addX(box.left() - lane, area);
            addX(box.right() + lane, area);
            addY(box.top() - lane, area);
            addY(box.bottom() + lane, area);
        }
        for (const auto *ports : {&starts, &ends})
            for (const Port &port : *ports) {
                addX(port.out.x(), area);
                addY(port.out.y(), area);
            }
        tidy(m_x);
        tidy(m_y);
        const size_t states = m_x.size() * m_y.size() * 2;
        m_cost.assign(states, infinite);
        m_from.assign(states, -1);
    }

    QPolygonF best()
    {
        for (size_t i = 0; i < m_starts.size(); ++i)
            reach(stateAt(m_starts[i]), 0, -2 - static_cast<int>(i));
        while (!m_open.empty()) {
            const auto [cost, state] = m_open.top();
            m_open.pop();
            if (cost > m_cost[static_cast<size_t>(state)])
                continue;
            for (const Port &end : m_ends)
                if (stateAt(end) == state)
                    return wayTo(state, end);
            spread(state);
        }
        return {};
    }

private:
    static constexpr qreal infinite = 1e12;
    using Entry = std::pair<qreal, int>;

    void addX(qreal x, const QRectF &area)
    {
        if (x >= area.left() && x <= area.right())
            m_x.push_back(x);
    }
    void addY(qreal y, const QRectF &area)
    {
        if (y >= area.top() && y <= area.bottom())
            m_y.push_back(y);
    }

    int columns() const { return static_cast<int>(m_x.size()); }
    int stateOf(int column, int row, bool vertical) const { return (row * columns() + column) * 2 + vertical; }
    int stateAt(const Port &port) const
    {
        return stateOf(indexOf(m_x, port.out.x()), indexOf(m_y, port.out.y()), port.at.x() == port.out.x());
    }
    QPointF pointOf(int state) const
    {
        const int crossing = state / 2;
        return {m_x[static_cast<size_t>(crossing % columns())], m_y[static_cast<size_t>(crossing / columns())]};
    }
    bool isFree(QPointF a, QPointF b) const { return coveredBy(QRectF(a, b).normalized(), m_obstacles) <= 0; }

    void reach(int state, qreal cost, int from)
    {
        const auto index = static_cast<size_t>(state);
        if (cost >= m_cost[index])
            return;
        m_cost[index] = cost;
        m_from[index] = from;
        m_open.push({cost, state});
    }

    void spread(int state)
    {
        const qreal cost = m_cost[static_cast<size_t>(state)];
        const int crossing = state / 2, column = crossing % columns(), row = crossing / columns();
        const bool vertical = state % 2;
        reach(state ^ 1, cost + bendCost, state);
        for (int by : {-1, 1}) {
            const int nextColumn = vertical ? column : column + by, nextRow = vertical ? row + by : row;
            if (nextColumn < 0 || nextColumn >= columns() || nextRow < 0 || nextRow >= static_cast<int>(m_y.size()))
                continue;
            const int next = stateOf(nextColumn, nextRow, vertical);
            const QPointF a = pointOf(state), b = pointOf(next);
            if (cost + (a - b).manhattanLength() < m_cost[static_cast<size_t>(next)] && isFree(a, b))
                reach(next, cost + (a - b).manhattanLength(), state);
        }
    }

    QPolygonF wayTo(int state, const Port &end) const
    {
        QPolygonF way{end.at};
        while (state >= 0) {
            way.append(pointOf(state));
            state = m_from[static_cast<size_t>(state)];
        }
        way.append(m_starts[static_cast<size_t>(-2 - state)].at);
        std::ranges::reverse(way);
        return way;
    }

    const std::vector<Port> &m_starts, &m_ends;
    const std::vector<QRectF> &m_obstacles;
    std::vector<qreal> m_x, m_y;
    std::vector<qreal> m_cost;
    std::vector<int> m_from; ///< The state before; below -1 the start it is.
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_open;
};

} // namespace

qreal coveredBy(const QRectF &segment, const std::vector<QRectF> &obstacles)
{
    const QRectF wide = segment.adjusted(-clearance, -clearance, clearance, clearance);
    qreal sum = 0;
    for (const QRectF &box : obstacles) {
        const qreal width = std::min(wide.right(), box.right()) - std::max(wide.left(), box.left());
        const qreal height = std::min(wide.bottom(), box.bottom()) - std::max(wide.top(), box.top());
        if (width > 0 && height > 0)
            sum += std::max(width, height);
    }
    return sum;
}

QPolygonF routedThroughGaps(const QRectF &from, const std::vector<Port> &starts, const QRectF &to,
                            const std::vector<Port> &ends, std::vector<QRectF> obstacles, const QRectF &area)
{
    if (obstacles.size() > mostBoxes)
        return {};
    const auto usable = [&](const std::vector<Port> &ports) {
        std::vector<Port> free;
        for (const Port &port : ports)
            if (coveredBy(QRectF(port.at, port.out).normalized(), obstacles) <= 0 && area.contains(port.out))
                free.push_back(port);
        return free;
    };
    const std::vector<Port> freeStarts = usable(starts), freeEnds = usable(ends);
    // Once out of them the way keeps away from its own ends as well.
    obstacles.push_back(from);
    obstacles.push_back(to);
    return Grid(freeStarts, freeEnds, obstacles, area).best();
}

} // namespace twinpool

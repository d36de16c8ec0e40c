// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace twinpool {

/// Finds what lies where: values under the square cells that their rectangles touch. What touches more than a dozen
/// cells stands in a list of its own, so that one long thing does not fill the grid.
template <class T>
class SpatialGrid
{
public:
    explicit SpatialGrid(qreal cellSide)
        : m_side(cellSide)
    {
    }

    void insert(const QRectF &rect, T value)
    {
        const Span span = spanOf(rect);
        if (span.count() > mostCells)
            m_long.push_back(value);
        else
            forEachCell(span, [&](quint64 key) { m_cells[key].push_back(value); });
    }

    /// @pre it was inserted with this rectangle.
    void remove(const QRectF &rect, T value)
    {
        const Span span = spanOf(rect);
        if (span.count() > mostCells)
            std::erase(m_long, value);
        else
            forEachCell(span, [&](quint64 key) { std::erase(m_cells[key], value); });
    }

    /// Calls \a f(value) for everything that may touch \a area; for some more than once.
    template <class F>
    void query(const QRectF &area, F f) const
    {
        for (const T &value : m_long)
            f(value);
        const Span span = spanOf(area);
        const auto visit = [&](const std::vector<T> &values) {
            for (const T &value : values)
                f(value);
        };
        if (span.count() > m_cells.size()) {
            for (const auto &values : m_cells)
                visit(values);
            return;
        }
        forEachCell(span, [&](quint64 key) {
            if (const auto cell = m_cells.constFind(key); cell != m_cells.constEnd())
                visit(*cell);
        });
    }

    void clear()
    {
        m_cells.clear();
        m_long.clear();
    }

private:
    static constexpr qint64 mostCells = 12;

    struct Span {
        int left, top, right, bottom;
        qint64 count() const { return qint64(right - left + 1) * (bottom - top + 1); }
    };

    Span spanOf(const QRectF &rect) const
    {
        const auto cell = [this](qreal value) {
            return static_cast<int>(std::floor(std::clamp(value / m_side, -1e8, 1e8)));
        };
        return {cell(rect.left()), cell(rect.top()), cell(rect.right()), cell(rect.bottom())};
    }

    template <class F>
    static void forEachCell(const Span &span, F f)
    {
        for (int y = span.top; y <= span.bottom; ++y)
            for (int x = span.left; x <= span.right; ++x)
                f(quint64(quint32(y)) << 32 | quint32(x));
    }

    qreal m_side;
    QHash<quint64, std::vector<T>> m_cells;
    std::vector<T> m_long;
};

} // namespace twinpool

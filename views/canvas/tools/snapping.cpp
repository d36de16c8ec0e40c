// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/tools/snapping.h"

#include "views/theme/measures.h"

#include <cmath>
#include <optional>

namespace twinpool {

namespace {

constexpr qreal overhang = 16; // of guides over the boxes they join

/// One axis of a box; \c across is its span on the other axis.
struct Span {
    qreal from, to;
    qreal acrossFrom, acrossTo;

    qreal middle() const { return (from + to) / 2; }
    qreal length() const { return to - from; }
    bool isBeside(const Span &other) const { return acrossFrom < other.acrossTo && other.acrossFrom < acrossTo; }
};

Span spanOf(const QRectF &box, bool horizontal)
{
    return horizontal ? Span{box.left(), box.right(), box.top(), box.bottom()}
                      : Span{box.top(), box.bottom(), box.left(), box.right()};
}

QLineF lineAt(bool horizontal, qreal at, qreal acrossFrom, qreal acrossTo)
{
    return horizontal ? QLineF(at, acrossFrom, at, acrossTo) : QLineF(acrossFrom, at, acrossTo, at);
}

class AxisSnap
{
public:
    AxisSnap(const QRectF &box, const std::vector<QRectF> &others, qreal reach, bool horizontal)
        : m_box(spanOf(box, horizontal))
        , m_horizontal(horizontal)
        , m_reach(reach)
    {
        for (const QRectF &other : others)
            m_others.push_back(spanOf(other, horizontal));
    }

    qreal offset(QList<QLineF> &guides)
    {
        for (const Span &other : m_others) {
            tryEdge(m_box.from, other.from, other);
            tryEdge(m_box.middle(), other.middle(), other);
            tryEdge(m_box.to, other.to, other);
        }
        if (!m_best)
            tryDistances();
        if (!m_best)
            return std::round(m_box.from / measures::grid) * measures::grid - m_box.from;
        guides.append(m_guides);
        return *m_best;
    }

private:
    bool isBetter(qreal offset) const
    {
        return std::abs(offset) <= (m_best ? std::abs(*m_best) - 0.01 : m_reach);
    }

    void tryEdge(qreal own, qreal wanted, const Span &other)
    {
        if (!isBetter(wanted - own))
            return;
        m_best = wanted - own;
        m_guides = {lineAt(m_horizontal, wanted, std::min(m_box.acrossFrom, other.acrossFrom) - overhang,
                           std::max(m_box.acrossTo, other.acrossTo) + overhang)};
    }

    /// As far from a neighbour as that one is from its own, or in the middle between two.
    void tryDistances()
    {
        for (const Span &a : m_others)
            for (const Span &b : m_others) {
                if (!a.isBeside(m_box) || !b.isBeside(m_box) || b.from < a.to)
                    continue;
                const qreal gap = b.from - a.to;
                tryGap(b.to + gap, {{a.to, b.from}, {b.to, b.to + gap}});
                tryGap(a.from - gap - m_box.length(), {{a.from - gap, a.from}, {a.to, b.from}});
                const qreal rest = (gap - m_box.length()) / 2;
                if (rest > 0)
                    tryGap(a.to + rest, {{a.to, a.to + rest}, {b.from - rest, b.from}});
            }
    }

    void tryGap(qreal from, std::initializer_list<std::pair<qreal, qreal>> gaps)
    {
        if (!isBetter(from - m_box.from))
            return;
        m_best = from - m_box.from;
        m_guides.clear();
        const qreal across = (m_box.acrossFrom + m_box.acrossTo) / 2;
        for (const auto &[start, end] : gaps)
            m_guides.append(m_horizontal ? QLineF(start, across, end, across) : QLineF(across, start, across, end));
    }

    const Span m_box;
    const bool m_horizontal;
    const qreal m_reach;
    std::vector<Span> m_others;
    std::optional<qreal> m_best;
    QList<QLineF> m_guides;
};

} // namespace

Snap snapped(const QRectF &box, const std::vector<QRectF> &others, qreal reach)
{
    Snap snap;
    snap.offset.setX(AxisSnap(box, others, reach, true).offset(snap.guides));
    snap.offset.setY(AxisSnap(box, others, reach, false).offset(snap.guides));
    return snap;
}

} // namespace twinpool

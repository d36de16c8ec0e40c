// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/cutsets.h"

#include <algorithm>
#include <optional>

namespace twinpool {

namespace {

using Sets = std::vector<CutSet>; ///< Minimal, sorted.

/// From the bottom up, set by set. Sets of too high an order are dropped at once: joining sets never lowers the order,
/// and a set is made needless only by smaller ones.
class Finder
{
public:
    Finder(const FaultTree &tree, quint32 order, size_t most)
        : m_tree(tree)
        , m_order(order)
        , m_most(most)
        , m_ofGates(tree.gateCount())
    {
    }

    Sets of(FaultNode node)
    {
        switch (node.kind) {
        case FaultNode::Kind::Never:
            return {};
        case FaultNode::Kind::Always:
            return {CutSet()};
        case FaultNode::Kind::Event:
            return {CutSet{1, {node.index, CutSet::none, CutSet::none, CutSet::none}}};
        case FaultNode::Kind::Gate:
            break;
        }
        std::optional<Sets> &known = m_ofGates[node.index];
        if (!known)
            known = ofGate(m_tree.gate(node.index));
        return *known;
    }
    bool areComplete() const { return m_areComplete; }

private:
    Sets ofGate(const FaultGate &gate)
    {
        std::vector<Sets> ofSeen(gate.least + 1); // at least so many of the children seen
        ofSeen[0] = {CutSet()};
        quint32 seen = 0;
        for (FaultNode child : m_tree.childrenOf(gate)) {
            const Sets its = of(child);
            ++seen;
            for (quint32 more = std::min(gate.least, seen); more > 0 && more + gate.count >= gate.least + seen; --more) {
                Sets both = joined(its, ofSeen[more - 1]);
                both.insert(both.end(), ofSeen[more].begin(), ofSeen[more].end());
                ofSeen[more] = minimal(std::move(both));
            }
        }
        return std::move(ofSeen[gate.least]);
    }

    std::optional<CutSet> joined(const CutSet &a, const CutSet &b) const
    {
        std::array<quint32, 2 * CutSet::mostEvents> events;
        const auto end = std::ranges::set_union(a.events(), b.events(), events.begin()).out;
        CutSet both;
        both.order = static_cast<quint32>(end - events.begin());
        if (both.order > m_order)
            return std::nullopt;
        std::copy(events.begin(), end, both.slots.begin());
        return both;
    }

    Sets joined(const Sets &a, const Sets &b)
    {
        Sets result;
        for (const CutSet &first : a) {
            for (const CutSet &second : b) {
                if (const auto both = joined(first, second))
                    result.push_back(*both);
                if (result.size() > 8 * m_most) {
                    m_areComplete = false;
                    return result;
                }
            }
        }
        return result;
    }

    Sets minimal(Sets sets)
    {
        std::ranges::sort(sets);
        sets.erase(std::ranges::unique(sets).begin(), sets.end());
        Sets result;
        for (const CutSet &set : sets)
            if (!isNeedless(set, result))
                result.push_back(set);
        if (result.size() > m_most) {
            result.resize(m_most);
            m_areComplete = false;
        }
        return result;
    }

    /// Whether a part of the set is among the smaller ones.
    static bool isNeedless(const CutSet &set, const Sets &smaller)
    {
        if (smaller.empty() || smaller.front().order >= set.order)
            return false;
        for (quint32 part = 0; part + 1 < 1u << set.order; ++part) {
            CutSet some;
            for (quint32 at = 0; at < set.order; ++at)
                if (part >> at & 1)
                    some.slots[some.order++] = set.slots[at];
            if (some.order >= smaller.front().order && std::ranges::binary_search(smaller, some))
                return true;
        }
        return false;
    }

    const FaultTree &m_tree;
    const quint32 m_order;
    const size_t m_most;
    std::vector<std::optional<Sets>> m_ofGates;
    bool m_areComplete = true;
};

} // namespace

double probabilityOf(const CutSet &set, std::span<const double> down)
{
    double result = 1;
    for (quint32 event : set.events())
        result *= down[event];
    return result;
}

CutSets minimalCutSets(const FaultTree &tree, FaultNode top, std::span<const double> down, int order, size_t most)
{
    Finder finder(tree, static_cast<quint32>(std::clamp(order, 0, CutSet::mostEvents)), most);
    CutSets result;
    result.sets = finder.of(top);
    result.areComplete = finder.areComplete();
    std::ranges::stable_sort(result.sets, [&](const CutSet &a, const CutSet &b) {
        return a.order != b.order ? a.order < b.order : probabilityOf(a, down) > probabilityOf(b, down);
    });
    return result;
}

} // namespace twinpool

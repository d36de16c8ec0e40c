// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/faulttree.h"

#include <QHashFunctions>

#include <algorithm>

namespace twinpool {

FaultNode FaultTreeBuilder::addEvent()
{
    return {FaultNode::Kind::Event, m_tree.m_events++};
}

FaultNode FaultTreeBuilder::atLeast(int least, std::span<const FaultNode> children)
{
    Nodes open;
    for (const FaultNode &child : children) {
        if (child.kind == FaultNode::Kind::Always)
            --least;
        else if (child.kind != FaultNode::Kind::Never)
            open.push_back(child);
    }
    std::ranges::sort(open);
    return withoutRepeats(least, std::move(open));
}

/// At least k of (x, x, rest) = (x and at least k - 2 of rest) or at least k of rest.
FaultNode FaultTreeBuilder::withoutRepeats(int least, Nodes sorted)
{
    if (least <= 0)
        return FaultNode::always();
    if (least > static_cast<int>(sorted.size()))
        return FaultNode::never();
    if (least == 1 || least == static_cast<int>(sorted.size())) {
        const bool isOr = least == 1;
        sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
        const int size = static_cast<int>(sorted.size());
        return withoutCommonCauses(isOr ? 1 : size, std::move(sorted));
    }
    const auto twice = std::ranges::adjacent_find(sorted);
    if (twice == sorted.end())
        return withoutCommonCauses(least, std::move(sorted));
    const FaultNode child = *twice;
    const auto [first, last] = std::ranges::equal_range(sorted, child);
    const int times = static_cast<int>(last - first);
    sorted.erase(first, last);
    return any({all({child, withoutRepeats(least - times, sorted)}), withoutRepeats(least, sorted)});
}

/// The children of an "or", and what else there is by itself.
std::span<const FaultNode> FaultTreeBuilder::alternativesOf(const FaultNode &node) const
{
    if (node.kind == FaultNode::Kind::Gate)
        if (const FaultGate &gate = m_tree.gate(node.index); gate.isOr())
            return m_tree.childrenOf(gate);
    return {&node, 1};
}

/// At least k of (c or x, c or y, …) = c or at least k of (x, y, …), if c is in k of them. With the cause of a site lifted
/// out like this, what is left of a pool depends on nothing that others depend on.
FaultNode FaultTreeBuilder::withoutCommonCauses(int least, Nodes sorted)
{
    if (sorted.size() == 1)
        return sorted.front();
    if (least == 1)
        return gateOf(least, sorted);
    Nodes alternatives;
    for (const FaultNode &child : sorted)
        alternatives.insert(alternatives.end(), alternativesOf(child).begin(), alternativesOf(child).end());
    std::ranges::sort(alternatives);
    Nodes causes;
    for (auto at = alternatives.begin(); at != alternatives.end();) {
        const auto end = std::upper_bound(at, alternatives.end(), *at);
        if (end - at >= least)
            causes.push_back(*at);
        at = end;
    }
    if (causes.empty())
        return gateOf(least, sorted);
    Nodes rest;
    for (const FaultNode &child : sorted) {
        const Nodes parts(alternativesOf(child).begin(), alternativesOf(child).end());
        Nodes left;
        std::ranges::set_difference(parts, causes, std::back_inserter(left));
        rest.push_back(any(left));
    }
    causes.push_back(atLeast(least, rest));
    return any(causes);
}

/// @pre two children or more, sorted, each once
FaultNode FaultTreeBuilder::gateOf(int least, const Nodes &sorted)
{
    size_t hash = qHashMulti(0, least);
    for (const FaultNode &child : sorted)
        hash = qHashMulti(hash, static_cast<int>(child.kind), child.index);
    const auto [first, last] = m_known.equal_range(hash);
    for (auto at = first; at != last; ++at) {
        const FaultGate &gate = m_tree.gate(at->second);
        if (static_cast<int>(gate.least) == least && std::ranges::equal(m_tree.childrenOf(gate), sorted))
            return {FaultNode::Kind::Gate, at->second};
    }
    const quint32 index = m_tree.gateCount();
    m_tree.m_gates.push_back({static_cast<quint32>(least), static_cast<quint32>(m_tree.m_children.size()),
                              static_cast<quint32>(sorted.size())});
    m_tree.m_children.insert(m_tree.m_children.end(), sorted.begin(), sorted.end());
    m_known.emplace(hash, index);
    return {FaultNode::Kind::Gate, index};
}

} // namespace twinpool

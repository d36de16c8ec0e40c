// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <span>
#include <unordered_map>
#include <vector>

// What must be down for a service to be down. Only "at least so many of these are down" exists, so losing more never
// serves more: every tree is coherent.

namespace twinpool {

/// An event or a gate of one tree, or a constant. True means down.
struct FaultNode {
    enum class Kind : quint8 { Never, Always, Event, Gate };
    Kind kind = Kind::Never;
    quint32 index = 0; ///< Of the event or gate, from 0 each.

    bool isConstant() const { return kind <= Kind::Always; }
    auto operator<=>(const FaultNode &) const = default;

    static constexpr FaultNode never() { return {}; }
    static constexpr FaultNode always() { return {Kind::Always, 0}; }
};

/// Down when at least \a least of its children are: 1 is "or", as many as there are is "and".
/// Has two children or more, each once, none of them constant.
struct FaultGate {
    quint32 least = 1;
    quint32 first = 0, count = 0; ///< Of FaultTree::childrenOf().

    bool isOr() const { return least == 1; }
    bool isAnd() const { return least == count; }
};

/// Gates over events; what depends on what without a circle, because a gate is made after its children.
class FaultTree
{
public:
    quint32 eventCount() const { return m_events; }
    quint32 gateCount() const { return static_cast<quint32>(m_gates.size()); }
    const FaultGate &gate(quint32 index) const { return m_gates[index]; }
    /// Sorted. A gate among them has a smaller index than \a gate.
    std::span<const FaultNode> childrenOf(const FaultGate &gate) const
    {
        return std::span(m_children).subspan(gate.first, gate.count);
    }

private:
    friend class FaultTreeBuilder;
    quint32 m_events = 0;
    std::vector<FaultGate> m_gates;
    std::vector<FaultNode> m_children;
};

/// Makes a tree from the bottom up, in a simple form: equal gates are one gate, constants vanish, and what alone takes
/// down enough children of a gate stands beside that gate and no longer below it.
class FaultTreeBuilder
{
public:
    FaultNode addEvent();

    /// Down when at least \a least of \a children are. A child that is named twice counts twice.
    FaultNode atLeast(int least, std::span<const FaultNode> children);
    FaultNode any(std::span<const FaultNode> children) { return atLeast(1, children); }
    FaultNode all(std::span<const FaultNode> children) { return atLeast(static_cast<int>(children.size()), children); }
    FaultNode any(std::initializer_list<FaultNode> children) { return any(std::span(children.begin(), children.size())); }
    FaultNode all(std::initializer_list<FaultNode> children) { return all(std::span(children.begin(), children.size())); }

    const FaultTree &tree() const { return m_tree; }
    FaultTree take() { return std::move(m_tree); }

private:
    using Nodes = std::vector<FaultNode>;
    FaultNode withoutRepeats(int least, Nodes sorted);
    FaultNode withoutCommonCauses(int least, Nodes sorted);
    FaultNode gateOf(int least, const Nodes &sorted);
    std::span<const FaultNode> alternativesOf(const FaultNode &node) const;

    FaultTree m_tree;
    std::unordered_multimap<size_t, quint32> m_known; ///< Gates under a hash of what they are.
};

} // namespace twinpool

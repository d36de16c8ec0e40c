// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/bounds.h"

#include "model/availability/cutsets.h"

#include <algorithm>
#include <optional>

namespace twinpool {

namespace {

class Bounder
{
public:
    Bounder(const FaultTree &tree, std::span<const double> down, size_t nodeLimit)
        : m_tree(tree)
        , m_down(down)
        , m_nodeLimit(nodeLimit)
        , m_compiler(tree, down)
        , m_ofGates(tree.gateCount())
    {
    }

    Bounds of(FaultNode node)
    {
        if (node.kind != FaultNode::Kind::Gate)
            return exact(m_compiler.compile(node)->probability(m_down));
        std::optional<Bounds> &known = m_ofGates[node.index];
        if (!known) {
            const auto bdd = m_compiler.compile(node, m_nodeLimit);
            known = bdd ? exact(bdd->probability(m_down)) : ofParts(m_tree.gate(node.index));
        }
        return *known;
    }

private:
    static Bounds exact(double probability) { return {probability, probability}; }

    Bounds ofParts(const FaultGate &gate)
    {
        std::vector<double> least;
        double sum = 0, noneDown = 1, rarest = 1;
        for (FaultNode child : m_tree.childrenOf(gate)) {
            const Bounds its = of(child);
            least.push_back(its.least);
            sum += its.most;
            noneDown *= 1 - its.most;
            rarest = std::min(rarest, its.most);
        }
        // Some so many of them are down together at least as often as if they had nothing in common.
        std::ranges::sort(least, std::greater());
        Bounds bounds{1, std::min(sum / gate.least, 1 - noneDown)};
        for (quint32 at = 0; at < gate.least; ++at)
            bounds.least *= least[at];
        if (gate.isAnd())
            bounds.most = std::min(bounds.most, rarest);
        return bounds;
    }

    const FaultTree &m_tree;
    std::span<const double> m_down;
    size_t m_nodeLimit;
    BddCompiler m_compiler;
    std::vector<std::optional<Bounds>> m_ofGates;
};

/// Two events at least one of which happens, and so on for more: the sum less the sum of the pairs is never too much.
double leastOf(std::span<const CutSet> sets, std::span<const double> down)
{
    double best = 0, sum = 0;
    for (size_t at = 0; at < sets.size(); ++at) {
        sum += probabilityOf(sets[at], down);
        for (size_t before = 0; before < at; ++before) {
            double both = probabilityOf(sets[at], down);
            for (quint32 event : sets[before].events())
                if (!std::ranges::binary_search(sets[at].events(), event))
                    both *= down[event];
            sum -= both;
        }
        best = std::max(best, sum);
    }
    return best;
}

} // namespace

Bounds boundsOf(const FaultTree &tree, FaultNode top, std::span<const double> down, size_t nodeLimit)
{
    Bounds bounds = Bounder(tree, down, nodeLimit).of(top);
    if (bounds.areExact())
        return bounds;
    constexpr size_t mostSets = 500; // each is compared with all before it
    std::vector<CutSet> sets = minimalCutSets(tree, top, down).sets;
    std::ranges::stable_sort(sets, [&](const CutSet &a, const CutSet &b) {
        return probabilityOf(a, down) > probabilityOf(b, down);
    });
    bounds.least = std::max(bounds.least, leastOf(std::span(sets).first(std::min(sets.size(), mostSets)), down));
    return bounds;
}

} // namespace twinpool

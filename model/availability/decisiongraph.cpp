// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/decisiongraph.h"

#include <algorithm>
#include <limits>

namespace twinpool {

namespace {

constexpr quint32 belowAll = std::numeric_limits<quint32>::max(); ///< Variable of the constants.
constexpr size_t firstTableSize = 128;

size_t hashOf(quint32 a, quint32 b, quint32 c)
{
    quint64 hash = (quint64{a} << 32 | b) * 0x9e3779b97f4a7c15u;
    hash = (hash ^ hash >> 29 ^ c) * 0xbf58476d1ce4e5b9u;
    return static_cast<size_t>(hash ^ hash >> 32);
}

} // namespace

DecisionGraph::DecisionGraph(size_t nodeLimit)
    : m_nodes{{belowAll, no, no}, {belowAll, yes, yes}}
    , m_table(firstTableSize)
    , m_answers(firstTableSize)
    , m_nodeLimit(nodeLimit)
{
}

DecisionGraph::Function DecisionGraph::node(quint32 variable, Function ifNo, Function ifYes)
{
    if (ifNo == ifYes)
        return ifNo;
    const Node wanted{variable, ifNo, ifYes};
    size_t at = hashOf(variable, ifNo, ifYes) & (m_table.size() - 1);
    for (; m_table[at] != no; at = (at + 1) & (m_table.size() - 1))
        if (m_nodes[m_table[at]] == wanted)
            return m_table[at];
    if (m_nodes.size() >= m_nodeLimit) {
        m_full = true;
        return no;
    }
    const auto made = static_cast<Function>(m_nodes.size());
    m_nodes.push_back(wanted);
    m_table[at] = made;
    if (2 * m_nodes.size() > m_table.size())
        grow();
    return made;
}

void DecisionGraph::grow()
{
    m_table.assign(2 * m_table.size(), no);
    for (Function made = 2; made < m_nodes.size(); ++made) {
        const Node &node = m_nodes[made];
        size_t at = hashOf(node.variable, node.ifNo, node.ifYes) & (m_table.size() - 1);
        while (m_table[at] != no)
            at = (at + 1) & (m_table.size() - 1);
        m_table[at] = made;
    }
    m_answers.assign(m_table.size(), {});
}

DecisionGraph::Function DecisionGraph::choice(Function condition, Function then, Function otherwise)
{
    if (then == condition)
        then = yes;
    if (otherwise == condition)
        otherwise = no;
    if (condition == yes)
        return then;
    if (condition == no || then == otherwise || m_full)
        return otherwise;
    if (then == yes && otherwise == no)
        return condition;
    // "And" and "or" do not mind the order of their two functions: find them under one.
    if (otherwise == no && then < condition)
        std::swap(condition, then);
    else if (then == yes && otherwise < condition)
        std::swap(condition, otherwise);

    const size_t hash = hashOf(condition, then, otherwise);
    if (const Answer &known = m_answers[hash & (m_answers.size() - 1)];
        known.condition == condition && known.then == then && known.otherwise == otherwise)
        return known.result;
    const quint32 variable = std::min({m_nodes[condition].variable, m_nodes[then].variable, m_nodes[otherwise].variable});
    const auto part = [&](Function function, Function Node::*side) {
        const Node &node = m_nodes[function];
        return node.variable == variable ? node.*side : function;
    };
    const Function ifNo = choice(part(condition, &Node::ifNo), part(then, &Node::ifNo), part(otherwise, &Node::ifNo));
    const Function ifYes = choice(part(condition, &Node::ifYes), part(then, &Node::ifYes), part(otherwise, &Node::ifYes));
    const Function result = node(variable, ifNo, ifYes);
    if (!m_full)
        m_answers[hash & (m_answers.size() - 1)] = {condition, then, otherwise, result};
    return result;
}

} // namespace twinpool

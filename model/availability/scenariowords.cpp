// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/scenariowords.h"

#include <algorithm>
#include <array>
#include <bit>

namespace twinpool {

namespace {

constexpr quint32 never = 0, always = 1, firstEvent = 2;

} // namespace

ScenarioWords::ScenarioWords(const FaultTree &tree)
    : m_tree(tree)
    , m_place(tree.eventCount() + tree.gateCount())
{
}

void ScenarioWords::choose(std::span<const FaultNode> tops)
{
    for (FaultNode node : m_chosen)
        m_place[node.kind == FaultNode::Kind::Gate ? m_tree.eventCount() + node.index : node.index] = 0;
    m_chosen.clear();
    m_events.clear();
    m_gates.clear();
    m_children.clear();
    m_tops.clear();

    // Events first: places of gates come after those of all events.
    std::vector<FaultNode> gates;
    const auto collect = [&](auto &self, FaultNode node) -> void {
        if (node.isConstant())
            return;
        const bool isGate = node.kind == FaultNode::Kind::Gate;
        quint32 &place = m_place[isGate ? m_tree.eventCount() + node.index : node.index];
        if (place != 0)
            return;
        place = firstEvent; // seen; the place itself follows below
        m_chosen.push_back(node);
        if (!isGate) {
            m_events.push_back(node.index);
            return;
        }
        for (FaultNode child : m_tree.childrenOf(m_tree.gate(node.index)))
            self(self, child);
        gates.push_back(node);
    };
    for (FaultNode top : tops)
        collect(collect, top);
    std::ranges::sort(m_events);
    quint32 next = firstEvent;
    for (quint32 event : m_events)
        m_place[event] = next++;
    for (FaultNode gate : gates) {
        const FaultGate &its = m_tree.gate(gate.index);
        m_gates.push_back({its.least, static_cast<quint32>(m_children.size()), its.count});
        for (FaultNode child : m_tree.childrenOf(its))
            m_children.push_back(enter(child));
        m_place[m_tree.eventCount() + gate.index] = next++;
    }
    for (FaultNode top : tops)
        m_tops.push_back(enter(top));
    m_words.assign(next, 0);
    m_words[always] = ~quint64{0};
}

quint32 ScenarioWords::enter(FaultNode node)
{
    switch (node.kind) {
    case FaultNode::Kind::Never:
        return never;
    case FaultNode::Kind::Always:
        return always;
    case FaultNode::Kind::Event:
        return m_place[node.index];
    case FaultNode::Kind::Gate:
        return m_place[m_tree.eventCount() + node.index];
    }
    Q_UNREACHABLE();
}

std::span<const quint64> ScenarioWords::judge(std::span<const quint64> eventWords)
{
    std::ranges::copy(eventWords, m_words.begin() + firstEvent);
    quint64 *word = m_words.data() + firstEvent + m_events.size();
    for (const Gate &gate : m_gates) {
        // A counter in each bit column begins so far below its overflow as the gate asks for.
        const auto digits = static_cast<quint32>(std::bit_width(gate.least - 1));
        std::array<quint64, 32> counter;
        const quint32 start = (1u << digits) - gate.least;
        for (quint32 digit = 0; digit < digits; ++digit)
            counter[digit] = start >> digit & 1 ? ~quint64{0} : 0;
        quint64 reached = 0;
        for (quint32 child = gate.first; child < gate.first + gate.count; ++child) {
            quint64 carry = m_words[m_children[child]];
            for (quint32 digit = 0; digit < digits && carry != 0; ++digit) {
                const quint64 both = counter[digit] & carry;
                counter[digit] ^= carry;
                carry = both;
            }
            reached |= carry;
        }
        *word++ = reached;
    }
    m_result.clear();
    for (quint32 top : m_tops)
        m_result.push_back(m_words[top]);
    return m_result;
}

} // namespace twinpool

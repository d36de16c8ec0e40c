// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/faulttree.h"

namespace twinpool {

/// Judges a few services of one tree for 64 scenarios at a time: in a word of each event, bit n says whether it has happened
/// in scenario n. Looks only at what the services depend on.
class ScenarioWords
{
public:
    explicit ScenarioWords(const FaultTree &tree);

    /// What is judged from now on.
    void choose(std::span<const FaultNode> tops);

    /// The events the services depend on, sorted. Their words follow this order.
    std::span<const quint32> events() const { return m_events; }

    /// One word of each service: bit n says whether it is down in scenario n.
    std::span<const quint64> judge(std::span<const quint64> eventWords);

private:
    struct Gate {
        quint32 least = 1;
        quint32 first = 0, count = 0; ///< Of m_children.
    };
    quint32 enter(FaultNode node);

    const FaultTree &m_tree;
    std::vector<quint32> m_place; ///< In m_words, of events and then gates; 0: not chosen.
    std::vector<FaultNode> m_chosen;
    std::vector<quint32> m_events;
    std::vector<Gate> m_gates; ///< Children first.
    std::vector<quint32> m_children, m_tops;
    std::vector<quint64> m_words; ///< Never, always, the events, the gates.
    std::vector<quint64> m_result;
};

} // namespace twinpool

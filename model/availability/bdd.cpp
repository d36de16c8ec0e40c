// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/bdd.h"

namespace twinpool {

std::vector<double> Bdd::valuesFor(std::span<const double> down) const
{
    std::vector<double> values;
    values.reserve(firstNode() + m_nodes.size());
    values.assign({0.0, 1.0});
    for (quint32 event : m_events)
        values.push_back(down[event]);
    for (const Node &node : m_nodes) {
        const double chance = values[node.variable];
        values.push_back(chance * values[node.ifYes] + (1 - chance) * values[node.ifNo]);
    }
    return values;
}

double Bdd::probability(std::span<const double> down) const
{
    return valuesFor(down)[m_root];
}

std::vector<Importance> Bdd::importances(std::span<const double> down) const
{
    const std::vector<double> values = valuesFor(down);
    // How much the result grows with each value: from the root down, each node after all that name it.
    std::vector<double> slopes(values.size());
    slopes[m_root] = 1;
    for (size_t at = m_nodes.size(); at-- > 0;) {
        const Node &node = m_nodes[at];
        const double slope = slopes[firstNode() + at], chance = values[node.variable];
        slopes[node.ifYes] += slope * chance;
        slopes[node.ifNo] += slope * (1 - chance);
        slopes[node.variable] += slope * (values[node.ifYes] - values[node.ifNo]);
    }
    const double whole = values[m_root];
    std::vector<Importance> result;
    for (size_t at = 0; at < m_events.size(); ++at) {
        const double birnbaum = slopes[firstEvent + at];
        result.push_back({m_events[at], birnbaum, whole > 0 ? birnbaum * down[m_events[at]] / whole : 0});
    }
    return result;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/availability/faulttreeoracle.h"

#include <bit>
#include <cmath>

namespace twinpool::test {

namespace {

constexpr int poolsPerSite = 3, servers = 6, needed = 4; // votes of six servers and the SQL server
constexpr double siteDown = 1e-4, hostDown = 1e-3, machineDown = 2e-3;

/// Pairs of pools; pool p stands at site p / poolsPerSite.
std::vector<std::pair<int, int>> pairsOf(int sites, Pairs pairs, quint32 seed)
{
    std::vector<std::pair<int, int>> result;
    if (pairs == Pairs::Random) {
        std::vector<int> pools(static_cast<size_t>(sites) * poolsPerSite);
        Random random(seed);
        for (size_t at = 0; at < pools.size(); ++at) {
            pools[at] = static_cast<int>(at);
            std::swap(pools[at], pools[static_cast<size_t>(random.number(0, static_cast<int>(at)))]);
        }
        for (size_t at = 0; at + 1 < pools.size(); at += 2)
            result.emplace_back(pools[at], pools[at + 1]);
    } else if (pairs == Pairs::Ring) {
        for (int site = 0; site < sites; ++site)
            result.emplace_back(site * poolsPerSite, (site + 1) % sites * poolsPerSite + 1);
    } else {
        for (int site = 0; site + 1 < sites; site += 2)
            for (int pool = 0; pool < poolsPerSite; ++pool)
                result.emplace_back(site * poolsPerSite + pool, (site + 1) * poolsPerSite + pool);
    }
    return result;
}

/// At least \a least of \a count equal, independent things.
double binomialTail(int least, int count, double chance)
{
    double sum = 0;
    for (int k = least; k <= count; ++k)
        sum += std::exp(std::lgamma(count + 1) - std::lgamma(k + 1) - std::lgamma(count - k + 1)) * std::pow(chance, k)
            * std::pow(1 - chance, count - k);
    return sum;
}

} // namespace

SampleTree randomTree(quint32 seed, int mostEvents)
{
    Random random(seed);
    FaultTreeBuilder builder;
    SampleTree sample;
    std::vector<FaultNode> nodes;
    const int events = random.number(random.chance(10) ? 1 : mostEvents / 2, mostEvents);
    for (int event = 0; event < events; ++event) {
        nodes.push_back(builder.addEvent());
        sample.down.push_back(random.chance(15) ? 0 : random.number(1, 999) / 1000.0);
    }
    const int gates = random.number(3, 14);
    for (int gate = 0; gate < gates; ++gate) {
        // Mostly what was made last, so that the top has much below it.
        std::vector<FaultNode> children;
        const int count = random.number(2, 6);
        const int newest = static_cast<int>(nodes.size()) - 1;
        for (int child = 0; child < count; ++child)
            children.push_back(nodes[static_cast<size_t>(random.number(random.chance(60) ? 0 : std::max(0, newest - 4), newest))]);
        if (random.chance(3))
            children.push_back(random.chance(50) ? FaultNode::always() : FaultNode::never());
        nodes.push_back(builder.atLeast(random.number(1, 1 + count / 2), children));
    }
    sample.top = builder.atLeast(2, std::span(nodes).last(4));
    sample.tree = builder.take();
    return sample;
}

SampleTree sitesOfPairs(int sites, Pairs pairs, int hostsPerSite, quint32 seed)
{
    FaultTreeBuilder builder;
    SampleTree sample;
    const auto event = [&](double chance) {
        sample.down.push_back(chance);
        return builder.addEvent();
    };
    std::vector<FaultNode> pools;
    for (int site = 0; site < sites; ++site) {
        const FaultNode whole = event(siteDown);
        std::vector<FaultNode> hosts;
        for (int host = 0; host < hostsPerSite; ++host)
            hosts.push_back(event(hostDown));
        for (int pool = 0; pool < poolsPerSite; ++pool) {
            std::vector<FaultNode> votes;
            for (int server = 0; server < servers; ++server)
                votes.push_back(builder.any({event(machineDown), whole,
                                             hosts.empty() ? FaultNode::never()
                                                           : hosts[static_cast<size_t>(server % hostsPerSite)]}));
            const FaultNode primary = builder.any({event(machineDown), whole});
            const FaultNode secondary = builder.any({event(machineDown), whole});
            votes.push_back(primary);
            pools.push_back(builder.any({builder.atLeast(needed, votes), builder.all({primary, secondary})}));
        }
    }
    std::vector<FaultNode> down;
    for (const auto &[a, b] : pairsOf(sites, pairs, seed))
        down.push_back(builder.all({pools[static_cast<size_t>(a)], pools[static_cast<size_t>(b)]}));
    sample.top = builder.any(down);
    sample.tree = builder.take();
    return sample;
}

bool isDown(const SampleTree &sample, quint64 state)
{
    std::vector<bool> gates;
    const auto value = [&](FaultNode node) {
        switch (node.kind) {
        case FaultNode::Kind::Never:
        case FaultNode::Kind::Always:
            return node == FaultNode::always();
        case FaultNode::Kind::Event:
            return (state >> node.index & 1) != 0;
        case FaultNode::Kind::Gate:
            return static_cast<bool>(gates[node.index]);
        }
        Q_UNREACHABLE();
    };
    for (quint32 index = 0; index < sample.tree.gateCount(); ++index) {
        quint32 count = 0;
        for (FaultNode child : sample.tree.childrenOf(sample.tree.gate(index)))
            count += value(child);
        gates.push_back(count >= sample.tree.gate(index).least);
    }
    return value(sample.top);
}

double bruteProbability(const SampleTree &sample, std::span<const double> down)
{
    const quint32 events = sample.tree.eventCount();
    double sum = 0;
    for (quint64 state = 0; state < quint64{1} << events; ++state) {
        double chance = 1;
        for (quint32 event = 0; event < events && chance > 0; ++event)
            chance *= state >> event & 1 ? down[event] : 1 - down[event];
        if (chance > 0 && isDown(sample, state))
            sum += chance;
    }
    return sum;
}

std::vector<quint64> bruteCutSets(const SampleTree &sample, int order)
{
    std::vector<quint64> sets;
    for (quint64 state = 0; state < quint64{1} << sample.tree.eventCount(); ++state) {
        if (std::popcount(state) > order || !isDown(sample, state))
            continue;
        bool isMinimal = true;
        for (quint64 left = state; left != 0 && isMinimal; left &= left - 1)
            isMinimal = !isDown(sample, state & ~(left & (~left + 1)));
        if (isMinimal)
            sets.push_back(state);
    }
    return sets;
}

double sitesOfPairsByCases(int sites, Pairs pairs, quint32 seed)
{
    // A pool on its own: by the states of its two SQL servers, of which the primary has a vote.
    const double m = machineDown;
    const double pool = m * m + m * (1 - m) * binomialTail(needed - 1, servers, m)
        + (1 - m) * binomialTail(needed, servers, m);
    const auto row = pairsOf(sites, pairs, seed);
    double sum = 0;
    for (quint64 state = 0; state < quint64{1} << sites; ++state) {
        double chance = 1, logServed = 0; // small figures survive as logarithms
        for (int site = 0; site < sites; ++site)
            chance *= state >> site & 1 ? siteDown : 1 - siteDown;
        for (const auto &[a, b] : row)
            logServed += std::log1p(-(state >> (a / poolsPerSite) & 1 ? 1 : pool)
                                    * (state >> (b / poolsPerSite) & 1 ? 1 : pool));
        sum -= chance * std::expm1(logServed);
    }
    return sum;
}

} // namespace twinpool::test

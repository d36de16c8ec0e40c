// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/faulttree.h"
#include "tests/support/randomplan.h"

// What fault trees mean, by asking for every state: the oracle of all faster ways. And trees to ask about.

namespace twinpool::test {

/// A tree with one service.
struct SampleTree {
    FaultTree tree;
    FaultNode top;
    std::vector<double> down; ///< Probability of each event.
};

/// Small enough to try every state: up to \a mostEvents events, some of them impossible, below gates that share much.
SampleTree randomTree(quint32 seed, int mostEvents);

/// Pools of six servers and two SQL servers, each at one of so many sites, paired with a pool of the next site or of
/// any; down when the two pools of a pair are. With hosts that servers of one site share.
enum class Pairs { Neighbours, Ring, Random };
SampleTree sitesOfPairs(int sites, Pairs pairs, int hostsPerSite, quint32 seed = 1);

/// Whether the service is down when exactly the events of \a state have happened.
bool isDown(const SampleTree &sample, quint64 state);

/// By the sum over all states.
double bruteProbability(const SampleTree &sample, std::span<const double> down);

/// All states that are down while none with an event less is, with up to \a order events, as bits.
std::vector<quint64> bruteCutSets(const SampleTree &sample, int order);

/// Exact for a tree of sites without hosts whose pairs are given: over all states of the sites, of which each leaves
/// pairs that fail independently of each other.
double sitesOfPairsByCases(int sites, Pairs pairs, quint32 seed = 1);

} // namespace twinpool::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/faulttree.h"

#include <array>
#include <limits>

namespace twinpool {

/// Events that take a service down together, and none of which is needless for that.
struct CutSet {
    static constexpr int mostEvents = 4;
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    quint32 order = 0; ///< How many events.
    std::array<quint32, mostEvents> slots{none, none, none, none}; ///< Sorted; those behind the order are `none`.

    std::span<const quint32> events() const { return std::span(slots).first(order); }
    auto operator<=>(const CutSet &) const = default;
};

struct CutSets {
    /// By order; sets of one order by probability, the likely ones first. One empty set: the service is always down.
    std::vector<CutSet> sets;
    bool areComplete = true; ///< There were not too many: every minimal cut set up to the order asked for is here.
};

/// That all events of the set have happened.
double probabilityOf(const CutSet &set, std::span<const double> down);

/// The minimal cut sets of up to \a order events, at most CutSet::mostEvents. Keeps about \a most sets at a time.
CutSets minimalCutSets(const FaultTree &tree, FaultNode top, std::span<const double> down,
                       int order = CutSet::mostEvents, size_t most = 20000);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/failureanalysis.h"

// Every three failures at once. A service heeds only what it depends on, so three causes do to it what those among them
// do that it depends on, and triples in unrelated places need not be looked at one by one.

namespace twinpool {

/// Three causes that together hit users whom no two of them hit like that.
struct TripleEffect {
    quint32 first = 0, second = 0, third = 0; ///< Numbers of causes, in their order.
    Effect more; ///< Those users.
    auto operator<=>(const TripleEffect &) const = default;
};

/// What three failures cost on average, in users.
struct MeanEffect {
    double signedOut = 0, resiliency = 0, overloaded = 0;
};

struct TripleAnalysis {
    double count = 0;                  ///< Of all triples.
    MeanEffect mean;                   ///< Of all triples, beyond what the plan costs when nothing has failed.
    std::vector<TripleEffect> triples; ///< Sorted. All others only hit users whom two of their causes hit.

    /// The triples that cost most, at most so many.
    std::vector<TripleEffect> worst(size_t most) const;
};

TripleAnalysis analyzeTriples(const ServiceModel &model);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/servicemodel.h"

#include <functional>
#include <optional>

// What every failure and every pair of failures costs, when all has reacted by itself and no administrator has done
// anything.

namespace twinpool {

/// Users hit, beyond those whom the plan serves badly when nothing has failed.
struct Effect {
    qint64 signedOut = 0;
    qint64 resiliency = 0; ///< In resiliency mode or with branch telephony only.
    qint64 overloaded = 0; ///< Homed on pools whose running servers carry too many.

    Effect &operator+=(const Effect &other);
    friend Effect operator+(Effect a, const Effect &b) { return a += b; }
    auto operator<=>(const Effect &) const = default; ///< Worse is greater.
};

/// Two causes whose effect is not the sum of their effects.
struct PairEffect {
    quint32 first = 0, second = 0; ///< Numbers of causes, the first smaller.
    Effect more; ///< What the pair costs beyond the sum; negative where both hit the same users.
    bool operator==(const PairEffect &) const = default;
};

/// Every single cause and every pair. Pairs in unrelated places add up exactly, so only the others are kept.
struct FailureAnalysis {
    Effect normal;                 ///< All those whom the plan serves badly when nothing has failed.
    std::vector<Effect> singles;   ///< By number of the cause.
    std::vector<PairEffect> pairs; ///< Sorted.

    Effect of(quint32 first, quint32 second) const;

    /// The causes that cost something, the worst first.
    std::vector<quint32> worstSingles() const;
    /// The pairs that cost most, at most so many. With \a worseThanSum only those that cost more than their parts alone.
    std::vector<PairEffect> worstPairs(size_t most, bool worseThanSum = true) const;
};

/// Nothing when \a isCancelled said so; it is asked now and then.
std::optional<FailureAnalysis> analyzeFailures(const ServiceModel &model, const std::function<bool()> &isCancelled = {});

} // namespace twinpool

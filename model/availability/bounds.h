// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/bdd.h"

namespace twinpool {

/// Between which figures a probability lies.
struct Bounds {
    double least = 0, most = 1;
    bool areExact() const { return least == most; }
};

/// The probability that a service is down: exact where the diagram fits into \a nodeLimit nodes, otherwise limits that
/// hold for certain. From below they come from the likeliest cut sets (the sum of all less the sum of all pairs), from
/// above from the parts of the tree that could be answered exactly: what has causes in common fails together more often
/// than not, so "or" is at most what it were if they had none, and "and" at most its rarest part.
Bounds boundsOf(const FaultTree &tree, FaultNode top, std::span<const double> down,
                size_t nodeLimit = BddCompiler::defaultNodeLimit);

} // namespace twinpool

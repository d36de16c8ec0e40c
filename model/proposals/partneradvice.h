// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/rules/finding.h"
#include "model/sizing/loads.h"

namespace twinpool {

/// Two user pools that could back each other up, or could not.
struct PairingProposal {
    PoolId a, b;
    QList<Finding> findings; ///< Why it is rejected, or what speaks against it; its subject is pool b.
    StateLoad onA, onB;      ///< Each pool when it serves both.

    /// How full the fuller of the two would be; 1 is full. The lower, the better the pair is balanced.
    double fullest() const { return std::max(onA.share(), onB.share()); }
    /// Both can serve both.
    bool carriesBoth() const { return onA.grade <= Grade::Note && onB.grade <= Grade::Note; }
};

struct PartnerAdvice {
    QList<PairingProposal> possible; ///< No rule calls them an error. Best first.
    QList<PairingProposal> rejected; ///< By name of the partner.
};

/// Who could be the partner of a user pool; the pool is always pool a. Pairs that carry the users of both come first,
/// then those with fewer warnings, then the better balanced.
PartnerAdvice partnersFor(const Snapshot &now, PoolId pool);

/// Pairs for the user pools that have no partner, each pool in one pair at most, taken best first in the same order.
/// Asks about every two pools: for thousands of pools it takes seconds.
QList<PairingProposal> proposePairings(const Snapshot &now);

/// One step that makes all these pairs.
Edit pairingEdit(const QList<PairingProposal> &pairs);

} // namespace twinpool

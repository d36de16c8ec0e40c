// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/rules/finding.h"
#include "model/topology/snapshot.h"

namespace twinpool {

/// The errors that pairing \a a with \a b would be: what the gesture refuses, and names. Their subject is \a b, because
/// the pair does not exist; related are both pools. Asked whatever the version: Lync pools pair alike. Cheap enough to
/// ask about every pool while the mouse moves. @pre both pools exist
QList<Finding> objectionsToPair(const Snapshot &now, PoolId a, PoolId b);

/// The warnings about the pair itself that it would raise, told like the objections: what makes one partner better than
/// another. What rules say about its pools is not among them.
QList<Finding> remarksOnPair(const Snapshot &now, PoolId a, PoolId b);

/// The only pool that \a pool may be paired with, or none when there is no choice or more than one.
PoolId onlyPartnerFor(const Snapshot &now, PoolId pool);

/// The fix "Pair with …": one edit when onlyPartnerFor() names a pool, otherwise nothing.
QList<Edit> pairWithOnlyPartner(const Snapshot &now, PoolId pool);

} // namespace twinpool

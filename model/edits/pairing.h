// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Pairs two user pools. Fails when either is no user pool, is paired already or is the other; whether the rules allow
/// the pair is not asked here. New pairs are not deployed.
Edit pairPools(PoolId a, PoolId b);

/// Removes a pairing; both pools stay, with nothing of the pair left in them.
Edit unpair(PairingId pairing);

/// The pool's Central Management store becomes the active one; every other pool loses its claim.
Edit setCmsHolder(PoolId pool);

} // namespace twinpool::edits

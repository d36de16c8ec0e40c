// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// Moves half of the users of an Enterprise pool to a new one with \a servers Front Ends: in the same site, alike in its
/// features, with a Back End, a file store and names of its own, published and balanced by the same devices. It is not
/// deployed, not paired, and runs neither Central Management nor call admission control.
Edit splitPool(PoolId pool, int servers);

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool::edits {

/// The deployment aims at another version. The pools that are planned in the version it aimed at follow; what is
/// deployed, or planned otherwise, stays. Nothing is removed.
Edit setTargetVersion(ProductVersion version);

/// One pool is of another version.
Edit setPoolVersion(PoolId pool, ProductVersion version);

} // namespace twinpool::edits

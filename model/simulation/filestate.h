// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simstate.h"

namespace twinpool {

/// What a file store does for its pools: all members run, some, or none (failure-behaviour.md 6.6).
ServiceOutcome outcomeOf(const Snapshot &now, const SimState &state, FileStoreId store);

} // namespace twinpool

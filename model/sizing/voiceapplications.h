// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/capacity.h"
#include "model/topology/snapshot.h"

// Response Groups, Call Park and Group Call Pickup: capacity.md section 9.

namespace twinpool {

/// What a pool carries of them with so many servers.
VoiceApplicationLimits voiceApplicationLimitsOf(const Pool &pool, int servers);

/// What is planned for a pool and its partner together: one side of a pair must carry both. Two references away.
VoiceApplicationLimits plannedVoiceApplications(const Snapshot &now, const Pool &pool);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

// What a DFS file store needs (rules.md FSH-005, FSH-007).

namespace twinpool {

namespace pages {
inline constexpr Source fileSharing{
    "File sharing high availability",
    "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/file-sharing.md"};
} // namespace pages

/// With fewer members there is no server to fail over to. Source: pages::fileSharing.
inline constexpr int dfsMembersLeast = 2;

/// Hours between backups of critical shares; replication promises no recovery point. Source: pages::fileSharing.
inline constexpr double dfsBackupHoursBest = 4, dfsBackupHoursMost = 8;

} // namespace twinpool

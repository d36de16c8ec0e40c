// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/pairinglimits.h"
#include "model/catalog/sqlsupport.h"

// How long things take when parts fail: failure-behaviour.md sections 2 to 6 and 8.

namespace twinpool {

namespace pages::failures {
inline constexpr Source mirrorQuorum{"Quorum: How a Witness Affects Database Availability (Database Mirroring)",
                                     "learn.microsoft.com/sql/database-engine/database-mirroring/"};
inline constexpr Source videoInterop{"Plan for Video Interop Server",
                                     "SfbServer/plan-your-deployment/video-interop-server.md"};
inline constexpr Source callAdmission{
    "Plan for call admission control",
    "SfbServer/plan-your-deployment/enterprise-voice-solution/call-admission-control.md"};
inline constexpr Source trunks{"M:N trunk", "SfbServer/plan-your-deployment/enterprise-voice-solution/m-n-trunk.md"};
inline constexpr Source archiving{"Plan for archiving", "SfbServer/plan-your-deployment/archiving/archiving.md"};
} // namespace pages::failures

/// Users of a pool notice after so long that its user store does not serve. Documented for a mirrored store that waits
/// for an administrator, derived for the rest. Source: pages::sql::backEnd.
inline constexpr std::chrono::minutes storeAwayNoticed{30};

/// Partners of a mirror are taken to be synchronised again after so long together. No figure is published (derived).
inline constexpr std::chrono::minutes mirrorSynchronizes{5};

/// Copies of routing groups are taken to be rebuilt on other servers after so long; failures closer to each other count
/// as one. No figure is published (derived).
inline constexpr std::chrono::minutes routingGroupsRebuilt{5};

/// Target of a Central Management failover. Source: pages::pairing::disasterRecovery.
inline constexpr std::chrono::minutes cmsRecoveryTime{5};

/// The Video Interop Server polls its next hop once a minute; five misses mark it down. Source:
/// pages::failures::videoInterop.
inline constexpr std::chrono::minutes videoInteropDetects{5};

/// After which time a Registrar takes a silent partner for dead. Source: pages::pairing::frontEndSettings.
constexpr std::chrono::seconds detectionOf(std::chrono::seconds configured)
{
    return std::max(configured, detectionFloor);
}

/// The targets of a pool failover hold up to so many users, enabled and concurrently active.
/// Source: pages::pairing::disasterRecovery.
inline constexpr int recoveryEnabledUsers = 200000, recoveryActiveUsers = 40000;

/// How long a failback of so many users takes at most: the target, or in proportion to the published figure (derived).
/// Sources: pages::pairing::disasterRecovery, userExperience.
constexpr std::chrono::seconds failbackTimeOf(int users)
{
    using namespace std::chrono;
    return std::max<seconds>(recoveryTimeMost, seconds(hours(1)) * users / usersFailedBackInAnHour);
}

} // namespace twinpool

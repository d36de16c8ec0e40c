// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/chatlimits.h"
#include "model/catalog/conferencelimits.h"
#include "model/catalog/edgelimits.h"
#include "model/catalog/monitoringlimits.h"
#include "model/catalog/poollimits.h"
#include "model/catalog/telephonylimits.h"
#include "model/catalog/windowssupport.h"

#include <limits>

// What a server carries, and what the figures suppose: capacity.md sections 2, 8 to 10 and 13, model.md 3.11. SE follows
// 2019; Lync Server pools get the figures of 2015, for want of others.

namespace twinpool {

namespace pages::capacity {
inline constexpr Source groupPickup{"Plan for Group Call Pickup",
                                    "SfbServer/plan-your-deployment/enterprise-voice-solution/group-call-pickup.md"};
inline constexpr Source callPark{"Plan for Call Park",
                                 "SfbServer/plan-your-deployment/enterprise-voice-solution/call-park.md"};
inline constexpr Source responseGroups{"Plan for the Response Group application",
                                       "SfbServer/plan-your-deployment/enterprise-voice-solution/response-group.md"};
inline constexpr Source virtualization{"Virtualization support for Skype for Business Server 2019",
                                       "SfBServer2019/virtualization-guidance.md"};
} // namespace pages::capacity

/// Front Ends for so many users, rounded up.
constexpr int frontEndsFor(qint64 users, int usersEach)
{
    return static_cast<int>((users + usersEach - 1) / usersEach);
}

/// Concurrent remote users of one Edge Server or Director. Sources: pages::capacity2015, pages::capacity2019.
constexpr int remoteUsersPerServer(ProductVersion version)
{
    return version >= ProductVersion::V2019 ? 18000 : 12000;
}

/// Servers of a pool of this kind that are supported. No figure is published for stand-alone Mediation pools, which get
/// that of Enterprise pools, nor for kinds that count as without a limit here.
constexpr int mostServersOf(PoolKind kind, ProductVersion version)
{
    switch (kind) {
    case PoolKind::EnterprisePool:
    case PoolKind::Mediation:
        return limitsOf(version).frontEnds;
    case PoolKind::Edge:
        return edgeServersMost;
    case PoolKind::Director:
        return directorsMost;
    case PoolKind::PersistentChat:
        return chatServersMost;
    case PoolKind::StandardEdition:
    case PoolKind::BranchAppliance:
    case PoolKind::BranchServer:
        return 1;
    case PoolKind::VideoInterop:
    case PoolKind::TrustedApplication:
    case PoolKind::OfficeWebApps:
        break;
    }
    return std::numeric_limits<int>::max();
}

/// Memory that the sizes suppose, in GB; none where no figure is published.
/// Sources: pages::platform::requirements2015, requirements2019.
constexpr std::optional<int> recommendedRamGb(PoolKind kind, ProductVersion version)
{
    const bool is2019 = version >= ProductVersion::V2019;
    switch (kind) {
    case PoolKind::EnterprisePool:
        return is2019 ? 64 : 32;
    case PoolKind::StandardEdition:
        return 32;
    case PoolKind::Edge:
    case PoolKind::Mediation:
    case PoolKind::Director:
        return is2019 ? 32 : 16;
    case PoolKind::PersistentChat:
        return is2019 ? std::nullopt : std::optional(32);
    case PoolKind::VideoInterop:
        return is2019 ? std::nullopt : std::optional(16);
    case PoolKind::TrustedApplication:
    case PoolKind::OfficeWebApps:
    case PoolKind::BranchAppliance:
    case PoolKind::BranchServer:
        break;
    }
    return std::nullopt;
}

/// What one pool carries of the voice applications.
struct VoiceApplicationLimits {
    double groupPickupUsers = 0;
    double parkedCallsPerMinute = 0;
    double responseGroupCallsPerSecond = 0;
    double callsInMenus = 0; ///< Response Group calls that hear menus or music.
    double anonymousSessions = 0, anonymousSessionsWithIm = 0;
    double pickupCallsPerMinute = 0; ///< That ring in groups.
    double pickedUpPerMinute = 0;
};
/// For a pool of so many Front Ends, and for a Standard Edition server.
/// Sources: pages::capacity::groupPickup, callPark, responseGroups.
inline constexpr int frontEndsOfVoiceLimits = 8;
inline constexpr VoiceApplicationLimits voiceLimitsOfPool{25000, 8, 16, 480, 224, 64, 500, 200},
    voiceLimitsOfStandardEdition{3000, 1, 2, 60, 28, 8, 60, 25};

/// For an Enterprise pool of another size. That the limits grow with the servers is documented for Group Call Pickup
/// and derived for the other two.
constexpr VoiceApplicationLimits voiceLimitsOf(int frontEnds)
{
    const double share = static_cast<double>(std::min(frontEnds, frontEndsOfVoiceLimits)) / frontEndsOfVoiceLimits;
    VoiceApplicationLimits limits = voiceLimitsOfPool;
    for (auto limit : {&VoiceApplicationLimits::groupPickupUsers, &VoiceApplicationLimits::parkedCallsPerMinute,
                       &VoiceApplicationLimits::responseGroupCallsPerSecond, &VoiceApplicationLimits::callsInMenus,
                       &VoiceApplicationLimits::anonymousSessions, &VoiceApplicationLimits::anonymousSessionsWithIm,
                       &VoiceApplicationLimits::pickupCallsPerMinute, &VoiceApplicationLimits::pickedUpPerMinute})
        limits.*limit *= share;
    return limits;
}

} // namespace twinpool

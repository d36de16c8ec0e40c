// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/voiceapplications.h"

namespace twinpool {

namespace {

VoiceApplicationLimits plannedFor(const UserPool &pool)
{
    VoiceApplicationLimits planned;
    planned.groupPickupUsers = pool.groupPickupUsers;
    planned.parkedCallsPerMinute = pool.callParkPerMinute;
    planned.responseGroupCallsPerSecond = pool.rgsCallsPerSecond;
    return planned;
}

} // namespace

VoiceApplicationLimits voiceApplicationLimitsOf(const Pool &pool, int servers)
{
    return pool.isStandard() ? voiceLimitsOfStandardEdition : voiceLimitsOf(servers);
}

VoiceApplicationLimits plannedVoiceApplications(const Snapshot &now, const Pool &pool)
{
    const auto *user = pool.as<UserPool>();
    VoiceApplicationLimits planned = user ? plannedFor(*user) : VoiceApplicationLimits();
    const Pool *partner = now.partnerOf(pool.id);
    if (const auto *other = partner && partner != &pool ? partner->as<UserPool>() : nullptr) {
        const VoiceApplicationLimits more = plannedFor(*other);
        planned.groupPickupUsers += more.groupPickupUsers;
        planned.parkedCallsPerMinute += more.parkedCallsPerMinute;
        planned.responseGroupCallsPerSecond += more.responseGroupCallsPerSecond;
    }
    return planned;
}

} // namespace twinpool

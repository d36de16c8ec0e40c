// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/poollimits.h"

// Meetings: capacity.md sections 2 and 6.

namespace twinpool {

namespace pages::conferencing {
inline constexpr Source largeMeetings{"Plan for large meetings",
                                      "SfbServer/plan-your-deployment/conferencing/large-meetings.md"};
inline constexpr Source videoScreenSharing{"Video based Screen Sharing",
                                           "SfbServer/manage/video-based-screen-sharing.md"};
inline constexpr Source videoInterop{"Plan for Video Interop Server",
                                     "SfbServer/plan-your-deployment/video-interop-server.md"};
} // namespace pages::conferencing

/// Participants of the largest meeting in a pool that homes users, and in one that is for large meetings alone; one at
/// a time each. Sources: pages::capacity2015, pages::conferencing::largeMeetings.
inline constexpr int mostParticipants = 250, mostParticipantsInDedicatedPool = 1000;

/// Other participants that a pool carries at least during its largest meeting.
/// Sources: pages::capacity2015, pages::capacity2019.
inline constexpr int othersDuringLargeMeetingLeast = 125;

/// Meetings of average size that a Front End hosts at full load. Source: pages::conferencing::largeMeetings.
inline constexpr int averageMeetingsPerFrontEnd = 125;

/// Participants who share screens on a Front End, and in one meeting; stated for the second update of 2015 and later.
/// Source: pages::conferencing::videoScreenSharing.
inline constexpr int sharingParticipantsPerFrontEnd = 375, sharingParticipantsPerMeeting = 250;

/// Video systems in rooms for which one server turns their video into what clients receive; approximate.
/// Source: pages::conferencing::videoInterop.
inline constexpr int videoSystemsPerServer = 16;

} // namespace twinpool

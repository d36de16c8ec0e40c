// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

#include <QCoreApplication>

#include <array>

// What calls and meetings need of a network: capacity.md section 12. All figures are for one direction unless said
// otherwise, in kilobits per second of 1,000 bits.

namespace twinpool {

namespace pages::network {
inline constexpr Source requirements{"Plan network requirements for Skype for Business",
                                     "SfbServer/plan-your-deployment/network-requirements/network-requirements.md"};
inline constexpr Source admissionControl{
    "Plan for call admission control",
    "SfbServer/plan-your-deployment/enterprise-voice-solution/call-admission-control.md"};
inline constexpr Source admissionExample{
    "Example: Gathering requirements for call admission control",
    "SfbServer/plan-your-deployment/enterprise-voice-solution/example-gathering-requirements.md"};
} // namespace pages::network

/// What to provide for each stream; a session has one in each direction. Source: pages::network::requirements.
inline constexpr int provisionedAudioKbps = 65, provisionedVideoKbps = 500;

/// IM and presence: for each endpoint, and for a full Front End. The pages of 2019 print other units (capacity.md
/// section 14, row 5). Source: pages::capacity2015.
inline constexpr double imAndPresenceKbpsPerEndpoint = 1.3;

/// Packets of audio in a second. Source: pages::network::requirements.
inline constexpr int audioPacketsPerSecond = 50;

/// A stream as it is planned: with RTCP, usual and at most, and at most with forward error correction.
struct StreamFigures {
    const char *name; ///< QT_TRANSLATE_NOOP("Bandwidth", …)
    double typicalKbps, mostKbps, mostWithFecKbps;
};
/// Source: pages::network::requirements.
namespace streams {
inline constexpr StreamFigures conferenceAudio{QT_TRANSLATE_NOOP("Bandwidth", "Conference audio, G.722"), 46.1, 100.6,
                                               164.6};
inline constexpr StreamFigures conferenceVideoReceived{QT_TRANSLATE_NOOP("Bandwidth", "Conference video, received"), 260,
                                                       8015, 8015};
inline constexpr StreamFigures peerAudio{QT_TRANSLATE_NOOP("Bandwidth", "Audio between two people, RTAudio wideband"),
                                         39.8, 62, 91};
inline constexpr StreamFigures telephoneAudio{QT_TRANSLATE_NOOP("Bandwidth", "Telephone call, G.711"), 64.8, 97, 161};
} // namespace streams

/// Screen sharing of a presentation, on average and at its peak. Source: pages::conferencing::videoScreenSharing.
inline constexpr double sharingTypicalKbps = 200, sharingMostKbps = 12000;

/// Limits for one session under call admission control. Source: pages::network::admissionExample.
inline constexpr int sessionAudioKbps = 175, sessionVideoKbps = 700;

/// What a network adapter of a server carries at least. Source: pages::network::requirements.
inline constexpr int adapterMbps = 1000;

} // namespace twinpool

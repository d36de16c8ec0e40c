// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/bandwidth.h"
#include "model/catalog/poollimits.h"

// Calls to the telephone network: capacity.md sections 2 and 8.

namespace twinpool {

namespace pages::telephony {
inline constexpr Source voiceTraffic{"Estimating voice usage and traffic",
                                     "SfbServer/plan-your-deployment/capacity/estimating-voice-traffic.md"};
inline constexpr Source mediation{"Mediation Server component",
                                  "SfbServer/plan-your-deployment/enterprise-voice-solution/mediation-server.md"};
inline constexpr Source sipTrunking{"SIP trunking",
                                    "SfbServer/plan-your-deployment/enterprise-voice-solution/sip-trunking.md"};
} // namespace pages::telephony

/// Concurrent calls without media bypass that one Mediation Server carries. Lines are those of a gateway beside it;
/// they do not follow from the calls (capacity.md section 14, row 7).
struct MediationLimits {
    int collocated = 0;
    int standAlone = 0, standAloneWithoutHyperThreading = 0;
    int t1 = 0, e1 = 0, t1WithoutHyperThreading = 0, e1WithoutHyperThreading = 0;
};
/// Sources: pages::capacity2015, pages::capacity2019.
constexpr MediationLimits mediationLimitsOf(ProductVersion version)
{
    return version >= ProductVersion::V2019 ? MediationLimits{200, 2000, 1500, 88, 66, 64, 49}
                                            : MediationLimits{150, 1500, 1100, 63, 47, 46, 35};
}

/// A cautious figure that other pages give for a stand-alone server (capacity.md section 14, row 6).
/// Source: pages::telephony::mediation.
inline constexpr int mediationCallsElsewhere = 1000;

/// So much above the limit of a collocated server is only worth a note: the user model itself leads to 12 % more
/// (capacity.md section 14, row 8; derived).
inline constexpr int collocatedCallsTolerancePercent = 15;

/// How busily people call the telephone network.
enum class VoiceTraffic : quint8 { Light, Medium, Heavy };
constexpr auto enumNames(VoiceTraffic)
{
    using enum VoiceTraffic;
    return std::to_array<EnumName<VoiceTraffic>>({
        {Light, "light", QT_TRANSLATE_NOOP("Enum", "Light: one call an hour")},
        {Medium, "medium", QT_TRANSLATE_NOOP("Enum", "Medium: two calls an hour")},
        {Heavy, "heavy", QT_TRANSLATE_NOOP("Enum", "Heavy: three calls an hour or more")},
    });
}
/// Source: pages::telephony::voiceTraffic; what lies between its classes counts as the busier one.
constexpr VoiceTraffic voiceTrafficOf(double callsPerHour)
{
    return callsPerHour <= 1 ? VoiceTraffic::Light : callsPerHour <= 2 ? VoiceTraffic::Medium : VoiceTraffic::Heavy;
}
/// Users who can share a port of a gateway. Source: pages::telephony::voiceTraffic.
constexpr int usersPerPort(VoiceTraffic traffic)
{
    return traffic == VoiceTraffic::Light ? 15 : traffic == VoiceTraffic::Medium ? 10 : 5;
}

/// Ports that gateways have. Source: pages::telephony::voiceTraffic.
inline constexpr int gatewayPortsLeast = 2, gatewayPortsMost = 960;
/// For resilience (derived).
inline constexpr int gatewaysForAvailability = 2;

/// A call on a SIP trunk: what it carries, and the header of each packet. Source: pages::telephony::sipTrunking.
inline constexpr int trunkPayloadKbps = 64, trunkHeaderBytes = 20;
/// What the headers of all packets come to (inferred).
inline constexpr double trunkHeaderKbps = trunkHeaderBytes * 8.0 * audioPacketsPerSecond / 1000;

} // namespace twinpool

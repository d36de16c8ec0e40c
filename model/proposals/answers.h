// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/telephonylimits.h"
#include "model/topology/usermodel.h"

#include <QList>

// What an interview asks: planner-workflow.md section 2. Defaults are what is taken when a question is skipped.

namespace twinpool {

/// How calls reach the telephone network.
enum class VoicePath : quint8 { SipTrunk, Gateway, Pbx };
constexpr auto enumNames(VoicePath)
{
    using enum VoicePath;
    return std::to_array<EnumName<VoicePath>>({
        {SipTrunk, "sipTrunk", QT_TRANSLATE_NOOP("Enum", "SIP trunk of a provider")},
        {Gateway, "gateway", QT_TRANSLATE_NOOP("Enum", "Gateway")},
        {Pbx, "pbx", QT_TRANSLATE_NOOP("Enum", "IP-PBX")},
    });
}

enum class IpVersions : quint8 { IPv4, IPv6, Both };
constexpr auto enumNames(IpVersions)
{
    using enum IpVersions;
    return std::to_array<EnumName<IpVersions>>({
        {IPv4, "IPv4", QT_TRANSLATE_NOOP("Enum", "IPv4")},
        {IPv6, "IPv6", QT_TRANSLATE_NOOP("Enum", "IPv6")},
        {Both, "both", QT_TRANSLATE_NOOP("Enum", "IPv4 and IPv6")},
    });
}

/// A branch of a central site.
struct BranchAnswers {
    QString name;
    int users = 0; ///< Signed in at one time; among those of the central site.
    bool resilientWan = false;
    bool needsServices = false; ///< Presence and conferencing must work while the branch is cut off.
    bool operator==(const BranchAnswers &) const = default;
};

/// A central site. Features without an answer are as for all sites.
struct SiteAnswers {
    QString name;
    QString worldRegion, dataCenter;
    int users = 0;       ///< Homed here and signed in at one time, those of its branches included.
    int usersOnline = 0; ///< Homed with an online service; they need no servers.
    int usersPerYear = 0;
    std::optional<bool> conferencing, dialIn, enterpriseVoice;
    std::optional<VoicePath> voicePath;
    QList<BranchAnswers> branches;
    bool operator==(const SiteAnswers &) const = default;
};

/// With whom people outside the organisation can be reached.
struct FederationAnswers {
    bool organizations = true, previousVersions = false, publicIm = false;
    bool xmpp = false; ///< 2015 only.
    bool any() const { return organizations || previousVersions || publicIm || xmpp; }
    bool operator==(const FederationAnswers &) const = default;
};

/// How the users differ from those of the user model; a part of it.
struct UsageAnswers {
    double signedInPercent = PopulationModel().signedInPercent;
    double remotePercent = PopulationModel().remotePercent;
    double voicePercent = PopulationModel().voicePercent;
    double pstnPercent = VoiceModel().pstnPercent;
    double callsPerHour = VoiceModel().callsPerHour;
    double callMinutes = VoiceModel().callMinutes;
    double bypassPercent = VoiceModel().bypassPercent;
    double conferencePercent = ConferencingModel().participantsPercent;
    std::optional<VoiceTraffic> traffic; ///< In place of the calls of an hour.
    bool operator==(const UsageAnswers &) const = default;
};

struct Answers {
    QString name;
    ProductVersion version = ProductVersion::SE; ///< Not one of Lync Server.
    QString sipDomain = QStringLiteral("example.com");
    QString adDomain = QStringLiteral("corp.example.com");
    Hosting hosting = Hosting::Physical;

    bool conferencing = true;
    std::optional<bool> dialIn; ///< None: with Enterprise Voice.
    bool webConferencing = true;
    bool persistentChat = false; ///< 2015 only.
    FederationAnswers federation;
    bool mobility = true;
    bool exchangeUm = false;
    bool enterpriseVoice = true;
    VoicePath voicePath = VoicePath::SipTrunk;
    bool admissionControl = false;
    bool highAvailability = true;
    std::optional<bool> disasterRecovery; ///< None: when there are two sites.
    bool monitoring = true, archiving = false, archivingInExchange = false;
    bool directors = false;
    IpVersions ipVersions = IpVersions::IPv4;
    bool deviceUpdates = false;
    int largestMeeting = 250;
    int recoveryTimeMinutes = 0, recoveryPointMinutes = 0; ///< 0: no goal.
    UsageAnswers usage;
    QList<SiteAnswers> sites;
    bool operator==(const Answers &) const = default;
};

} // namespace twinpool

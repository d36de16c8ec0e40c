// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/constants.h"

#include "model/catalog/bandwidth.h"
#include "model/catalog/branchlimits.h"
#include "model/catalog/capacity.h"
#include "model/catalog/hardware.h"
#include "model/catalog/pairinglimits.h"
#include "model/catalog/quorum.h"

namespace twinpool {

namespace {

constexpr ProductVersion v2015 = ProductVersion::V2015, v2019 = ProductVersion::V2019;

/// Of both versions the same number, stated on the capacity page of each.
constexpr ConstantInfo stated(Constant constant, FigureName name, double number)
{
    return {constant, name, number, number, pages::capacity2015, pages::capacity2019};
}
/// The same, but each version has its number.
constexpr ConstantInfo stated(Constant constant, FigureName name, double number2015, double number2019)
{
    return {constant, name, number2015, number2019, pages::capacity2015, pages::capacity2019};
}
/// Of both versions the same number, stated on one page.
constexpr ConstantInfo stated(Constant constant, FigureName name, double number, Source source)
{
    return {constant, name, number, number, source, source};
}
/// Of 2015 alone.
constexpr ConstantInfo only2015(Constant constant, FigureName name, double number, Source source)
{
    return {constant, name, number, std::nullopt, source, source};
}
constexpr ConstantInfo inferred(ConstantInfo info)
{
    info.origin = Origin::Inferred;
    return info;
}

constexpr double minutesOf(std::chrono::minutes time)
{
    return static_cast<double>(time.count());
}

constexpr MediationLimits mediation2015 = mediationLimitsOf(v2015), mediation2019 = mediationLimitsOf(v2019);
constexpr PoolLimits pool2015 = limitsOf(v2015), pool2019 = limitsOf(v2019);

// clang-format off
constexpr std::array constants{
    stated(Constant::FrontEndUsers, {"fe.usersPerServer", QT_TRANSLATE_NOOP("Sizing", "Users per Front End, published"), Unit::UsersPerServer}, usersPerFrontEndPublished),
    inferred(stated(Constant::FrontEndUsersTolerated, {"fe.usersPerServerRounded", QT_TRANSLATE_NOOP("Sizing", "Users per Front End in the published examples"), Unit::UsersPerServer}, usersPerFrontEnd)),
    stated(Constant::FrontEndsMost, {"fe.maxServersPerPool", QT_TRANSLATE_NOOP("Sizing", "Front Ends of a pool, at most"), Unit::ServersPerPool}, pool2015.frontEnds, pool2019.frontEnds),
    stated(Constant::PoolUsersMost, {"fe.maxUsersPerPool", QT_TRANSLATE_NOOP("Sizing", "Users of a pool, at most"), Unit::Users}, pool2015.usersPerPool, pool2019.usersPerPool),
    stated(Constant::PairedPoolUsersMost, {"fe.maxUsersPerPairedPool", QT_TRANSLATE_NOOP("Sizing", "Users of each pool of a pair, at most"), Unit::Users}, pool2015.usersPerPairedPool, pool2019.usersPerPairedPool),
    stated(Constant::PoolEndpointsMost, {"fe.maxEndpointsPerPool", QT_TRANSLATE_NOOP("Sizing", "Endpoints of a pool, at most"), Unit::Endpoints}, pool2015.endpointsPerPool, pool2019.endpointsPerPool),
    stated(Constant::FrontEndsRecommended, {"fe.recommendedMinServers", QT_TRANSLATE_NOOP("Sizing", "Front Ends of a pool, at least"), Unit::Servers}, recommendedFrontEnds, pages::frontEndPools),
    stated(Constant::StandardEditionUsers, {"se.usersPerServer", QT_TRANSLATE_NOOP("Sizing", "Users per Standard Edition server"), Unit::UsersPerServer}, usersPerStandardEdition),
    stated(Constant::StandardEditionSurvivorUsers, {"se.usersAfterPairFailure", QT_TRANSLATE_NOOP("Sizing", "Users per Standard Edition server that serves for two"), Unit::UsersPerServer}, usersPerStandardEditionSurvivor),
    stated(Constant::EdgeUsers, {"edge.remoteUsersPerServer", QT_TRANSLATE_NOOP("Sizing", "Remote users per Edge Server"), Unit::UsersPerServer}, remoteUsersPerServer(v2015), remoteUsersPerServer(v2019)),
    stated(Constant::EdgeServersMost, {"edge.maxServersPerPool", QT_TRANSLATE_NOOP("Sizing", "Edge Servers of a pool, at most"), Unit::ServersPerPool}, edgeServersMost, pages::edge::environment),
    stated(Constant::DirectorUsers, {"director.remoteUsersPerServer", QT_TRANSLATE_NOOP("Sizing", "Remote users per Director"), Unit::UsersPerServer}, remoteUsersPerServer(v2015), remoteUsersPerServer(v2019)),
    stated(Constant::RemoteServersForAvailability, {"edge.minForHa", QT_TRANSLATE_NOOP("Sizing", "Edge Servers or Directors that one may leave"), Unit::Servers}, remoteServersForAvailability),
    stated(Constant::DirectorsMost, {"director.maxServersPerPool", QT_TRANSLATE_NOOP("Sizing", "Directors of a pool, at most"), Unit::ServersPerPool}, directorsMost, pages::edge::topologyBasics),
    stated(Constant::CollocatedCalls, {"mediation.collocatedCallsPerFe", QT_TRANSLATE_NOOP("Sizing", "Calls without bypass per Front End"), Unit::CallsPerServer}, mediation2015.collocated, mediation2019.collocated),
    stated(Constant::StandAloneCalls, {"mediation.standaloneCallsHtOn", QT_TRANSLATE_NOOP("Sizing", "Calls without bypass per Mediation Server"), Unit::CallsPerServer}, mediation2015.standAlone, mediation2019.standAlone),
    stated(Constant::StandAloneCallsWithoutHyperThreading, {"mediation.standaloneCallsHtOff", QT_TRANSLATE_NOOP("Sizing", "Calls without bypass per Mediation Server without hyper-threading"), Unit::CallsPerServer}, mediation2015.standAloneWithoutHyperThreading, mediation2019.standAloneWithoutHyperThreading),
    stated(Constant::MediationCallsElsewhere, {"mediation.genericCalls", QT_TRANSLATE_NOOP("Sizing", "Calls per Mediation Server on other pages"), Unit::CallsPerServer}, mediationCallsElsewhere, pages::telephony::mediation),
    stated(Constant::T1Lines, {"mediation.t1HtOn", QT_TRANSLATE_NOOP("Sizing", "T1 lines per Mediation Server"), Unit::Lines}, mediation2015.t1, mediation2019.t1),
    stated(Constant::E1Lines, {"mediation.e1HtOn", QT_TRANSLATE_NOOP("Sizing", "E1 lines per Mediation Server"), Unit::Lines}, mediation2015.e1, mediation2019.e1),
    stated(Constant::T1LinesWithoutHyperThreading, {"mediation.t1HtOff", QT_TRANSLATE_NOOP("Sizing", "T1 lines per Mediation Server without hyper-threading"), Unit::Lines}, mediation2015.t1WithoutHyperThreading, mediation2019.t1WithoutHyperThreading),
    stated(Constant::E1LinesWithoutHyperThreading, {"mediation.e1HtOff", QT_TRANSLATE_NOOP("Sizing", "E1 lines per Mediation Server without hyper-threading"), Unit::Lines}, mediation2015.e1WithoutHyperThreading, mediation2019.e1WithoutHyperThreading),
    stated(Constant::MeetingMost, {"conf.maxSharedPoolMeeting", QT_TRANSLATE_NOOP("Sizing", "Participants of the largest meeting"), Unit::Participants}, mostParticipants),
    stated(Constant::DedicatedMeetingMost, {"conf.maxDedicatedPoolMeeting", QT_TRANSLATE_NOOP("Sizing", "Participants of a meeting in a pool for large meetings"), Unit::Participants}, mostParticipantsInDedicatedPool, pages::conferencing::largeMeetings),
    stated(Constant::OthersDuringLargeMeeting, {"conf.minOthersDuringLarge", QT_TRANSLATE_NOOP("Sizing", "Other participants during the largest meeting, at least"), Unit::Participants}, othersDuringLargeMeetingLeast),
    stated(Constant::AverageMeetings, {"conf.averageMeetingsPerFe", QT_TRANSLATE_NOOP("Sizing", "Average meetings per Front End"), Unit::Meetings}, averageMeetingsPerFrontEnd, pages::conferencing::largeMeetings),
    stated(Constant::SharingParticipants, {"conf.appSharePerFe", QT_TRANSLATE_NOOP("Sizing", "Participants sharing screens per Front End"), Unit::Participants}, sharingParticipantsPerFrontEnd, pages::conferencing::videoScreenSharing),
    stated(Constant::SharingParticipantsPerMeeting, {"conf.appSharePerMeeting", QT_TRANSLATE_NOOP("Sizing", "Participants sharing screens in one meeting"), Unit::Participants}, sharingParticipantsPerMeeting, pages::conferencing::videoScreenSharing),
    stated(Constant::VideoSystems, {"vis.transcodedVtcPerServer", QT_TRANSLATE_NOOP("Sizing", "Video systems per Video Interop Server"), Unit::VideoSystems}, videoSystemsPerServer, pages::conferencing::videoInterop),
    stated(Constant::CallRecords, {"mon.cdrKbPerUserDay", QT_TRANSLATE_NOOP("Sizing", "Call records"), Unit::KbPerUserDay}, callRecordsKb),
    stated(Constant::QualityRecords, {"mon.qoeKbPerUserDay", QT_TRANSLATE_NOOP("Sizing", "Quality records"), Unit::KbPerUserDay}, qualityRecordsKb),
    stated(Constant::Archiving, {"arch.kbPerUserDay", QT_TRANSLATE_NOOP("Sizing", "Archived content"), Unit::KbPerUserDay}, archivingKb),
    stated(Constant::MonitoringStoreUsers, {"mon.usersPerCollocatedDb", QT_TRANSLATE_NOOP("Sizing", "Users of a server with the monitoring and archiving databases"), Unit::Users}, usersPerMonitoringStore, pages::monitoring),
    stated(Constant::MonitoringStoreUsersTested, {"mon.usersTested", QT_TRANSLATE_NOOP("Sizing", "Users that such a database server was tested with"), Unit::Users}, usersTestedPerMonitoringStore, pages::capacity2015),
    only2015(Constant::ChatUsers, {"pchat.usersPerServer", QT_TRANSLATE_NOOP("Sizing", "Users per Persistent Chat server"), Unit::UsersPerServer}, usersPerChatServer, pages::chat::capacity),
    only2015(Constant::ChatPoolUsers, {"pchat.maxActiveUsers", QT_TRANSLATE_NOOP("Sizing", "Users of a Persistent Chat pool, at most"), Unit::Users}, usersPerChatPool, pages::chat::capacity),
    only2015(Constant::ChatServersActive, {"pchat.maxActiveServers", QT_TRANSLATE_NOOP("Sizing", "Active Persistent Chat servers, at most"), Unit::ServersPerPool}, activeChatServersMost, pages::chat::capacity),
    only2015(Constant::ChatServersMost, {"pchat.maxServers", QT_TRANSLATE_NOOP("Sizing", "Persistent Chat servers of a pool, at most"), Unit::ServersPerPool}, chatServersMost, pages::chat::capacity),
    only2015(Constant::ChatUsersProvisioned, {"pchat.maxProvisioned", QT_TRANSLATE_NOOP("Sizing", "Users who may use a Persistent Chat pool"), Unit::Users}, provisionedChatUsersMost, pages::chat::capacity),
    only2015(Constant::ChatEndpoints, {"pchat.maxEndpoints", QT_TRANSLATE_NOOP("Sizing", "Endpoints of a Persistent Chat pool, at most"), Unit::Endpoints}, chatEndpointsMost, pages::chat::capacity),
    only2015(Constant::ChatEntries, {"pchat.maxAce", QT_TRANSLATE_NOOP("Sizing", "Access control entries of a Persistent Chat pool, at most"), Unit::Entries}, accessControlEntriesBest, pages::chat::capacity),
    only2015(Constant::ChatInvitations, {"pchat.maxInvitations", QT_TRANSLATE_NOOP("Sizing", "Invitations of a Persistent Chat pool, at most"), Unit::Invitations}, invitationsBest, pages::chat::capacity),
    stated(Constant::BranchApplianceUsersLeast, {"sba.minUsers", QT_TRANSLATE_NOOP("Sizing", "Users of a branch appliance, at least"), Unit::Users}, applianceUsers.least, pages::pairing::voiceResiliency),
    stated(Constant::BranchApplianceUsers, {"sba.maxUsers", QT_TRANSLATE_NOOP("Sizing", "Users of a branch appliance, at most"), Unit::UsersPerServer}, applianceUsers.most, pages::pairing::voiceResiliency),
    stated(Constant::BranchServerUsers, {"sbs.maxUsers", QT_TRANSLATE_NOOP("Sizing", "Users of a branch server, at most"), Unit::UsersPerServer}, branchServerUsers.most, pages::pairing::voiceResiliency),
    stated(Constant::AppliancesPerBranch, {"sba.maxPerBranch", QT_TRANSLATE_NOOP("Sizing", "Appliances of a branch, at most"), Unit::Appliances}, appliancesPerBranch, pages::pairing::voiceResiliency),
    stated(Constant::BackupSync, {"backup.syncIntervalSec", QT_TRANSLATE_NOOP("Sizing", "Interval of the Backup Service"), Unit::Seconds}, static_cast<double>(backupSyncDefault.count()), pages::pairing::backupService),
    stated(Constant::PoolRecoveryTimeLeast, {"dr.poolRtoMinLeast", QT_TRANSLATE_NOOP("Sizing", "Recovery time of a pool, at least"), Unit::Minutes}, minutesOf(recoveryTimeLeast), pages::pairing::disasterRecovery),
    stated(Constant::PoolRecoveryTimeMost, {"dr.poolRtoMin", QT_TRANSLATE_NOOP("Sizing", "Recovery time of a pool, at most"), Unit::Minutes}, minutesOf(recoveryTimeMost), pages::pairing::disasterRecovery),
    stated(Constant::PoolRecoveryPoint, {"dr.poolRpoMin", QT_TRANSLATE_NOOP("Sizing", "Recovery point of a pool"), Unit::Minutes}, minutesOf(recoveryPoint), pages::pairing::disasterRecovery),
    stated(Constant::UsersFailedBackInAnHour, {"dr.failbackUsersPerHour", QT_TRANSLATE_NOOP("Sizing", "Users failed back in an hour"), Unit::Users}, usersFailedBackInAnHour, pages::pairing::userExperience),
    stated(Constant::SignIns, {"signin.peakPerSecond", QT_TRANSLATE_NOOP("Sizing", "Sign-ins of a pool at its peak"), Unit::PerSecond}, signInsPerSecond, pages::stressTool),
    stated(Constant::SimulatedUsers, {"stress.usersPerComputer", QT_TRANSLATE_NOOP("Sizing", "Simulated users per computer"), Unit::Users}, simulatedUsersPerComputer, pages::stressTool),
    stated(Constant::HypervisorLeast, {"virt.hypervisorOverheadPctLeast", QT_TRANSLATE_NOOP("Sizing", "Overhead of a hypervisor, at least"), Unit::Percent}, hypervisorPercentLeast, pages::capacity::virtualization),
    stated(Constant::HypervisorMost, {"virt.hypervisorOverheadPct", QT_TRANSLATE_NOOP("Sizing", "Overhead of a hypervisor, at most"), Unit::Percent}, hypervisorPercentMost, pages::capacity::virtualization),
    stated(Constant::GatewayPortsMost, {"gateway.maxPorts", QT_TRANSLATE_NOOP("Sizing", "Ports of a gateway, at most"), Unit::Ports}, gatewayPortsMost, pages::telephony::voiceTraffic),
    stated(Constant::TrunkPayload, {"trunk.payloadKbps", QT_TRANSLATE_NOOP("Sizing", "Audio of a call on a SIP trunk"), Unit::Kbps}, trunkPayloadKbps, pages::telephony::sipTrunking),
    inferred(stated(Constant::TrunkHeader, {"trunk.headerKbps", QT_TRANSLATE_NOOP("Sizing", "Packet headers of a call on a SIP trunk"), Unit::Kbps}, trunkHeaderKbps, pages::telephony::sipTrunking)),
    stated(Constant::TelephoneCallMost, {"net.telephoneCallKbps", QT_TRANSLATE_NOOP("Sizing", "A telephone call, at most"), Unit::Kbps}, streams::telephoneAudio.mostKbps, pages::network::requirements),
    stated(Constant::AudioStream, {"net.audioKbps", QT_TRANSLATE_NOOP("Sizing", "Bandwidth to provide for an audio stream"), Unit::Kbps}, provisionedAudioKbps, pages::network::requirements),
    stated(Constant::VideoStream, {"net.videoKbps", QT_TRANSLATE_NOOP("Sizing", "Bandwidth to provide for a video stream"), Unit::Kbps}, provisionedVideoKbps, pages::network::requirements),
    stated(Constant::ImAndPresence, {"net.imKbpsPerEndpoint", QT_TRANSLATE_NOOP("Sizing", "IM and presence per endpoint"), Unit::Kbps}, imAndPresenceKbpsPerEndpoint, pages::capacity2015),
};
// clang-format on

} // namespace

std::span<const ConstantInfo> allConstants()
{
    static_assert(constants.size() == constantCount);
    return constants;
}

Figure constantFigure(Constant constant, ProductVersion version)
{
    const ConstantInfo &info = constants[static_cast<size_t>(constant)];
    Q_ASSERT(info.constant == constant && info.value(version));
    return fact(info.name, *info.value(version), info.origin, info.source(version));
}

} // namespace twinpool

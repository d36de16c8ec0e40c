// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/topology/deployment.h"

#include <optional>
#include <span>

namespace twinpool {

/// Every number of a page that figures rest on (capacity.md section 2).
enum class Constant : quint8 {
    FrontEndUsers,
    FrontEndUsersTolerated,
    FrontEndsMost,
    PoolUsersMost,
    PairedPoolUsersMost,
    PoolEndpointsMost,
    FrontEndsRecommended,
    StandardEditionUsers,
    StandardEditionSurvivorUsers,
    EdgeUsers,
    EdgeServersMost,
    DirectorUsers,
    RemoteServersForAvailability,
    DirectorsMost,
    CollocatedCalls,
    StandAloneCalls,
    StandAloneCallsWithoutHyperThreading,
    MediationCallsElsewhere,
    T1Lines,
    E1Lines,
    T1LinesWithoutHyperThreading,
    E1LinesWithoutHyperThreading,
    MeetingMost,
    DedicatedMeetingMost,
    OthersDuringLargeMeeting,
    AverageMeetings,
    SharingParticipants,
    SharingParticipantsPerMeeting,
    VideoSystems,
    CallRecords,
    QualityRecords,
    Archiving,
    MonitoringStoreUsers,
    MonitoringStoreUsersTested,
    ChatUsers,
    ChatPoolUsers,
    ChatServersActive,
    ChatServersMost,
    ChatUsersProvisioned,
    ChatEndpoints,
    ChatEntries,
    ChatInvitations,
    BranchApplianceUsersLeast,
    BranchApplianceUsers,
    BranchServerUsers,
    AppliancesPerBranch,
    BackupSync,
    PoolRecoveryTimeLeast,
    PoolRecoveryTimeMost,
    PoolRecoveryPoint,
    UsersFailedBackInAnHour,
    SignIns,
    SimulatedUsers,
    HypervisorLeast,
    HypervisorMost,
    GatewayPortsMost,
    TrunkPayload,
    TrunkHeader,
    TelephoneCallMost,
    AudioStream,
    VideoStream,
    ImAndPresence,
};
inline constexpr int constantCount = static_cast<int>(Constant::ImAndPresence) + 1;

/// A row of the table. SE follows 2019, Lync Server 2015.
struct ConstantInfo {
    Constant constant;
    FigureName name;
    std::optional<double> value2015, value2019; ///< None: the version does not have it.
    Source source2015, source2019;
    Origin origin = Origin::Documented;

    std::optional<double> value(ProductVersion version) const
    {
        return version >= ProductVersion::V2019 ? value2019 : value2015;
    }
    Source source(ProductVersion version) const
    {
        return version >= ProductVersion::V2019 ? source2019 : source2015;
    }
};

/// Every constant, in the order of the enumeration.
std::span<const ConstantInfo> allConstants();

/// The number as a term of figures. @pre the version has it
Figure constantFigure(Constant constant, ProductVersion version);

} // namespace twinpool

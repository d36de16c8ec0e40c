// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"
#include "model/topology/entity.h"

#include <QList>

#include <chrono>
#include <span>
#include <variant>

// What a simulation says. No sentences: they are made when they are shown (statementtext.h).

namespace twinpool {

/// Everything a simulation can say. Names and texts: the tables in *facts.cpp.
enum class Fact : quint8 {
    // What happens to a part
    PartFails,
    PartReturns,

    // SQL stores
    StoreSingle,
    StoreStopped,
    StoreWhole,
    MirrorUnwitnessed,
    MirrorAlone,
    MirrorTookOver,
    MirrorResynchronizes,
    MirrorWaits,
    MirrorWaitsWithLoss,
    PartnerWithoutQuorum,
    PartnersLost,
    MirrorStale,
    GroupManual,
    GroupAlone,
    GroupVotesShort,
    GroupSecondaryWithoutLogins,
    GroupTookOver,
    GroupWaits,
    GroupWaitsWithLoss,
    GroupWithoutLogins,
    ReplicasLost,
    ClusterQuorumLost,
    StorageLost,
    InstanceMoved,
    InstanceAlone,
    InstanceVotesShort,
    InstanceNodesLost,

    // Pools
    PoolRuns,
    PoolReduced,
    PoolLikelyStops,
    PoolWithoutSqlVote,
    PoolStops,
    PoolHangs,
    PoolWaitsForStore,
    PoolUnreachable,
    ServersLost,
    GroupsLost,
    GroupsBack,
    UsersReconnect,
    SessionsEnd,

    // Users
    UsersServed,
    UsersServedByPartner,
    UsersWithoutStore,
    UsersOnBackup,
    UsersReturnLater,
    UsersFailOver,
    UsersFailBack,
    UsersWithoutPartner,
    UsersPartnerDown,
    UsersAwaitFailover,
    UsersAwaitDetection,
    BranchServed,
    BranchOnPool,
    BranchCutOff,
    BranchWithoutServices,
    BranchFailedOver,
    BranchWithoutStore,
    BranchAwaitsDetection,
    BranchLost,
    BranchSiteCutOff,

    // Failover and Central Management
    VoiceTakesUsers,
    VoiceReturnsUsers,
    NextHopByBackup,
    FailoverStarts,
    FailoverEnds,
    FailoverAborts,
    FailbackStarts,
    FailbackEnds,
    FailbackAborts,
    CmsWorks,
    CmsStops,
    CmsFailoverStarts,
    CmsFailoverEnds,
    CmsFailoverAborts,
    CmsRebuilt,
    StoreMoves,
    QuorumForced,
    QuorumRecovered,
    NextHopSet,
    FederationMoved,
    XmppMoved,
    EdgeAssociated,
    ChatServersActive,
    ChatFailedOver,
    ChatFailedBack,

    // Why an action is refused
    RefusedTarget,
    RefusedNoPartner,
    RefusedVersions,
    RefusedNextHop,
    RefusedAlive,
    RefusedNotRunning,
    RefusedStoreAway,
    RefusedPartnerFailedOver,
    RefusedPartnerDown,
    RefusedPartnerStore,
    RefusedBackEnd,
    RefusedCms,
    RefusedCmsWorks,
    RefusedNotHolder,
    RefusedAlready,
    RefusedNotFailedOver,
    RefusedNotFunctional,
    RefusedNoQuorum,
    RefusedNothingLost,
    RefusedNothingToFailOverTo,
    RefusedQuorumHolds,
    RefusedNoNodes,
    RefusedChatNoRecovery,
    RefusedChatBackupDown,
    RefusedNoServers,

    // Services
    ServiceWorks,
    SignInByOthers,
    SignInLost,
    EdgeServersMissing,
    EdgeExceptions,
    EdgeDown,
    NextHopDown,
    NextHopCutOff,
    RouteLost,
    MediaLost,
    TrunksMissing,
    TrunksLost,
    InboundMissing,
    MediationDown,
    MediationByBackup,
    MediationWaits,
    VideoDown,
    VideoByCall,
    VideoByBackup,
    VideoWithoutBackup,
    HomePoolDown,
    FilesStale,
    FilesLost,
    MeetingsRestricted,
    ArchivingBlocks,
    ArchivingLost,
    RecordsQueued,
    PresentingLost,
    WebLost,
    WebOutsideLost,
    FunctionWithoutStore,
    ResponseGroupsStay,
    ParkMusicStays,
    LocationStays,
    ChatStoreLost,
    ChatNoServer,
    ChatServersMissing,
    ChatRecoveryLost,
    ChatCutOff,
    ComplianceLost,
    ApplicationDown,
    AdmissionLost,
    ChangesImpossible,
    ConfigurationStale,
    ConfigurationCutOff,
    CopiesWait,

    // What waits for an administrator
    AdviseStoreFailover,
    AdviseStoreWithLogins,
    AdviseForceQuorum,
    AdviseRecoverPool,
    AdviseRecoverGroups,
    AdviseServers,
    AdviseCmsFailover,
    AdviseCmsRebuild,
    AdviseNextHop,
    AdvisePoolFailover,
    AdvisePoolFailoverForStore,
    AdviseFederation,
    AdviseXmpp,
    AdviseMedia,
    AdviseResponseGroups,
    AdviseLocation,
    AdviseParkMusic,
    AdviseChatFailover,
    AdviseChatServers,
    AdvisePoolFailback,
    AdviseStoreFailback,
    AdviseChatFailback,

    // Warnings
    TwoServersNotSupported,
    ServersOverloaded,
    SurvivorsOverloaded,
    PoolOverMaximum,
    StandardOverloaded,
    CollocatedMediationOverloaded,
    MediationOverloaded,
    EdgeOverloaded,
    DirectorOverloaded,
    GroupPickupOverloaded,
    CallParkOverloaded,
    ResponseGroupsOverloaded,
    ChatOverloaded,
    NeverWhileAlive,
    TargetFarAway,
    TargetSlowLink,
    TargetBacklog,
    TargetTooManyUsers,
};
inline constexpr int factCount = static_cast<int>(Fact::TargetTooManyUsers) + 1;

/// A part of a whole, 0 to 1; shown in percent.
struct Share {
    double value = 0;
    bool operator==(const Share &) const = default;
};

/// A row of the plan, a number, a share, or a time since the beginning or a duration.
using FactArgument = std::variant<EntityRef, qint64, double, Share, std::chrono::seconds>;

/// A fact about a row: what happened, or why something is as it is.
struct Statement {
    Fact fact = Fact::ServiceWorks;
    EntityRef subject; ///< %1 of the text; none: the deployment.
    QList<FactArgument> arguments = {}; ///< %2 and on.
    bool operator==(const Statement &) const = default;
};

/// What is known of a fact.
struct FactRow {
    Fact fact;
    const char *name; ///< For scripts: `pool-stops`. Never changed.
    const char *text; ///< QT_TRANSLATE_NOOP("Simulation", …)
    Source source;
    Evidence evidence = Evidence::Documented;
    const char *rule = nullptr; ///< The rule of the catalogue that says so: `CMS-003`.
};
const FactRow &rowOf(Fact fact);

/// The tables, one for each topic.
std::span<const FactRow> storeFacts();
std::span<const FactRow> poolFacts();
std::span<const FactRow> userFacts();
std::span<const FactRow> actionFacts();
std::span<const FactRow> refusalFacts();
std::span<const FactRow> serviceFacts();
std::span<const FactRow> adviceFacts();
std::span<const FactRow> warningFacts();

} // namespace twinpool

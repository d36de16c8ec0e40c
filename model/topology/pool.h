// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumset.h"
#include "model/topology/deployment.h"

#include <QList>

#include <variant>

// Pools of every role and their servers. Attributes: model.md sections 2.6, 3 and 11.

namespace twinpool {

enum class LoadBalancing : quint8 { None, Dns, Hardware, DnsPlusHardwareForHttp };
constexpr auto enumNames(LoadBalancing)
{
    using enum LoadBalancing;
    return std::to_array<EnumName<LoadBalancing>>({
        {None, "None", QT_TRANSLATE_NOOP("Enum", "None")},
        {Dns, "Dns", QT_TRANSLATE_NOOP("Enum", "DNS")},
        {Hardware, "Hardware", QT_TRANSLATE_NOOP("Enum", "Hardware")},
        {DnsPlusHardwareForHttp, "DnsPlusHardwareForHttp", QT_TRANSLATE_NOOP("Enum", "DNS, hardware for HTTP")},
    });
}

enum class PoolEdition : quint8 { Enterprise, Standard };
constexpr auto enumNames(PoolEdition)
{
    using enum PoolEdition;
    return std::to_array<EnumName<PoolEdition>>({
        {Enterprise, "Enterprise", QT_TRANSLATE_NOOP("Enum", "Enterprise Edition")},
        {Standard, "Standard", QT_TRANSLATE_NOOP("Enum", "Standard Edition")},
    });
}

enum class VoiceApplication : quint8 { ResponseGroup, CallPark, GroupPickup, Announcement };
constexpr auto enumNames(VoiceApplication)
{
    using enum VoiceApplication;
    return std::to_array<EnumName<VoiceApplication>>({
        {ResponseGroup, "ResponseGroup", QT_TRANSLATE_NOOP("Enum", "Response Groups")},
        {CallPark, "CallPark", QT_TRANSLATE_NOOP("Enum", "Call Park")},
        {GroupPickup, "GroupPickup", QT_TRANSLATE_NOOP("Enum", "Group Call Pickup")},
        {Announcement, "Announcement", QT_TRANSLATE_NOOP("Enum", "Announcements")},
    });
}

/// Voice mail servers of Exchange, oldest first.
enum class ExchangeUmVersion : quint8 { E2007, E2010, E2013, E2016, E2019, Online };
constexpr auto enumNames(ExchangeUmVersion)
{
    using enum ExchangeUmVersion;
    return std::to_array<EnumName<ExchangeUmVersion>>({
        {E2007, "2007", QT_TRANSLATE_NOOP("Enum", "Exchange 2007")},
        {E2010, "2010", QT_TRANSLATE_NOOP("Enum", "Exchange 2010")},
        {E2013, "2013", QT_TRANSLATE_NOOP("Enum", "Exchange 2013")},
        {E2016, "2016", QT_TRANSLATE_NOOP("Enum", "Exchange 2016")},
        {E2019, "2019", QT_TRANSLATE_NOOP("Enum", "Exchange 2019")},
        {Online, "Online", QT_TRANSLATE_NOOP("Enum", "Exchange Online")},
    });
}

/// A Mediation Server, collocated with a user pool or stand-alone.
struct MediationRole {
    int tlsPort = 5067;
    int tlsPortLast = 5067; ///< End of the port range; several trunks need one.
    bool tcpEnabled = false;
    int tcpPort = 5068;
    int tcpPortLast = 5068;
    TrunkId defaultTrunk;
    int busyHourCalls = 0; ///< Peak concurrent calls without media bypass, dial-in legs included.
    bool operator==(const MediationRole &) const = default;
};

/// Web services of a Front End or Director pool.
struct WebServices {
    QString internalFqdn; ///< Empty: the pool FQDN. With DNS load balancing an override is required.
    QString externalFqdn;
    QString vip; ///< Address of the internal web services; Standard Edition: the server's own.
    int internalHttp = 80, internalHttps = 443;                 ///< Listen = publish.
    int externalHttpListen = 8080, externalHttpsListen = 4443;
    int externalHttpPublish = 80, externalHttpsPublish = 443;
    bool operator==(const WebServices &) const = default;
};

/// A Front End pool or a Standard Edition server: what homes users.
struct UserPool {
    PoolEdition edition = PoolEdition::Enterprise;

    bool conferencing = true;
    bool dialInConferencing = false;
    bool enterpriseVoice = false;
    bool cac = false; ///< Call admission control; one pool per central site.
    bool archiving = false;
    bool monitoring = false;

    SqlStoreId userStore; ///< None on Standard Edition: its Express instance is built in.
    FileStoreId fileStore;
    SqlStoreId archivingStore, monitoringStore;
    PoolId edgePool;      ///< Media path.
    PoolId officeWebApps;
    std::optional<MediationRole> mediation; ///< Collocated Mediation Server.

    bool autoVoiceFailover = false;
    std::chrono::seconds failureDetection{300}; ///< Accepted 30 to 84,400; effective floor 90.
    std::chrono::seconds failback{600};
    bool threeServersSeen = false; ///< Have three servers run at once since the pool was paired?

    std::optional<int> hlbMonitoringPort;
    WebServices web;

    int homedUsers = 0; ///< Users homed here, branch users included.
    double concurrentShare = 0.8;
    std::optional<int> voiceUsers; ///< None: 0.6 of the homed users.
    bool isLargeMeetingPool = false;
    EnumSet<VoiceApplication> usedApplications;

    // Planner's attributes (model.md section 11).
    QList<TrunkId> voiceTrunks; ///< In order of use; empty: trunks of its own Mediation and of those behind it.
    std::optional<bool> remoteUsers, federatedUsers; ///< None: true if there is an Edge pool.
    bool callParkCustomMusic = false;
    bool usesE911 = false;
    std::optional<ExchangeUmVersion> exchangeUmVersion;
    QList<SiteId> exchangeUmSites;
    bool archivingCriticalMode = false;
    bool exchangeArchiving = false;
    int groupPickupUsers = 0;
    int largestMeeting = 250; ///< Participants.
    double callParkPerMinute = 0, rgsCallsPerSecond = 0;
    int parallelLargeMeetings = 1;
    bool legacyMobility = false; ///< Mobility service (Mcx) for old clients.
    bool serverListChanges = false; ///< Servers are added to or removed from this deployed pool.
    std::optional<int> recoveryTimeMinutes;  ///< Until its users work again after its loss (RTO); none: as its site.
    std::optional<int> recoveryPointMinutes; ///< How much of the latest work may be lost then (RPO); none: as its site.
    bool operator==(const UserPool &) const = default;
};

/// Optional first stop of sign-in. Homes no users, has no SQL user store, cannot be paired.
struct DirectorPool {
    FileStoreId fileStore;
    WebServices web;
    int concurrentRemoteUsers = 0;
    bool operator==(const DirectorPool &) const = default;
};

enum class NatType : quint8 { None, Symmetric, Other };
constexpr auto enumNames(NatType)
{
    using enum NatType;
    return std::to_array<EnumName<NatType>>({
        {None, "None", QT_TRANSLATE_NOOP("Enum", "No NAT")},
        {Symmetric, "Symmetric", QT_TRANSLATE_NOOP("Enum", "Symmetric NAT")},
        {Other, "Other", QT_TRANSLATE_NOOP("Enum", "Other NAT")},
    });
}

enum class SpecialPartner : quint8 { Ocs, PublicIm, Xmpp };
constexpr auto enumNames(SpecialPartner)
{
    using enum SpecialPartner;
    return std::to_array<EnumName<SpecialPartner>>({
        {Ocs, "Ocs", QT_TRANSLATE_NOOP("Enum", "Office Communications Server")},
        {PublicIm, "PublicIm", QT_TRANSLATE_NOOP("Enum", "Public IM")},
        {Xmpp, "Xmpp", QT_TRANSLATE_NOOP("Enum", "XMPP")},
    });
}

/// One external service of an Edge pool.
struct EdgeService {
    QString fqdn;
    int port = 443;
    bool operator==(const EdgeService &) const = default;
};

/// Access from outside. The pool's FQDN is the internal one.
struct EdgePool {
    PoolId nextHop; ///< User pool or Director.
    bool federationEnabled = false;
    bool xmppEnabled = false; ///< 2015 only.
    bool singleFqdnAndIp = false;
    EdgeService access{{}, 5061}, webConferencing{{}, 443}, av{{}, 443};
    int replicationPort = 4443;
    int concurrentRemoteUsers = 0;
    std::optional<LoadBalancing> internalLoadBalancing, externalLoadBalancing; ///< None: as the pool.
    bool sameNetwork = false;   ///< Both interfaces in one network.
    bool routedBetween = false; ///< Traffic is routed between the two networks.
    NatType natType = NatType::None;
    bool natPreservesSource = true;
    EnumSet<SpecialPartner> specialPartners;
    QString internalAdapter, internalGateway;
    QStringList internalRoutes; ///< CIDR.
    bool operator==(const EdgePool &) const = default;
};

/// Stand-alone Mediation pool.
struct MediationPool {
    PoolId nextHop; ///< User pool.
    PoolId edgePool;
    MediationRole mediation;
    bool operator==(const MediationPool &) const = default;
};

enum class BandwidthProfile : quint8 { HighBandwidthLowLatency, LowBandwidthHighLatency };
constexpr auto enumNames(BandwidthProfile)
{
    using enum BandwidthProfile;
    return std::to_array<EnumName<BandwidthProfile>>({
        {HighBandwidthLowLatency, "HighBandwidthLowLatency",
         QT_TRANSLATE_NOOP("Enum", "High bandwidth, low latency")},
        {LowBandwidthHighLatency, "LowBandwidthHighLatency",
         QT_TRANSLATE_NOOP("Enum", "Low bandwidth, high latency")},
    });
}

enum class ChatPoolState : quint8 { Normal, FailedOver };
constexpr auto enumNames(ChatPoolState)
{
    using enum ChatPoolState;
    return std::to_array<EnumName<ChatPoolState>>({
        {Normal, "Normal", QT_TRANSLATE_NOOP("Enum", "Normal")},
        {FailedOver, "FailedOver", QT_TRANSLATE_NOOP("Enum", "Failed over")},
    });
}

/// Persistent Chat, 2015 only. The one role whose servers may stand in two sites (Server::physicalSite).
struct PersistentChatPool {
    QString displayName;
    int port = 5041;
    PoolId nextHop; ///< User pool.
    SqlStoreId primaryStore; ///< Holds `mgc`; its mirror and witness are nodes of the store.
    bool drEnabled = false;
    SqlStoreId backupStore; ///< Log-shipping secondary in the other data center.
    bool complianceEnabled = false;
    SqlStoreId complianceStore, complianceBackupStore; ///< `mgccomp`.
    FileStoreId fileStore;
    QString logShippingShare; ///< UNC; not a file store.
    QString logShippingFolder; ///< The same place as a local path of its server.
    bool isSiteDefault = false, isGlobalDefault = false;
    ChatPoolState poolState = ChatPoolState::Normal;
    BandwidthProfile bandwidthProfile = BandwidthProfile::HighBandwidthLowLatency;
    QString adminGroup;
    int plannedServers = 0; ///< 0: as many as there are.
    int activeUsers = 0, provisionedUsers = 0, endpoints = 0, accessControlEntries = 0, invitations = 0;
    bool operator==(const PersistentChatPool &) const = default;
};

struct VideoInteropPool {
    PoolId nextHop; ///< User pool.
    PoolId edgePool;
    int videoSystems = 0; ///< In rooms, that join meetings through the pool.
    bool operator==(const VideoInteropPool &) const = default;
};

struct TrustedApplication {
    QString name;
    int port = 0;
    bool operator==(const TrustedApplication &) const = default;
};

struct TrustedApplicationPool {
    PoolId nextHop; ///< User pool, or none.
    QList<TrustedApplication> applications;
    int plannedServers = 0; ///< 0: as many as there are.
    bool operator==(const TrustedApplicationPool &) const = default;
};

struct OfficeWebAppsFarm {
    QString discoveryUrl;
    bool isExternal = false; ///< In a different network.
    bool operator==(const OfficeWebAppsFarm &) const = default;
};

enum class SurvivableKind : quint8 { Appliance, Server };
constexpr auto enumNames(SurvivableKind)
{
    using enum SurvivableKind;
    return std::to_array<EnumName<SurvivableKind>>({
        {Appliance, "Appliance", QT_TRANSLATE_NOOP("Enum", "Survivable Branch Appliance")},
        {Server, "Server", QT_TRANSLATE_NOOP("Enum", "Survivable Branch Server")},
    });
}

/// Registrar and Mediation of a branch site.
struct SurvivableBranch {
    SurvivableKind kind = SurvivableKind::Appliance;
    PoolId userServicesPool; ///< User services and backup Registrar.
    bool autoVoiceFailover = false;
    std::chrono::seconds failureDetection{120};
    std::chrono::seconds failback{240};
    PoolId edgePool;
    SqlStoreId monitoringStore;
    GatewayId gateway;
    int users = 0; ///< Appliance 25 to 1,000; server or two appliances 1,000 to 2,000.
    bool localDnsDhcp = false;
    bool backupRoute = false;
    bool operator==(const SurvivableBranch &) const = default;
};

/// The order is that of checklists.md 1.5 for the first four kinds of pool.
using PoolRole = std::variant<UserPool, MediationPool, DirectorPool, PersistentChatPool, EdgePool, VideoInteropPool,
                              TrustedApplicationPool, OfficeWebAppsFarm, SurvivableBranch>;

/// What planners call a pool; finer than the alternatives of PoolRole.
enum class PoolKind : quint8 {
    EnterprisePool,
    StandardEdition,
    Mediation,
    Director,
    PersistentChat,
    Edge,
    VideoInterop,
    TrustedApplication,
    OfficeWebApps,
    BranchAppliance,
    BranchServer,
};
constexpr auto enumNames(PoolKind)
{
    using enum PoolKind;
    return std::to_array<EnumName<PoolKind>>({
        {EnterprisePool, "EnterprisePool", QT_TRANSLATE_NOOP("Enum", "Enterprise pool")},
        {StandardEdition, "StandardEdition", QT_TRANSLATE_NOOP("Enum", "Standard Edition server")},
        {Mediation, "Mediation", QT_TRANSLATE_NOOP("Enum", "Mediation pool")},
        {Director, "Director", QT_TRANSLATE_NOOP("Enum", "Director pool")},
        {PersistentChat, "PersistentChat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat pool")},
        {Edge, "Edge", QT_TRANSLATE_NOOP("Enum", "Edge pool")},
        {VideoInterop, "VideoInterop", QT_TRANSLATE_NOOP("Enum", "Video Interop pool")},
        {TrustedApplication, "TrustedApplication", QT_TRANSLATE_NOOP("Enum", "Trusted application pool")},
        {OfficeWebApps, "OfficeWebApps", QT_TRANSLATE_NOOP("Enum", "Office Web Apps farm")},
        {BranchAppliance, "BranchAppliance", QT_TRANSLATE_NOOP("Enum", "Survivable Branch Appliance")},
        {BranchServer, "BranchServer", QT_TRANSLATE_NOOP("Enum", "Survivable Branch Server")},
    });
}

/// Servers that act as one. The FQDN cannot change after publishing.
struct Pool {
    // As the compiler makes them, but once: a role is long.
    Pool();
    Pool(const Pool &);
    Pool(Pool &&) noexcept;
    Pool &operator=(const Pool &);
    Pool &operator=(Pool &&) noexcept;
    ~Pool();

    PoolId id;
    QString fqdn;
    SiteId site;
    ProductVersion version = ProductVersion::SE;
    LifeState state = LifeState::New;
    bool isSingleComputer = false; ///< Cannot take more servers later.
    LoadBalancing loadBalancing = LoadBalancing::None;
    AdDomainId adDomain;          ///< None: the deployment's first domain.
    bool hostsCms = false;        ///< The active Central Management store lives here.
    QString sipVip;               ///< Address of SIP on a hardware load balancer.
    QString notes;
    PoolRole role;

    template <class Role>
    const Role *as() const
    {
        return std::get_if<Role>(&role);
    }
    template <class Role>
    Role *as()
    {
        return std::get_if<Role>(&role);
    }
    bool isEnterprise() const
    {
        const auto *user = as<UserPool>();
        return user && user->edition == PoolEdition::Enterprise;
    }
    bool isStandard() const
    {
        const auto *user = as<UserPool>();
        return user && user->edition == PoolEdition::Standard;
    }
    bool operator==(const Pool &) const;
};

PoolKind kindOf(const Pool &pool);

/// A new, empty role of this kind.
PoolRole roleOf(PoolKind kind);

enum class OsVersion : quint8 { Ws2008R2, Ws2012, Ws2012R2, Ws2016, Ws2019, Ws2022, Ws2025 };
constexpr auto enumNames(OsVersion)
{
    using enum OsVersion;
    return std::to_array<EnumName<OsVersion>>({
        {Ws2008R2, "2008R2", QT_TRANSLATE_NOOP("Enum", "Windows Server 2008 R2")},
        {Ws2012, "2012", QT_TRANSLATE_NOOP("Enum", "Windows Server 2012")},
        {Ws2012R2, "2012R2", QT_TRANSLATE_NOOP("Enum", "Windows Server 2012 R2")},
        {Ws2016, "2016", QT_TRANSLATE_NOOP("Enum", "Windows Server 2016")},
        {Ws2019, "2019", QT_TRANSLATE_NOOP("Enum", "Windows Server 2019")},
        {Ws2022, "2022", QT_TRANSLATE_NOOP("Enum", "Windows Server 2022")},
        {Ws2025, "2025", QT_TRANSLATE_NOOP("Enum", "Windows Server 2025")},
    });
}

enum class Hosting : quint8 { Physical, Virtual };
constexpr auto enumNames(Hosting)
{
    using enum Hosting;
    return std::to_array<EnumName<Hosting>>({
        {Physical, "Physical", QT_TRANSLATE_NOOP("Enum", "Physical")},
        {Virtual, "Virtual", QT_TRANSLATE_NOOP("Enum", "Virtual")},
    });
}

enum class OtherSoftware : quint8 { ReverseProxy, OfficeWebApps, ExchangeUm, SharePoint };
constexpr auto enumNames(OtherSoftware)
{
    using enum OtherSoftware;
    return std::to_array<EnumName<OtherSoftware>>({
        {ReverseProxy, "ReverseProxy", QT_TRANSLATE_NOOP("Enum", "Reverse proxy")},
        {OfficeWebApps, "OfficeWebApps", QT_TRANSLATE_NOOP("Enum", "Office Web Apps")},
        {ExchangeUm, "ExchangeUm", QT_TRANSLATE_NOOP("Enum", "Exchange UM")},
        {SharePoint, "SharePoint", QT_TRANSLATE_NOOP("Enum", "SharePoint")},
    });
}

/// Addresses of an Edge Server outside; the public ones differ behind NAT.
struct EdgeAddresses {
    QString accessIp, webConferencingIp, avIp;
    QString publicAccessIp, publicWebConferencingIp, publicAvIp;
    bool operator==(const EdgeAddresses &) const = default;
};

/// A machine of a pool.
struct Server {
    ServerId id;
    PoolId pool;
    QString fqdn;
    int ordinal = 1; ///< From 1; order of first start, decides which servers vote.
    LifeState state = LifeState::New;
    SiteId physicalSite;  ///< None: the pool's site; may differ for Persistent Chat only.
    AdDomainId adDomain;  ///< None: the pool's domain. Edge Servers may stand in a workgroup.
    QString ip;           ///< Internal address.
    EdgeAddresses edge;   ///< Edge Servers only.
    std::optional<OsVersion> osVersion; ///< None: not decided.
    bool serverCore = false;
    Hosting hosting = Hosting::Physical;
    QString hostId; ///< Virtualization host or rack, for anti-affinity.
    int nicCount = 1;
    bool multihomed = false;
    std::optional<int> ramGb;
    bool hyperThreading = true;
    std::optional<int> cores, megahertz; ///< Of all processors together, and of each core. None: as recommended.
    QString cumulativeUpdate;
    bool active = true; ///< Persistent Chat: at most four are.
    std::optional<int> expectedDowntimeDays;
    EnumSet<OtherSoftware> otherSoftware;
    // Virtual machines (CAP-011).
    double vCpuRatio = 1;
    bool dynamicMemory = false, dynamicDisk = false, liveMigration = false, hostHyperThreading = false;
    bool operator==(const Server &) const = default;
};

} // namespace twinpool

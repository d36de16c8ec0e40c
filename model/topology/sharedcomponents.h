// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/deployment.h"

#include <QList>

// What several pools share. Attributes: model.md sections 3.7, 3.10 and 7.

namespace twinpool {

enum class FileStoreKind : quint8 { BasicShare, Dfs, ClusteredShare };
constexpr auto enumNames(FileStoreKind)
{
    using enum FileStoreKind;
    return std::to_array<EnumName<FileStoreKind>>({
        {BasicShare, "BasicShare", QT_TRANSLATE_NOOP("Enum", "Basic share")},
        {Dfs, "Dfs", QT_TRANSLATE_NOOP("Enum", "DFS")},
        {ClusteredShare, "ClusteredShare", QT_TRANSLATE_NOOP("Enum", "Clustered share")},
    });
}

enum class StorageMedia : quint8 { Das, San, Nas };
constexpr auto enumNames(StorageMedia)
{
    using enum StorageMedia;
    return std::to_array<EnumName<StorageMedia>>({
        {Das, "DAS", QT_TRANSLATE_NOOP("Enum", "Direct-attached storage")},
        {San, "SAN", QT_TRANSLATE_NOOP("Enum", "Storage area network")},
        {Nas, "NAS", QT_TRANSLATE_NOOP("Enum", "Network attached storage")},
    });
}

/// A share `\\serverFqdn\shareName`.
struct FileStore {
    FileStoreId id;
    QString name; ///< Short name in checklists: `FS-PAR`.
    QString serverFqdn; ///< Server, or root of the DFS namespace. Not editable after publishing.
    QString shareName;  ///< For DFS the path below the root: `sfb\paris`.
    FileStoreKind kind = FileStoreKind::BasicShare;
    SiteId site; ///< None: the site of the first pool that uses it.
    LifeState state = LifeState::New;
    QString localPath; ///< Folder of the share on its server.
    StorageMedia media = StorageMedia::Das;
    std::optional<double> backupIntervalHours; ///< 4 to 8 recommended on DFS.
    FileStoreId replaces; ///< The file store whose content moves here.
    QString notes;
    bool operator==(const FileStore &) const = default;
};

/// A member (folder target) of a DFS file store or a node of a clustered one.
struct FileServer {
    FileServerId id;
    FileStoreId fileStore;
    QString fqdn;
    int ordinal = 1;
    SiteId site; ///< None: the file store's site.
    QString share, path;
    bool operator==(const FileServer &) const = default;
};

enum class GatewayKind : quint8 { PstnGateway, Sbc, IpPbx, VideoGateway };
constexpr auto enumNames(GatewayKind)
{
    using enum GatewayKind;
    return std::to_array<EnumName<GatewayKind>>({
        {PstnGateway, "PstnGateway", QT_TRANSLATE_NOOP("Enum", "PSTN gateway")},
        {Sbc, "Sbc", QT_TRANSLATE_NOOP("Enum", "Session border controller")},
        {IpPbx, "IpPbx", QT_TRANSLATE_NOOP("Enum", "IP-PBX")},
        {VideoGateway, "VideoGateway", QT_TRANSLATE_NOOP("Enum", "Video gateway")},
    });
}

struct Gateway {
    GatewayId id;
    QString address; ///< FQDN or IP address.
    GatewayKind kind = GatewayKind::PstnGateway;
    SiteId site;
    QString alternateMediaIp;
    bool supportsDnsLoadBalancing = true;
    bool mediaBypass = false;
    std::optional<int> ports; ///< Calls at once.
    QString notes;
    bool operator==(const Gateway &) const = default;
};

enum class TrunkTransport : quint8 { Tls, Tcp };
constexpr auto enumNames(TrunkTransport)
{
    using enum TrunkTransport;
    return std::to_array<EnumName<TrunkTransport>>({
        {Tls, "TLS", QT_TRANSLATE_NOOP("Enum", "TLS")},
        {Tcp, "TCP", QT_TRANSLATE_NOOP("Enum", "TCP")},
    });
}

/// Joins one port of a Mediation role or Video Interop pool with one port of a gateway.
struct Trunk {
    TrunkId id;
    QString name;
    GatewayId gateway;
    int gatewayPort = 5067;
    TrunkTransport transport = TrunkTransport::Tls;
    PoolId mediation; ///< User pool with Mediation, Mediation pool, Video Interop pool or branch.
    int mediationPort = 5067;
    bool isRoot = false; ///< One root trunk per gateway.
    bool operator==(const Trunk &) const = default;
};

enum class LoadBalancerKind : quint8 { Hardware, Software };
constexpr auto enumNames(LoadBalancerKind)
{
    using enum LoadBalancerKind;
    return std::to_array<EnumName<LoadBalancerKind>>({
        {Hardware, "Hardware", QT_TRANSLATE_NOOP("Enum", "Hardware load balancer")},
        {Software, "Software", QT_TRANSLATE_NOOP("Enum", "Software load balancer")},
    });
}

struct LoadBalancer {
    LoadBalancerId id;
    QString name;
    SiteId site;
    LoadBalancerKind kind = LoadBalancerKind::Hardware;
    QList<PoolId> serves;
    bool redundant = false;
    bool directServerReturn = false;
    bool operator==(const LoadBalancer &) const = default;
};

struct ReverseProxy {
    ReverseProxyId id;
    QString fqdn;
    SiteId site;
    QList<PoolId> publishes; ///< User pools, Directors, Office Web Apps farms.
    int machines = 1;
    bool operator==(const ReverseProxy &) const = default;
};

} // namespace twinpool

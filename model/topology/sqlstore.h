// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/deployment.h"

#include <QList>

// SQL stores, their high availability and their machines. Attributes: model.md sections 4 and 11.

namespace twinpool {

enum class HaMode : quint8 { Standalone, Mirrored, AlwaysOnAG, AlwaysOnFCI, FailoverCluster };
constexpr auto enumNames(HaMode)
{
    using enum HaMode;
    return std::to_array<EnumName<HaMode>>({
        {Standalone, "Standalone", QT_TRANSLATE_NOOP("Enum", "Standalone")},
        {Mirrored, "Mirrored", QT_TRANSLATE_NOOP("Enum", "Mirroring")},
        {AlwaysOnAG, "AlwaysOnAG", QT_TRANSLATE_NOOP("Enum", "Availability group")},
        {AlwaysOnFCI, "AlwaysOnFCI", QT_TRANSLATE_NOOP("Enum", "Failover cluster instance")},
        {FailoverCluster, "FailoverCluster", QT_TRANSLATE_NOOP("Enum", "Failover cluster")},
    });
}

enum class SqlVersion : quint8 { S2008R2, S2012, S2014, S2016, S2017, S2019, S2022 };
constexpr auto enumNames(SqlVersion)
{
    using enum SqlVersion;
    return std::to_array<EnumName<SqlVersion>>({
        {S2008R2, "2008R2", QT_TRANSLATE_NOOP("Enum", "SQL Server 2008 R2")},
        {S2012, "2012", QT_TRANSLATE_NOOP("Enum", "SQL Server 2012")},
        {S2014, "2014", QT_TRANSLATE_NOOP("Enum", "SQL Server 2014")},
        {S2016, "2016", QT_TRANSLATE_NOOP("Enum", "SQL Server 2016")},
        {S2017, "2017", QT_TRANSLATE_NOOP("Enum", "SQL Server 2017")},
        {S2019, "2019", QT_TRANSLATE_NOOP("Enum", "SQL Server 2019")},
        {S2022, "2022", QT_TRANSLATE_NOOP("Enum", "SQL Server 2022")},
    });
}

enum class SqlEdition : quint8 { Standard, Enterprise, Express };
constexpr auto enumNames(SqlEdition)
{
    using enum SqlEdition;
    return std::to_array<EnumName<SqlEdition>>({
        {Standard, "Standard", QT_TRANSLATE_NOOP("Enum", "Standard")},
        {Enterprise, "Enterprise", QT_TRANSLATE_NOOP("Enum", "Enterprise")},
        {Express, "Express", QT_TRANSLATE_NOOP("Enum", "Express")},
    });
}

enum class CommitMode : quint8 { Synchronous, Asynchronous };
constexpr auto enumNames(CommitMode)
{
    using enum CommitMode;
    return std::to_array<EnumName<CommitMode>>({
        {Synchronous, "Synchronous", QT_TRANSLATE_NOOP("Enum", "Synchronous")},
        {Asynchronous, "Asynchronous", QT_TRANSLATE_NOOP("Enum", "Asynchronous")},
    });
}

enum class FailoverMode : quint8 { Automatic, Manual };
constexpr auto enumNames(FailoverMode)
{
    using enum FailoverMode;
    return std::to_array<EnumName<FailoverMode>>({
        {Automatic, "Automatic", QT_TRANSLATE_NOOP("Enum", "Automatic")},
        {Manual, "Manual", QT_TRANSLATE_NOOP("Enum", "Manual")},
    });
}

enum class RecoveryModel : quint8 { Full, Simple, BulkLogged };
constexpr auto enumNames(RecoveryModel)
{
    using enum RecoveryModel;
    return std::to_array<EnumName<RecoveryModel>>({
        {Full, "Full", QT_TRANSLATE_NOOP("Enum", "Full")},
        {Simple, "Simple", QT_TRANSLATE_NOOP("Enum", "Simple")},
        {BulkLogged, "BulkLogged", QT_TRANSLATE_NOOP("Enum", "Bulk-logged")},
    });
}

enum class Arrangement : quint8 { ActivePassive, ActiveActive };
constexpr auto enumNames(Arrangement)
{
    using enum Arrangement;
    return std::to_array<EnumName<Arrangement>>({
        {ActivePassive, "ActivePassive", QT_TRANSLATE_NOOP("Enum", "Active/passive")},
        {ActiveActive, "ActiveActive", QT_TRANSLATE_NOOP("Enum", "Active/active")},
    });
}

enum class ClusterWitness : quint8 { None, FileShare, Disk, Cloud };
constexpr auto enumNames(ClusterWitness)
{
    using enum ClusterWitness;
    return std::to_array<EnumName<ClusterWitness>>({
        {None, "None", QT_TRANSLATE_NOOP("Enum", "No witness")},
        {FileShare, "FileShare", QT_TRANSLATE_NOOP("Enum", "File share witness")},
        {Disk, "Disk", QT_TRANSLATE_NOOP("Enum", "Disk witness")},
        {Cloud, "Cloud", QT_TRANSLATE_NOOP("Enum", "Cloud witness")},
    });
}

/// What is done to the high availability of a deployed store (checklists.md section 3).
enum class StoreConversion : quint8 { MirrorToAg, NoneToAg, NoneToMirror, MirrorToNone, RemoveWitness, ChangeMirror };
constexpr auto enumNames(StoreConversion)
{
    using enum StoreConversion;
    return std::to_array<EnumName<StoreConversion>>({
        {MirrorToAg, "mirror-to-ag", QT_TRANSLATE_NOOP("Enum", "Mirroring to availability group")},
        {NoneToAg, "none-to-ag", QT_TRANSLATE_NOOP("Enum", "Standalone to availability group")},
        {NoneToMirror, "none-to-mirror", QT_TRANSLATE_NOOP("Enum", "Standalone to mirroring")},
        {MirrorToNone, "mirror-to-none", QT_TRANSLATE_NOOP("Enum", "Remove mirroring")},
        {RemoveWitness, "remove-witness", QT_TRANSLATE_NOOP("Enum", "Remove the witness")},
        {ChangeMirror, "change-mirror", QT_TRANSLATE_NOOP("Enum", "Change the mirror")},
    });
}

/// Windows cluster under an availability group or a failover cluster.
struct Cluster {
    QString name, ip;
    QString account; ///< Computer account of the cluster: `DOMAIN\NAME$`.
    ClusterWitness witness = ClusterWitness::None;
    QString witnessUnc;    ///< File share witness.
    QString witnessServer, witnessPath, witnessShareName; ///< The same share where it lives.
    bool operator==(const Cluster &) const = default;
};

/// A name clients connect to: listener of an availability group, network name of a failover cluster.
struct SqlNetworkName {
    QString name, fqdn, ip, mask;
    int port = 1433;
    bool operator==(const SqlNetworkName &) const = default;
};

/// A share that both partners reach while the mirror is seeded.
struct MirrorShare {
    QString server, share, path, unc;
    QStringList accounts; ///< `DOMAIN\account`, read and write.
    bool operator==(const MirrorShare &) const = default;
};

/// One SQL instance that pools store data in, however many machines stand behind it. Which databases it holds follows
/// from the pools that refer to it.
struct SqlStore {
    SqlStoreId id;
    QString name; ///< Short name in checklists: `BE-PAR`.
    SiteId site;
    LifeState state = LifeState::New;
    HaMode haMode = HaMode::Standalone;
    QString instanceName; ///< Empty: default instance.
    std::optional<SqlVersion> sqlVersion; ///< None: not decided.
    QString sqlUpdate;    ///< Service pack or cumulative update.
    SqlEdition sqlEdition = SqlEdition::Enterprise;
    int bits = 64; ///< Only 64 is supported; an import may say 32 (BES-045).
    AdDomainId adDomain; ///< None: the deployment's first domain.
    bool otherDatabasesPresent = false;
    QString serviceAccount; ///< `DOMAIN\account`.
    QString logBackupPath;  ///< UNC.
    std::optional<int> logBackupMinutes;
    bool reports = false; ///< Monitoring reports are wanted.
    QString reportUrl;
    QString reportingServicesOn; ///< FQDN of the server with Reporting Services.
    std::optional<StoreConversion> conversion;
    QStringList addDatabases; ///< Databases a deployed group still has to take in.

    // Mirrored
    int mirrorPort = 5022;
    QString endpointName;
    bool endpointAlreadyExists = false;
    bool separateAccounts = false; ///< The partners run under different accounts.
    QStringList peerAccounts;
    CommitMode mirrorMode = CommitMode::Synchronous;
    RecoveryModel recoveryModel = RecoveryModel::Full;
    MirrorShare mirrorShare;

    // AlwaysOnAG
    QString groupName;
    SqlNetworkName listener;
    bool namedByListener = false; ///< The topology names the listener already, no longer the primary node.
    int endpointPort = 5022;
    QString seedPath;

    // AlwaysOnAG, AlwaysOnFCI, FailoverCluster
    Cluster cluster;
    Arrangement arrangement = Arrangement::ActivePassive;

    // AlwaysOnFCI, FailoverCluster
    SqlNetworkName networkName;
    QString clusterNetwork, clusterGroup, dataFolder;
    QStringList clusterDisks;
    QString sharedStorage;
    bool storageRedundant = false;

    QString notes;

    bool isClustered() const { return haMode == HaMode::AlwaysOnFCI || haMode == HaMode::FailoverCluster; }
    bool operator==(const SqlStore &) const = default;
};

enum class SqlNodeRole : quint8 { Database, Mirror, Witness };
constexpr auto enumNames(SqlNodeRole)
{
    using enum SqlNodeRole;
    return std::to_array<EnumName<SqlNodeRole>>({
        {Database, "Database", QT_TRANSLATE_NOOP("Enum", "Database server")},
        {Mirror, "Mirror", QT_TRANSLATE_NOOP("Enum", "Mirror")},
        {Witness, "Witness", QT_TRANSLATE_NOOP("Enum", "Witness")},
    });
}

/// One machine of a store. Standalone: one Database. Mirrored: one Database (the primary), one Mirror, at most one
/// Witness. Groups and clusters: Databases only; the first is the preferred primary.
struct SqlNode {
    SqlNodeId id;
    SqlStoreId store;
    SqlNodeRole role = SqlNodeRole::Database;
    int ordinal = 1; ///< From 1.
    QString fqdn;
    QString netbios;
    LifeState state = LifeState::New; ///< A new Database in a deployed group is a new replica.
    SiteId physicalSite;              ///< None: the store's site.
    AdDomainId adDomain;              ///< None: the store's domain.
    std::optional<QString> instanceName; ///< None: the store's.
    std::optional<SqlVersion> sqlVersion; ///< None: the store's.
    std::optional<SqlEdition> sqlEdition; ///< None: the store's.
    int sqlPort = 1433;
    std::optional<int> mirroringPort; ///< None: the store's mirror port, for a witness 7022.
    bool multihomed = false;
    int votes = 1; ///< In the cluster.
    CommitMode availabilityMode = CommitMode::Synchronous;
    FailoverMode failoverMode = FailoverMode::Automatic;
    bool readable = false;
    bool loginsCreated = false; ///< `Install-CsDatabase -Update` has run on this replica.
    QString hostId;             ///< Virtualization host or rack.
    bool operator==(const SqlNode &) const = default;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/windowssupport.h"
#include "model/topology/storeuses.h"

// Which SQL Server the product takes, in which mode and edition, and what SQL Server itself limits.

namespace twinpool {

namespace pages::sql {
inline constexpr Source backEnd{
    "Back End Server high availability",
    "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/back-end-server.md"};
inline constexpr Source groups{
    "Deploy an Always On Availability Group on a Back End Server",
    "SfbServer/deploy/deploy-high-availability-and-disaster-recovery/alwayson-availability-group.md"};
inline constexpr Source mirroring{
    "Deploy SQL mirroring for Back End Server high availability",
    "SfbServer/deploy/deploy-high-availability-and-disaster-recovery/sql-mirroring-for-high-availability.md"};
inline constexpr Source replicaLimits{"Availability group overview, replica limits (SQL Server)",
                                      "learn.microsoft.com/sql/database-engine/availability-groups/"};
} // namespace pages::sql

/// What the requirements say about one server of a store that pools of one version use (rules.md 2.2). Pools before
/// 2015 are not judged: NotConfirmed.
/// Sources: pages::platform::requirements2015, requirements2019, pages::sql::backEnd.
PlatformSupport sqlSupport(ProductVersion pools, HaMode mode, SqlVersion version, SqlEdition edition);

/// The same for some edition, whichever.
PlatformSupport sqlSupport(ProductVersion pools, HaMode mode, SqlVersion version);

/// The newest version listed for pools of all these versions at once, if there is one. Pools before 2015 do not count.
std::optional<SqlVersion> newestListedSql(EnumSet<ProductVersion> pools, HaMode mode, SqlEdition edition);

/// The pages on Persistent Chat list SQL Server 2012 to 2017 and stay silent on 2019 (rules.md C29).
inline constexpr SqlVersion newestListedForPersistentChat = SqlVersion::S2017;

/// \a edition, or the smallest one above it with which the mode can be had at all: a group needs Enterprise, everything
/// else at least Standard. Source: pages::sql::backEnd.
SqlEdition editionFor(HaMode mode, SqlEdition edition);

/// Nodes a failover cluster may have: Standard 2, Enterprise 16; Express cannot be clustered: 1.
/// Sources: pages::platform::requirements2015, requirements2019.
int clusterNodeLimit(SqlEdition edition);

/// Replicas of a group that may fail over automatically, the primary included. Source: pages::sql::replicaLimits.
int automaticFailoverLimit(SqlVersion version);
/// Every version allows as many.
inline constexpr int leastAutomaticFailoverLimit = 2;

inline constexpr int listenerPort = 1433;       ///< The only one supported. Source: pages::sql::groups.
inline constexpr int mirroringPort = 5022;      ///< Proposed for primary and mirror. Source: pages::sql::mirroring.
inline constexpr int witnessPort = 7022;        ///< Proposed for the witness. Source: pages::sql::mirroring.
inline constexpr int groupEndpointPort = 5022;  ///< Proposed. Source: pages::sql::groups.

/// The port of the mirroring endpoint on a node of a mirrored store.
inline int mirroringPortOf(const SqlStore &store, const SqlNode &node)
{
    return node.mirroringPort.value_or(node.role == SqlNodeRole::Witness ? witnessPort : store.mirrorPort);
}

/// Names of the databases behind a role, separated by commas, as SQL Server shows them (model.md 5.1).
QLatin1StringView databasesOf(StoreRole role);

/// Databases that may not be in an availability group, Persistent Chat's and those of Reporting Services.
/// Source: pages::sql::groups.
bool isExcludedFromGroups(QStringView database);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/sqlsupport.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

using Editions = EnumSet<SqlEdition>;
constexpr Editions none{};
constexpr Editions enterprise{SqlEdition::Enterprise};
constexpr Editions both{SqlEdition::Standard, SqlEdition::Enterprise};

struct MatrixRow {
    SqlVersion version;
    std::array<Editions, 5> editions; ///< By HaMode: standalone, mirrored, group, cluster instance, cluster.
};

constexpr std::array matrix2015{
    MatrixRow{SqlVersion::S2012, {both, both, enterprise, enterprise, both}},
    MatrixRow{SqlVersion::S2014, {both, both, enterprise, enterprise, both}},
    MatrixRow{SqlVersion::S2016, {both, both, enterprise, both, both}},
    MatrixRow{SqlVersion::S2017, {both, both, enterprise, both, both}},
    MatrixRow{SqlVersion::S2019, {both, both, enterprise, both, both}},
};
constexpr std::array matrix2019{
    MatrixRow{SqlVersion::S2016, {both, none, enterprise, both, both}},
    MatrixRow{SqlVersion::S2017, {both, none, enterprise, both, both}},
    MatrixRow{SqlVersion::S2019, {both, none, enterprise, both, both}},
};
/// Not confirmed: taken to be as far as SQL Server 2019 goes.
constexpr MatrixRow unconfirmedOnSe{SqlVersion::S2022, {both, none, enterprise, both, both}};

Editions editionsIn(const auto &rows, HaMode mode, SqlVersion version)
{
    for (const MatrixRow &row : rows)
        if (row.version == version)
            return row.editions[static_cast<size_t>(mode)];
    return none;
}

template <class Accepts>
PlatformSupport supportWhere(ProductVersion pools, HaMode mode, SqlVersion version, Accepts accepts)
{
    switch (pools) {
    case ProductVersion::V2010:
    case ProductVersion::V2013:
        return PlatformSupport::NotConfirmed;
    case ProductVersion::V2015:
        return accepts(editionsIn(matrix2015, mode, version)) ? PlatformSupport::Listed : PlatformSupport::NotListed;
    case ProductVersion::SE:
        if (accepts(editionsIn(std::array{unconfirmedOnSe}, mode, version)))
            return PlatformSupport::NotConfirmed;
        break;
    case ProductVersion::V2019:
        break;
    }
    return accepts(editionsIn(matrix2019, mode, version)) ? PlatformSupport::Listed : PlatformSupport::NotListed;
}

} // namespace

PlatformSupport sqlSupport(ProductVersion pools, HaMode mode, SqlVersion version, SqlEdition edition)
{
    return supportWhere(pools, mode, version, [=](Editions editions) { return editions.contains(edition); });
}

PlatformSupport sqlSupport(ProductVersion pools, HaMode mode, SqlVersion version)
{
    return supportWhere(pools, mode, version, [](Editions editions) { return !editions.isEmpty(); });
}

std::optional<SqlVersion> newestListedSql(EnumSet<ProductVersion> pools, HaMode mode, SqlEdition edition)
{
    std::optional<SqlVersion> newest;
    for (const auto &version : enumNames(SqlVersion{})) {
        const bool listed = std::ranges::all_of(enumNames(ProductVersion{}), [&](const auto &product) {
            return !pools.contains(product.value) || product.value < ProductVersion::V2015
                || sqlSupport(product.value, mode, version.value, edition) == PlatformSupport::Listed;
        });
        if (listed)
            newest = version.value;
    }
    return newest;
}

SqlEdition editionFor(HaMode mode, SqlEdition edition)
{
    if (mode == HaMode::AlwaysOnAG)
        return SqlEdition::Enterprise;
    return edition == SqlEdition::Express ? SqlEdition::Standard : edition;
}

int clusterNodeLimit(SqlEdition edition)
{
    switch (edition) {
    case SqlEdition::Enterprise:
        return 16;
    case SqlEdition::Standard:
        return 2;
    case SqlEdition::Express:
        break;
    }
    return 1;
}

int automaticFailoverLimit(SqlVersion version)
{
    if (version >= SqlVersion::S2019)
        return 5;
    return version >= SqlVersion::S2016 ? 3 : leastAutomaticFailoverLimit;
}

QLatin1StringView databasesOf(StoreRole role)
{
    switch (role) {
    case StoreRole::BackEnd:
        return "rtcxds, rtcshared, rtcab, rgsconfig, rgsdyn, cpsdyn"_L1;
    case StoreRole::Monitoring:
        return "LcsCDR, QoEMetrics"_L1;
    case StoreRole::Archiving:
        return "LcsLog"_L1;
    case StoreRole::PersistentChat:
    case StoreRole::PersistentChatBackup:
        return "mgc"_L1;
    case StoreRole::Compliance:
    case StoreRole::ComplianceBackup:
        break;
    }
    return "mgccomp"_L1;
}

bool isExcludedFromGroups(QStringView database)
{
    return std::ranges::any_of(std::array{"mgc"_L1, "mgccomp"_L1, "ReportServer"_L1, "ReportServerTempDB"_L1},
                               [&](QLatin1StringView excluded) {
                                   return database.compare(excluded, Qt::CaseInsensitive) == 0;
                               });
}

} // namespace twinpool

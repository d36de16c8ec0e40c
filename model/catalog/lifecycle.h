// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/pool.h"
#include "model/topology/sqlstore.h"

#include <chrono>

// When vendor support ends: rules.md 2.3; Lync Server is on the same pages. Source of all dates:
// pages::platform::lifecycle (windowssupport.h).

namespace twinpool {

/// The day these dates were last looked up. Support counts as ended when it ended before that day, whatever the clock
/// says, so that the same plan gives the same findings tomorrow.
inline constexpr std::chrono::year_month_day lifecycleDate{std::chrono::year(2026), std::chrono::November,
                                                           std::chrono::day(22)};

/// For Subscription Edition the day before which support will not end.
constexpr std::chrono::year_month_day endOfSupport(ProductVersion version)
{
    using namespace std::chrono;
    switch (version) {
    case ProductVersion::V2010:
        return {year(2021), April, day(13)};
    case ProductVersion::V2013:
        return {year(2023), April, day(11)};
    case ProductVersion::V2015:
    case ProductVersion::V2019:
        return {year(2025), October, day(14)};
    case ProductVersion::SE:
        return {year(2035), December, day(31)};
    }
    return {};
}

constexpr std::chrono::year_month_day endOfSupport(OsVersion version)
{
    using namespace std::chrono;
    switch (version) {
    case OsVersion::Ws2008R2:
        return {year(2020), January, day(14)};
    case OsVersion::Ws2012:
    case OsVersion::Ws2012R2:
        return {year(2023), October, day(10)};
    case OsVersion::Ws2016:
        return {year(2027), January, day(12)};
    case OsVersion::Ws2019:
        return {year(2029), January, day(9)};
    case OsVersion::Ws2022:
        return {year(2031), October, day(14)};
    case OsVersion::Ws2025:
        return {year(2034), November, day(14)};
    }
    return {};
}

constexpr std::chrono::year_month_day endOfSupport(SqlVersion version)
{
    using namespace std::chrono;
    switch (version) {
    case SqlVersion::S2008R2:
        return {year(2019), July, day(9)};
    case SqlVersion::S2012:
        return {year(2022), July, day(12)};
    case SqlVersion::S2014:
        return {year(2024), July, day(9)};
    case SqlVersion::S2016:
        return {year(2026), July, day(14)};
    case SqlVersion::S2017:
        return {year(2027), October, day(12)};
    case SqlVersion::S2019:
        return {year(2030), January, day(8)};
    case SqlVersion::S2022:
        return {year(2033), January, day(11)};
    }
    return {};
}

template <class Platform>
constexpr bool isOutOfSupport(Platform platform)
{
    return endOfSupport(platform) < lifecycleDate;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"
#include "model/topology/pool.h"

// Which Windows Server a pool may run on: rules.md 2.1.

namespace twinpool {

namespace pages::platform {
inline constexpr Source requirements2015{
    "Server requirements for Skype for Business Server 2015",
    "SfbServer/plan-your-deployment/requirements-for-your-environment/server-requirements.md"};
inline constexpr Source requirements2019{"System requirements for Skype for Business Server 2019",
                                         "SfBServer2019/plan/system-requirements.md"};
inline constexpr Source lifecycle{"Microsoft product lifecycle pages", "learn.microsoft.com/lifecycle/products/"};
} // namespace pages::platform

enum class PlatformSupport : quint8 {
    Listed,
    UpgradeOnly,  ///< Passes for servers that stood before an in-place upgrade.
    NotConfirmed, ///< No page names it, none excludes it.
    NotListed,
};

/// Sources: pages::platform::requirements2015, requirements2019. SE: its requirements at release equal those of 2019.
constexpr PlatformSupport windowsSupport(ProductVersion version, OsVersion os)
{
    using enum PlatformSupport;
    switch (os) {
    case OsVersion::Ws2008R2:
        return version == ProductVersion::V2015 ? UpgradeOnly : NotListed;
    case OsVersion::Ws2012:
    case OsVersion::Ws2012R2:
        return version == ProductVersion::V2015 ? Listed : NotListed;
    case OsVersion::Ws2016:
    case OsVersion::Ws2019:
        return Listed;
    case OsVersion::Ws2022:
    case OsVersion::Ws2025:
        return version == ProductVersion::SE ? NotConfirmed : NotListed;
    }
    return NotListed;
}

/// Listed for every version of Skype for Business Server.
inline constexpr OsVersion newestListedWindows = OsVersion::Ws2019;

} // namespace twinpool

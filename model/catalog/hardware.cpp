// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/hardware.h"

#include "model/catalog/capacity.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

// Ten-thousand-turn disks with 72 GB free each; solid-state disks of that speed do as well.
constexpr DiskSet eightDisks{8, QT_TRANSLATE_NOOP("Hardware", "2 in RAID 1, 6 in RAID 10")};
constexpr DiskSet fourDisks{4, QT_TRANSLATE_NOOP("Hardware", "2 × 2 in RAID 1")};

/// A machine with everything but memory and processors as in the larger or smaller recommendation.
HardwareProfile profile(ProductVersion version, bool large, int ramGb)
{
    const bool is2019 = version >= ProductVersion::V2019;
    HardwareProfile result;
    result.processors = 2;
    result.coresEach = large || is2019 ? 6 : 4;
    result.megahertz = is2019 ? 2400 : 2260;
    result.ramGb = ramGb;
    result.disks = large ? eightDisks : fourDisks;
    result.dualPort = large;
    result.source = is2019 ? pages::platform::requirements2019 : pages::platform::requirements2015;
    return result;
}

} // namespace

std::optional<HardwareProfile> hardwareFor(PoolKind kind, ProductVersion version)
{
    const std::optional<int> ramGb = recommendedRamGb(kind, version);
    if (!ramGb)
        return std::nullopt;
    const bool large = kind == PoolKind::EnterprisePool || kind == PoolKind::StandardEdition
        || kind == PoolKind::PersistentChat;
    HardwareProfile result = profile(version, large, *ramGb);
    if (kind == PoolKind::Edge)
        result.networkAdapters = 2;
    return result;
}

HardwareProfile hardwareOfBackEnd(ProductVersion version)
{
    return profile(version, true, *recommendedRamGb(PoolKind::EnterprisePool, version));
}

HardwareProfile hardwareOfMonitoringStore()
{
    HardwareProfile result;
    result.processors = 2;
    result.coresEach = 6;
    result.ramGb = 48;
    result.disks = {25, QT_TRANSLATE_NOOP("Hardware", "300 GB each: 16 in RAID 10, 2 in RAID 1 for each of three logs")};
    result.source = pages::capacity2015;
    return result;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/windowssupport.h"

#include <optional>

// Machines that the figures suppose: capacity.md section 13.

namespace twinpool {

namespace pages {
inline constexpr Source serverMemory{"Monitor for server memory capacity limits",
                                     "SfbServer/manage/health-and-monitoring/server-memory-capacity-limits.md"};
inline constexpr Source stressTool{"Using the Skype for Business Server 2015 Stress and Performance Tool",
                                   "SfbServer/management-tools/stress-and-performance-tool/using-the-tool.md"};
} // namespace pages

/// Disks of one kind in a machine.
struct DiskSet {
    int count = 0;
    const char *arrangement = nullptr; ///< QT_TRANSLATE_NOOP("Hardware", …)
};

/// What is recommended for a machine.
struct HardwareProfile {
    int processors = 0, coresEach = 0;
    int megahertz = 0; ///< 0: not stated.
    int ramGb = 0;
    DiskSet disks;
    int networkAdapters = 1; ///< Of at least 1 Gbit/s.
    bool dualPort = false;   ///< Each adapter has two ports.
    Source source;

    constexpr int cores() const { return processors * coresEach; }
    constexpr int megacycles() const { return cores() * megahertz; }
};

/// None where nothing is published: other products, appliances, and roles that the version does not have.
/// Sources: pages::platform::requirements2015, requirements2019.
std::optional<HardwareProfile> hardwareFor(PoolKind kind, ProductVersion version);
/// For a database server of an Enterprise pool.
HardwareProfile hardwareOfBackEnd(ProductVersion version);
/// Tested for a server with the monitoring and archiving databases. Source: pages::capacity2015.
HardwareProfile hardwareOfMonitoringStore();

/// The processors that the users of a Front End were measured with.
/// Sources: pages::platform::requirements2015, requirements2019.
constexpr int referenceMegacycles(ProductVersion version)
{
    return 2 * 6 * (version >= ProductVersion::V2019 ? 2400 : 2260);
}

/// What a hypervisor needs beside its guests, in percent of what they need.
/// Source: "Virtualization support for Skype for Business Server 2019", SfBServer2019/virtualization-guidance.md.
inline constexpr int hypervisorPercentLeast = 6, hypervisorPercentMost = 10;

/// Memory of the mobility service for old clients: for itself, for each session, and in addition for each session that
/// follows the presence of others. Source: pages::serverMemory.
inline constexpr int mobilityBaseMb = 164, mobilitySessionKb = 400, mobilityPresenceKb = 134;
/// With less left for it hardware is to be added. Source: pages::serverMemory.
inline constexpr int mobilityMemoryLeastMb = 1500;

/// Simulated users of one machine, and sign-ins a second that a pool takes at its peak. Source: pages::stressTool.
inline constexpr int simulatedUsersPerComputer = 4500, signInsPerSecond = 12;

} // namespace twinpool

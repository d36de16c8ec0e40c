// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

#include <chrono>

// How a hardware load balancer for the web services of a pool is set up (rules.md NET-008).

namespace twinpool {

namespace pages {
inline constexpr Source loadBalancing{"Load balancing requirements",
                                      "SfbServer/plan-your-deployment/network-requirements/load-balancing.md"};
} // namespace pages

/// Idle connections are kept this long. Source: pages::loadBalancing.
inline constexpr std::chrono::seconds webIdleTimeout{1800};

/// The port by which the balancer sees whether a server works. Source: pages::loadBalancing.
inline constexpr int webMonitorPort = 5061;

/// With fewer servers there is nothing to balance. Source: pages::loadBalancing.
inline constexpr int balancedServersLeast = 2;

} // namespace twinpool

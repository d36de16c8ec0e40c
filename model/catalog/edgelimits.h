// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"

// Sizes, ports and addresses of Edge pools and Directors: model.md 3.4 and 3.5, rules.md C12, capacity.md section 7.

namespace twinpool {

namespace pages::edge {
inline constexpr Source environment{
    "Edge Server environmental requirements",
    "SfbServer/plan-your-deployment/edge-server-deployments/edge-environmental-requirements.md"};
inline constexpr Source createTopology{"Create your Edge topology",
                                       "SfbServer/deploy/deploy-edge-server/create-your-edge-topology.md"};
inline constexpr Source topologyBasics{"Topology Basics",
                                       "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"};
} // namespace pages::edge

/// Edge Servers of a pool that were tested and are supported. Source: pages::edge::environment.
inline constexpr int edgeServersMost = 12;

/// Directors of a pool. Source: pages::edge::topologyBasics.
inline constexpr int directorsMost = 10;

/// Edge Servers or Directors of a pool that one of them may leave. Sources: pages::capacity2015, pages::capacity2019.
inline constexpr int remoteServersForAvailability = 2;

/// Ports outside when one name and address serve all. Source: pages::edge::createTopology; help pages differ (C12).
struct SharedEdgePorts {
    int access = 5061, webConferencing = 444, av = 443;
};
inline constexpr SharedEdgePorts sharedEdgePorts{};

/// Addresses an Edge pool needs outside: one or, without a shared name, three for each server, and as many virtual
/// ones on a hardware load balancer. Source: pages::edge::environment.
constexpr int externalAddresses(int servers, bool sharedName, bool hardwareBalanced)
{
    return (sharedName ? 1 : 3) * (servers + (hardwareBalanced ? 1 : 0));
}

} // namespace twinpool

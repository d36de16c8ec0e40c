// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Ports of gateways: model.md 3.7. Those of Mediation Servers are the defaults of MediationRole.
// Source: "Define a gateway in Topology Builder", SfbServer/deploy/deploy-enterprise-voice/define-a-gateway.md.

namespace twinpool {

inline constexpr int gatewayTlsPort = 5067, gatewayTcpPort = 5066;

/// Of the gateway inside a Survivable Branch Appliance.
inline constexpr int applianceTlsPort = 5082, applianceTcpPort = 5081;

} // namespace twinpool

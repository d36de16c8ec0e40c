// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool {

/// The settings of a pool's Mediation Server: stand-alone, or collocated with a user pool. Null for other pools.
const MediationRole *mediationOf(const Pool &pool);
MediationRole *mediationOf(Pool &pool);

/// Whether a port lies in a range whose end may be left at its default.
constexpr bool isInRange(int port, int first, int last)
{
    return port >= first && port <= std::max(first, last);
}

namespace edits {

/// Joins a gateway with a port of a pool: by TLS, under a free name, as root trunk when the gateway has none.
TrunkId addTrunkBetween(Plan &plan, GatewayId gateway, PoolId pool);

/// A new gateway beside a pool, named after it.
GatewayId addGatewayFor(Plan &plan, PoolId pool);

/// Gives a gateway that has no root trunk one: its first trunk, or a new one to \a pool.
Edit createRootTrunk(GatewayId gateway, PoolId pool);

/// Adds a gateway in the site of a user pool, with a trunk to \a mediation that the pool uses last.
Edit addSecondGateway(PoolId userPool, PoolId mediation);

/// Adds a stand-alone Mediation pool of \a servers beside the trunk's gateway, with the settings, next hop and Edge
/// pool of the Mediation Server where the trunk ends now, and moves the trunk there.
Edit moveToOwnMediation(const QString &label, TrunkId trunk, int servers);

/// Adds a stand-alone Mediation pool in a gateway's site, with a trunk to the gateway.
Edit addMediationPoolFor(GatewayId gateway, PoolId nextHop);

/// TLS, on the ports that belong to it.
Edit setTls(TrunkId trunk);

/// The trunk ends on a port where its Mediation Server listens for the trunk's protocol; TCP is enabled if need be.
Edit useListeningPort(const QString &label, TrunkId trunk);

/// Each trunk of a gateway beyond the first gets an entry of its own for the same device, under a name that counts up.
Edit splitGateway(GatewayId gateway);

} // namespace edits

} // namespace twinpool

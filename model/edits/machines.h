// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/change.h"
#include "model/edits/edit.h"

namespace twinpool::edits {

/// An edit that changes every server of a pool: `change(Server &)`. Fails when the pool is gone.
template <class F>
Edit changeServersOf(const QString &label, PoolId pool, F change)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                if (!plan.pools.find(pool))
                    return goneError();
                const Table<Server> servers = plan.servers;
                for (const Server &server : servers)
                    if (server.pool == pool)
                        plan.servers.change(server.id, change);
                return plan;
            }};
}

/// \a wanted or, when a row of the plan bears that DNS name, the next name like it that none bears.
QString freeDnsName(const Plan &plan, const QString &wanted);

/// Spreads the first \a voters servers of a pool so that no host carries more than \a mostPerHost of them. Servers stay
/// where they are if they can; hosts that are missing get names that count up from those in use. Servers without a
/// host are left alone. @pre mostPerHost >= 1
Edit distributeOverHosts(PoolId pool, int voters, int mostPerHost);

/// Gives a server that shares its machine a name of its own and takes foreign software off it. A pool with the name of
/// the server is renamed with it. Where a reverse proxy and a server share a name, it is the proxy that moves if the
/// server's pool is not itself one of those that need machines of their own.
Edit giveOwnMachine(ServerId server);

/// Roles that need machines of their own, whatever else they share with: Director, Edge, Video Interop, Office Web
/// Apps.
bool needsOwnMachines(const Pool &pool);

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/remoteaccess.h"

#include "model/catalog/capacity.h"
#include "model/sizing/figure.h"

namespace twinpool {

namespace {

double remoteUsersOfPool(const Snapshot &now, const UserPool &pool)
{
    return hasRemoteUsers(pool) ? remoteUsersOf(now.plan.userModel.population, pool.homedUsers) : 0;
}

RemoteLoad loadOfEdge(const Snapshot &now, const Pool &edge)
{
    RemoteLoad load;
    for (const Pool *pool : now.referring<Pool>(edge.id)) {
        const auto *user = pool->as<UserPool>();
        if (!user || user->edgePool != edge.id)
            continue;
        load.users += remoteUsersOfPool(now, *user);
        const Pool *partner = now.partnerOf(pool->id);
        if (const auto *other = partner ? partner->as<UserPool>() : nullptr; other && other->edgePool != edge.id)
            load.usersOfPartners += remoteUsersOfPool(now, *other);
    }
    return load;
}

/// Replaces what the user model says by what the planner says.
RemoteLoad planned(RemoteLoad load, int users)
{
    if (users > 0) {
        load.users = users;
        load.isPlanned = true;
    }
    return load;
}

} // namespace

double remoteUsersOf(const PopulationModel &model, double users)
{
    return users * model.remotePercent / 100;
}

bool hasRemoteUsers(const UserPool &pool)
{
    return pool.remoteUsers.value_or(bool(pool.edgePool));
}

int remoteServersForLoad(double remoteUsers, ProductVersion version)
{
    return wholeUp(remoteUsers / remoteUsersPerServer(version));
}

int remoteServersWithSpare(double remoteUsers, ProductVersion version)
{
    return std::max(remoteServersForAvailability, remoteServersForLoad(remoteUsers, version) + 1);
}

RemoteLoad remoteLoadOf(const Snapshot &now, const Pool &pool)
{
    if (const auto *edge = pool.as<EdgePool>())
        return planned(loadOfEdge(now, pool), edge->concurrentRemoteUsers);
    RemoteLoad load;
    const auto *director = pool.as<DirectorPool>();
    if (!director)
        return load;
    for (const Pool *sender : now.referring<Pool>(pool.id)) {
        const auto *edge = sender->as<EdgePool>();
        if (!edge || edge->nextHop != pool.id)
            continue;
        const RemoteLoad its = planned(loadOfEdge(now, *sender), edge->concurrentRemoteUsers);
        load.users += its.users;
        load.usersOfPartners += its.usersOfPartners;
    }
    return planned(load, director->concurrentRemoteUsers);
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/frontends.h"

#include "model/catalog/hardware.h"
#include "model/catalog/pairinglimits.h"
#include "model/sizing/machines.h"

namespace twinpool {

int frontEndsForLoad(double users, ProductVersion version, double usersEach)
{
    const PoolLimits limits = limitsOf(version);
    const int servers = wholeUp(users / usersEach);
    const bool isFullPool = usersEach >= usersPerFrontEndPublished && users <= limits.usersPerPool;
    return isFullPool ? std::min(servers, limits.frontEnds) : servers;
}

int frontEndsWithSpare(double users, ProductVersion version, double usersEach)
{
    return std::max(recommendedFrontEnds, frontEndsForLoad(users, version, usersEach) + 1);
}

int mostUsersWithSpare(ProductVersion version)
{
    return (limitsOf(version).frontEnds - 1) * usersPerFrontEndPublished;
}

double usersPerFrontEndOf(const Snapshot &now, const Pool &pool)
{
    double least = 0;
    for (const Server *server : now.serversOf(pool.id)) {
        const double power = powerOf(*server, pool.version, now.plan.userModel.estimates);
        least = least == 0 ? power : std::min(least, power);
    }
    return usersPerFrontEndPublished * (least == 0 ? 1 : least);
}

int standardEditionServers(int users, bool inPairs)
{
    const int servers = frontEndsFor(users, usersPerStandardEdition);
    return inPairs ? (servers + 1) / 2 * 2 : servers;
}

double shareWithoutCopies(int servers, int lost)
{
    const auto pairsOf = [](double n) { return n * (n - 1) / 2; };
    const auto triplesOf = [&](double n) { return pairsOf(n) * (n - 2) / 3; };
    if (servers < 3 || lost < 2)
        return 0;
    return (pairsOf(lost) * (servers - lost) + triplesOf(lost)) / triplesOf(servers);
}

double signInMinutes(double users)
{
    return users / signInsPerSecond / 60;
}

double failbackMinutes(double users)
{
    return users / usersFailedBackInAnHour * 60;
}

} // namespace twinpool

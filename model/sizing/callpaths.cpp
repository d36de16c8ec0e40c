// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/callpaths.h"

namespace twinpool {

Rows<Pool> mediationPoolsOf(const Snapshot &now, const Pool &userPool)
{
    Rows<Pool> pools;
    const auto *user = userPool.as<UserPool>();
    if (!user)
        return pools;
    for (TrunkId id : user->voiceTrunks)
        if (const Trunk *trunk = now.find(id))
            if (const Pool *pool = now.find(trunk->mediation); pool && (pool->as<UserPool>() || pool->as<MediationPool>()))
                return {pool};
    if (user->mediation)
        return {&userPool};
    for (const Pool *pool : now.referring<Pool>(userPool.id))
        if (const auto *mediation = pool->as<MediationPool>(); mediation && mediation->nextHop == userPool.id)
            pools.append(pool);
    return pools;
}

Rows<Pool> callersThrough(const Snapshot &now, const Pool &mediation)
{
    Rows<Pool> candidates;
    const auto consider = [&](const Pool *pool) {
        if (pool && pool->as<UserPool>() && !candidates.contains(pool))
            candidates.append(pool);
    };
    if (const auto *role = mediation.as<MediationPool>())
        consider(now.find(role->nextHop));
    else
        consider(&mediation);
    for (const Trunk *trunk : now.trunksOf(mediation.id))
        for (const Pool *pool : now.referring<Pool>(trunk->id))
            consider(pool);
    candidates.removeIf([&](const Pool *pool) { return !mediationPoolsOf(now, *pool).contains(&mediation); });
    return candidates;
}

} // namespace twinpool

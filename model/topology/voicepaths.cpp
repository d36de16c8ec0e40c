// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/voicepaths.h"

#include <cmath>

namespace twinpool {

int voiceUsersOf(const UserPool &pool, const UserModel &model)
{
    return pool.voiceUsers.value_or(static_cast<int>(std::lround(pool.homedUsers * model.population.voicePercent / 100)));
}

Rows<Trunk> voiceTrunksOf(const Snapshot &now, const Pool &userPool)
{
    Rows<Trunk> trunks;
    const auto *user = userPool.as<UserPool>();
    if (!user)
        return trunks;
    for (TrunkId id : user->voiceTrunks)
        if (const Trunk *trunk = now.find(id))
            trunks.append(trunk);
    if (!trunks.isEmpty())
        return trunks;
    if (user->mediation)
        trunks = now.trunksOf(userPool.id);
    for (const Pool *pool : now.referring<Pool>(userPool.id))
        if (const auto *mediation = pool->as<MediationPool>(); mediation && mediation->nextHop == userPool.id)
            for (const Trunk *trunk : now.trunksOf(pool->id))
                trunks.append(trunk);
    return trunks;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/siteusers.h"

#include "model/sizing/population.h"
#include "model/sizing/remoteaccess.h"
#include "model/topology/voicepaths.h"

namespace twinpool {

std::vector<SiteUsers> usersBySite(const Snapshot &now)
{
    std::vector<SiteUsers> sites;
    const PopulationModel &people = now.plan.userModel.population;
    const bool hasChat = std::ranges::any_of(now.plan.pools.begin(), now.plan.pools.end(), [](const Pool &pool) {
        return pool.as<PersistentChatPool>() != nullptr;
    });
    for (const Site &site : now.plan.sites) {
        SiteUsers users;
        users.site = site.id;
        bool hasPools = false;
        for (const Pool *pool : now.poolsOf(site.id)) {
            const auto *role = pool->as<UserPool>();
            if (!role)
                continue;
            hasPools = true;
            users.homed += role->homedUsers;
            users.branches += branchUsersOf(now, pool->id);
            users.voice += role->enterpriseVoice ? voiceUsersOf(*role, now.plan.userModel) : 0;
            users.remote += hasRemoteUsers(*role) ? remoteUsersOf(people, role->homedUsers) : 0;
            users.chat += hasChat ? role->homedUsers * people.chatPercent / 100 : 0;
        }
        if (hasPools)
            sites.push_back(users);
    }
    return sites;
}

} // namespace twinpool

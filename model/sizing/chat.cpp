// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/chat.h"

#include "model/catalog/chatlimits.h"
#include "model/sizing/figure.h"

namespace twinpool {

namespace {

/// The chat pool of a site that names none.
const Pool *defaultChatPool(const Plan &plan)
{
    const Pool *first = nullptr;
    for (const Pool &pool : plan.pools) {
        const auto *chat = pool.as<PersistentChatPool>();
        if (chat && chat->isGlobalDefault)
            return &pool;
        if (chat && !first)
            first = &pool;
    }
    return first;
}

} // namespace

int activeChatServers(double chatUsers)
{
    return wholeUp(chatUsers / usersPerChatServer);
}

int stretchedChatServers(double chatUsers)
{
    return 2 * activeChatServers(chatUsers);
}

bool hasPlannedChatUsers(const Pool &chatPool)
{
    const auto *chat = chatPool.as<PersistentChatPool>();
    return chat && chat->activeUsers > 0;
}

double chatUsersOf(const Snapshot &now, const Pool &chatPool)
{
    if (hasPlannedChatUsers(chatPool))
        return chatPool.as<PersistentChatPool>()->activeUsers;
    double users = 0;
    for (const Site *site : now.referring<Site>(chatPool.id)) {
        if (site->defaultPersistentChatPool != chatPool.id)
            continue;
        for (const Pool *pool : now.poolsOf(site->id))
            if (const auto *user = pool->as<UserPool>())
                users += user->homedUsers;
    }
    if (defaultChatPool(now.plan) == &chatPool)
        for (const Pool &pool : now.plan.pools) {
            const auto *user = pool.as<UserPool>();
            const Site *site = user ? now.find(pool.site) : nullptr;
            if (user && !(site && site->defaultPersistentChatPool))
                users += user->homedUsers;
        }
    return users * now.plan.userModel.population.chatPercent / 100;
}

double chatRooms(double chatUsers, double roomsEach, double roomSize)
{
    return chatUsers * roomsEach / roomSize;
}

double accessControlEntries(const RoomAccess &access)
{
    const double direct = access.closedRooms * access.directPercent / 100;
    return direct * access.roomSize + (access.closedRooms - direct) * access.groupsPerRoom
        + access.auditoriums * access.presentersPerAuditorium + access.rooms * access.managersPerRoom;
}

double participantsPolledPerSecond(const ChatModel &model, double chatUsers)
{
    return chatUsers * model.endpointsPerUser * model.visibleRoomsPerUser * model.polledPerRoom / model.pollSeconds;
}

double presenceChangesPerSecond(const ChatModel &model, double chatUsers)
{
    return chatUsers * model.presenceChangesPerHour / 3600;
}

double messagesPerSecond(double rooms, double messagesPerRoomDay)
{
    constexpr double secondsOfDay = 8 * 3600;
    return rooms * messagesPerRoomDay / secondsOfDay;
}

} // namespace twinpool

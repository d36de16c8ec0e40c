// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/growth.h"

#include <QHash>

#include <cmath>
#include <set>

namespace twinpool {

namespace {

int grown(int users, double more)
{
    return static_cast<int>(std::max<qint64>(0, std::llround(users + more)));
}

/// User pools of a site that home its users, not those for large meetings alone.
QList<PoolId> userPoolsOf(const Plan &plan, SiteId site)
{
    QList<PoolId> pools;
    for (const Pool &pool : plan.pools)
        if (const auto *user = pool.as<UserPool>(); user && pool.site == site && !user->isLargeMeetingPool)
            pools.append(pool.id);
    return pools;
}

/// The pools that appliances and servers of a branch hang on.
QList<PoolId> poolsBehindBranch(const Plan &plan, SiteId site)
{
    QList<PoolId> pools;
    for (const Pool &pool : plan.pools)
        if (const auto *branch = pool.as<SurvivableBranch>();
            branch && pool.site == site && branch->userServicesPool && !pools.contains(branch->userServicesPool))
            pools.append(branch->userServicesPool);
    return pools;
}

QList<PoolId> poolsThatTakeIn(const Plan &plan, const Site &site)
{
    if (QList<PoolId> own = userPoolsOf(plan, site.id); !own.isEmpty())
        return own;
    if (QList<PoolId> behind = poolsBehindBranch(plan, site.id); !behind.isEmpty())
        return behind;
    return site.parentSite ? userPoolsOf(plan, site.parentSite) : QList<PoolId>();
}

/// How many users join each pool in all these years.
QHash<PoolId, double> joinersOf(const Plan &plan, int years)
{
    QHash<PoolId, double> joiners;
    for (const Site &site : plan.sites) {
        if (site.usersPerYear == 0)
            continue;
        const QList<PoolId> pools = poolsThatTakeIn(plan, site);
        double homed = 0;
        for (PoolId pool : pools)
            homed += plan.pools.find(pool)->as<UserPool>()->homedUsers;
        for (PoolId pool : pools) {
            const double share = homed > 0 ? plan.pools.find(pool)->as<UserPool>()->homedUsers / homed
                                           : 1.0 / double(pools.size());
            joiners[pool] += share * site.usersPerYear * years;
        }
    }
    return joiners;
}

void growBranches(Plan &plan, const Site &site, int years)
{
    double users = 0;
    QList<PoolId> branches;
    for (const Pool &pool : std::as_const(plan.pools))
        if (const auto *branch = pool.as<SurvivableBranch>(); branch && pool.site == site.id) {
            branches.append(pool.id);
            users += branch->users;
        }
    for (PoolId id : branches)
        plan.pools.change(id, [&](Pool &pool) {
            auto &branch = *pool.as<SurvivableBranch>();
            const double share = users > 0 ? branch.users / users : 1.0 / double(branches.size());
            branch.users = grown(branch.users, share * site.usersPerYear * years);
        });
}

/// Lets what a pool was given in numbers grow with its users.
void growPool(Pool &pool, double joiners)
{
    auto &user = *pool.as<UserPool>();
    const int before = user.homedUsers;
    user.homedUsers = grown(before, joiners);
    const double factor = before > 0 ? double(user.homedUsers) / before : 1;
    if (user.voiceUsers)
        user.voiceUsers = grown(0, *user.voiceUsers * factor);
    if (user.mediation)
        user.mediation->busyHourCalls = grown(0, user.mediation->busyHourCalls * factor);
}

/// The same for pools that serve everybody.
void growSharedNumbers(Plan &plan, double factor)
{
    const auto grow = [factor](int &number) { number = grown(0, number * factor); };
    const Table<Pool> pools = plan.pools;
    for (const Pool &pool : pools) {
        Pool changed = pool;
        if (auto *edge = changed.as<EdgePool>())
            grow(edge->concurrentRemoteUsers);
        else if (auto *director = changed.as<DirectorPool>())
            grow(director->concurrentRemoteUsers);
        else if (auto *mediation = changed.as<MediationPool>())
            grow(mediation->mediation.busyHourCalls);
        else if (auto *chat = changed.as<PersistentChatPool>())
            grow(chat->activeUsers);
        if (changed != pool)
            plan.pools.set(changed);
    }
}

qint64 homedUsers(const Plan &plan)
{
    qint64 users = 0;
    for (const Pool &pool : plan.pools)
        if (const auto *user = pool.as<UserPool>())
            users += user->homedUsers;
    return users;
}

bool isTooMuch(const StateLoad &load)
{
    return load.servers > 0 && load.grade >= Grade::Warning; // without a server no number of users fits
}

} // namespace

Plan planInYears(const Plan &plan, int years)
{
    Plan later = plan;
    const QHash<PoolId, double> joiners = joinersOf(plan, years);
    for (auto it = joiners.begin(); it != joiners.end(); ++it)
        later.pools.change(it.key(), [&](Pool &pool) { growPool(pool, it.value()); });
    for (const Site &site : plan.sites) {
        if (site.usersPerYear == 0)
            continue;
        growBranches(later, site, years);
        later.sites.change(site.id,
                           [&](Site &row) { row.users = grown(row.users, double(row.usersPerYear) * years); });
    }
    if (const qint64 before = homedUsers(plan); before > 0)
        growSharedNumbers(later, double(homedUsers(later)) / double(before));
    return later;
}

GrowthForecast growthOf(const Snapshot &now, int years)
{
    GrowthForecast forecast;
    for (const Site &site : now.plan.sites)
        if (!userPoolsOf(now.plan, site.id).isEmpty())
            forecast.sites.push_back({site.id, {}});
    std::set<std::tuple<quint32, Workload, LoadState>> crossed;
    for (int year = 0; year <= years; ++year) {
        const Snapshot then(planInYears(now.plan, year), now.index); // users are no part of the index
        for (SiteGrowth &site : forecast.sites) {
            qint64 users = 0;
            for (PoolId pool : userPoolsOf(then.plan, site.site))
                users += then.find(pool)->as<UserPool>()->homedUsers;
            site.users.push_back(users);
        }
        const PlanSizes sizes = sizesOf(then);
        const auto look = [&](const PoolLoad &load) {
            for (LoadState state : loadStates) {
                const auto key = std::tuple(load.pool.value, load.workload, state);
                if (!load[state] || !isTooMuch(*load[state]) || crossed.contains(key))
                    continue;
                crossed.insert(key);
                forecast.crossings.push_back({load.pool, load.workload, state, year, *load[state], load.serversMost});
            }
        };
        std::ranges::for_each(sizes.pools, look);
        std::ranges::for_each(sizes.calls, look);
    }
    std::ranges::stable_sort(forecast.crossings, {}, [](const Crossing &crossing) {
        return std::tuple(crossing.year, crossing.pool, crossing.workload, crossing.state);
    });
    return forecast;
}

std::optional<int> calendarYear(const Plan &plan, int years)
{
    const std::optional<int> counted = plan.deployment.usersCountedIn;
    return counted ? std::optional(*counted + years) : std::nullopt;
}

} // namespace twinpool

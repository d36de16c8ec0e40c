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

/// Which pools are at home in which site.
class Homes
{
public:
    explicit Homes(const Plan &plan)
    {
        for (const Pool &pool : plan.pools) {
            if (const auto *user = pool.as<UserPool>(); user && !user->isLargeMeetingPool) {
                m_userPools[pool.site].append(pool.id);
            } else if (const auto *branch = pool.as<SurvivableBranch>()) {
                m_branches[pool.site].append(pool.id);
                const Pool *serving = plan.pools.find(branch->userServicesPool);
                QList<PoolId> &behind = m_behind[pool.site];
                if (serving && serving->as<UserPool>() && !behind.contains(serving->id))
                    behind.append(serving->id);
            }
        }
    }

    /// User pools that home the users of a site, not those for large meetings alone.
    QList<PoolId> userPools(SiteId site) const { return m_userPools.value(site); }
    /// Appliances and servers of a branch.
    QList<PoolId> branches(SiteId site) const { return m_branches.value(site); }
    /// The pools that take in those who join a site: its own, those that its branch pools hang on, those of its parent.
    QList<PoolId> takingIn(const Site &site) const
    {
        if (QList<PoolId> own = userPools(site.id); !own.isEmpty())
            return own;
        if (QList<PoolId> behind = m_behind.value(site.id); !behind.isEmpty())
            return behind;
        return site.parentSite ? userPools(site.parentSite) : QList<PoolId>();
    }

private:
    QHash<SiteId, QList<PoolId>> m_userPools, m_branches, m_behind;
};

/// How many users join each pool in all these years.
QHash<PoolId, double> joinersOf(const Plan &plan, const Homes &homes, int years)
{
    QHash<PoolId, double> joiners;
    for (const Site &site : plan.sites) {
        if (site.usersPerYear == 0)
            continue;
        const QList<PoolId> pools = homes.takingIn(site);
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

void growBranches(Plan &plan, const Homes &homes, const Site &site, int years)
{
    const QList<PoolId> branches = homes.branches(site.id);
    double users = 0;
    for (PoolId id : branches)
        users += plan.pools.find(id)->as<SurvivableBranch>()->users;
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

/// What a pool that serves everybody was given in numbers; null for others.
template <class AnyPool>
auto sharedNumberOf(AnyPool &pool) -> decltype(&pool.template as<EdgePool>()->concurrentRemoteUsers)
{
    if (auto *edge = pool.template as<EdgePool>())
        return &edge->concurrentRemoteUsers;
    if (auto *director = pool.template as<DirectorPool>())
        return &director->concurrentRemoteUsers;
    if (auto *mediation = pool.template as<MediationPool>())
        return &mediation->mediation.busyHourCalls;
    if (auto *chat = pool.template as<PersistentChatPool>())
        return &chat->activeUsers;
    return nullptr;
}

/// Lets it grow with all users.
void growSharedNumbers(Plan &plan, double factor)
{
    const Table<Pool> pools = plan.pools;
    for (const Pool &pool : pools)
        if (const int *number = sharedNumberOf(pool); number && *number > 0)
            plan.pools.change(pool.id, [&](Pool &row) { *sharedNumberOf(row) = grown(0, *number * factor); });
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
    const Homes homes(plan);
    const QHash<PoolId, double> joiners = joinersOf(plan, homes, years);
    for (auto it = joiners.begin(); it != joiners.end(); ++it)
        later.pools.change(it.key(), [&](Pool &pool) { growPool(pool, it.value()); });
    for (const Site &site : plan.sites) {
        if (site.usersPerYear == 0)
            continue;
        growBranches(later, homes, site, years);
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
    const Homes homes(now.plan);
    for (const Site &site : now.plan.sites)
        if (!homes.userPools(site.id).isEmpty())
            forecast.sites.push_back({site.id, {}});
    std::set<std::tuple<quint32, Workload, LoadState>> crossed;
    for (int year = 0; year <= years; ++year) {
        const Snapshot then(planInYears(now.plan, year), now.index); // users are no part of the index
        for (SiteGrowth &site : forecast.sites) {
            qint64 users = 0;
            for (PoolId pool : homes.userPools(site.site))
                users += then.find(pool)->as<UserPool>()->homedUsers;
            site.users.push_back(users);
        }
        const PlanSizes &sizes = forecast.years.emplace_back(sizesOf(then));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// How long all figures of a plan with 1,000 pools take. The aim is less than 20 ms; compare the ratios, not the
// milliseconds.

#include "model/proposals/partneradvice.h"
#include "model/sizing/figures.h"
#include "model/sizing/growth.h"
#include "tests/bench/measure.h"

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::bench;

namespace {

PoolId addPool(Plan &plan, const QString &name, SiteId site, PoolRole role, int servers)
{
    Pool pool;
    pool.fqdn = name;
    pool.site = site;
    pool.role = std::move(role);
    const PoolId id = plan.add(pool);
    for (int ordinal = 1; ordinal <= servers; ++ordinal) {
        Server server;
        server.pool = id;
        server.ordinal = ordinal;
        server.fqdn = u"s%1-%2"_s.arg(ordinal).arg(name);
        plan.add(server);
    }
    return id;
}

/// A hundred sites with an Edge pool, a Mediation pool and eight user pools each; neighbours are paired.
Plan thousandPools()
{
    Plan plan;
    QList<PoolId> users;
    for (int number = 0; number < 100; ++number) {
        Site site;
        site.name = u"Site %1"_s.arg(number);
        site.usersPerYear = 200;
        const SiteId id = plan.add(site);
        const PoolId edge = addPool(plan, u"edge%1"_s.arg(number), id, EdgePool(), 2);
        for (int pool = 0; pool < 8; ++pool) {
            UserPool role;
            role.homedUsers = 8000 + 100 * pool;
            role.edgePool = edge;
            role.enterpriseVoice = role.dialInConferencing = true;
            role.monitoring = true;
            if (pool % 2 == 0)
                role.mediation.emplace();
            users.append(addPool(plan, u"pool%1-%2"_s.arg(number).arg(pool), id, role, 6));
        }
        MediationPool mediation;
        mediation.nextHop = users.last();
        addPool(plan, u"med%1"_s.arg(number), id, mediation, 2);
    }
    for (qsizetype at = 0; at + 1 < users.size(); at += 2) {
        Pairing pairing;
        pairing.poolA = users[at];
        pairing.poolB = users[at + 1];
        plan.add(pairing);
    }
    return plan;
}

/// Users per server in three states of user pools alone, by looking through whole tables.
double naive(const Plan &plan)
{
    double sum = 0;
    for (const Pool &pool : plan.pools) {
        const auto *user = pool.as<UserPool>();
        if (!user)
            continue;
        int servers = 0;
        for (const Server &server : plan.servers)
            servers += server.pool == pool.id;
        int others = 0;
        for (const Pairing &pairing : plan.pairings) {
            const PoolId partner = pairing.poolA == pool.id ? pairing.poolB
                : pairing.poolB == pool.id                  ? pairing.poolA
                                                            : PoolId();
            for (const Pool &other : plan.pools)
                if (partner && other.id == partner)
                    others = other.as<UserPool>()->homedUsers;
        }
        sum += double(user->homedUsers) / servers + double(user->homedUsers) / (servers - 1)
            + double(user->homedUsers + others) / servers;
    }
    return sum;
}

} // namespace

int main()
{
    const Plan plan = thousandPools();
    const Snapshot now(plan);
    double sink = 0;
    const double loads = measured(51, [&] { sink += double(sizesOf(now).users); }).median;
    const double tables = measured(5, [&] { sink += naive(plan); }).median;
    printf("%lld pools, %lld servers\n", static_cast<long long>(plan.pools.size()),
           static_cast<long long>(plan.servers.size()));
    printRow("all loads in all states", loads, "three states by whole tables", tables);
    const double reasons = measured(5, [&] {
        for (const Pool &pool : plan.pools)
            sink += double(figuresOf(now, pool).size());
    }).median;
    printRow("every figure with its reasons", reasons, "all loads", loads);
    const double years = measured(5, [&] { sink += double(growthOf(now).crossings.size()); }).median;
    printRow("ten years ahead", years, "all loads", loads);
    const PoolId first = std::ranges::find_if(plan.pools.begin(), plan.pools.end(), [](const Pool &pool) {
                             return pool.as<UserPool>() != nullptr;
                         })->id;
    const double partners = measured(5, [&] { sink += double(partnersFor(now, first).possible.size()); }).median;
    printRow("partners for one pool", partners, "all loads", loads);
    return sink < 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/pairing.h"

#include "model/edits/change.h"

namespace twinpool::edits {

namespace {

bool isPaired(const Plan &plan, PoolId pool)
{
    return std::ranges::any_of(plan.pairings.begin(), plan.pairings.end(),
                               [&](const Pairing &pairing) { return pairing.poolA == pool || pairing.poolB == pool; });
}

} // namespace

Edit pairPools(PoolId a, PoolId b)
{
    return {QCoreApplication::translate("Edits", "Pair pools"), [=](Plan plan) -> Result<Plan> {
                const Pool *first = plan.pools.find(a), *second = plan.pools.find(b);
                if (!first || !second)
                    return goneError();
                if (a == b)
                    return Error{QCoreApplication::translate("Edits", "A pool cannot be its own partner.")};
                for (const Pool *pool : {first, second}) {
                    if (!pool->as<UserPool>())
                        return Error{QCoreApplication::translate("Edits", "“%1” homes no users and cannot be paired.").arg(pool->fqdn)};
                    if (isPaired(plan, pool->id))
                        return Error{QCoreApplication::translate("Edits", "“%1” is paired already.").arg(pool->fqdn)};
                }
                Pairing pairing;
                pairing.poolA = a;
                pairing.poolB = b;
                plan.add(pairing);
                return plan;
            }};
}

Edit unpair(PairingId id)
{
    return {QCoreApplication::translate("Edits", "Unpair pools"), [=](Plan plan) -> Result<Plan> {
                const Pairing *pairing = plan.pairings.find(id);
                if (!pairing)
                    return goneError();
                for (PoolId pool : {pairing->poolA, pairing->poolB})
                    plan.pools.change(pool, [](Pool &row) {
                        if (auto *user = row.as<UserPool>())
                            user->threeServersSeen = false;
                    });
                plan.pairings.remove(id);
                return plan;
            }};
}

Edit setCmsHolder(PoolId holder)
{
    return {QCoreApplication::translate("Edits", "Move Central Management"), [=](Plan plan) -> Result<Plan> {
                if (!plan.pools.find(holder))
                    return goneError();
                const Table<Pool> pools = plan.pools;
                for (const Pool &pool : pools)
                    if (pool.hostsCms != (pool.id == holder))
                        plan.pools.change(pool.id, [&](Pool &row) { row.hostsCms = row.id == holder; });
                return plan;
            }};
}

} // namespace twinpool::edits

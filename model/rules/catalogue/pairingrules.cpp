// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/pairingrules.h"

#include "model/catalog/capacity.h"
#include "model/rules/catalogue/families.h"

namespace twinpool {

PairedPools userPoolsOf(const Snapshot &now, const Pairing &pairing)
{
    const Pool *a = now.find(pairing.poolA), *b = now.find(pairing.poolB);
    if (a == b || !a || !b || !a->as<UserPool>() || !b->as<UserPool>())
        return {};
    return {a, b};
}

QList<EntityRef> pairsOf(const Snapshot &now, PoolId pool)
{
    QList<EntityRef> refs;
    for (const Pairing *pairing : now.pairingsOf(pool))
        refs.append(pairing->id);
    return refs;
}

int frontEndsForBoth(const PairedPools &pools)
{
    return frontEndsFor(pools.homedUsers(), usersPerFrontEnd);
}

const std::vector<Rule> &pairingRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (auto part : {pairPartnerRules, pairPlaceRules, pairCapacityRules, pairVoiceRules, pairDataRules,
                          pairRecoveryRules})
            std::ranges::move(part(), std::back_inserter(all));
        std::ranges::sort(all, [](const Rule &a, const Rule &b) { return qstrcmp(a.id, b.id) < 0; });
        return all;
    }();
    return rules;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/pairadvice.h"

#include "model/edits/pairing.h"
#include "model/rules/catalogue/families.h"
#include "model/rules/suppression.h"

namespace twinpool {

namespace {

/// The rules about pairs that speak with this severity.
std::vector<const Rule *> pairRulesOf(Severity severity)
{
    std::vector<const Rule *> result;
    for (const Rule &rule : pairingRules())
        if (rule.severity == severity && std::holds_alternative<CheckOf<Pairing>>(rule.check))
            result.push_back(&rule);
    return result;
}

/// The rules that can call a pair an error.
const std::vector<const Rule *> &objectingRules()
{
    static const std::vector<const Rule *> rules = pairRulesOf(Severity::Error);
    return rules;
}

const std::vector<const Rule *> &remarkingRules()
{
    static const std::vector<const Rule *> rules = pairRulesOf(Severity::Warning);
    return rules;
}

bool objects(const Snapshot &now, const Pairing &pairing)
{
    Findings out;
    return std::ranges::any_of(objectingRules(), [&](const Rule *rule) {
        out.asking(*rule, pairing.poolB);
        std::get<CheckOf<Pairing>>(rule->check)(now, pairing, out);
        return !out.isEmpty();
    });
}

/// The pair as a row that is not in the plan: the checks look only at its pools.
Pairing imagined(PoolId a, PoolId b)
{
    Pairing pairing;
    pairing.poolA = a;
    pairing.poolB = b;
    return pairing;
}

/// What these rules say of the pair and none of them hides.
QList<Finding> saidOfPair(const Snapshot &now, PoolId a, PoolId b, const std::vector<const Rule *> &rules)
{
    const Pairing pairing = imagined(a, b);
    Findings out;
    for (const Rule *rule : rules) {
        out.asking(*rule, b);
        std::get<CheckOf<Pairing>>(rule->check)(now, pairing, out);
    }
    const QList<Finding> found = out.take();
    QList<Finding> shown = found;
    shown.removeIf([&](const Finding &finding) {
        return std::ranges::any_of(found, [&](const Finding &other) { return hides(now, other, finding); });
    });
    return shown;
}

} // namespace

QList<Finding> objectionsToPair(const Snapshot &now, PoolId a, PoolId b)
{
    return saidOfPair(now, a, b, objectingRules());
}

QList<Finding> remarksOnPair(const Snapshot &now, PoolId a, PoolId b)
{
    return saidOfPair(now, a, b, remarkingRules());
}

PoolId onlyPartnerFor(const Snapshot &now, PoolId pool)
{
    PoolId only;
    for (const Pool &candidate : now.plan.pools) {
        if (!candidate.as<UserPool>() || objects(now, imagined(pool, candidate.id)))
            continue;
        if (only)
            return {};
        only = candidate.id;
    }
    return only;
}

QList<Edit> pairWithOnlyPartner(const Snapshot &now, PoolId pool)
{
    const PoolId partner = onlyPartnerFor(now, pool);
    if (!partner)
        return {};
    Edit edit = edits::pairPools(pool, partner);
    edit.label = QCoreApplication::translate("Edits", "Pair with %1").arg(nameOf(now.plan, partner));
    return {edit};
}

} // namespace twinpool

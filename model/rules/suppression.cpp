// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/suppression.h"

#include "model/catalog/poollimits.h"
#include "model/rules/backendrules.h"
#include "model/rules/pairingrules.h"

#include <QHash>
#include <QSet>

namespace twinpool {

namespace {

struct Suppression {
    const char *hider;
    std::vector<const char *> hidden; ///< Ids, or the beginning of ids: "PAR-".
    bool (*when)(const Snapshot &now, const Finding &hidden) = nullptr; ///< Looks at the hidden finding's subject.
};

/// A partner that cannot be is told first; two faulty pairs must not hide each other.
bool isNotAboutPartner(const Snapshot &, const Finding &hidden)
{
    return qstrcmp(hidden.rule->id, "PAR-005") != 0;
}

/// Another mode or edition mends the version too.
bool isAboutMode(const Snapshot &now, const Finding &hidden)
{
    return isListedInAnotherMode(now, hidden.subject.as<SqlStoreId>());
}
bool isAboutEdition(const Snapshot &now, const Finding &hidden)
{
    return isListedInAnotherEdition(now, hidden.subject.as<SqlStoreId>());
}

/// The Front Ends that the pair of the pool asks for are allowed in one pool, so that adding them helps.
bool pairCanGrow(const Snapshot &now, const Finding &hidden)
{
    const Pool *pool = now.find(hidden.subject.as<PoolId>());
    return pool && std::ranges::all_of(now.pairingsOf(pool->id), [&](const Pairing *pairing) {
               const PairedPools pools = userPoolsOf(now, *pairing);
               return pools && frontEndsForBoth(pools) <= limitsOf(pool->version).frontEnds;
           });
}

const std::vector<Suppression> &suppressions()
{
    static const std::vector<Suppression> table{
        {"FEP-001", {"FEP-008", "CAP-002", "CAP-008"}},
        {"FEP-002", {"FEP-008"}},
        {"FEP-003", {"CAP-002"}},
        {"BES-001",
         {"BES-009", "BES-010", "BES-011", "BES-012", "BES-013", "BES-014", "BES-015", "BES-016", "BES-017", "BES-018",
          "BES-019", "BES-020", "PAR-008"}},
        {"BES-001", {"BES-007"}, isAboutMode},
        {"BES-002", {"FEP-008"}},
        {"BES-006", {"BES-007"}, isAboutEdition},
        {"BES-008", {"BES-007"}, isAboutEdition},
        {"BES-003", {"BES-004", "BES-005"}},
        {"PAR-001", {"PAR-002", "PAR-003", "PAR-008", "PAR-009", "PAR-010"}},
        {"PAR-004", {"PAR-"}, isNotAboutPartner},
        {"PAR-005", {"PAR-"}},
        {"CMS-001", {"PAR-019", "FEP-029"}},
        {"PAR-009", {"CAP-002"}},
        {"PAR-009", {"PAR-011"}, pairCanGrow},
        {"PAR-015", {"PAR-017"}},
        {"PAR-016", {"PAR-017"}},
        {"PAR-029", {"FSH-010"}},
        {"CAP-003", {"CAP-001", "CAP-002", "PAR-009", "PAR-011"}},
        {"CAP-001", {"CAP-002"}},
        {"PCH-001", {"PCH-"}},
        {"PCH-009", {"BES-011"}},
        {"PCH-002", {"BES-027"}},
        {"NET-001", {"NET-002", "NET-003"}},
        {"SEC-002", {"SEC-001"}},
    };
    return table;
}

bool names(const char *pattern, const char *id)
{
    return qstrncmp(pattern, id, qstrlen(pattern)) == 0;
}

struct Hider {
    const Rule *rule;
    bool (*when)(const Snapshot &now, const Finding &hidden);
};

/// The table the other way round: for each rule those that can hide it.
const QHash<const Rule *, std::vector<Hider>> &hidersOf()
{
    static const auto hiders = [] {
        QHash<const Rule *, std::vector<Hider>> result;
        for (const Rule *rule : allRules())
            for (const Suppression &row : suppressions())
                if (qstrcmp(row.hider, rule->id) != 0
                    && std::ranges::any_of(row.hidden, [&](const char *pattern) { return names(pattern, rule->id); }))
                    result[rule].push_back({ruleById(QLatin1StringView(row.hider).toString()), row.when});
        return result;
    }();
    return hiders;
}

} // namespace

bool canBeHidden(const Rule &rule)
{
    return hidersOf().contains(&rule);
}

bool canHide(const Rule &rule)
{
    static const auto hiding = [] {
        QSet<const Rule *> result;
        for (const std::vector<Hider> &hiders : hidersOf())
            for (const Hider &hider : hiders)
                result.insert(hider.rule);
        return result;
    }();
    return hiding.contains(&rule);
}

bool hides(const Snapshot &now, const Finding &hider, const Finding &hidden)
{
    if (hidden.severity < hider.severity)
        return false;
    const auto rows = hidersOf().constFind(hidden.rule);
    if (rows == hidersOf().constEnd())
        return false;
    if (hider.subject != hidden.subject && !hidden.related.contains(hider.subject)
        && !hider.related.contains(hidden.subject))
        return false;
    return std::ranges::any_of(*rows, [&](const Hider &row) {
        return row.rule == hider.rule && (!row.when || row.when(now, hidden));
    });
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/suppression.h"

#include "model/catalog/poollimits.h"
#include "model/rules/catalogue/backendrules.h"
#include "model/rules/catalogue/pairingrules.h"

#include <QHash>

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

/// The table as rules ask for it.
struct Part {
    std::vector<Hider> hiders;
    bool hidesOthers = false;
};

const Part *partOf(const Rule &rule)
{
    static const auto parts = [] {
        QHash<const Rule *, Part> result;
        for (const Suppression &row : suppressions()) {
            const Rule *hider = ruleById(QLatin1StringView(row.hider).toString());
            for (const Rule *hidden : allRules()) {
                if (hidden == hider
                    || std::ranges::none_of(row.hidden, [&](const char *pattern) { return names(pattern, hidden->id); }))
                    continue;
                result[hider].hidesOthers = true;
                result[hidden].hiders.push_back({hider, row.when});
            }
        }
        return result;
    }();
    const auto part = parts.constFind(&rule);
    return part == parts.constEnd() ? nullptr : &*part;
}

} // namespace

std::span<const Hider> hidersOf(const Rule &rule)
{
    const Part *part = partOf(rule);
    return part ? std::span<const Hider>(part->hiders) : std::span<const Hider>();
}

bool canHide(const Rule &rule)
{
    const Part *part = partOf(rule);
    return part && part->hidesOthers;
}

bool takesPartInHiding(const Rule &rule)
{
    return partOf(rule) != nullptr;
}

bool hides(const Snapshot &now, const Finding &hider, const Finding &hidden)
{
    if (hidden.severity < hider.severity)
        return false;
    if (hider.subject != hidden.subject && !hidden.related.contains(hider.subject)
        && !hider.related.contains(hidden.subject))
        return false;
    return std::ranges::any_of(hidersOf(*hidden.rule), [&](const Hider &by) {
        return by.rule == hider.rule && (!by.when || by.when(now, hidden));
    });
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"
#include "model/catalog/versions.h"
#include "model/edits/edit.h"
#include "model/rules/finding.h"
#include "model/topology/snapshot.h"

#include <span>
#include <vector>

namespace twinpool {

/// When a rule is asked.
enum class Trigger : quint8 {
    Live,       ///< On every edit.
    Change,     ///< On every edit of a plan that knows what is deployed (Plan::deployed).
    Checklist,  ///< On a checklist (evaluateChecklist) or, for failover steps, on the scenarios of the plan.
    Simulation, ///< On the scenarios of the plan.
};
constexpr auto enumNames(Trigger)
{
    using enum Trigger;
    return std::to_array<EnumName<Trigger>>({
        {Live, "live", QT_TRANSLATE_NOOP("Enum", "While drawing")},
        {Change, "change", QT_TRANSLATE_NOOP("Enum", "Compared with the deployed state")},
        {Checklist, "checklist", QT_TRANSLATE_NOOP("Enum", "In checklists")},
        {Simulation, "simulation", QT_TRANSLATE_NOOP("Enum", "In simulations")},
    });
}

struct Checklist;

template <class Row>
using CheckOf = void (*)(const Snapshot &now, const Row &subject, Findings &out);

/// The question of a rule. Its type says what it is asked about; the first alternative asks once about the whole plan,
/// the last about a checklist that was generated from it.
using Check = std::variant<void (*)(const Snapshot &now, Findings &out), CheckOf<Site>, CheckOf<NetworkLink>,
                           CheckOf<Pool>, CheckOf<Server>, CheckOf<SqlStore>, CheckOf<SqlNode>, CheckOf<FileStore>,
                           CheckOf<FileServer>, CheckOf<Gateway>, CheckOf<Trunk>, CheckOf<LoadBalancer>,
                           CheckOf<ReverseProxy>, CheckOf<Pairing>, CheckOf<SipDomain>, CheckOf<SimpleUrl>,
                           CheckOf<AdDomain>, CheckOf<Maintenance>, CheckOf<Checklist>>;

/// One entry of the catalogue (rules.md). Texts are in English, marked QT_TRANSLATE_NOOP("Rules", …).
struct Rule {
    const char *id; ///< `PAR-001`; kept in plan files, never changed or reused.
    Severity severity;
    Versions versions; ///< A rule about a pool is asked for pools of these versions, see versionsOf().
    Trigger trigger = Trigger::Live;
    Evidence evidence = Evidence::Documented;
    const char *title;
    /// %1 is the subject, %2 and on are the finding's arguments; %n its first whole number.
    const char *message;
    const char *why;
    const char *advice;
    std::vector<Source> sources;
    Check check;
    std::vector<Check> otherChecks{}; ///< The same question about rows of other types; none is about the whole plan.
    /// How many references away from its subject the check looks; 2 at most. A rule that looks further asks about the
    /// whole plan. A row with the same DNS name is one reference away.
    int reach = 1;
    /// Whether the answer depends on the user model. Only such rules are asked again when nothing else changes.
    bool readsUserModel = false;
    /// Only for rules about the whole plan: whether a change of rows can have changed the answer. Null: any change can.
    bool (*isTouchedBy)(const Snapshot &before, const Snapshot &after, const PlanDiff &diff) = nullptr;
    /// The edits that mend a finding, best first; each is one step.
    QList<Edit> (*fixes)(const Snapshot &now, const Finding &finding) = nullptr;
};

/// Whether rows of type \a Row came, went, or changed in what \a projection gives for them: for Rule::isTouchedBy.
template <class Row, class Projection>
bool differs(const Snapshot &before, const Snapshot &after, const PlanDiff &diff, Projection projection)
{
    constexpr EntityKind kind = decltype(Row::id)::kind;
    const auto isOfKind = [](EntityRef ref) { return ref.kind == kind; };
    if (std::ranges::any_of(diff.added, isOfKind) || std::ranges::any_of(diff.removed, isOfKind))
        return true;
    return std::ranges::any_of(diff.changed, [&](EntityRef ref) {
        return ref.kind == kind
            && projection(*before.plan.table<Row>().find(ref.value)) != projection(*after.plan.table<Row>().find(ref.value));
    });
}

/// Every rule, in the order of the catalogue.
const std::vector<const Rule *> &allRules();

/// The rule with this id, or null.
const Rule *ruleById(QStringView id);

/// Versions a row belongs to: of a pool its own, of a server its pool's, of a shared component or pair those of the
/// pools concerned, otherwise and for components nobody uses the deployment's target.
Versions versionsOf(const Snapshot &now, EntityRef ref);
template <class Row>
    requires requires(Row row) { row.id; }
Versions versionsOf(const Snapshot &now, const Row &)
{
    return {now.plan.deployment.targetVersion};
}
Versions versionsOf(const Snapshot &now, const Pool &row);
Versions versionsOf(const Snapshot &now, const Server &row);
Versions versionsOf(const Snapshot &now, const SqlStore &row);
Versions versionsOf(const Snapshot &now, const SqlNode &row);
Versions versionsOf(const Snapshot &now, const FileStore &row);
Versions versionsOf(const Snapshot &now, const FileServer &row);
Versions versionsOf(const Snapshot &now, const Pairing &row);

} // namespace twinpool

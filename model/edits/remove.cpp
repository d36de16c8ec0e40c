// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/remove.h"

#include "model/edits/change.h"
#include "model/topology/references.h"

#include <QSet>

namespace twinpool::edits {

namespace {

/// Whether \a row cannot be without one of \a gone.
template <class Row>
bool goesWith(const Row &row, const QSet<EntityRef> &gone)
{
    bool goes = false;
    forEachReference(row, [&](const FieldPath &, const auto &reference, OnDelete onDelete) {
        goes = goes || (onDelete == OnDelete::Cascade && gone.contains(EntityRef(reference)));
    });
    return goes;
}

/// \a refs and every row that goes with them; referrers(ref) lists who may.
template <class Referrers>
QSet<EntityRef> withOwned(const Plan &plan, const std::vector<EntityRef> &refs, Referrers referrers)
{
    QSet<EntityRef> gone(refs.begin(), refs.end());
    std::vector<EntityRef> open = refs;
    while (!open.empty()) {
        const EntityRef ref = open.back();
        open.pop_back();
        for (EntityRef from : referrers(ref)) {
            if (gone.contains(from))
                continue;
            bool goes = false;
            visitEntity(plan, from, [&](const auto &row) { goes = goesWith(row, gone); });
            if (goes) {
                gone.insert(from);
                open.push_back(from);
            }
        }
    }
    return gone;
}

template <class Row>
void clearReferences(Row &row, const QSet<EntityRef> &gone)
{
    mapReferences(row, [&](EntityRef ref) { return gone.contains(ref) ? EntityRef(ref.kind, 0) : ref; });
}

} // namespace

Consequences consequencesOfRemoving(const Snapshot &now, const std::vector<EntityRef> &refs)
{
    const QSet<EntityRef> gone
        = withOwned(now.plan, refs, [&](EntityRef ref) { return now.index.referrers(ref); });
    Consequences result;
    QSet<EntityRef> changed;
    for (EntityRef ref : gone) {
        result.deleted.push_back(ref);
        for (EntityRef from : now.index.referrers(ref))
            if (!gone.contains(from))
                changed.insert(from);
    }
    result.changed.assign(changed.begin(), changed.end());
    std::ranges::sort(result.deleted);
    std::ranges::sort(result.changed);
    return result;
}

Edit remove(const std::vector<EntityRef> &refs)
{
    const int count = static_cast<int>(refs.size());
    const QString label = QCoreApplication::translate("Edits", "Delete %n object(s)", nullptr, count);
    return {label, [=](Plan plan) -> Result<Plan> {
                const Snapshot before(plan);
                const Consequences consequences = consequencesOfRemoving(before, refs);
                const QSet<EntityRef> gone(consequences.deleted.begin(), consequences.deleted.end());
                Plan::forEachTable(plan, [&](const char *, auto &table) {
                    using Row = typename std::decay_t<decltype(table)>::Row;
                    for (EntityRef ref : consequences.deleted)
                        if (ref.kind == decltype(Row::id)::kind)
                            table.remove(ref.value);
                    for (EntityRef ref : consequences.changed)
                        if (ref.kind == decltype(Row::id)::kind)
                            table.change(decltype(Row::id){ref.value}, [&](Row &row) { clearReferences(row, gone); });
                });
                clearReferences(plan.deployment, gone);
                for (EntityRef ref : consequences.deleted) {
                    plan.placements.remove(ref.value);
                    plan.partFigures.remove(ref.value);
                }
                return plan;
            }};
}

} // namespace twinpool::edits

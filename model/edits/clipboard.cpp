// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/clipboard.h"

#include "model/edits/change.h"
#include "model/edits/remove.h"
#include "model/edits/servers.h"
#include "model/topology/references.h"

#include <QHash>
#include <QSet>

namespace twinpool::edits {

namespace {

/// The field that names the row, or null.
template <class Row>
auto nameFieldOf(Row &row)
{
    if constexpr (requires { row.fqdn; })
        return &row.fqdn;
    else if constexpr (requires { row.name; })
        return &row.name;
    else if constexpr (requires { row.address; })
        return &row.address;
    else
        return static_cast<QString *>(nullptr);
}

QSet<QString> namesOf(const Plan &plan)
{
    QSet<QString> names;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (const auto *name = nameFieldOf(row); name && !name->isEmpty())
                names.insert(name->toLower());
    });
    return names;
}

template <class Row>
void giveSite(Row &row, SiteId site)
{
    if constexpr (requires { row.site; } && !std::is_same_v<Row, FileServer>) {
        if (!row.site)
            row.site = site;
    }
}

} // namespace

Plan fragmentOf(const Snapshot &now, const std::vector<EntityRef> &refs)
{
    Plan fragment;
    fragment.lastId = now.plan.lastId;
    fragment.deployment.name = now.plan.deployment.name;
    for (EntityRef ref : consequencesOfRemoving(now, refs).deleted) {
        visitEntity(now.plan, ref, [&](const auto &row) { fragment.table<std::decay_t<decltype(row)>>().set(row); });
        if (const Placement *placement = now.plan.placements.find(ref.value))
            fragment.placements.set(*placement);
    }
    return fragment;
}

Plan selfContained(Plan fragment)
{
    const Plan whole = fragment;
    Plan::forEachTable(fragment, [&](const char *, auto &table) {
        const auto rows = table;
        for (const auto &row : rows)
            table.change(row.id, [&](auto &changed) {
                mapReferences(changed, [&](EntityRef ref) { return whole.has(ref) ? ref : EntityRef(ref.kind, 0); });
            });
    });
    return fragment;
}

Edit paste(const Plan &fragment, SiteId into, QPointF offset)
{
    return {QCoreApplication::translate("Edits", "Paste"), [=](Plan plan) -> Result<Plan> {
                QHash<quint32, quint32> newIds;
                Plan::forEachTable(fragment, [&](const char *, const auto &table) {
                    for (const auto &row : table)
                        newIds.insert(row.id.value, ++plan.lastId);
                });
                const Plan target = plan;
                QSet<QString> names = namesOf(target);
                QHash<QString, QString> renamed; // rows that shared a name go on sharing one
                Plan::forEachTable(fragment, [&](const char *, const auto &table) {
                    using Row = typename std::decay_t<decltype(table)>::Row;
                    for (Row row : table) {
                        row.id.value = newIds.value(row.id.value);
                        mapReferences(row, [&](EntityRef ref) {
                            if (newIds.contains(ref.value))
                                return EntityRef(ref.kind, newIds.value(ref.value));
                            return target.has(ref) ? ref : EntityRef(ref.kind, 0);
                        });
                        giveSite(row, into);
                        if (auto *name = nameFieldOf(row); name && !name->isEmpty()) {
                            const QString old = name->toLower();
                            if (!renamed.contains(old)) {
                                const auto isTaken = [&](const QString &next) { return names.contains(next.toLower()); };
                                renamed.insert(old, isTaken(*name) ? nextName(*name, isTaken) : *name);
                                names.insert(renamed.value(old).toLower());
                            }
                            *name = renamed.value(old);
                        }
                        if constexpr (std::is_same_v<Row, Pool>)
                            row.hostsCms = row.hostsCms && !Snapshot(target).cmsHolder();
                        if constexpr (std::is_same_v<Row, SipDomain>)
                            row.isDefault = row.isDefault && target.sipDomains.isEmpty();
                        if constexpr (requires { row.state; })
                            row.state = LifeState::New;
                        plan.table<Row>().set(std::move(row));
                    }
                });
                for (Placement placement : fragment.placements) {
                    placement.id.value = newIds.value(placement.id.value);
                    placement.x += offset.x();
                    placement.y += offset.y();
                    if (placement.id.value)
                        plan.placements.set(placement);
                }
                return plan;
            }};
}

} // namespace twinpool::edits

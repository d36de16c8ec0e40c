// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/move.h"

#include "model/edits/change.h"
#include "model/edits/drawn.h"

namespace twinpool::edits {

namespace {

struct Edits {
    Q_DECLARE_TR_FUNCTIONS(Edits)
};

} // namespace

bool putInto(Plan &plan, EntityRef ref, SiteId site)
{
    bool done = false;
    Plan::forEachTable(plan, [&](const char *, auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (decltype(Row::id)::kind != ref.kind || !isPlaced(ref.kind))
            return;
        done = table.change(decltype(Row::id){ref.value}, [&](Row &row) {
            if constexpr (std::is_same_v<Row, Site>)
                row.parentSite = row.kind == SiteKind::Branch ? site : row.parentSite;
            else if constexpr (requires { row.site; })
                row.site = site;
        });
    });
    return done;
}

Edit moveTo(const std::vector<Move> &moves, const QString &mergeKey)
{
    const QString label = Edits::tr("Move %n object(s)", nullptr, static_cast<int>(moves.size()));
    return {label,
            [=](Plan plan) -> Result<Plan> {
                for (const Move &move : moves) {
                    if (!plan.has(move.ref))
                        return goneError();
                    const Placement *known = plan.placements.find(move.ref.value);
                    Placement place = known ? *known : Placement{{move.ref.value}};
                    place.x = move.to.x();
                    place.y = move.to.y();
                    plan.placements.set(place);
                    if (move.into && !putInto(plan, move.ref, move.into))
                        return goneError();
                }
                return plan;
            },
            mergeKey};
}

Edit moveToSite(const std::vector<EntityRef> &refs, SiteId site)
{
    return {Edits::tr("Move to another site"), [=](Plan plan) -> Result<Plan> {
                if (!plan.sites.find(site))
                    return goneError();
                for (EntityRef ref : refs)
                    if (!putInto(plan, ref, site))
                        return goneError();
                return plan;
            }};
}

Edit setCollapsed(SiteId site, QPointF at, bool collapsed)
{
    return {collapsed ? Edits::tr("Collapse site") : Edits::tr("Expand site"), [=](Plan plan) -> Result<Plan> {
                if (!plan.sites.find(site))
                    return goneError();
                const Placement *known = plan.placements.find(site.value);
                Placement place = known ? *known : Placement{{site.value}, at.x(), at.y()};
                place.collapsed = collapsed;
                plan.placements.set(place);
                return plan;
            }};
}

} // namespace twinpool::edits

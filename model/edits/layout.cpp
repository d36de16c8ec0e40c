// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/layout.h"

#include "model/edits/siteblock.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <map>

namespace twinpool {

namespace {

using namespace spacing;

constexpr qreal screenShape = 1.6;
constexpr qreal rowLane = 96; // between sites above each other

/// How many pairs tie sites together.
class SiteTies
{
public:
    explicit SiteTies(const Snapshot &now)
    {
        for (const Pairing &pairing : now.plan.pairings) {
            const Pool *a = now.find(pairing.poolA), *b = now.find(pairing.poolB);
            if (!a || !b || !a->site || !b->site || a->site == b->site || containerOf(now, a->site)
                || containerOf(now, b->site))
                continue;
            ++m_ties[a->site.value][b->site.value];
            ++m_ties[b->site.value][a->site.value];
        }
    }

    /// The sites tied to \a start by any number of steps, in an order that puts partners side by side.
    std::vector<SiteId> groupOf(SiteId start) const
    {
        std::vector<SiteId> group{endOfChain(start)};
        std::vector<SiteId> chain = group; // its last site goes on; an earlier one only when that has no more partners
        QSet<quint32> taken{group.front().value};
        while (!chain.empty()) {
            if (const SiteId next = nextOf(chain.back(), taken)) {
                group.push_back(next);
                chain.push_back(next);
                taken.insert(next.value);
            } else {
                chain.pop_back();
            }
        }
        return group;
    }

private:
    SiteId nextOf(SiteId from, const QSet<quint32> &taken) const
    {
        SiteId best;
        int most = 0;
        for (const auto &[site, count] : tiesOf(from.value)) {
            if (count > most && !taken.contains(site)) {
                best.value = site;
                most = count;
            }
        }
        return best;
    }

    /// A site of the group with one partner site, so that a chain starts at its end; \a start when there is none.
    SiteId endOfChain(SiteId start) const
    {
        std::vector<quint32> open{start.value};
        QSet<quint32> seen{start.value};
        quint32 best = 0;
        while (!open.empty()) {
            const quint32 site = open.back();
            open.pop_back();
            const auto &ties = tiesOf(site);
            if (ties.size() == 1 && (best == 0 || site < best))
                best = site;
            for (const auto &[other, count] : ties) {
                if (!seen.contains(other)) {
                    seen.insert(other);
                    open.push_back(other);
                }
            }
        }
        return best ? SiteId{best} : start;
    }

    const std::map<quint32, int> &tiesOf(quint32 site) const
    {
        static const std::map<quint32, int> none;
        const auto found = m_ties.find(site);
        return found == m_ties.end() ? none : found->second;
    }

    std::map<quint32, std::map<quint32, int>> m_ties;
};

} // namespace

Table<Placement> arranged(const Snapshot &now)
{
    std::vector<SiteContent> contents = contentOfSites(now);
    QHash<quint32, size_t> indexOfSite;
    for (size_t i = 1; i < contents.size(); ++i)
        indexOfSite.insert(contents[i].site.value, i);

    const SiteTies ties(now);
    std::vector<Block> groups;
    QSet<quint32> done;
    for (const Site &site : now.plan.sites) {
        if (done.contains(site.id.value) || containerOf(now, site.id))
            continue;
        std::vector<SiteContent *> group;
        std::vector<std::vector<Block>> nested;
        for (SiteId id : ties.groupOf(site.id)) {
            done.insert(id.value);
            group.push_back(&contents[indexOfSite.value(id.value)]);
            nested.emplace_back();
            for (SiteId branch : group.back()->nested)
                nested.back().push_back(blockOfSites(now, {&contents[indexOfSite.value(branch.value)]}, {{}}));
        }
        groups.push_back(blockOfSites(now, group, nested));
    }
    Block all = packed(groups, {lane, rowLane}, screenShape);

    // What has no site stands below everything, as in a site without border.
    SiteContent &homeless = contents.front();
    if (!homeless.perimeter.empty() || !homeless.columns.empty() || !homeless.shared.empty()) {
        Block rest = blockOfSites(now, {&homeless}, {{}});
        rest.nodes.erase(rest.nodes.begin());
        all.add(rest, {0, groups.empty() ? 0 : all.size.height() + rowLane});
    }

    Table<Placement> placements;
    for (const PlacedNode &node : all.nodes) {
        Placement placement;
        placement.id.value = node.ref.value;
        placement.x = node.at.x();
        placement.y = node.at.y();
        if (const Placement *before = now.plan.placements.find(node.ref.value))
            placement.collapsed = before->collapsed;
        placements.set(placement);
    }
    return placements;
}

Edit edits::arrange()
{
    return {QCoreApplication::translate("Edits", "Arrange"), [](Plan plan) -> Result<Plan> {
                plan.placements = arranged(Snapshot(plan));
                return plan;
            }};
}

} // namespace twinpool

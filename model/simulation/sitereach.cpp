// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/sitereach.h"

namespace twinpool {

namespace {

bool isIn(std::span<const EntityRef> sorted, EntityRef ref)
{
    return std::ranges::binary_search(sorted, ref);
}

} // namespace

SiteReach::SiteReach(const Snapshot &now, std::span<const EntityRef> failed)
{
    if (std::ranges::find(failed, EntityKind::NetworkLink, &EntityRef::kind) == failed.end())
        return;
    for (const Site &site : now.plan.sites) {
        const int group = static_cast<int>(m_places.size());
        m_places.push_back({site.id, group, group, false, false});
    }
    const auto join = [this](int Place::*group, SiteId a, SiteId b) {
        const Place *first = find(a), *second = find(b);
        if (!first || !second)
            return;
        const int from = second->*group, into = first->*group;
        for (Place &place : m_places)
            if (place.*group == from)
                place.*group = into;
    };
    for (const NetworkLink &link : now.plan.networkLinks) {
        join(&Place::drawn, link.siteA, link.siteB);
        if (!isIn(failed, link.id))
            join(&Place::left, link.siteA, link.siteB);
    }
    for (const Site &site : now.plan.sites)
        if (site.kind == SiteKind::Branch && now.referring<NetworkLink>(site.id).isEmpty()) {
            join(&Place::drawn, site.parentSite, site.id);
            join(&Place::left, site.parentSite, site.id);
        }
    for (const Site &site : now.plan.sites) {
        if (site.kind != SiteKind::Central)
            continue;
        const Place central = *find(site.id);
        for (Place &place : m_places) {
            place.drawnCentral |= place.drawn == central.drawn;
            place.leftCentral |= place.left == central.left;
        }
    }
}

const SiteReach::Place *SiteReach::find(SiteId id) const
{
    const auto at = std::ranges::lower_bound(m_places, id, {}, &Place::id);
    return at == m_places.end() || at->id != id ? nullptr : &*at;
}

bool SiteReach::joined(SiteId a, SiteId b) const
{
    const Place *first = find(a), *second = find(b);
    if (!first || !second || a == b)
        return true;
    if (first->drawn == second->drawn)
        return first->left == second->left;
    const auto isAttached = [](const Place &place) { return place.leftCentral || !place.drawnCentral; };
    return isAttached(*first) && isAttached(*second);
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/linksdown.h"

#include <algorithm>
#include <numeric>

namespace twinpool {

LinksDown::LinksDown(const Snapshot &now, const PartsDown &parts, FaultTreeBuilder &builder)
    : m_builder(builder)
{
    for (const Site &site : now.plan.sites)
        m_sites.push_back(&site);
    m_ways.resize(m_sites.size());
    m_isOnWay.resize(m_sites.size());
    m_groups.resize(m_sites.size());
    std::iota(m_groups.begin(), m_groups.end(), 0);
    const auto join = [&](SiteId a, SiteId b, FaultNode down) {
        const int first = numberOf(a), second = numberOf(b);
        if (first < 0 || second < 0 || first == second)
            return;
        m_ways[static_cast<size_t>(first)].push_back({second, down});
        m_ways[static_cast<size_t>(second)].push_back({first, down});
        const int from = groupOf(second), into = groupOf(first);
        std::ranges::replace(m_groups, from, into);
    };
    for (const NetworkLink &link : now.plan.networkLinks)
        join(link.siteA, link.siteB, parts.of(link.id));
    for (const Site &site : now.plan.sites)
        if (site.kind == SiteKind::Branch && now.referring<NetworkLink>(site.id).isEmpty())
            join(site.parentSite, site.id, FaultNode::never());
}

int LinksDown::numberOf(SiteId site) const
{
    const auto at = std::ranges::lower_bound(m_sites, site, {}, &Site::id);
    return at == m_sites.end() || (*at)->id != site ? -1 : static_cast<int>(at - m_sites.begin());
}

int LinksDown::groupOf(int site) const
{
    return m_groups[static_cast<size_t>(site)];
}

FaultNode LinksDown::cutOff(SiteId a, SiteId b)
{
    const int first = numberOf(a), second = numberOf(b);
    if (first < 0 || second < 0 || first == second)
        return FaultNode::never();
    const auto [known, isNew] = m_known.try_emplace(std::minmax(a, b));
    if (isNew) {
        if (groupOf(first) == groupOf(second)) {
            std::vector<bool> targets(m_sites.size());
            targets[static_cast<size_t>(second)] = true;
            known->second = noWay(first, targets);
        } else {
            known->second = m_builder.any({cutFromCentral(first), cutFromCentral(second)});
        }
    }
    return known->second;
}

/// Never for central sites, and for groups that have none.
FaultNode LinksDown::cutFromCentral(int site)
{
    std::vector<bool> targets(m_sites.size());
    for (size_t other = 0; other < m_sites.size(); ++other)
        targets[other] = groupOf(static_cast<int>(other)) == groupOf(site) && !isBranch(static_cast<int>(other));
    if (targets[static_cast<size_t>(site)] || std::ranges::find(targets, true) == targets.end())
        return FaultNode::never();
    return noWay(site, targets);
}

/// Each way is cut somewhere.
FaultNode LinksDown::noWay(int from, const std::vector<bool> &targets)
{
    std::vector<FaultNode> used, ways;
    m_steps = 0;
    follow(from, targets, used, ways);
    return ways.size() > mostWays || m_steps > mostSteps ? FaultNode::never() : m_builder.all(ways);
}

void LinksDown::follow(int site, const std::vector<bool> &targets, std::vector<FaultNode> &used,
                       std::vector<FaultNode> &ways)
{
    if (ways.size() > mostWays || ++m_steps > mostSteps)
        return;
    if (targets[static_cast<size_t>(site)]) {
        ways.push_back(m_builder.any(used));
        return;
    }
    m_isOnWay[static_cast<size_t>(site)] = true;
    for (const Way &way : m_ways[static_cast<size_t>(site)]) {
        if (m_isOnWay[static_cast<size_t>(way.to)])
            continue;
        used.push_back(way.down);
        follow(way.to, targets, used, ways);
        used.pop_back();
    }
    m_isOnWay[static_cast<size_t>(site)] = false;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/partsdown.h"

#include <map>

namespace twinpool {

/// When sites cannot reach each other. Sites that drawn links join, directly or through others, are cut off when no such
/// way is left. All else is a network nobody drew, which does not fail: to it belong all central sites, and branch sites
/// while they reach one. A branch site without a drawn link hangs on the site above it.
class LinksDown
{
public:
    LinksDown(const Snapshot &now, const PartsDown &parts, FaultTreeBuilder &builder);

    FaultNode cutOff(SiteId a, SiteId b);

private:
    struct Way {
        int to;
        FaultNode down;
    };
    int numberOf(SiteId site) const;
    int groupOf(int site) const;
    bool isBranch(int site) const { return m_sites[static_cast<size_t>(site)]->kind == SiteKind::Branch; }
    FaultNode noWay(int from, const std::vector<bool> &targets);
    FaultNode cutFromCentral(int site);
    void follow(int site, const std::vector<bool> &targets, std::vector<FaultNode> &used, std::vector<FaultNode> &ways);

    /// With more ways, or more steps to find them, sites count as joined: such a network is hardly ever cut.
    static constexpr size_t mostWays = 200, mostSteps = 20000;

    FaultTreeBuilder &m_builder;
    std::vector<const Site *> m_sites;
    std::vector<std::vector<Way>> m_ways; ///< From each site.
    std::vector<int> m_groups;            ///< Of sites that ways join.
    std::vector<bool> m_isOnWay;
    size_t m_steps = 0;
    std::map<std::pair<SiteId, SiteId>, FaultNode> m_known;
};

} // namespace twinpool

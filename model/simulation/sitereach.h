// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

#include <span>

namespace twinpool {

/// Which sites still reach each other.
///
/// Two sites that drawn links join, directly or through others, are cut off when no such way is left. Between sites
/// that no drawn links join there is a network nobody drew, which does not fail: to it belong all central sites, and
/// branch sites as long as they reach one. A branch site without a drawn link is joined to the site above it.
class SiteReach
{
public:
    SiteReach() = default;
    /// \a failed: the rows that are down, sorted.
    SiteReach(const Snapshot &now, std::span<const EntityRef> failed);

    bool joined(SiteId a, SiteId b) const;

private:
    struct Place {
        SiteId id;
        int drawn = 0, left = 0; ///< Groups of sites that links join: all links, those that work.
        bool drawnCentral = false, leftCentral = false; ///< The group has a central site.
    };
    const Place *find(SiteId id) const;
    std::vector<Place> m_places; ///< By id; empty: all links work.
};

} // namespace twinpool

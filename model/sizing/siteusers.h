// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

namespace twinpool {

/// Who is at home in a site, by kind. A user may be of several kinds.
struct SiteUsers {
    SiteId site;
    qint64 homed = 0;    ///< In user pools of the site.
    qint64 branches = 0; ///< Of those, users of branch appliances and servers.
    double voice = 0, remote = 0, chat = 0; ///< By the user model, or as planned for pools.
    bool operator==(const SiteUsers &) const = default;
};

/// Every site with user pools, by id.
std::vector<SiteUsers> usersBySite(const Snapshot &now);

} // namespace twinpool

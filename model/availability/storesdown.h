// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/linksdown.h"

namespace twinpool {

/// When a SQL store stops serving those in one site for good, and when its vote in the quorum of their pools is gone
/// (failure-behaviour.md sections 3 and 2.3), with all copies in step at the start. Machines that the site cannot reach
/// are as good as down.
struct StoreDown {
    FaultNode lost;       ///< It does not serve and nothing takes over by itself.
    FaultNode voteAbsent; ///< The primary SQL server as the topology names it is not there.
};

/// What machines need: \a parts, and \a links between the sites.
struct Ground {
    const Snapshot &now;
    FaultTreeBuilder &builder;
    const PartsDown &parts;
    LinksDown &links;
};

StoreDown storeDown(const Ground &ground, const SqlStore &store, SiteId seenFrom);

} // namespace twinpool

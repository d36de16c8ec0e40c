// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/growth.h"

#include "model/catalog/capacity.h"
#include "model/edits/servers.h"

namespace twinpool {

QList<Edit> growTo(const Snapshot &now, PoolId id, int servers)
{
    const Pool *pool = now.find(id);
    if (!pool || (pool->isSingleComputer && pool->state == LifeState::Deployed))
        return {};
    const Rows<Server> present = now.serversOf(id);
    const int missing = servers - static_cast<int>(present.size());
    const auto bearsPoolName = [&](const Server *server) {
        return server->fqdn.compare(pool->fqdn, Qt::CaseInsensitive) == 0;
    };
    if (missing <= 0 || servers > mostServersOf(kindOf(*pool), pool->version)
        || std::ranges::any_of(present, bearsPoolName))
        return {};
    return {edits::addServers(id, missing)};
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/poolfixes.h"

#include "model/catalog/capacity.h"
#include "model/edits/growpool.h"
#include "model/edits/nexthop.h"

#include <QCoreApplication>

namespace twinpool {

QList<Edit> growTo(const Snapshot &now, PoolId id, int servers)
{
    const Pool *pool = now.find(id);
    if (!pool || !edits::canGrow(now, *pool) || servers > mostServersOf(kindOf(*pool), pool->version))
        return {};
    const int missing = servers - now.serverCountOf(id);
    return missing > 0 ? QList<Edit>{edits::growPool(id, missing)} : QList<Edit>{};
}

QList<Edit> addOneServer(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    return pool ? growTo(now, pool->id, now.serverCountOf(pool->id) + 1) : QList<Edit>();
}

QList<Edit> useUserPoolOfSite(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const Pool *target = pool ? now.find(edits::likelyUserPool(now.plan, pool->site)) : nullptr;
    if (!target)
        return {};
    //: %1 is a user pool.
    const QString label = QCoreApplication::translate("Edits", "Use user pool %1").arg(target->fqdn);
    return {edits::setNextHop(label, pool->id, target->id)};
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookfacts.h"

#include "model/catalog/chatlimits.h"

namespace twinpool {

const Pool *backupOf(const Snapshot &now, const Pool &pool)
{
    const Pool *partner = now.partnerOf(pool.id);
    return partner && partner != &pool && pool.as<UserPool>() && partner->as<UserPool>() ? partner : nullptr;
}

RunbookFacts::RunbookFacts(const PlanFacts &facts, EntityRef ref)
    : plan(facts)
    , subject(ref)
    , pool(facts.now.find(ref.as<PoolId>()))
    , store(facts.now.find(ref.as<SqlStoreId>()))
    , site(facts.now.find(ref.as<SiteId>()))
{
    if (store)
        pool = plan.backEndPool(*store);
    else if (pool)
        store = plan.backEndOf(*pool);
    if (pool)
        partner = backupOf(plan.now, *pool);
}

ProductVersion RunbookFacts::version() const
{
    return pool ? pool->version : plan.deployment.targetVersion;
}

bool isPaired(const RunbookFacts &facts)
{
    return facts.partner != nullptr;
}

bool is2015(const RunbookFacts &facts)
{
    return facts.version() == ProductVersion::V2015;
}

bool pairHoldsCms(const RunbookFacts &facts)
{
    const Pool *holder = facts.plan.cms;
    return facts.partner && holder && (holder == facts.pool || holder == facts.partner);
}

bool isMirrored(const RunbookFacts &facts)
{
    return facts.store && facts.store->haMode == HaMode::Mirrored;
}

bool isNextHop(const RunbookFacts &facts)
{
    return !facts.edgesBehind().isEmpty();
}

bool hasServers(const RunbookFacts &facts)
{
    return facts.pool->isEnterprise() && !facts.plan.now.serversOf(facts.pool->id).isEmpty();
}

bool hasUpdate(const RunbookFacts &facts)
{
    return !facts.plan.deployment.cumulativeUpdate.isEmpty();
}

bool isStretchedChat(const RunbookFacts &facts)
{
    return facts.pool->as<PersistentChatPool>() && is2015(facts) && facts.chatStore() && facts.chatBackup();
}

QList<const Pool *> RunbookFacts::edgesBehind() const
{
    QList<const Pool *> found;
    for (const Pool *edge : plan.edgePools)
        if (pool && edge->as<EdgePool>()->nextHop == pool->id)
            found.append(edge);
    return found;
}

QList<const Pool *> RunbookFacts::otherEdges() const
{
    QList<const Pool *> found = plan.edgePools;
    found.removeAll(pool);
    return found;
}

QList<const Site *> RunbookFacts::sitesServed() const
{
    QList<const Site *> found;
    for (const Pool *served : plan.servedBy(pool->id) + QList{pool})
        if (const Site *place = plan.now.find(served->site); place && !found.contains(place))
            found.append(place);
    return found;
}

const SqlStore *RunbookFacts::chatStore() const
{
    return plan.now.find(pool->as<PersistentChatPool>()->primaryStore);
}

const SqlStore *RunbookFacts::chatBackup() const
{
    return plan.now.find(pool->as<PersistentChatPool>()->backupStore);
}

QList<const Server *> RunbookFacts::chatServersAtBackup() const
{
    QList<const Server *> found;
    for (const Server *candidate : plan.now.serversOf(pool->id))
        if (plan.now.sameDataCenter(plan.now.siteOf(*candidate), chatBackup()->site)
            && found.size() < activeChatServersMost)
            found.append(candidate);
    return found;
}

QList<const Pool *> RunbookFacts::poolsTakenOver() const
{
    QList<const Pool *> found;
    for (const Pool *lost : plan.now.poolsOf(site->id))
        if (const Pool *other = backupOf(plan.now, *lost); other && other->site != site->id)
            found.append(lost);
    return found;
}

QList<const Pool *> RunbookFacts::poolsLeftAlone() const
{
    const QList<const Pool *> takenOver = poolsTakenOver();
    QList<const Pool *> found;
    for (const Pool *lost : plan.now.poolsOf(site->id))
        if (lost->as<UserPool>() && !takenOver.contains(lost))
            found.append(lost);
    return found;
}

} // namespace twinpool

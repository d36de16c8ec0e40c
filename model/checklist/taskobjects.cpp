// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/taskobjects.h"

namespace twinpool {

namespace {

template <class Rows>
QList<EntityRef> refsOf(const Rows &rows)
{
    QList<EntityRef> refs;
    for (const auto *row : rows)
        refs.append(row->id);
    return refs;
}

template <class Row>
QList<EntityRef> refsOfTable(const Table<Row> &table)
{
    QList<EntityRef> refs;
    for (const Row &row : table)
        refs.append(row.id);
    return refs;
}

template <class Role>
QList<EntityRef> poolsWith(const PlanFacts &plan)
{
    QList<EntityRef> refs;
    for (const Pool *pool : plan.pools)
        if (pool->as<Role>())
            refs.append(pool->id);
    return refs;
}

QList<EntityRef> frontEndServers(const PlanFacts &plan)
{
    QList<EntityRef> refs;
    for (const Server *server : plan.hosts)
        if (plan.now.find(server->pool)->as<UserPool>())
            refs.append(server->id);
    return refs;
}

bool isNewSite(const PlanFacts &plan, const TaskTemplate &task, SiteId site)
{
    const auto isNew = [](const Pool *pool) { return pool->state == LifeState::New; };
    const auto isNewHere = [&](const Pool *pool) { return pool->site == site && isNew(pool); };
    return plan.isNewDeployment() || plan.now.find(site)->state == LifeState::New
           || std::ranges::any_of(plan.pools, isNewHere)
           || (qstrcmp(task.id, "TB-14") == 0 && std::ranges::any_of(plan.edgePools, isNew));
}

} // namespace

QList<EntityRef> objectsOf(const PlanFacts &plan, TaskScope scope)
{
    switch (scope) {
    case TaskScope::Deployment:
        return {EntityRef()};
    case TaskScope::Domain:
        return refsOfTable(plan.now.plan.adDomains);
    case TaskScope::Sip:
        return refsOfTable(plan.now.plan.sipDomains);
    case TaskScope::Site:
        return refsOf(plan.sites);
    case TaskScope::Pool:
        return poolsWith<UserPool>(plan);
    case TaskScope::Server:
        return frontEndServers(plan);
    case TaskScope::Host:
        return refsOf(plan.hosts);
    case TaskScope::Store:
        return refsOf(plan.stores);
    case TaskScope::Node:
        return refsOf(plan.nodes);
    case TaskScope::FileShare:
        return refsOf(plan.fileStores);
    case TaskScope::EdgePool:
        return refsOf(plan.edgePools);
    case TaskScope::EdgeServer:
        return refsOf(plan.edgeServers);
    case TaskScope::MediationPool:
        return poolsWith<MediationPool>(plan);
    case TaskScope::DirectorPool:
        return poolsWith<DirectorPool>(plan);
    case TaskScope::PersistentChatPool:
        return poolsWith<PersistentChatPool>(plan);
    case TaskScope::OfficeWebApps:
        return refsOf(plan.officeWebApps);
    case TaskScope::Pair:
        return refsOf(plan.pairs);
    }
    return {};
}

bool passesGate(const PlanFacts &plan, const TaskTemplate &task, EntityRef object)
{
    if (task.gate == TaskGate::Any || !object)
        return true;
    const Snapshot &now = plan.now;
    const bool asksTouched = task.gate == TaskGate::Touched;
    const SqlStore *store = now.find(object.as<SqlStoreId>());
    if (const SqlNode *node = now.find(object.as<SqlNodeId>()))
        store = now.find(node->store);
    switch (object.kind) {
    case EntityKind::AdDomain:
    case EntityKind::SipDomain:
        return plan.isNewDeployment();
    case EntityKind::Site:
        return isNewSite(plan, task, object.as<SiteId>());
    case EntityKind::Pool: {
        const Pool &pool = *now.find(object.as<PoolId>());
        return asksTouched ? plan.isTouched(pool) : pool.state == LifeState::New;
    }
    case EntityKind::Server:
        return now.find(object.as<ServerId>())->state == LifeState::New;
    case EntityKind::SqlStore:
        return asksTouched ? plan.isTouched(*store) : store->state == LifeState::New && !store->conversion;
    case EntityKind::SqlNode:
        return asksTouched ? plan.isTouched(*store) : now.find(object.as<SqlNodeId>())->state == LifeState::New;
    case EntityKind::FileStore:
        return now.find(object.as<FileStoreId>())->state == LifeState::New;
    case EntityKind::Pairing: {
        const Pairing &pair = *now.find(object.as<PairingId>());
        return asksTouched ? plan.isTouched(pair) : pair.state == LifeState::New;
    }
    default:
        return true;
    }
}

void TaskRelations::add(Group group, EntityRef ref)
{
    if (ref && !m_groups[group].contains(ref))
        m_groups[group].append(ref);
}

void TaskRelations::addPool(const Pool *pool)
{
    if (!pool)
        return;
    add(Pools, pool->id);
    add(Sites, pool->site);
}

TaskRelations::TaskRelations(const PlanFacts &plan, TaskScope scope, EntityRef object)
{
    const Snapshot &now = plan.now;
    const auto addPools = [this](const QList<const Pool *> &pools) {
        for (const Pool *pool : pools)
            addPool(pool);
    };
    const auto addStore = [&](const SqlStore *store) {
        add(Stores, store->id);
        add(Sites, store->site);
        addPools(plan.usersOf(store->id));
    };
    const auto addEdgePool = [&](const Pool *pool) {
        add(Edges, pool->id);
        add(Sites, pool->site);
        addPools(plan.servedBy(pool->id));
        const Pool *nextHop = now.find(pool->as<EdgePool>()->nextHop);
        if (nextHop && plan.positionOf(nextHop->id) >= 0)
            addPool(nextHop);
    };
    switch (scope) {
    case TaskScope::Deployment:
        break;
    case TaskScope::Domain:
        add(Domains, object);
        break;
    case TaskScope::Sip:
        add(SipDomains, object);
        break;
    case TaskScope::Site:
        add(Sites, object);
        break;
    case TaskScope::Pool:
        addPool(now.find(object.as<PoolId>()));
        break;
    case TaskScope::Server:
    case TaskScope::Host: {
        const Server *server = now.find(object.as<ServerId>());
        add(Hosts, object);
        add(Sites, now.siteOf(*server));
        add(Pools, server->pool);
        break;
    }
    case TaskScope::Node:
        add(Nodes, object);
        addStore(now.find(now.find(object.as<SqlNodeId>())->store));
        break;
    case TaskScope::Store:
        addStore(now.find(object.as<SqlStoreId>()));
        break;
    case TaskScope::FileShare:
        add(Shares, object);
        add(Sites, plan.siteOf(*now.find(object.as<FileStoreId>())));
        addPools(plan.usersOf(object.as<FileStoreId>()));
        break;
    case TaskScope::EdgeServer:
        add(EdgeServers, object);
        addEdgePool(now.find(now.find(object.as<ServerId>())->pool));
        break;
    case TaskScope::EdgePool:
        addEdgePool(now.find(object.as<PoolId>()));
        break;
    case TaskScope::MediationPool:
    case TaskScope::DirectorPool:
        add(Sites, now.find(object.as<PoolId>())->site);
        break;
    case TaskScope::PersistentChatPool: {
        const auto *chat = now.find(object.as<PoolId>())->as<PersistentChatPool>();
        add(Pools, object);
        for (SqlStoreId store :
             {chat->primaryStore, chat->backupStore, chat->complianceStore, chat->complianceBackupStore})
            add(Stores, store);
        break;
    }
    case TaskScope::OfficeWebApps:
        add(Farms, object);
        add(Sites, now.find(object.as<PoolId>())->site);
        addPools(plan.servedBy(object.as<PoolId>()));
        break;
    case TaskScope::Pair: {
        const Pairing *pair = now.find(object.as<PairingId>());
        add(Pairs, object);
        addPool(now.find(pair->poolA));
        addPool(now.find(pair->poolB));
        break;
    }
    }
}

bool TaskRelations::isRelatedTo(const TaskRelations &other) const
{
    for (int group = 0; group < GroupCount; ++group) {
        const auto &mine = m_groups[group], &theirs = other.m_groups[group];
        if (!mine.isEmpty() && !theirs.isEmpty()
            && std::ranges::none_of(mine, [&theirs](EntityRef ref) { return theirs.contains(ref); }))
            return false;
    }
    return true;
}

bool TaskRelations::refersToPool(PoolId pool) const
{
    return m_groups[Pools].contains(EntityRef(pool));
}

bool TaskRelations::refersTo(EntityRef ref) const
{
    return std::ranges::any_of(m_groups, [&](const QList<EntityRef> &group) { return group.contains(ref); });
}

TaskPosition positionOf(const PlanFacts &plan, TaskScope scope, EntityRef object)
{
    const Snapshot &now = plan.now;
    const auto siteIndex = [&](SiteId site) { return plan.positionOf(site); };
    const auto firstOf = [&](const QList<const Pool *> &users) {
        return users.isEmpty() ? -1 : plan.positionOf(users.first()->id);
    };
    const int position = std::max(plan.positionOf(object), 0);
    switch (scope) {
    case TaskScope::Deployment:
    case TaskScope::Domain:
    case TaskScope::Sip:
        return {-1, -1, position};
    case TaskScope::Site:
        return {position, -1, position};
    case TaskScope::Pool:
    case TaskScope::MediationPool:
    case TaskScope::DirectorPool:
    case TaskScope::PersistentChatPool:
        return {siteIndex(now.find(object.as<PoolId>())->site), position, position};
    case TaskScope::Server:
    case TaskScope::Host: {
        const Server *server = now.find(object.as<ServerId>());
        return {siteIndex(now.siteOf(*server)), plan.positionOf(server->pool), position};
    }
    case TaskScope::Store:
    case TaskScope::Node: {
        const SqlNode *node = now.find(object.as<SqlNodeId>());
        const SqlStore *store = now.find(node ? node->store : object.as<SqlStoreId>());
        return {siteIndex(store->site), firstOf(plan.usersOf(store->id)), position};
    }
    case TaskScope::FileShare: {
        const FileStore *share = now.find(object.as<FileStoreId>());
        return {siteIndex(plan.siteOf(*share)), firstOf(plan.usersOf(share->id)), position};
    }
    case TaskScope::Pair: {
        const Pool *pool = now.find(now.find(object.as<PairingId>())->poolA);
        return {siteIndex(pool->site), plan.positionOf(pool->id), position};
    }
    case TaskScope::EdgePool:
    case TaskScope::OfficeWebApps:
        return {siteIndex(now.find(object.as<PoolId>())->site), -1, position};
    case TaskScope::EdgeServer:
        return {siteIndex(now.siteOf(*now.find(object.as<ServerId>()))), -1, position};
    }
    return {};
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/planfacts.h"

namespace twinpool {

namespace {

template <class Row>
void number(QHash<EntityRef, int> &positions, const QList<const Row *> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        positions.insert(rows[i]->id, static_cast<int>(i));
}

template <class Row>
QList<const Row *> allOf(const Table<Row> &table)
{
    QList<const Row *> rows;
    for (const Row &row : table)
        rows.append(&row);
    return rows;
}

bool isNew(const Pool *pool)
{
    return pool->state == LifeState::New;
}

bool usesStore(const Pool &pool, SqlStoreId store)
{
    if (const auto *user = pool.as<UserPool>())
        return user->userStore == store || user->archivingStore == store || user->monitoringStore == store;
    if (const auto *chat = pool.as<PersistentChatPool>())
        return chat->primaryStore == store || chat->backupStore == store || chat->complianceStore == store
               || chat->complianceBackupStore == store;
    return false;
}

} // namespace

PlanFacts::PlanFacts(const Snapshot &snapshot)
    : now(snapshot)
    , deployment(snapshot.plan.deployment)
{
    for (const Site &site : now.plan.sites)
        if (site.kind == SiteKind::Central)
            sites.append(&site);

    QList<const Pool *> mediation, directors, chat;
    for (const Pool &pool : now.plan.pools) {
        if (pool.as<UserPool>())
            pools.append(&pool);
        else if (pool.as<MediationPool>())
            mediation.append(&pool);
        else if (pool.as<DirectorPool>())
            directors.append(&pool);
        else if (pool.as<PersistentChatPool>())
            chat.append(&pool);
        else if (pool.as<EdgePool>())
            edgePools.append(&pool);
        else if (pool.as<OfficeWebAppsFarm>())
            officeWebApps.append(&pool);
    }
    pools += mediation + directors + chat;
    for (const Pool *pool : std::as_const(pools))
        for (const Server *server : now.serversOf(pool->id))
            hosts.append(server);
    for (const Pool *pool : std::as_const(edgePools))
        for (const Server *server : now.serversOf(pool->id))
            edgeServers.append(server);

    stores = allOf(now.plan.sqlStores);
    fileStores = allOf(now.plan.fileStores);
    for (const SqlStore *store : std::as_const(stores))
        nodes += nodesOf(*store) + newReplicasOf(*store);
    for (const Pairing &pair : now.plan.pairings)
        if (now.find(pair.poolA) && now.find(pair.poolB))
            pairs.append(&pair);

    for (const Pool *pool : std::as_const(pools))
        if (!cms && pool->hostsCms)
            cms = pool;
    m_changesTopology = isNewDeployment() || std::ranges::any_of(pools, isNew) || std::ranges::any_of(edgePools, isNew)
                        || std::ranges::any_of(officeWebApps, isNew);

    number(m_positions, allOf(now.plan.adDomains));
    number(m_positions, allOf(now.plan.sipDomains));
    number(m_positions, sites);
    number(m_positions, pools);
    number(m_positions, edgePools);
    number(m_positions, officeWebApps);
    number(m_positions, hosts);
    number(m_positions, edgeServers);
    number(m_positions, stores);
    number(m_positions, nodes);
    number(m_positions, fileStores);
    number(m_positions, pairs);
}

const SqlStore *PlanFacts::backEndOf(const Pool &pool) const
{
    const auto *user = pool.as<UserPool>();
    return user ? now.find(user->userStore) : nullptr;
}

const FileStore *PlanFacts::fileStoreOf(const Pool &pool) const
{
    if (const auto *user = pool.as<UserPool>())
        return now.find(user->fileStore);
    if (const auto *director = pool.as<DirectorPool>())
        return now.find(director->fileStore);
    if (const auto *chat = pool.as<PersistentChatPool>())
        return now.find(chat->fileStore);
    return nullptr;
}

const Pairing *PlanFacts::pairOf(PoolId pool) const
{
    for (const Pairing *pair : now.pairingsOf(pool))
        if (positionOf(pair->id) >= 0)
            return pair;
    return nullptr;
}

QList<const Pool *> PlanFacts::usersOf(SqlStoreId store) const
{
    QList<const Pool *> users;
    for (const Pool *pool : pools)
        if (usesStore(*pool, store))
            users.append(pool);
    return users;
}

const Pool *PlanFacts::backEndPool(const SqlStore &store) const
{
    const auto users = now.poolsWithUserStore(store.id);
    return users.isEmpty() ? nullptr : users.first();
}

bool PlanFacts::holdsMonitoring(const SqlStore &store) const
{
    return std::ranges::any_of(pools, [&](const Pool *pool) {
        const auto *user = pool->as<UserPool>();
        return user && user->monitoringStore == store.id;
    });
}

bool PlanFacts::isPersistentChatStore(const SqlStore &store) const
{
    return std::ranges::any_of(pools, [&](const Pool *pool) {
        return pool->as<PersistentChatPool>() && usesStore(*pool, store.id);
    });
}

QList<const SqlNode *> PlanFacts::nodesOf(const SqlStore &store) const
{
    const auto joining = newReplicasOf(store);
    QList<const SqlNode *> found;
    for (SqlNodeRole role : {SqlNodeRole::Database, SqlNodeRole::Mirror})
        for (const SqlNode *node : now.nodesOf(store.id, role))
            if (!joining.contains(node))
                found.append(node);
    return found;
}

const SqlNode *PlanFacts::primaryOf(const SqlStore &store) const
{
    const auto found = nodesOf(store);
    return found.isEmpty() ? nullptr : found.first();
}

const SqlNode *PlanFacts::mirrorOf(const SqlStore &store) const
{
    const auto mirrors = now.nodesOf(store.id, SqlNodeRole::Mirror);
    return mirrors.isEmpty() ? nullptr : mirrors.first();
}

const SqlNode *PlanFacts::witnessOf(const SqlStore &store) const
{
    const auto witnesses = now.nodesOf(store.id, SqlNodeRole::Witness);
    return witnesses.isEmpty() ? nullptr : witnesses.first();
}

QList<const SqlNode *> PlanFacts::newReplicasOf(const SqlStore &store) const
{
    QList<const SqlNode *> found;
    if (store.state != LifeState::Deployed || store.haMode != HaMode::AlwaysOnAG || store.conversion)
        return found;
    const auto databases = now.nodesOf(store.id, SqlNodeRole::Database);
    for (qsizetype i = 1; i < databases.size(); ++i)
        if (databases[i]->state == LifeState::New)
            found.append(databases[i]);
    return found;
}

QList<const SqlNode *> PlanFacts::publishedTo(const SqlStore &store) const
{
    const auto joining = newReplicasOf(store);
    if (!joining.isEmpty() && store.addDatabases.isEmpty())
        return joining;
    auto found = nodesOf(store) + joining;
    if (const SqlNode *witness = witnessOf(store))
        found.append(witness);
    return found;
}

QString PlanFacts::instanceOf(const SqlNode &node) const
{
    const SqlStore *store = now.find(node.store);
    return node.instanceName.value_or(store ? store->instanceName : QString());
}

QList<DatabaseType> PlanFacts::databaseTypesOf(const SqlStore &store) const
{
    QList<DatabaseType> types;
    const auto add = [&](DatabaseType type, bool isPresent) {
        if (isPresent && !types.contains(type))
            types.append(type);
    };
    for (const Pool *pool : usersOf(store.id)) {
        if (const auto *user = pool->as<UserPool>()) {
            const bool isBackEnd = user->userStore == store.id;
            const Pool *partner = now.partnerOf(pool->id);
            add(DatabaseType::User, isBackEnd);
            add(DatabaseType::Application, isBackEnd);
            add(DatabaseType::CentralMgmt, isBackEnd && (pool->hostsCms || (partner && partner->hostsCms)));
            add(DatabaseType::Monitoring, user->monitoringStore == store.id);
            add(DatabaseType::Archiving, user->archivingStore == store.id);
        } else if (const auto *chat = pool->as<PersistentChatPool>()) {
            add(DatabaseType::PersistentChat, chat->primaryStore == store.id || chat->backupStore == store.id);
            add(DatabaseType::PersistentChatCompliance,
                chat->complianceEnabled
                    && (chat->complianceStore == store.id || chat->complianceBackupStore == store.id));
        }
    }
    std::ranges::sort(types);
    return types;
}

QStringList PlanFacts::databasesOf(const SqlStore &store) const
{
    QStringList names;
    for (DatabaseType type : databaseTypesOf(store))
        names += databasesOfType(type);
    return names;
}

QList<const Pool *> PlanFacts::usersOf(FileStoreId store) const
{
    QList<const Pool *> users;
    for (const Pool *pool : pools)
        if (const FileStore *used = fileStoreOf(*pool); used && used->id == store)
            users.append(pool);
    return users;
}

SiteId PlanFacts::siteOf(const FileStore &store) const
{
    if (store.site)
        return store.site;
    const auto users = usersOf(store.id);
    return users.isEmpty() ? SiteId{} : users.first()->site;
}

bool PlanFacts::standsOnRoleServer(const FileStore &store) const
{
    const auto same = now.named<Server>(store.serverFqdn);
    return std::ranges::any_of(same, [&](const Server *server) { return positionOf(server->id) >= 0; });
}

QList<const Pool *> PlanFacts::servedBy(PoolId edgeOrFarm) const
{
    QList<const Pool *> served;
    for (const Pool *pool : pools) {
        const auto *user = pool->as<UserPool>();
        if (user && (user->edgePool == edgeOrFarm || user->officeWebApps == edgeOrFarm))
            served.append(pool);
    }
    return served;
}

bool PlanFacts::isConvertedToGroup(const SqlStore &store)
{
    return store.conversion == StoreConversion::MirrorToAg || store.conversion == StoreConversion::NoneToAg;
}

bool PlanFacts::isTouched(const SqlStore &store) const
{
    return store.state == LifeState::New || store.conversion || !newReplicasOf(store).isEmpty()
           || !store.addDatabases.isEmpty();
}

bool PlanFacts::isTouched(const Pool &pool) const
{
    const SqlStore *store = backEndOf(pool);
    const Pairing *pair = pairOf(pool.id);
    return pool.state == LifeState::New || (store && isTouched(*store)) || (pair && pair->state == LifeState::New);
}

bool PlanFacts::isTouched(const Pairing &pair) const
{
    return pair.state == LifeState::New || isTouched(*now.find(pair.poolA)) || isTouched(*now.find(pair.poolB));
}

bool PlanFacts::hasNewPool(const Pairing &pair) const
{
    return isNew(now.find(pair.poolA)) || isNew(now.find(pair.poolB));
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/stores.h"

#include "model/catalog/sqlsupport.h"
#include "model/edits/machines.h"
#include "model/edits/servers.h"

using namespace Qt::StringLiterals;

// New stores, and which store holds what.

namespace twinpool::edits {

namespace {

bool isSameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString freeStoreName(const Plan &plan, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return std::ranges::any_of(plan.sqlStores.begin(), plan.sqlStores.end(),
                                   [&](const SqlStore &store) { return isSameName(store.name, name); });
    };
    return isTaken(wanted) ? nextName(wanted, isTaken) : wanted;
}

/// What names of a store and its machines begin with: `mon` for `MON-PAR` and `mon-par.example.net`.
QString prefixOf(StoreRole role)
{
    switch (role) {
    case StoreRole::BackEnd:
        return u"be"_s;
    case StoreRole::Monitoring:
        return u"mon"_s;
    case StoreRole::Archiving:
        return u"arc"_s;
    case StoreRole::PersistentChat:
        return u"pc"_s;
    case StoreRole::PersistentChatBackup:
        return u"pcb"_s;
    case StoreRole::Compliance:
        return u"pcc"_s;
    case StoreRole::ComplianceBackup:
        return u"pccb"_s;
    }
    return QString();
}

/// Adds \a store with one machine and converts it.
Result<Plan> addStore(Plan plan, SqlStore store, const QString &machine, HaMode mode, SqlStoreId &id)
{
    store.haMode = HaMode::Standalone;
    id = plan.add(store);
    SqlNode node;
    node.store = id;
    node.fqdn = freeSqlName(plan, machine);
    plan.add(node);
    return mode == HaMode::Standalone ? Result<Plan>(plan) : convertStore(id, mode).apply(plan);
}

/// Sets the store a pool uses; false when pools of its kind keep nothing of the sort.
bool setStore(Plan &plan, PoolId pool, StoreRole role, SqlStoreId store)
{
    bool set = false;
    plan.pools.change(pool, [&](Pool &row) {
        forEachStoreOf(row, [&](StoreRole its, SqlStoreId &id) {
            if (its != role)
                return;
            id = store;
            set = true;
        });
    });
    return set;
}

Error notKeptError(const Pool &pool)
{
    return {QCoreApplication::translate("Edits", "“%1” keeps no such data.").arg(pool.fqdn)};
}

void countUp(const Plan &plan, SqlNetworkName &name)
{
    if (name.fqdn.isEmpty())
        return;
    name.fqdn = freeSqlName(plan, name.fqdn);
    name.name = firstLabel(name.fqdn).toString();
    name.ip.clear();
}

/// Adds a store alike \a model, with machines and names of its own.
SqlStoreId addCopy(Plan &plan, const SqlStore &model, SiteId site)
{
    SqlStore store = model;
    store.name = freeStoreName(plan, model.name);
    store.site = site;
    store.state = LifeState::New;
    store.conversion.reset();
    store.addDatabases.clear();
    store.otherDatabasesPresent = false;
    store.endpointAlreadyExists = false;
    store.namedByListener = false;
    countUp(plan, store.listener);
    countUp(plan, store.networkName);
    store.cluster = {};
    store.cluster.witness = model.cluster.witness;
    const SqlStoreId id = plan.add(store);
    const Table<SqlNode> nodes = plan.sqlNodes;
    for (const SqlNode &original : nodes) {
        if (original.store != model.id)
            continue;
        SqlNode node = original;
        node.store = id;
        node.fqdn = freeSqlName(plan, original.fqdn);
        node.netbios.clear();
        node.hostId.clear();
        node.physicalSite = site == model.site ? original.physicalSite : SiteId{};
        node.state = LifeState::New;
        node.loginsCreated = false;
        plan.add(node);
    }
    return id;
}

bool holdsDataOf(const SqlNode &node, SqlStoreId store)
{
    return node.store == store && node.role != SqlNodeRole::Witness;
}

} // namespace

QString freeSqlName(const Plan &plan, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) {
        return freeDnsName(plan, name) != name
            || std::ranges::any_of(plan.sqlStores.begin(), plan.sqlStores.end(), [&](const SqlStore &store) {
                   return isSameName(store.listener.fqdn, name) || isSameName(store.networkName.fqdn, name);
               });
    };
    return !wanted.isEmpty() && isTaken(wanted) ? nextName(wanted, isTaken) : wanted;
}

Edit createStore(SiteId site, HaMode mode)
{
    return {QCoreApplication::translate("Edits", "Add SQL store"), [=](Plan plan) -> Result<Plan> {
                if (!plan.sites.find(site))
                    return goneError();
                const QString domain = plan.adDomains.isEmpty() ? QString() : plan.adDomains.begin()->fqdn;
                SqlStore store;
                store.name = freeStoreName(plan, u"SQL1"_s);
                store.site = site;
                store.sqlVersion = newestListedSql({plan.deployment.targetVersion}, mode, store.sqlEdition);
                SqlStoreId id;
                return addStore(std::move(plan), store, domain.isEmpty() ? u"sql1"_s : u"sql1."_s + domain, mode, id);
            }};
}

Edit createStoreFor(PoolId poolId, StoreRole role, HaMode mode)
{
    return {QCoreApplication::translate("Edits", "Create SQL store"), [=](Plan plan) -> Result<Plan> {
                const Pool *found = plan.pools.find(poolId);
                if (!found)
                    return goneError();
                const Pool pool = *found;
                const QString prefix = prefixOf(role);
                SqlStore store;
                store.name
                    = freeStoreName(plan, u"%1-%2"_s.arg(prefix, firstLabel(pool.fqdn)).toUpper());
                store.site = pool.site;
                store.adDomain = pool.adDomain;
                store.sqlVersion = chatRoles.contains(role) ? newestListedForPersistentChat
                                                            : newestListedSql({pool.version}, mode, store.sqlEdition);
                SqlStoreId id;
                Result<Plan> result = addStore(std::move(plan), store, prefix + u'-' + pool.fqdn, mode, id);
                if (result && !setStore(result.value(), poolId, role, id))
                    return notKeptError(pool);
                return result;
            }};
}

Edit useStore(PoolId poolId, StoreRole role, SqlStoreId store)
{
    return {QCoreApplication::translate("Edits", "Change SQL store of pool"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(poolId);
                if (!pool || (store && !plan.sqlStores.find(store)))
                    return goneError();
                const Error error = notKeptError(*pool);
                if (!setStore(plan, poolId, role, store))
                    return error;
                return plan;
            }};
}

Edit moveDatabases(SqlStoreId from, StoreRoles roles, HaMode mode)
{
    return {QCoreApplication::translate("Edits", "Create separate SQL store"), [=](Plan plan) -> Result<Plan> {
                const SqlStore *found = plan.sqlStores.find(from);
                if (!found)
                    return goneError();
                SqlStore model = *found;
                model.sqlEdition = editionFor(mode, model.sqlEdition);
                const SqlStoreId to = addCopy(plan, model, model.site);
                const Table<Pool> pools = plan.pools;
                for (const Pool &pool : pools) {
                    plan.pools.change(pool.id, [&](Pool &row) {
                        forEachStoreOf(row, [&](StoreRole role, SqlStoreId &id) {
                            if (id == from && roles.contains(role))
                                id = to;
                        });
                    });
                }
                return model.haMode == mode ? Result<Plan>(plan) : convertStore(to, mode).apply(plan);
            }};
}

Edit giveOwnBackEnds(const QList<PoolId> &pools)
{
    return {QCoreApplication::translate("Edits", "Create a Back End for each pool"), [=](Plan plan) -> Result<Plan> {
                for (PoolId id : pools) {
                    const Pool *pool = plan.pools.find(id);
                    const auto *user = pool ? pool->as<UserPool>() : nullptr;
                    const SqlStore *store = user ? plan.sqlStores.find(user->userStore) : nullptr;
                    if (!store)
                        return goneError();
                    const SiteId site = pool->site ? pool->site : store->site;
                    setStore(plan, id, StoreRole::BackEnd, addCopy(plan, SqlStore(*store), site));
                }
                return plan;
            }};
}

Edit giveOwnMachines(const QList<SqlStoreId> &stores)
{
    return {QCoreApplication::translate("Edits", "Move to SQL servers of its own"), [=](Plan plan) -> Result<Plan> {
                for (SqlStoreId store : stores) {
                    const Table<SqlNode> nodes = plan.sqlNodes;
                    for (const SqlNode &node : nodes) {
                        const bool isShared = std::ranges::any_of(nodes.begin(), nodes.end(), [&](const SqlNode &other) {
                            return !holdsDataOf(other, store) && other.role != SqlNodeRole::Witness
                                && isSameName(other.fqdn, node.fqdn);
                        });
                        if (holdsDataOf(node, store) && isShared && !node.fqdn.isEmpty())
                            plan.sqlNodes.change(node.id, [&](SqlNode &row) {
                                row.fqdn = freeSqlName(plan, node.fqdn);
                                row.netbios.clear();
                            });
                    }
                }
                return plan;
            }};
}

Edit inSequence(const QString &label, const QList<Edit> &edits)
{
    return {label, [=](Plan plan) {
                Result<Plan> result(std::move(plan));
                for (const Edit &edit : edits)
                    if (result)
                        result = edit.apply(std::move(result).value());
                return result;
            }};
}

} // namespace twinpool::edits

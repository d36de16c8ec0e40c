// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/archiving.h"

#include "model/catalog/sqlsupport.h"
#include "model/edits/stores.h"

namespace twinpool::edits {

namespace {

/// Whether pools of this version may keep data in a store, as far as its version is decided.
bool mayUse(const Plan &plan, ProductVersion version, const SqlStore &store)
{
    const auto isListed = [&](std::optional<SqlVersion> sql, SqlEdition edition) {
        return !sql || sqlSupport(version, store.haMode, *sql, edition) != PlatformSupport::NotListed;
    };
    if (store.haMode == HaMode::Mirrored && version >= ProductVersion::V2019)
        return false;
    return isListed(store.sqlVersion, store.sqlEdition)
        && std::ranges::all_of(plan.sqlNodes.begin(), plan.sqlNodes.end(), [&](const SqlNode &node) {
               return node.store != store.id || node.role == SqlNodeRole::Witness
                   || isListed(versionOf(store, node), editionOf(store, node));
           });
}

/// A store that another pool archives in and \a pool may use, first of all one in its site; or none.
SqlStoreId storeToShare(const Plan &plan, const Pool &pool)
{
    SqlStoreId shared;
    for (const Pool &other : plan.pools) {
        const auto *user = other.as<UserPool>();
        const SqlStore *store = user && user->archiving ? plan.sqlStores.find(user->archivingStore) : nullptr;
        if (!store || !mayUse(plan, pool.version, *store))
            continue;
        if (store->site == pool.site)
            return store->id;
        if (!shared)
            shared = store->id;
    }
    return shared;
}

} // namespace

Edit archiveIn(const QList<PoolId> &pools)
{
    return {QCoreApplication::translate("Edits", "Enable archiving on all pools"), [=](Plan plan) -> Result<Plan> {
                for (PoolId id : pools) {
                    const Pool *pool = plan.pools.find(id);
                    const auto *user = pool ? pool->as<UserPool>() : nullptr;
                    if (!user)
                        return goneError();
                    const bool hasPlace = user->archivingStore || user->exchangeArchiving;
                    const SqlStoreId shared = hasPlace ? user->archivingStore : storeToShare(plan, *pool);
                    plan.pools.change(id, [&](Pool &row) {
                        row.as<UserPool>()->archiving = true;
                        row.as<UserPool>()->archivingStore = shared;
                    });
                    if (hasPlace || shared)
                        continue;
                    Result<Plan> withStore = createStoreFor(id, StoreRole::Archiving, HaMode::Standalone).apply(plan);
                    if (!withStore)
                        return withStore;
                    plan = std::move(withStore).value();
                }
                return plan;
            }};
}

Edit createLogStores(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Create missing SQL stores"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(id);
                const auto *user = pool ? pool->as<UserPool>() : nullptr;
                if (!user)
                    return goneError();
                QList<Edit> missing;
                if (user->archiving && !user->archivingStore && !user->exchangeArchiving)
                    missing.append(createStoreFor(id, StoreRole::Archiving, HaMode::Standalone));
                if (user->monitoring && !user->monitoringStore)
                    missing.append(createStoreFor(id, StoreRole::Monitoring, HaMode::Standalone));
                return inSequence({}, missing).apply(plan);
            }};
}

} // namespace twinpool::edits

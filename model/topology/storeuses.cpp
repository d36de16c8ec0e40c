// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/storeuses.h"

namespace twinpool {

StoreUses usesOf(const Snapshot &now, SqlStoreId store)
{
    StoreUses uses;
    for (const Pool *pool : now.referring<Pool>(store)) {
        forEachStoreOf(*pool, [&](StoreRole role, SqlStoreId named) {
            if (named == store)
                uses.append({role, pool});
        });
    }
    return uses;
}

StoreRoles rolesOf(const Snapshot &now, SqlStoreId store)
{
    StoreRoles roles;
    for (const StoreUse &use : usesOf(now, store))
        roles.insert(use.role);
    return roles;
}

const Pool *standardEditionOn(const Snapshot &now, const SqlNode &node)
{
    if (!now.index.mayShareName(node.id))
        return nullptr;
    for (const Pool *pool : now.named<Pool>(node.fqdn))
        if (pool->isStandard())
            return pool;
    return nullptr;
}

bool isBuiltIn(const Snapshot &now, const SqlStore &store)
{
    if (store.haMode != HaMode::Standalone || store.sqlEdition != SqlEdition::Express)
        return false;
    return std::ranges::any_of(now.nodesOf(store.id),
                               [&](const SqlNode *node) { return standardEditionOn(now, *node) != nullptr; });
}

} // namespace twinpool

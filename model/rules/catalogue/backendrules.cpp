// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/backendrules.h"

#include "model/edits/stores.h"
#include "model/rules/catalogue/families.h"

namespace twinpool {

namespace {

bool isKnown(const Pool &pool)
{
    return allVersions.contains(pool.version);
}

/// What the failover cluster instance of a store would be listed as, if at all.
HaMode clusterModeFor(Versions pools, SqlVersion version, SqlEdition edition)
{
    for (const auto &product : enumNames(ProductVersion{}))
        if (pools.contains(product.value)
            && sqlSupport(product.value, HaMode::AlwaysOnFCI, version, edition) == PlatformSupport::NotListed)
            return HaMode::FailoverCluster;
    return HaMode::AlwaysOnFCI;
}

bool isListed(Versions pools, HaMode mode, SqlVersion version, SqlEdition edition)
{
    return std::ranges::none_of(enumNames(ProductVersion{}), [&](const auto &product) {
        return pools.contains(product.value)
            && sqlSupport(product.value, mode, version, edition) == PlatformSupport::NotListed;
    });
}

bool isListedInSomeMode(Versions pools, SqlVersion version, SqlEdition edition)
{
    return std::ranges::any_of(enumNames(HaMode{}), [&](const auto &mode) {
        return isListed(pools, mode.value, version, editionFor(mode.value, edition));
    });
}

/// What the rules about the whole plan read of a pool.
auto usesBy(const Pool &pool)
{
    std::array<SqlStoreId, 4> stores;
    size_t count = 0;
    forEachStoreOf(pool, [&](StoreRole, SqlStoreId store) { stores[count++] = store; });
    return std::tuple(pool.version, kindOf(pool), stores);
}

template <class IsListedOtherwise>
bool areListedOtherwise(const Snapshot &now, SqlStoreId id, IsListedOtherwise isListedOtherwise)
{
    const SqlStore *store = now.find(id);
    return store && std::ranges::all_of(unlistedServers(now, *store), [&](const UnlistedServer &server) {
               return isListedOtherwise(*store, server);
           });
}

} // namespace

Rows<Pool> enterprisePoolsOn(const Snapshot &now, SqlStoreId store)
{
    Rows<Pool> pools;
    for (const Pool *pool : now.poolsWithUserStore(store))
        if (pool->isEnterprise() && isKnown(*pool))
            pools.append(pool);
    return pools;
}

Versions versionsUsing(const Snapshot &now, SqlStoreId store)
{
    Versions versions;
    for (const Pool *pool : now.referring<Pool>(store))
        if (isKnown(*pool))
            versions.insert(pool->version);
    return versions;
}

QVarLengthArray<UnlistedServer, 4> unlistedServers(const Snapshot &now, const SqlStore &store)
{
    QVarLengthArray<UnlistedServer, 4> unlisted;
    const Rows<SqlNode> nodes = now.nodesOf(store.id);
    const auto judge = [&](const Pool &pool, const SqlNode *node) {
        const std::optional<SqlVersion> version = node ? versionOf(store, *node) : store.sqlVersion;
        if (!version)
            return;
        const SqlEdition edition = node ? editionOf(store, *node) : store.sqlEdition;
        const bool isWitness = node && node->role == SqlNodeRole::Witness;
        const PlatformSupport support = isWitness ? sqlSupport(pool.version, store.haMode, *version)
                                                  : sqlSupport(pool.version, store.haMode, *version, edition);
        if (support == PlatformSupport::NotListed)
            unlisted.append({&pool, node, *version, edition, isWitness});
    };
    for (const Pool *pool : now.referring<Pool>(store.id)) {
        for (const SqlNode *node : nodes)
            judge(*pool, node);
        if (nodes.isEmpty())
            judge(*pool, nullptr);
    }
    if (!unlisted.isEmpty() && isBuiltIn(now, store))
        unlisted.clear();
    return unlisted;
}

bool isListedInAnotherMode(const Snapshot &now, SqlStoreId store)
{
    return areListedOtherwise(now, store, [](const SqlStore &its, const UnlistedServer &server) {
        return std::ranges::any_of(enumNames(HaMode{}), [&](const auto &mode) {
            return mode.value != its.haMode
                && sqlSupport(server.pool->version, mode.value, server.version) != PlatformSupport::NotListed;
        });
    });
}

bool isListedInAnotherEdition(const Snapshot &now, SqlStoreId store)
{
    return areListedOtherwise(now, store, [](const SqlStore &its, const UnlistedServer &server) {
        return sqlSupport(server.pool->version, its.haMode, server.version) != PlatformSupport::NotListed;
    });
}

QList<Edit> conversions(const Snapshot &now, SqlStoreId id, std::initializer_list<HaMode> wanted)
{
    const SqlStore *store = now.find(id);
    if (!store)
        return {};
    const Versions pools = versionsUsing(now, id);
    const StoreRoles roles = rolesOf(now, id);
    const auto witnesses = now.nodesOf(id, SqlNodeRole::Witness).size();
    const auto machines = now.nodesOf(id).size() - witnesses;
    QList<Edit> edits;
    for (HaMode mode : wanted) {
        if (mode == HaMode::AlwaysOnAG && roles.intersects(chatRoles))
            continue;
        const SqlEdition edition = editionFor(mode, store->sqlEdition);
        if (mode == HaMode::AlwaysOnFCI && store->sqlVersion)
            mode = clusterModeFor(pools, *store->sqlVersion, edition);
        const bool isCluster = mode == HaMode::AlwaysOnFCI || mode == HaMode::FailoverCluster;
        if (mode == store->haMode || machines == 0 || (isCluster && machines > clusterNodeLimit(edition)))
            continue;
        if (mode == HaMode::Mirrored && pools.intersects(from2019))
            continue;
        // A version that is listed in no mode stays wrong in each.
        if (store->sqlVersion && !isListed(pools, mode, *store->sqlVersion, edition)
            && isListedInSomeMode(pools, *store->sqlVersion, store->sqlEdition))
            continue;
        edits.append(edits::convertStore(id, mode));
    }
    return edits;
}

bool areUsesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, usesBy);
}

const std::vector<Rule> &backEndRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (const std::vector<Rule> &topic :
             {backEndPlatformRules(), backEndSharingRules(), backEndMirroringRules(), backEndGroupRules(),
              backEndClusterRules(), backEndPlaceRules()})
            all.insert(all.end(), topic.begin(), topic.end());
        std::ranges::sort(all, [](const Rule &a, const Rule &b) { return qstrcmp(a.id, b.id) < 0; });
        return all;
    }();
    return rules;
}

} // namespace twinpool

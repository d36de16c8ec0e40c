// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/topology/snapshot.h"

#include "model/topology/references.h"

namespace twinpool {

DeployedState::DeployedState(Plan plan)
{
    plan.deployed = {};
    plan.placements = {};
    plan.maintenance = {};
    plan.scenarios = {};
    plan.scenarioEvents = {};
    plan.acceptedFindings.clear();
    plan.taskMarks.clear();
    plan.drillRecords.clear();
    plan.ruleSettings.clear();
    plan.partFigures = {};
    plan.kindFigures.clear();
    plan.userModel = {};
    m_state = std::make_shared<const Snapshot>(std::move(plan));
}

bool DeployedState::operator==(const DeployedState &other) const
{
    return m_state == other.m_state || (m_state && other.m_state && m_state->plan == other.m_state->plan);
}

namespace {

template <class Row>
void sortByOrdinal(Rows<Row> &rows)
{
    const auto ordinal = [](const Row *row) { return row->ordinal; };
    if (!std::ranges::is_sorted(rows, {}, ordinal)) // sorting takes memory, and rows are mostly in order
        std::ranges::stable_sort(rows, {}, ordinal);
}

} // namespace

Rows<Server> Snapshot::serversOf(PoolId pool) const
{
    auto rows = referring<Server>(pool);
    sortByOrdinal(rows);
    return rows;
}

int Snapshot::serverCountOf(PoolId pool) const
{
    return static_cast<int>(std::ranges::count(index.referrers(pool), EntityKind::Server, &EntityRef::kind));
}

Rows<SqlNode> Snapshot::nodesOf(SqlStoreId store) const
{
    auto rows = referring<SqlNode>(store);
    sortByOrdinal(rows);
    return rows;
}

Rows<SqlNode> Snapshot::nodesOf(SqlStoreId store, SqlNodeRole role) const
{
    Rows<SqlNode> rows;
    for (const SqlNode *node : referring<SqlNode>(store))
        if (node->role == role)
            rows.append(node);
    sortByOrdinal(rows);
    return rows;
}

Rows<FileServer> Snapshot::membersOf(FileStoreId store) const
{
    auto rows = referring<FileServer>(store);
    sortByOrdinal(rows);
    return rows;
}

Rows<Pool> Snapshot::poolsOf(SiteId site) const
{
    Rows<Pool> rows;
    for (const Pool *pool : referring<Pool>(site))
        if (pool->site == site) // pools may also name a site elsewhere
            rows.append(pool);
    return rows;
}

const Pool *Snapshot::partnerOf(PoolId pool) const
{
    for (const Pairing *pairing : pairingsOf(pool)) {
        if (pairing->poolA == pool)
            return find(pairing->poolB);
        if (!pairing->oneWay)
            return find(pairing->poolA);
    }
    return nullptr;
}

Rows<Pool> Snapshot::poolsWithUserStore(SqlStoreId store) const
{
    Rows<Pool> rows;
    for (const Pool *pool : referring<Pool>(store))
        if (const auto *user = pool->as<UserPool>(); user && user->userStore == store)
            rows.append(pool);
    return rows;
}

const NetworkLink *Snapshot::linkBetween(SiteId a, SiteId b) const
{
    for (const NetworkLink *link : referring<NetworkLink>(a))
        if (link->siteA == b || link->siteB == b)
            return link;
    return nullptr;
}

Rows<ScenarioEvent> Snapshot::eventsOf(ScenarioId scenario) const
{
    auto events = referring<ScenarioEvent>(scenario);
    std::ranges::stable_sort(events, {}, &ScenarioEvent::minute); // those of one minute go by id, as they are
    return events;
}

const Pool *Snapshot::cmsHolder() const
{
    const auto holders = index.cmsHolders();
    return holders.empty() ? nullptr : find(holders.front());
}

SiteId Snapshot::siteOf(const Server &server) const
{
    if (server.physicalSite)
        return server.physicalSite;
    const Pool *pool = find(server.pool);
    return pool ? pool->site : SiteId{};
}

SiteId Snapshot::siteOf(const SqlNode &node) const
{
    if (node.physicalSite)
        return node.physicalSite;
    const SqlStore *store = find(node.store);
    return store ? store->site : SiteId{};
}

SiteId Snapshot::siteOf(const FileStore &store) const
{
    const auto pools = store.site ? Rows<Pool>() : referring<Pool>(store.id);
    return pools.isEmpty() ? store.site : pools.first()->site;
}

SiteId Snapshot::siteOf(const FileServer &member) const
{
    if (member.site)
        return member.site;
    const FileStore *store = find(member.fileStore);
    return store ? siteOf(*store) : SiteId{};
}

AdDomainId Snapshot::domainOf(const Pool &pool) const
{
    if (pool.adDomain || plan.adDomains.isEmpty())
        return pool.adDomain;
    return plan.adDomains.begin()->id;
}

AdDomainId Snapshot::domainOf(const Server &server) const
{
    const Pool *pool = find(server.pool);
    return server.adDomain || !pool ? server.adDomain : domainOf(*pool);
}

AdDomainId Snapshot::domainOf(const SqlStore &store) const
{
    if (store.adDomain || plan.adDomains.isEmpty())
        return store.adDomain;
    return plan.adDomains.begin()->id;
}

AdDomainId Snapshot::domainOf(const SqlNode &node) const
{
    const SqlStore *store = find(node.store);
    return node.adDomain || !store ? node.adDomain : domainOf(*store);
}

bool Snapshot::sameDataCenter(SiteId a, SiteId b) const
{
    const Site *first = find(a), *second = find(b);
    if (!first || !second)
        return false;
    const auto building = [](const Site &site) { return site.dataCenter.isEmpty() ? site.name : site.dataCenter; };
    return a == b || building(*first) == building(*second);
}

std::vector<EntityRef> neighbours(const Snapshot &now, EntityRef ref)
{
    std::vector<EntityRef> result;
    const auto found = now.index.referrers(ref);
    result.assign(found.begin(), found.end());
    visitEntity(now.plan, ref, [&](const auto &row) {
        forEachReference(row, [&](const FieldPath &, const auto &reference, OnDelete) { result.push_back(reference); });
        if (now.index.mayShareName(ref))
            for (EntityRef same : now.index.maybeNamed(dnsNameOf(row)))
                result.push_back(same);
    });
    std::ranges::sort(result);
    const auto repeated = std::ranges::unique(result);
    result.erase(repeated.begin(), repeated.end());
    std::erase(result, ref);
    return result;
}

} // namespace twinpool

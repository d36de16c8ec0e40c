// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/parts.h"

#include <map>

namespace twinpool {

namespace {

/// Rows that describe a machine. Those that may not are asked whether others do.
bool isMachine(const Snapshot &, const Server &)
{
    return true;
}
bool isMachine(const Snapshot &, const SqlNode &)
{
    return true;
}
bool isMachine(const Snapshot &, const FileServer &)
{
    return true;
}
bool isMachine(const Snapshot &, const Gateway &)
{
    return true;
}
bool isMachine(const Snapshot &now, const Pool &pool)
{
    return now.referring<Server>(pool.id).isEmpty();
}
bool isMachine(const Snapshot &now, const FileStore &store)
{
    return now.referring<FileServer>(store.id).isEmpty();
}
template <class Row>
bool isMachine(const Snapshot &, const Row &)
{
    return false;
}

bool isOtherPart(const Snapshot &now, const SqlStore &store)
{
    return store.isClustered() || now.referring<SqlNode>(store.id).isEmpty();
}
template <class Row>
bool isOtherPart(const Snapshot &, const Row &)
{
    return std::is_same_v<Row, LoadBalancer> || std::is_same_v<Row, ReverseProxy> || std::is_same_v<Row, NetworkLink>;
}

/// The rows of the machine with this name, sorted.
std::vector<EntityRef> machineNamed(const Snapshot &now, QStringView name)
{
    std::vector<EntityRef> rows;
    for (EntityRef ref : now.index.maybeNamed(name))
        visitEntity(now.plan, ref, [&](const auto &row) {
            if (isMachine(now, row) && dnsNameOf(row).compare(name, Qt::CaseInsensitive) == 0)
                rows.push_back(ref);
        });
    return rows;
}

template <class Row>
EntityRef partOfRow(const Snapshot &now, const Row &row)
{
    if (!isMachine(now, row))
        return isOtherPart(now, row) ? EntityRef(row.id) : EntityRef();
    const QStringView name = dnsNameOf(row);
    return name.isEmpty() ? EntityRef(row.id) : machineNamed(now, name).front();
}

void sortOut(std::vector<EntityRef> &refs)
{
    std::ranges::sort(refs);
    const auto repeated = std::ranges::unique(refs);
    refs.erase(repeated.begin(), repeated.end());
    std::erase(refs, EntityRef());
}

/// The site in which a row stands; none for rows that stand nowhere.
template <class Row>
SiteId placeOf(const Snapshot &now, const Row &row)
{
    if constexpr (requires { now.siteOf(row); })
        return now.siteOf(row);
    else if constexpr (requires { row.site; })
        return row.site;
    else
        return {};
}

std::vector<EntityRef> partsIn(const Snapshot &now, SiteId site)
{
    std::vector<EntityRef> parts;
    Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (placeOf(now, row) == site)
                parts.push_back(partOfRow(now, row));
    });
    for (const NetworkLink *link : now.referring<NetworkLink>(site))
        parts.push_back(link->id);
    return parts;
}

/// By place and name in lower case.
using Hosts = std::map<std::pair<SiteId, QString>, CommonCause>;

template <class Row>
void collectHosts(const Snapshot &now, Hosts &hosts)
{
    for (const Row &row : now.plan.table<Row>()) {
        if (row.hostId.isEmpty())
            continue;
        const SiteId site = now.siteOf(row);
        CommonCause &host = hosts.try_emplace({site, row.hostId.toLower()}, row.hostId, site).first->second;
        host.parts.push_back(partOfRow(now, row));
    }
}

template <class Map>
std::vector<CommonCause> thoseWithSeveral(Map &causes)
{
    std::vector<CommonCause> result;
    for (auto &[key, cause] : causes) {
        sortOut(cause.parts);
        if (cause.parts.size() > 1)
            result.push_back(std::move(cause));
    }
    return result;
}

} // namespace

std::vector<EntityRef> allParts(const Snapshot &now)
{
    std::vector<EntityRef> parts;
    Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            parts.push_back(partOfRow(now, row));
    });
    sortOut(parts);
    return parts;
}

EntityRef partOf(const Snapshot &now, EntityRef ref)
{
    EntityRef part;
    visitEntity(now.plan, ref, [&](const auto &row) { part = partOfRow(now, row); });
    return part;
}

std::vector<EntityRef> rowsOf(const Snapshot &now, EntityRef part)
{
    std::vector<EntityRef> rows;
    visitEntity(now.plan, part, [&](const auto &row) {
        if (isMachine(now, row) && !dnsNameOf(row).isEmpty())
            rows = machineNamed(now, dnsNameOf(row));
    });
    if (rows.empty())
        rows.push_back(part);
    return rows;
}

std::vector<EntityRef> partsOf(const Snapshot &now, EntityRef ref)
{
    if (const EntityRef part = partOf(now, ref))
        return {part};
    std::vector<EntityRef> parts;
    switch (ref.kind) {
    case EntityKind::Pool:
        for (const Server *server : now.referring<Server>(ref))
            parts.push_back(partOfRow(now, *server));
        break;
    case EntityKind::SqlStore:
        for (const SqlNode *node : now.referring<SqlNode>(ref))
            if (node->role != SqlNodeRole::Witness)
                parts.push_back(partOfRow(now, *node));
        break;
    case EntityKind::FileStore:
        for (const FileServer *member : now.referring<FileServer>(ref))
            parts.push_back(partOfRow(now, *member));
        break;
    case EntityKind::Site:
        if (now.find(ref.as<SiteId>()))
            parts = partsIn(now, ref.as<SiteId>());
        break;
    default:
        break;
    }
    sortOut(parts);
    return parts;
}

bool hasSpareInside(const Snapshot &now, EntityRef part)
{
    bool spare = false;
    visitEntity(now.plan, part, [&]<class Row>(const Row &row) {
        if constexpr (std::is_same_v<Row, LoadBalancer>)
            spare = row.redundant;
        else if constexpr (std::is_same_v<Row, NetworkLink>)
            spare = row.resilient;
        else if constexpr (std::is_same_v<Row, ReverseProxy>)
            spare = row.machines > 1;
        else if constexpr (std::is_same_v<Row, SqlStore>)
            spare = row.isClustered() && row.storageRedundant;
    });
    return spare;
}

std::vector<CommonCause> sharedHosts(const Snapshot &now)
{
    Hosts hosts;
    collectHosts<Server>(now, hosts);
    collectHosts<SqlNode>(now, hosts);
    return thoseWithSeveral(hosts);
}

std::vector<CommonCause> sharedBuildings(const Snapshot &now)
{
    std::map<QString, QList<SiteId>> sites;
    for (const Site &site : now.plan.sites)
        if (!site.dataCenter.isEmpty())
            sites[site.dataCenter].append(site.id);
    std::map<QString, CommonCause> buildings;
    for (const auto &[name, inside] : sites) {
        if (inside.size() < 2)
            continue;
        CommonCause &building = buildings.try_emplace(name, name).first->second;
        for (SiteId site : inside)
            std::ranges::copy(partsIn(now, site), std::back_inserter(building.parts));
    }
    return thoseWithSeveral(buildings);
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/machines.h"

#include "model/edits/servers.h"
#include "model/topology/planindex.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

bool isSameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isDnsNameTaken(const Plan &plan, const QString &name)
{
    bool taken = false;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            taken = taken || isSameName(dnsNameOf(row), name);
    });
    return taken;
}

/// Whether another server, a SQL server or a reverse proxy stands on the machine called \a name.
bool isShared(const Plan &plan, const QString &name, ServerId server)
{
    const auto hasName = [&](const auto &row) { return isSameName(row.fqdn, name); };
    return std::ranges::any_of(plan.servers.begin(), plan.servers.end(),
                               [&](const Server &row) { return row.id != server && hasName(row); })
        || std::ranges::any_of(plan.sqlNodes.begin(), plan.sqlNodes.end(), hasName)
        || std::ranges::any_of(plan.reverseProxies.begin(), plan.reverseProxies.end(), hasName);
}

/// Adds a host name, counted up from the last one past those that any server of the plan uses.
void addHost(QStringList &hosts, const Plan &plan)
{
    hosts.append(nextName(hosts.last(), [&](const QString &name) {
        return hosts.contains(name, Qt::CaseInsensitive)
            || std::ranges::any_of(plan.servers.begin(), plan.servers.end(),
                                   [&](const Server &server) { return isSameName(server.hostId, name); });
    }));
}

} // namespace

QString freeDnsName(const Plan &plan, const QString &wanted)
{
    const auto isTaken = [&](const QString &name) { return isDnsNameTaken(plan, name); };
    return isTaken(wanted) ? nextName(wanted, isTaken) : wanted;
}

Edit distributeOverHosts(PoolId pool, int voters, int mostPerHost)
{
    const QString label = QCoreApplication::translate("Edits", "Distribute servers over hosts");
    return {label, [=](Plan plan) -> Result<Plan> {
                std::vector<Server> servers;
                std::ranges::copy_if(plan.servers.begin(), plan.servers.end(), std::back_inserter(servers),
                                     [&](const Server &server) { return server.pool == pool; });
                std::ranges::stable_sort(servers, {}, &Server::ordinal);
                servers.resize(std::min(servers.size(), static_cast<size_t>(voters)));
                std::erase_if(servers, [](const Server &server) { return server.hostId.isEmpty(); });
                if (servers.empty())
                    return goneError();

                QStringList hosts;
                for (const Server &server : servers)
                    if (!hosts.contains(server.hostId, Qt::CaseInsensitive))
                        hosts.append(server.hostId);
                const int count = static_cast<int>(servers.size());
                while (hosts.size() * mostPerHost < count)
                    addHost(hosts, plan);

                const int each = (count + static_cast<int>(hosts.size()) - 1) / static_cast<int>(hosts.size());
                QMap<QString, int> load;
                std::vector<ServerId> moving;
                for (const Server &server : servers) {
                    int &onHost = load[server.hostId.toLower()];
                    if (onHost < each)
                        ++onHost;
                    else
                        moving.push_back(server.id);
                }
                for (ServerId server : moving) {
                    const auto host
                        = std::ranges::find_if(hosts, [&](const QString &name) { return load[name.toLower()] < each; });
                    ++load[host->toLower()];
                    plan.servers.change(server, [&](Server &row) { row.hostId = *host; });
                }
                return plan;
            }};
}

bool needsOwnMachines(const Pool &pool)
{
    switch (kindOf(pool)) {
    case PoolKind::Director:
    case PoolKind::Edge:
    case PoolKind::VideoInterop:
    case PoolKind::OfficeWebApps:
        return true;
    default:
        return false;
    }
}

Edit giveOwnMachine(ServerId id)
{
    const QString label = QCoreApplication::translate("Edits", "Give the role its own server");
    return {label, [=](Plan plan) -> Result<Plan> {
                const Server *server = plan.servers.find(id);
                const Pool *pool = server ? plan.pools.find(server->pool) : nullptr;
                if (!pool)
                    return goneError();
                const QString name = server->fqdn;
                const PoolId poolId = pool->id;
                const bool poolHasName = isSameName(pool->fqdn, name);
                const bool serverMoves = needsOwnMachines(*pool) || pool->as<PersistentChatPool>();
                plan.servers.change(id, [](Server &row) { row.otherSoftware = {}; });
                if (serverMoves && isShared(plan, name, id)) {
                    const QString own = freeDnsName(plan, name);
                    plan.servers.change(id, [&](Server &row) { row.fqdn = own; });
                    if (poolHasName)
                        plan.pools.change(poolId, [&](Pool &row) { row.fqdn = own; });
                }
                const Table<ReverseProxy> proxies = plan.reverseProxies;
                for (const ReverseProxy &proxy : proxies)
                    if (!serverMoves && isSameName(proxy.fqdn, name))
                        plan.reverseProxies.change(proxy.id,
                                                   [&](ReverseProxy &row) { row.fqdn = freeDnsName(plan, name); });
                return plan;
            }};
}

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/chatpools.h"

#include "model/edits/machines.h"
#include "model/edits/stores.h"

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

bool isSameName(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Whether a server of another pool bears the name.
bool isTakenByOthers(const Plan &plan, const QString &name, PoolId pool)
{
    return std::ranges::any_of(plan.servers.begin(), plan.servers.end(), [&](const Server &server) {
        return server.pool != pool && isSameName(server.fqdn, name);
    });
}

} // namespace

Edit separateChatPool(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Create separate pool"), [=](Plan plan) -> Result<Plan> {
                const Pool *found = plan.pools.find(id);
                if (!found || !found->as<PersistentChatPool>())
                    return goneError();
                const Pool pool = *found;
                const Table<Server> servers = plan.servers;
                const bool namedAfterServer = std::ranges::any_of(
                    servers.begin(), servers.end(), [&](const Server &row) { return isSameName(row.fqdn, pool.fqdn); });
                for (const Server &server : servers)
                    if (server.pool == id && isTakenByOthers(plan, server.fqdn, id))
                        plan.servers.change(server.id, [&](Server &row) {
                            row.fqdn = freeDnsName(plan, u"chat-"_s + row.fqdn);
                            row.ip.clear();
                            row.hostId.clear();
                            row.otherSoftware = {};
                        });
                plan.pools.change(id, [&](Pool &row) {
                    row.isSingleComputer = false;
                    if (namedAfterServer)
                        row.fqdn = freeDnsName(plan, u"chatpool-"_s + row.fqdn);
                });
                return plan;
            }};
}

Edit setActiveChatServers(const QString &label, const QList<ServerId> &active, const QList<ServerId> &waiting)
{
    return {label, [=](Plan plan) -> Result<Plan> {
                for (const auto &[servers, isActive] : {std::pair(active, true), std::pair(waiting, false)})
                    for (ServerId server : servers)
                        if (!plan.servers.change(server, [=](Server &row) { row.active = isActive; }))
                            return goneError();
                return plan;
            }};
}

Edit createChatBackupStore(PoolId id, SiteId site)
{
    const auto moveIt = [=](Plan plan) -> Result<Plan> {
        const SqlStoreId store = plan.pools.find(id)->as<PersistentChatPool>()->backupStore;
        plan.sqlStores.change(store, [=](SqlStore &row) { row.site = site; });
        return plan;
    };
    return inSequence(QCoreApplication::translate("Edits", "Create backup store"),
                      {createStoreFor(id, StoreRole::PersistentChatBackup, HaMode::Mirrored), {{}, moveIt}});
}

Edit nameLogShare(PoolId id)
{
    return {QCoreApplication::translate("Edits", "Plan share for log shipping"), [=](Plan plan) -> Result<Plan> {
                const Pool *pool = plan.pools.find(id);
                if (!pool || !pool->as<PersistentChatPool>())
                    return goneError();
                const QString server = freeDnsName(plan, u"logs-"_s + pool->fqdn);
                plan.pools.change(id, [&](Pool &row) {
                    auto *chat = row.as<PersistentChatPool>();
                    chat->logShippingShare = uR"(\\%1\chatlogs)"_s.arg(server);
                    chat->logShippingFolder.clear();
                });
                return plan;
            }};
}

} // namespace twinpool::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/filestores.h"

#include "model/catalog/filestorelimits.h"
#include "model/edits/change.h"
#include "model/edits/machines.h"
#include "model/edits/servers.h"
#include "model/topology/references.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace twinpool::edits {

namespace {

/// What follows the first label; of a name without a domain the deployment's first domain.
QString domainOf(const Plan &plan, const QString &fqdn)
{
    const qsizetype label = firstLabel(fqdn).size();
    if (label < fqdn.size())
        return fqdn.sliced(label + 1);
    return plan.adDomains.isEmpty() ? QString() : plan.adDomains.begin()->fqdn;
}

QString joined(const QString &label, const QString &domain)
{
    return domain.isEmpty() ? label : label + u'.' + domain;
}

void addMember(Plan &plan, FileServer member)
{
    member.fqdn = freeDnsName(plan, member.fqdn);
    plan.add(member);
}

bool uses(const Pool &pool, FileStoreId store)
{
    bool found = false;
    forEachReference(pool,
                     [&](const FieldPath &, const auto &ref, OnDelete) { found = found || EntityRef(ref) == store; });
    return found;
}

void handOver(Plan &plan, PoolId pool, FileStoreId before, FileStoreId after)
{
    plan.pools.change(pool, [&](Pool &row) {
        mapReferences(row, [&](EntityRef ref) { return ref == EntityRef(before) ? EntityRef(after) : ref; });
    });
}

/// Stores \a changed, a file store with another server, and returns its id: the old one, or a new one if that is
/// deployed already.
FileStoreId relocate(Plan &plan, FileStore changed)
{
    const FileStoreId before = changed.id;
    if (changed.state == LifeState::New) {
        plan.fileStores.set(changed);
        return before;
    }
    changed.state = LifeState::New;
    changed.replaces = before;
    const FileStoreId after = plan.add(changed);
    const Table<Pool> pools = plan.pools;
    for (const Pool &pool : pools)
        if (uses(pool, before))
            handOver(plan, pool.id, before, after);
    return after;
}

} // namespace

FileStoreId addDfsStoreFor(Plan &plan, PoolId poolId)
{
    const Pool *pool = plan.pools.find(poolId);
    const QString label = firstLabel(pool->fqdn).toString(), domain = domainOf(plan, pool->fqdn);
    FileStore store;
    store.name = u"FS-%1"_s.arg(label.toUpper());
    store.kind = FileStoreKind::Dfs;
    store.site = pool->site;
    store.serverFqdn = domain;
    store.shareName = u"sfb\\%1"_s.arg(label);
    store.backupIntervalHours = dfsBackupHoursBest;
    const FileStoreId id = plan.add(store);
    const QString share = u"sfb-%1"_s.arg(label), path = u"D:\\%1"_s.arg(share);
    for (int ordinal = 1; ordinal <= dfsMembersLeast; ++ordinal)
        addMember(plan, {{}, id, joined(u"fs%1-%2"_s.arg(ordinal).arg(label), domain), ordinal, {}, share, path});
    return id;
}

Edit convertToDfs(FileStoreId id)
{
    return {QCoreApplication::translate("Edits", "Convert to DFS"), [=](Plan plan) -> Result<Plan> {
                const FileStore *share = plan.fileStores.find(id);
                if (!share)
                    return goneError();
                const QString server = share->serverFqdn, folder = share->shareName, path = share->localPath;
                FileStore dfs = *share;
                dfs.kind = FileStoreKind::Dfs;
                dfs.serverFqdn = domainOf(plan, server);
                dfs.shareName = u"%1\\%2"_s.arg(folder.isEmpty() ? u"sfb"_s : folder, firstLabel(server));
                dfs.localPath.clear();
                if (!dfs.backupIntervalHours)
                    dfs.backupIntervalHours = dfsBackupHoursBest;
                if (server.isEmpty() || dfs.serverFqdn.isEmpty())
                    return Error{QCoreApplication::translate("Edits", "The file store has no server in a domain.")};
                const FileStoreId after = relocate(plan, dfs);
                plan.add(FileServer{{}, after, server, 1, {}, folder, path});
                addMember(plan,
                          {{}, after, nextName(server, [](const QString &) { return false; }), 2, {}, folder, path});
                return plan;
            }};
}

Edit replaceFileStore(FileStoreId id, const QString &deployedServer)
{
    return {QCoreApplication::translate("Edits", "Replace by new file store"), [=](Plan plan) -> Result<Plan> {
                const FileStore *drawn = plan.fileStores.find(id);
                if (!drawn)
                    return goneError();
                FileStore next = *drawn;
                plan.fileStores.change(id, [&](FileStore &row) {
                    row.serverFqdn = deployedServer;
                    row.state = LifeState::Deployed;
                });
                next.state = LifeState::Deployed; // for relocate(): it stands, so it is replaced
                const FileStoreId after = relocate(plan, next);
                const Table<FileServer> members = plan.fileServers;
                for (const FileServer &member : members)
                    if (member.fileStore == id)
                        plan.fileServers.change(member.id, [&](FileServer &row) { row.fileStore = after; });
                return plan;
            }};
}

Edit completeDfsMembers(FileStoreId id)
{
    return {QCoreApplication::translate("Edits", "Add DFS member"), [=](Plan plan) -> Result<Plan> {
                const FileStore *store = plan.fileStores.find(id);
                if (!store)
                    return goneError();
                FileServer last;
                last.fileStore = id;
                last.ordinal = 0;
                last.fqdn = joined(u"fs1"_s, store->serverFqdn);
                int count = 0;
                for (const FileServer &member : plan.fileServers) {
                    if (member.fileStore != id)
                        continue;
                    ++count;
                    if (member.ordinal >= last.ordinal)
                        last = member;
                }
                for (; count < dfsMembersLeast; ++count) {
                    ++last.ordinal;
                    addMember(plan, last);
                }
                return plan;
            }};
}

Edit moveMembers(FileStoreId id, SiteId site)
{
    return {QCoreApplication::translate("Edits", "Move members to one site"), [=](Plan plan) -> Result<Plan> {
                if (!plan.fileStores.find(id) || !plan.sites.find(site))
                    return goneError();
                const Table<FileServer> members = plan.fileServers;
                for (const FileServer &member : members)
                    if (member.fileStore == id)
                        plan.fileServers.change(member.id, [&](FileServer &row) { row.site = site; });
                return plan;
            }};
}

Edit moveToNewServers(FileStoreId id, const QStringList &machines)
{
    return {QCoreApplication::translate("Edits", "Create file store on new server"), [=](Plan plan) -> Result<Plan> {
                const FileStore *store = plan.fileStores.find(id);
                if (!store)
                    return goneError();
                const auto newName = [&](const QString &old) {
                    const QString label = u"fs-%1"_s.arg(firstLabel(old));
                    return freeDnsName(plan, joined(label, domainOf(plan, old)));
                };
                const Table<FileServer> members = plan.fileServers;
                for (const FileServer &member : members)
                    if (member.fileStore == id && machines.contains(member.fqdn, Qt::CaseInsensitive))
                        plan.fileServers.change(member.id, [&](FileServer &row) { row.fqdn = newName(row.fqdn); });
                if (store->kind != FileStoreKind::Dfs && machines.contains(store->serverFqdn, Qt::CaseInsensitive)) {
                    FileStore moved = *store;
                    moved.serverFqdn = newName(moved.serverFqdn);
                    relocate(plan, moved);
                }
                return plan;
            }};
}

Edit splitBySite(FileStoreId id, SiteId home)
{
    return {QCoreApplication::translate("Edits", "Create file store per site"), [=](Plan plan) -> Result<Plan> {
                const FileStore *store = plan.fileStores.find(id);
                if (!store)
                    return goneError();
                const bool hasContent = store->state == LifeState::Deployed;
                QMap<quint32, FileStoreId> ofSite{{home.value, id}};
                const Table<Pool> pools = plan.pools;
                for (const Pool &pool : pools) {
                    if (!uses(pool, id) || pool.site == home)
                        continue;
                    FileStoreId &own = ofSite[pool.site.value];
                    if (!own) {
                        own = addDfsStoreFor(plan, pool.id);
                        if (hasContent)
                            plan.fileStores.change(own, [&](FileStore &row) { row.replaces = id; });
                    }
                    handOver(plan, pool.id, id, own);
                }
                return plan;
            }};
}

} // namespace twinpool::edits

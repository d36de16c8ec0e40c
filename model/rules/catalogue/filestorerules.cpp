// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/filestorelimits.h"
#include "model/edits/change.h"
#include "model/edits/filestores.h"

namespace twinpool {

namespace {

bool isDfs(const FileStore &store)
{
    return store.kind == FileStoreKind::Dfs;
}

/// Nobody uses the store and its content moves to another: what was wrong with it is being mended.
bool isLeaving(const Snapshot &now, const FileStore &store)
{
    return !now.referring<FileStore>(store.id).isEmpty() && now.referring<Pool>(store.id).isEmpty();
}

/// Calls \a f(name) for each machine that keeps files of \a store and may be more than that: its server, and its members
/// or cluster nodes.
template <class F>
void forEachSharedMachine(const Snapshot &now, const FileStore &store, F f)
{
    if (!isDfs(store) && now.index.mayShareName(store.id))
        f(store.serverFqdn);
    for (const FileServer *member : now.membersOf(store.id))
        if (now.index.mayShareName(member->id))
            f(member->fqdn);
}

/// Front End Servers of Enterprise pools on which files of the store lie.
QList<EntityRef> frontEndsUnder(const Snapshot &now, const FileStore &store)
{
    QList<EntityRef> frontEnds;
    forEachSharedMachine(now, store, [&](const QString &machine) {
        for (const Server *server : now.named<Server>(machine))
            if (const Pool *pool = now.find(server->pool);
                pool && pool->isEnterprise() && allVersions.contains(pool->version)
                && !frontEnds.contains(EntityRef(server->id)))
                frontEnds.append(server->id);
    });
    return frontEnds;
}

// FSH-001
void checkBasicShare(const Snapshot &now, const FileStore &store, Findings &out)
{
    if (store.kind == FileStoreKind::BasicShare && !isLeaving(now, store))
        out.add();
}

/// The server stays a member, so it must be one that may hold files, and the namespace needs a domain.
QList<Edit> convertToDfs(const Snapshot &now, const Finding &finding)
{
    const FileStore *store = now.find(finding.subject.as<FileStoreId>());
    if (!store || store->serverFqdn.isEmpty() || !frontEndsUnder(now, *store).isEmpty()
        || (!store->serverFqdn.contains(u'.') && now.plan.adDomains.isEmpty()))
        return {};
    return {edits::convertToDfs(store->id)};
}

// FSH-002
void checkNas(const Snapshot &now, const FileStore &store, Findings &out)
{
    if (store.media == StorageMedia::Nas && !isLeaving(now, store))
        out.add();
}

QList<Edit> setSan(const Snapshot &, const Finding &finding)
{
    return {changeRow(QCoreApplication::translate("Edits", "Set storage area network"),
                      finding.subject.as<FileStoreId>(), [](FileStore &store) { store.media = StorageMedia::San; })};
}

// FSH-003. Asked about the whole plan: from a store over its member and the server of that name to the pool it is far.
void checkStoreOnFrontEnd(const Snapshot &now, Findings &out)
{
    for (const FileStore &store : now.plan.fileStores)
        if (const QList<EntityRef> frontEnds = frontEndsUnder(now, store);
            !frontEnds.isEmpty() && !isLeaving(now, store))
            out.addAbout(store.id, {frontEnds.first()}, frontEnds);
}

FileStoreId fileStoreOf(const Pool &pool)
{
    FileStoreId store;
    std::visit(
        [&](const auto &role) {
            if constexpr (requires { role.fileStore; })
                store = role.fileStore;
        },
        pool.role);
    return store;
}

bool storeOnFrontEndTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<FileStore>(before, after, diff, std::identity())
        || differs<FileServer>(before, after, diff, std::identity())
        || differs<Server>(before, after, diff, [](const Server &row) { return std::pair(row.fqdn, row.pool); })
        || differs<Pool>(before, after, diff, [](const Pool &row) {
               return std::tuple(row.isEnterprise(), row.version, fileStoreOf(row));
           });
}

// FSH-004
void checkStoreOnSqlServer(const Snapshot &now, const FileStore &store, Findings &out)
{
    QList<EntityRef> nodes;
    forEachSharedMachine(now, store, [&](const QString &machine) {
        for (const SqlNode *node : now.named<SqlNode>(machine))
            if (!nodes.contains(EntityRef(node->id)))
                nodes.append(node->id);
    });
    if (!nodes.isEmpty() && !isLeaving(now, store))
        out.add({nodes.first()}, nodes);
}

QList<Edit> moveAway(const Snapshot &now, const Finding &finding)
{
    QStringList machines;
    for (EntityRef ref : finding.related)
        machines.append(nameOf(now.plan, ref));
    return {edits::moveToNewServers(finding.subject.as<FileStoreId>(), machines)};
}

// FSH-005
void checkDfsMembers(const Snapshot &now, const FileStore &store, Findings &out)
{
    if (const auto count = now.membersOf(store.id).size(); isDfs(store) && count < dfsMembersLeast)
        out.add({qint64(count)});
}

QList<Edit> addMembers(const Snapshot &, const Finding &finding)
{
    return {edits::completeDfsMembers(finding.subject.as<FileStoreId>())};
}

// FSH-006. Two sites that share a building are one data center.
void checkDfsInOneDataCenter(const Snapshot &now, const FileStore &store, Findings &out)
{
    if (!isDfs(store))
        return;
    const auto members = now.membersOf(store.id);
    QList<EntityRef> elsewhere;
    for (const FileServer *member : members) {
        const SiteId first = now.siteOf(*members.first()), site = now.siteOf(*member);
        if (first && site && !now.sameDataCenter(first, site))
            elsewhere.append(member->id);
    }
    if (!elsewhere.isEmpty())
        out.add({now.siteOf(*members.first()), qint64(elsewhere.size())}, elsewhere);
}

/// To the store's site if a member stands there already, otherwise to that of the first member.
QList<Edit> gatherMembers(const Snapshot &now, const Finding &finding)
{
    const FileStore *store = now.find(finding.subject.as<FileStoreId>());
    if (!store)
        return {};
    const auto members = now.membersOf(store->id);
    if (members.isEmpty())
        return {};
    const SiteId home = now.siteOf(*store);
    const bool used = std::ranges::any_of(
        members, [&](const FileServer *member) { return now.siteOf(*member) == home; });
    return {edits::moveMembers(store->id, used ? home : now.siteOf(*members.first()))};
}

// FSH-007
void checkDfsBackup(const Snapshot &, const FileStore &store, Findings &out)
{
    if (isDfs(store) && (!store.backupIntervalHours || *store.backupIntervalHours > dfsBackupHoursMost))
        out.add({dfsBackupHoursBest, dfsBackupHoursMost});
}

QList<Edit> setBackupInterval(const Snapshot &, const Finding &finding)
{
    //: %1 is a number of hours.
    const QString label = QCoreApplication::translate("Edits", "Set backup interval to %1 h").arg(dfsBackupHoursBest);
    return {changeRow(label, finding.subject.as<FileStoreId>(),
                      [](FileStore &store) { store.backupIntervalHours = dfsBackupHoursBest; })};
}

// FSH-009
void checkDfsPermissions(const Snapshot &, const FileStore &store, Findings &out)
{
    if (isDfs(store))
        out.add();
}

// FSH-010
void checkStoreOfSeveralSites(const Snapshot &now, const FileStore &store, Findings &out)
{
    const auto pools = now.referring<Pool>(store.id);
    const bool several = std::ranges::any_of(
        pools, [&](const Pool *pool) { return pool->site && pool->site != pools.first()->site; });
    if (!several)
        return;
    QList<EntityRef> users;
    for (const Pool *pool : pools)
        users.append(pool->id);
    out.add({qint64(users.size())}, users);
}

/// The store stays with the pools of its own site or, if there are none, with those of the first pool's site.
QList<Edit> splitBySite(const Snapshot &now, const Finding &finding)
{
    const FileStore *store = now.find(finding.subject.as<FileStoreId>());
    if (!store)
        return {};
    const auto pools = now.referring<Pool>(store->id);
    if (pools.isEmpty())
        return {};
    const bool homeUsed
        = std::ranges::any_of(pools, [&](const Pool *pool) { return store->site && pool->site == store->site; });
    return {edits::splitBySite(store->id, homeUsed ? store->site : pools.first()->site)};
}

// FSH-012. A local path alone: a file store with server and share is reached by its UNC path, wherever the folder is.
void checkChatOnLocalPath(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *chat = pool.as<PersistentChatPool>();
    const FileStore *store = chat ? now.find(chat->fileStore) : nullptr;
    if (!store || store->localPath.isEmpty() || (!store->serverFqdn.isEmpty() && !store->shareName.isEmpty()))
        return;
    if (const auto count = now.serverCountOf(pool.id); count > 1)
        out.add({qint64(count), store->localPath}, {store->id});
}

} // namespace

const std::vector<Rule> &fileStoreRules()
{
    static constexpr Source createShare{"Create a file share", "SfbServer/deploy/install/create-a-file-share.md"};
    static constexpr Source addFileStore{"Add Front End File Store (Topology Builder help)",
                                         "SfbServer/help-topics/help-topobld/add-front-end-file-store.md"};

    static const std::vector<Rule> rules{
        {
            .id = "FSH-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "File store without high availability"),
            .message = QT_TRANSLATE_NOOP("Rules", "The file store %1 is a share on a single server."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "This is supported, but the loss of the server takes meeting content, address book "
                                  "files and the transport of the configuration with it. DFS is recommended."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use DFS or a clustered share."),
            .sources = {createShare, pages::fileSharing},
            .check = checkBasicShare,
            .fixes = convertToDfs,
        },
        {
            .id = "FSH-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "File store on network attached storage"),
            .message = QT_TRANSLATE_NOOP("Rules", "The file store %1 lies on network attached storage."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Only direct-attached storage and storage area networks are supported, DFS, RAID "
                                     "and clustered shares included."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use another storage."),
            .sources = {{"Environmental requirements for Skype for Business Server 2015",
                         "SfbServer/plan-your-deployment/requirements-for-your-environment/"
                         "environmental-requirements.md"},
                        {"System requirements for Skype for Business Server 2019",
                         "SfBServer2019/plan/system-requirements.md"}},
            .check = checkNas,
            .fixes = setSan,
        },
        {
            .id = "FSH-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "File store on an Enterprise Front End"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "The file store %1 lies on %2, a Front End Server of an Enterprise pool."),
            .why =
                QT_TRANSLATE_NOOP("Rules", "This is not allowed. A Standard Edition server may hold its file store."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move the file store to another server."),
            .sources = {addFileStore},
            .check = checkStoreOnFrontEnd,
            .isTouchedBy = storeOnFrontEndTouchedBy,
            .fixes = moveAway,
        },
        {
            .id = "FSH-004",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "File store on a database server"),
            .message = QT_TRANSLATE_NOOP("Rules", "The file store %1 lies on the SQL server %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "This is possible but not recommended: disk space and performance need watching."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move the file store to another server."),
            .sources = {{"Topology Basics", "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"}},
            .check = checkStoreOnSqlServer,
            .reach = 2,
            .fixes = moveAway,
        },
        {
            .id = "FSH-005",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "DFS with one member"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The DFS file store %1 has %n member(s)."),
            .why = QT_TRANSLATE_NOOP("Rules", "DFS protects only when there is a second server to fail over to."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a member."),
            .sources = {pages::fileSharing},
            .check = checkDfsMembers,
            .fixes = addMembers,
        },
        {
            .id = "FSH-006",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "DFS members in different data centers"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules",
                "%n member(s) of the DFS file store %1 stand in another data center than the first one in %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "DFS serves for failover inside one data center. Between data centers the Backup "
                                     "Service copies the content."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep the members together."),
            .sources = {pages::fileSharing},
            .check = checkDfsInOneDataCenter,
            .reach = 2,
            .fixes = gatherMembers,
        },
        {
            .id = "FSH-007",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "DFS has no recovery promise"),
            .message = QT_TRANSLATE_NOOP("Rules", "The DFS file store %1 is not backed up every %2 to %3 hours."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "DFS replicates as best it can; no recovery time or point is published, and people "
                                  "may lose what they are working on."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Back up critical shares every %2 to %3 hours."),
            .sources = {pages::fileSharing},
            .check = checkDfsBackup,
            .fixes = setBackupInterval,
        },
        {
            .id = "FSH-009",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "DFS permissions are not set automatically"),
            .message = QT_TRANSLATE_NOOP("Rules", "The permissions of the DFS file store %1 have to be set by hand."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Three groups of the product need Read and Change on the share: "
                                     "RTCHSUniversalServices, RTCComponentUniversalServices and "
                                     "RTCUniversalServerAdmins."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Follow the step in the checklist."),
            .sources = {createShare},
            .check = checkDfsPermissions,
        },
        {
            .id = "FSH-010",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "One file store for several pools of different sites"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The file store %1 serves %n pool(s) of different sites."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The loss of its site hits all of them. One pair of file servers for each site or "
                                     "pool is the documented choice."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Give each site a file store of its own."),
            .sources = {pages::fileSharing},
            .check = checkStoreOfSeveralSites,
            .fixes = splitBySite,
        },
        {
            .id = "FSH-012",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat pool with a local file path"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The %n servers of %1 share a file store with the local path %3."),
            .why = QT_TRANSLATE_NOOP("Rules", "A pool of several servers needs a UNC path."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enter a server and a share."),
            .sources = {{"Add Persistent Chat Server to your topology",
                         "SfbServer/deploy/deploy-persistent-chat-server/add-persistent-chat-server.md"}},
            .check = checkChatOnLocalPath,
        },
    };
    return rules;
}

} // namespace twinpool

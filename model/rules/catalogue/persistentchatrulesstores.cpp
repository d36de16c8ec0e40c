// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/persistentchatrules.h"

#include "model/edits/stores.h"
#include "model/rules/catalogue/backendrules.h"

namespace twinpool {

namespace {

constexpr StoreRoles roomRoles{StoreRole::PersistentChat, StoreRole::PersistentChatBackup};

/// The Persistent Chat pools that keep something of \a roles in a store.
QList<EntityRef> chatPoolsOn(const Snapshot &now, const SqlStore &store, StoreRoles roles)
{
    QList<EntityRef> pools;
    for (const StoreUse &use : usesOf(now, store.id))
        if (roles.contains(use.role) && chatOf(*use.pool) && !pools.contains(EntityRef(use.pool->id)))
            pools.append(use.pool->id);
    return pools;
}

SqlStoreId storeOf(const Finding &finding)
{
    return finding.subject.as<SqlStoreId>();
}

// PCH-002
void checkNoGroup(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::AlwaysOnAG)
        return;
    if (const QList<EntityRef> pools = chatPoolsOn(now, store, chatRoles); !pools.isEmpty())
        out.add({pools.first()}, pools);
}

/// Databases of others keep their group.
QList<Edit> leaveGroup(const Snapshot &now, const Finding &finding)
{
    const bool isShared = std::ranges::any_of(usesOf(now, storeOf(finding)),
                                              [](const StoreUse &use) { return !chatRoles.contains(use.role); });
    if (isShared)
        return {edits::moveDatabases(storeOf(finding), chatRoles, HaMode::Mirrored)};
    return conversions(now, storeOf(finding), {HaMode::Mirrored, HaMode::AlwaysOnFCI});
}

// PCH-008
void checkHighAvailability(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::Standalone)
        return;
    if (const QList<EntityRef> pools = chatPoolsOn(now, store, {StoreRole::PersistentChat}); !pools.isEmpty())
        out.add({pools.first()}, pools);
}

/// The Express instance of a Standard Edition server cannot be mirrored.
QList<Edit> addMirror(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    if (!store || isBuiltIn(now, *store))
        return {};
    return conversions(now, store->id, {HaMode::Mirrored, HaMode::AlwaysOnFCI});
}

bool hasNode(const Snapshot &now, SqlStoreId store, SqlNodeRole role)
{
    return !now.nodesOf(store, role).isEmpty();
}

// PCH-009
void checkWitness(const Snapshot &now, const SqlStore &store, Findings &out)
{
    if (store.haMode != HaMode::Mirrored || !hasNode(now, store.id, SqlNodeRole::Mirror)
        || hasNode(now, store.id, SqlNodeRole::Witness))
        return;
    if (const QList<EntityRef> pools = chatPoolsOn(now, store, chatRoles); !pools.isEmpty())
        out.add({pools.first()}, pools);
}

QList<Edit> addMissingWitness(const Snapshot &, const Finding &finding)
{
    return {edits::addWitness(storeOf(finding))};
}

/// Where the primary of a mirrored store stands; none when that is not known.
SiteId primarySiteOf(const Snapshot &now, const SqlStore &store)
{
    const auto primaries = now.nodesOf(store.id, SqlNodeRole::Database);
    return store.haMode != HaMode::Mirrored || primaries.isEmpty() ? SiteId{} : now.siteOf(*primaries.first());
}

// PCH-010
void checkMirrorBeside(const Snapshot &now, const SqlStore &store, Findings &out)
{
    const SiteId home = primarySiteOf(now, store);
    if (!home)
        return;
    QList<EntityRef> elsewhere;
    for (const SqlNode *node : now.nodesOf(store.id))
        if (const SiteId site = now.siteOf(*node);
            node->role != SqlNodeRole::Database && site && !now.sameDataCenter(site, home))
            elsewhere.append(node->id);
    if (elsewhere.isEmpty())
        return;
    if (const QList<EntityRef> pools = chatPoolsOn(now, store, roomRoles); !pools.isEmpty())
        out.add({qint64(elsewhere.size()), EntityRef(home)}, elsewhere + pools);
}

QList<Edit> moveBeside(const Snapshot &now, const Finding &finding)
{
    const SqlStore *store = now.find(storeOf(finding));
    const SiteId home = store ? primarySiteOf(now, *store) : SiteId{};
    if (!home)
        return {};
    return {edits::changeStoreAndNodes(
        QCoreApplication::translate("Edits", "Move to the store's site"), store->id, [](SqlStore &) {},
        [=](SqlNode &node) {
            if (node.role != SqlNodeRole::Database)
                node.physicalSite = home;
        })};
}

// PCH-015
void checkComplianceStore(const Snapshot &, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = chatOf(pool);
    if (chat && chat->complianceEnabled && !chat->complianceStore)
        out.add();
}

/// Mirrored if the rooms are.
QList<Edit> createComplianceStore(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const PersistentChatPool *chat = pool ? chatOf(*pool) : nullptr;
    if (!chat)
        return {};
    const SqlStore *rooms = now.find(chat->primaryStore);
    const HaMode mode = rooms && rooms->haMode == HaMode::Mirrored ? HaMode::Mirrored : HaMode::Standalone;
    return {edits::createStoreFor(pool->id, StoreRole::Compliance, mode)};
}

bool hasSecondServer(const Snapshot &now, const SqlStore &store)
{
    return store.isClustered() || (store.haMode == HaMode::Mirrored && hasNode(now, store.id, SqlNodeRole::Mirror));
}

// PCH-016
void checkComplianceCopies(const Snapshot &now, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = chatOf(pool);
    const SqlStore *store =
        chat && chat->complianceEnabled && chat->drEnabled ? now.find(chat->complianceStore) : nullptr;
    if (!store)
        return;
    const SqlStore *backup = now.find(chat->complianceBackupStore);
    const int missing =
        (hasSecondServer(now, *store) ? 0 : 1) + (backup ? 0 : 1) + (backup && hasSecondServer(now, *backup) ? 0 : 1);
    if (missing == 0)
        return;
    QList<EntityRef> stores{store->id};
    if (backup)
        stores.append(backup->id);
    out.add({qint64(missing)}, stores);
}

} // namespace

std::vector<Rule> chatStoreRules()
{
    using namespace pages::chat;
    return {
        {
            .id = "PCH-002",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat database in an availability group"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "%1, an availability group, holds a database of the Persistent Chat pool %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Persistent Chat supports mirroring and clustering, but no availability groups."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use mirroring or a cluster."),
            .sources = {pages::sql::highAvailability, planRecovery},
            .check = checkNoGroup,
            .fixes = leaveGroup,
        },
        {
            .id = "PCH-008",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat database without high availability"),
            .message = QT_TRANSLATE_NOOP("Rules", "The rooms of %2 lie in %1, a single SQL server."),
            .why = QT_TRANSLATE_NOOP("Rules", "The loss of that server stops all rooms."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Mirror the store, with a witness, or cluster it."),
            .sources = {planRecovery,
                        {"Plan for Persistent Chat Server",
                         "SfbServer/plan-your-deployment/persistent-chat-server/persistent-chat-server.md"}},
            .check = checkHighAvailability,
            .fixes = addMirror,
        },
        {
            .id = "PCH-009",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat mirror without witness"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "%1, a mirrored store of the Persistent Chat pool %2, has no witness."),
            .why = QT_TRANSLATE_NOOP("Rules", "Without a witness an administrator has to fail over to the mirror."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a witness."),
            .sources = {planRecovery},
            .check = checkWitness,
            .fixes = addMissingWitness,
        },
        {
            .id = "PCH-010",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Mirror or witness in the wrong data center"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "%n server(s) that mirror or watch %1 stand in another data center than its primary in %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Mirroring protects the rooms inside one data center; log shipping takes them to "
                                     "the other."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Place primary, mirror and witness in one data center."),
            .sources = {planRecovery},
            .check = checkMirrorBeside,
            .reach = 2,
            .fixes = moveBeside,
        },
        {
            .id = "PCH-015",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Compliance without a store"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 records rooms for compliance and has no store for that."),
            .why = QT_TRANSLATE_NOOP("Rules", "The compliance service needs a database."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a compliance store."),
            .sources = {planTopology, poolOptions},
            .check = checkComplianceStore,
            .fixes = createComplianceStore,
        },
        {
            .id = "PCH-016",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Compliance databases not doubled for disaster recovery"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "The compliance data of %1 lacks %n of the three SQL servers that would protect it."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "Full protection takes a mirror, a backup in the other data center and a mirror of "
                                  "that, best in instances of their own."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add the mirror, the backup store and its mirror."),
            .sources = {planRecovery},
            .check = checkComplianceCopies,
            .reach = 2,
        },
    };
}

} // namespace twinpool

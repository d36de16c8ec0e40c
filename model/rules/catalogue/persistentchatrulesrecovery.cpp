// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/persistentchatrules.h"

#include "model/edits/chatpools.h"
#include "model/edits/stores.h"

namespace twinpool {

namespace {

const PersistentChatPool *shippingChatOf(const Pool &pool)
{
    const PersistentChatPool *chat = chatOf(pool);
    return chat && chat->drEnabled ? chat : nullptr;
}

// PCH-011
void checkSeveralServers(const Snapshot &, const Pool &pool, Findings &out)
{
    if (shippingChatOf(pool) && pool.isSingleComputer)
        out.add();
}

// PCH-012
void checkBackupStore(const Snapshot &now, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = shippingChatOf(pool);
    if (!chat || (chat->backupStore && !haveStoresTogether(now, *chat)))
        return;
    QList<EntityRef> stores;
    for (SqlStoreId store : {chat->primaryStore, chat->backupStore})
        if (store && !stores.contains(EntityRef(store)))
            stores.append(store);
    out.add({}, stores);
}

QList<Edit> createBackupStore(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const SiteId site = pool ? backupSiteFor(now, *pool) : SiteId{};
    if (!site)
        return {};
    Edit edit = edits::createChatBackupStore(pool->id, site);
    //: %1 is a site.
    edit.label = QCoreApplication::translate("Edits", "Create backup store in %1").arg(now.find(site)->name);
    return {edit};
}

// PCH-013
void checkStretchedPool(const Snapshot &now, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = chatOf(pool);
    if (!chat || chat->drEnabled)
        return;
    const auto servers = now.serversOf(pool.id);
    const SiteId database = databaseSiteOf(now, *chat);
    const SiteId home = database || servers.isEmpty() ? database : now.siteOf(*servers.first());
    QList<EntityRef> far, near;
    for (const Server *server : servers)
        (isFarFrom(now, *server, home) ? far : near).append(server->id);
    if (!far.isEmpty() && !near.isEmpty())
        out.add({qint64(far.size()), EntityRef(home)}, far);
}

/// With all that log shipping needs, which would be the next errors.
QList<Edit> enableRecovery(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const PersistentChatPool *chat = pool ? chatOf(*pool) : nullptr;
    const SiteId site = chat ? backupSiteFor(now, *pool) : SiteId{};
    if (!site || pool->isSingleComputer)
        return {};
    const QString label = QCoreApplication::translate("Edits", "Enable disaster recovery");
    QList<Edit> steps{
        changeRole<PersistentChatPool>(label, pool->id, [](PersistentChatPool &row) { row.drEnabled = true; })};
    if (!chat->backupStore || haveStoresTogether(now, *chat))
        steps.append(edits::createChatBackupStore(pool->id, site));
    if (chat->logShippingShare.isEmpty() || isInFileStore(now, chat->logShippingShare))
        steps.append(edits::nameLogShare(pool->id));
    return {edits::inSequence(label, steps)};
}

// PCH-017. File stores are not near a pool that names a share only.
void checkLogShares(const Snapshot &now, Findings &out)
{
    for (const Pool &pool : now.plan.pools)
        if (const PersistentChatPool *chat = shippingChatOf(pool);
            chat && (chat->logShippingShare.isEmpty() || isInFileStore(now, chat->logShippingShare)))
            out.addAbout(pool.id);
}

bool logSharesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff,
                         [](const Pool &row) {
                             const PersistentChatPool *chat = shippingChatOf(row);
                             return chat ? std::optional(chat->logShippingShare) : std::nullopt;
                         })
        || differs<FileStore>(before, after, diff,
                              [](const FileStore &row) { return std::tie(row.serverFqdn, row.shareName); })
        || differs<FileServer>(before, after, diff,
                               [](const FileServer &row) { return std::tie(row.fqdn, row.share); });
}

// PCH-021
void checkManualFailover(const Snapshot &, const Pool &pool, Findings &out)
{
    if (shippingChatOf(pool))
        out.add();
}

// PCH-023
void checkPairedNextHop(const Snapshot &now, const Pool &pool, Findings &out)
{
    const PersistentChatPool *chat = chatOf(pool);
    if (!chat || chat->drEnabled || !chat->nextHop)
        return;
    QList<EntityRef> pairs;
    for (const Pairing *pairing : now.pairingsOf(chat->nextHop))
        pairs.append(pairing->id);
    if (!pairs.isEmpty())
        out.add({EntityRef(chat->nextHop)}, pairs);
}

} // namespace

std::vector<Rule> chatRecoveryRules()
{
    using namespace pages::chat;
    return {
        {
            .id = "PCH-011",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Disaster recovery on a single-server pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is a single-computer pool with disaster recovery."),
            .why = QT_TRANSLATE_NOOP("Rules", "Only multiple-computer pools have this option."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Define a multiple-computer pool, or leave disaster recovery off."),
            .sources = {poolOptions},
            .check = checkSeveralServers,
            .reach = 0,
        },
        {
            .id = "PCH-012",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Disaster recovery without a usable backup store"),
            .message = QT_TRANSLATE_NOOP(
                "Rules",
                "%1 has disaster recovery, but no backup store in another data center than its primary store."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The logs of the rooms are shipped to a SQL server in the other data center."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a backup store in the other data center."),
            .sources = {planRecovery},
            .check = checkBackupStore,
            .reach = 2,
            .fixes = createBackupStore,
        },
        {
            .id = "PCH-013",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Stretched pool without log shipping"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules",
                "%n server(s) of %1 stand in another data center than %3, and the pool has no disaster recovery."),
            .why =
                QT_TRANSLATE_NOOP("Rules", "When the data center of the database is lost, the far servers have none."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enable disaster recovery."),
            .sources = {planRecovery,
                        {"Configure high availability and disaster recovery for Persistent Chat Server",
                         "SfbServer/deploy/deploy-high-availability-and-disaster-recovery/"
                         "configure-hadr-for-persistent-chat.md"}},
            .check = checkStretchedPool,
            .reach = 2,
            .fixes = enableRecovery,
        },
        {
            .id = "PCH-017",
            .severity = Severity::Error,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Log-shipping share missing or wrong"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "%1 has disaster recovery, but no share of its own for shipping logs."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "The transaction logs need a share that is no file store and that every SQL server of "
                "the pool, in both data centers, can read and write. A second share on the backup "
                "SQL server receives the copies."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enter the UNC path of the share."),
            .sources = {planRecovery},
            .check = checkLogShares,
            .isTouchedBy = logSharesTouchedBy,
        },
        {
            .id = "PCH-021",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Persistent Chat failover is manual"),
            .message = QT_TRANSLATE_NOOP("Rules", "An administrator has to fail %1 over to its backup store."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "Log shipping is stopped, the remaining logs are applied, the database mgc is brought "
                "online, the state of the pool is set, a new mirror is made and active servers are "
                "chosen. The compliance database mgccomp is not failed over."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep the steps at hand and practise them."),
            .sources = {manageRecovery},
            .check = checkManualFailover,
            .reach = 0,
        },
        {
            .id = "PCH-023",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "Pairing does not protect Persistent Chat"),
            .message = QT_TRANSLATE_NOOP("Rules", "That %2 is paired does not protect the rooms of %1."),
            .why = QT_TRANSLATE_NOOP("Rules", "The Backup Service copies neither rooms nor their history."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Stretch the pool over both sites and ship its logs."),
            .sources = {planRecovery,
                        {"Front End pool disaster recovery",
                         "SfbServer/plan-your-deployment/"
                         "high-availability-and-disaster-recovery/disaster-recovery.md"}},
            .check = checkPairedNextHop,
            .reach = 2,
        },
    };
}

} // namespace twinpool

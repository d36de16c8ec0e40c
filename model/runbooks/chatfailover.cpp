// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/chatcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool hasBackupMirror(const RunbookFacts &facts)
{
    return facts.plan.mirrorOf(*facts.chatBackup()) != nullptr;
}

void dropLogShipping(const RunbookFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line("EXEC master.dbo.sp_delete_log_shipping_secondary_database "
                            "@secondary_database = N'mgc';"));
}

void applyLogs(const RunbookFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line("RESTORE LOG [mgc] FROM DISK = N'<file>' WITH NORECOVERY;   -- once per file, oldest "
                            "first"));
}

void bringOnline(const RunbookFacts &, TaskCommands &out)
{
    out.add(SqlBlock()
                .line("SELECT session_id, login_name, host_name FROM sys.dm_exec_sessions WHERE database_id = "
                      "DB_ID(N'mgc');")
                .line("-- KILL <session_id> for each")
                .line("RESTORE DATABASE [mgc] WITH RECOVERY;"));
}

void setFailedOver(const RunbookFacts &facts, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Set-CsPersistentChatState -Identity {} -PoolState FailedOver",
                                   chatServerOf(*facts.pool)));
}

void mirrorBackup(const RunbookFacts &facts, TaskCommands &out)
{
    const SqlStore &store = *facts.chatBackup();
    const SqlNode *primary = needPrimary(facts.plan, store, out);
    if (!primary)
        return;
    const QString &own = store.mirrorShare.unc, &first = facts.chatStore()->mirrorShare.unc;
    const QString instance = facts.plan.instanceOf(*primary);
    out.add(PowerShellBlock()
                .line("Install-CsMirrorDatabase -DatabaseType PersistentChat -FileShare {} -SqlServerFqdn {}",
                      as::uncPath(out.need(own.isEmpty() ? first : own, store.id, "mirrorShare.unc")),
                      as::fqdn(primary->fqdn))
                .partIf(!instance.isEmpty(), " -SqlInstanceName {}", as::sqlInstance(instance))
                .part(" -DropExistingDatabasesOnMirror -Verbose"));
}

void activateAtBackup(const RunbookFacts &facts, TaskCommands &out)
{
    PowerShellBlock block;
    block.line("Set-CsPersistentChatActiveServer -Identity {} -ActiveServers $null", chatServerOf(*facts.pool));
    const auto servers = facts.chatServersAtBackup();
    for (const Server *server : servers)
        addActiveServer(block, *facts.pool, *server);
    out.add(block);
}

} // namespace

RunbookTemplate chatFailover()
{
    return {
        .kind = RunbookKind::ChatFailover,
        .id = "RB-PCH-FO",
        .subject = EntityKind::Pool,
        .appliesTo = isStretchedChat,
        .trigger = QT_TRANSLATE_NOOP("Runbooks",
            "The data center with the primary database of %1 and its mirror is lost; the second one runs."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "Log shipping was running (tasks PCH-04 and PCH-05).")},
            {QT_TRANSLATE_NOOP("Runbooks", "The compliance database is not failed over: its content is transient."),
             [](const RunbookFacts &facts) { return facts.pool->as<PersistentChatPool>()->complianceEnabled; }},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks",
            "%1 works on the backup database; where one is planned, that database has its own mirror."),
        .steps = {
            {
                .id = "RB-PCH-FO-01",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Drop log shipping on the backup instance"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = QT_TRANSLATE_NOOP("Runbooks", "%3, database master"),
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the statement on the backup instance.")},
                },
                .arguments = chatBackupServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The jobs are gone."),
                .commands = dropLogShipping,
                .sources = {runbookpages::chatRecovery,
                            {"sp_delete_log_shipping_secondary_database",
                             "sql-docs: docs/relational-databases/system-stored-procedures/sp-delete-log-shipping-secondary-database-transact-sql.md"}},
            },
            {
                .id = "RB-PCH-FO-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Copy the log backups that are still on the share"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Files},
                .where = "%3",
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If the share for log shipping still answers, copy every .trn file that is not yet copied to the "
                      "destination folder. The plan has the share at %4."),
                     [](const RunbookFacts &facts) {
                         return !facts.pool->as<PersistentChatPool>()->logShippingShare.isEmpty();
                     }},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "If the share for log shipping still answers, copy every .trn file that is not yet copied to the "
                      "destination folder. The plan does not name the share."),
                     [](const RunbookFacts &facts) {
                         return facts.pool->as<PersistentChatPool>()->logShippingShare.isEmpty();
                     }},
                },
                .arguments = chatBackupServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Nothing newer is left on the share."),
                .sources = {runbookpages::chatRecovery,
                            runbookpages::shippedLog},
            },
            {
                .id = "RB-PCH-FO-03",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Apply them in sequence"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = "%3",
                .duration = 20,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Run the statement once for each file, the oldest first.")},
                },
                .arguments = chatBackupServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The chain of logs has no gap."),
                .commands = applyLogs,
                .sources = {runbookpages::chatRecovery,
                            runbookpages::shippedLog},
            },
            {
                .id = "RB-PCH-FO-04",
                .title = QT_TRANSLATE_NOOP("Runbooks", "End connections and bring the database online"),
                .who = {TaskRole::SqlDba},
                .rights = {TaskRight::Sql},
                .where = "%3",
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "End every session that the query lists, then run the last statement. The documentation uses "
                      "sp_who2 and KILL.")},
                },
                .arguments = chatBackupServer,
                .expected = QT_TRANSLATE_NOOP("Runbooks", "mgc is ONLINE."),
                .commands = bringOnline,
                .sources = {runbookpages::chatRecovery},
            },
            {
                .id = "RB-PCH-FO-05",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Tell the pool that it is failed over"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = runbookplaces::managementComputer,
                .duration = 5,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "From now on the pool uses the backup database. -PoolState Normal is for RB-PCH-FB only.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The state is FailedOver."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "RB-PCH-FB."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "A guide of the product and the reference of the cmdlet write the identity in different ways. If "
                    "this one is refused, take the value that Get-CsService -PersistentChatServer returns."),
                .commands = setFailedOver,
                .checks = chatPoolState,
                .sources = {runbookpages::chatRecovery,
                            runbookpages::chatState},
            },
            {
                .id = "RB-PCH-FO-06",
                .condition = hasBackupMirror,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Mirror the backup database"),
                .who = {TaskRole::SqlDba, TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::Sql},
                .where = runbookplaces::managementComputer,
                .duration = 30,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The primary is the backup instance and the mirror its own mirror, not that of the lost data "
                      "center.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Get-CsDatabaseMirrorState shows synchronized."),
                .warning = QT_TRANSLATE_NOOP("Runbooks",
                    "The command deletes databases of the same name on the mirror."),
                .commands = mirrorBackup,
                .sources = {runbookpages::chatRecovery,
                            taskpages::installCsMirrorDatabase},
            },
            {
                .id = "RB-PCH-FO-07",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Set the active servers"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb, TaskRight::PersistentChat},
                .where = runbookplaces::managementComputer,
                .duration = 10,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "All active servers stand in the data center of the database, or in one with a fast link to it; "
                      "there are four at most.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Users can open rooms."),
                .commands = activateAtBackup,
                .sources = {runbookpages::chatRecovery,
                            {"Set-CsPersistentChatActiveServer",
                             "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsPersistentChatActiveServer.md"}},
            },
        },
    };
}

} // namespace twinpool

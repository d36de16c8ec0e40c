// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

/// Connection of the first database server of a store; while there is none, the name of the store.
TaskArgument connectionText(const PlanFacts &plan, SqlStoreId id)
{
    const SqlStore *store = plan.now.find(id);
    const SqlNode *node = store ? plan.primaryOf(*store) : nullptr;
    return node ? TaskArgument(connectionOf(plan, *node).text()) : TaskArgument(EntityRef(id));
}

QList<TaskArgument> primaryAndBackup(const PlanFacts &plan, const Pool &pool)
{
    const PersistentChatPool &chat = *pool.as<PersistentChatPool>();
    return {connectionText(plan, chat.primaryStore), connectionText(plan, chat.backupStore)};
}

QList<TaskArgument> mirrorAndBackup(const PlanFacts &plan, const Pool &pool)
{
    const PersistentChatPool &chat = *pool.as<PersistentChatPool>();
    const SqlNode *mirror = plan.mirrorOf(*plan.now.find(chat.primaryStore));
    return {connectionOf(plan, *mirror).text(), connectionText(plan, chat.backupStore)};
}

void sqlServices(const PlanFacts &, const Pool &, TaskCommands &out)
{
    out.add(SqlBlock()
                .line("-- on each instance")
                .line("SELECT servicename, status_desc, startup_type_desc, service_account FROM "
                      "sys.dm_server_services;"));
}

/// The dialog is the documented way, so its values come first; the statement shows how they are called there.
void primaryHalf(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const PersistentChatPool &chat = *pool.as<PersistentChatPool>();
    const SqlNode *primary = needPrimary(plan, chat.primaryStore, pool.id, "role.primaryStore", out);
    const SqlNode *backup = needPrimary(plan, chat.backupStore, pool.id, "role.backupStore", out);
    if (!primary || !backup)
        return;
    const CheckedValue share = as::uncPath(out.need(chat.logShippingShare, pool.id, "role.logShippingShare"));
    out.add(TextBlock()
                .line("Primary        : {}", connectionOf(plan, *primary))
                .line("Secondary      : {}", connectionOf(plan, *backup))
                .line("Database       : mgc")
                .line("Network path   : {}", share)
                .lineIf(!chat.logShippingFolder.isEmpty(), "Local path     : {}",
                        as::localPath(chat.logShippingFolder))
                .line("Backup job     : LSBackup_mgc")
                .line("Delete after   : 72 hours")
                .line("Alert after    : 1 hour"));
    const CheckedValue folder = as::localPath(out.need(chat.logShippingFolder, pool.id, "role.logShippingFolder"));
    out.need(chat.logShippingShare, pool.id, "role.logShippingShare"); // a gap of this block too
    out.add(SqlBlock()
                .line("-- on {}; equivalent of the dialog, primary half", connectionOf(plan, *primary))
                .line("DECLARE @job uniqueidentifier, @id uniqueidentifier;")
                .line("EXEC master.dbo.sp_add_log_shipping_primary_database @database = N'mgc', "
                      "@backup_directory = {}, @backup_share = {}, @backup_job_name = N'LSBackup_mgc', "
                      "@backup_retention_period = 4320, @backup_threshold = 60, @threshold_alert_enabled = 1, "
                      "@backup_job_id = @job OUTPUT, @primary_id = @id OUTPUT;",
                      folder, share)
                .unverified());
}

void logShippingState(const PlanFacts &, const Pool &, TaskCommands &out)
{
    out.add(SqlBlock().line("SELECT * FROM msdb.dbo.log_shipping_primary_databases; SELECT * FROM "
                            "msdb.dbo.log_shipping_monitor_secondary;"));
}

void failoverAndBack(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    const CheckedName name = as::fqdn(pool.fqdn);
    out.add(PowerShellBlock()
                .line("Invoke-CsDatabaseFailover -PoolFqdn {} -DatabaseType PersistentChat -NewPrincipal Mirror "
                      "-Verbose",
                      name)
                .line("# steps 2 to 6 in Management Studio")
                .line("Invoke-CsDatabaseFailover -PoolFqdn {} -DatabaseType PersistentChat -NewPrincipal Primary "
                      "-Verbose",
                      name));
}

void databaseStates(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    out.add(chatMirrorState(pool));
}

} // namespace

std::vector<TaskTemplate> logShippingTasks()
{
    return {
        {
            .id = "PCH-03",
            .phase = TaskPhase::PersistentChat,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::New,
            .versions = version2015Only,
            .condition = hasBackupStore,
            .after = {"PCH-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the shares and SQL Agent for log shipping"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local, TaskRight::Sql},
            .where = TaskPlace::EveryNode,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the share for the backups of the transaction log; it is no file store of the topology. All "
                  "database servers of Persistent Chat, in both data centers, read and write it. Where SQL Server "
                  "runs as Local System on the primary, the folder is a local one of that server.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the folder on the backup server into which the files are copied. The account of SQL Server "
                  "Agent there reads the share and writes this folder.")},
                {QT_TRANSLATE_NOOP("Tasks", "Let SQL Server Agent start by itself and run on all of these servers.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "SQL Server Agent runs on each server, and a test file goes through the share in both directions."),
            .commands = sqlServices,
            .sources = {taskpages::planChatHighAvailability,
                        taskpages::configureHadrForPersistentChat},
        },
        {
            .id = "PCH-04",
            .phase = TaskPhase::PersistentChat,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::New,
            .versions = version2015Only,
            .condition = hasBackupStore,
            .after = {"PCH-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Configure log shipping from the primary to the backup database"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::FirstInstance,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Management Studio on %2: the database mgc, Properties, Transaction Log Shipping, Enable this as "
                  "a primary database. In Backup Settings give the network path, the local path if the folder is on "
                  "this server, how long files are kept, when to alert, the schedule, and the compression of the "
                  "server's default.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add the secondary: connect to %3, database mgc. Initialize it with a full backup that is restored "
                  "there. Copy Files: the folder on that server. Restore: No recovery mode, a delay of 0 minutes, an "
                  "alert and a schedule. Keep the three schedules about equal, then OK.")},
            },
            .arguments = primaryAndBackup,
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The jobs for backup, copy and restore succeed, and mgc on %3 is in the state RESTORING."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove log shipping in the same dialog."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The statement is only the first of six that the dialog runs; it shows which value goes where."),
            .commands = primaryHalf,
            .checks = logShippingState,
            .isUnverified = true,
            .sources = {taskpages::configureHadrForPersistentChat,
                        {"Configure log shipping",
                         "sql-docs: docs/database-engine/log-shipping/configure-log-shipping-sql-server.md"},
                        {"sp_add_log_shipping_primary_database",
                         "sql-docs: docs/relational-databases/system-stored-procedures/sp-add-log-shipping-primary-database-transact-sql.md"}},
        },
        {
            .id = "PCH-05",
            .phase = TaskPhase::PersistentChat,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::New,
            .versions = version2015Only,
            .condition = hasBackupStoreAndMirror,
            .after = {"PCH-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Configure log shipping from the primary mirror"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::OtherInstances,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run the first command: mgc fails over to the mirror.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Management Studio on %2: the same dialog with exactly the settings of the task PCH-04. The "
                  "secondary is %3; for Initialize choose No, the secondary database is initialized.")},
                {QT_TRANSLATE_NOOP("Tasks", "Choose Script Configuration to New Query Window.")},
                {QT_TRANSLATE_NOOP("Tasks", "Choose OK in the dialog of that window.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run only the first half of the script, down to the line End: Script to be run at Primary.")},
                {QT_TRANSLATE_NOOP("Tasks", "Cancel the dialog of log shipping.")},
                {QT_TRANSLATE_NOOP("Tasks", "Run the second command: mgc fails back to the primary.")},
            },
            .arguments = mirrorAndBackup,
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The backup job exists on %2 too, and the primary is the principal again."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the jobs of log shipping on %2."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "Management Studio does not hold two primaries for one secondary, hence the script."),
            .commands = failoverAndBack,
            .checks = databaseStates,
            .sources = {taskpages::configureHadrForPersistentChat,
                        taskpages::invokeCsDatabaseFailover},
        },
    };
}

} // namespace twinpool

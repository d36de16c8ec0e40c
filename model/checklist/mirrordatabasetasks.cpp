// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void mirrorDatabases(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode *primary = needPrimary(plan, store, out);
    if (!primary)
        return;
    PowerShellBlock block;
    block
        .line("Install-CsMirrorDatabase -ConfiguredDatabases -FileShare {} -SqlServerFqdn {}",
              as::uncPath(out.need(store.mirrorShare.unc, store.id, "mirrorShare.unc")), as::fqdn(primary->fqdn))
        .partIf(!store.instanceName.isEmpty(), " -ForInstance {}", as::sqlInstance(store.instanceName))
        .partIf(store.instanceName.isEmpty(), " -ForDefaultInstance")
        .part(" -DropExistingDatabasesOnMirror -Verbose");
    out.add(block);
}

void mirrorStates(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedName pool = as::fqdn(plan.backEndPool(store)->fqdn);
    PowerShellBlock block;
    for (DatabaseType type : plan.databaseTypesOf(store))
        block.line("Get-CsDatabaseMirrorState -PoolFqdn {} -DatabaseType {}", pool, valueOf(type));
    out.add(block);
}

void logBackups(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue folder = as::path(out.need(store.logBackupPath, store.id, "logBackupPath"));
    SqlBlock block;
    block.line("DECLARE @f nvarchar(400);");
    for (const QString &name : plan.databasesOf(store)) {
        const CheckedValue database = as::text(name);
        block.line("IF DATABASEPROPERTYEX({}, N'Status') = N'ONLINE'", database)
            .partIf(store.haMode == HaMode::AlwaysOnAG, " AND sys.fn_hadr_backup_is_preferred_replica({}) = 1",
                    database)
            .line("BEGIN SET @f = {} + CONVERT(nchar(8), GETDATE(), 112) + N'_' + REPLACE(CONVERT(nchar(8), "
                  "GETDATE(), 108), N':', N'') + N'.trn'; BACKUP LOG [] TO DISK = @f; END;",
                  as::composed("{}\\{}_", folder, database), database);
    }
    out.add(block);
}

} // namespace

std::vector<TaskTemplate> mirrorDatabaseTasks()
{
    return {
        {
            .id = "MIR-05",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = isMirrorOfPool,
            .after = {"TB-20", "TB-22", "MIR-01", "MIR-02", "MIR-03", "MIR-04", "MIR-00", "MIRX-01", "MIRX-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the mirror databases"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::ManagementShell,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Skip this if the wizard has created the mirrors while publishing. Otherwise run the command, "
                  "look through the list of databases, servers and accounts that it shows, and answer A.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Principal, mirror and witness are in one domain, and whoever runs the command may create the "
                  "folders for data and logs on the mirror. -DatabaseType (one type per call) or "
                  "-ExcludeDatabaseList narrows the work.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each database is reported with principal, mirror and witness."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", 
                "Uninstall-CsMirrorDatabase with -DropExistingDatabasesOnMirror, once per type of database."),
            .warning = QT_TRANSLATE_NOOP("Tasks",
                "The command deletes copies of the databases that are already on the mirror."),
            .commands = mirrorDatabases,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::installCsMirrorDatabase,
                        taskpages::uninstallCsMirrorDatabase},
        },
        {
            .id = "MIR-06",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .condition = isMirroredBackEnd,
            .after = {"MIR-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Check the mirror state"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::ManagementShell,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Read the state of each type of database. DatabaseInaccessibleOrMirroringNotEnabled means that "
                  "there is no mirror.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "StateOnPrimary is Principal, StateOnMirror is Mirror, and both are synchronized for each database."),
            .commands = mirrorStates,
            .sources = {{"Get-CsDatabaseMirrorState",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Get-CsDatabaseMirrorState.md"}},
        },
        {
            .id = "SQL-05",
            .phase = TaskPhase::SqlAfterPublishing,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = needsLogBackups,
            .after = {"MIR-05", "AG-06"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Schedule transaction log backups"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::EveryInstance,
            .duration = 45,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Mirrored databases and databases of a group use the full recovery model; without backups of "
                  "their logs the disk fills up. Create the same job of SQL Server Agent on each partner; it skips "
                  "databases of which the other holds the active copy.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The job runs as often as the logs ask for (begin with 15 minutes), and the log files stop growing."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Disable the job."),
            .note = QT_TRANSLATE_NOOP("Tasks", "The interval is an estimate; the documentation names none."),
            .commands = logBackups,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::backEndServer,
                        taskpages::createAvailabilityGroupTransactSql},
        },
    };
}

} // namespace twinpool

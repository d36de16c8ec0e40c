// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

CheckedValue needBackupFolder(const PlanFacts &plan, TaskCommands &out)
{
    return as::uncPath(out.need(plan.deployment.backupPath, {}, "backupPath"));
}

/// Each export needs a file name that does not exist yet.
PowerShellBlock stamped()
{
    return PowerShellBlock().line("$stamp = Get-Date -Format 'yyyyMMdd-HHmmss'");
}

void exportConfiguration(const PlanFacts &plan, TaskCommands &out)
{
    const CheckedValue folder = needBackupFolder(plan, out);
    out.add(stamped()
                .line("Export-CsConfiguration -FileName (Join-Path -Path {} -ChildPath ('CsConfig-' + $stamp + "
                      "'.zip'))",
                      folder)
                .line("Export-CsLisConfiguration -FileName (Join-Path -Path {} -ChildPath ('CsLis-' + $stamp + "
                      "'.zip'))",
                      folder));
}

void exportUserData(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const CheckedName name = as::fqdn(pool.fqdn);
    out.add(stamped().line("Export-CsUserData -PoolFqdn {} -FileName (Join-Path -Path {} -ChildPath ({} + $stamp + "
                           "'.zip'))",
                           name, needBackupFolder(plan, out), as::composed("UserData-{}-", name)));
}

void exportResponseGroups(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const CheckedName name = as::fqdn(pool.fqdn);
    out.add(stamped().line("Export-CsRgsConfiguration -Source {} -FileName (Join-Path -Path {} -ChildPath ({} + $stamp "
                           "+ '.zip'))",
                           as::composed("ApplicationServer:{}", name), needBackupFolder(plan, out),
                           as::composed("Rgs-{}-", name)));
}

void fullBackups(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue folder = as::path(out.need(store.logBackupPath, store.id, "logBackupPath"));
    SqlBlock block;
    for (const QString &name : plan.databasesOf(store)) {
        const CheckedValue database = as::text(name);
        block.line("BACKUP DATABASE [] TO DISK = {} WITH INIT, CHECKSUM;", database,
                   as::composed("{}\\{}_full.bak", folder, database));
    }
    out.add(block);
}

void exportChatData(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const SqlNode *primary =
        needPrimary(plan, pool.as<PersistentChatPool>()->primaryStore, pool.id, "role.primaryStore", out);
    if (!primary)
        return;
    out.add(stamped().line("Export-CsPersistentChatData -DBInstance {} -FileName (Join-Path -Path {} -ChildPath "
                           "('PChat-' + $stamp + '.zip'))",
                           connectionOf(plan, *primary), needBackupFolder(plan, out)));
}

} // namespace

std::vector<TaskTemplate> backupTasks()
{
    return {
        {
            .id = "BKP-01",
            .phase = TaskPhase::BackupRoutine,
            .after = {"CMS-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Schedule the export of the configuration"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::CmsServer,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Let a scheduled task on that server run the commands each day; run them before each change too.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Keep several generations outside the site. From these two files Move-CsManagementServer rebuilds a "
                  "lost store, and the backup pool has no copy of the location database: after a failover its export "
                  "is the only one.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Each export writes a new file; the export of the locations refuses one that exists.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Each run writes two files, and they were restored into a test system once."),
            .commands = exportConfiguration,
            .sources = {taskpages::testDisasterRecovery,
                        {"User experience during pool failure in Skype for Business Server",
                         "Skype/SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/user-experience.md"},
                        taskpages::exportCsConfiguration,
                        taskpages::exportCsLisConfiguration,
                        taskpages::moveCsManagementServer},
        },
        {
            .id = "BKP-02",
            .phase = TaskPhase::BackupRoutine,
            .scope = TaskScope::Pool,
            .gate = TaskGate::Touched,
            .after = {"INS-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Schedule the export of user and conference data"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::FirstServer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Let a scheduled task export the data of the users of %1.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each run writes one file."),
            .commands = exportUserData,
            .sources = {taskpages::testDisasterRecovery,
                        {"Export-CsUserData",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Export-CsUserData.md"}},
        },
        {
            .id = "BKP-03",
            .phase = TaskPhase::BackupRoutine,
            .scope = TaskScope::Pool,
            .gate = TaskGate::Touched,
            .condition = needsResponseGroupExport,
            .after = {"INS-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Schedule the export of the Response Groups"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::FirstServer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Let a scheduled task export the Response Groups of %1. Before the update of July 2019 for version "
                  "2019 the copy of the pool does not hold them: in a disaster this file is imported on the backup "
                  "pool.")},
                {QT_TRANSLATE_NOOP("Tasks", "The file must not exist yet.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each run writes one file."),
            .commands = exportResponseGroups,
            .sources = {{"Export-CsRgsConfiguration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Export-CsRgsConfiguration.md"},
                        taskpages::backupRgsData},
        },
        {
            .id = "BKP-04",
            .phase = TaskPhase::BackupRoutine,
            .scope = TaskScope::Store,
            .gate = TaskGate::Touched,
            .condition = isNoPersistentChatStore,
            .after = {"TB-20", "TB-22", "AG-10", "MIR-06"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Schedule the SQL backups"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::EveryInstance,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Back up each database of the store in full each day: %2.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Mirrored databases and those of a group also have backups of their logs (task SQL-05). Back up the "
                  "system databases after changes.")},
            },
            .arguments = databaseNames,
            .expected = QT_TRANSLATE_NOOP("Tasks", "RESTORE VERIFYONLY accepts the backups."),
            .commands = fullBackups,
            .sources = {taskpages::testDisasterRecovery,
                        taskpages::sqlMirroringForHighAvailability},
        },
        {
            .id = "BKP-05",
            .phase = TaskPhase::BackupRoutine,
            .scope = TaskScope::FileShare,
            .gate = TaskGate::Touched,
            .after = {"FS-01", "FS-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Back up the file stores"),
            .who = {TaskRole::StorageAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::FileServers,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Back up the files: they hold the content of meetings and the logs of compliance.")},
                {QT_TRANSLATE_NOOP("Tasks", "On DFS do so every 4 to 8 hours."), isDfs},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "A test file was restored."),
            .sources = {taskpages::fileSharing,
                        taskpages::testDisasterRecovery},
        },
        {
            .id = "BKP-06",
            .phase = TaskPhase::BackupRoutine,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::Touched,
            .versions = version2015Only,
            .after = {"PCH-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Back up Persistent Chat data"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::PersistentChat},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Choose one: backups of the databases mgc and mgccomp by SQL Server, or the export, which is much "
                  "smaller; a backup can be 20 times its size.")},
                {QT_TRANSLATE_NOOP("Tasks", "Import-CsPersistentChatData restores what the export has written.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each run writes one file."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The guide leaves out -DBInstance, which the cmdlet does not run without."),
            .commands = exportChatData,
            .sources = {{"Back up and restore Persistent Chat databases in Skype for Business Server 2015",
                         "Skype/SfbServer/manage/persistent-chat/back-up-and-restore-databases.md"},
                        {"Export-CsPersistentChatData",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Export-CsPersistentChatData.md"}},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void mirrorValues(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode *mirror = plan.mirrorOf(store), *witness = plan.witnessOf(store);
    if (!mirror)
        return out.lack(store.id, "");
    TextBlock block;
    block.line("Mirror store         : {} port {}", connectionOf(plan, *mirror), as::port(store.mirrorPort));
    if (witness)
        block.line("Witness store        : {} port {}", connectionOf(plan, *witness),
                   as::port(witness->mirroringPort.value_or(ports::mirroringWitness)));
    out.add(block);
}

void removeMirror(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode *primary = needPrimary(plan, store, out);
    if (!primary)
        return;
    PowerShellBlock block;
    for (DatabaseType type : plan.databaseTypesOf(store))
        block.line("Uninstall-CsMirrorDatabase -SqlServerFqdn {}", as::fqdn(primary->fqdn))
            .partIf(!store.instanceName.isEmpty(), " -SqlInstanceName {}", as::sqlInstance(store.instanceName))
            .part(" -DatabaseType {} -DropExistingDatabasesOnMirror -Verbose", valueOf(type));
    out.add(block);
}

void removeWitness(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    SqlBlock block;
    for (const QString &database : plan.databasesOf(store))
        block.line("ALTER DATABASE [] SET WITNESS OFF;", as::text(database));
    out.add(block);
}

} // namespace

std::vector<TaskTemplate> mirrorChangeTasks()
{
    return {
        {
            .id = "MIRX-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = getsMirror,
            .after = {"TB-00", "MIR-00", "MIR-01", "MIR-02", "MIR-03", "MIR-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add mirroring to a deployed pool"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the pool, Edit Properties, Enable SQL Store Mirroring, New: the mirror "
                  "with its port, and the witness with its port if the plan has one. Publish and give the transfer "
                  "share, or create the mirror databases later with the command.")},
                {QT_TRANSLATE_NOOP("Tasks", "Restart all Front End Servers of the pool, one at a time.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The mirror is synchronized."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove mirroring again."),
            .commands = mirrorValues,
            .sources = {taskpages::sqlMirroringForHighAvailability},
        },
        {
            .id = "MIRX-02",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = losesMirror,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Remove mirroring"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementShell,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Run the commands first.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Then in Topology Builder: the pool, Edit Properties, clear Enable SQL Store Mirroring, and "
                  "publish.")},
                {QT_TRANSLATE_NOOP("Tasks", "Restart all Front End Servers of the pool, one at a time.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "No database is mirrored, and the pool shows no mirror."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Add mirroring again."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "-SqlServerFqdn is the primary server, although an example of the documentation uses a name with "
                "\"mirror\" in it."),
            .warning = QT_TRANSLATE_NOOP("Tasks", "The commands delete the copies of the databases on the mirror."),
            .commands = removeMirror,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::uninstallCsMirrorDatabase},
        },
        {
            .id = "MIRX-03",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = losesWitness,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Remove only the witness"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the pool, Edit Properties, clear Use SQL Server mirroring witness, and "
                  "publish. Ignore the message that asks for Uninstall-CsMirrorDatabase: it would remove the whole "
                  "mirror.")},
                {QT_TRANSLATE_NOOP("Tasks", "Run the statements on the principal.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "sys.database_mirroring shows no witness."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "ALTER DATABASE with SET WITNESS."),
            .commands = removeWitness,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::alterDatabaseTransactSqlDatabaseMirroring},
        },
        {
            .id = "MIRX-04",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = changesMirror,
            .after = {"TB-00", "MIR-01", "MIR-02", "MIR-03", "MIR-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Change the mirror server"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder remove mirroring from the old mirror, add mirroring to the new one, and "
                  "publish.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In SQL Server remove the old mirror with the commands, then create the mirror databases on the "
                  "new one.")},
                {QT_TRANSLATE_NOOP("Tasks", "Restart all Front End Servers of the pool, one at a time.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The new mirror is synchronized."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "The same steps back."),
            .warning = QT_TRANSLATE_NOOP("Tasks", "The commands delete the copies of the databases on the old mirror."),
            .commands = removeMirror,
            .sources = {taskpages::sqlMirroringForHighAvailability},
        },
    };
}

} // namespace twinpool

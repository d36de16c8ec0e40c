// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void moveCmsAway(const PlanFacts &plan, const SqlStore &, TaskCommands &out)
{
    const Deployment &deployment = plan.deployment;
    const Pool *target = plan.now.find(deployment.cmsTemporaryPool);
    if (!target)
        out.lack({}, "cmsTemporaryPool");
    const QString sql = deployment.cmsTemporarySql.isEmpty() && target ? target->fqdn : deployment.cmsTemporarySql;
    const QString instance =
        deployment.cmsTemporaryInstance.isEmpty() ? QStringLiteral("RTC") : deployment.cmsTemporaryInstance;
    out.add(PowerShellBlock()
                .line("Install-CsDatabase -CentralManagementDatabase -SqlServerFqdn {} -SqlInstanceName {}",
                      as::fqdn(sql), as::sqlInstance(instance))
                .line("Enable-CsTopology")
                .line("Move-CsManagementServer"));
}

void cmsState(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus")
                .line("Get-CsManagementStoreReplicationStatus"));
}

CheckedName needPool(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const Pool *pool = plan.backEndPool(store);
    if (!pool)
        out.lack(store.id, "");
    return as::fqdn(pool ? pool->fqdn : QString());
}

void toPrimary(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const CheckedName pool = needPool(plan, store, out);
    PowerShellBlock block;
    for (DatabaseType type : plan.databaseTypesOf(store))
        block.line("Invoke-CsDatabaseFailover -PoolFqdn {} -DatabaseType {} -NewPrincipal Primary -Verbose", pool,
                   valueOf(type));
    out.add(block);
}

void mirrorState(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsDatabaseMirrorState -PoolFqdn {}", needPool(plan, store, out)));
}

void breakMirror(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    SqlBlock block;
    for (const QString &database : plan.databasesOf(store))
        block.line("ALTER DATABASE [] SET PARTNER OFF;", as::text(database));
    out.add(block);
}

void mirroredDatabases(const PlanFacts &, TaskCommands &out)
{
    out.add(SqlBlock().line(
        "SELECT DB_NAME(database_id) FROM sys.database_mirroring WHERE mirroring_guid IS NOT NULL;"));
}

void newStore(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    if (const SqlNode *primary = needPrimary(plan, store, out))
        out.add(TextBlock()
                    .line("Listener FQDN   : {}", as::fqdn(finalFqdnOf(plan, store, out)))
                    .line("SQL Server FQDN : {}", as::fqdn(primary->fqdn)));
}

void bringCmsBack(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Install-CsDatabase -CentralManagementDatabase -SqlServerFqdn {}",
                      as::fqdn(finalFqdnOf(plan, store, out)))
                .partIf(!store.instanceName.isEmpty(), " -SqlInstanceName {}", as::sqlInstance(store.instanceName))
                .line("Enable-CsTopology")
                .line("Move-CsManagementServer")
                .unverified());
}

void cmsMaster(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsManagementStoreReplicationStatus -CentralManagementStoreStatus"));
}

} // namespace

std::vector<TaskTemplate> conversionTasks()
{
    return {
        {
            .id = "CVT-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = convertsCmsBackEnd,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Move the Central Management store away before converting its pool"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local, TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::TemporaryPool,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Converting the back end of the pool that holds Central Management asks for this. Without "
                  "another pool deploy a Standard Edition server for the time of the work.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "On the target: the Central Management databases are installed, the Front End service runs, and "
                  "on a Standard Edition server Prepare first Standard Edition server was run. Enable-CsTopology "
                  "succeeds there before the move; otherwise the topology may be left without its store.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run the move on the target itself, not in a remote session. Read the present and the proposed "
                  "state, answer Y, run the local setup on the servers that are listed, restart the new server and "
                  "wait for replication.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The new pool is the active master, and each replica is up to date."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Run Move-CsManagementServer on the old pool."),
            .commands = moveCmsAway,
            .checks = cmsState,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::moveTheCentralManagementServer,
                        taskpages::moveCsManagementServer},
        },
        {
            .id = "CVT-02",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = isMirrorConvertedToGroup,
            .after = {"CVT-01", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Bring all databases to the primary and end mirroring in the topology"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Fail each type of database over to the primary.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the pool, Edit Properties, and clear Enable SQL Store Mirroring for each "
                  "type of store.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Publish. The next task does what the message about Uninstall-CsMirrorDatabase asks for.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Before mirroring is cleared, the primary is the principal of each database."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Tick mirroring again and publish."),
            .commands = toPrimary,
            .checks = mirrorState,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::invokeCsDatabaseFailover},
        },
        {
            .id = "CVT-03",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .versions = version2015Only,
            .condition = isMirrorConvertedToGroup,
            .after = {"CVT-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Break the mirror in SQL Server"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Sql},
            .where = TaskPlace::FirstInstance,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Management Studio: the database, Tasks, Mirror, Remove Mirroring, for each database that "
                  "goes into the group; or the statements.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Drop the copies on the old mirror, so that they can be copied again. The endpoint may stay: an "
                  "instance has one, and the group uses it.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The query returns no row."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Set mirroring up again."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The page on removing mirroring asks for the opposite order. For a conversion this order holds."),
            .commands = breakMirror,
            .checks = mirroredDatabases,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::alterDatabaseTransactSqlDatabaseMirroring},
        },
        {
            .id = "CVT-04",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = isConvertedToGroup,
            .after = {"CVT-03", "CVT-01", "AG-06"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Build cluster and availability group on the deployed back end"),
            .who = {TaskRole::WindowsAdministrator, TaskRole::SqlDba},
            .where = TaskPlace::EveryNode,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "A milestone: the tasks of the cluster and of the availability group are done for this store "
                  "with the databases it has. The old principal becomes the primary replica.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The availability group was checked."),
            .sources = {taskpages::alwaysonAvailabilityGroup},
        },
        {
            .id = "CVT-05",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = isConvertedToGroup,
            .after = {"CVT-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the new store with the listener and attach the pool"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Shared Components, SQL Server Stores, New SQL Server Store, High "
                  "Availability Settings, SQL AlwaysOn Availability Groups, with the listener as its FQDN and the "
                  "primary server as SQL Server FQDN.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The pool, Edit Properties, Associations, SQL Server Store: choose the group, also for the other "
                  "databases of the pool that move. Publish.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The pool shows the group, and publishing ends without errors."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Choose the old store again and publish."),
            .commands = newStore,
            .sources = {taskpages::alwaysonAvailabilityGroup},
        },
        {
            .id = "CVT-06",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Store,
            .condition = convertsCmsBackEnd,
            .after = {"CVT-05", "AG-10"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Bring the Central Management store back (optional)"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::FirstServer,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "This is optional. Run the commands on a Front End Server of the pool, then add xds and lis to "
                  "the group.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The pool is the active master again."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Move Central Management back."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "Installing the databases through a listener is inferred, not documented."),
            .commands = bringCmsBack,
            .checks = cmsMaster,
            .isUnverified = true,
            .sources = {taskpages::moveTheCentralManagementServer,
                        taskpages::moveCsManagementServer},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

QList<TaskArgument> chatPort(const PlanFacts &, const Pool &pool)
{
    return {QString::number(pool.as<PersistentChatPool>()->port)};
}

/// The first database server of a store and its mirror: `sql1\RTC / sql2\RTC`, `-` for what is not there.
CheckedValue connectionOrNone(const PlanFacts &plan, const SqlNode *node)
{
    return node ? CheckedValue(connectionOf(plan, *node)) : as::fixed("-");
}

void chatPoolValues(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const PersistentChatPool &chat = *pool.as<PersistentChatPool>();
    const SqlStore *primary = plan.now.find(chat.primaryStore), *backup = plan.now.find(chat.backupStore);
    const FileStore *share = plan.fileStoreOf(pool);
    const Pool *nextHop = plan.now.find(chat.nextHop);
    if (!primary)
        out.lack(pool.id, "role.primaryStore");
    if (!share)
        out.lack(pool.id, "role.fileStore");
    if (!nextHop)
        out.lack(pool.id, "role.nextHop");
    if (!primary || !share || !nextHop)
        return;
    TextBlock block;
    block.line("Pool           : {}", as::fqdn(pool.fqdn))
        .line("Computers      : {}", fqdnsOf(plan.now.serversOf(pool.id)))
        .line("Primary / mirror: {} / {}", connectionOrNone(plan, plan.primaryOf(*primary)),
              connectionOrNone(plan, plan.mirrorOf(*primary)))
        .line("Backup / mirror : {} / {}", connectionOrNone(plan, backup ? plan.primaryOf(*backup) : nullptr),
              connectionOrNone(plan, backup ? plan.mirrorOf(*backup) : nullptr))
        .line("Compliance      : {}", chat.complianceEnabled ? Word("yes") : Word("no"))
        .line("File store      : {}", uncOf(*share, out))
        .line("Next hop        : {}", as::fqdn(nextHop->fqdn));
    out.add(block);
}

void installDatabases(PowerShellBlock &block, const PlanFacts &plan, const SqlNode &node)
{
    const QString instance = plan.instanceOf(node);
    block.line("Install-CsDatabase -ConfiguredDatabases -SqlServerFqdn {}", as::fqdn(node.fqdn))
        .partIf(!instance.isEmpty(), " -ForInstance {}", as::sqlInstance(instance))
        .part(" -Verbose");
}

void chatDatabases(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const PersistentChatPool &chat = *pool.as<PersistentChatPool>();
    const SqlNode *primary = needPrimary(plan, chat.primaryStore, pool.id, "role.primaryStore", out);
    const SqlStore *backup = plan.now.find(chat.backupStore);
    const SqlNode *standby = backup ? needPrimary(plan, *backup, out) : nullptr;
    PowerShellBlock block;
    if (primary)
        installDatabases(block, plan, *primary);
    if (standby)
        installDatabases(block, plan, *standby);
    if (primary && hasChatMirror(plan, pool)) {
        const SqlStore &store = *plan.now.find(chat.primaryStore);
        const QString instance = plan.instanceOf(*primary);
        block
            .line("Install-CsMirrorDatabase -DatabaseType PersistentChat -FileShare {} -SqlServerFqdn {}",
                  as::uncPath(out.need(store.mirrorShare.unc, store.id, "mirrorShare.unc")), as::fqdn(primary->fqdn))
            .partIf(!instance.isEmpty(), " -SqlInstanceName {}", as::sqlInstance(instance))
            .part(" -DropExistingDatabasesOnMirror -Verbose");
    }
    out.add(block);
}

void databaseStates(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    if (hasChatMirror(plan, pool))
        out.add(chatMirrorState(pool));
}

} // namespace

std::vector<TaskTemplate> persistentChatTasks()
{
    return {
        {
            .id = "PCH-01",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::New,
            .versions = version2015Only,
            .after = {"TB-05*", "TB-03*", "TB-04*", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the Persistent Chat pool with its stores"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Persistent Chat pools, New Persistent Chat Pool, multiple computer pool. A "
                  "single computer pool can neither grow nor have disaster recovery. On a Standard Edition server the "
                  "FQDN of the pool is that of the server.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give the display name, the port %2, compliance, and the sites it is the default of.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "List the servers of both data centers, and tick Use backup SQL Server stores to enable disaster "
                  "recovery."), hasBackupStore},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give the stores: primary and mirror in one data center, backup and its mirror in the other, "
                  "each with or without a witness, and the same for compliance. Availability groups are not "
                  "supported for these databases.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give the file store and the next hop. A pool has 8 servers at most, of which 4 are active.")},
            },
            .arguments = chatPort,
            .expected = QT_TRANSLATE_NOOP("Tasks", "The pool is listed with all its stores."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node before publishing."),
            .commands = chatPoolValues,
            .sources = {taskpages::addPersistentChatServer,
                        taskpages::configureHadrForPersistentChat,
                        taskpages::planChatHighAvailability,
                        {"Persistent Chat General Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/persistent-chat-general-settings-expander.md"},
                        {"Define Properties and Options for Persistent Chat Pool",
                         "Skype/SfbServer/help-topics/help-topobld/define-properties-and-options-for-persistent-chat-pool.md"}},
        },
        {
            .id = "PCH-02",
            .phase = TaskPhase::PersistentChat,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::New,
            .versions = version2015Only,
            .after = {"TB-20", "MIR-00", "MIR-01", "MIR-02", "MIR-03", "MIR-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the Persistent Chat databases and mirrors"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Sql, TaskRight::Sfb},
            .where = TaskPlace::ManagementShell,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Action, Install Database; or run the commands. They create the database mgc "
                  "of %1.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Then do the same for the compliance database mgccomp, with -DatabaseType PersistentChatCompliance."),
                 hasCompliance},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "mgc exists, with compliance mgccomp too. Where there is a mirror, it is synchronized with the "
                "primary."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall-CsMirrorDatabase with -DatabaseType PersistentChat."),
            .warning = QT_TRANSLATE_NOOP("Tasks",
                "Where there is a mirror, the command deletes copies of the database that are already on it."),
            .commands = chatDatabases,
            .checks = databaseStates,
            .sources = {taskpages::addPersistentChatServer,
                        taskpages::configureHadrForPersistentChat,
                        taskpages::sqlMirroringForHighAvailability,
                        taskpages::installCsMirrorDatabase},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

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
                  "single computer pool can neither grow nor have disaster recovery.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give the display name, the port, compliance, and the sites it is the default of.")},
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
            .isOutline = true,
            .sources = {taskpages::addPersistentChatServer,
                        taskpages::configureHadrForPersistentChat,
                        taskpages::sqlMirroringForHighAvailability,
                        taskpages::installCsMirrorDatabase},
        },
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
            .isOutline = true,
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
            .where = TaskPlace::EveryNode,
            .duration = hour,
            .isOutline = true,
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
            .where = TaskPlace::EveryNode,
            .duration = hour,
            .isOutline = true,
            .sources = {taskpages::configureHadrForPersistentChat,
                        taskpages::invokeCsDatabaseFailover},
        },
        {
            .id = "PCH-06",
            .phase = TaskPhase::PersistentChat,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::New,
            .versions = version2015Only,
            .condition = hasIdleServers,
            .after = {"INS-08", "PCH-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set the active Persistent Chat servers"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb, TaskRight::PersistentChat},
            .where = TaskPlace::ManagementComputer,
            .duration = 10,
            .isOutline = true,
            .sources = {taskpages::planChatHighAvailability,
                        {"Manage high availability and disaster recovery for Persistent Chat Server in Skype for Business Server 2015",
                         "Skype/SfbServer/manage/persistent-chat/high-availability-and-disaster-recovery.md"},
                        {"Set-CsPersistentChatActiveServer",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsPersistentChatActiveServer.md"}},
        },
        {
            .id = "PCH-07",
            .phase = TaskPhase::PersistentChat,
            .scope = TaskScope::PersistentChatPool,
            .gate = TaskGate::New,
            .versions = version2015Only,
            .after = {"INS-08"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Name the Persistent Chat administrators and allow the users"),
            .who = {TaskRole::SfbAdministrator, TaskRole::AdAdministrator},
            .rights = {TaskRight::Groups},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .isOutline = true,
            .sources = {{"Create a Persistent Chat administrator in Skype for Business Server 2015",
                         "Skype/SfbServer/deploy/deploy-persistent-chat-server/create-a-persistent-chat-administrator.md"},
                        {"Deploy Persistent Chat Server in Skype for Business Server 2015",
                         "Skype/SfbServer/deploy/deploy-persistent-chat-server/deploy-persistent-chat-server.md"},
                        {"Set-CsPersistentChatPolicy",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsPersistentChatPolicy.md"}},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void activeServers(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const CheckedValue identity = as::composed("PersistentChatServer:{}", as::fqdn(pool.fqdn));
    PowerShellBlock block;
    for (const Server *server : plan.now.serversOf(pool.id))
        if (server->active)
            block.line("Set-CsPersistentChatActiveServer -Identity {} -ActiveServers @{Add={}}", identity,
                       as::fqdn(server->fqdn));
    out.add(block.unverified());
}

void chatState(const PlanFacts &, const Pool &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsService -PersistentChatServer").line("Get-CsPersistentChatState"));
}

void administratorsAndPolicy(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    const QString &group = out.need(pool.as<PersistentChatPool>()->adminGroup, pool.id, "role.adminGroup");
    out.add(PowerShellBlock()
                .line("Add-ADGroupMember -Identity 'CSPersistentChatAdministrator' -Members {}", as::group(group))
                .line("Set-CsPersistentChatPolicy -Identity Global -EnablePersistentChat $true"));
}

} // namespace

std::vector<TaskTemplate> chatServerTasks()
{
    return {
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
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "With much bandwidth and little delay between the data centers, active servers may stand in both, "
                  "for example two and two. With little bandwidth or much delay, all of them stand in the data "
                  "center of the primary database.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Only the servers of the plan accept new connections, and the state of the pool is Normal."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "The same command with @{Remove=...}."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "There is no cmdlet that reads the active servers. The identity is what Get-CsService "
                "-PersistentChatServer returns; the documentation shows one example of it, so look at it first."),
            .commands = activeServers,
            .checks = chatState,
            .isUnverified = true,
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
            .rights = {TaskRight::Groups, TaskRight::CsUserAdministrator},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add the group of administrators to the role of Persistent Chat, then allow Persistent Chat in "
                  "the global policy: it is off for everybody by default.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "A test user sees Persistent Chat after the next sign-in."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Set -EnablePersistentChat $false in the policy."),
            .commands = administratorsAndPolicy,
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

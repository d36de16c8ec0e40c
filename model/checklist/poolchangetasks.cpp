// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void restart(const PlanFacts &, const Server &server, TaskCommands &out)
{
    const CheckedName name = as::fqdn(server.fqdn);
    out.add(PowerShellBlock()
                .line("Invoke-CsComputerFailOver -ComputerName {}", name)
                .line("Restart-Computer -ComputerName {} -Wait -For PowerShell", name)
                .line("Invoke-CsComputerFailBack -ComputerName {}", name));
}

void fabricState(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsPoolFabricState -PoolFqdn {}", as::fqdn(pool.fqdn)));
}

void fabricStateOfServer(const PlanFacts &plan, const Server &server, TaskCommands &out)
{
    fabricState(plan, *plan.now.find(server.pool), out);
}

void resetPool(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Stop-CsWindowsService -Graceful")
                .line("Reset-CsPoolRegistrarState -ResetType FullReset -PoolFqdn {}", as::fqdn(pool.fqdn))
                .line("Start-CsPool -PoolFqdn {}", as::fqdn(pool.fqdn)));
}

void copyShare(const PlanFacts &plan, const FileStore &share, TaskCommands &out)
{
    const CheckedValue from = uncOf(*plan.now.find(share.replaces), out);
    out.add(PowerShellBlock().line(
        "Robocopy {} {} /S /R:10 /W:10 /XF Meeting.Active /MT /LOG:C:\\Logfiles\\filestore.txt", from,
        uncOf(share, out)));
}

} // namespace

std::vector<TaskTemplate> poolChangeTasks()
{
    return {
        {
            .id = "CHG-01",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Server,
            .versions = version2015Only,
            .condition = mirrorOfPoolChanges,
            .after = {"MIRX-01", "MIRX-02", "MIRX-03", "MIRX-04", "MIR-06", "CVT-05"},
            .chain = TaskChain::PerPool,
            .title = QT_TRANSLATE_NOOP("Tasks", "Restart the Front End Servers after a change of the mirror relation"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "One server at a time. Wait until its services run and the replicas of the pool are healthy "
                  "before the next one.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "No replica is missing before the next server."),
            .commands = restart,
            .checks = fabricStateOfServer,
            .sources = {taskpages::sqlMirroringForHighAvailability,
                        taskpages::manageFrontEndServers,
                        {"Invoke-CsComputerFailOver",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Invoke-CsComputerFailOver.md"}},
        },
        {
            .id = "CHG-02",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::Pool,
            .condition = changesServers,
            .after = {"TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add or remove Front End Servers"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Setup, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = halfDay,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Work outside business hours: publishing restarts all servers of the pool at once. New servers "
                  "get their DNS records and the update level of the pool first.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "To remove a server stop new connections on it (first command), change the pool in Topology "
                  "Builder, publish, and run step 2 of the wizard on each added or removed server.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "When the number of servers changes from or to 2 or 3, a full reset is needed (second command). "
                  "Then start the pool.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "A server that is down for more than a few days is removed and added again later.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "No replica is missing."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Publish the document from before."),
            .warning = QT_TRANSLATE_NOOP("Tasks",
                "The full reset restores user data from the back end: what had not been written there is lost."),
            .commands = resetPool,
            .checks = fabricState,
            .sources = {taskpages::manageFrontEndServers,
                        taskpages::highAvailability,
                        {"Publish Topology Reset Pool Page",
                         "Skype/SfbServer/help-topics/help-topobld/publish-topology-reset-pool-page.md"},
                        {"Reset-CsPoolRegistrarState",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Reset-CsPoolRegistrarState.md"}},
        },
        {
            .id = "CHG-03",
            .phase = TaskPhase::BackEndChanges,
            .scope = TaskScope::FileShare,
            .condition = replacesShare,
            .after = {"FS-01", "FS-02", "FS-03", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Move the file store"),
            .who = {TaskRole::SfbAdministrator, TaskRole::StorageAdministrator},
            .rights = {TaskRight::CsServerAdministrator, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Stop all services of the pools that use the share.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Define the new file store, assign it and publish. Run the wizard where the to-do list says so.")},
                {QT_TRANSLATE_NOOP("Tasks", "Copy the content with the command.")},
                {QT_TRANSLATE_NOOP("Tasks", "Start the services.")},
                {QT_TRANSLATE_NOOP("Tasks", "Remove the old file store and publish.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The log holds no failed file, and the pools run."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Assign the old store again and publish."),
            .commands = copyShare,
            .sources = {{"Move File Store Data to a New File Store in Skype for Business Server",
                         "Skype/SfbServer/manage/topology/move-file-store-data.md"}},
        },
    };
}

} // namespace twinpool

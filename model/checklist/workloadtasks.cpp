// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void discoveryEvents(const PlanFacts &, const Pool &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Get-WinEvent -FilterHashtable @{LogName='Lync Server'; Id=41032, 41033, 41034} -MaxEvents 20")
                .unverified());
}

void agentService(const PlanFacts &, const SqlStore &store, TaskCommands &out)
{
    const CheckedValue service = store.instanceName.isEmpty()
                                     ? as::fixed("SQLSERVERAGENT")
                                     : as::composed("SQLAgent${}", as::sqlInstance(store.instanceName));
    out.add(PowerShellBlock()
                .line("Set-Service -Name {} -StartupType Automatic", service)
                .line("Start-Service -Name {}", service));
}

void collection(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Set-CsCdrConfiguration -Identity 'global' -EnableCDR $true")
                .line("Set-CsQoEConfiguration -Identity 'global' -EnableQoE $true"));
}

void collectionState(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsCdrConfiguration").line("Get-CsQoEConfiguration"));
}

QList<TaskArgument> failoverPartner(const PlanFacts &plan, const SqlStore &store)
{
    const SqlNode *mirror = plan.mirrorOf(store);
    return {mirror ? connectionOf(plan, *mirror).text() : QString(), store.listener.fqdn};
}

void reports(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode *primary = needPrimary(plan, store, out);
    if (!primary)
        return;
    out.add(PowerShellBlock().line(
        "New-CsReportingConfiguration -Identity {} -ReportingUrl {}",
        as::composed("service:MonitoringDatabase:{}", as::fqdn(primary->fqdn)),
        as::webUrl(out.need(store.reportUrl, store.id, "reportUrl"))));
}

void archiving(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("Set-CsArchivingConfiguration -Identity 'global' -EnableArchiving ImAndWebConf")
                .line("Set-CsArchivingPolicy -Identity 'global' -ArchiveInternal $true -ArchiveExternal $true"));
}

void archivingState(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-CsArchivingConfiguration").line("Get-CsArchivingPolicy"));
}

} // namespace

std::vector<TaskTemplate> workloadTasks()
{
    return {
        {
            .id = "OWA-01",
            .phase = TaskPhase::Prepare,
            .scope = TaskScope::OfficeWebApps,
            .gate = TaskGate::New,
            .after = {"PRE-01", "CRT-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Build the Office Web Apps / Office Online Server farm"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = halfDay,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "The farm has servers of its own, with no other role, on port 443, with a DNS record for its "
                  "name and a certificate for it. Office Online Server is the present name of the product.")},
                {QT_TRANSLATE_NOOP("Tasks", "It exists before the topology names it.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "https://%1/hosting/discovery returns XML."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the farm."),
            .sources = {taskpages::officeWebAppServer,
                        taskpages::topologyBasics,
                        taskpages::portsAndProtocols},
        },
        {
            .id = "OWA-02",
            .phase = TaskPhase::Workloads,
            .scope = TaskScope::OfficeWebApps,
            .gate = TaskGate::New,
            .after = {"OWA-01", "TB-20", "INS-07"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Check the Office Web Apps discovery"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::ServedPools,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the event log of the Front End Servers look for the source LS Data MCU: 41034 says that the farm "
                  "was discovered, 41032 names its URLs, 41033 says that the discovery failed; it is tried again.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Share a PowerPoint file between two clients. If the client says that some sharing features are not "
                  "available because of the connection to the server, restart the Front End Servers.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "41032 and 41034 are there, and no later 41033."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The name of the log, Lync Server, is that of installed systems; the documentation does not give it."),
            .commands = discoveryEvents,
            .isUnverified = true,
            .sources = {taskpages::officeWebAppServer},
        },
        {
            .id = "MON-01",
            .phase = TaskPhase::Workloads,
            .scope = TaskScope::Store,
            .gate = TaskGate::New,
            .condition = holdsMonitoring,
            .after = {"TB-20", "TB-22"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Keep SQL Server Agent running for the monitoring store"),
            .who = {TaskRole::SqlDba},
            .rights = {TaskRight::Local},
            .where = TaskPlace::EveryNode,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "SQL Server Agent runs the jobs that look after the monitoring databases. Let it start by itself.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The service runs, and its start type is Automatic."),
            .commands = agentService,
            .sources = {taskpages::deployMonitoring},
        },
        {
            .id = "MON-02",
            .phase = TaskPhase::Workloads,
            .condition = hasNewMonitoredPool,
            .after = {"INS-07*", "MON-01*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Switch on CDR and QoE collection"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Switch on the records of calls (CDR) and of their quality (QoE), whatever the setting was.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Both settings are True, and after a test call the database LcsCDR has new rows."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Set both to $false."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The pages of the product do not agree on whether collection is on after the installation."),
            .commands = collection,
            .checks = collectionState,
            .sources = {taskpages::deployMonitoring,
                        {"Set-CsCdrConfiguration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsCdrConfiguration.md"},
                        {"Set-CsQoEConfiguration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsQoEConfiguration.md"}},
        },
        {
            .id = "MON-03",
            .phase = TaskPhase::Workloads,
            .scope = TaskScope::Store,
            .gate = TaskGate::New,
            .condition = needsReports,
            .after = {"MON-01", "MON-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the Monitoring Reports"),
            .who = {TaskRole::SfbAdministrator, TaskRole::SqlDba},
            .rights = {TaskRight::Reporting},
            .where = TaskPlace::Reporting,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Deployment Wizard: Deploy Monitoring Reports. Give the monitoring database, the instance "
                  "of Reporting Services, an account (DOMAIN\\user), and RTCUniversalReadOnlyAdmins as the group that "
                  "reads.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The store is mirrored: add Failover Partner=%2 to the data sources CDRDB and QMSDB."),
                 isMirrorBuilt},
                {QT_TRANSLATE_NOOP("Tasks", "The store is an availability group: its listener %3 is the data source."),
                 isGroupBuilt},
                {QT_TRANSLATE_NOOP("Tasks", "Run the command, which names the address of the reports.")},
            },
            .arguments = failoverPartner,
            .expected = QT_TRANSLATE_NOOP("Tasks", "The reports open."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-CsReportingConfiguration with the same identity."),
            .commands = reports,
            .sources = {{"Install Monitoring Reports in Skype for Business Server",
                         "Skype/SfbServer/deploy/deploy-monitoring/install-monitoring-reports.md"},
                        {"Associate Monitoring Reports with a mirror database in Skype for Business Server",
                         "Skype/SfbServer/deploy/deploy-monitoring/monitoring-reports-with-a-mirror-database.md"},
                        {"New-CsReportingConfiguration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/New-CsReportingConfiguration.md"}},
        },
        {
            .id = "ARC-01",
            .phase = TaskPhase::Workloads,
            .condition = hasNewArchivedPool,
            .after = {"INS-07*", "TB-20"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Switch on archiving"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Sfb},
            .where = TaskPlace::ManagementComputer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Nothing is archived before the options and the policies are set.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Decide whether IM and conferences stop when archiving fails (BlockOnArchiveFailure, the critical "
                  "mode); it is off unless you set it.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The settings are those of the plan."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Set -EnableArchiving None."),
            .commands = archiving,
            .checks = archivingState,
            .sources = {taskpages::deployArchiving,
                        taskpages::addArchivingDatabases,
                        {"Set-CsArchivingConfiguration",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsArchivingConfiguration.md"},
                        {"Set-CsArchivingPolicy",
                         "office-docs-powershell: skype/skype-ps/SkypeForBusiness/Set-CsArchivingPolicy.md"}},
        },
    };
}

} // namespace twinpool

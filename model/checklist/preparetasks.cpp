// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

void preparation(const PlanFacts &, const Server &server, TaskCommands &out)
{
    out.add(PowerShellBlock()
                .line("(Get-CimInstance -ClassName Win32_ComputerSystem).Domain")
                .line("(Get-CimInstance -ClassName Win32_OperatingSystem).Caption")
                .line("Get-Service -Name MpsSvc")
                .line("Resolve-DnsName -Name {} -Type A", as::fqdn(server.fqdn)));
}

bool isFrontEnd(const PlanFacts &plan, const Server &server)
{
    return !isOtherRole(plan, server);
}

void windowsFeatures(const PlanFacts &plan, const Server &server, TaskCommands &out)
{
    const Pool &pool = *plan.now.find(server.pool);
    PowerShellBlock block;
    if (pool.as<DirectorPool>())
        block
            .line("Install-WindowsFeature -Name RSAT-ADDS, Web-Server, Web-Static-Content, Web-Default-Doc, "
                  "Web-Http-Errors, Web-Asp-Net, Web-Net-Ext, Web-ISAPI-Ext, Web-ISAPI-Filter, Web-Http-Logging, "
                  "Web-Log-Libraries, Web-Request-Monitor, Web-Http-Tracing, Web-Basic-Auth, Web-Windows-Auth, "
                  "Web-Client-Auth, Web-Filtering, Web-Stat-Compression, NET-WCF-HTTP-Activation45, Web-Asp-Net45, "
                  "Web-Scripting-Tools, Web-Mgmt-Compat")
            .part(", {}", plan.is2015() ? Word("Desktop-Experience") : Word("Server-Media-Foundation"))
            .part(", Telnet-Client");
    else if (pool.as<UserPool>() && plan.is2015())
        block.line("Install-WindowsFeature -Name NET-Framework-Core, RSAT-ADDS, Windows-Identity-Foundation, Web-Server, "
                   "Web-Static-Content, Web-Default-Doc, Web-Http-Errors, Web-Dir-Browsing, Web-Asp-Net, Web-Net-Ext, "
                   "Web-ISAPI-Ext, Web-ISAPI-Filter, Web-Http-Logging, Web-Log-Libraries, Web-Request-Monitor, "
                   "Web-Http-Tracing, Web-Basic-Auth, Web-Windows-Auth, Web-Client-Auth, Web-Filtering, "
                   "Web-Stat-Compression, Web-Dyn-Compression, NET-WCF-HTTP-Activation45, Web-Asp-Net45, Web-Mgmt-Tools, "
                   "Web-Scripting-Tools, Web-Mgmt-Compat, Server-Media-Foundation, BITS, Desktop-Experience, "
                   "Telnet-Client");
    else if (pool.as<UserPool>())
        block.line("Install-WindowsFeature -Name RSAT-ADDS, Web-Server, Web-Static-Content, Web-Default-Doc, "
                   "Web-Http-Errors, Web-Asp-Net, Web-Net-Ext, Web-ISAPI-Ext, Web-ISAPI-Filter, Web-Http-Logging, "
                   "Web-Log-Libraries, Web-Request-Monitor, Web-Http-Tracing, Web-Basic-Auth, Web-Windows-Auth, "
                   "Web-Client-Auth, Web-Filtering, Web-Stat-Compression, Web-Dyn-Compression, "
                   "NET-WCF-HTTP-Activation45, Web-Asp-Net45, Web-Mgmt-Tools, Web-Scripting-Tools, Web-Mgmt-Compat, "
                   "Windows-Identity-Foundation, Server-Media-Foundation, Telnet-Client, BITS, ManagementOData, "
                   "Web-Mgmt-Console, Web-Metabase, Web-Lgcy-Mgmt-Console, Web-Lgcy-Scripting, Web-WMI, "
                   "Web-Mgmt-Service");
    else if (pool.as<PersistentChatPool>())
        block.line("Install-WindowsFeature -Name NET-Framework-Core, RSAT-ADDS, Windows-Identity-Foundation, "
                   "NET-WCF-HTTP-Activation45, MSMQ")
            .unverified();
    else
        block.line("Install-WindowsFeature -Name RSAT-ADDS, Windows-Identity-Foundation, NET-WCF-HTTP-Activation45")
            .unverified();
    out.add(block);
}

void installedFeatures(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-WindowsFeature | Where-Object { $_.InstallState -eq 'Installed' } | "
                                   "Select-Object -Property Name"));
}

void reachability(const PlanFacts &plan, TaskCommands &out)
{
    PowerShellBlock block;
    for (const SqlNode *node : plan.nodes)
        block.line("Test-NetConnection -ComputerName {} -Port {}", as::fqdn(node->fqdn), as::port(node->sqlPort));
    for (const FileStore *share : plan.fileStores)
        block.line("Test-Path -LiteralPath {}", uncOf(*share, out));
    out.add(block);
}

} // namespace

std::vector<TaskTemplate> prepareTasks()
{
    return {
        {
            .id = "PRE-01",
            .phase = TaskPhase::Prepare,
            .after = {},
            .title = QT_TRANSLATE_NOOP("Tasks", "Freeze the plan and settle open findings"),
            .who = {TaskRole::ProjectLead},
            .where = TaskPlace::PlanningTool,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Export this revision of the plan and note its number on the checklist.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Settle every finding of severity error, or accept it with a reason. Topology Builder takes "
                  "pairs of different editions, of physical and virtual servers or of different operating systems "
                  "although they are not supported; only the findings stop them.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Correct every name that a command refuses before the first command is copied.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "No finding of severity error is open, and no command is refused."),
            .sources = {taskpages::disasterRecovery,
                        taskpages::createAndPublishNewTopology},
        },
        {
            .id = "PRE-02",
            .phase = TaskPhase::Prepare,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the Windows servers for the internal roles"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local, TaskRight::JoinDomain},
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Install the operating system of the plan. All servers of a pool, and of both pools of a pair, "
                  "run the same version; Server Core is not supported.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give %1 one network address. Teamed adapters count as one; Front End, Standard Edition and "
                  "Director servers are not multi-homed.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Join the domain of the pool. The servers of a pool and its database servers are in the same "
                  "domain.")},
                {QT_TRANSLATE_NOOP("Tasks", "Install all Windows updates, restart, and look again.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "See that the Windows Firewall service runs: services open their ports through it when they "
                  "start for the first time.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Keep proxy clients and other layered service providers off Front End and Mediation Servers.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "On Windows Server 2016 the product needs cumulative update 5 or later, on Windows Server 2019 "
                  "cumulative update 9 or later."), isVersion2015},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Domain, operating system and address are those of the plan, the firewall service runs, and %1 "
                "resolves to its address."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the computer from the domain and free its address."),
            .commands = preparation,
            .sources = {taskpages::serverRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::installSkypeForBusinessServer,
                        taskpages::environmentalRequirements,
                        taskpages::topologyBasics},
        },
        {
            .id = "PRE-03",
            .phase = TaskPhase::Prepare,
            .scope = TaskScope::Host,
            .gate = TaskGate::New,
            .after = {"PRE-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install Windows roles and features"),
            .who = {TaskRole::WindowsAdministrator},
            .rights = {TaskRight::Local},
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add the roles and features in Server Manager or with the command. Without access to the "
                  "Internet give the folder sources\\sxs of the Windows media as source.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The product takes .NET Framework 3.5, 4.5 and 4.6.x, and with cumulative update 5, 6 and 9 also "
                  "4.7.1, 4.7.2 and 4.8."), isVersion2015},
                {QT_TRANSLATE_NOOP("Tasks", "The product needs .NET Framework 4.7 or 4.8."), isVersion2019On},
                {QT_TRANSLATE_NOOP("Tasks", "Restart when asked, then run Windows Update once more.")},
                {QT_TRANSLATE_NOOP("Tasks", "Servers on which the Control Panel is opened need Silverlight as well."),
                 isFrontEnd},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The command ends with Success, or with SuccessRestartRequired before a restart."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall-WindowsFeature with the same list of names."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The lists of Mediation and Persistent Chat servers are put together from the requirements of all "
                "servers; the documentation has no command for them."),
            .commands = windowsFeatures,
            .checks = installedFeatures,
            .sources = {{"Install prerequisites for Skype for Business Server",
                         "Skype/SfbServer/deploy/install/install-prerequisites.md"},
                        taskpages::serverRequirements,
                        taskpages::systemRequirements2019,
                        taskpages::installWindowsFeature},
        },
        {
            .id = "PRE-04",
            .phase = TaskPhase::Prepare,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Install the administrative tools"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .where = TaskPlace::ManagementComputer,
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run Setup.exe from the product media, accept the runtime and the licence, and choose whether to "
                  "look for updates. This installs the core components: Deployment Wizard and Management Shell.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In the Deployment Wizard choose Install Administrative Tools. This adds Topology Builder and "
                  "the Control Panel.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Topology Builder and the Management Shell start. The computer is 64-bit, joined to the domain, "
                "and runs a supported version of Windows."),
            .sources = {{"Install administrative tools in Skype for Business Server",
                         "Skype/SfbServer/deploy/install/install-administrative-tools.md"},
                        taskpages::install},
        },
        {
            .id = "PRE-05",
            .phase = TaskPhase::Prepare,
            .condition = changesStoresOrShares,
            .after = {"PRE-04", "SQL-03", "FS-01", "FS-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Confirm reachability of the management computer to SQL and file servers"),
            .who = {TaskRole::NetworkAdministrator},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run the commands on the management computer. A named instance on a dynamic port is reached "
                  "through SQL Browser (UDP 1434) and not on the port of the command.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "TcpTestSucceeded is True for each database server, Test-Path is True for each share."),
            .commands = reachability,
            .sources = {taskpages::createAndPublishNewTopology,
                        {"Test-NetConnection",
                         "windows-powershell-docs: docset/winserver2019-ps/NetTCPIP/Test-NetConnection.md"}},
        },
    };
}

} // namespace twinpool

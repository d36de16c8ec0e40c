// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

bool isMirrored(const PlanFacts &, const SqlStore &store)
{
    return store.haMode == HaMode::Mirrored;
}

bool isGroup(const PlanFacts &, const SqlStore &store)
{
    return store.haMode == HaMode::AlwaysOnAG;
}

bool isClusterInstance(const PlanFacts &, const SqlStore &store)
{
    return store.isClustered();
}

bool hasFurtherSipDomains(const PlanFacts &plan)
{
    return plan.now.plan.sipDomains.size() > 1;
}

QList<TaskArgument> topologyStart(const PlanFacts &plan)
{
    QString primary;
    QStringList others;
    for (const SipDomain &domain : plan.now.plan.sipDomains)
        if (domain.isDefault && primary.isEmpty())
            primary = domain.name;
        else
            others.append(domain.name);
    return {primary, others.join(QStringLiteral(", ")), plan.sites.isEmpty() ? EntityRef() : plan.sites.first()->id};
}

void expressService(const PlanFacts &, TaskCommands &out)
{
    out.add(PowerShellBlock().line("Get-Service -Name 'MSSQL$RTC'"));
}

void exportsBeforeChange(const PlanFacts &plan, TaskCommands &out)
{
    const CheckedValue folder = as::path(out.need(plan.deployment.backupPath, {}, "backupPath"));
    out.add(PowerShellBlock()
                .line("Export-CsConfiguration -FileName {}", as::composed("{}\\CsConfig-before-change.zip", folder))
                .line("Export-CsLisConfiguration -FileName {}", as::composed("{}\\CsLis-before-change.zip", folder)));
}

void storeValues(const PlanFacts &plan, const SqlStore &store, TaskCommands &out)
{
    const SqlNode *primary = needPrimary(plan, store, out);
    TextBlock block;
    if (store.isClustered())
        block.line("SQL Server FQDN      : {}", as::fqdn(finalFqdnOf(plan, store, out)));
    else if (primary)
        block.line("SQL Server FQDN      : {}", as::fqdn(primary->fqdn));
    if (store.instanceName.isEmpty())
        block.line("Instance             : (default instance)");
    else
        block.line("Instance             : {}", as::sqlInstance(store.instanceName));
    if (store.haMode == HaMode::AlwaysOnAG) {
        block.line("High availability    : SQL AlwaysOn Availability Groups")
            .line("Listener FQDN        : {}", as::fqdn(finalFqdnOf(plan, store, out)));
    } else if (store.haMode == HaMode::Mirrored) {
        block.line("Mirroring port       : {}", as::port(store.mirrorPort));
        if (const SqlNode *mirror = plan.mirrorOf(store))
            block.line("Mirror store         : {}", connectionOf(plan, *mirror));
        else
            out.lack(store.id, "");
        if (const SqlNode *witness = plan.witnessOf(store))
            block.line("Witness store        : {} port {}", connectionOf(plan, *witness),
                       as::port(witness->mirroringPort.value_or(ports::mirroringWitness)));
    }
    out.add(block);
}

void shareValues(const PlanFacts &, const FileStore &share, TaskCommands &out)
{
    const QString name = out.need(share.shareName, share.id, "shareName");
    TextBlock block;
    block.line("File server FQDN : {}", as::fqdn(out.need(share.serverFqdn, share.id, "serverFqdn")))
        .line("File share       : {}", sharePath(name));
    if (share.kind == FileStoreKind::Dfs)
        block.unverified();
    out.add(block);
}

} // namespace

std::vector<TaskTemplate> topologyTasks()
{
    return {
        {
            .id = "SE-01",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .condition = isFirstStandardEdition,
            .after = {"PRE-03", "AD-07*", "AD-08"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Prepare the first Standard Edition server"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::Local},
            .duration = 30,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Run Setup.exe, install the core components, then choose Prepare first Standard Edition server "
                  "in the Deployment Wizard.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "It installs SQL Server Express as instance RTC, creates the Central Management databases and "
                  "opens the firewall for them. It shows no progress and may take 15 minutes or more.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Cancel when a Standard Edition server or a Front End pool stands already. The Central "
                  "Management store exists before the topology is published for the first time.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The log \"Bootstrap local machine\" has no errors, and the service MSSQL$RTC runs."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Uninstall the instance RTC."),
            .checks = expressService,
            .sources = {taskpages::createAndPublishNewTopology,
                        {"Prepare Single Standard Edition Server (Intro)",
                         "Skype/SfbServer/help-topics/help-depwiz/prepare-single-standard-edition-server-intro.md"},
                        {"Prepare Single Standard Edition Server (Invoke)",
                         "Skype/SfbServer/help-topics/help-depwiz/prepare-single-standard-edition-server-invoke.md"},
                        taskpages::install},
        },
        {
            .id = "TB-00",
            .phase = TaskPhase::TopologyBuilder,
            .condition = isDeployedAlready,
            .after = {"PRE-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Download the current topology and keep a copy"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Download Topology from existing deployment, and save it with the date in "
                  "its name. Publishing the saved file takes the change back.")},
                {QT_TRANSLATE_NOOP("Tasks", "The export of locations refuses a file that exists.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Both files exist and are not empty."),
            .commands = exportsBeforeChange,
            .sources = {taskpages::deployMonitoring,
                        taskpages::officeWebAppServer,
                        taskpages::exportCsConfiguration,
                        taskpages::exportCsLisConfiguration},
        },
        {
            .id = "TB-01",
            .phase = TaskPhase::TopologyBuilder,
            .condition = isNewDeployment,
            .after = {"PRE-04", "AD-07*", "SE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the topology document"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "In Topology Builder: New Topology, and save the document.")},
                {QT_TRANSLATE_NOOP("Tasks", "The primary SIP domain is %2.")},
                {QT_TRANSLATE_NOOP("Tasks", "The further SIP domains are %3."), hasFurtherSipDomains},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The first site is %4. The wizard for a Front End pool opens when this one ends.")},
            },
            .arguments = topologyStart,
            .expected = QT_TRANSLATE_NOOP("Tasks", "The document is saved and shows the first site."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the file."),
            .sources = {taskpages::createAndPublishNewTopology,
                        {"Add Default Sip Domain",
                         "Skype/SfbServer/help-topics/help-topobld/add-default-sip-domain.md"},
                        taskpages::addSiteName},
        },
        {
            .id = "TB-02",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Site,
            .gate = TaskGate::New,
            .condition = isFurtherSite,
            .after = {"TB-01", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Add the site"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "In Topology Builder: root node, New Central Site, name %1.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The site is in the tree."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node of the site."),
            .sources = {{"Skype for Business Server Root Scope Node",
                         "Skype/SfbServer/help-topics/help-topobld/skype-for-business-server-root-scope-node.md"},
                        taskpages::addSiteName},
        },
        {
            .id = "TB-03",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Store,
            .gate = TaskGate::New,
            .after = {"TB-01", "TB-00", "TB-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the SQL store"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Shared Components, SQL Server Stores, New SQL Server Store. Give the name "
                  "of the instance alone. Topology Builder does not look whether the instance exists.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Tick that the instance is in a mirroring relation, and define the stores of mirror and witness "
                  "in the same way."), isMirrored},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Tick High Availability Settings, choose SQL AlwaysOn Availability Groups, give the listener as "
                  "its FQDN and, for now, the primary server as SQL Server FQDN."), isGroup},
                {QT_TRANSLATE_NOOP("Tasks",
                  "A named instance behind a listener listens on TCP 1433 on each replica, or SQL Browser answers "
                  "on the address of the listener."), isGroup},
                {QT_TRANSLATE_NOOP("Tasks", "The SQL Server FQDN is the network name of the instance."), isClusterInstance},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The store is listed with these values."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node of the store."),
            .commands = storeValues,
            .sources = {taskpages::alwaysonAvailabilityGroup,
                        taskpages::sqlMirroringForHighAvailability,
                        {"Add SQL Store",
                         "Skype/SfbServer/help-topics/help-topobld/add-sql-store.md"},
                        {"SQL Store Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/sql-store-settings-expander.md"}},
        },
        {
            .id = "TB-04",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::FileShare,
            .gate = TaskGate::New,
            .after = {"TB-01", "TB-00", "TB-02"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the file store"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Shared Components, File Stores, New File Store. The share exists at the "
                  "latest when the topology is published.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "For a DFS path the server is the DNS name of the domain, and the share is the rest of the path. "
                  "The documentation does not spell this out."), isDfs},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The file store is listed."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node."),
            .commands = shareValues,
            .sources = {taskpages::createAndPublishNewTopology,
                        taskpages::addFileStore},
        },
    };
}

} // namespace twinpool

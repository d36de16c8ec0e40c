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

bool isStandard(const PlanFacts &, const Pool &pool)
{
    return pool.isStandard();
}

bool isEnterprise2015(const PlanFacts &plan, const Pool &pool)
{
    return pool.isEnterprise() && plan.is2015();
}

bool isEnterprise2019(const PlanFacts &plan, const Pool &pool)
{
    return pool.isEnterprise() && !plan.is2015();
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
    out.add(TextBlock()
                .line("File server FQDN : {}", as::fqdn(out.need(share.serverFqdn, share.id, "serverFqdn")))
                .line("File share       : {}", sharePath(name)));
}

QList<CheckedValue> featuresOf(const UserPool &user)
{
    QList<CheckedValue> features;
    if (user.conferencing)
        features.append(as::fixed("Conferencing"));
    if (user.dialInConferencing)
        features.append(as::fixed("Dial-in"));
    if (user.enterpriseVoice)
        features.append(as::fixed("Enterprise Voice"));
    if (user.monitoring)
        features.append(as::fixed("Monitoring"));
    if (user.archiving)
        features.append(as::fixed("Archiving"));
    if (features.isEmpty())
        features.append(as::fixed("-"));
    return features;
}

void poolValues(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const auto servers = plan.now.serversOf(pool.id);
    const SqlStore *store = plan.backEndOf(pool);
    const FileStore *share = plan.fileStoreOf(pool);
    if (servers.isEmpty())
        out.lack(pool.id, "");
    if (!share)
        return out.lack(pool.id, "role.fileStore");
    TextBlock block;
    block.line("FQDN        : {}", as::fqdn(pool.fqdn));
    if (pool.isEnterprise())
        block.line("Type        : Enterprise Edition Front End Pool");
    else
        block.line("Type        : Standard Edition Server");
    block.line("Computers   : {}", fqdnsOf(servers));
    block.line("Features    : {}", featuresOf(*pool.as<UserPool>()));
    if (store)
        block.line("SQL store   : {}", as::id(store->name));
    else if (pool.isStandard())
        block.line("SQL store   : local SQL Server Express (RTC)");
    else
        out.lack(pool.id, "role.userStore");
    block.line("File store  : {}", uncOf(*share, out));
    out.add(block);
}

void webNames(const PlanFacts &, const Pool &pool, TaskCommands &out)
{
    const WebServices &web = pool.as<UserPool>()->web;
    TextBlock block;
    if (web.internalFqdn.isEmpty())
        block.line("Internal base URL : (pool FQDN, no override)");
    else
        block.line("Internal base URL : {}", as::fqdn(web.internalFqdn));
    if (web.externalFqdn.isEmpty())
        block.line("External base URL : (none)");
    else
        block.line("External base URL : {}", as::fqdn(web.externalFqdn));
    out.add(block);
}

void addSimpleUrls(TextBlock &block, const PlanFacts &plan, SimpleUrlComponent component)
{
    for (const SimpleUrl &url : plan.now.plan.simpleUrls) {
        if (url.component != component)
            continue;
        if (component == SimpleUrlComponent::Meet)
            block.line("Meet    : {}", as::simpleUrl(url.url));
        else if (component == SimpleUrlComponent::Dialin)
            block.line("Dial-in : {}", as::simpleUrl(url.url));
        else
            block.line("Admin   : {}", as::simpleUrl(url.url));
    }
}

void simpleUrls(const PlanFacts &plan, TaskCommands &out)
{
    TextBlock block;
    for (auto component : {SimpleUrlComponent::Meet, SimpleUrlComponent::Dialin, SimpleUrlComponent::Admin})
        addSimpleUrls(block, plan, component);
    if (!plan.cms)
        return out.lack({}, "");
    block.line("Central Management store on : {}", as::fqdn(plan.cms->fqdn));
    out.add(block);
}

void storeAssociations(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const auto *user = pool.as<UserPool>();
    const auto nameOf = [&plan](SqlStoreId id) {
        const SqlStore *store = plan.now.find(id);
        return store ? CheckedValue(as::id(store->name)) : as::fixed("-");
    };
    out.add(TextBlock()
                .line("Monitoring : {}", nameOf(user->monitoringStore))
                .line("Archiving  : {}", nameOf(user->archivingStore)));
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
        {
            .id = "TB-05",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .after = {"TB-01", "TB-00", "TB-02", "TB-03", "TB-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the Front End pool or Standard Edition server"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the site, Enterprise Edition Front End pools, New Front End Pool. Its FQDN "
                  "cannot change after publishing."), isEnterprise},
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the site, Standard Edition Front End Servers, New Front End Pool. Its FQDN "
                  "cannot change after publishing."), isStandard},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Enter all computers and features, the collocated Mediation Server if there is one, the SQL "
                  "store, the file store and the names of the web services.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "An Enterprise pool has 3 to 12 Front End Servers; two can be published but are not recommended."), isEnterprise2015},
                {QT_TRANSLATE_NOOP("Tasks",
                  "An Enterprise pool has 3 to 16 Front End Servers; two cannot be published."), isEnterprise2019},
                {QT_TRANSLATE_NOOP("Tasks", "Call admission control runs on exactly one pool of a central site.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The pool shows these values."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node of the pool before publishing."),
            .commands = poolValues,
            .sources = {taskpages::createAndPublishNewTopology,
                        taskpages::highAvailability,
                        {"Add Front End Pool FQDN",
                         "Skype/SfbServer/help-topics/help-topobld/add-front-end-pool-fqdn.md"},
                        {"Add Front End Features",
                         "Skype/SfbServer/help-topics/help-topobld/add-front-end-features.md"},
                        taskpages::addFrontEndSqlServerStore},
        },
        {
            .id = "TB-06",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .after = {"TB-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set the web services names"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "With DNS load balancing tick Override internal Web Services pool FQDN and give the internal "
                  "name, which differs from the pool FQDN."), isEnterprise},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The external base URL is the name that the reverse proxy publishes. It is unique over all pools "
                  "and Directors.")},
                {QT_TRANSLATE_NOOP("Tasks", "The names hold letters, digits and hyphens only.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The page Web services shows these values."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Edit Properties."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "Changing the internal name or a listening port later means to run the local setup again on each "
                "server of the pool."),
            .commands = webNames,
            .sources = {taskpages::createAndPublishNewTopology,
                        taskpages::loadBalancing,
                        {"Add Front End Web Services",
                         "Skype/SfbServer/help-topics/help-topobld/add-front-end-web-services.md"},
                        {"Web Services Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/web-services-settings-expander.md"}},
        },
        {
            .id = "TB-07",
            .phase = TaskPhase::TopologyBuilder,
            .condition = isNewDeployment,
            .after = {"TB-05*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set the simple URLs and the administrative access URL"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: root node, Edit Properties, Simple URLs. One Meet URL per SIP domain, one "
                  "Dial-in and one Admin URL; they begin with https://, have no port, hold no pool FQDN, and none "
                  "begins another. The domain is one that people outside resolve.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Choose the pool that will hold Central Management, here or in the wizard that publishes.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Validation shows no error."),
            .rollback = QT_TRANSLATE_NOOP("Tasks",
                "Edit the URLs back. A changed name needs new records and certificates, and Enable-CsComputer on "
                "each Front End Server and Director."),
            .commands = simpleUrls,
            .sources = {taskpages::createAndPublishNewTopology,
                        taskpages::simpleUrls,
                        {"Simple URL Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/simple-url-settings-expander.md"},
                        {"CMS Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/cms-settings-expander.md"}},
        },
        {
            .id = "TB-08",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .condition = hasMonitoringOrArchiving,
            .after = {"TB-05", "TB-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Associate monitoring and archiving stores"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the pool, Edit Properties, General, Monitoring and Archiving. A monitoring "
                  "store may serve several pools. The instance of a Standard Edition server cannot hold these "
                  "databases.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "When all users are archived in Exchange, there is no archiving store. Archiving that is on for "
                  "one pool is on for all.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The pool shows the associations."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Clear the box and publish."),
            .commands = storeAssociations,
            .sources = {{"Associate a monitoring store with a Front End pool in Skype for Business Server",
                         "Skype/SfbServer/deploy/deploy-monitoring/associate-a-monitoring-store.md"},
                        taskpages::addArchivingDatabases,
                        taskpages::deployArchiving,
                        taskpages::topologyBasics},
        },
    };
}

} // namespace twinpool

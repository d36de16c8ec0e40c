// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

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

std::vector<TaskTemplate> topologyPoolTasks()
{
    return {
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

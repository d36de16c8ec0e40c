// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

bool isExternalFarm(const PlanFacts &, const Pool &pool)
{
    return pool.as<OfficeWebAppsFarm>()->isExternal;
}

bool hasSingleAddress(const PlanFacts &, const Pool &pool)
{
    return pool.as<EdgePool>()->singleFqdnAndIp;
}

QList<CheckedName> fqdnsOf(const QList<const Pool *> &pools)
{
    return as::each(pools, [](const Pool *pool) { return as::fqdn(pool->fqdn); });
}

/// The pool a reference names, or a gap.
CheckedName poolNamed(const PlanFacts &plan, PoolId id, const Pool &owner, const char *property, TaskCommands &out)
{
    const Pool *pool = plan.now.find(id);
    if (!pool)
        out.lack(owner.id, property);
    return as::fqdn(pool ? pool->fqdn : QString());
}

void farmValues(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const CheckedName farm = as::fqdn(pool.fqdn);
    const QString url = pool.as<OfficeWebAppsFarm>()->discoveryUrl;
    out.add(TextBlock()
                .line("FQDN : {}", farm)
                .line("Discovery URL : {}",
                      url.isEmpty() ? as::composed("https://{}/hosting/discovery", farm) : as::webUrl(url))
                .line("Pools : {}", fqdnsOf(plan.servedBy(pool.id))));
}

CheckedValue edgeServer(const Server &server, bool hasSingleAddress, TaskCommands &out)
{
    const auto address = [&](const QString &ip, const char *property) {
        return as::ipv4(hasSingleAddress ? out.need(server.edge.accessIp, server.id, "edge.accessIp")
                                         : out.need(ip, server.id, property));
    };
    return as::composed("{} ({} / {}, {}, {})", as::fqdn(server.fqdn), as::ipv4(out.need(server.ip, server.id, "ip")),
                        address(server.edge.accessIp, "edge.accessIp"),
                        address(server.edge.webConferencingIp, "edge.webConferencingIp"),
                        address(server.edge.avIp, "edge.avIp"));
}

void edgeValues(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const EdgePool &edge = *pool.as<EdgePool>();
    const auto name = [&](const EdgeService &service, const char *property) {
        return as::fqdn(edge.singleFqdnAndIp ? out.need(edge.access.fqdn, pool.id, "role.access.fqdn")
                                             : out.need(service.fqdn, pool.id, property));
    };
    const auto servers = plan.now.serversOf(pool.id);
    if (servers.isEmpty())
        return out.lack(pool.id, "");
    TextBlock block;
    block.line("Internal FQDN : {}", as::fqdn(pool.fqdn));
    block.line("Servers       : {}", edgeServer(*servers.first(), edge.singleFqdnAndIp, out));
    for (qsizetype i = 1; i < servers.size(); ++i)
        block.part("; {}", edgeServer(*servers[i], edge.singleFqdnAndIp, out));
    block.line("External FQDNs: {} | {} | {}", name(edge.access, "role.access.fqdn"),
               name(edge.webConferencing, "role.webConferencing.fqdn"), name(edge.av, "role.av.fqdn"));
    block.line("Federation    : {}", edge.federationEnabled ? Word("yes") : Word("no"));
    block.line("Next hop      : {}", poolNamed(plan, edge.nextHop, pool, "role.nextHop", out));
    block.line("Serves pools  : {}", fqdnsOf(plan.servedBy(pool.id)));
    out.add(block);
}

void mediationValues(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const MediationPool &mediation = *pool.as<MediationPool>();
    const Pool *edge = plan.now.find(mediation.edgePool);
    TextBlock block;
    block.line("FQDN : {}", as::fqdn(pool.fqdn));
    block.line("Computers : {}", fqdnsOf(plan.now.serversOf(pool.id)));
    block.line("Next hop : {}", poolNamed(plan, mediation.nextHop, pool, "role.nextHop", out));
    if (edge)
        block.line("Edge pool : {}", as::fqdn(edge->fqdn));
    else
        block.line("Edge pool : -");
    out.add(block);
}

void directorValues(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    out.add(TextBlock()
                .line("FQDN : {}", as::fqdn(pool.fqdn))
                .line("Computers : {}", fqdnsOf(plan.now.serversOf(pool.id))));
}

void federationRoute(const PlanFacts &plan, const Site &site, TaskCommands &out)
{
    QList<CheckedName> routes;
    for (const Pool *pool : plan.edgePools)
        if (isFederated(plan, *pool))
            routes.append(as::fqdn(pool->fqdn));
    out.add(TextBlock().line("Site {} -> {}", as::site(site.name), routes));
}

} // namespace

std::vector<TaskTemplate> topologyEdgeTasks()
{
    return {
        {
            .id = "TB-09",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::OfficeWebApps,
            .gate = TaskGate::New,
            .after = {"TB-05", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Associate the Office Web Apps / Office Online Server"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder, for each pool with conferencing: Edit Properties, General, Associate pool "
                  "with an Office Web Apps Server, New. The discovery URL is filled in.")},
                {QT_TRANSLATE_NOOP("Tasks", "Tick that it is deployed in an external network."), isExternalFarm},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "Each pool shows the association."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the association and publish."),
            .commands = farmValues,
            .sources = {taskpages::officeWebAppServer,
                        {"Add Office Web Apps Server",
                         "Skype/SfbServer/help-topics/help-topobld/add-office-web-apps-server.md"}},
        },
        {
            .id = "TB-10",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::EdgePool,
            .gate = TaskGate::New,
            .after = {"TB-05", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the Edge pool"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine, TaskRight::TopologyPublish},
            .where = TaskPlace::ManagementComputer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the site, Edge pools, New Edge pool, with its internal FQDN, for one "
                  "computer or for several.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Choose a single FQDN and IP address. The services then have the ports 5061 (access), 444 (web "
                  "conferencing) and 443 (A/V)."), hasSingleAddress},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Enable federation for this Edge pool (port 5061). One pool carries the federation route."), isFederated},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Give the external FQDNs, the internal and external addresses and, with NAT, the public address "
                  "of the A/V service. NAT goes with DNS load balancing only.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The next hop is the Director if there is one, otherwise a Front End pool; where possible one "
                  "whose loss does not also take the site down.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Associate the Front End pools. A pool uses one Edge pool; taking it over ends the old "
                  "association.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "At most 12 Edge Servers of a pool are supported, although Topology Builder takes 20.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The Edge pool is listed with next hop and associations."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node before publishing."),
            .commands = edgeValues,
            .sources = {taskpages::createYourEdgeTopology,
                        taskpages::edgeEnvironmentalRequirements,
                        {"Edge Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/edge-settings-expander.md"},
                        {"Add Edge Server Associations",
                         "Skype/SfbServer/help-topics/help-topobld/add-edge-server-associations.md"}},
        },
        {
            .id = "TB-11",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::MediationPool,
            .gate = TaskGate::New,
            .after = {"TB-05", "TB-10", "TB-00"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the stand-alone Mediation pool and trunks"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Mediation pools, New Mediation Pool. Several computers need DNS load "
                  "balancing. The next hop is a Front End pool, never a Director.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Servers connect on 5070, gateways on 5067 with TLS, and on 5068 with TCP only where that is "
                  "enabled. Then define gateways and trunks under Shared Components.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The Mediation pool is listed."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node before publishing."),
            .commands = mediationValues,
            .sources = {{"Deploy a Mediation Server in Topology Builder in Skype for Business Server",
                         "Skype/SfbServer/deploy/deploy-enterprise-voice/deploy-a-mediation-server.md"},
                        {"Mediation Server General Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/mediation-server-general-settings-expander.md"},
                        {"Mediation Next Hop Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/mediation-next-hop-settings-expander.md"}},
        },
        {
            .id = "TB-12",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::DirectorPool,
            .gate = TaskGate::New,
            .after = {"TB-01", "TB-00", "TB-02", "TB-04"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Define the Director pool"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: Director pools, New Director Pool, with up to 10 computers, a file store "
                  "and web services names of its own. Make the Director the next hop of the Edge pool.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The Director pool is listed."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Delete the node before publishing."),
            .commands = directorValues,
            .sources = {taskpages::topologyBasics,
                        taskpages::edgeSystemRequirements,
                        {"Add Director Pool",
                         "Skype/SfbServer/help-topics/help-topobld/add-director-pool.md"},
                        {"Director General Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/director-general-settings-expander.md"}},
        },
        {
            .id = "TB-13",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Pair,
            .condition = pairsTwoNewPools,
            .after = {"TB-05"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Pair the two new pools"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: %2, Edit Properties, Resiliency, Associated Backup Pool, and choose %3. "
                  "Only pools without a partner are offered; the relation holds in both directions.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Tick Automatic failover and failback for Voice where the plan says so. It concerns voice "
                  "registration alone; an administrator starts every failover of a pool. Failure is detected after "
                  "300 s and failback begins after 600 s by default; less than 90 s for detection is not supported.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Both pools are new: the installation sets the pair up, nothing is synchronised by hand.")},
            },
            .arguments = pairedPools,
            .expected = QT_TRANSLATE_NOOP("Tasks", "Both pools show their backup pool."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Clear the box before publishing."),
            .sources = {taskpages::frontEndPoolsForDisasterRecovery,
                        taskpages::disasterRecovery,
                        taskpages::frontEndGeneralSettingsExpander},
        },
        {
            .id = "TB-14",
            .phase = TaskPhase::TopologyBuilder,
            .scope = TaskScope::Site,
            .gate = TaskGate::New,
            .condition = hasFederation,
            .after = {"TB-10"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Set the federation route of the site"),
            .who = {TaskRole::SfbAdministrator},
            .rights = {TaskRight::TopologyDefine},
            .where = TaskPlace::ManagementComputer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "In Topology Builder: the site, Edit Properties, Site federation route assignment, Enable SIP "
                  "federation, and choose the pool. Apply to all sites would change every site.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The site shows the route."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Clear the route."),
            .commands = federationRoute,
            .sources = {{"Federation Route Settings Expander",
                         "Skype/SfbServer/help-topics/help-topobld/federation-route-settings-expander.md"},
                        {"Verify the legacy environment",
                         "Skype/SfBServer2019/migration/verify-environment.md"}},
        },
    };
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/runbookcommands.h"
#include "model/runbooks/runbookpages.h"
#include "model/runbooks/runbookplaces.h"
#include "model/runbooks/runbooktables.h"

namespace twinpool {

namespace {

bool isEdgePool(const RunbookFacts &facts)
{
    return facts.pool && facts.pool->as<EdgePool>();
}

bool carriesFederation(const RunbookFacts &facts)
{
    return facts.pool->as<EdgePool>()->federationEnabled
           || facts.plan.deployment.federationRoute == facts.pool->id;
}

bool carriesXmpp(const RunbookFacts &facts)
{
    return is2015(facts)
           && (facts.pool->as<EdgePool>()->xmppEnabled
               || facts.plan.deployment.xmppFederationRoute == facts.pool->id);
}

bool isAlone(const RunbookFacts &facts)
{
    return facts.otherEdges().isEmpty();
}

QList<TaskArgument> otherEdgeNames(const RunbookFacts &facts)
{
    QStringList names;
    for (const Pool *edge : facts.otherEdges())
        names.append(edge->fqdn);
    return {names.join(QLatin1StringView(", "))};
}

/// For each Edge pool that can take the route over; the operator takes the lines of one.
void setFederationRoute(const RunbookFacts &facts, TaskCommands &out)
{
    for (const Pool *edge : facts.otherEdges()) {
        PowerShellBlock block;
        block.line("# to {}", as::fqdn(edge->fqdn));
        for (const Site *site : facts.sitesServed())
            block.line("Set-CsSite -Identity {} -FederationRoute {}", as::site(site->name), edgeServerOf(*edge));
        out.add(block);
    }
}

void setXmppRoute(const RunbookFacts &facts, TaskCommands &out)
{
    for (const Pool *edge : facts.otherEdges()) {
        PowerShellBlock block;
        block.line("# on each Edge Server of {}", as::fqdn(edge->fqdn))
            .line("Stop-CsWindowsService")
            .line("# on a Front End Server");
        for (const Site *site : facts.sitesServed())
            block.line("Set-CsSite -Identity {} -XmppFederationRoute {}", as::site(site->name), edgeServerOf(*edge));
        block.line("# on each Edge Server of {}", as::fqdn(edge->fqdn)).line("Start-CsWindowsService");
        out.add(block);
    }
}

} // namespace

RunbookTemplate edgeFailover()
{
    return {
        .kind = RunbookKind::EdgeFailover,
        .id = "RB-EDGE",
        .subject = EntityKind::Pool,
        .appliesTo = isEdgePool,
        .trigger = QT_TRANSLATE_NOOP("Runbooks", "The Edge pool %1 is down, or it is back."),
        .before = {
            {QT_TRANSLATE_NOOP("Runbooks", "Another Edge pool is deployed for the functions that have to move.")},
            {QT_TRANSLATE_NOOP("Runbooks",
              "The plan has no other Edge pool: until one exists, nothing of this can move and access from outside "
              "stays down."), isAlone},
            {QT_TRANSLATE_NOOP("Runbooks",
              "No Front End pool that is to be failed over is the next hop of an Edge pool that runs (RB-FO-05).")},
        },
        .result = QT_TRANSLATE_NOOP("Runbooks", "Federation and access from outside run through another Edge pool."),
        .steps = {
            {
                .id = "RB-EDGE-01",
                .condition = carriesFederation,
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move the federation route"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::TopologyPublish},
                .where = runbookplaces::managementComputer,
                .duration = hour,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "In Topology Builder: %1, Edit Properties, General, and clear Enable federation for this Edge "
                      "pool (Port 5061). Only one Edge pool may carry federation.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "The other Edge pool, Edit Properties, General: tick it. In the properties of the site set the "
                      "federation route to that pool, and publish. Other Edge pools of the plan: %3."),
                     [](const RunbookFacts &facts) { return !isAlone(facts); }},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "On each server of the new Edge pool: Deployment Wizard, Install or Update, Setup or Remove "
                      "Components, Run Again.")},
                },
                .arguments = otherEdgeNames,
                .expected = QT_TRANSLATE_NOOP("Runbooks",
                    "Test-CsFederatedPartner succeeds, and the external SRV record _sipfederationtls names the new "
                    "Access Edge service."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "The same with the pools exchanged."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "Topology Builder is the documented way. The commands do the same for the route of the site only; "
                    "the setting for port 5061 still needs Topology Builder."),
                .commands = setFederationRoute,
                .sources = {runbookpages::failingOver,
                            runbookpages::setSite},
            },
            {
                .id = "RB-EDGE-02",
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move external DNS"),
                .who = {TaskRole::DnsAdministrator},
                .rights = {TaskRight::Dns},
                .where = QT_TRANSLATE_NOOP("Runbooks", "public DNS"),
                .duration = 15,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Point _sip._tls and _sipfederationtls._tcp to the Access Edge name of the other pool; "
                      "lyncdiscover and the web names too when the reverse proxy of the site is down as well. The old "
                      "answers live on for their time to live.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The names resolve from outside."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "Set them back."),
                .sources = {taskpages::edgeEnvironmentalRequirements,
                            taskpages::advancedEdgeServerDns},
            },
            {
                .id = "RB-EDGE-03",
                .condition = carriesXmpp,
                .when = QT_TRANSLATE_NOOP("Runbooks", "XMPP federation is in use."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Move XMPP federation"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::Sfb},
                .where = QT_TRANSLATE_NOOP("Runbooks", "the Edge Servers of the other pool, and a Front End Server"),
                .duration = hour,
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Stop the services on every Edge Server of the new pool and change the route.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Change the A record, and the SRV record for port 5269 if this pool has none. Check that port "
                      "5269 is open, and start the services.")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "The XMPP partner can be reached."),
                .rollback = QT_TRANSLATE_NOOP("Runbooks", "The same towards the old pool."),
                .note = QT_TRANSLATE_NOOP("Runbooks",
                    "The page prints -XmppExternalFederationRoute, which the cmdlet does not have; the parameter is "
                    "-XmppFederationRoute with the identity of a service. In its part on the failback the page also "
                    "points the A record at the wrong server."),
                .commands = setXmppRoute,
                .sources = {runbookpages::failingOver,
                            runbookpages::setSite},
            },
            {
                .id = "RB-EDGE-04",
                .when = QT_TRANSLATE_NOOP("Runbooks", "%1 is restored."),
                .title = QT_TRANSLATE_NOOP("Runbooks", "Failback"),
                .who = {TaskRole::SfbAdministrator},
                .rights = {TaskRight::TopologyPublish},
                .where = QT_TRANSLATE_NOOP("Runbooks", "each server of %1, then a management computer"),
                .duration = {hour, 2 * hour},
                .steps = {
                    {QT_TRANSLATE_NOOP("Runbooks", "Start the Edge services on %1 with the command.")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Move federation and XMPP back in the same way.")},
                    {QT_TRANSLATE_NOOP("Runbooks",
                      "Associate the pools of the site with their local Edge pool again, and set the DNS records "
                      "back.")},
                    {QT_TRANSLATE_NOOP("Runbooks", "Only then fail back the Front End pool of the site (RB-FB).")},
                },
                .expected = QT_TRANSLATE_NOOP("Runbooks", "Everything is as planned."),
                .commands = startServices,
                .sources = {runbookpages::failingOver},
            },
        },
    };
}

} // namespace twinpool

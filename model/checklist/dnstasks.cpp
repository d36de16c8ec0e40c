// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/conditions.h"
#include "model/checklist/dnscommands.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

bool isBalancedByDns(const PlanFacts &plan, const Pool &pool)
{
    return !isBalancedByHardware(plan, pool);
}

bool hasAnyGeoDns(const PlanFacts &plan)
{
    return std::ranges::any_of(plan.pairs, [&plan](const Pairing *pair) { return hasGeoDns(plan, *pair); });
}

bool createsLegacyRecords(const PlanFacts &plan)
{
    return plan.deployment.legacySrvRecords;
}

} // namespace

std::vector<TaskTemplate> dnsTasks()
{
    return {
        {
            .id = "DNS-01",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .condition = isEnterprise,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the pool and server records"),
            .who = {TaskRole::DnsAdministrator},
            .rights = {TaskRight::Dns},
            .where = TaskPlace::DnsServer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create one A record with the name of the pool for each Front End Server, and only for "
                  "servers that run: a client that gets the address of a missing server waits for it."),
                 isBalancedByDns},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create one A record with the name of the pool; it leads to the SIP address of the "
                  "hardware load balancer."), isBalancedByHardware},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The records of the servers come with their joining of the domain. Create those that are "
                  "missing.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "%1 resolves to one address for each Front End Server, or to the one of the hardware load "
                "balancer."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove-DnsServerResourceRecord for the A records of %1."),
            .commands = poolRecords,
            .checks = poolLookup,
            .sources = {taskpages::createDnsRecords,
                        taskpages::dns,
                        taskpages::loadBalancing,
                        {"Add-DnsServerResourceRecordA",
                         "windows-powershell-docs: docset/winserver2019-ps/DnsServer/Add-DnsServerResourceRecordA.md"}},
        },
        {
            .id = "DNS-02",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .condition = hasInternalWebOverride,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the internal web services record"),
            .who = {TaskRole::DnsAdministrator},
            .rights = {TaskRight::Dns},
            .where = TaskPlace::DnsServer,
            .duration = 5,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the record. Its name is not that of the pool, and no other pool or Director uses "
                  "it.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The name resolves to the address of the load balancer for web services, never to the "
                "addresses of %1."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the record."),
            .commands = webRecord,
            .checks = webLookup,
            .sources = {taskpages::createDnsRecords,
                        taskpages::dns,
                        taskpages::loadBalancing,
                        taskpages::createAndPublishNewTopology},
        },
        {
            .id = "DNS-03",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Sip,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create simple URL and Autodiscover records (internal)"),
            .who = {TaskRole::DnsAdministrator},
            .rights = {TaskRight::Dns},
            .where = TaskPlace::DnsServer,
            .duration = 20,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the records of meetings and of lyncdiscoverinternal for %1, and once for all "
                  "domains those of dial-in and of administration. They lead to the internal web services of "
                  "the pool with Central Management: to its load balancer, or to the Standard Edition server "
                  "itself.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "These names become aliases of GeoDNS names later (DNS-06)."), hasAnyGeoDns},
                {QT_TRANSLATE_NOOP("Tasks",
                  "For old clients and desk phones also create _sipinternaltls._tcp, port 5061, and A "
                  "records sip and sipinternal. Clients trust the target of the SRV record only if it is in "
                  "the domain of the record."), createsLegacyRecords},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "All names resolve to the planned address."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the records."),
            .commands = internalRecords,
            .checks = discoveryLookup,
            .sources = {taskpages::createDnsRecords,
                        taskpages::dns,
                        taskpages::simpleUrls,
                        taskpages::advancedEdgeServerDns,
                        {"Add-DnsServerResourceRecord",
                         "windows-powershell-docs: docset/winserver2019-ps/DnsServer/Add-DnsServerResourceRecord.md"}},
        },
        {
            .id = "DNS-04",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Sip,
            .gate = TaskGate::New,
            .condition = hasEdgePool,
            .after = {"PRE-01", "LB-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the external records"),
            .who = {TaskRole::DnsAdministrator},
            .rights = {TaskRight::External},
            .where = TaskPlace::Provider,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create A records for the Access, Web Conferencing and A/V names: one for each Edge "
                  "Server, or one for each address of a hardware load balancer.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the SRV record _sip._tls to the Access name of the first Edge pool.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the SRV record _sipfederationtls._tcp, port 5061, to the Access name of each Edge "
                  "pool with federation."), hasFederatedEdgePool},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Let lyncdiscover, the names of meetings and dial-in, and the external web services of "
                  "each pool lead to the reverse proxy.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the SRV record _xmpp-server._tcp, port 5269, for each Edge pool with a priority of "
                  "its own: a failover then needs no work in DNS."), hasXmppEdgePool},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "From outside, nslookup returns the public addresses."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the records."),
            .commands = externalRecords,
            .sources = {taskpages::dns,
                        taskpages::edgeEnvironmentalRequirements,
                        taskpages::advancedEdgeServerDns},
        },
        {
            .id = "DNS-05",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::EdgePool,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create the Edge internal records"),
            .who = {TaskRole::DnsAdministrator},
            .rights = {TaskRight::Dns},
            .where = TaskPlace::DnsServer,
            .duration = 10,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create the records of the Edge Servers and of their pool: the servers stand outside the "
                  "domain and bring none.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "%1 resolves to the internal addresses of all its servers."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the records."),
            .commands = edgeRecords,
            .checks = poolLookup,
            .sources = {taskpages::dns,
                        taskpages::edgeEnvironmentalRequirements,
                        taskpages::loadBalancing},
        },
        {
            .id = "DNS-06",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Pair,
            .condition = hasGeoDns,
            .after = {"DNS-02", "DNS-03"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Create GeoDNS records for simple URLs"),
            .who = {TaskRole::DnsAdministrator},
            .rights = {TaskRight::External},
            .where = TaskPlace::Provider,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create an internal and an external GeoDNS name for each of meet, dialin, lyncdiscover and "
                  "scheduler, with the internal or external web services of both pools. Let the answers take "
                  "turns, or prefer one pool and fail over to the other.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Turn the records of meetings, dial-in and lyncdiscover inside and outside into CNAME "
                  "records of the GeoDNS names.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Watch the pools: outside, GET /autodiscover/autodiscoverservice.svc/root of the external "
                  "web services answers with 200 without an Accept header; inside, port 5061 answers. When "
                  "it does not, close the ports 80, 443 and 4443 on the address of the pool.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The names still answer when one pool is taken out of the GeoDNS answers."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Let the CNAME records lead to the first pool again."),
            .commands = geoRecords,
            .sources = {taskpages::simpleUrls,
                        taskpages::advancedEdgeServerDns},
        },
        {
            .id = "DNS-07",
            .phase = TaskPhase::NetworkNames,
            .condition = changesTopology,
            .after = {"PRE-02*", "DNS-01*", "DNS-02*", "DNS-03*", "DNS-05*"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Verify name resolution for the whole plan"),
            .who = {TaskRole::DnsAdministrator},
            .where = TaskPlace::ManagementComputer,
            .duration = 15,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks", "Ask on a client and on the management computer.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "Each answer is that of the plan. Computers have the same names in DNS, with their domain "
                "and without underscores or letters other than a to z."),
            .commands = lookups,
            .sources = {taskpages::createDnsRecords,
                        taskpages::environmentalRequirements},
        },
    };
}

} // namespace twinpool

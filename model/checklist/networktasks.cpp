// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/commandvalues.h"
#include "model/checklist/conditions.h"
#include "model/checklist/taskpages.h"
#include "model/checklist/tasktables.h"

namespace twinpool {

namespace {

QList<TaskArgument> webPorts(const PlanFacts &, const Pool &pool)
{
    const auto &user = *pool.as<UserPool>();
    const WebServices &web = user.web;
    QList<TaskArgument> numbers;
    for (int port : {web.internalHttp, web.internalHttps, web.externalHttpPublish, web.externalHttpListen,
                     web.externalHttpsPublish, web.externalHttpsListen, user.hlbMonitoringPort.value_or(ports::sip)})
        numbers.append(QString::number(port));
    return numbers;
}

bool hasCollocatedMediation(const PlanFacts &, const Pool &pool)
{
    return pool.as<UserPool>()->mediation.has_value();
}

bool hasMediation(const PlanFacts &plan, const Site &site)
{
    return std::ranges::any_of(plan.pools, [&site](const Pool *pool) {
        const auto *user = pool->as<UserPool>();
        return pool->site == site.id && (pool->as<MediationPool>() || (user && user->mediation));
    });
}

bool hasPersistentChat(const PlanFacts &plan, const Site &site)
{
    return std::ranges::any_of(plan.hosts, [&](const Server *server) {
        return plan.now.siteOf(*server) == site.id && plan.now.find(server->pool)->as<PersistentChatPool>();
    });
}

QList<CheckedName> fileServersOf(const PlanFacts &plan, const Pool &pool, TaskCommands &out)
{
    const FileStore *store = plan.fileStoreOf(pool);
    if (!store) {
        out.lack(pool.id, pool.as<UserPool>() ? "role.fileStore" : ""); // a pair may name pools that have none
        return {};
    }
    if (store->kind != FileStoreKind::Dfs)
        return {as::fqdn(out.need(store->serverFqdn, store->id, "serverFqdn"))};
    const auto members = plan.now.membersOf(store->id);
    if (members.isEmpty())
        out.lack(store->id, "");
    return as::each(members, [](const FileServer *server) { return as::fqdn(server->fqdn); });
}

void shareTests(const PlanFacts &plan, const Pairing &pair, TaskCommands &out)
{
    const Pool &a = *plan.now.find(pair.poolA), &b = *plan.now.find(pair.poolB);
    PowerShellBlock block;
    const auto test = [&](const Pool &from, const Pool &to) {
        const auto fileServers = fileServersOf(plan, to, out);
        for (const Server *server : plan.now.serversOf(from.id)) {
            block.line("# on {}", as::fqdn(server->fqdn));
            for (const CheckedName &fileServer : fileServers)
                block.line("Test-NetConnection -ComputerName {} -Port {}", fileServer, as::port(ports::fileSharing));
        }
    };
    test(a, b);
    test(b, a);
    out.add(block);
}

QList<TaskArgument> replicationPort(const PlanFacts &, const Pool &pool)
{
    return {QString::number(pool.as<EdgePool>()->replicationPort)};
}

bool usesXmpp(const PlanFacts &plan, const Pool &pool)
{
    return plan.is2015() && pool.as<EdgePool>()->xmppEnabled;
}

} // namespace

std::vector<TaskTemplate> networkTasks()
{
    return {
        {
            .id = "LB-01",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .condition = isEnterpriseOfSeveral,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Configure the load balancer for web services"),
            .who = {TaskRole::NetworkAdministrator},
            .rights = {TaskRight::LoadBalancer},
            .where = TaskPlace::LoadBalancers,
            .duration = 2 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Balance HTTP and HTTPS on the load balancer: DNS load balancing does not serve the web "
                  "traffic of clients.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Internal address: port %2 to %2 and port %3 to %3, with persistence by source address.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "External address: port %4 to %5 and port %6 to %7; no persistence is needed.")},
                {QT_TRANSLATE_NOOP("Tasks", "Let the load balancer watch TCP port %8 of each server.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Set the idle timeout of TCP to 1800 seconds. Do not use direct server return. For mobile "
                  "clients each request of a TCP session is balanced by itself.")},
            },
            .arguments = webPorts,
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The address answers once %1 runs, and the load balancer takes out a Front End Server that "
                "is stopped."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the virtual servers."),
            .sources = {taskpages::loadBalancing,
                        taskpages::portsAndProtocols},
        },
        {
            .id = "LB-02",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Pool,
            .gate = TaskGate::New,
            .condition = isBalancedByHardware,
            .after = {"LB-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Configure the load balancer for SIP"),
            .who = {TaskRole::NetworkAdministrator},
            .rights = {TaskRight::LoadBalancer},
            .where = TaskPlace::LoadBalancers,
            .duration = hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Without DNS load balancing for SIP the address of %1 carries these TCP ports: 5061, 444, "
                  "135, 80, 443, 8080, 4443, 448, 5071, 5072, 5073, 5075, 5076 and 5080.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Add TCP port 5070 for the Mediation Server on the same computers."), hasCollocatedMediation},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "All these ports answer on the address."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the virtual servers."),
            .sources = {taskpages::portsAndProtocols,
                        taskpages::loadBalancing},
        },
        {
            .id = "LB-03",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Site,
            .gate = TaskGate::New,
            .condition = isPublishedFrom,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Publish the web services through the reverse proxy"),
            .who = {TaskRole::NetworkAdministrator},
            .rights = {TaskRight::LoadBalancer},
            .where = TaskPlace::ReverseProxy,
            .duration = 3 * hour,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Create a listener with the public certificate. Its names: the external web services of "
                  "each pool and Director, the meetings and lyncdiscover of each SIP domain, dial-in, and "
                  "the Office Web Apps farm.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Lead port 443 to 4443 and port 80 to 8080 of the external web services. Keep the host "
                  "header of the request, and pass the authentication through.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "After the phase Install, /meet below the external web services answers from outside."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Disable the rules."),
            .sources = {taskpages::edgeSystemRequirements,
                        taskpages::loadBalancing,
                        taskpages::environmentalRequirements},
        },
        {
            .id = "NET-01",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Site,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Open the internal firewalls between servers"),
            .who = {TaskRole::NetworkAdministrator},
            .rights = {TaskRight::Firewall},
            .where = TaskPlace::Firewalls,
            .duration = halfDay,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Between Front End Servers, and from clients to them: 5061, 444, 135 (RPC), 80, 443, 8080, "
                  "4443, 5062, 5063, 5065, 8057, 8060, 8061, and 49152 to 65535 for media.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "From Front End Servers to SQL Server: the TCP port of the instance, and UDP 1434 for SQL "
                  "Browser. To the file server: SMB, 445.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "From the pool with Central Management to each server: 445. To Edge Servers: 4443.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "From gateways to Mediation Servers: 5067 with TLS or 5068 with TCP. From Front End "
                  "Servers to them: 5070."), hasMediation},
                {QT_TRANSLATE_NOOP("Tasks", "To Persistent Chat Servers: 5041, 881 and 443."), hasPersistentChat},
                {QT_TRANSLATE_NOOP("Tasks", "Keep the port ranges of media out of IPsec.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks", "The port tests of the plan succeed."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the rules."),
            .sources = {taskpages::portsAndProtocols},
        },
        {
            .id = "NET-02",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::Pair,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Open and protect the path between paired pools"),
            .who = {TaskRole::NetworkAdministrator},
            .rights = {TaskRight::Firewall},
            .where = TaskPlace::Firewalls,
            .duration = halfDay,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "Open SMB, TCP 445, from each Front End Server of either pool to the file store of the "
                  "other, and 5061, 444 and HTTPS between the pools.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Protect the path: the Backup Service neither encrypts nor authenticates what it copies. "
                  "Use a protected WAN, or IPsec rules for exactly these SMB paths.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "The targets for recovery hold for sites of one world region with fast links between them.")},
            },
            .expected = QT_TRANSLATE_NOOP("Tasks",
                "The test succeeds on each Front End Server of both pools once servers and shares exist."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the rules."),
            .commands = shareTests,
            .sources = {taskpages::disasterRecovery,
                        taskpages::portsAndProtocols},
        },
        {
            .id = "NET-03",
            .phase = TaskPhase::NetworkNames,
            .scope = TaskScope::EdgePool,
            .gate = TaskGate::New,
            .after = {"PRE-01"},
            .title = QT_TRANSLATE_NOOP("Tasks", "Open the Edge firewalls"),
            .who = {TaskRole::NetworkAdministrator},
            .rights = {TaskRight::Firewall},
            .where = TaskPlace::Firewalls,
            .duration = halfDay,
            .steps = {
                {QT_TRANSLATE_NOOP("Tasks",
                  "From the Internet: TCP 443 to Access, Web Conferencing and A/V; UDP 3478 to A/V. To the "
                  "Internet: 53, 80, 443, 5061, and UDP 3478.")},
                {QT_TRANSLATE_NOOP("Tasks", "From the Internet to Access: TCP 5061 for federation."), isFederated},
                {QT_TRANSLATE_NOOP("Tasks",
                  "From A/V to the Internet: TCP and UDP 50000 to 59999; inbound only for partners with old "
                  "versions.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Between the next hop and the Edge Servers: 5061 both ways. From Front End Servers to Edge "
                  "Servers: 8057, 5062, 443 and 3478, and 50001 to 50003 for logging.")},
                {QT_TRANSLATE_NOOP("Tasks",
                  "From the pool with Central Management and from its backup pool to the Edge Servers: TCP "
                  "%2.")},
                {QT_TRANSLATE_NOOP("Tasks", "XMPP: 5269 outside, 23456 inside."), usesXmpp},
                {QT_TRANSLATE_NOOP("Tasks",
                  "Use the same kind of load balancing on both sides of the Edge Servers; behind a hardware "
                  "load balancer no address is translated.")},
            },
            .arguments = replicationPort,
            .expected = QT_TRANSLATE_NOOP("Tasks", "The port tests succeed once the Edge services run."),
            .rollback = QT_TRANSLATE_NOOP("Tasks", "Remove the rules."),
            .note = QT_TRANSLATE_NOOP("Tasks",
                "The documentation does not name the backup pool of Central Management as a source. Without "
                "that rule the Edge Servers get no more configuration after a failover of Central "
                "Management."),
            .isUnverified = true,
            .sources = {taskpages::edgeEnvironmentalRequirements,
                        taskpages::portsAndProtocols},
        },
    };
}

} // namespace twinpool

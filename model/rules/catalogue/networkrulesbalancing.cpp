// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/networkrules.h"

#include "model/catalog/balancerlimits.h"
#include "model/edits/balancing.h"
#include "model/edits/change.h"
#include "model/topology/webnames.h"

namespace twinpool {

namespace {

/// Front End and Director pools of several servers need a balancer for HTTP as well.
bool isBalancedForHttp(const Pool &pool)
{
    return pool.isEnterprise() || pool.as<DirectorPool>();
}

bool mustBeBalanced(const Pool &pool)
{
    return isBalancedForHttp(pool) || pool.as<EdgePool>() || pool.as<MediationPool>();
}

/// An Edge pool may be balanced on each side in another way than the pool says.
bool isBalanced(const Pool &pool)
{
    const auto *edge = pool.as<EdgePool>();
    if (!edge)
        return pool.loadBalancing != LoadBalancing::None;
    return edge->internalLoadBalancing.value_or(pool.loadBalancing) != LoadBalancing::None
        && edge->externalLoadBalancing.value_or(pool.loadBalancing) != LoadBalancing::None;
}

bool hasSeveralServers(const Snapshot &now, const Pool &pool)
{
    return now.serverCountOf(pool.id) >= balancedServersLeast;
}

// NET-001
void checkBalanced(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (mustBeBalanced(pool) && !isBalanced(pool) && hasSeveralServers(now, pool))
        out.add({qint64(now.serverCountOf(pool.id))});
}

QList<Edit> balance(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    return {isBalancedForHttp(*pool) ? edits::balanceWithHardwareForHttp(pool->id) : edits::balanceByDns(pool->id)};
}

// NET-002
void checkBalancerForHttp(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (isBalancedForHttp(pool) && pool.loadBalancing == LoadBalancing::Dns && hasSeveralServers(now, pool))
        out.add();
}

// NET-006
void checkServerReturn(const Snapshot &, const LoadBalancer &balancer, Findings &out)
{
    if (balancer.directServerReturn)
        out.add();
}

bool isHardware(const LoadBalancer &balancer)
{
    return balancer.kind == LoadBalancerKind::Hardware;
}

// NET-007
void checkRedundant(const Snapshot &, const LoadBalancer &balancer, Findings &out)
{
    if (isHardware(balancer) && !balancer.redundant)
        out.add();
}

QList<Edit> markAsPair(const Snapshot &, const Finding &finding)
{
    return {changeRow(QCoreApplication::translate("Edits", "Mark as pair"), finding.subject.as<LoadBalancerId>(),
                      [](LoadBalancer &balancer) { balancer.redundant = true; })};
}

// NET-008
void checkSettings(const Snapshot &now, const LoadBalancer &balancer, Findings &out)
{
    if (!isHardware(balancer))
        return;
    for (PoolId id : balancer.serves) {
        const Pool *pool = now.find(id);
        const WebServices *web = pool ? webServicesOf(*pool) : nullptr;
        if (!web)
            continue;
        const auto text = [](int port) { return QString::number(port); };
        out.add({qint64(webIdleTimeout.count()), text(web->internalHttp), text(web->internalHttps),
                 text(web->externalHttpListen), text(web->externalHttpsListen), text(webMonitorPort)});
        return;
    }
}

// NET-012
void checkRunningServers(const Snapshot &, const Pool &pool, Findings &out)
{
    if (pool.loadBalancing == LoadBalancing::Dns || pool.loadBalancing == LoadBalancing::DnsPlusHardwareForHttp)
        out.add();
}

} // namespace

std::vector<Rule> balancingRules()
{
    using pages::loadBalancing;
    return {
        {
            .id = "NET-001",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Several servers, no load balancing"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 has %n servers, and no load balancing."),
            .why =
                QT_TRANSLATE_NOOP("Rules", "Front End, Director, Edge and Mediation pools of several servers need it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose a kind of load balancing."),
            .sources = {loadBalancing,
                        {"Topology Basics", "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"}},
            .check = checkBalanced,
            .fixes = balance,
        },
        {
            .id = "NET-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Web traffic on DNS load balancing only"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 is balanced by DNS alone."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "DNS cannot balance the HTTP and HTTPS traffic of clients; that takes a hardware load "
                "balancer."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a hardware load balancer for HTTP."),
            .sources = {loadBalancing},
            .check = checkBalancerForHttp,
            .fixes = balance,
        },
        {
            .id = "NET-006",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Direct server return"),
            .message = QT_TRANSLATE_NOOP("Rules", "The load balancer %1 works with direct server return."),
            .why = QT_TRANSLATE_NOOP("Rules", "This is not supported."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Let the load balancer work in another mode."),
            .sources = {loadBalancing},
            .check = checkServerReturn,
            .reach = 0,
        },
        {
            .id = "NET-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Single load balancer"),
            .message = QT_TRANSLATE_NOOP("Rules", "The hardware load balancer %1 has no second device beside it."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "With it stop the address book, joining meetings, mobility and Autodiscover, although "
                "SIP goes on."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use a pair of devices."),
            .sources = {loadBalancing},
            .check = checkRedundant,
            .reach = 0,
            .fixes = markAsPair,
        },
        {
            .id = "NET-008",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Load balancer settings"),
            .message = QT_TRANSLATE_NOOP(
                "Rules",
                "%1 balances HTTP for the ports %3, %4 and %6, and keeps idle TCP connections for %2 seconds."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "Inside, clients stay with one server by their source address; outside, no affinity is "
                "needed."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules",
                "Send external traffic from port %4 to %6 and from %3 to %5, and watch the servers on port %7."),
            .sources = {loadBalancing},
            .check = checkSettings,
        },
        {
            .id = "NET-012",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "DNS must list running servers only"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "DNS has to resolve %1 to the addresses of its deployed servers only."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "Clients try each address they get. To keep them from one server, its own record has "
                                  "to go as well."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Follow the DNS steps in the checklist."),
            .sources = {loadBalancing},
            .check = checkRunningServers,
            .reach = 0,
        },
    };
}

} // namespace twinpool

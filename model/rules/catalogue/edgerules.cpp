// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/edgerules.h"

#include "model/catalog/edgelimits.h"
#include "model/catalog/poollimits.h"
#include "model/edits/change.h"
#include "model/edits/edgepools.h"
#include "model/rules/catalogue/families.h"
#include "model/rules/catalogue/poolfixes.h"

namespace twinpool {

namespace {

// EDG-001
void checkSingleServer(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.as<EdgePool>() && now.serverCountOf(pool.id) == 1)
        out.add();
}

// EDG-002
void checkTooManyServers(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<EdgePool>())
        return;
    if (const auto count = now.serverCountOf(pool.id); count > edgeServersMost)
        out.add({qint64(count), qint64(edgeServersMost)});
}

// EDG-003
void checkSameBalancing(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *edge = pool.as<EdgePool>();
        edge && internalBalancing(pool, *edge) != externalBalancing(pool, *edge))
        out.add();
}

QList<Edit> balanceBothByDns(const Snapshot &, const Finding &finding)
{
    return {edits::balanceEdgeByDns(QCoreApplication::translate("Edits", "Use DNS load balancing on both sides"),
                                    finding.subject.as<PoolId>())};
}

/// Behind NAT the public address of audio and video is another one.
bool isTranslated(const Server &server)
{
    const EdgeAddresses &addresses = server.edge;
    return !addresses.publicAvIp.isEmpty() && addresses.publicAvIp != addresses.avIp;
}

// EDG-004
void checkNatBehindBalancer(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *edge = pool.as<EdgePool>();
    if (!edge || externalBalancing(pool, *edge) != LoadBalancing::Hardware)
        return;
    QList<EntityRef> translated;
    for (const Server *server : now.serversOf(pool.id))
        if (isTranslated(*server))
            translated.append(server->id);
    if (edge->natType != NatType::None || !translated.isEmpty())
        out.add({}, translated);
}

QList<Edit> balanceByDns(const Snapshot &, const Finding &finding)
{
    return {edits::balanceEdgeByDns(QCoreApplication::translate("Edits", "Use DNS load balancing"),
                                    finding.subject.as<PoolId>())};
}

// EDG-013. Ports are text: numbers would get group separators.
void checkSharedName(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *edge = pool.as<EdgePool>();
    if (!edge || !edge->singleFqdnAndIp)
        return;
    const int access = edge->access.port, webConferencing = edge->webConferencing.port, av = edge->av.port;
    if (access == webConferencing || access == av || webConferencing == av)
        out.add({QString::number(access), QString::number(webConferencing), QString::number(av)});
}

QList<Edit> setSharedPorts(const Snapshot &, const Finding &finding)
{
    return {changeRole<EdgePool>(QCoreApplication::translate("Edits", "Set ports 5061, 444 and 443"),
                                 finding.subject.as<PoolId>(), [](EdgePool &edge) {
                                     edge.access.port = sharedEdgePorts.access;
                                     edge.webConferencing.port = sharedEdgePorts.webConferencing;
                                     edge.av.port = sharedEdgePorts.av;
                                 })};
}

// EDG-014
void checkInterfaces(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *edge = pool.as<EdgePool>();
    if (!edge)
        return;
    QList<EntityRef> lacking;
    for (const Server *server : now.serversOf(pool.id))
        if (server->nicCount < 2)
            lacking.append(server->id);
    if (!lacking.isEmpty() || edge->sameNetwork || edge->routedBetween)
        out.add({}, lacking);
}

// EDG-017
void checkSharedCertificate(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<EdgePool>())
        return;
    if (const auto count = now.serverCountOf(pool.id); count > 1)
        out.add({qint64(count)});
}

// EDG-018
void checkNatType(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *edge = pool.as<EdgePool>();
    if (edge && (edge->natType == NatType::Other || (edge->natType == NatType::Symmetric && !edge->natPreservesSource)))
        out.add();
}

// EDG-019
void checkExternalAddresses(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *edge = pool.as<EdgePool>();
    const int servers = edge ? now.serverCountOf(pool.id) : 0;
    if (servers > 0)
        out.add({qint64(externalAddresses(servers, edge->singleFqdnAndIp,
                                          externalBalancing(pool, *edge) == LoadBalancing::Hardware))});
}

} // namespace

std::vector<Rule> edgePoolRules()
{
    static constexpr Source balancing{"Load balancing requirements",
                                      "SfbServer/plan-your-deployment/network-requirements/load-balancing.md"};
    static constexpr Source systemRequirements{
        "Edge Server system requirements",
        "SfbServer/plan-your-deployment/edge-server-deployments/system-requirements.md"};
    static constexpr Source servers2015{
        "Server requirements for Skype for Business Server 2015",
        "SfbServer/plan-your-deployment/requirements-for-your-environment/server-requirements.md"};
    static constexpr Source servers2019{"System requirements for Skype for Business Server 2019",
                                        "SfBServer2019/plan/system-requirements.md"};
    using namespace pages::edge;
    return {
        {
            .id = "EDG-001",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Single Edge server"),
            .message = QT_TRANSLATE_NOOP("Rules", "The Edge pool %1 consists of one server."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Nothing takes over for remote users, federation and media when it fails. Two "
                                     "servers are the recommended minimum."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a server."),
            .sources = {environment, pages::capacity2015, pages::capacity2019},
            .check = checkSingleServer,
            .fixes = addOneServer,
        },
        {
            .id = "EDG-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Too many Edge servers in a pool"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 has %n Edge Server(s); at most %3 are supported."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Larger pools were not tested. Topology Builder itself accepts up to 20 servers."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Create a second Edge pool."),
            .sources = {environment},
            .check = checkTooManyServers,
        },
        {
            .id = "EDG-003",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Different load balancing inside and outside"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 balances its load in one way inside and in another outside."),
            .why = QT_TRANSLATE_NOOP("Rules", "Both sides of an Edge pool must use DNS, or both hardware."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use the same load balancing on both sides."),
            .sources = {balancing, systemRequirements},
            .check = checkSameBalancing,
            .reach = 0,
            .fixes = balanceBothByDns,
        },
        {
            .id = "EDG-004",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Hardware load balancer with NAT on Edge"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "%1 stands behind a hardware load balancer and address translation at once."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Behind a hardware load balancer the external addresses must be public and not "
                                     "translated. Address translation, and only symmetric, goes with DNS load "
                                     "balancing."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use public addresses, or DNS load balancing."),
            .sources = {environment, createTopology, balancing},
            .check = checkNatBehindBalancer,
            .fixes = balanceByDns,
        },
        {
            .id = "EDG-013",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Shared Edge FQDN with equal ports"),
            .message =
                QT_TRANSLATE_NOOP("Rules",
                                  "The services of %1 share one name and address, but not with three ports: Access "
                                  "%2, Web Conferencing %3, A/V %4."),
            .why = QT_TRANSLATE_NOOP("Rules", "With one name and address only the port tells the services apart."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use the ports 5061, 444 and 443."),
            .sources = {createTopology},
            .check = checkSharedName,
            .reach = 0,
            .fixes = setSharedPorts,
        },
        {
            .id = "EDG-014",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Edge server with one interface"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "The servers of %1 do not all have two interfaces in separate networks."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "An Edge Server needs an internal and an external interface, in different "
                                     "networks between which nothing is routed."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add an interface, and separate the networks."),
            .sources = {servers2015, servers2019, balancing},
            .check = checkInterfaces,
        },
        {
            .id = "EDG-017",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "A/V authentication certificate is shared"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "The %n servers of %1 share one certificate for media."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The certificate of the media relay and its private key must be the same on all "
                                     "servers of the pool."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Follow the step in the checklist: export it with its private key."),
            .sources = {environment},
            .check = checkSharedCertificate,
        },
        {
            .id = "EDG-018",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Asymmetric NAT"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 stands behind address translation that is not symmetric or hides the source address."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Only symmetric translation is supported, and the source address must reach the "
                                     "server unchanged."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Change the plan of the firewall."),
            .sources = {environment},
            .check = checkNatType,
            .reach = 0,
        },
        {
            .id = "EDG-019",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "External addresses needed"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%1 needs %n external address(es)."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Each server needs three addresses outside, or one when all services share a "
                                     "name. A hardware load balancer needs as many again, once, as virtual ones."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Reserve the addresses before you build the pool."),
            .sources = {environment},
            .check = checkExternalAddresses,
        },
    };
}

const std::vector<Rule> &edgeRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all;
        for (auto part : {edgePoolRules, edgeRoutingRules, edgeFederationRules})
            std::ranges::move(part(), std::back_inserter(all));
        std::ranges::sort(all, [](const Rule &a, const Rule &b) { return qstrcmp(a.id, b.id) < 0; });
        return all;
    }();
    return rules;
}

} // namespace twinpool

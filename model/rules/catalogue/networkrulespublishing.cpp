// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/networkrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/catalog/sqlports.h"
#include "model/edits/change.h"
#include "model/edits/publishing.h"
#include "model/rules/catalogue/pairingrules.h"

namespace twinpool {

namespace {

constexpr Source simpleUrls{"DNS requirements for simple URLs",
                            "SfbServer/plan-your-deployment/network-requirements/simple-urls.md"};

/// A simple URL through which people reach a pool, and that one GeoDNS name would lead to both of a pair.
bool leadsToOnePool(const SimpleUrl &url)
{
    return url.component != SimpleUrlComponent::Admin && !url.geoDns;
}

// NET-009. URLs and pairs do not refer to each other.
void checkMeetingLinks(const Snapshot &now, Findings &out)
{
    const auto &urls = now.plan.simpleUrls;
    if (std::ranges::none_of(urls.begin(), urls.end(), leadsToOnePool))
        return;
    QList<EntityRef> pairs;
    for (const Pairing &pairing : now.plan.pairings)
        if (const PairedPools pools = userPoolsOf(now, pairing); pools && pools.a->site != pools.b->site
            && (allVersions.contains(pools.a->version) || allVersions.contains(pools.b->version)))
            pairs.append(pairing.id);
    if (pairs.isEmpty())
        return;
    for (const SimpleUrl &url : urls)
        if (leadsToOnePool(url))
            out.addAbout(url.id, {}, pairs);
}

bool meetingLinksTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<SimpleUrl>(before, after, diff, leadsToOnePool)
        || differs<Pairing>(before, after, diff, [](const Pairing &row) { return std::pair(row.poolA, row.poolB); })
        || differs<Pool>(before, after, diff,
                         [](const Pool &row) { return std::tuple(row.site, row.version, row.role.index()); });
}

QList<Edit> enableGeoDns(const Snapshot &, const Finding &finding)
{
    return {changeRow(QCoreApplication::translate("Edits", "Enable GeoDNS"), finding.subject.as<SimpleUrlId>(),
                      [](SimpleUrl &url) { url.geoDns = true; })};
}

bool isPublished(const Snapshot &now, PoolId pool)
{
    return std::ranges::any_of(now.index.referrers(pool),
                               [](EntityRef from) { return from.kind == EntityKind::ReverseProxy; });
}

// NET-010. Where a pool leaves it open, its users come from outside as soon as the plan has an Edge pool.
void checkPublished(const Snapshot &now, Findings &out)
{
    const auto &pools = now.plan.pools;
    const bool hasEdge =
        std::ranges::any_of(pools.begin(), pools.end(), [](const Pool &pool) { return pool.as<EdgePool>(); });
    for (const Pool &pool : pools) {
        const auto *user = pool.as<UserPool>();
        if (user && allVersions.contains(pool.version)
            && (user->remoteUsers.value_or(hasEdge) || user->federatedUsers.value_or(hasEdge))
            && !isPublished(now, pool.id))
            out.addAbout(pool.id);
    }
}

bool publishedTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    using Outside = std::optional<bool>;
    return differs<ReverseProxy>(before, after, diff, [](const ReverseProxy &row) { return row.publishes; })
        || differs<Pool>(before, after, diff, [](const Pool &row) {
               const auto *user = row.as<UserPool>();
               return std::tuple(row.version, row.role.index(), user ? user->remoteUsers : Outside(),
                                 user ? user->federatedUsers : Outside());
           });
}

/// A reverse proxy of the site takes the pool on, or a new one. It publishes the partner as well (NET-013).
QList<Edit> publishPool(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    QList<PoolId> pools{pool->id};
    if (const Pool *partner = now.partnerOf(pool->id); partner && partner != pool && partner->as<UserPool>())
        pools.append(partner->id);
    QList<Edit> edits;
    for (const ReverseProxy &proxy : now.plan.reverseProxies) {
        if (!pool->site || proxy.site != pool->site)
            continue;
        //: %1 is a reverse proxy.
        const QString label = QCoreApplication::translate("Edits", "Publish through %1").arg(proxy.fqdn);
        edits.append(edits::publish(label, {proxy.id}, pools));
    }
    edits.append(edits::addReverseProxyFor(pools, pool->site));
    return edits;
}

// NET-011
void checkPairPorts(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    if (const PairedPools pools = userPoolsOf(now, pairing))
        out.add({EntityRef(pools.a->id), EntityRef(pools.b->id), QString::number(ports::fileSharing)}, pools.refs());
}

// NET-013
void checkBothPublished(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools)
        return;
    QList<EntityRef> proxies;
    for (const Pool *pool : {pools.a, pools.b})
        for (const ReverseProxy *proxy : now.referring<ReverseProxy>(pool->id))
            if (!proxy->publishes.contains(pools.a->id) || !proxy->publishes.contains(pools.b->id))
                proxies.append(proxy->id);
    if (!proxies.isEmpty())
        out.add({proxies.first()}, proxies);
}

QList<Edit> publishBoth(const Snapshot &now, const Finding &finding)
{
    const Pairing *pairing = now.find(finding.subject.as<PairingId>());
    if (!pairing)
        return {};
    QList<ReverseProxyId> proxies;
    for (EntityRef ref : finding.related)
        proxies.append(ref.as<ReverseProxyId>());
    return {edits::publish(QCoreApplication::translate("Edits", "Publish both pools"), proxies,
                           {pairing->poolA, pairing->poolB})};
}

} // namespace

std::vector<Rule> publishingRules()
{
    return {
        {
            .id = "NET-009",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Meeting links do not follow a pool failover"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has no GeoDNS names that lead to both pools of a pair."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "Joining meetings and dial-in settings go on after a failover if GeoDNS names, one for "
                "inside and one for outside, point at both pools and probes take away a pool that no "
                "longer answers on its web ports."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan GeoDNS for this URL."),
            .sources = {simpleUrls},
            .check = checkMeetingLinks,
            .isTouchedBy = meetingLinksTouchedBy,
            .fixes = enableGeoDns,
        },
        {
            .id = "NET-010",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "No reverse proxy"),
            .message = QT_TRANSLATE_NOOP("Rules", "People use %1 from outside, but no reverse proxy publishes it."),
            .why = QT_TRANSLATE_NOOP(
                "Rules",
                "From outside it takes one to join meetings in the browser, to see presentations, and "
                "for the address book and mobile clients."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a reverse proxy that publishes the pool."),
            .sources = {{"Topology Basics", "SfbServer/plan-your-deployment/topology-basics/topology-basics.md"},
                        {"Edge Server system requirements",
                         "SfbServer/plan-your-deployment/edge-server-deployments/system-requirements.md"},
                        {"Plan your conferencing topology",
                         "SfbServer/plan-your-deployment/conferencing/conferencing-topology.md"}},
            .check = checkPublished,
            .isTouchedBy = publishedTouchedBy,
            .fixes = publishPool,
        },
        {
            .id = "NET-011",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Ports for pairing"),
            .message = QT_TRANSLATE_NOOP(
                "Rules",
                "Each Front End Server of %2 and of %3 has to reach the other pool's file store on TCP port %4."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The Backup Service copies data in both directions through the file stores."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Open port %4 between the sites, in both directions."),
            .sources = {pages::pairing::disasterRecovery,
                        {"Port and protocol requirements for servers",
                         "SfbServer/plan-your-deployment/network-requirements/ports-and-protocols.md"}},
            .check = checkPairPorts,
        },
        {
            .id = "NET-013",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Reverse proxy publishes one pool of a pair"),
            .message = QT_TRANSLATE_NOOP("Rules", "The reverse proxy %2 publishes only one pool of the pair %1."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "After a failover, web traffic from outside needs the name of the backup pool."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Publish both pools."),
            .sources = {simpleUrls},
            .check = checkBothPublished,
            .reach = 2,
            .fixes = publishBoth,
        },
    };
}

} // namespace twinpool

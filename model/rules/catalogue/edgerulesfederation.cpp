// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/edgerules.h"

#include "model/catalog/edgelimits.h"
#include "model/catalog/pairinglimits.h"
#include "model/edits/edgepools.h"
#include "model/edits/nexthop.h"
#include "model/rules/catalogue/outsideusers.h"

namespace twinpool {

namespace {

bool isFederated(const Pool &pool)
{
    const auto *edge = pool.as<EdgePool>();
    return edge && edge->federationEnabled;
}

// EDG-008. About the deployment: an Edge pool of any version counts.
void checkOneFederation(const Snapshot &now, Findings &out)
{
    QList<EntityRef> pools;
    for (const Pool &pool : now.plan.pools)
        if (isFederated(pool))
            pools.append(pool.id);
    if (pools.size() > 1)
        out.addAbout({}, {qint64(pools.size())}, pools);
}

/// One edit for each pool; first comes the one that the deployment's route names.
QList<Edit> keepOneFederation(const Snapshot &now, const Finding &finding)
{
    QList<Edit> fixes;
    for (EntityRef ref : finding.related) {
        Edit fix = edits::keepFederationOn(ref.as<PoolId>(), nameOf(now.plan, ref));
        if (ref == EntityRef(now.plan.deployment.federationRoute))
            fixes.prepend(fix);
        else
            fixes.append(fix);
    }
    return fixes;
}

// EDG-009
void checkStandByEdge(const Snapshot &now, Findings &out)
{
    const Pool *only = nullptr;
    for (const Pool &pool : now.plan.pools) {
        if (!pool.as<EdgePool>())
            continue;
        if (only)
            return;
        only = &pool;
    }
    if (only && isFederated(*only) && allVersions.contains(only->version))
        out.addAbout(only->id);
}

bool federationTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff,
                         [](const Pool &row) { return std::tuple(row.version, row.role.index(), isFederated(row)); });
}

/// In every other central site that has a user pool or Director; when there is none, beside the first Edge pool.
QList<Edit> addStandByEdge(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    QList<Edit> fixes;
    const auto addIn = [&](const Site &site) {
        const PoolId hop = edits::likelyEdgeNextHop(now.plan, site.id);
        if (hop)
            fixes.append(edits::addEdgePool(site.id, site.name, hop));
    };
    for (const Site &site : now.plan.sites)
        if (site.kind == SiteKind::Central && site.id != pool->site)
            addIn(site);
    if (const Site *own = now.find(pool->site); own && fixes.isEmpty())
        addIn(*own);
    return fixes;
}

/// The Edge pools that XMPP of the deployment or of a site leads through.
QList<PoolId> xmppRoutes(const Plan &plan)
{
    QList<PoolId> routes;
    const auto add = [&](PoolId route) {
        if (route && !routes.contains(route))
            routes.append(route);
    };
    add(plan.deployment.xmppFederationRoute);
    for (const Site &site : plan.sites)
        add(site.xmppFederationRoute);
    return routes;
}

// EDG-010. Asked about the whole plan: a pool of 2015 is the subject when its next hop is newer.
void checkXmppGateway(const Snapshot &now, Findings &out)
{
    const QList<PoolId> routes = xmppRoutes(now.plan);
    for (const Pool &pool : now.plan.pools) {
        const auto *edge = pool.as<EdgePool>();
        if (!edge)
            continue;
        const Pool *hop = routes.contains(pool.id) ? now.find(edge->nextHop) : nullptr;
        if ((edge->xmppEnabled && from2019.contains(pool.version))
            || (hop && hop->as<UserPool>() && from2019.contains(hop->version)))
            out.addAbout(pool.id);
    }
}

bool differInXmppRoutes(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Site>(before, after, diff, [](const Site &row) { return row.xmppFederationRoute; });
}

bool xmppGatewayTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differInXmppRoutes(before, after, diff) || differs<Pool>(before, after, diff, [](const Pool &row) {
               const auto *edge = row.as<EdgePool>();
               return std::tuple(row.version, row.role.index(), edge && edge->xmppEnabled,
                                 edge ? edge->nextHop : PoolId{});
           });
}

QList<Edit> disableXmpp(const Snapshot &, const Finding &finding)
{
    return {edits::disableXmpp(finding.subject.as<PoolId>())};
}

/// Where SRV records lead XMPP partners, each name once.
QStringList xmppTargets(const Plan &plan)
{
    QStringList targets;
    for (const DnsRecord &record : plan.dnsRecords)
        if (record.type == DnsRecordType::Srv && record.name.startsWith(edits::xmppRecord, Qt::CaseInsensitive)
            && !record.target.isEmpty() && !targets.contains(record.target, Qt::CaseInsensitive))
            targets.append(record.target);
    return targets;
}

// EDG-011. Without any record external DNS is not planned yet.
void checkXmppFailover(const Snapshot &now, Findings &out)
{
    if (now.plan.dnsRecords.isEmpty())
        return;
    const QStringList targets = xmppTargets(now.plan);
    if (targets.size() != 1)
        return;
    for (PoolId route : xmppRoutes(now.plan))
        if (const Pool *pool = now.find(route); pool && pool->as<EdgePool>() && only2015.contains(pool->version))
            out.addAbout(route, {targets.first()});
}

bool xmppFailoverTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differInXmppRoutes(before, after, diff) || differs<DnsRecord>(before, after, diff, std::identity())
        || differs<Pool>(before, after, diff,
                         [](const Pool &row) { return std::tuple(row.version, row.role.index()); });
}

QList<Edit> addXmppRecords(const Snapshot &now, const Finding &)
{
    const QStringList targets = xmppTargets(now.plan);
    QList<PoolId> lacking;
    for (const Pool &pool : now.plan.pools)
        if (const auto *edge = pool.as<EdgePool>(); edge && pool.version <= ProductVersion::V2015
            && !edge->access.fqdn.isEmpty() && !targets.contains(edge->access.fqdn, Qt::CaseInsensitive))
            lacking.append(pool.id);
    return lacking.isEmpty() ? QList<Edit>() : QList<Edit>{edits::addXmppRecords(lacking)};
}

// EDG-012
void checkPartnersWithoutFailover(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *edge = pool.as<EdgePool>();
    if (!edge || externalBalancing(pool, *edge) != LoadBalancing::Dns)
        return;
    QList<EntityRef> old;
    for (const Pool *user : usersOf(now, pool))
        if (const auto version = user->as<UserPool>()->exchangeUmVersion;
            version && *version < ExchangeUmVersion::E2013)
            old.append(user->id);
    if (!old.isEmpty() || !edge->specialPartners.isEmpty())
        out.add({}, old);
}

} // namespace

std::vector<Rule> edgeFederationRules()
{
    using pages::pairing::failingOver;
    return {
        {
            .id = "EDG-008",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Federation on more than one Edge pool"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "Federation is enabled on %n Edge pool(s)."),
            .why = QT_TRANSLATE_NOOP("Rules", "The whole organization federates through one Edge pool."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Keep it on one pool. Others stand by until an administrator moves it."),
            .sources = {{"Add Edge Server Options (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/add-edge-server-options.md"},
                        failingOver},
            .check = checkOneFederation,
            .isTouchedBy = federationTouchedBy,
            .fixes = keepOneFederation,
        },
        {
            .id = "EDG-009",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Federation has no stand-by Edge pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 carries federation and is the only Edge pool of the deployment."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "When it is lost, federation stays down until it is back, because the route can "
                                     "only be moved to another Edge pool."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add an Edge pool in another site."),
            .sources = {failingOver},
            .check = checkStandByEdge,
            .isTouchedBy = federationTouchedBy,
            .fixes = addStandByEdge,
        },
        {
            .id = "EDG-010",
            .severity = Severity::Error,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "XMPP on 2019 or SE"),
            .message = QT_TRANSLATE_NOOP("Rules", "XMPP is enabled on %1 or routed through it, which needs 2015."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The XMPP gateway was removed from the product; it goes on in pools of 2015 and "
                                     "before only. That a route must not lead to a next hop of a later version is "
                                     "derived from this."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Disable XMPP, or keep it on pools of 2015."),
            .sources = {{"What's deprecated from Skype for Business Server 2019", "SfBServer2019/deprecated.md"},
                        {"Migrating XMPP federation", "SfBServer2019/migration/migrating-xmpp-federation.md"}},
            .check = checkXmppGateway,
            .isTouchedBy = xmppGatewayTouchedBy,
            .fixes = disableXmpp,
        },
        {
            .id = "EDG-011",
            .severity = Severity::Warning,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "XMPP without prepared failover"),
            .message = QT_TRANSLATE_NOOP("Rules", "XMPP is routed through %1, and all SRV records of XMPP lead to %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "One Edge pool carries XMPP. SRV records with different priorities for all Edge "
                                     "pools shorten the switch to another one."),
            .advice =
                QT_TRANSLATE_NOOP("Rules", "Add SRV records for the other Edge pools, and open port 5269 to them."),
            .sources = {failingOver},
            .check = checkXmppFailover,
            .isTouchedBy = xmppFailoverTouchedBy,
            .fixes = addXmppRecords,
        },
        {
            .id = "EDG-012",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "DNS load balancing loses failover for some partners"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 balances its load by DNS, which some of its partners do not follow to another server."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Requests of Office Communications Server, of public instant messaging, of XMPP "
                                     "and of Exchange Unified Messaging before 2013 that hit a dead server fail "
                                     "instead of moving on."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use hardware load balancing where their failover matters."),
            .sources = {{"Load balancing requirements",
                         "SfbServer/plan-your-deployment/network-requirements/load-balancing.md"},
                        pages::edge::environment},
            .check = checkPartnersWithoutFailover,
        },
    };
}

} // namespace twinpool

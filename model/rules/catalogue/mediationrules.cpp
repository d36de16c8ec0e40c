// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/mediationrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/trunks.h"
#include "model/rules/catalogue/families.h"
#include "model/rules/catalogue/poolfixes.h"
#include "model/topology/voicepaths.h"

namespace twinpool {

namespace {

/// The gateways whose every trunk ends on \a pool.
QList<EntityRef> gatewaysThatDependOn(const Snapshot &now, const Pool &pool)
{
    QList<EntityRef> gateways;
    for (const Trunk *trunk : now.trunksOf(pool.id)) {
        const auto all = now.referring<Trunk>(trunk->gateway);
        const bool only = std::ranges::all_of(all, [&](const Trunk *other) { return other->mediation == pool.id; });
        if (only && !gateways.contains(EntityRef(trunk->gateway)))
            gateways.append(trunk->gateway);
    }
    return gateways;
}

// MED-002. About the whole plan: other trunks of a gateway are three references away from the pool.
void checkSingleMediation(const Snapshot &now, Findings &out)
{
    for (const Pool &pool : now.plan.pools) {
        if (!pool.as<MediationPool>() || !allVersions.contains(pool.version) || now.serverCountOf(pool.id) != 1)
            continue;
        if (const QList<EntityRef> gateways = gatewaysThatDependOn(now, pool); !gateways.isEmpty())
            out.addAbout(pool.id, {qint64(gateways.size())}, gateways);
    }
}

bool singleMediationTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Trunk>(before, after, diff, [](const Trunk &row) { return std::pair(row.gateway, row.mediation); })
        || differs<Server>(before, after, diff, [](const Server &row) { return row.pool; })
        || differs<Pool>(before, after, diff,
                         [](const Pool &row) { return std::tuple(row.version, row.role.index()); });
}

/// Not where a gateway works with one server only.
QList<Edit> addMediationServer(const Snapshot &now, const Finding &finding)
{
    for (EntityRef ref : finding.related)
        if (const Gateway *gateway = now.find(ref.as<GatewayId>()); gateway && !gateway->supportsDnsLoadBalancing)
            return {};
    return addOneServer(now, finding);
}

// MED-005
void checkNextHop(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *mediation = pool.as<MediationPool>();
    if (!mediation)
        return;
    const Pool *hop = now.find(mediation->nextHop);
    if (!hop || !hop->as<UserPool>())
        out.add();
}

// MED-006
void checkSingleGateway(const Snapshot &now, const Pool &pool, Findings &out)
{
    const Rows<Trunk> trunks = voiceTrunksOf(now, pool);
    if (trunks.isEmpty())
        return;
    const GatewayId gateway = trunks.front()->gateway;
    if (std::ranges::all_of(trunks, [&](const Trunk *trunk) { return trunk->gateway == gateway; }))
        out.add({gateway}, {gateway});
}

/// Where the first trunk of the pool ends.
QList<Edit> addGateway(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const Rows<Trunk> trunks = pool ? voiceTrunksOf(now, *pool) : Rows<Trunk>();
    if (trunks.isEmpty())
        return {};
    return {edits::addSecondGateway(pool->id, trunks.front()->mediation)};
}

// MED-007
void checkPathsInOneSite(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (!user || !pool.site || voiceUsersOf(*user, now.plan.userModel) == 0)
        return;
    const auto pairings = now.pairingsOf(pool.id);
    const auto leads = [&](const Pairing *pairing) { return !pairing->oneWay || pairing->poolA == pool.id; };
    const auto pairing = std::ranges::find_if(pairings, leads);
    if (pairing == pairings.end())
        return;
    const Rows<Trunk> trunks = voiceTrunksOf(now, pool);
    const auto endsHere = [&](const Trunk *trunk) {
        const Pool *mediation = now.find(trunk->mediation);
        return mediation && mediation->site == pool.site;
    };
    if (!trunks.isEmpty() && std::ranges::all_of(trunks, endsHere))
        out.add({pool.site}, {(*pairing)->id});
}

// MED-011
void checkCollocated(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    const int voiceUsers = user && user->mediation ? voiceUsersOf(*user, now.plan.userModel) : 0;
    if (voiceUsers > 0)
        out.add({qint64(voiceUsers)});
}

} // namespace

std::vector<Rule> mediationPoolRules()
{
    static constexpr Source component{"Mediation Server component",
                                      "SfbServer/plan-your-deployment/enterprise-voice-solution/mediation-server.md"};
    using pages::pairing::voiceResiliency;
    return {
        {
            .id = "MED-002",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Single Mediation server"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules", "%1 has one server and is the only way for calls of %n gateway(s)."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Calls through those gateways stop with the server. Some gateways work with a "
                                     "pool of one server only; then accept this finding."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a server."),
            .sources = {component,
                        {"Deployment guidelines for Mediation Server",
                         "SfbServer/plan-your-deployment/capacity/mediation-server-deployment-guidelines.md"}},
            .check = checkSingleMediation,
            .isTouchedBy = singleMediationTouchedBy,
            .fixes = addMediationServer,
        },
        {
            .id = "MED-005",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Mediation next hop invalid"),
            .message = QT_TRANSLATE_NOOP("Rules", "The next hop of the Mediation pool %1 is not a user pool."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "A stand-alone Mediation pool needs a user pool to hand on to. Directors are not offered."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Select a user pool."),
            .sources = {{"Mediation Server General Settings Expander (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/mediation-server-general-settings-expander.md"}},
            .check = checkNextHop,
            .fixes = useUserPoolOfSite,
        },
        {
            .id = "MED-006",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Only one gateway for a site"),
            .message = QT_TRANSLATE_NOOP("Rules", "All trunks that %1 calls through end on the gateway %2."),
            .why = QT_TRANSLATE_NOOP("Rules", "Calls to and from the telephone network stop with the gateway."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a second gateway, or a route through another site."),
            .sources = {voiceResiliency,
                        {"M:N trunk", "SfbServer/plan-your-deployment/enterprise-voice-solution/m-n-trunk.md"}},
            .check = checkSingleGateway,
            .reach = 2,
            .fixes = addGateway,
        },
        {
            .id = "MED-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Mediation path depends on one site"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "All Mediation Servers that %1 calls through stand in its own site, %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "When the site is lost, its users register at the backup pool and have no path "
                                     "to the telephone network. A failover route should lead through a gateway at "
                                     "another site."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a path at the backup site."),
            .sources = {voiceResiliency},
            .check = checkPathsInOneSite,
            .reach = 2,
            .readsUserModel = true,
        },
        {
            .id = "MED-011",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Collocated Mediation lives and dies with its pool"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "The Mediation Server that serves the %n voice user(s) of %1 fails together with the pool."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The failure of the pool takes the paths to the telephone network away that lead "
                                     "through it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Mention this in the recovery plan."),
            .sources = {component, voiceResiliency},
            .check = checkCollocated,
            .reach = 0,
            .readsUserModel = true,
        },
    };
}

const std::vector<Rule> &mediationRules()
{
    static const std::vector<Rule> rules = [] {
        std::vector<Rule> all = mediationPoolRules();
        std::ranges::move(trunkRules(), std::back_inserter(all));
        std::ranges::sort(all, [](const Rule &a, const Rule &b) { return qstrcmp(a.id, b.id) < 0; });
        return all;
    }();
    return rules;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/frontendrules.h"

#include "model/edits/change.h"
#include "model/edits/poolneeds.h"
#include "model/edits/sites.h"

namespace twinpool {

namespace {

// FEP-023
void checkDialInNeedsConferencing(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *user = pool.as<UserPool>(); user && user->dialInConferencing && !user->conferencing)
        out.add();
}

QList<Edit> enableConferencing(const Snapshot &, const Finding &finding)
{
    return {changeRole<UserPool>(QCoreApplication::translate("Edits", "Enable conferencing"),
                                 finding.subject.as<PoolId>(), [](UserPool &user) { user.conferencing = true; })};
}

// FEP-024. About the deployment: one pool with dial-in conferencing concerns all others.
void checkDialInEverywhere(const Snapshot &now, Findings &out)
{
    const auto userPool = [](const Pool &pool) {
        return allVersions.contains(pool.version) ? pool.as<UserPool>() : nullptr;
    };
    const auto &pools = now.plan.pools;
    const bool deployed = std::any_of(pools.begin(), pools.end(), [&](const Pool &pool) {
        const auto *user = userPool(pool);
        return user && user->dialInConferencing;
    });
    if (!deployed)
        return;
    QList<EntityRef> without;
    for (const Pool &pool : pools)
        if (const auto *user = userPool(pool); user && user->conferencing && !user->dialInConferencing)
            without.append(pool.id);
    if (!without.isEmpty())
        out.addAbout({}, {qint64(without.size())}, without);
}

bool dialInTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Pool>(before, after, diff, [](const Pool &row) { 
        const auto *user = row.as<UserPool>();
        return std::tuple(row.version, user && user->conferencing, user && user->dialInConferencing);
     });
}

QList<Edit> enableDialInEverywhere(const Snapshot &, const Finding &finding)
{
    return {{QCoreApplication::translate("Edits", "Enable dial-in on all conferencing pools"),
             [pools = finding.related](Plan plan) -> Result<Plan> {
                 for (EntityRef ref : pools)
                     plan.pools.change(ref.as<PoolId>(), [](Pool &pool) {
                         if (auto *user = pool.as<UserPool>())
                             user->dialInConferencing = true;
                     });
                 return plan;
             }}};
}

// FEP-025
void checkOneAdmissionControl(const Snapshot &now, const Site &site, Findings &out)
{
    if (site.kind != SiteKind::Central)
        return;
    QList<EntityRef> pools;
    for (const Pool *pool : now.poolsOf(site.id))
        if (const auto *user = pool->as<UserPool>(); user && user->cac)
            pools.append(pool->id);
    if (pools.size() > 1)
        out.add({qint64(pools.size())}, pools);
}

QList<Edit> keepOneAdmissionControl(const Snapshot &now, const Finding &finding)
{
    QList<Edit> fixes;
    for (EntityRef pool : finding.related)
        fixes.append(edits::keepAdmissionControlOn(finding.subject.as<SiteId>(), pool.as<PoolId>(),
                                                   nameOf(now.plan, pool)));
    return fixes;
}

// FEP-026
void checkAdmissionControlFailsWithPool(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *user = pool.as<UserPool>(); user && user->cac)
        out.add();
}

// FEP-027
void checkResponseGroupTransition(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (user && user->usedApplications.contains(VoiceApplication::ResponseGroup) && now.serverCountOf(pool.id) > 1)
        out.add();
}

/// Whether calls of any pool could leave by this trunk: voice routes name trunks, so it need not be the pool's own.
bool leadsToPstn(const Snapshot &now, const Trunk &trunk)
{
    const Gateway *gateway = now.find(trunk.gateway);
    if (gateway && gateway->kind == GatewayKind::VideoGateway)
        return false;
    const Pool *mediation = now.find(trunk.mediation);
    if (!mediation)
        return false;
    const auto *user = mediation->as<UserPool>();
    return mediation->as<MediationPool>() || mediation->as<SurvivableBranch>() || (user && user->mediation);
}

// FEP-028. About the whole plan: a trunk anywhere will do.
void checkPathToPstn(const Snapshot &now, Findings &out)
{
    const auto &trunks = now.plan.trunks;
    if (std::any_of(trunks.begin(), trunks.end(), [&](const Trunk &trunk) { return leadsToPstn(now, trunk); }))
        return;
    for (const Pool &pool : now.plan.pools)
        if (const auto *user = pool.as<UserPool>(); user && user->enterpriseVoice && allVersions.contains(pool.version))
            out.addAbout(pool.id);
}

bool pathToPstnTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Trunk>(before, after, diff, std::identity())
        || differs<Gateway>(before, after, diff, [](const Gateway &row) { return row.kind; })
        || differs<Pool>(before, after, diff, [](const Pool &row) { 
        const auto *user = row.as<UserPool>();
        return std::tuple(row.version, row.role.index(), user && user->enterpriseVoice, user && user->mediation);
     });
}

/// One edit for each gateway of the pool's site; without one for each of the plan; without any a new one.
QList<Edit> addTrunks(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    if (!pool)
        return {};
    QList<Edit> near, all;
    for (const Gateway &gateway : now.plan.gateways) {
        if (gateway.kind == GatewayKind::VideoGateway)
            continue;
        all.append(edits::addTrunk(pool->id, gateway.id, gateway.address));
        if (gateway.site == pool->site)
            near.append(all.last());
    }
    if (all.isEmpty())
        return {edits::addTrunk(pool->id, {}, {})};
    return near.isEmpty() ? all : near;
}

} // namespace

std::vector<Rule> frontEndFeatureRules()
{
    static constexpr Source generalSettings{
        "Front End General Settings Expander (Topology Builder help)",
        "SfbServer/help-topics/help-topobld/front-end-general-settings-expander.md"};
    return {
        {
            .id = "FEP-023",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Dial-in conferencing without conferencing"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has dial-in conferencing, but no conferencing."),
            .why = QT_TRANSLATE_NOOP("Rules", "Dial-in is an option of conferencing."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enable conferencing, or clear dial-in conferencing."),
            .sources = {generalSettings},
            .check = checkDialInNeedsConferencing,
            .reach = 0,
            .fixes = enableConferencing,
        },
        {
            .id = "FEP-024",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Dial-in conferencing not in every conferencing pool"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules",
                                    "%n pool(s) host conferences without dial-in conferencing, which other pools "
                                    "have."),
            .why =
                QT_TRANSLATE_NOOP("Rules",
                                  "Once dial-in conferencing is deployed, every pool that hosts conferences needs it. "
                                  "Access numbers are not needed everywhere."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enable dial-in conferencing in those pools."),
            .sources = {{"Plan for dial-in conferencing",
                         "SfbServer/plan-your-deployment/conferencing/dial-in-conferencing.md"},
                        {"Plan your conferencing topology",
                         "SfbServer/plan-your-deployment/conferencing/conferencing-topology.md"}},
            .check = checkDialInEverywhere,
            .isTouchedBy = dialInTouchedBy,
            .fixes = enableDialInEverywhere,
        },
        {
            .id = "FEP-025",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Call admission control on several pools of a site"),
            .message = QT_TRANSLATE_N_NOOP("Rules", "%n pool(s) of the site %1 run call admission control."),
            .why = QT_TRANSLATE_NOOP("Rules", "Exactly one pool of a central site runs it."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Keep it in one pool."),
            .sources = {{"Add Front End Features (Topology Builder help)",
                         "SfbServer/help-topics/help-topobld/add-front-end-features.md"}},
            .check = checkOneAdmissionControl,
            .fixes = keepOneAdmissionControl,
        },
        {
            .id = "FEP-026",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Call admission control does not fail over"),
            .message = QT_TRANSLATE_NOOP("Rules", "Call admission control of the site stops when %1 fails."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The policy service is redundant inside its pool only. While the pool is down no "
                                     "bandwidth policy is enforced in the site, and every call goes through."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Mention this in the recovery plan."),
            .sources = {{"Plan for call admission control",
                         "SfbServer/plan-your-deployment/enterprise-voice-solution/call-admission-control.md"}},
            .check = checkAdmissionControlFailsWithPool,
            .reach = 0,
        },
        {
            .id = "FEP-027",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Response Group transition loses calls in transfer"),
            .message =
                QT_TRANSLATE_NOOP("Rules", "Response Group calls in transfer are lost when a server of %1 fails."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "One Match Making service is active in a pool. When it moves to another server, "
                                     "calls that are being transferred are dropped, and so are those the lost server "
                                     "handled."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Mention this in the recovery plan."),
            .sources = {{"Plan for the Response Group application",
                         "SfbServer/plan-your-deployment/enterprise-voice-solution/response-group.md"}},
            .check = checkResponseGroupTransition,
        },
        {
            .id = "FEP-028",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Enterprise Voice without a path to the PSTN"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "%1 has Enterprise Voice, but no Mediation Server of the deployment has a trunk."),
            .why = QT_TRANSLATE_NOOP("Rules", "Calls to the outside need a Mediation Server and a trunk."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Add a gateway and a trunk; the Mediation Server may be collocated with the pool."),
            .sources = {generalSettings,
                        {"Mediation Server component",
                         "SfbServer/plan-your-deployment/enterprise-voice-solution/mediation-server.md"}},
            .check = checkPathToPstn,
            .isTouchedBy = pathToPstnTouchedBy,
            .fixes = addTrunks,
        },
    };
}

} // namespace twinpool

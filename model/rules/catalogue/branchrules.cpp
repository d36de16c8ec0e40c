// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/families.h"

#include "model/catalog/branchlimits.h"
#include "model/catalog/pairinglimits.h"
#include "model/edits/branches.h"
#include "model/edits/change.h"
#include "model/rules/catalogue/poolfixes.h"

namespace twinpool {

namespace {

/// What keeps the telephony of a site going, and for how many people.
struct Survivability {
    QList<EntityRef> appliances, servers;
    int users = 0; ///< Of appliances and servers, or those of the site when they name none.
};

Survivability survivabilityOf(const Snapshot &now, const Site &site)
{
    Survivability result;
    for (const Pool *pool : now.poolsOf(site.id)) {
        const auto *branch = pool->as<SurvivableBranch>();
        if (!branch)
            continue;
        (branch->kind == SurvivableKind::Server ? result.servers : result.appliances).append(pool->id);
        result.users += branch->users;
    }
    if (result.users == 0)
        result.users = site.users;
    return result;
}

// SBA-001
void checkAppliances(const Snapshot &now, const Site &site, Findings &out)
{
    const QList<EntityRef> appliances = survivabilityOf(now, site).appliances;
    if (appliances.size() > appliancesPerBranch)
        out.add({qint64(appliances.size()), qint64(appliancesPerBranch)}, appliances);
}

// SBA-002
void checkUserServices(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *branch = pool.as<SurvivableBranch>();
    if (!branch)
        return;
    const Pool *services = now.find(branch->userServicesPool);
    if (!services || !services->as<UserPool>())
        out.add();
}

// SBA-003. The voice pool is two references away: over the parent site.
void checkBranchVoice(const Snapshot &now, const Site &site, Findings &out)
{
    if (site.kind != SiteKind::Branch || site.resilientWan || site.users < applianceUsers.least || !site.parentSite)
        return;
    const auto survives = [](const Pool *pool) { return pool->as<SurvivableBranch>() != nullptr; };
    const auto hasVoice = [](const Pool *pool) {
        const auto *user = pool->as<UserPool>();
        return user && user->enterpriseVoice;
    };
    if (std::ranges::none_of(now.poolsOf(site.id), survives)
        && std::ranges::any_of(now.poolsOf(site.parentSite), hasVoice))
        out.add({qint64(site.users), site.parentSite});
}

/// What is recommended for so many users; none for very few or too many.
std::optional<SurvivableKind> recommendedKind(int users)
{
    if (applianceUsers.holds(users))
        return SurvivableKind::Appliance;
    return branchServerUsers.holds(users) ? std::optional(SurvivableKind::Server) : std::nullopt;
}

QList<Edit> addAppliance(const Snapshot &now, const Finding &finding)
{
    const Site *site = now.find(finding.subject.as<SiteId>());
    const auto kind = site ? recommendedKind(site->users) : std::nullopt;
    return kind ? QList<Edit>{edits::addSurvivableBranch(site->id, *kind, site->users)} : QList<Edit>();
}

bool isStandardEditionSite(const Snapshot &now, const Site &site)
{
    bool hasStandard = false;
    for (const Pool *pool : now.poolsOf(site.id)) {
        if (pool->isEnterprise())
            return false;
        hasStandard = hasStandard || pool->isStandard();
    }
    return hasStandard;
}

/// How many people a site has to serve, and for how many its solution is meant.
struct BranchSize {
    int users = 0;
    UserRange range;
};

/// None where there is no branch to judge.
std::optional<BranchSize> sizeOf(const Snapshot &now, const Site &site)
{
    if (isStandardEditionSite(now, site))
        return BranchSize{site.users, standardEditionSiteUsers};
    const Survivability branch = survivabilityOf(now, site);
    const bool isBranch = site.kind == SiteKind::Branch;
    if (branch.appliances.isEmpty() && branch.servers.isEmpty())
        return isBranch ? std::optional(BranchSize{site.users, {0, branchServerUsers.most}}) : std::nullopt;
    const bool isTooLarge = isBranch && site.users > branchServerUsers.most;
    const bool isOneAppliance = branch.servers.isEmpty() && branch.appliances.size() == 1;
    return BranchSize{isTooLarge ? std::max(site.users, branch.users) : branch.users,
                      isOneAppliance ? applianceUsers : branchServerUsers};
}

// SBA-004
void checkBranchSize(const Snapshot &now, const Site &site, Findings &out)
{
    const auto size = sizeOf(now, site);
    if (!size || size->users == 0 || size->range.holds(size->users))
        return;
    const Survivability branch = survivabilityOf(now, site);
    out.add({qint64(size->users), qint64(size->range.least), qint64(size->range.most)},
            branch.appliances + branch.servers);
}

/// Where one appliance or server stands and the other fits.
QList<Edit> replaceByRecommended(const Snapshot &now, const Finding &finding)
{
    const Site *site = now.find(finding.subject.as<SiteId>());
    const Pool *pool = finding.related.size() == 1 ? now.find(finding.related.first().as<PoolId>()) : nullptr;
    const auto *branch = pool ? pool->as<SurvivableBranch>() : nullptr;
    const auto size = site ? sizeOf(now, *site) : std::nullopt;
    const auto kind = size ? recommendedKind(size->users) : std::nullopt;
    if (!branch || !kind || *kind == branch->kind)
        return {};
    return {edits::replaceBranchBy(pool->id, *kind)};
}

// SBA-005
void checkIntervals(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *branch = pool.as<SurvivableBranch>();
    if (!branch)
        return;
    const auto least = branchIntervals.detection;
    if (branch->failureDetection < least || branch->failback < least || branch->failback <= branch->failureDetection)
        out.add({qint64(branch->failureDetection.count()), qint64(branch->failback.count())});
}

QList<Edit> resetIntervals(const Snapshot &, const Finding &finding)
{
    return {changeRole<SurvivableBranch>(QCoreApplication::translate("Edits", "Reset intervals to defaults"),
                                         finding.subject.as<PoolId>(), [](SurvivableBranch &branch) {
                                             branch.failureDetection = branchIntervals.detection;
                                             branch.failback = branchIntervals.failback;
                                         })};
}

// SBA-006
void checkLocalNames(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *branch = pool.as<SurvivableBranch>(); branch && !branch->localDnsDhcp)
        out.add();
}

// SBA-007
void checkBackupRoute(const Snapshot &, const Pool &pool, Findings &out)
{
    if (const auto *branch = pool.as<SurvivableBranch>(); branch && !branch->backupRoute)
        out.add();
}

// SBA-008. The route of the deployment, of the branch site or of its parent.
void checkXmpp(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (!pool.as<SurvivableBranch>())
        return;
    const Site *site = now.find(pool.site);
    const Site *parent = site ? now.find(site->parentSite) : nullptr;
    if (now.plan.deployment.xmppFederationRoute || (site && site->xmppFederationRoute)
        || (parent && parent->xmppFederationRoute))
        out.add();
}

} // namespace

const std::vector<Rule> &branchRules()
{
    using namespace pages::pairing;
    static const std::vector<Rule> rules{
        {
            .id = "SBA-001",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "More than two appliances at a branch"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "The site %1 has %n Survivable Branch Appliance(s); at most %3 are supported."),
            .why = QT_TRANSLATE_NOOP("Rules", "A branch may have one appliance, or two."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Remove those too many."),
            .sources = {voiceResiliency},
            .check = checkAppliances,
        },
        {
            .id = "SBA-002",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Branch registrar without a pool"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 names no user pool for user services and backup registration."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A branch needs a user pool for presence, conferences and backup registration."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Select a user pool of the parent site."),
            .sources = {registrarSettings, branchRegistrarSettings},
            .check = checkUserServices,
            .fixes = useUserPoolOfSite,
        },
        {
            .id = "SBA-003",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Branch voice without survivability"),
            .message = QT_TRANSLATE_N_NOOP(
                "Rules", "The %n people in %1 have Enterprise Voice only while the single link to %3 is up."),
            .why = QT_TRANSLATE_NOOP("Rules", "A failure of the wide area network takes their telephony away."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a Survivable Branch Appliance, or a second link."),
            .sources = {voiceResiliency,
                        {"Reference topologies",
                         "SfbServer/plan-your-deployment/topology-basics/reference-topologies.md"}},
            .check = checkBranchVoice,
            .reach = 2,
            .fixes = addAppliance,
        },
        {
            .id = "SBA-004",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Branch size outside the recommended range"),
            .message =
                QT_TRANSLATE_N_NOOP("Rules", "%1 has %n user(s), but what serves them is recommended for %3 to %4."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "One appliance serves 25 to 1,000 users, a Survivable Branch Server or two "
                                     "appliances 1,000 to 2,000. Up to 5,000, with all features, a Standard Edition "
                                     "server makes the branch a central site."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Choose what fits the number of users."),
            .sources = {voiceResiliency},
            .check = checkBranchSize,
            .fixes = replaceByRecommended,
        },
        {
            .id = "SBA-005",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Branch intervals below 120 s"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The intervals of %1 are too short or too close: failure detection %2 s, failback %3 s."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Below 120 s, or set too closely, they may not behave as expected. That failback "
                                     "must take longer than failure detection is derived from this."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use the defaults, 120 s and 240 s."),
            .sources = {branchRegistrarSettings},
            .check = checkIntervals,
            .reach = 0,
            .fixes = resetIntervals,
        },
        {
            .id = "SBA-006",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Branch names must resolve without the WAN"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1 has no DNS and DHCP of its own at the branch."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "While the wide area network is down, clients find their registrar through DNS "
                                     "that is local or cached, and through DHCP option 120 or SRV records."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan DNS and DHCP at the branch, as the checklist says."),
            .sources = {voiceResiliency},
            .check = checkLocalNames,
            .reach = 0,
        },
        {
            .id = "SBA-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Branch users lack a second route"),
            .message = QT_TRANSLATE_NOOP("Rules", "The voice policy of the users of %1 has one route only."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Two usage records are needed, first the gateway of the branch, then a central "
                                     "one, and on the gateway a failover route for incoming calls."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a route through a central gateway."),
            .sources = {voiceResiliency},
            .check = checkBackupRoute,
            .reach = 0,
        },
        {
            .id = "SBA-008",
            .severity = Severity::Info,
            .versions = only2015,
            .title = QT_TRANSLATE_NOOP("Rules", "No XMPP for branch users"),
            .message = QT_TRANSLATE_NOOP("Rules", "Users homed on %1 cannot use XMPP contacts."),
            .why = QT_TRANSLATE_NOOP("Rules", "Branch appliances and servers do not take part in XMPP federation."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Home users who need such contacts in a pool of the parent site."),
            .sources = {voiceResiliency},
            .check = checkXmpp,
            .reach = 2,
        },
    };
    return rules;
}

} // namespace twinpool

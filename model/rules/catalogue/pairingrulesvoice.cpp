// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/pairingrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/edits/change.h"
#include "model/topology/voicepaths.h"

namespace twinpool {

namespace {

// PAR-013
void checkVoiceFailover(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (!user || user->autoVoiceFailover || voiceUsersOf(*user, now.plan.userModel) == 0)
        return;
    if (const QList<EntityRef> pairs = pairsOf(now, pool.id); !pairs.isEmpty())
        out.add({qint64(voiceUsersOf(*user, now.plan.userModel))}, pairs);
}

QList<Edit> enableVoiceFailover(const Snapshot &, const Finding &finding)
{
    return {changeRole<UserPool>(QCoreApplication::translate("Edits", "Enable voice failover"),
                                 finding.subject.as<PoolId>(), [](UserPool &user) {
                                     user.autoVoiceFailover = true;
                                     user.failureDetection = poolIntervals.detection;
                                     user.failback = poolIntervals.failback;
                                 })};
}

bool isAccepted(std::chrono::seconds interval)
{
    return interval >= leastInterval && interval <= mostInterval;
}

/// The intervals of a pool that has a Registrar, and their defaults.
struct Intervals {
    RegistrarIntervals set, defaults;
};
std::optional<Intervals> intervalsOf(const Pool &pool)
{
    if (const auto *user = pool.as<UserPool>())
        return Intervals{{user->failureDetection, user->failback}, poolIntervals};
    if (const auto *branch = pool.as<SurvivableBranch>())
        return Intervals{{branch->failureDetection, branch->failback}, branchIntervals};
    return std::nullopt;
}

void addIntervals(const Snapshot &now, const Pool &pool, const RegistrarIntervals &set, Findings &out)
{
    out.add({qint64(set.detection.count()), qint64(set.failback.count())}, pairsOf(now, pool.id));
}

// PAR-015
void checkIntervalRange(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (const auto intervals = intervalsOf(pool);
        intervals && !(isAccepted(intervals->set.detection) && isAccepted(intervals->set.failback)))
        addIntervals(now, pool, intervals->set, out);
}

// PAR-016. Branches: SBA-005.
void checkDetectionFloor(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (user && user->failureDetection >= leastInterval && user->failureDetection < detectionFloor)
        out.add({qint64(user->failureDetection.count()), qint64(detectionFloor.count())}, pairsOf(now, pool.id));
}

// PAR-017. Branches: SBA-005.
void checkIntervalDistance(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (user && (user->failureDetection < poolIntervals.detection || user->failback <= user->failureDetection))
        addIntervals(now, pool, {user->failureDetection, user->failback}, out);
}

QList<Edit> resetIntervals(const Snapshot &now, const Finding &finding)
{
    const Pool *pool = now.find(finding.subject.as<PoolId>());
    const auto intervals = pool ? intervalsOf(*pool) : std::nullopt;
    if (!intervals)
        return {};
    const RegistrarIntervals defaults = intervals->defaults;
    return {changeRow(QCoreApplication::translate("Edits", "Reset intervals to defaults"), pool->id, [=](Pool &row) {
        if (auto *user = row.as<UserPool>()) {
            user->failureDetection = defaults.detection;
            user->failback = defaults.failback;
        } else if (auto *branch = row.as<SurvivableBranch>()) {
            branch->failureDetection = defaults.detection;
            branch->failback = defaults.failback;
        }
    })};
}

QList<Edit> raiseToFloor(const Snapshot &, const Finding &finding)
{
    return {changeRole<UserPool>(QCoreApplication::translate("Edits", "Set failure detection to 90 s"),
                                 finding.subject.as<PoolId>(),
                                 [](UserPool &user) { user.failureDetection = detectionFloor; })};
}

// PAR-034. Gateways behind a Mediation pool of its own are three references away from the user pool.
void checkRouteElsewhere(const Snapshot &now, Findings &out)
{
    if (now.plan.trunks.isEmpty())
        return;
    for (const Pool &pool : now.plan.pools) {
        const auto *user = pool.as<UserPool>();
        if (!user || !user->autoVoiceFailover || !allVersions.contains(pool.version) || voiceUsersOf(*user, now.plan.userModel) == 0)
            continue;
        const Rows<Trunk> trunks = voiceTrunksOf(now, pool);
        const auto leadsElsewhere = [&](const Trunk *trunk) {
            const Gateway *gateway = now.find(trunk->gateway);
            return !gateway || gateway->site != pool.site;
        };
        if (trunks.isEmpty() || std::ranges::any_of(trunks, leadsElsewhere))
            continue;
        QList<EntityRef> related = pairsOf(now, pool.id);
        for (const Trunk *trunk : trunks)
            if (!related.contains(EntityRef(trunk->gateway)))
                related.append(trunk->gateway);
        out.addAbout(pool.id, {EntityRef(pool.site)}, related);
    }
}

bool routesTouchedBy(const Snapshot &before, const Snapshot &after, const PlanDiff &diff)
{
    return differs<Trunk>(before, after, diff, std::identity())
        || differs<Gateway>(before, after, diff, [](const Gateway &row) { return row.site; })
        || differs<Pairing>(before, after, diff, std::identity())
        || differs<Pool>(before, after, diff, [&](const Pool &row) { 
        const auto *user = row.as<UserPool>();
        const auto *mediation = row.as<MediationPool>();
        return std::tuple(row.site, row.version, row.role.index(), user && user->autoVoiceFailover,
                          user && user->mediation, user && voiceUsersOf(*user, after.plan.userModel) > 0,
                          user ? user->voiceTrunks : QList<TrunkId>(), mediation ? mediation->nextHop : PoolId{});
     });
}

// PAR-035
void checkVoiceMail(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (!user || user->exchangeUmSites.isEmpty() || voiceUsersOf(*user, now.plan.userModel) == 0
        || user->exchangeUmVersion == ExchangeUmVersion::Online)
        return;
    if (std::ranges::all_of(user->exchangeUmSites, [&](SiteId site) { return site == pool.site; }))
        out.add({EntityRef(pool.site)}, pairsOf(now, pool.id));
}

} // namespace

std::vector<Rule> pairVoiceRules()
{
    using namespace pages::pairing;
    return {
        {
            .id = "PAR-013",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Automatic voice failover is off"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The %2 voice users of %1 are not taken over when it fails: automatic voice failover is off."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Without it the backup Registrar accepts no sign-ins, and users stay out until an "
                                     "administrator fails the pool over."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Switch on automatic failover and failback for voice."),
            .sources = {deployPairs, frontEndSettings, userExperience},
            .check = checkVoiceFailover,
            .readsUserModel = true,
            .fixes = enableVoiceFailover,
        },
        {
            .id = "PAR-015",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Interval out of range"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "An interval of %1 is not between 30 s and 84,400 s: failure detection %2 s, failback %3 s."),
            .why = QT_TRANSLATE_NOOP("Rules", "The cmdlet that sets the intervals rejects other values."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use the defaults: 300 s and 600 s, for branches 120 s and 240 s."),
            .sources = {setRegistrar},
            .check = checkIntervalRange,
            .fixes = resetIntervals,
        },
        {
            .id = "PAR-016",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Interval below the effective floor"),
            .message = QT_TRANSLATE_NOOP("Rules", "Failure detection of %1 is set to %2 s but works like %3 s."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Shorter failure detection is accepted but not faster. No such floor is given for "
                                     "the failback interval."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Enter at least 90 s."),
            .sources = {frontEndSettings},
            .check = checkDetectionFloor,
            .fixes = raiseToFloor,
        },
        {
            .id = "PAR-017",
            .severity = Severity::Warning,
            .versions = allVersions,
            .evidence = Evidence::Derived,
            .title = QT_TRANSLATE_NOOP("Rules", "Intervals too short or too close"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The intervals of %1 are too short or too close: failure detection %2 s, failback %3 s."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A short stall of a loaded pool would move its users without need, or clients would "
                                     "go back and forth. The pages give no figures; the thresholds follow from the "
                                     "defaults."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use the defaults, 300 s and 600 s."),
            .sources = {registrarSettings, branchRegistrarSettings, frontEndSettings},
            .check = checkIntervalDistance,
            .fixes = resetIntervals,
        },
        {
            .id = "PAR-034",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "No PSTN route outside the failed site"),
            .message = QT_TRANSLATE_NOOP("Rules", "All gateways that %1 calls through stand in its own site, %2."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "After a voice failover calls need a route through a gateway at another site. For "
                                     "incoming calls the provider has to redirect."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add a gateway at another site, or a trunk to one, as failover route."),
            .sources = {voiceResiliency},
            .check = checkRouteElsewhere,
            .readsUserModel = true,
            .isTouchedBy = routesTouchedBy,
        },
        {
            .id = "PAR-035",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Voice mail needs its own plan"),
            .message = QT_TRANSLATE_NOOP("Rules", "Voice mail of %1 stands in its own site, %2, only."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Voice mail survives the loss of the site only if Exchange is prepared for it in a second one."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Plan Exchange unified messaging in a second site."),
            .sources = {voiceResiliency},
            .check = checkVoiceMail,
            .readsUserModel = true,
        },
    };
}

} // namespace twinpool

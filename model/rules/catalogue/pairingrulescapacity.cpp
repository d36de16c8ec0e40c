// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/pairingrules.h"

#include "model/catalog/pairinglimits.h"
#include "model/catalog/poollimits.h"
#include "model/edits/change.h"
#include "model/edits/growpool.h"

namespace twinpool {

namespace {

struct Shortage {
    PoolId pool;
    int servers = 0, missing = 0;
};

/// The Enterprise pools of a pair that cannot carry both, at most two.
QVarLengthArray<Shortage, 2> shortagesOf(const Snapshot &now, const PairedPools &pools)
{
    QVarLengthArray<Shortage, 2> result;
    if (!pools || !pools.areEnterprise())
        return result;
    const int needed = frontEndsForBoth(pools);
    for (const Pool *pool : {pools.a, pools.b})
        if (const int servers = now.serverCountOf(pool->id); servers < needed)
            result.append({pool->id, servers, needed - servers});
    return result;
}

// PAR-009
void checkCarriesBoth(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    const auto shortages = shortagesOf(now, pools);
    if (shortages.isEmpty())
        return;
    const Shortage &worst = shortages.size() == 2 && shortages[1].missing > shortages[0].missing ? shortages[1]
                                                                                                : shortages[0];
    QList<EntityRef> related;
    for (const Shortage &shortage : shortages)
        related.append(shortage.pool);
    out.add({pools.homedUsers(), qint64(frontEndsForBoth(pools)), EntityRef(worst.pool), qint64(worst.servers)},
            related);
}

QList<Edit> fixesOfCarriesBoth(const Snapshot &now, const Finding &finding)
{
    const Pairing *pairing = now.find(finding.subject.as<PairingId>());
    if (!pairing)
        return {};
    const auto shortages = shortagesOf(now, userPoolsOf(now, *pairing));
    int missing = 0;
    for (const Shortage &shortage : shortages) {
        missing += shortage.missing;
        if (shortage.servers + shortage.missing > limitsOf(now.find(shortage.pool)->version).frontEnds)
            return {};
    }
    if (missing == 0)
        return {};
    return {{QCoreApplication::translate("Edits", "Add %n Front End Server(s)", nullptr, missing),
             [=](Plan plan) -> Result<Plan> {
                 Result<Plan> result = plan;
                 for (const Shortage &shortage : shortages)
                     if (result)
                         result = edits::growPool(shortage.pool, shortage.missing).apply(*std::move(result));
                 return result;
             }}};
}

// PAR-010
void checkStandardPair(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools || !pools.areStandard())
        return;
    const int a = pools.userA().homedUsers, b = pools.userB().homedUsers;
    if (pools.homedUsers() > usersPerStandardEditionSurvivor || a > usersPerStandardEdition
        || b > usersPerStandardEdition)
        out.add({EntityRef(pools.a->id), qint64(a), EntityRef(pools.b->id), qint64(b)}, pools.refs());
}

// PAR-011
void checkPairedMaximum(const Snapshot &now, const Pool &pool, Findings &out)
{
    const int most = limitsOf(pool.version).usersPerPairedPool;
    if (!pool.isEnterprise() || pool.as<UserPool>()->homedUsers <= most)
        return;
    if (const QList<EntityRef> pairs = pairsOf(now, pool.id); !pairs.isEmpty())
        out.add({qint64(pool.as<UserPool>()->homedUsers), qint64(most)}, pairs);
}

// PAR-012
void checkVoiceApplications(const Snapshot &now, const Pairing &pairing, Findings &out)
{
    const PairedPools pools = userPoolsOf(now, pairing);
    if (!pools)
        return;
    using enum VoiceApplication;
    if (pools.useApplication(ResponseGroup) || pools.useApplication(CallPark) || pools.useApplication(GroupPickup))
        out.add({EntityRef(pools.a->id), EntityRef(pools.b->id)}, pools.refs());
}

} // namespace

std::vector<Rule> pairCapacityRules()
{
    const std::vector<Source> capacity{pages::capacity2015, pages::capacity2019};
    return {
        {
            .id = "PAR-009",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Pair cannot carry all users"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "After a failover one pool of %1 serves %2 users and needs %3 Front End "
                                         "Servers; %4 has %5."),
            .why = QT_TRANSLATE_NOOP("Rules", "After a failover one pool serves the users of both."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Add Front End Servers, or move users to other pools."),
            .sources = {pages::pairing::disasterRecovery, pages::capacity2015, pages::capacity2019},
            .check = checkCarriesBoth,
            .reach = 2,
            .fixes = fixesOfCarriesBoth,
        },
        {
            .id = "PAR-010",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Standard Edition pair over 5,000 users"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "The paired Standard Edition servers home too many users: %2 has %3, %4 has %5."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "Each server of a pair may home 2,500 users, so that one of them can carry 5,000 after a failure."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move users to other pools, or use Enterprise pools."),
            .sources = capacity,
            .check = checkStandardPair,
        },
        {
            .id = "PAR-011",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Paired pool larger than the disaster-recovery maximum"),
            .message = QT_TRANSLATE_NOOP("Rules", "The paired pool %1 homes %2 users, more than the %3 a pair allows."),
            .why = QT_TRANSLATE_NOOP(
                "Rules", "A pool that must be able to take in its partner may home half of what a pool can carry."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Spread the users over more pairs."),
            .sources = capacity,
            .check = checkPairedMaximum,
        },
        {
            .id = "PAR-012",
            .severity = Severity::Info,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Voice applications must fit on one side"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "After a failover %2 or %3 carries the voice applications of both."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "Response Groups, Call Park and Group Call Pickup of both pools run on the one that "
                                     "is left; each must have room for them."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Compare the planned use of both pools together with the limits of one pool."),
            .sources = {{"Plan for Call Park", "SfbServer/plan-your-deployment/enterprise-voice-solution/call-park.md"},
                        {"Plan for Group Call Pickup",
                         "SfbServer/plan-your-deployment/enterprise-voice-solution/group-call-pickup.md"},
                        {"Plan for the Response Group application",
                         "SfbServer/plan-your-deployment/enterprise-voice-solution/response-group.md"}},
            .check = checkVoiceApplications,
        },
    };
}

} // namespace twinpool

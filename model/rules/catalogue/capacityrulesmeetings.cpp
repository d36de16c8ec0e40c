// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/catalogue/capacityrules.h"

#include "model/catalog/quorum.h"
#include "model/rules/catalogue/pairingrules.h"
#include "model/rules/catalogue/poolfixes.h"
#include "model/sizing/voiceapplications.h"

namespace twinpool {

namespace {

// CAP-007
void checkDedicated(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (user && user->isLargeMeetingPool && (user->homedUsers > 0 || user->parallelLargeMeetings > 1))
        out.add({qint64(user->homedUsers), qint64(user->parallelLargeMeetings)});
}

// CAP-008
void checkTwoForMeetings(const Snapshot &now, const Pool &pool, Findings &out)
{
    if (pool.isEnterprise() && pool.as<UserPool>()->isLargeMeetingPool && now.serverCountOf(pool.id) == 2)
        out.add();
}

QList<Edit> addThird(const Snapshot &now, const Finding &finding)
{
    return growTo(now, finding.subject.as<PoolId>(), recommendedFrontEnds);
}

// CAP-013. One side of a pair must carry both.
void checkVoiceApplications(const Snapshot &now, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    const int servers = user ? now.serverCountOf(pool.id) : 0;
    if (servers == 0)
        return;
    const VoiceApplicationLimits planned = plannedVoiceApplications(now, pool);
    const VoiceApplicationLimits limits = voiceApplicationLimitsOf(pool, servers);
    QStringList over;
    const auto compare = [&](VoiceApplication application, double VoiceApplicationLimits::*figure) {
        if (planned.*figure > limits.*figure)
            over.append(wordsOf(application));
    };
    compare(VoiceApplication::GroupPickup, &VoiceApplicationLimits::groupPickupUsers);
    compare(VoiceApplication::CallPark, &VoiceApplicationLimits::parkedCallsPerMinute);
    compare(VoiceApplication::ResponseGroup, &VoiceApplicationLimits::responseGroupCallsPerSecond);
    if (over.isEmpty())
        return;
    out.add({over.join(QLatin1StringView(", ")), qint64(planned.groupPickupUsers), qint64(limits.groupPickupUsers),
             planned.parkedCallsPerMinute, limits.parkedCallsPerMinute, planned.responseGroupCallsPerSecond,
             limits.responseGroupCallsPerSecond},
            pairsOf(now, pool.id));
}

// CAP-014
void checkMeetingSize(const Snapshot &, const Pool &pool, Findings &out)
{
    const auto *user = pool.as<UserPool>();
    if (!user)
        return;
    const int most = user->isLargeMeetingPool ? mostParticipantsInDedicatedPool : mostParticipants;
    if (user->largestMeeting > most)
        out.add({qint64(user->largestMeeting), qint64(most)});
}

} // namespace

std::vector<Rule> capacityMeetingRules()
{
    using namespace pages::capacity;
    using pages::conferencing::largeMeetings;
    return {
        {
            .id = "CAP-007",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Large-meeting pool also homes users"),
            .message = QT_TRANSLATE_NOOP("Rules",
                                         "%1 is a pool for large meetings. It should home no users and hold one such "
                                         "meeting at a time; planned are users: %2, meetings at a time: %3."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A meeting of 250 to 1,000 participants needs a pool of its own, without other load. "
                                     "Accounts that only schedule such meetings may be homed there."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Dedicate the pool to one large meeting at a time; use more pools for more meetings."),
            .sources = {largeMeetings},
            .check = checkDedicated,
            .reach = 0,
        },
        {
            .id = "CAP-008",
            .severity = Severity::Warning,
            .versions = from2019,
            .title = QT_TRANSLATE_NOOP("Rules", "Large-meeting pool of two servers"),
            .message = QT_TRANSLATE_NOOP("Rules", "%1, a pool for large meetings, has two Front End Servers."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The advice to use two servers is older than the ban on such pools: from version "
                                     "2019 on they cannot be published."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Use three Front End Servers."),
            .sources = {pages::capacity2019, pages::frontEndPools},
            .check = checkTwoForMeetings,
            .fixes = addThird,
        },
        {
            .id = "CAP-013",
            .severity = Severity::Warning,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Voice application limits"),
            .message = QT_TRANSLATE_NOOP(
                "Rules",
                "Planned voice applications exceed what %1 carries: %2. With those of its partner, planned and possible "
                "are Group Call Pickup users: %3 of %4, parked calls a minute: %5 of %6, Response Group calls a second: "
                "%7 of %8."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "The published limits are those of a pool of eight Front End Servers and of a "
                                     "Standard Edition server. Smaller pools carry less in proportion, which is derived "
                                     "for Call Park and Response Groups. After a failover one side of a pair carries "
                                     "both."),
            .advice = QT_TRANSLATE_NOOP("Rules", "Move users to other pools, or add Front End Servers."),
            .sources = {groupPickup, callPark, responseGroups},
            .check = checkVoiceApplications,
            .reach = 2,
        },
        {
            .id = "CAP-014",
            .severity = Severity::Error,
            .versions = allVersions,
            .title = QT_TRANSLATE_NOOP("Rules", "Meeting size"),
            .message = QT_TRANSLATE_NOOP(
                "Rules", "Meetings of %2 participants are planned in %1, where at most %3 are supported."),
            .why = QT_TRANSLATE_NOOP("Rules",
                                     "A pool that homes users can hold one meeting of 250 participants at a time, a pool "
                                     "for large meetings alone one of 1,000."),
            .advice = QT_TRANSLATE_NOOP(
                "Rules", "Use a pool for large meetings alone, or an online service for more than 1,000 participants."),
            .sources = {pages::capacity2015, largeMeetings},
            .check = checkMeetingSize,
            .reach = 0,
        },
    };
}

} // namespace twinpool

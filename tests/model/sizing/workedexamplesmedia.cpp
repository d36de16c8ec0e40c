// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sizing/workedexamples.h"

#include "model/catalog/bandwidth.h"
#include "model/catalog/chatlimits.h"
#include "model/catalog/monitoringlimits.h"
#include "model/sizing/chat.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/storage.h"
#include "model/sizing/telephony.h"
#include "model/sizing/traffic.h"
#include "model/sizing/voiceapplications.h"
#include "tests/support/askrules.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

using enum ProductVersion;
using enum LoadState;

PlanBuilder voicePool(ProductVersion version, int servers, int users, bool dialIn)
{
    return PlanBuilder(version).site("Paris").enterprise("par", servers, users).user("par", [&](UserPool &user) {
        user.enterpriseVoice = true;
        user.dialInConferencing = dialIn;
        user.mediation.emplace();
    });
}

/// Calls, what carries them, and the grade.
QStringList callsIn(const PlanBuilder &builder)
{
    const SnapshotPtr now = builder.snapshot();
    const StateLoad state = *callLoadsOf(*now, *now->find(builder.id<Pool>("par")))[Normal];
    return {number(state.load), number(state.capacity), nameOf(state.grade)};
}

QStringList keysOf(const PlanBuilder &builder, const char *rule)
{
    QStringList result;
    for (const QString &words : inWords(askFamily(*builder.snapshot(), rule), builder.plan()))
        result += words.first(7);
    return result;
}

} // namespace

std::vector<WorkedExample> conferencingExamples()
{
    const UserModel model;
    const ConferencingModel &meetings = model.conferencing;
    const auto others = [&](double users) { return number(othersDuringLargeMeeting(meetings, users)); };
    const PlanBuilder tooLargeMeeting =
        PlanBuilder(V2015).site("Paris").enterprise("par", 4, 20000).user("par", [](UserPool &user) {
            user.largestMeeting = 600;
        });
    const double active = activeVideoSystems(meetings, 250);
    return {
        {"SIZ-40", {number(participantsOf(meetings, 80000))}, {u"4000"_s}},
        {"SIZ-42", {others(80000)}, {u"3750"_s}},
        {"SIZ-43", {others(106000)}, {u"5050"_s}},
        {"SIZ-44", {others(2500)}, {u"125"_s}},
        {"SIZ-45", {others(20000)}, {u"750"_s}},
        {"SIZ-46", {number(conferencesFor(meetings, 4000), 0)}, {u"879"_s}},
        {"SIZ-48", keysOf(tooLargeMeeting, "CAP-014"), {u"CAP-014"_s}},
        {"SIZ-49", {number(active), QString::number(videoInteropServers(active))}, {u"50"_s, u"4"_s}},
        {"SIZ-50", {number(peakFactor(meetings))}, {u"1.5"_s}},
        {"SIZ-51",
         {QString::number(sharingParticipants(12)), QString::number(sharingParticipantsPerMeeting)},
         {u"4500"_s, u"250"_s}},
        {"SIZ-109", {number(contentMbPerConference(meetings))}, {u"3"_s}},
    };
}

std::vector<WorkedExample> voiceExamples()
{
    const UserModel model;
    const double calls = telephoneCallsOf(model.voice, telephoneUsersOf(model.voice, 6000));
    const double large = callLoadOf(model, *voicePool(V2015, 12, 80000, false).snapshot()->plan.pools.begin()->as<UserPool>())
                             .forMediation();
    const PlanBuilder standAlone = voicePool(V2015, 12, 80000, false)
                                       .user("par", [](UserPool &user) { user.mediation.reset(); })
                                       .mediation("med", "par", 2);
    PlanBuilder withoutHyperThreading = standAlone;
    withoutHyperThreading.plan([&](Plan &plan) {
        const Table<Server> servers = plan.servers;
        for (const Server &server : servers)
            plan.servers.change(server.id, [](Server &row) { row.hyperThreading = false; });
    });
    const auto mediationOf = [](const PlanBuilder &builder) {
        const SnapshotPtr now = builder.snapshot();
        const PoolLoad load = loadsOf(*now, *now->find(builder.id<Pool>("med")));
        return QStringList{number(load[Normal]->load), QString::number(load[Normal]->needed),
                           QString::number(load[OneFewer]->needed)};
    };
    const int heavyPorts = portsFor(47000, VoiceTraffic::Heavy);
    const VoiceApplicationLimits three = voiceLimitsOf(3), one = voiceLimitsOf(1);
    const PlanBuilder pickup = PlanBuilder(V2015).site("Paris").standard("par", 3000).user("par", [](UserPool &user) {
        user.groupPickupUsers = 120 * 25;
    });
    PlanBuilder groups = PlanBuilder(V2015).site("Paris").enterprise("par", 8, 5000).site("Lyon").enterprise("lyo", 8, 5000)
                             .pair("par", "lyo");
    for (const char *name : {"par", "lyo"})
        groups.user(name, [](UserPool &user) { user.rgsCallsPerSecond = 10; });
    const SnapshotPtr groupPlan = groups.snapshot();
    const Pool &groupPool = *groupPlan->find(groups.id<Pool>("par"));
    return {
        {"SIZ-60", {QString::number(portsFor(10000, VoiceTraffic::Medium))}, {u"1000"_s}},
        {"SIZ-61", {QString::number(portsFor(20, VoiceTraffic::Light))}, {u"2"_s}},
        {"SIZ-62", {QString::number(portsFor(100, VoiceTraffic::Medium))}, {u"10"_s}},
        {"SIZ-63", {QString::number(heavyPorts), QString::number(gatewaysFor(heavyPorts))}, {u"9400"_s, u"10"_s}},
        {"SIZ-64", {number(calls), number(callsWithoutBypass(model.voice, calls))}, {u"720"_s, u"252"_s}},
        {"SIZ-66", callsIn(voicePool(V2019, 1, 6660, false)), {u"167.83"_s, u"200"_s, u"fine"_s}},
        {"SIZ-67", callsIn(voicePool(V2015, 4, 20000, false)), {u"504"_s, u"600"_s, u"fine"_s}},
        {"SIZ-68", callsIn(voicePool(V2015, 4, 20000, true)), {u"754"_s, u"600"_s, u"warning"_s}},
        {"SIZ-69", QStringList{number(large)} + mediationOf(standAlone), {u"2016"_s, u"2016"_s, u"2"_s, u"3"_s}},
        {"SIZ-70", mediationOf(withoutHyperThreading).first(2), {u"2016"_s, u"2"_s}},
        {"SIZ-72", {number(busyHourAttempts(model.voice, 10000))}, {u"3125"_s}},
        {"SIZ-73", {number(trunkKbps(100)), number(trunkKbpsByMediaTable(100))}, {u"7200"_s, u"9700"_s}},
        {"SIZ-74",
         {number(three.responseGroupCallsPerSecond), number(three.callsInMenus), number(three.anonymousSessions),
          number(three.anonymousSessionsWithIm)},
         {u"6"_s, u"180"_s, u"84"_s, u"24"_s}},
        {"SIZ-75", {number(one.groupPickupUsers), number(one.pickupCallsPerMinute)}, {u"3125"_s, u"62.5"_s}},
        {"SIZ-76",
         QStringList{number(voiceLimitsOfStandardEdition.groupPickupUsers)} + keysOf(pickup, "CAP-013"),
         {u"3000"_s}},
        {"SIZ-110",
         QStringList{number(plannedVoiceApplications(*groupPlan, groupPool).responseGroupCallsPerSecond),
                     number(voiceApplicationLimitsOf(groupPool, 8).responseGroupCallsPerSecond)}
             + keysOf(groups, "CAP-013"),
         {u"20"_s, u"16"_s, u"CAP-013"_s, u"CAP-013"_s}},
    };
}

std::vector<WorkedExample> storageExamples()
{
    PlanBuilder shared = PlanBuilder(V2015).site("Paris").enterprise("par", 3).enterprise("lyo", 3);
    shared.user("lyo", [&](UserPool &user) {
        user.userStore = shared.plan().pools.find(shared.id<Pool>("par"))->as<UserPool>()->userStore;
    });
    return {
        {"SIZ-78", {number(storageGb(80000, 60, callRecordsKb), 1)}, {u"224.3"_s}},
        {"SIZ-79", {number(storageGb(80000, 60, qualityRecordsKb), 1)}, {u"128.2"_s}},
        {"SIZ-80", {number(storageGb(20000, 60, callRecordsKb + qualityRecordsKb), 1)}, {u"88.1"_s}},
        {"SIZ-81", {number(storageGb(50000, 365, archivingKb), 1)}, {u"992.1"_s}},
        {"SIZ-82", {number(storageGb(20000, 1, callRecordsKb + qualityRecordsKb + archivingKb))}, {u"2.56"_s}},
        {"SIZ-84", keysOf(shared, "BES-003"), {u"BES-003"_s}},
    };
}

std::vector<WorkedExample> chatExamples()
{
    const UserModel model;
    const ChatModel &chat = model.chat;
    const auto servers = [](double users) { return QString::number(activeChatServers(users)); };
    const double small = chatRooms(80000, chat.smallRoomsPerUser, chat.smallRoomUsers);
    const double medium = chatRooms(80000, chat.mediumRoomsPerUser, chat.mediumRoomUsers);
    const double large = chatRooms(80000, chat.largeRoomsPerUser, chat.largeRoomUsers);
    // 3 % of the small and medium rooms are open and half of the large ones. The page rounds to whole rooms.
    const double entriesSmall = accessControlEntries({32000, 31040, 50, 30, 3, 0, 6, 6});
    const double entriesMedium = accessControlEntries({1067, 1035, 10, 150, 5, 32, 6, 6});
    const double entriesLarge = accessControlEntries({10, 5, 0, 16000, 10, 5, 10, 6});
    const auto within1Percent = [](double is, double printed) {
        return std::abs(is - printed) <= printed / 100 ? number(printed, 0) : number(is, 0);
    };
    const double quarter = 80000 * model.population.chatPercent / 100;
    return {
        {"SIZ-85", {servers(80000), QString::number(stretchedChatServers(80000))}, {u"4"_s, u"8"_s}},
        {"SIZ-86", {servers(20001)}, {u"2"_s}},
        {"SIZ-87",
         {number(small, 0), number(medium, 0), number(large, 0), number(small + medium + large, 0)},
         {u"32000"_s, u"1067"_s, u"10"_s, u"33077"_s}},
        {"SIZ-88",
         {number(entriesSmall, 0), within1Percent(entriesMedium, 26768), number(entriesLarge, 0),
          within1Percent(entriesSmall + entriesMedium + entriesLarge, 731088),
          731088 < accessControlEntriesBest ? u"below"_s : u"above"_s},
         {u"704160"_s, u"26768"_s, u"160"_s, u"731088"_s, u"below"_s}},
        {"SIZ-90", {number(participantsPolledPerSecond(chat, 80000))}, {u"15000"_s}},
        {"SIZ-91", {number(presenceChangesPerSecond(chat, 80000))}, {u"133.33"_s}},
        {"SIZ-92", {number(messagesPerSecond(32000, chat.messagesPerRoomDay))}, {u"55.56"_s}},
        {"SIZ-93", {number(quarter), servers(quarter)}, {u"20000"_s, u"1"_s}},
    };
}

std::vector<WorkedExample> networkExamples()
{
    const auto sessions = [](double limit) { return QString::number(sessionsWithin(limit, sessionVideoKbps)); };
    return {
        {"SIZ-94", {number(overcommittedKbps(5000, 4000, 2800))}, {u"1800"_s}},
        {"SIZ-96", {sessions(1400), sessions(2800), sessions(14000)}, {u"2"_s, u"4"_s, u"20"_s}},
        {"SIZ-97", {QString::number(sessionKbps(provisionedAudioKbps))}, {u"130"_s}},
        {"SIZ-98", {QString::number(sessionKbps(provisionedVideoKbps))}, {u"1000"_s}},
    };
}

} // namespace twinpool::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sizing/workedexamples.h"

#include "model/catalog/edgelimits.h"
#include "model/catalog/pairinglimits.h"
#include "model/catalog/quorum.h"
#include "model/sizing/frontends.h"
#include "model/sizing/machines.h"
#include "model/sizing/population.h"
#include "model/sizing/remoteaccess.h"
#include "model/sizing/telephony.h"
#include "model/sizing/traffic.h"
#include "tests/support/askrules.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

namespace {

using enum ProductVersion;
using enum LoadState;

/// The load of the first user pool of a plan.
PoolLoad loadIn(const PlanBuilder &builder, const char *name = "par")
{
    const SnapshotPtr now = builder.snapshot();
    return loadsOf(*now, *now->find(builder.id<Pool>(name)));
}

PlanBuilder single(ProductVersion version, int servers, int users)
{
    return PlanBuilder(version).site("Paris").enterprise("par", servers, users);
}

PlanBuilder pair(ProductVersion version, int serversA, int usersA, int serversB, int usersB)
{
    return PlanBuilder(version)
        .site("Paris")
        .enterprise("par", serversA, usersA)
        .site("Lyon")
        .enterprise("lyo", serversB, usersB)
        .link("Paris", "Lyon")
        .pair("par", "lyo")
        .cms("par");
}

PlanBuilder standardPair(int usersA, int usersB)
{
    return PlanBuilder(V2015).site("Paris").standard("par", usersA).standard("lyo", usersB).pair("par", "lyo").cms("par");
}

/// Which of these rules speak, sorted.
QStringList spoken(const PlanBuilder &builder, const QStringList &rules)
{
    QStringList result;
    for (const QString &rule : rules)
        for (const QString &words : inWords(askFamily(*builder.snapshot(), rule.first(3).toLatin1().constData()), builder.plan()))
            if (words.startsWith(rule) && !result.contains(rule))
                result += rule;
    return result;
}

QString needed(const PoolLoad &load, LoadState state)
{
    return QString::number(load[state]->needed);
}

} // namespace

std::vector<WorkedExample> frontEndExamples()
{
    const PoolLoad five = loadIn(single(V2015, 5, 30000)), six = loadIn(single(V2015, 6, 30000));
    const PoolLoad three = loadIn(single(V2015, 3, 20000)), four = loadIn(single(V2015, 4, 20000));
    const PoolLoad paired = loadIn(pair(V2015, 6, 20000, 6, 20000));
    const PoolLoad full = loadIn(single(V2015, 12, 80000)), full2019 = loadIn(single(V2019, 16, 106000));
    const PlanBuilder tooMany = single(V2015, 12, 80001), tooLargePair = pair(V2019, 16, 60000, 16, 50000);
    const PoolLoad largePair = loadIn(pair(V2019, 16, 53000, 16, 53000));
    const PlanBuilder branches = single(SE, 4, 19200)
                                     .branch("B1", "Paris").survivableBranch("sba1", "par", 400)
                                     .branch("B2", "Paris").survivableBranch("sba2", "par", 400)
                                     .branch("B3", "Paris").survivableBranch("sba3", "par", 400);
    const PoolLoad branchLoad = loadIn(branches);
    const PopulationModel people;
    const PoolLoad withBranches = loadIn(pair(V2015, 6, 24700, 6, 24700)), small = loadIn(pair(V2015, 5, 10000, 5, 10000));
    const PoolLoad unequal = loadIn(pair(V2015, 6, 30000, 3, 5000), "lyo");
    PlanBuilder virtualPool = single(V2019, 4, 20000);
    virtualPool.plan([](Plan &plan) {
        const Table<Server> servers = plan.servers;
        for (const Server &server : servers)
            plan.servers.change(server.id, [](Server &row) { row.hosting = Hosting::Virtual; });
    });
    const SnapshotPtr virtualPlan = virtualPool.snapshot();
    const Pool &virtualFrontEnds = *virtualPlan->find(virtualPool.id<Pool>("par"));
    return {
        {"SIZ-01", {inWords(five[OneFewer])}, {u"7500 warning"_s}},
        {"SIZ-02", {inWords(six[OneFewer])}, {u"6000 fine"_s}},
        {"SIZ-03", {needed(five, Normal), needed(five, OneFewer)}, {u"5"_s, u"6"_s}},
        {"SIZ-04", {number(five[Normal]->perServer())}, {u"6000"_s}},
        {"SIZ-06", {needed(three, Normal), inWords(three[Normal])}, {u"4"_s, u"6666.67 note"_s}},
        {"SIZ-07", {inWords(three[OneFewer]), needed(three, OneFewer)}, {u"10000 warning"_s, u"5"_s}},
        {"SIZ-08", {inWords(four[OneFewer])}, {u"6666.67 note"_s}},
        {"SIZ-09", {inWords(paired[PartnerDown]), needed(paired, PartnerDown)}, {u"6666.67 note"_s, u"7"_s}},
        {"SIZ-10",
         {inWords(paired[PartnerDownOneFewer]), needed(paired, PartnerDownOneFewer)},
         {u"8000 warning"_s, u"8"_s}},
        {"SIZ-12", {inWords(full[OneFewer])}, {u"7272.73 warning"_s}},
        {"SIZ-13",
         {nameOf(loadIn(tooMany)[Normal]->grade), spoken(tooMany, {u"CAP-003"_s}).join(u' ')},
         {u"error"_s, u"CAP-003"_s}},
        {"SIZ-14", {needed(full2019, Normal), inWords(full2019[Normal])}, {u"16"_s, u"6625 fine"_s}},
        {"SIZ-15", {QString::number(frontEndsForLoad(80000, V2019))}, {u"13"_s}},
        {"SIZ-16",
         {QString::number(mostUsersWithSpare(V2015)), QString::number(mostUsersWithSpare(V2019))},
         {u"73260"_s, u"99900"_s}},
        {"SIZ-18",
         QStringList{number(largePair[PartnerDown]->load), nameOf(largePair[PartnerDown]->grade),
                     QString::number(frontEndsFor(110000, usersPerFrontEnd))}
             + spoken(tooLargePair, {u"PAR-009"_s, u"PAR-011"_s}),
         {u"106000"_s, u"fine"_s, u"17"_s, u"PAR-009"_s, u"PAR-011"_s}},
        {"SIZ-19",
         {number(branchLoad[Normal]->load), QString::number(branchUsersOf(*branches.snapshot(), branches.id<Pool>("par"))),
          needed(branchLoad, Normal), needed(branchLoad, OneFewer)},
         {u"19200"_s, u"1200"_s, u"3"_s, u"4"_s}},
        {"SIZ-20", {number(endpointsOf(people, 80000, true))}, {u"152000"_s}},
        {"SIZ-21", {number(endpointsOf(people, 80000, false))}, {u"120000"_s}},
        {"SIZ-22",
         {number(endpointsOf(people, 106000, true)), QString::number(limitsOf(V2019).endpointsPerPool)},
         {u"201400"_s, u"210000"_s}},
        {"SIZ-24", {number(imAndPresenceKbps(people, 6660) / 1000)}, {u"12.99"_s}},
        {"SIZ-102",
         {number(usersPerFrontEndOf(*virtualPlan, virtualFrontEnds)),
          needed(loadsOf(*virtualPlan, virtualFrontEnds), Normal)},
         {u"5994"_s, u"4"_s}},
        {"SIZ-103", {number(mobilityMemoryMb(1500, 1000), 1)}, {u"880.8"_s}},
        {"SIZ-104",
         {QString::number(computersForLoadTest(80000)), QString::number(computersForLoadTest(30000))},
         {u"18"_s, u"7"_s}},
        {"SIZ-105",
         {inWords(withBranches[PartnerDown]), needed(withBranches, PartnerDown),
          needed(withBranches, PartnerDownOneFewer)},
         {u"8233.33 warning"_s, u"8"_s, u"9"_s}},
        {"SIZ-106",
         {inWords(small[PartnerDown]), inWords(small[PartnerDownOneFewer]), needed(small, PartnerDownOneFewer)},
         {u"4000 fine"_s, u"5000 fine"_s, u"5"_s}},
        {"SIZ-108",
         {number(unequal[PartnerDown]->perServer(), 0), nameOf(unequal[PartnerDown]->grade), needed(unequal, PartnerDown),
          needed(unequal, PartnerDownOneFewer)},
         {u"11667"_s, u"warning"_s, u"6"_s, u"7"_s}},
    };
}

std::vector<WorkedExample> availabilityExamples()
{
    const auto firstStart = [](int servers) { return QString::number(firstStartOf(servers).servers); };
    const auto functional = [](int servers) { return QString::number(quorumOf(servers, V2015).needed()); };
    const auto tolerated = [](int servers, ProductVersion version) {
        return QString::number(quorumOf(servers, version).tolerated());
    };
    // Of eight servers the first seven vote; three of them are left, or four.
    const Quorum eight = quorumOf(8, V2015);
    const auto isUp = [&](int votersLeft) { return votersLeft >= eight.needed() ? u"up"_s : u"down"_s; };
    return {
        {"SIZ-25", {firstStart(6), firstStart(9), firstStart(12), firstStart(16)}, {u"5"_s, u"7"_s, u"10"_s, u"12"_s}},
        {"SIZ-26", {functional(4), functional(6), functional(7)}, {u"2"_s, u"3"_s, u"4"_s}},
        {"SIZ-27", {QString::number(eight.voters), isUp(eight.voters - 4)}, {u"7"_s, u"down"_s}},
        {"SIZ-28", {isUp(4)}, {u"up"_s}},
        {"SIZ-30",
         {tolerated(3, V2015), tolerated(6, V2015), tolerated(10, V2015), tolerated(16, V2019)},
         {u"1"_s, u"3"_s, u"4"_s, u"5"_s}},
        {"SIZ-31", {number(shareWithoutCopies(6, 2) * 100, 1)}, {u"20"_s}},
        {"SIZ-32", {number(shareWithoutCopies(12, 2) * 100, 1)}, {u"4.5"_s}},
        {"SIZ-33", spoken(single(V2019, 2, 5000), {u"FEP-001"_s}), {u"FEP-001"_s}},
        {"SIZ-99", {QString::number(recoveryPoint.count())}, {u"5"_s}},
        {"SIZ-100", {number(signInMinutes(20000), 1), number(signInMinutes(40000), 1)}, {u"27.8"_s, u"55.6"_s}},
    };
}

std::vector<WorkedExample> standardEditionExamples()
{
    const PoolLoad fine = loadIn(standardPair(2000, 2000)), small = loadIn(standardPair(300, 300));
    const PlanBuilder tooLarge = standardPair(2600, 2600);
    const auto branch = [](int users, bool needsServices = false) -> QString {
        return nameOf(branchSolutionFor(users, false, needsServices));
    };
    return {
        {"SIZ-34",
         {inWords(fine[Normal]), inWords(fine[PartnerDown]), number(fine[PartnerDown]->capacity)},
         {u"2000 fine"_s, u"4000 fine"_s, u"5000"_s}},
        {"SIZ-36",
         QStringList{inWords(loadIn(tooLarge)[Normal])} + spoken(tooLarge, {u"PAR-010"_s}),
         {u"2600 warning"_s, u"PAR-010"_s}},
        {"SIZ-37",
         {inWords(small[PartnerDown]), QString::number(standardEditionServers(600, false))},
         {u"600 fine"_s, u"1"_s}},
        {"SIZ-38", {branch(20), branch(300), branch(1500)}, {u"gateway"_s, u"appliance"_s, u"server"_s}},
        {"SIZ-39",
         {branch(4000, true), QString::number(standardEditionServers(4000, true))},
         {u"centralSite"_s, u"2"_s}},
    };
}

std::vector<WorkedExample> remoteExamples()
{
    const PopulationModel people;
    const auto servers = [&](double users, ProductVersion version) {
        const double remote = remoteUsersOf(people, users);
        return QStringList{number(remote), QString::number(remoteServersForLoad(remote, version)),
                           QString::number(remoteServersWithSpare(remote, version))};
    };
    const auto addresses = [](bool shared, bool hardware) {
        return QString::number(externalAddresses(3, shared, hardware));
    };
    const PlanBuilder thirteen = single(V2015, 3, 5000).edge("edge", "par", 13);
    return {
        {"SIZ-52", servers(20000, V2015), {u"6000"_s, u"1"_s, u"2"_s}},
        {"SIZ-54", servers(80000, V2015), {u"24000"_s, u"2"_s, u"3"_s}},
        {"SIZ-55", servers(106000, V2019), {u"31800"_s, u"2"_s, u"3"_s}},
        {"SIZ-56", {QString::number(remoteServersForLoad(12001, V2015))}, {u"2"_s}},
        {"SIZ-57",
         {addresses(false, false), addresses(false, true), addresses(true, false), addresses(true, true)},
         {u"9"_s, u"12"_s, u"3"_s, u"4"_s}},
        {"SIZ-58", spoken(thirteen, {u"EDG-002"_s}), {u"EDG-002"_s}},
    };
}

} // namespace twinpool::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/rulecases.h"
#include "tests/support/planbuilder.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

using enum ProductVersion;

namespace {

PlanBuilder onePool(int servers, int users, ProductVersion version = V2015)
{
    return PlanBuilder(version).site("Paris").enterprise("par", servers, users);
}

/// A Standard Edition server and what stands beside it.
PlanBuilder oneStandard(int users = 1000)
{
    return PlanBuilder().site("Paris").standard("std", users);
}

PlanBuilder edges(int servers, int users, ProductVersion version = V2015)
{
    return onePool(3, 6000, version).edge("edge", "par", servers).change<Pool>("edge", [=](Pool &pool) {
        pool.as<EdgePool>()->concurrentRemoteUsers = users;
    });
}

PlanBuilder directors(int servers, int users)
{
    return onePool(3, 6000).director("dir", servers).change<Pool>("dir", [=](Pool &pool) {
        pool.as<DirectorPool>()->concurrentRemoteUsers = users;
    });
}

PlanBuilder calls(PlanBuilder plan, int busyHourCalls)
{
    return plan.user("par", [=](UserPool &user) { user.mediation.emplace().busyHourCalls = busyHourCalls; });
}

PlanBuilder mediation(int servers, int busyHourCalls, ProductVersion version = V2015)
{
    return onePool(3, 6000, version).mediation("med", "par", servers).change<Pool>("med", [=](Pool &pool) {
        pool.as<MediationPool>()->mediation.busyHourCalls = busyHourCalls;
    });
}

PlanBuilder withMemory(PlanBuilder plan, const char *server, std::optional<int> gb)
{
    return plan.change<Server>(server, [=](Server &row) { row.ramGb = gb; });
}

PlanBuilder onHost(PlanBuilder plan, void (*change)(Server &), Hosting hosting = Hosting::Virtual)
{
    return plan.change<Server>("par-s2", [=](Server &row) {
        row.hosting = hosting;
        change(row);
    });
}

PlanBuilder meetingPool(int servers, ProductVersion version)
{
    return onePool(servers, 0, version).user("par", [](UserPool &user) { user.isLargeMeetingPool = true; });
}

PlanBuilder pairOf(int servers)
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par", servers, 6000).site("Lyon").enterprise("lyo", servers, 6000);
    return plan.link("Paris", "Lyon").pair("par", "lyo");
}

} // namespace

std::vector<RuleCase> capacityCases()
{
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &plan, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, plan.plan(), expected, fixes});
    };
    const QStringList none;

    row("CAP a pool with room to spare", onePool(4, 19000), none);
    row("CAP a pool of Lync Server 2013", onePool(2, 90000, V2013), none);

    row("CAP-001 20,002 on three", onePool(3, 20002), {u"CAP-001 par"_s}, 1);
    row("CAP-001 20,001 is what three carry (SIZ-06)", onePool(3, 20001), {u"CAP-002 par"_s});
    row("CAP-001 one server stays no pool of two", onePool(1, 9000, V2019), {u"CAP-001 par"_s}, 1);
    row("CAP-001 more than twelve are no fix", onePool(11, 81000), {u"CAP-001 par"_s, u"CAP-003 par"_s}, 0);
    row("CAP-001 80,000 on eleven", onePool(11, 80000), {u"CAP-001 par"_s}, 1);
    row("CAP-001 no servers yet", onePool(0, 9000), none);
    row("CAP-001 Standard Edition", oneStandard(7000), {u"CAP-006 std"_s});

    row("CAP-002 30,000 on five (SIZ-01)", onePool(5, 30000), {u"CAP-002 par"_s}, 1);
    row("CAP-002 30,000 on six (SIZ-02)", onePool(6, 30000), none);
    row("CAP-002 20,001 on four", onePool(4, 20001), none);
    row("CAP-002 twelve cannot grow (SIZ-12)", onePool(12, 80000), {u"CAP-002 par"_s}, 0);
    row("CAP-002 one server", onePool(1, 6000), none);

    row("CAP-003 80,001 in 2015 (SIZ-13)", onePool(12, 80001), {u"CAP-002 par"_s, u"CAP-003 par"_s}, 1);
    row("CAP-003 80,000 in 2015", onePool(12, 80000), {u"CAP-002 par"_s});
    row("CAP-003 106,000 in 2019 (SIZ-14)", onePool(16, 106000, V2019), {u"CAP-002 par"_s});
    row("CAP-003 106,001 in 2019", onePool(16, 106001, V2019), {u"CAP-002 par"_s, u"CAP-003 par"_s}, 1);
    row("CAP-003 two pools are not enough", onePool(12, 160001), {u"CAP-001 par"_s, u"CAP-003 par"_s}, 0);

    row("CAP-004 24,000 on two (SIZ-54)", edges(2, 24000), {u"CAP-004 edge"_s}, 1);
    row("CAP-004 24,000 on three", edges(3, 24000), none);
    row("CAP-004 one server is enough but alone", edges(1, 12000), none);
    row("CAP-004 one server is not enough (SIZ-56)", edges(1, 12001), {u"CAP-004 edge"_s}, 1);
    row("CAP-004 18,001 on two in 2019", edges(2, 18001, V2019), {u"CAP-004 edge"_s}, 1);
    row("CAP-004 18,000 on two in 2019", edges(2, 18000, V2019), none);
    row("CAP-004 thirteen would be too many", edges(12, 132001), {u"CAP-004 edge"_s}, 0);

    row("CAP-005 12,001 on two", directors(2, 12001), {u"CAP-005 dir"_s}, 1);
    row("CAP-005 12,000 on two", directors(2, 12000), none);
    row("CAP-005 one is not enough", directors(1, 12001), {u"CAP-005 dir"_s}, 1);
    row("CAP-005 not known", directors(2, 0), none);

    row("CAP-006 2,501 alone", oneStandard(2501), {u"CAP-006 std"_s});
    row("CAP-006 2,500 alone", oneStandard(2500), none);
    row("CAP-006 2,600 in a pair", oneStandard(2600).standard("other").pair("std", "other"), none);
    row("CAP-006 2,600 beside an Enterprise pool", oneStandard(2600).enterprise("par").pair("std", "par"),
        {u"CAP-006 std"_s});

    row("CAP-007 users", meetingPool(3, V2019).user("par", [](UserPool &user) { user.homedUsers = 500; }),
        {u"CAP-007 par"_s});
    row("CAP-007 two meetings", meetingPool(3, V2019).user("par", [](UserPool &user) { user.parallelLargeMeetings = 2; }),
        {u"CAP-007 par"_s});
    row("CAP-007 one meeting", meetingPool(3, V2019), none);

    row("CAP-008 two servers", meetingPool(2, V2019), {u"CAP-008 par"_s}, 1);
    row("CAP-008 three servers", meetingPool(3, V2019), none);
    row("CAP-008 two servers in 2015", meetingPool(2, V2015), none);

    row("CAP-009 518 on three are a sixth too many", calls(onePool(3, 12000), 518), {u"CAP-009 par"_s}, 1);
    row("CAP-009 504 on three are a note", calls(onePool(3, 12000), 504), {u"CAP-009 par"_s}, 0);
    row("CAP-009 450 on three", calls(onePool(3, 12000), 450), none);
    row("CAP-009 600 on three in 2019", calls(onePool(3, 12000, V2019), 600), none);
    row("CAP-009 stand-alone, two for 1,501", mediation(2, 1501), {u"CAP-009 med"_s}, 1);
    row("CAP-009 stand-alone, two for 1,500", mediation(2, 1500), none);
    row("CAP-009 stand-alone, 2,000 in 2019", mediation(2, 2000, V2019), none);
    row("CAP-009 stand-alone, 1,101 without hyper-threading",
        mediation(2, 1101)
            .change<Server>("med-s1", [](Server &server) { server.hyperThreading = false; })
            .change<Server>("med-s2", [](Server &server) { server.hyperThreading = false; }),
        {u"CAP-009 med"_s}, 1);
    row("CAP-009 stand-alone, the stronger one is lost",
        mediation(2, 1101).change<Server>("med-s2", [](Server &server) { server.hyperThreading = false; }),
        {u"CAP-009 med"_s}, 1);
    row("CAP-009 stand-alone, one server", mediation(1, 1500), none);
    row("CAP-009 Standard Edition cannot grow",
        PlanBuilder(V2015).site("Paris").standard("par").user("par", [](UserPool &user) {
            user.mediation.emplace().busyHourCalls = 200;
        }),
        {u"CAP-009 par"_s}, 0);

    row("CAP-010 a Front End with 48 GB", withMemory(onePool(3, 6000, V2019), "par-s1", 48), {u"CAP-010 par"_s}, 1);
    row("CAP-010 a Front End with 64 GB", withMemory(onePool(3, 6000, V2019), "par-s1", 64), none);
    row("CAP-010 not decided", withMemory(onePool(3, 6000, V2019), "par-s1", {}), none);
    row("CAP-010 an Edge Server of 2015 with 16 GB", withMemory(edges(2, 0), "edge-s1", 16), none);
    row("CAP-010 an Edge Server of 2019 with 16 GB", withMemory(edges(2, 0, V2019), "edge-s1", 16), {u"CAP-010 edge"_s},
        1);
    row("CAP-010 no figure for Office Web Apps", withMemory(onePool(3, 6000).officeWebApps("owa"), "owa-s1", 4), none);

    row("CAP-011 live migration", onHost(onePool(3, 6000, SE), [](Server &server) { server.liveMigration = true; }),
        {u"CAP-011 par"_s}, 1);
    row("CAP-011 two virtual processors on one", onHost(onePool(3, 6000, SE), [](Server &server) { server.vCpuRatio = 2; }),
        {u"CAP-011 par"_s}, 1);
    row("CAP-011 hyper-threading of the host",
        onHost(onePool(3, 6000, SE), [](Server &server) { server.hostHyperThreading = true; }), {u"CAP-011 par"_s}, 1);
    row("CAP-011 a physical server",
        onHost(onePool(3, 6000, SE), [](Server &server) { server.liveMigration = true; }, Hosting::Physical), none);
    row("CAP-011 a suitable host", onHost(onePool(3, 6000, SE), [](Server &) { }), none);
    row("CAP-011 2015", onHost(onePool(3, 6000), [](Server &server) { server.dynamicMemory = true; }), none);

    row("CAP-012 monitoring", onePool(3, 6000).user("par", [](UserPool &user) { user.monitoring = true; }),
        {u"CAP-012 par"_s});
    row("CAP-012 archiving", oneStandard().user("std", [](UserPool &user) { user.archiving = true; }),
        {u"CAP-012 std"_s});
    row("CAP-012 neither", onePool(3, 6000), none);
    row("CAP-012 no users yet", onePool(3, 0).user("par", [](UserPool &user) { user.archiving = true; }), none);

    row("CAP-013 3,126 pick-up users on one (SIZ-75)",
        onePool(1, 6000).user("par", [](UserPool &user) { user.groupPickupUsers = 3126; }), {u"CAP-013 par"_s});
    row("CAP-013 3,125 pick-up users on one",
        onePool(1, 6000).user("par", [](UserPool &user) { user.groupPickupUsers = 3125; }), none);
    row("CAP-013 6 calls a second on three (SIZ-74)",
        onePool(3, 6000).user("par", [](UserPool &user) { user.rgsCallsPerSecond = 6; }), none);
    row("CAP-013 7 calls a second on three",
        onePool(3, 6000).user("par", [](UserPool &user) { user.rgsCallsPerSecond = 7; }), {u"CAP-013 par"_s});
    row("CAP-013 twelve carry no more than eight",
        onePool(12, 6000).user("par", [](UserPool &user) { user.callParkPerMinute = 9; }), {u"CAP-013 par"_s});
    row("CAP-013 Standard Edition, 3,000 (SIZ-76)",
        oneStandard().user("std", [](UserPool &user) { user.groupPickupUsers = 3000; }), none);
    row("CAP-013 Standard Edition, 2 parked calls a minute",
        oneStandard().user("std", [](UserPool &user) { user.callParkPerMinute = 2; }), {u"CAP-013 std"_s});
    {
        const auto rate = [](double calls) { return [=](UserPool &user) { user.rgsCallsPerSecond = calls; }; };
        row("CAP-013 10 calls a second on each side (SIZ-110)", pairOf(8).user("par", rate(10)).user("lyo", rate(10)),
            {u"CAP-013 lyo"_s, u"CAP-013 par"_s});
        row("CAP-013 8 calls a second on each side", pairOf(8).user("par", rate(8)).user("lyo", rate(8)), none);
    }

    row("CAP-014 251 in a pool with users", onePool(3, 6000).user("par", [](UserPool &user) { user.largestMeeting = 251; }),
        {u"CAP-014 par"_s});
    row("CAP-014 250 in a pool with users", onePool(3, 6000), none);
    row("CAP-014 1,000 in a pool of its own",
        meetingPool(3, SE).user("par", [](UserPool &user) { user.largestMeeting = 1000; }), none);
    row("CAP-014 1,001 in a pool of its own",
        meetingPool(3, SE).user("par", [](UserPool &user) { user.largestMeeting = 1001; }), {u"CAP-014 par"_s});
    return cases;
}

} // namespace twinpool::test

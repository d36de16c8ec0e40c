// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/pairingcases.h"
#include "tests/model/rules/rulecases.h"

using namespace Qt::StringLiterals;

namespace twinpool::test {

std::vector<RuleCase> scenarioCases()
{
    using enum ScenarioAction;
    std::vector<RuleCase> cases;
    const auto row = [&](const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0) {
        cases.push_back({name, builder.plan(), expected, fixes});
    };
    const QStringList pair{u"PAR-014 par+lyo"_s, u"PAR-031 par+lyo"_s, u"PAR-032 par+lyo"_s};
    const auto drill = [](PlanBuilder builder) { return builder.scenario("drill"); };

    const PlanBuilder five = drill(PlanBuilder().site("Paris").enterprise("par", 5).cms("par"));
    const auto failing = [](PlanBuilder builder, int minute, std::initializer_list<const char *> servers) {
        for (const char *server : servers)
            builder.event(minute, Fail, builder.id<Server>(server));
        return builder;
    };
    row("FEP-022 three of five start",
        failing(five, 0, {"par-s4", "par-s5"}).event(5, ColdStart, five.id<Pool>("par")),
        {u"FEP-022 drill"_s, u"FEP-032 drill"_s});
    row("FEP-022 four of five start", failing(five, 0, {"par-s5"}).event(5, ColdStart, five.id<Pool>("par")), {});
    row("FEP-032 two servers at once", failing(five, 0, {"par-s1", "par-s2"}), {u"FEP-032 drill"_s});
    row("FEP-032 one after the other", failing(failing(five, 0, {"par-s1"}), 10, {"par-s2"}), {});
    row("FEP-032 three at once, so that the pool stops", failing(five, 0, {"par-s1", "par-s2", "par-s3"}), {});

    const PlanBuilder two = drill(enterprisePair());
    const PoolId par = two.id<Pool>("par"), lyo = two.id<Pool>("lyo");
    const auto course = [&](std::initializer_list<std::pair<ScenarioAction, PoolId>> steps) {
        PlanBuilder builder = two;
        for (int minute = 0; const auto &[action, pool] : steps)
            builder.event(minute++, action, pool);
        return builder;
    };
    const auto andPair = [&](QStringList more) {
        more += pair;
        more.sort();
        return more;
    };
    row("PAR-027 both over each other", course({{FailOverPool, par}, {FailOverPool, lyo}}),
        andPair({u"PAR-027 drill"_s, u"PAR-028 drill"_s}), 1);
    row("PAR-027 the first goes back before", course({{FailOverPool, par}, {FailBackPool, par}, {FailOverPool, lyo}}),
        andPair({u"PAR-028 drill"_s, u"PAR-033 drill"_s}));
    row("PAR-028 a failover", course({{FailOverPool, lyo}}), andPair({u"PAR-028 drill"_s}));
    row("PAR-028 only a failure", course({{Fail, lyo}}), andPair({}));
    row("PAR-033 a failback", course({{FailOverPool, lyo}, {FailBackPool, lyo}}),
        andPair({u"PAR-028 drill"_s, u"PAR-033 drill"_s}));
    row("PAR-033 no failback", course({{FailOverPool, lyo}}), andPair({u"PAR-028 drill"_s}));

    row("CMS-003 the pool before the store", course({{Fail, par}, {FailOverPool, par}}),
        {u"CMS-003 drill"_s, u"CMS-008 drill"_s}, 1);
    row("CMS-003 the store first", course({{Fail, par}, {FailOverCms, par}, {FailOverPool, par}}), {u"CMS-008 drill"_s});
    row("CMS-003 the holder still works", course({{FailOverPool, par}}), {});
    row("CMS-005 back after the store has moved",
        course({{FailOverCms, par}, {FailOverPool, par}, {FailBackPool, par}}), {u"CMS-005 drill"_s}, 1);
    row("CMS-005 back, the store has stayed", course({{FailOverPool, par}, {FailBackPool, par}}), {});
    row("CMS-008 the holder fails", course({{Fail, par}}), {u"CMS-008 drill"_s});
    row("CMS-008 its partner fails", course({{Fail, lyo}}), {});

    const auto edge = [&](bool federation) {
        PlanBuilder builder = PlanBuilder().site("Paris").enterprise("par").cms("par").edge("edge", "par");
        builder.change<Pool>("edge", [=](Pool &pool) { pool.as<EdgePool>()->federationEnabled = federation; });
        builder.scenario("drill");
        return builder.event(0, Fail, builder.id<Pool>("edge"));
    };
    row("EDG-020 the Edge pool with federation fails", edge(true),
        {u"EDG-009 edge"_s, u"EDG-015 par"_s, u"EDG-017 edge"_s, u"EDG-019 edge"_s, u"EDG-020 drill"_s});
    row("EDG-020 an Edge pool without federation fails", edge(false),
        {u"EDG-015 par"_s, u"EDG-017 edge"_s, u"EDG-019 edge"_s});
    return cases;
}

} // namespace twinpool::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/quorum.h"
#include "model/simulation/features.h"
#include "model/simulation/parts.h"
#include "tests/model/simulation/course.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

// The tables of failure-behaviour.md, row by row; the row names are its section numbers.

namespace {

using enum ScenarioAction;

struct Says {
    double minute;
    const char *what;
    const char *expected;
};
struct Row {
    const char *name;
    Course course;
    std::vector<Says> says;
};

QByteArray server(int ordinal)
{
    return "par-s" + QByteArray::number(ordinal);
}

/// How a pool fares when these servers fail at once.
QString outcome(const PlanBuilder &plan, const QList<int> &failed, bool cold = false)
{
    Course course(plan);
    for (int ordinal : failed)
        course.fail({server(ordinal).constData()});
    if (cold)
        course.act(ColdStart, "par");
    return course.says(0, u"pool par"_s);
}

QList<int> numbers(int first, int last)
{
    QList<int> list;
    for (int i = first; i <= last; ++i)
        list.append(i);
    return list;
}

PlanBuilder mirrored()
{
    return frontEnds(3, HaMode::Mirrored);
}

PlanBuilder group(int nodes, bool hasWitness, CommitMode mode = CommitMode::Synchronous,
                  FailoverMode failover = FailoverMode::Automatic)
{
    PlanBuilder plan = frontEnds(3, HaMode::AlwaysOnAG);
    const SqlStoreId store = plan.id<SqlStore>("be");
    plan.plan([&](Plan &rows) {
        for (int ordinal = 3; ordinal <= nodes; ++ordinal) {
            SqlNode node = *rows.sqlNodes.find(plan.id<SqlNode>("sql2-be"));
            node.ordinal = ordinal;
            node.fqdn = u"sql%1-be.example.net"_s.arg(ordinal);
            rows.add(node);
        }
        for (const SqlNode &node : Table<SqlNode>(rows.sqlNodes))
            if (node.store == store && node.ordinal > 1)
                rows.sqlNodes.change(node.id, [&](SqlNode &row) {
                    row.availabilityMode = mode;
                    row.failoverMode = failover;
                });
        rows.sqlStores.change(store, [&](SqlStore &row) {
            row.cluster.witness = hasWitness ? ClusterWitness::FileShare : ClusterWitness::None;
        });
    });
    return plan;
}

PlanBuilder instance(bool hasWitness)
{
    PlanBuilder plan = frontEnds(3, HaMode::FailoverCluster);
    plan.change<SqlStore>("be", [&](SqlStore &row) {
        row.cluster.witness = hasWitness ? ClusterWitness::FileShare : ClusterWitness::None;
    });
    return plan;
}

PlanBuilder pairWithVoice(bool automatic)
{
    PlanBuilder plan = pairOfPools();
    plan.user("par", [&](UserPool &user) { user.autoVoiceFailover = automatic; });
    return plan;
}

/// A bit of everything of section 6, in Paris; the next hop is `par`, which `lyo` in Lyon backs up.
PlanBuilder everything(ProductVersion version = ProductVersion::V2015)
{
    PlanBuilder plan(version);
    plan.site("Paris").enterprise("par", 3).edge("edge", "par").mediation("med", "par").videoInterop("vis", "par");
    plan.persistentChat("chat", "par", 2)
        .trustedApplication("app", "par")
        .officeWebApps("owa")
        .gateway("gw")
        .gateway("gw2");
    plan.trunk("t1", "gw", "med").trunk("t2", "gw2", "med").loadBalancer("hlb", {"par"}).reverseProxy("rp", {"par"});
    plan.store("mon", HaMode::Standalone).store("arc", HaMode::Standalone);
    plan.site("Lyon").enterprise("lyo", 3).link("Paris", "Lyon").pair("par", "lyo").cms("lyo");
    plan.branch("Nantes", "Paris").link("Nantes", "Paris").survivableBranch("sba", "par");
    const SqlStoreId mon = plan.id<SqlStore>("mon"), arc = plan.id<SqlStore>("arc");
    const PoolId edge = plan.id<Pool>("edge"), owa = plan.id<Pool>("owa"), par = plan.id<Pool>("par");
    plan.user("par", [&](UserPool &user) {
        user.enterpriseVoice = user.monitoring = user.archiving = user.archivingCriticalMode = user.usesE911 = true;
        user.callParkCustomMusic = true;
        user.monitoringStore = mon;
        user.archivingStore = arc;
        user.edgePool = edge;
        user.officeWebApps = owa;
        user.usedApplications = {VoiceApplication::ResponseGroup, VoiceApplication::CallPark};
    });
    plan.change<Pool>("edge", [](Pool &pool) { pool.as<EdgePool>()->federationEnabled = true; });
    plan.change<Pool>("sba", [](Pool &pool) { pool.as<SurvivableBranch>()->autoVoiceFailover = true; });
    plan.change<Site>("Paris", [&](Site &site) {
        site.cacEnabled = true;
        site.cacPool = par;
    });
    return plan;
}

std::vector<Row> storeRows()
{
    const PlanBuilder bare = frontEndsWithoutWitness(3);
    return {
        {"3.1 all up", Course(mirrored()), {{0, "store be", "PROTECTED"}, {0, "serving be", "sql1-be"}}},
        {"3.1 P", Course(mirrored()).fail({"sql1-be"}), {{0, "store be", "EXPOSED"}, {0, "serving be", "sql2-be"}}},
        {"3.1 M", Course(mirrored()).fail({"sql2-be"}), {{0, "store be", "EXPOSED"}, {0, "serving be", "sql1-be"}}},
        {"3.1 W",
         Course(mirrored()).fail({"sql3-be"}),
         {{0, "store be", "SERVING_MANUAL"}, {0, "serving be", "sql1-be"}}},
        {"3.1 P and M", Course(mirrored()).fail({"sql1-be", "sql2-be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"3.1 M and W", Course(mirrored()).fail({"sql2-be", "sql3-be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"3.1 P and W", Course(mirrored()).fail({"sql1-be", "sql3-be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"3.1 all", Course(mirrored()).fail({"be", "sql3-be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"3.1 the roles swapped",
         Course(mirrored()).act(FailOverStore, "be").fail({"sql2-be"}, 10),
         {{0, "store be", "PROTECTED"},
          {0, "serving be", "sql2-be"},
          {10, "store be", "EXPOSED"},
          {10, "serving be", "sql1-be"}}},
        {"3.1 witness later",
         Course(mirrored()).fail({"sql3-be"}).fail({"sql1-be"}, 10),
         {{10, "store be", "UNAVAILABLE"}}},
        {"3.2 both up", Course(bare), {{0, "store be", "SERVING_MANUAL"}}},
        {"3.2 P",
         Course(bare).fail({"sql1-be"}).act(FailOverStore, "be", 10),
         {{0, "store be", "AWAIT_MANUAL"},
          {0, "serving be", ""},
          {10, "store be", "EXPOSED"},
          {10, "serving be", "sql2-be"}}},
        {"3.2 M", Course(bare).fail({"sql2-be"}), {{0, "store be", "EXPOSED"}, {0, "serving be", "sql1-be"}}},
        {"3.2 both", Course(bare).fail({"sql1-be", "sql2-be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"3.3 the mirror comes back as the principal dies",
         Course(mirrored())
             .fail({"sql2-be"})
             .bringBack({"sql2-be"}, 60)
             .fail({"sql1-be"}, 60)
             .bringBack({"sql1-be"}, 90),
         {{60, "store be", "UNAVAILABLE"},
          {60, "said", "part-returns, part-fails, mirror-stale"},
          {90, "store be", "EXPOSED"},
          {95, "store be", "PROTECTED"},
          {95, "serving be", "sql1-be"}}},
        {"3.3 synchronised after five minutes",
         Course(mirrored()).fail({"sql2-be"}).bringBack({"sql2-be"}, 60).fail({"sql1-be"}, 65),
         {{60, "store be", "EXPOSED"}, {65, "serving be", "sql2-be"}, {65, "store be", "EXPOSED"}}},
        {"3.3 the principal stays where it is",
         Course(mirrored()).fail({"sql1-be"}).bringBack({"sql1-be"}, 60).act(FailOverStore, "be", 70),
         {{64, "store be", "EXPOSED"},
          {65, "store be", "PROTECTED"},
          {65, "serving be", "sql2-be"},
          {65, "actions", "fail-over-store be"},
          {70, "serving be", "sql1-be"},
          {70, "actions", ""}}},
        {"3.4 two and a witness", Course(group(2, true)), {{0, "store be", "PROTECTED"}}},
        {"3.4 two and a witness, primary",
         Course(group(2, true)).fail({"sql1-be"}),
         {{0, "store be", "EXPOSED"}, {0, "serving be", "sql2-be"}}},
        {"3.4 two and a witness, secondary", Course(group(2, true)).fail({"sql2-be"}), {{0, "store be", "EXPOSED"}}},
        {"3.4 two and a witness, one by one",
         Course(group(2, true)).fail({"sql1-be"}).fail({"sql2-be"}, 10),
         {{10, "store be", "UNAVAILABLE"}}},
        {"3.4 two alone", Course(group(2, false)), {{0, "store be", "EXPOSED"}}},
        {"3.4 two alone, secondary", Course(group(2, false)).fail({"sql2-be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"3.4 two alone, forced",
         Course(group(2, false)).fail({"sql1-be"}).act(ForceQuorum, "be", 10).act(FailOverStore, "be", 20),
         {{0, "actions", "force-quorum be"}, {10, "store be", "AWAIT_MANUAL"}, {20, "store be", "EXPOSED"}}},
        {"3.4 three", Course(group(3, false)).fail({"sql3-be"}), {{0, "store be", "EXPOSED"}}},
        {"3.4 manual secondary",
         Course(group(3, false, CommitMode::Synchronous, FailoverMode::Manual)),
         {{0, "store be", "SERVING_MANUAL"}}},
        {"3.4 manual secondary, primary",
         Course(group(3, false, CommitMode::Synchronous, FailoverMode::Manual))
             .fail({"sql1-be"})
             .act(FailOverStore, "be", 5),
         {{0, "store be", "AWAIT_MANUAL"}, {0, "said", "part-fails, group-waits"}, {5, "serving be", "sql2-be"}}},
        {"3.4 asynchronous secondary, primary",
         Course(group(3, false, CommitMode::Asynchronous)).fail({"sql1-be"}),
         {{0, "store be", "AWAIT_MANUAL"}, {0, "said", "part-fails, group-waits-with-loss"}}},
        {"3.5 all up", Course(instance(true)), {{0, "store be", "PROTECTED"}}},
        {"3.5 without a witness", Course(instance(false)), {{0, "store be", "EXPOSED"}}},
        {"3.5 one node",
         Course(instance(true)).fail({"sql2-be"}),
         {{0, "store be", "EXPOSED"}, {0, "serving be", "sql1-be"}}},
        {"3.5 active node",
         Course(instance(true)).fail({"sql1-be"}),
         {{0, "store be", "EXPOSED"}, {0, "serving be", "sql2-be"}}},
        {"3.5 storage",
         Course(instance(true)).fail({"be"}).bringBack({"be"}, 10),
         {{0, "store be", "UNAVAILABLE"}, {10, "store be", "PROTECTED"}}},
        {"3.5 cluster", Course(instance(false)).fail({"sql2-be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"3.6 a cold start needs the store",
         Course(frontEnds(3, HaMode::Standalone)).fail({"be", "par"}).bringBack({"par"}, 10).bringBack({"be"}, 20),
         {{10, "pool par", "DOWN"}, {10, "said", "part-returns, pool-waits-for-store"}, {20, "pool par", "OK"}}},
        {"3.6 failover for the store",
         Course(pairOfPools()).fail({"be-par"}).act(FailOverCms, "par", 40).act(FailOverPool, "par", 50),
         {{30, "users par", "RESILIENCY"},
          {0, "actions", "fail-over-cms par, fail-over-pool par"},
          {70, "users par", "FULL"},
          {70, "by par", "lyo"}}},
    };
}

std::vector<Row> poolRows()
{
    const PlanBuilder one = frontEnds(3, HaMode::Standalone);
    return {
        {"4.1 row 1",
         Course(one).fail({"par"}).bringBack({"par"}, 60),
         {{0, "users par", "SIGNED_OUT"}, {60, "users par", "FULL"}}},
        {"4.1 row 2",
         Course(pairWithVoice(true)).fail({"par", "lyo"}).bringBack({"lyo"}, 60),
         {{59, "users par", "SIGNED_OUT"}, {64, "users par", "SIGNED_OUT"}, {65, "users par", "RESILIENCY"}}},
        {"4.1 row 3",
         Course(pairWithVoice(false)).fail({"par"}).bringBack({"par"}, 60),
         {{59, "users par", "SIGNED_OUT"}, {60, "users par", "FULL"}}},
        {"4.1 row 4",
         Course(pairWithVoice(true)).fail({"par"}).bringBack({"par"}, 60),
         {{5, "users par", "RESILIENCY"},
          {69.9, "users par", "RESILIENCY"},
          {69.9, "by par", "lyo"},
          {70, "users par", "FULL"},
          {70, "by par", "par"}}},
        {"4.1 row 4, back before it was noticed",
         Course(pairWithVoice(true)).fail({"par"}).bringBack({"par"}, 4),
         {{4, "users par", "FULL"}, {10, "users par", "FULL"}}},
        {"4.1 row 4, detection below its floor",
         Course(PlanBuilder(pairWithVoice(true))
                    .user("par", [](UserPool &user) { user.failureDetection = std::chrono::seconds(30); }))
             .fail({"par"}),
         {{1.4, "users par", "SIGNED_OUT"}, {1.5, "users par", "RESILIENCY"}}},
        {"4.1 row 4, failover before it was noticed",
         Course(pairWithVoice(true)).fail({"par"}).act(FailOverCms, "par").act(FailOverPool, "par", 5),
         {{5, "users par", "RESILIENCY"}, {25, "users par", "FULL"}}},
        {"4.3 a backlog grows while the link is down",
         Course(pairOfPools()).fail({"Paris+Lyon"}).fail({"par"}, 60),
         {{0, "service copies par", "LOST"},
          {0, "warnings", "never-while-alive par+lyo"},
          {60, "lost par", "62"},
          {60, "warnings", "target-backlog par"}}},
        {"4.4 without a partner",
         Course(one).fail({"par"}).act(FailOverPool, "par"),
         {{0, "refused", "refused-no-partner"}}},
        {"4.4 alive", Course(pairOfPools()).act(FailOverPool, "par"), {{0, "refused", "refused-alive"}}},
        {"4.4 partner down",
         Course(pairOfPools()).fail({"par", "lyo"}).act(FailOverPool, "par"),
         {{0, "refused", "refused-partner-down, refused-cms"}}},
        {"4.4 other version",
         Course(
             PlanBuilder(pairOfPools()).change<Pool>("lyo", [](Pool &pool) { pool.version = ProductVersion::V2019; }))
             .fail({"par"})
             .act(FailOverCms, "par")
             .act(FailOverPool, "par", 5),
         {{5, "refused", "refused-versions"}}},
        {"4.4 planned",
         Course(pairOfPools()).act(FailOverPoolPlanned, "par").act(FailBackPool, "par", 30),
         {{0, "users par", "RESILIENCY"},
          {20, "users par", "FULL"},
          {20, "by par", "lyo"},
          {20, "lost par", "-"},
          {20, "actions", "fail-back-pool par"},
          {30, "users par", "RESILIENCY"},
          {50, "users par", "FULL"},
          {50, "by par", "par"}}},
        {"4.4 planned, not running",
         Course(pairWithVoice(true)).fail({"lyo"}).act(FailOverPoolPlanned, "lyo"),
         {{0, "refused", "refused-not-running"}}},
        {"4.4 planned, without its store",
         Course(pairOfPools()).fail({"be-lyo"}).act(FailOverPoolPlanned, "lyo"),
         {{0, "refused", "refused-store-away"}}},
        {"4.4 one after the other",
         Course(pairOfPools())
             .act(FailOverPoolPlanned, "lyo")
             .act(FailOverPoolPlanned, "par", 30)
             .act(FailBackPool, "lyo", 40)
             .act(FailOverPoolPlanned, "par", 70),
         {{30, "refused", "refused-partner-failed-over"}, {70, "refused", ""}}},
        {"4.4 failback of what does not work",
         Course(pairOfPools()).fail({"lyo"}).act(FailOverPool, "lyo").act(FailBackPool, "lyo", 30),
         {{20, "users lyo", "FULL"}, {30, "refused", "refused-not-functional"}}},
        {"4.4 failback of what is at home",
         Course(pairOfPools()).act(FailBackPool, "par"),
         {{0, "refused", "refused-not-failed-over"}}},
        {"4.5 twenty thousand users take an hour",
         Course(PlanBuilder(pairOfPools()).user("lyo", [](UserPool &user) { user.homedUsers = 20000; }))
             .act(FailOverPoolPlanned, "lyo")
             .act(FailBackPool, "lyo", 30),
         {{89, "users lyo", "RESILIENCY"}, {90, "users lyo", "FULL"}}},
        {"4.6 what does not come along",
         Course(everything()).fail({"par"}).act(SetNextHop, "edge", 0, "lyo").act(FailOverPool, "par"),
         {{0, "service response-groups par", "LOST"},
          {20, "service response-groups par", "LOST"},
          {20, "service call-park par", "LIMITED"},
          {20, "service location-data par", "LOST"},
          {20, "actions", "set-next-hop chat to lyo, set-next-hop app to lyo, by-hand par, by-hand par, by-hand par"}}},
        {"5 the holder's store on its mirror",
         Course(pairOfPools()).fail({"sql1-be-par"}),
         {{0, "service configuration", "WORKS"}}},
        {"5 holder down",
         Course(pairOfPools()).fail({"par"}).act(FailOverCms, "par", 10),
         {{0, "service configuration", "LOST"},
          {14, "service configuration", "LOST"},
          {15, "service configuration", "WORKS"},
          {15, "said", "cms-failover-ends, cms-works"}}},
        {"5 not paired",
         Course(PlanBuilder(frontEnds(3, HaMode::Standalone)).enterprise("two").cms("par"))
             .fail({"par"})
             .act(FailOverCms, "par")
             .act(RebuildCms, "two", 10),
         {{0, "refused", "refused-no-partner"},
          {0, "actions", "rebuild-cms two"},
          {10, "service configuration", "WORKS"}}},
        {"5 not the holder",
         Course(pairOfPools()).fail({"lyo"}).act(FailOverCms, "lyo"),
         {{0, "refused", "refused-not-holder"}}},
    };
}

std::vector<Row> roleRows()
{
    return {
        {"6.1 one server",
         Course(everything()).fail({"edge-s1"}),
         {{0, "service remote-access edge", "WORKS"}, {0, "pool edge", "REDUCED"}}},
        {"6.1 whole pool",
         Course(everything()).fail({"edge"}),
         {{0, "service remote-access edge", "LOST"},
          {0, "service federation", "LOST"},
          {0, "service external-media par", "LOST"}}},
        {"6.1 next hop",
         Course(everything()).fail({"par"}),
         {{0, "pool edge", "OK"}, {0, "service remote-access edge", "LOST"}}},
        {"6.3 one of several", Course(everything()).fail({"med-s1"}), {{0, "service outbound-calls par", "WORKS"}}},
        {"6.3 whole pool",
         Course(everything()).fail({"med"}),
         {{0, "service outbound-calls par", "LOST"}, {0, "service mediation med", "LOST"}}},
        {"6.3 gateway",
         Course(everything()).fail({"gw"}),
         {{0, "service outbound-calls par", "WORKS"}, {0, "service inbound-calls par", "LIMITED"}}},
        {"6.3 next hop",
         Course(everything()).fail({"par"}),
         {{0, "service mediation med", "LOST"},
          {4.9, "service mediation med", "LOST"},
          {5, "service mediation med", "WORKS"}}},
        {"6.4 the device",
         Course(everything()).fail({"sba"}).bringBack({"sba"}, 60),
         {{0, "users sba", "SIGNED_OUT"},
          {2, "users sba", "FULL"},
          {2, "by sba", "par"},
          {63.9, "by sba", "par"},
          {64, "by sba", "sba"}}},
        {"6.4 user services", Course(everything()).fail({"par"}), {{0, "users sba", "RESILIENCY"}}},
        {"6.4 device and network",
         Course(everything()).fail({"sba", "Nantes+Paris"}),
         {{10, "users sba", "SIGNED_OUT"}}},
        {"6.5 pool", Course(everything()).fail({"vis"}), {{0, "service video-interop vis", "LOST"}}},
        {"6.6 one member",
         Course(everything()).fail({"fs-par-1"}),
         {{0, "service meeting-content par", "LIMITED"}, {0, "service meetings par", "WORKS"}}},
        {"6.6 all members",
         Course(everything()).fail({"fs-par"}),
         {{0, "service meeting-content par", "LOST"},
          {0, "service meetings par", "LIMITED"},
          {0, "service copies lyo", "LOST"},
          {0, "service copies par", "WORKS"}}},
        {"6.6 of the holder", Course(everything()).fail({"fs-lyo"}), {{0, "service configuration", "LIMITED"}}},
        {"6.7 one server", Course(everything()).fail({"chat-s1"}), {{0, "service persistent-chat chat", "WORKS"}}},
        {"6.7 all servers", Course(everything()).fail({"chat"}), {{0, "service persistent-chat chat", "LOST"}}},
        {"6.7 database", Course(everything()).fail({"sql1-pc-chat"}), {{0, "service persistent-chat chat", "WORKS"}}},
        {"6.7 both databases, no recovery",
         Course(everything()).fail({"pc-chat"}).act(FailOverChat, "chat"),
         {{0, "service persistent-chat chat", "LOST"}, {0, "refused", "refused-chat-no-recovery"}}},
        {"6.7 next hop", Course(everything()).fail({"par"}), {{0, "service persistent-chat chat", "LOST"}}},
        {"6.8 Office Web Apps", Course(everything()).fail({"owa"}), {{0, "service presenting par", "LOST"}}},
        {"6.8 load balancer",
         Course(everything()).fail({"hlb"}),
         {{0, "service web-services par", "LOST"}, {0, "users par", "FULL"}}},
        {"6.8 reverse proxy", Course(everything()).fail({"rp"}), {{0, "service web-from-outside par", "LOST"}}},
        {"6.8 application", Course(everything()).fail({"app"}), {{0, "service application app", "LOST"}}},
        {"6.8 call admission control",
         Course(everything()).fail({"par"}),
         {{0, "service call-admission Paris", "LOST"}}},
        {"3.7 monitoring",
         Course(everything()).fail({"mon"}),
         {{0, "service call-records par", "LIMITED"}, {0, "users par", "FULL"}}},
        {"3.7 archiving",
         Course(everything()).fail({"arc"}),
         {{0, "service archiving par", "LOST"}, {0, "service instant-messages par", "LIMITED"}}},
        {"3.6 functions stop at once",
         Course(everything()).fail({"be-par"}),
         {{0, "users par", "FULL"}, {0, "service response-groups par", "LOST"}, {0, "service call-park par", "LOST"}}},
        {"6.9 link",
         Course(everything()).fail({"Paris+Lyon"}),
         {{0, "users par", "FULL"},
          {0, "users lyo", "FULL"},
          {0, "service copies par", "LOST"},
          {0, "service copies lyo", "LOST"},
          {0, "service configuration", "LIMITED"}}},
    };
}

} // namespace

class TestSimulationTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poolsStartAsTable21Says();
    void poolsRunAsTable22Says();
    void sqlVotesAsInTable23();
    void twoOrMoreFewServersWithoutSqlAreAtRisk();
    void routingGroupsAreLostAsTable25Says();
    void groupsAreLostTogetherOnly();
    void rows_data();
    void rows();
    void featuresAreThoseOfTable71();
    void partsAreMachines();
    void commonCausesAreHostsAndBuildings();
};

void TestSimulationTables::poolsStartAsTable21Says()
{
    constexpr std::array needed{1, 1, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 12, 12, 12, 12};
    for (int servers = 1; servers <= 16; ++servers) {
        const auto version = servers <= 12 ? ProductVersion::V2015 : ProductVersion::V2019;
        const PlanBuilder plan = frontEnds(servers, HaMode::Standalone, version);
        for (int running = 1; running <= servers; ++running) {
            const QString how = outcome(plan, numbers(running + 1, servers), true);
            const QString expected = running < needed[static_cast<size_t>(servers) - 1] ? u"DOWN"_s
                : running < servers                                                     ? u"REDUCED"_s
                                                                                        : u"OK"_s;
            QVERIFY2(how == expected, qPrintable(u"%1 of %2: %3"_s.arg(running).arg(servers).arg(how)));
        }
    }
}

void TestSimulationTables::poolsRunAsTable22Says()
{
    struct Line {
        int servers;
        ProductVersion version;
        int voters, worst, best;
    };
    constexpr auto v2015 = ProductVersion::V2015, v2019 = ProductVersion::V2019;
    constexpr std::array lines{
        Line{1, v2015, 1, 0, 0},   Line{2, v2015, 2, 1, 1},   Line{3, v2015, 3, 1, 1},   Line{4, v2015, 4, 2, 2},
        Line{5, v2015, 5, 2, 2},   Line{6, v2015, 6, 3, 3},   Line{7, v2015, 7, 3, 3},   Line{8, v2015, 7, 3, 4},
        Line{9, v2015, 7, 3, 5},   Line{10, v2015, 9, 4, 5},  Line{11, v2015, 9, 4, 6},  Line{12, v2015, 9, 4, 7},
        Line{12, v2019, 12, 5, 5}, Line{13, v2019, 12, 5, 6}, Line{14, v2019, 12, 5, 7}, Line{15, v2019, 12, 5, 8},
        Line{16, v2019, 12, 5, 9},
    };
    for (const Line &line : lines) {
        const PlanBuilder plan = frontEnds(line.servers, HaMode::Standalone, line.version);
        for (int failed = 0; failed <= line.servers; ++failed) {
            const QList<int> voters = numbers(1, failed); // from the top of the list
            const QList<int> others = numbers(line.servers - failed + 1, line.servers);
            const auto text = u"%1 servers, %2 fail"_s.arg(line.servers).arg(failed);
            QVERIFY2((outcome(plan, voters) != u"DOWN"_s) == (failed <= line.worst),
                     qPrintable(text + u", voters first"_s));
            QVERIFY2((outcome(plan, others) != u"DOWN"_s) == (failed <= line.best),
                     qPrintable(text + u", voters last"_s));
        }
    }
}

void TestSimulationTables::sqlVotesAsInTable23()
{
    struct Line {
        int servers, with, without;
    };
    constexpr std::array lines{Line{2, 1, 2}, Line{3, 2, 2}, Line{4, 2, 3},
                               Line{5, 3, 3}, Line{6, 3, 4}, Line{7, 4, 4}};
    for (const Line &line : lines) {
        const PlanBuilder plan = frontEnds(line.servers, HaMode::Standalone);
        for (int running = 1; running <= line.servers; ++running) {
            for (bool hasSql : {true, false}) {
                Course course(plan);
                for (int ordinal : numbers(running + 1, line.servers))
                    course.fail({server(ordinal).constData()});
                if (!hasSql)
                    course.fail({"be"});
                const bool runs = course.says(0, u"pool par"_s) != u"DOWN"_s;
                QVERIFY2(runs == (running >= (hasSql ? line.with : line.without)),
                         qPrintable(u"%1 of %2, SQL %3"_s.arg(running).arg(line.servers).arg(hasSql)));
            }
        }
    }
    // The vote is the primary's as configured: gone once the mirror has taken over.
    const auto mirror = [](std::initializer_list<const char *> failed) {
        return Course(frontEnds(4, HaMode::Mirrored)).fail(failed).says(0, u"pool par"_s);
    };
    QCOMPARE(mirror({"par-s3", "par-s4", "sql2-be"}), u"REDUCED"_s);
    QCOMPARE(mirror({"par-s3", "par-s4", "sql1-be"}), u"DOWN"_s);
}

void TestSimulationTables::twoOrMoreFewServersWithoutSqlAreAtRisk()
{
    const auto course = [](int servers, std::initializer_list<const char *> failed) {
        return Course(frontEnds(servers, HaMode::Standalone)).fail(failed).says(0, u"pool par"_s);
    };
    QCOMPARE(course(8, {"be", "par-s8"}), u"REDUCED"_s); // 7 ≥ 6
    QCOMPARE(course(8, {"be", "par-s7", "par-s8"}), u"REDUCED"_s); // 6 ≥ 6
    QCOMPARE(course(8, {"be", "par-s6", "par-s7", "par-s8"}), u"AT_RISK"_s);
    QCOMPARE(course(7, {"be", "par-s5", "par-s6", "par-s7"}), u"REDUCED"_s); // odd
}

void TestSimulationTables::routingGroupsAreLostAsTable25Says()
{
    struct Line {
        int servers;
        std::array<int, 4> percent; ///< k = 2 … 5; -1: not in the table.
    };
    constexpr std::array lines{
        Line{3, {100, 100, -1, -1}}, Line{4, {50, 100, 100, -1}}, Line{5, {30, 70, 100, 100}},
        Line{6, {20, 50, 80, 100}},  Line{7, {14, 37, 63, 86}},   Line{8, {11, 29, 50, 71}},
        Line{9, {8, 23, 40, 60}},    Line{10, {7, 18, 33, 50}},   Line{12, {5, 13, 24, 36}},
        Line{16, {3, 7, 14, 21}},
    };
    for (const Line &line : lines)
        for (int k = 2; k <= 5; ++k)
            if (const int expected = line.percent[static_cast<size_t>(k) - 2]; expected >= 0)
                QCOMPARE(qRound(lostGroupShare(line.servers, k) * 100), expected);
    QCOMPARE(lostGroupShare(5, 1), 0.0);
}

void TestSimulationTables::groupsAreLostTogetherOnly()
{
    const auto stuck = [](const Course &course, int minute) { return course.says(minute, u"stuck par"_s); };
    const PlanBuilder plan = frontEnds(7, HaMode::Standalone);
    QCOMPARE(stuck(Course(plan).fail({"par-s6", "par-s7"}), 0), u"14"_s);
    QCOMPARE(stuck(Course(plan).fail({"par-s6"}).fail({"par-s7"}, 4), 4), u"14"_s);
    QCOMPARE(stuck(Course(plan).fail({"par-s6"}).fail({"par-s7"}, 5), 5), u"0"_s);
    QCOMPARE(stuck(Course(plan).fail({"par-s6", "par-s7"}).bringBack({"par-s7"}, 9), 9), u"0"_s);
    QCOMPARE(stuck(Course(plan).fail({"par-s6", "par-s7"}).act(RecoverQuorum, "par", 9), 9), u"0"_s);
    QCOMPARE(stuck(Course(plan).fail({"par-s4", "par-s5", "par-s6", "par-s7"}), 0),
             u"0"_s); // down: nothing else is said
}

void TestSimulationTables::rows_data()
{
    QTest::addColumn<size_t>("index");
    size_t index = 0;
    for (const auto &list : {storeRows(), poolRows(), roleRows()})
        for (const Row &row : list)
            QTest::newRow(row.name) << index++;
}

void TestSimulationTables::rows()
{
    QFETCH(size_t, index);
    static const auto all = [] {
        std::vector<Row> rows = storeRows();
        std::ranges::move(poolRows(), std::back_inserter(rows));
        std::ranges::move(roleRows(), std::back_inserter(rows));
        return rows;
    }();
    for (const auto &[minute, what, expected] : all[index].says) {
        const QString said = all[index].course.says(minute, QString::fromUtf8(what));
        QVERIFY2(said == QString::fromUtf8(expected),
                 qPrintable(u"minute %1, %2: %3 instead of %4"_s.arg(minute).arg(QString::fromUtf8(what), said,
                                                                                 QString::fromUtf8(expected))));
    }
}

void TestSimulationTables::featuresAreThoseOfTable71()
{
    // One letter for each cell: works, partly, not; small letters are derived.
    constexpr std::array table{
        "WNWWWWW", "WNNWNpN", "WppWPpn", "WNNWNpn", "WNNWNNN", "WNWWWwW", "WNWWWwW", "WNWWWwW", "WNNWNNN",
        "WNWWWwN", "WNNPNwN", "WNWWwwW", "WNWWwwW", "WNWWwwW", "WNWWpwW", "WNNWNnN", "WNNWnpN", "WNPPPwW",
        "WNNPnpN", "WNNWnpN", "WNNWnwW", "WNNWnnN", "WNWWwwW", "WNpPpwP", "WPPWPwP",
    };
    QCOMPARE(table.size(), enumNames(Feature{}).size());
    for (size_t feature = 0; feature < table.size(); ++feature)
        for (size_t column = 0; column < featureColumnCount; ++column) {
            const FeatureCell &cell = featureFor(static_cast<Feature>(feature), static_cast<FeatureColumn>(column));
            const QChar letter = "WPN"_L1[static_cast<qsizetype>(cell.outcome)];
            QCOMPARE(QString(cell.isDerived ? letter.toLower() : letter), QString(QLatin1Char(table[feature][column])));
        }
    const auto column = [](const Course &course, const char *group, int minute) {
        for (const UserResult &users : course.timeline().at(std::chrono::minutes(minute)).results.users)
            if (users.group == course.ref(group))
                return QString(nameOf(columnOf(users)));
        return QString();
    };
    Course lost = Course(pairOfPools())
                      .fail({"lyo"})
                      .act(FailOverPool, "lyo", 10)
                      .bringBack({"lyo"}, 40)
                      .act(FailBackPool, "lyo", 60);
    QCOMPARE(column(lost, "par", 0), u"A"_s);
    QCOMPARE(column(lost, "lyo", 0), u"B"_s);
    QCOMPARE(column(lost, "lyo", 5), u"C"_s);
    QCOMPARE(column(lost, "lyo", 12), u"C"_s);
    QCOMPARE(column(lost, "lyo", 30), u"D"_s);
    QCOMPARE(column(lost, "lyo", 65), u"E"_s);
    QCOMPARE(column(lost, "lyo", 80), u"A"_s);
    QCOMPARE(column(Course(frontEnds(3, HaMode::Standalone)).fail({"be"}), "par", 30), u"F"_s);
    QCOMPARE(column(Course(everything()).fail({"Nantes+Paris"}), "sba", 0), u"G"_s);
}

void TestSimulationTables::partsAreMachines()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par").enterprise("two").standard("se").store("fci", HaMode::AlwaysOnFCI);
    plan.branch("Nantes", "Paris").link("Nantes", "Paris").survivableBranch("sba", "par");
    plan.change<SqlNode>("sql3-be-two", [](SqlNode &node) { node.fqdn = u"SQL3-be-par.example.net"_s; });
    const Course course(plan);
    const Snapshot &now = course.now();
    const EntityRef witness = plan.id<SqlNode>("sql3-be-par"), same = plan.id<SqlNode>("SQL3-be-par");
    QCOMPARE(partOf(now, same), witness);
    QCOMPARE(rowsOf(now, witness), (std::vector<EntityRef>{witness, same}));
    QCOMPARE(partOf(now, plan.id<Pool>("par")), EntityRef());
    QCOMPARE(partOf(now, plan.id<SqlStore>("fci")), EntityRef(plan.id<SqlStore>("fci")));
    QCOMPARE(partsOf(now, plan.id<Pool>("par")).size(), size_t(3));
    QCOMPARE(partsOf(now, plan.id<SqlStore>("be-par")).size(), size_t(2)); // the witness is another's machine
    QCOMPARE(partsOf(now, plan.id<FileStore>("fs-par")).size(), size_t(2));
    // Paris: 7 servers, 3 + 3 − 1 + 2 SQL nodes, the shared storage, 6 file servers, one link; nothing of Nantes.
    QCOMPARE(partsOf(now, plan.id<Site>("Paris")).size(), size_t(7 + 7 + 1 + 6 + 1));
    QCOMPARE(partsOf(now, plan.id<Site>("Nantes")).size(), size_t(2));
    QCOMPARE(allParts(now).size(), size_t(7 + 7 + 1 + 6 + 1 + 1));
    QCOMPARE(partsOf(now, EntityRef()).size(), size_t(0));
}

void TestSimulationTables::commonCausesAreHostsAndBuildings()
{
    PlanBuilder plan = pairOfPools();
    plan.change<Server>("par-s1", [](Server &server) { server.hostId = u"HV1"_s; });
    plan.change<Server>("par-s2", [](Server &server) { server.hostId = u"hv1"_s; });
    plan.change<Server>("lyo-s1", [](Server &server) { server.hostId = u"HV1"_s; });
    plan.change<SqlNode>("sql1-be-par", [](SqlNode &node) { node.hostId = u"HV1"_s; });
    const Snapshot now(plan.plan());
    const auto hosts = sharedHosts(now);
    QCOMPARE(hosts.size(), size_t(1));
    QCOMPARE(hosts.front().site, plan.id<Site>("Paris"));
    QCOMPARE(hosts.front().parts,
             (std::vector<EntityRef>{plan.id<Server>("par-s1"), plan.id<Server>("par-s2"),
                                     plan.id<SqlNode>("sql1-be-par")}));
    QVERIFY(sharedBuildings(now).empty());
    for (const char *site : {"Paris", "Lyon"})
        plan.change<Site>(site, [](Site &row) { row.dataCenter = u"DC"_s; });
    const auto buildings = sharedBuildings(Snapshot(plan.plan()));
    QCOMPARE(buildings.size(), size_t(1));
    QCOMPARE(buildings.front().parts, allParts(now));
}

QTEST_GUILESS_MAIN(TestSimulationTables)
#include "tst_simulationtables.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/statementtext.h"
#include "tests/model/simulation/course.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

namespace {

using enum ScenarioAction;

struct Says {
    double minute;
    const char *what;
    const char *expected;
};

struct Example {
    const char *name;
    Course course;
    std::vector<Says> says;
};

/// Fifteen minutes into the day of the administrator of EX-37 and those like it.
constexpr int decided = 40;

PlanBuilder sharedWitness()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par").enterprise("lyo").enterprise("mar");
    for (const char *witness : {"sql3-be-lyo", "sql3-be-mar"})
        plan.change<SqlNode>(witness, [](SqlNode &node) { node.fqdn = u"sql3-be-par.example.net"_s; });
    return plan;
}

PlanBuilder group(int servers, bool hasWitness, bool byListener = true)
{
    PlanBuilder plan = frontEnds(servers, HaMode::AlwaysOnAG);
    plan.change<SqlStore>("be", [&](SqlStore &store) {
        store.namedByListener = byListener;
        if (!hasWitness)
            store.cluster.witness = ClusterWitness::None;
    });
    return plan;
}

PlanBuilder groupWithoutLogins()
{
    PlanBuilder plan = group(3, true);
    plan.change<SqlNode>("sql2-be", [](SqlNode &node) { node.loginsCreated = false; });
    return plan;
}

PlanBuilder pairWithoutAutomatics()
{
    PlanBuilder plan = pairOfPools();
    plan.user("par", [](UserPool &user) { user.autoVoiceFailover = false; });
    plan.change<Pool>("par", [](Pool &pool) { pool.hostsCms = false; }).cms("lyo");
    return plan;
}

PlanBuilder pairWithEdge(const char *nextHop)
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par", 5).director("dir").edge("edge", nextHop).site("Lyon").enterprise("lyo", 5);
    plan.link("Paris", "Lyon").pair("par", "lyo").cms("lyo");
    plan.change<Pool>("edge", [](Pool &pool) { pool.as<EdgePool>()->federationEnabled = true; });
    return plan;
}

PlanBuilder branch(bool hasAppliance)
{
    PlanBuilder plan = pairOfPools();
    plan.change<Pool>("par", [](Pool &pool) { pool.hostsCms = false; }).cms("lyo");
    plan.branch("Nantes", "Paris").link("Nantes", "Paris");
    if (hasAppliance)
        plan.survivableBranch("sba", "par", 100);
    plan.change<Site>("Nantes", [](Site &site) { site.users = 100; });
    return plan;
}

PlanBuilder unequalPair()
{
    PlanBuilder plan = pairWithoutAutomatics();
    plan.user("par", [](UserPool &user) { user.homedUsers = 30000; });
    plan.user("lyo", [](UserPool &user) { user.homedUsers = 20000; });
    return plan;
}

PlanBuilder standardPair()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris")
        .standard("par", 2400)
        .site("Lyon")
        .standard("lyo", 2400)
        .link("Paris", "Lyon")
        .pair("par", "lyo");
    return plan;
}

PlanBuilder edgeWithXmpp()
{
    PlanBuilder plan = pairWithEdge("par");
    plan.change<Pool>("edge", [](Pool &pool) { pool.as<EdgePool>()->xmppEnabled = true; });
    return plan;
}

PlanBuilder criticalArchiving()
{
    PlanBuilder plan = frontEnds(3, HaMode::Standalone);
    plan.plan([&](Plan &rows) {
        for (const FileServer &member : Table<FileServer>(rows.fileServers))
            rows.fileServers.remove(member.id);
    });
    plan.change<FileStore>("fs-par", [](FileStore &store) {
        store.kind = FileStoreKind::BasicShare;
        store.serverFqdn = u"share.example.net"_s;
    });
    plan.user("par", [](UserPool &user) { user.archiving = user.archivingCriticalMode = true; });
    return plan;
}

PlanBuilder chat(int servers)
{
    PlanBuilder plan = frontEnds(3, HaMode::Standalone);
    plan.persistentChat("chat", "par", servers);
    plan.change<Pool>("chat", [](Pool &pool) { pool.as<PersistentChatPool>()->activeUsers = 80000; });
    return plan;
}

/// Four active servers and the database in Paris; four idle ones and the log-shipping copy in Lyon.
PlanBuilder stretchedChat()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Lyon").enterprise("lyo").store("copy", HaMode::Standalone);
    plan.site("Paris").persistentChat("chat", "lyo", 8).link("Paris", "Lyon");
    const SiteId lyon = plan.id<Site>("Lyon");
    for (const char *idle : {"chat-s5", "chat-s6", "chat-s7", "chat-s8"})
        plan.change<Server>(idle, [&](Server &server) {
            server.physicalSite = lyon;
            server.active = false;
        });
    const SqlStoreId copy = plan.id<SqlStore>("copy");
    plan.change<Pool>("chat", [&](Pool &pool) {
        auto &role = *pool.as<PersistentChatPool>();
        role.bandwidthProfile = BandwidthProfile::LowBandwidthHighLatency;
        role.drEnabled = true;
        role.backupStore = copy;
    });
    return plan;
}

PlanBuilder twoSites()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par", 3).edge("edgea", "par").store("mon", HaMode::Standalone);
    plan.site("Lyon").enterprise("lyo", 3).edge("edgeb", "lyo");
    plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
    const SqlStoreId monitoring = plan.id<SqlStore>("mon");
    for (const auto &[pool, edge] : {std::pair("par", "edgea"), std::pair("lyo", "edgeb")}) {
        const PoolId media = plan.id<Pool>(edge);
        plan.user(pool, [&](UserPool &user) {
            user.monitoring = true;
            user.monitoringStore = monitoring;
            user.edgePool = media;
        });
        plan.change<Pool>(edge, [](Pool &row) { row.as<EdgePool>()->federationEnabled = true; });
    }
    return plan;
}

PlanBuilder video()
{
    PlanBuilder plan = pairOfPools();
    plan.videoInterop("vis", "par");
    return plan;
}

std::vector<Example> examples()
{
    const auto standalone = [](int servers, ProductVersion version = ProductVersion::V2015, int users = 6000) {
        return Course(frontEnds(servers, HaMode::Standalone, version, users));
    };
    const auto mirrored = [](int servers) { return Course(frontEnds(servers, HaMode::Mirrored)); };
    const std::initializer_list<const char *> lastSeven{"par-s6",  "par-s7",  "par-s8", "par-s9",
                                                        "par-s10", "par-s11", "par-s12"};
    return {
        {"EX-01", standalone(3).fail({"par-s3"}), {{0, "pool par", "REDUCED"}, {0, "users par", "FULL"}}},
        {"EX-02",
         standalone(3).fail({"par-s2", "par-s3"}),
         {{0, "pool par", "DOWN"}, {0, "said", "part-fails, part-fails, pool-stops, sessions-end"}}},
        {"EX-03", standalone(4).fail({"par-s3", "par-s4"}), {{0, "pool par", "REDUCED"}, {0, "stuck par", "50"}}},
        {"EX-04", standalone(4).fail({"par-s3", "par-s4", "be"}), {{0, "pool par", "DOWN"}}},
        {"EX-05",
         standalone(4).fail({"par-s4", "be"}),
         {{0, "pool par", "REDUCED"},
          {0, "users par", "FULL"},
          {29.9, "users par", "FULL"},
          {30, "users par", "RESILIENCY"}}},
        {"EX-06",
         standalone(5).fail({"par-s4", "par-s5", "be"}),
         {{0, "pool par", "REDUCED"}, {29, "users par", "FULL"}, {30, "users par", "RESILIENCY"}}},
        {"EX-07",
         mirrored(6).fail({"sql1-be", "par-s5", "par-s6"}),
         {{0, "store be", "EXPOSED"},
          {0, "serving be", "sql2-be"},
          {0, "pool par", "AT_RISK"},
          {120, "users par", "FULL"}}},
        {"EX-09",
         standalone(6).fail({"par-s4", "par-s5", "par-s6"}),
         {{0, "pool par", "REDUCED"}, {0, "stuck par", "50"}}},
        {"EX-10", standalone(8).fail({"par-s1", "par-s2", "par-s3", "par-s4"}), {{0, "pool par", "DOWN"}}},
        {"EX-11", standalone(8).fail({"par-s5", "par-s6", "par-s7", "par-s8"}), {{0, "pool par", "REDUCED"}}},
        {"EX-12", standalone(12).fail(lastSeven), {{0, "pool par", "REDUCED"}}},
        {"EX-13", standalone(12, ProductVersion::V2019).fail(lastSeven), {{0, "pool par", "DOWN"}}},
        {"EX-14",
         standalone(16, ProductVersion::V2019)
             .fail({"par-s8", "par-s9", "par-s10", "par-s11", "par-s12", "par-s13", "par-s14", "par-s15", "par-s16"}),
         {{0, "pool par", "REDUCED"}}},
        {"EX-16",
         standalone(7).fail({"par"}).bringBack({"par-s1", "par-s2", "par-s3", "par-s4", "par-s5"}, 10),
         {{0, "pool par", "DOWN"}, {10, "pool par", "REDUCED"}}},
        {"EX-16 as a cold start",
         standalone(7).fail({"par-s6", "par-s7"}).act(ColdStart, "par"),
         {{0, "pool par", "REDUCED"}}},
        {"EX-18",
         standalone(3).fail({"par"}).bringBack({"par-s1", "par-s2"}, 10).act(RecoverQuorum, "par", 20),
         {{10, "pool par", "DOWN"},
          {10, "said", "part-returns, part-returns, pool-hangs"},
          {10, "actions", "recover-quorum par"},
          {20, "pool par", "REDUCED"}}},
        {"EX-19", standalone(2).fail({"par-s2"}), {{0, "pool par", "REDUCED"}}},
        {"EX-20", standalone(2).fail({"be"}), {{0, "pool par", "AT_RISK"}}},
        {"EX-21",
         mirrored(2).fail({"par-s2"}).fail({"sql1-be"}, 10),
         {{0, "pool par", "REDUCED"}, {10, "store be", "EXPOSED"}, {10, "pool par", "DOWN"}}},
        {"EX-22", standalone(2, ProductVersion::V2019), {{0, "warnings", "two-servers-not-supported par"}}},
        {"EX-23", mirrored(3).fail({"sql3-be"}), {{0, "store be", "SERVING_MANUAL"}, {0, "pool par", "OK"}}},
        {"EX-24",
         mirrored(3).fail({"sql2-be", "sql3-be"}),
         {{0, "store be", "UNAVAILABLE"}, {29, "users par", "FULL"}, {30, "users par", "RESILIENCY"}}},
        {"EX-25",
         Course(frontEndsWithoutWitness(3)).fail({"sql1-be"}).act(FailOverStore, "be", 20),
         {{0, "store be", "AWAIT_MANUAL"},
          {19, "store be", "AWAIT_MANUAL"},
          {0, "actions", "fail-over-store be"},
          {20, "store be", "EXPOSED"},
          {20, "serving be", "sql2-be"},
          {30, "users par", "FULL"},
          {300, "users par", "FULL"}}},
        {"EX-25 too late",
         Course(frontEndsWithoutWitness(3)).fail({"sql1-be"}).act(FailOverStore, "be", 45),
         {{30, "users par", "RESILIENCY"}, {45, "users par", "FULL"}}},
        {"EX-27",
         Course(frontEndsWithoutWitness(3)).fail({"sql2-be"}),
         {{0, "store be", "EXPOSED"}, {300, "users par", "FULL"}}},
        {"EX-29",
         Course(sharedWitness()).fail({"sql3-be-par"}),
         {{0, "store be-par", "SERVING_MANUAL"},
          {0, "store be-lyo", "SERVING_MANUAL"},
          {0, "store be-mar", "SERVING_MANUAL"}}},
        {"EX-30",
         Course(group(4, true)).fail({"sql1-be", "par-s3", "par-s4"}),
         {{0, "store be", "EXPOSED"}, {0, "serving be", "sql2-be"}, {0, "pool par", "REDUCED"}}},
        {"EX-30 named by its node",
         Course(group(4, true, false)).fail({"sql1-be", "par-s3", "par-s4"}),
         {{0, "store be", "EXPOSED"}, {0, "pool par", "DOWN"}}},
        {"EX-31",
         Course(group(3, false)).fail({"sql2-be"}),
         {{0, "store be", "UNAVAILABLE"}, {0, "said", "part-fails, cluster-quorum-lost"}}},
        {"EX-33",
         Course(groupWithoutLogins()).fail({"sql1-be"}),
         {{0, "store be", "UNAVAILABLE"}, {0, "said", "part-fails, group-without-logins"}}},
        {"EX-34",
         Course(frontEnds(3, HaMode::AlwaysOnFCI)).fail({"sql1-be"}),
         {{0, "store be", "EXPOSED"}, {0, "serving be", "sql2-be"}, {0, "said", "part-fails, instance-moved"}}},
        {"EX-35", Course(frontEnds(3, HaMode::AlwaysOnFCI)).fail({"be"}), {{0, "store be", "UNAVAILABLE"}}},
        {"EX-36",
         Course(pairOfPools()).fail({"par"}),
         {{0, "users par", "SIGNED_OUT"},
          {4.9, "users par", "SIGNED_OUT"},
          {5, "users par", "RESILIENCY"},
          {5, "by par", "lyo"},
          {1000, "users par", "RESILIENCY"}}},
        {"EX-37",
         Course(pairWithoutAutomatics()).fail({"par"}).act(FailOverPool, "par", decided),
         {{0, "users par", "SIGNED_OUT"},
          {39.9, "users par", "SIGNED_OUT"},
          {decided, "users par", "RESILIENCY"},
          {59.9, "users par", "RESILIENCY"},
          {60, "users par", "FULL"},
          {60, "by par", "lyo"},
          {60, "lost par", "5"}}},
        {"EX-39", standalone(3).fail({"par"}), {{0, "users par", "SIGNED_OUT"}, {1000, "users par", "SIGNED_OUT"}}},
        {"EX-40",
         Course(pairOfPools()).fail({"par", "lyo"}),
         {{0, "users par", "SIGNED_OUT"},
          {0, "users lyo", "SIGNED_OUT"},
          {1000, "users par", "SIGNED_OUT"},
          {1000, "users lyo", "SIGNED_OUT"}}},
        {"EX-41",
         Course(pairOfPools())
             .fail({"par"})
             .act(FailOverPool, "par", 5)
             .act(FailOverCms, "par", 10)
             .act(FailOverPool, "par", 15),
         {{5, "refused", "refused-cms"},
          {14.9, "service configuration", "LOST"},
          {15, "service configuration", "WORKS"},
          {15, "refused", ""},
          {35, "users par", "FULL"}}},
        {"EX-42",
         Course(pairWithEdge("par"))
             .fail({"par"})
             .act(FailOverPool, "par", 5)
             .act(SetNextHop, "edge", 10, "lyo")
             .act(FailOverPool, "par", 10),
         {{5, "refused", "refused-next-hop"},
          {9, "service remote-access edge", "LOST"},
          {9, "service federation", "LOST"},
          {10, "refused", ""},
          {10, "service remote-access edge", "WORKS"},
          {10, "service federation", "WORKS"},
          {30, "users par", "FULL"}}},
        {"EX-43",
         Course(pairWithEdge("dir")).fail({"par"}).act(FailOverPool, "par", 5),
         {{5, "refused", ""}, {25, "users par", "FULL"}}},
        {"EX-45",
         Course(branch(true)).fail({"par"}).act(FailOverPool, "par", 5),
         {{0, "users sba", "RESILIENCY"},
          {25, "users par", "FULL"},
          {25, "by par", "lyo"},
          {25, "users sba", "RESILIENCY"},
          {25, "count sba", "100"},
          {25, "count par", "5900"}}},
        {"EX-46",
         Course(branch(true)).fail({"Nantes+Paris"}).bringBack({"Nantes+Paris"}, 60),
         {{0, "users sba", "BRANCH_VOICE"}, {0, "users par", "FULL"}, {60, "users sba", "FULL"}}},
        {"EX-47",
         Course(branch(false)).fail({"Nantes+Paris"}),
         {{0, "users Nantes", "SIGNED_OUT"}, {0, "count Nantes", "100"}, {0, "users par", "FULL"}}},
        {"EX-49",
         Course(unequalPair()).fail({"par"}).act(FailOverPool, "par"),
         {{20, "warnings", "survivors-overloaded lyo"}}},
        {"EX-50",
         Course(standardPair()).fail({"par"}).act(FailOverPool, "par"),
         {{20, "users par", "FULL"}, {20, "warnings", ""}}},
        {"EX-51",
         standalone(5, ProductVersion::V2015, 30000).fail({"par-s5"}),
         {{0, "warnings", "servers-overloaded par"}}},
        {"EX-51 with six", standalone(6, ProductVersion::V2015, 30000).fail({"par-s6"}), {{0, "warnings", ""}}},
        {"EX-53",
         Course(edgeWithXmpp()).fail({"edge-s2"}),
         {{0, "service remote-access edge", "WORKS"},
          {0, "service federation", "WORKS"},
          {0, "service xmpp", "LIMITED"}}},
        {"EX-54",
         Course(criticalArchiving()).fail({"fs-par"}),
         {{0, "service meetings par", "LIMITED"},
          {0, "service meeting-content par", "LOST"},
          {0, "users par", "FULL"}}},
        {"EX-55",
         Course(chat(4)).fail({"chat-s4"}),
         {{0, "service persistent-chat chat", "WORKS"}, {0, "warnings", "chat-overloaded chat"}}},
        {"EX-56",
         Course(stretchedChat()).fail({"Paris"}).act(FailOverChat, "chat", 60),
         {{0, "service persistent-chat chat", "LOST"},
          {0, "actions", "fail-over-chat chat"},
          {59, "service persistent-chat chat", "LOST"},
          {60, "service persistent-chat chat", "WORKS"},
          {60, "said", "chat-failed-over"},
          {60, "actions", ""}}},
        {"EX-58",
         Course(twoSites())
             .fail({"Paris"})
             .act(FailOverPool, "par", 1)
             .act(FailOverCms, "par", 2)
             .act(SetNextHop, "edgea", 7, "lyo")
             .act(FailOverPool, "par", 7)
             .act(MoveFederation, "edgea", 7, "edgeb"),
         {{0, "actions",
           "fail-over-cms par, set-next-hop edgea to lyo, fail-over-pool par, move-federation edgea to edgeb"},
          {0, "users par", "SIGNED_OUT"},
          {0, "users lyo", "FULL"},
          {0, "service call-records lyo", "LIMITED"},
          {0, "service federation", "LOST"},
          {1, "refused", "refused-cms, refused-next-hop"},
          {5, "users par", "RESILIENCY"},
          {7, "refused", ""},
          {7, "service federation", "WORKS"},
          {27, "users par", "FULL"},
          {27, "users lyo", "FULL"}}},
        {"EX-60",
         Course(video()).fail({"par"}),
         {{0, "service video-interop vis", "LIMITED"},
          {4.9, "service video-interop vis", "LIMITED"},
          {5, "service video-interop vis", "WORKS"}}},
    };
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void figuresOfWarningsAreThoseOfTheExamples();
    void everyFactHasANameAndAText();
};

void TestSimulation::workedExamples_data()
{
    QTest::addColumn<size_t>("index");
    const auto all = examples();
    for (size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << i;
}

void TestSimulation::workedExamples()
{
    QFETCH(size_t, index);
    static const auto all = examples();
    const Example &example = all[index];
    for (const auto &[minute, what, expected] : example.says) {
        const QString said = example.course.says(minute, QString::fromUtf8(what));
        QVERIFY2(said == QString::fromUtf8(expected),
                 qPrintable(u"minute %1, %2: %3 instead of %4"_s.arg(minute).arg(QString::fromUtf8(what), said,
                                                                                 QString::fromUtf8(expected))));
    }
}

void TestSimulation::figuresOfWarningsAreThoseOfTheExamples()
{
    const auto warning = [](const Course &course, int minute) {
        const Moment &moment = course.timeline().at(std::chrono::minutes(minute));
        return textOf(moment.warnings.value(0), course.now().plan);
    };
    const QString pair = warning(Course(unequalPair()).fail({"par"}).act(FailOverPool, "par"), 20);
    QVERIFY2(pair.contains("50000 users"_L1) && pair.contains("10000 each"_L1) && pair.contains("8 servers"_L1),
             qPrintable(pair));
    const QString rooms = warning(Course(chat(4)).fail({"chat-s4"}), 0);
    QVERIFY2(rooms.contains("26667 each"_L1), qPrintable(rooms));
}

void TestSimulation::everyFactHasANameAndAText()
{
    QSet<QByteArray> names;
    for (int i = 0; i < factCount; ++i) {
        const FactRow &row = rowOf(static_cast<Fact>(i));
        QVERIFY2(&row, qPrintable(QString::number(i)));
        QCOMPARE(row.fact, static_cast<Fact>(i));
        QVERIFY(*row.text && *row.source.title && *row.source.path);
        names.insert(row.name);
    }
    QCOMPARE(names.size(), factCount);
}

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"

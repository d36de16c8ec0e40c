// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/clipboard.h"
#include "model/edits/dnsnames.h"
#include "model/edits/marks.h"
#include "model/edits/pairing.h"
#include "model/edits/properties.h"
#include "model/edits/remove.h"
#include "model/edits/rename.h"
#include "model/edits/servers.h"
#include "model/edits/simpleurls.h"
#include "model/edits/splitpool.h"
#include "model/rules/evaluate.h"
#include "model/topology/integrity.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyRefersToWhatIsDeleted_data();
    void nobodyRefersToWhatIsDeleted();
    void deletingASiteTakesWhatStandsThere();
    void pairingNeedsTwoFreeUserPools();
    void pastedRowsAreNewAndSound();
    void namesCountUp_data();
    void namesCountUp();
    void everyPropertyCanBeSetToItsOwnValue();
    void oneEditChangesSeveralRows();
    void wrongValuesAreRefused();
    void standardEditionAndItsMachineShareTheirName();
    void aSingleComputerAndItsMachineShareTheirName();
    void newServersAreMachinesOfTheirOwn();
    void aPoolSplitInTwoIsWhole();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void urlsAreComparedAsAWhole_data();
    void urlsAreComparedAsAWhole();
    void suggestedUrlsStayOutOfTheWay();
    void marksStaySorted();
};

void TestEdits::nobodyRefersToWhatIsDeleted_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEdits::nobodyRefersToWhatIsDeleted()
{
    QFETCH(quint32, seed);
    Random random(seed);
    Plan plan = randomPlan(seed, 120);
    while (plan.lastId > 0) {
        std::vector<EntityRef> rows;
        Plan::forEachTable(plan, [&](const char *, const auto &table) {
            for (const auto &row : table)
                rows.push_back(row.id);
        });
        if (rows.empty())
            break;
        const std::vector<EntityRef> asked{random.oneOf(rows), random.oneOf(rows)};
        const edits::Consequences told = edits::consequencesOfRemoving(Snapshot(plan), asked);
        const Result<Plan> next = edits::remove(asked).apply(plan);
        QVERIFY(next);
        QVERIFY(checkIntegrity(*next));
        const PlanDiff change = diff(plan, *next);
        QCOMPARE(change.removed, told.deleted);
        QCOMPARE(change.changed, told.changed);
        plan = *next;
    }
}

void TestEdits::deletingASiteTakesWhatStandsThere()
{
    PlanBuilder builder;
    const Plan plan = builder.site("Paris").enterprise("par").site("Lyon").enterprise("lyo").pair("par", "lyo").plan();
    const Result<Plan> next = edits::remove({builder.id<Site>("Paris")}).apply(plan);
    QVERIFY(next);
    QCOMPARE(next->sites.size(), 1);
    QCOMPARE(next->pools.size(), 1);
    QCOMPARE(next->servers.size(), 3);
    QCOMPARE(next->sqlStores.size(), 1);
    QCOMPARE(next->pairings.size(), 0);
}

void TestEdits::pairingNeedsTwoFreeUserPools()
{
    PlanBuilder builder;
    const Plan plan = builder.site("A").enterprise("a").director("d").site("B").enterprise("b").enterprise("c").plan();
    const PoolId a = builder.id<Pool>("a"), b = builder.id<Pool>("b"), c = builder.id<Pool>("c");
    const Result<Plan> paired = edits::pairPools(a, b).apply(plan);
    QVERIFY(paired);
    QCOMPARE(Snapshot(*paired).partnerOf(a)->id, b);
    QCOMPARE(Snapshot(*paired).partnerOf(b)->id, a);
    QVERIFY(!edits::pairPools(a, c).apply(*paired));
    QVERIFY(!edits::pairPools(a, a).apply(plan));
    QVERIFY(!edits::pairPools(a, builder.id<Pool>("d")).apply(plan));
    const Result<Plan> apart = edits::unpair(paired->pairings.begin()->id).apply(*paired);
    QVERIFY(apart);
    QVERIFY(!Snapshot(*apart).partnerOf(a));
}

void TestEdits::pastedRowsAreNewAndSound()
{
    PlanBuilder builder;
    const Plan plan = builder.site("Paris").enterprise("par01").edge("edge", "par01").cms("par01").plan();
    const Snapshot now(plan);
    const Plan fragment = edits::fragmentOf(now, {builder.id<Pool>("par01")});
    QCOMPARE(fragment.servers.size(), 3);
    const Result<Plan> same = edits::paste(fragment, {}, {24, 24}).apply(plan);
    QVERIFY(same);
    QVERIFY(checkIntegrity(*same));
    QCOMPARE(same->pools.size(), 3);
    QCOMPARE(same->servers.size(), 8);
    const Snapshot after(*same);
    QCOMPARE(after.named<Pool>(u"par02.example.net").size(), 1);
    QCOMPARE(after.named<Pool>(u"par02.example.net").first()->site, builder.id<Site>("Paris"));
    QCOMPARE(after.index.cmsHolders().size(), 1u);

    Plan other;
    const SiteId site = other.add(Site());
    const Result<Plan> elsewhere = edits::paste(edits::selfContained(fragment), site, {}).apply(other);
    QVERIFY(elsewhere);
    QVERIFY(checkIntegrity(*elsewhere));
    QCOMPARE(elsewhere->pools.begin()->site, site);
    QCOMPARE(elsewhere->pools.begin()->fqdn, u"par01.example.net"_s);
}

void TestEdits::namesCountUp_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("next");
    QTest::newRow("a number") << u"fe01.a.b"_s << u"fe02.a.b"_s;
    QTest::newRow("no number") << u"pool.a.b"_s << u"pool2.a.b"_s;
    QTest::newRow("inside") << u"fe9-par.a.b"_s << u"fe10-par.a.b"_s;
    QTest::newRow("in the zone only") << u"pool.a1.b"_s << u"pool2.a1.b"_s;
    QTest::newRow("no dots") << u"Site 9"_s << u"Site 10"_s;
}

void TestEdits::namesCountUp()
{
    QFETCH(QString, name);
    QFETCH(QString, next);
    QCOMPARE(edits::nextName(name, [](const QString &) { return false; }), next);
}

void TestEdits::everyPropertyCanBeSetToItsOwnValue()
{
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Random random(seed);
        Plan plan = randomPlan(seed, 150);
        for (int step = 0; step < 100; ++step)
            plan = *randomEdit(random, Snapshot(plan)).apply(plan);
        Plan::forEachTable(plan, [&](const char *, const auto &table) {
            for (const auto &row : table) {
                for (const Property &property : propertiesOf(plan, row.id)) {
                    const Result<Plan> same = edits::setProperty({}, {row.id}, property.path, property.value).apply(plan);
                    QVERIFY2(same, qPrintable(property.key));
                    QVERIFY2(diff(plan, *same).isEmpty(), qPrintable(property.key));
                }
            }
        });
    }
}

void TestEdits::oneEditChangesSeveralRows()
{
    PlanBuilder builder;
    const Plan plan = builder.site("A").enterprise("a").edge("e", "a").plan();
    const PoolId a = builder.id<Pool>("a"), e = builder.id<Pool>("e");
    const Result<Plan> next = edits::setProperty(u"x"_s, {a, e}, u"version"_s, u"2015"_s).apply(plan);
    QVERIFY(next);
    QCOMPARE(next->pools.find(a)->version, ProductVersion::V2015);
    QCOMPARE(next->pools.find(e)->version, ProductVersion::V2015);
    const Result<Plan> users = edits::setProperty(u"x"_s, {a, e}, u"role.homedUsers"_s, 7).apply(plan);
    QVERIFY(users);
    QCOMPARE(users->pools.find(a)->as<UserPool>()->homedUsers, 7);
    QVERIFY(edits::setProperty(u"x"_s, {a}, u"role.mediation"_s, true).apply(plan)->pools.find(a)->as<UserPool>()->mediation);
}

void TestEdits::wrongValuesAreRefused()
{
    PlanBuilder builder;
    const Plan plan = builder.site("A").enterprise("a").plan();
    const PoolId a = builder.id<Pool>("a");
    QVERIFY(!edits::setProperty(u"x"_s, {a}, u"version"_s, u"1999"_s).apply(plan));
    QVERIFY(!edits::setProperty(u"x"_s, {a}, u"role.web.internalHttp"_s, 70000).apply(plan));
    QVERIFY(!edits::setProperty(u"x"_s, {a}, u"role.homedUsers"_s, -1).apply(plan));
    QVERIFY(!edits::setProperty(u"x"_s, {a}, u"role.homedUsers"_s, 1.5).apply(plan));
    QVERIFY(!edits::setProperty(u"x"_s, {a}, u"nonsense"_s, 1).apply(plan));
    QVERIFY(!edits::setProperty(u"x"_s, {a}, u"site"_s, 9999u).apply(plan));
    QVERIFY(!edits::setProperty(u"x"_s, {PoolId{77}}, u"fqdn"_s, u"x"_s).apply(plan));
}

void TestEdits::standardEditionAndItsMachineShareTheirName()
{
    PlanBuilder builder;
    const Plan plan = builder.site("A").standard("se1").plan();
    const PoolId pool = builder.id<Pool>("se1");
    const Result<Plan> next = edits::rename(plan, pool, u"se9.example.net"_s).apply(plan);
    QVERIFY(next);
    QCOMPARE(next->pools.find(pool)->fqdn, u"se9.example.net"_s);
    QCOMPARE(next->servers.begin()->fqdn, u"se9.example.net"_s);
}

void TestEdits::aSingleComputerAndItsMachineShareTheirName()
{
    PlanBuilder builder;
    builder.site("A").enterprise("par").trustedApplication("app", "par");
    builder.change<Pool>("app", [](Pool &pool) { pool.isSingleComputer = true; });
    const ServerId server = builder.id<Server>("app-s1");
    const PoolId pool = builder.id<Pool>("app");
    const Result<Plan> apart = edits::rename(builder.plan(), server, u"x.example.net"_s).apply(builder.plan());
    QCOMPARE(apart->pools.find(pool)->fqdn, u"app.example.net"_s);
    builder.change<Server>("app-s1", [](Server &row) { row.fqdn = u"app.example.net"_s; });
    for (EntityRef ref : {EntityRef(server), EntityRef(pool)}) {
        const Result<Plan> together = edits::rename(builder.plan(), ref, u"x.example.net"_s).apply(builder.plan());
        QCOMPARE(together->pools.find(pool)->fqdn, u"x.example.net"_s);
        QCOMPARE(together->servers.find(server)->fqdn, u"x.example.net"_s);
    }
}

void TestEdits::newServersAreMachinesOfTheirOwn()
{
    PlanBuilder builder;
    builder.site("A").enterprise("par").gateway("par-s4").change<Server>("par-s3", [](Server &server) {
        server.state = LifeState::Deployed;
        server.ip = u"192.0.2.1"_s;
        server.hostId = u"esx1"_s;
        server.otherSoftware.insert(OtherSoftware::SharePoint);
        server.expectedDowntimeDays = 3;
        server.ramGb = 128;
    });
    const Result<Plan> plan = edits::addServers(builder.id<Pool>("par"), 1).apply(builder.plan());
    QVERIFY(plan);
    const Server added = *Snapshot(*plan).serversOf(builder.id<Pool>("par")).back();
    QCOMPARE(added.fqdn, u"par-s5.example.net"_s); // a gateway is called par-s4
    QCOMPARE(added.ordinal, 4);
    QCOMPARE(added.ramGb, 128);
    QVERIFY(added.state == LifeState::New && added.ip.isEmpty() && added.hostId.isEmpty());
    QVERIFY(added.otherSoftware.isEmpty() && !added.expectedDowntimeDays);
}

void TestEdits::aPoolSplitInTwoIsWhole()
{
    PlanBuilder builder(ProductVersion::V2015);
    builder.site("A").enterprise("par", 12, 80001).edge("edge", "par").cms("par");
    builder.loadBalancer("lb", {"par"}).reverseProxy("rp", {"par"}).user("par", [&](UserPool &user) {
        user.cac = true;
        user.edgePool = builder.id<Pool>("edge");
    });
    const PoolId first = builder.id<Pool>("par");
    const Result<Plan> plan = edits::splitPool(first, 8).apply(builder.plan());
    QVERIFY(plan);
    QVERIFY(checkIntegrity(*plan));
    const Pool *second = nullptr;
    for (const Pool &pool : plan->pools)
        if (pool.isEnterprise() && pool.id != first)
            second = &pool;
    QVERIFY(second);
    const UserPool &old = *plan->pools.find(first)->as<UserPool>(), &made = *second->as<UserPool>();
    QCOMPARE(old.homedUsers, 40001);
    QCOMPARE(made.homedUsers, 40000);
    QCOMPARE(second->fqdn, u"par2.example.net"_s);
    QCOMPARE(made.edgePool, old.edgePool);
    QVERIFY(made.userStore && made.userStore != old.userStore && made.fileStore && made.fileStore != old.fileStore);
    QVERIFY(!second->hostsCms && !made.cac);
    QCOMPARE(Snapshot(*plan).serversOf(second->id).size(), 8);
    QVERIFY(plan->reverseProxies.begin()->publishes.contains(second->id));
    QVERIFY(plan->loadBalancers.begin()->serves.contains(second->id));
    for (const Finding &finding : evaluate(Snapshot(*plan)))
        QVERIFY2(finding.severity != Severity::Error, qPrintable(messageOf(finding, *plan)));
}

void TestEdits::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("clean");
    QTest::newRow("underscores and blanks") << u"fe_1 a.example.net"_s << u"fe-1-a.example.net"_s;
    QTest::newRow("accents") << u"Zürich-é.example.net"_s << u"Zurich-e.example.net"_s;
    QTest::newRow("ends of labels") << u"_fe_._a_.b."_s << u"fe.a.b"_s;
    QTest::newRow("other scripts") << u"сервер1.example.net"_s << u"1.example.net"_s;
    QTest::newRow("nothing left") << u"сервер"_s << QString();
    QTest::newRow("clean") << u"fe-1.Example.net"_s << u"fe-1.Example.net"_s;
}

void TestEdits::namesAreCleaned()
{
    QFETCH(QString, name);
    QFETCH(QString, clean);
    QCOMPARE(edits::cleanName(name), clean);
    QVERIFY(edits::isCleanName(clean));
    QCOMPARE(edits::isCleanName(name), name == clean);
}

void TestEdits::urlsAreComparedAsAWhole_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("comparable");
    const auto row = [](const char *name, const char *url, const char *host, const char *path, const char *comparable) {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(host) << QString::fromLatin1(path)
                            << QString::fromLatin1(comparable);
    };
    row("host", "https://Meet.a.b", "Meet.a.b", "", "https://meet.a.b/");
    row("slash", "https://meet.a.b/", "meet.a.b", "", "https://meet.a.b/");
    row("path", "https://a.b/X/y/", "a.b", "X/y/", "https://a.b/x/y");
    row("port", "https://a.b:443/x", "a.b", "x", "https://a.b:443/x");
    row("no scheme", "a.b/x", "a.b", "x", "a.b/x");
    row("nothing", "https://", "", "", "https:/");
}

void TestEdits::urlsAreComparedAsAWhole()
{
    QFETCH(QString, url);
    QTEST(hostOfUrl(url).toString(), "host");
    QTEST(pathOfUrl(url).toString(), "path");
    QTEST(comparableUrl(url), "comparable");
}

void TestEdits::suggestedUrlsStayOutOfTheWay()
{
    PlanBuilder builder;
    builder.site("A").standard("dialin3").change<Pool>("dialin3", [](Pool &pool) {
        pool.fqdn = u"dialin3.example.com"_s;
    });
    Plan plan = builder.plan();
    SimpleUrl row;
    row.component = SimpleUrlComponent::Dialin;
    QCOMPARE(edits::freeSimpleUrl(plan, row), u"https://dialin2.example.com"_s);
    plan.add(SipDomain{{}, u"dialin2.example.com"_s, false});
    QCOMPARE(edits::freeSimpleUrl(plan, row), u"https://dialin4.example.com"_s);
    plan.sipDomains = {};
    QCOMPARE(edits::freeSimpleUrl(plan, row), QString());
}

void TestEdits::marksStaySorted()
{
    Plan plan;
    for (const QString &instance : {u"b"_s, u"a"_s, u"c"_s, u"a"_s})
        plan = *edits::markTask({.instance = instance, .date = u"2026-01-31"_s}).apply(plan);
    QCOMPARE(plan.taskMarks.size(), 3);
    QVERIFY(std::ranges::is_sorted(plan.taskMarks, {}, &TaskMark::instance));
    plan = *edits::unmarkTask(u"b"_s).apply(plan);
    QCOMPARE(plan.taskMarks.size(), 2);
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"

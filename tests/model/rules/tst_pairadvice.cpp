// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/pairadvice.h"
#include "model/rules/rule.h"
#include "tests/support/askrules.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QElapsedTimer>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;
using enum ProductVersion;

class TestPairAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectionsAreTheErrorsThePairWouldRaise();
    void objectionsToPools_data();
    void objectionsToPools();
    void objectionsCanBeAskedWhileTheMouseMoves();
    void onlyOneCandidateIsOffered();
};

void TestPairAdvice::objectionsAreTheErrorsThePairWouldRaise()
{
    const auto ids = [](const QList<Finding> &findings) {
        QStringList list;
        for (const Finding &finding : findings)
            list.append(QString::fromLatin1(finding.rule->id));
        list.sort();
        return list;
    };
    int refused = 0, allowed = 0;
    for (quint32 seed = 1; seed <= 10; ++seed) {
        Plan plan = randomPlan(seed, 120);
        Random random(seed);
        for (const Pool &pool : Table<Pool>(plan.pools)) // random plans are of one version and hosting
            if (random.chance(20))
                plan.pools.change(pool.id, [&](Pool &row) { row.version = random.oneOf(enumNames(SE)).value; });
        const Snapshot now(plan);
        for (const Pool &a : plan.pools) {
            for (const Pool &b : plan.pools) {
                if (a.version < V2015 || b.version < V2015)
                    continue;
                const QStringList objections = ids(objectionsToPair(now, a.id, b.id));
                Plan paired = plan;
                Pairing pairing;
                pairing.poolA = a.id;
                pairing.poolB = b.id;
                const EntityRef id = paired.add(pairing);
                QList<Finding> raised = askFamily(Snapshot(paired), "PAR-");
                raised.removeIf([&](const Finding &finding) {
                    return finding.subject != id || finding.severity != Severity::Error;
                });
                QStringList errors = ids(raised);
                for (const QString &hider : {u"PAR-005"_s, u"PAR-004"_s})
                    if (errors.contains(hider))
                        errors = QStringList{hider};
                if (errors.contains(u"PAR-001"_s))
                    errors.removeIf([](const QString &rule) { return rule == u"PAR-002" || rule == u"PAR-003"; });
                QCOMPARE(objections, errors);
                ++(objections.isEmpty() ? allowed : refused);
            }
        }
    }
    QVERIFY2(refused > 100 && allowed > 100, qPrintable(u"%1 %2"_s.arg(refused).arg(allowed)));
}

void TestPairAdvice::objectionsToPools_data()
{
    QTest::addColumn<QString>("partner");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("a good one") << u"good"_s << QStringList{};
    QTest::newRow("itself") << u"par"_s << QStringList{u"PAR-005"_s};
    QTest::newRow("a Director") << u"dir"_s << QStringList{u"PAR-005"_s};
    QTest::newRow("another edition") << u"std"_s << QStringList{u"PAR-001"_s};
    QTest::newRow("virtual") << u"virtual"_s << QStringList{u"PAR-002"_s};
    QTest::newRow("another system") << u"system"_s << QStringList{u"PAR-003"_s};
    QTest::newRow("paired already") << u"met"_s << QStringList{u"PAR-004"_s};
    QTest::newRow("another version") << u"old"_s << QStringList{u"PAR-018"_s};
    QTest::newRow("Lync") << u"lync"_s << QStringList{u"PAR-018"_s};
}

void TestPairAdvice::objectionsToPools()
{
    QFETCH(QString, partner);
    QFETCH(QStringList, expected);
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").director("dir").standard("std");
    plan.site("Lyon").enterprise("good").enterprise("virtual", 1).enterprise("system", 1).enterprise("old", 1);
    plan.enterprise("lync", 1).enterprise("met").enterprise("nic").pair("met", "nic");
    plan.change<Server>("virtual-s1", [](Server &server) { server.hosting = Hosting::Virtual; });
    plan.change<Server>("system-s1", [](Server &server) { server.osVersion = OsVersion::Ws2016; });
    plan.change<Pool>("old", [](Pool &pool) { pool.version = V2019; });
    plan.change<Pool>("lync", [](Pool &pool) { pool.version = V2013; });
    const PoolId b = plan.id<Pool>(qPrintable(partner));
    QStringList rules;
    for (const Finding &finding : objectionsToPair(*plan.snapshot(), plan.id<Pool>("par"), b)) {
        rules.append(QString::fromLatin1(finding.rule->id));
        QCOMPARE(finding.subject, EntityRef(b));
        QVERIFY(messageOf(finding, plan.plan()).contains(partner + u".example.net"_s));
    }
    QCOMPARE(rules, expected);
}

void TestPairAdvice::objectionsCanBeAskedWhileTheMouseMoves()
{
    PlanBuilder plan;
    plan.site("Paris");
    for (int pool = 0; pool < 200; ++pool)
        plan.enterprise(qPrintable(u"p%1"_s.arg(pool)), 12);
    const auto now = plan.snapshot();
    const PoolId first = now->plan.pools.begin()->id;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 10; ++run) {
        QElapsedTimer timer;
        timer.start();
        for (const Pool &pool : now->plan.pools)
            QCOMPARE(objectionsToPair(*now, first, pool.id).size(), pool.id == first ? 1 : 0);
        best = std::min(best, timer.nsecsElapsed());
    }
    QVERIFY2(best < 10'000'000, qPrintable(u"%1 ms"_s.arg(best / 1e6)));
}

void TestPairAdvice::onlyOneCandidateIsOffered()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").standard("std").director("dir").site("Lyon").enterprise("lyo");
    const PoolId par = plan.id<Pool>("par");
    QCOMPARE(onlyPartnerFor(*plan.snapshot(), par), plan.id<Pool>("lyo"));
    const QList<Edit> edits = pairWithOnlyPartner(*plan.snapshot(), par);
    QCOMPARE(edits.size(), 1);
    const Result<Plan> paired = edits.front().apply(plan.plan());
    QVERIFY(paired);
    QCOMPARE(paired->pairings.size(), 1);
    QCOMPARE(onlyPartnerFor(Snapshot(*paired), par), PoolId{});
    plan.enterprise("nic");
    QCOMPARE(onlyPartnerFor(*plan.snapshot(), par), PoolId{});
    QVERIFY(pairWithOnlyPartner(*plan.snapshot(), par).isEmpty());
}

QTEST_GUILESS_MAIN(TestPairAdvice)
#include "tst_pairadvice.moc"

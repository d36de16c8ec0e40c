// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/evaluate.h"
#include "tests/model/rules/pairingcases.h"
#include "tests/support/askrules.h"
#include "tests/support/askupdates.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;
using enum ProductVersion;

class TestCentralManagementRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void everyFixHelps_data();
    void everyFixHelps();
    void findingsFollowEachChange_data();
    void findingsFollowEachChange();
    void aHolderWithoutStandbyIsNotToldTwice();
    void theHolderIsChosenAmongTheClaims();
    void theHolderIsPairedWhenThereIsOneCandidate();
    void whatTheIndexPromisesCanBeMended();
};

void TestCentralManagementRules::findings_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const PlanBuilder &plan, const QStringList &expected) {
        QTest::newRow(name) << plan.plan() << expected;
    };

    row("a paired holder", enterprisePair(), {});
    row("CMS-001 not paired", PlanBuilder().site("Paris").enterprise("par").cms("par"), {u"CMS-001 par"_s});
    row("CMS-001 Standard Edition", PlanBuilder().site("Paris").standard("std").cms("std"), {u"CMS-001 std"_s});
    const auto oneWay = [](Pairing &pairing) { pairing.oneWay = true; };
    row("CMS-001 one-way, the holder has the partner", enterprisePair().change<Pairing>("par+lyo", oneWay), {});
    row("CMS-001 one-way, the holder is the partner",
        enterprisePair().change<Pairing>("par+lyo", oneWay).change<Pool>("par", [](Pool &pool) {
            pool.hostsCms = false;
        }).cms("lyo"),
        {u"CMS-001 lyo"_s});

    row("CMS-002 an empty plan", PlanBuilder(), {});
    row("CMS-002 no holder", PlanBuilder().site("Paris").enterprise("par"), {u"CMS-002"_s});
    row("CMS-002 two holders", enterprisePair().cms("lyo"), {u"CMS-002"_s});
    row("CMS-002 a Director", PlanBuilder().site("Paris").director("dir").cms("dir"), {u"CMS-002"_s});
    row("CMS-002 a Director too", enterprisePair().director("dir").cms("dir"), {u"CMS-002"_s});

    const auto standalone = [](SqlStore &store) { store.haMode = HaMode::Standalone; };
    row("CMS-004 the holder's store", enterprisePair().change<SqlStore>("be-par", standalone), {u"CMS-004 par"_s});
    row("CMS-004 the partner's store", enterprisePair().change<SqlStore>("be-lyo", standalone), {});
    row("CMS-004 Standard Edition", standardPair(), {});

    {
        PlanBuilder plan = enterprisePair();
        plan.site("Nice").enterprise("nic", 3, 0);
        const auto version = [](ProductVersion is) { return [=](Pool &pool) { pool.version = is; }; };
        plan.change<Pool>("par", version(V2015)).change<Pool>("lyo", version(V2015));
        row("CMS-007 the newer pool is empty", plan, {});
        plan.user("nic", [](UserPool &user) { user.homedUsers = 1; });
        row("CMS-007 the newer pool homes users", plan, {u"CMS-007 par"_s});
        PlanBuilder lync = plan;
        lync.change<Pool>("par", version(V2013)).change<Pool>("lyo", version(V2013));
        row("CMS-007 the holder is a Lync pool", lync, {u"CMS-007 par"_s});
        plan.change<Pool>("nic", version(V2013));
        row("CMS-007 the older pool homes users", plan, {});
    }
}

void TestCentralManagementRules::findings()
{
    QFETCH(Plan, plan);
    QFETCH(QStringList, expected);
    QCOMPARE(inWords(askFamily(Snapshot(plan), "CMS-"), plan), expected);
}

void TestCentralManagementRules::everyFixHelps_data()
{
    findings_data();
}

void TestCentralManagementRules::everyFixHelps()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    for (const Finding &finding : askFamily(now, "CMS-")) {
        if (!finding.rule->fixes)
            continue;
        for (const Edit &fix : finding.rule->fixes(now, finding)) {
            const QString trouble = troubleWithFix(now, finding, fix);
            QVERIFY2(trouble.isEmpty(), qPrintable(QString::fromLatin1(finding.rule->id) + u' ' + trouble));
        }
    }
}

void TestCentralManagementRules::findingsFollowEachChange_data()
{
    findings_data();
}

void TestCentralManagementRules::findingsFollowEachChange()
{
    QFETCH(Plan, plan);
    const QString trouble = troubleWithUpdates(enterprisePair().plan(), plan);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestCentralManagementRules::aHolderWithoutStandbyIsNotToldTwice()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").enterprise("lyo").cms("par");
    QStringList told;
    for (const Finding &finding : evaluate(*plan.snapshot()))
        if (finding.subject.kind == EntityKind::Pool)
            told.append(QString::fromLatin1(finding.rule->id) + u' ' + nameOf(plan.plan(), finding.subject));
    QVERIFY(told.contains(u"CMS-001 par.example.net"_s));
    QVERIFY(!told.contains(u"PAR-019 par.example.net"_s));
    QVERIFY(told.contains(u"PAR-019 lyo.example.net"_s));
    QCOMPARE(askFamily(*plan.snapshot(), "PAR-019").size(), 2);
}

void TestCentralManagementRules::theHolderIsChosenAmongTheClaims()
{
    PlanBuilder plan = enterprisePair();
    plan.change<Pool>("par", [](Pool &pool) { pool.hostsCms = false; }).director("dir").cms("dir").cms("lyo");
    const QList<Finding> findings = askFamily(*plan.snapshot(), "CMS-002");
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.front().related.size(), 2);
    const QList<Edit> fixes = findings.front().rule->fixes(*plan.snapshot(), findings.front());
    QCOMPARE(fixes.size(), 1);
    const Result<Plan> mended = fixes.front().apply(plan.plan());
    QVERIFY(mended);
    QCOMPARE(Snapshot(*mended).cmsHolder()->id, plan.id<Pool>("lyo"));
}

void TestCentralManagementRules::theHolderIsPairedWhenThereIsOneCandidate()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").standard("std").site("Lyon").enterprise("lyo").cms("par");
    const auto fixes = [&] {
        const QList<Finding> findings = askFamily(*plan.snapshot(), "CMS-001");
        return findings.front().rule->fixes(*plan.snapshot(), findings.front());
    };
    QCOMPARE(fixes().size(), 1);
    QCOMPARE(fixes().front().label, u"Pair with lyo.example.net"_s);
    plan.enterprise("nic");
    QVERIFY(fixes().isEmpty());
}

void TestCentralManagementRules::whatTheIndexPromisesCanBeMended()
{
    QStringList mendable;
    for (const Rule *rule : allRules())
        if (rule->fixes && qstrncmp(rule->id, "CMS-", 4) == 0)
            mendable.append(QString::fromLatin1(rule->id));
    QCOMPARE(mendable, (QStringList{u"CMS-001"_s, u"CMS-002"_s}));
}

QTEST_GUILESS_MAIN(TestCentralManagementRules)
#include "tst_centralmanagementrules.moc"

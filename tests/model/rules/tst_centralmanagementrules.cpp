// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/evaluate.h"
#include "tests/model/rules/pairingcases.h"
#include "tests/support/askrules.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;
using enum ProductVersion;

class TestCentralManagementRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHolderWithoutStandbyIsNotToldTwice();
    void theHolderIsChosenAmongTheClaims();
    void theHolderIsPairedWhenThereIsOneCandidate();
};

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

QTEST_GUILESS_MAIN(TestCentralManagementRules)
#include "tst_centralmanagementrules.moc"

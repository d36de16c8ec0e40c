// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/generate.h"
#include "tests/model/checklist/checklistplans.h"
#include "tests/support/workedplans.h"

#include <QFile>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

namespace {

/// One instance a line, with the numbers of the lines it waits for: `PAIR-06@pool-par+pool-lyo after 3 24`.
QStringList expectedOrder(const QString &name)
{
    QFile file(u"%1/checklists/orders/%2"_s.arg(QStringLiteral(TWINPOOL_TEST_DATA), name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList orderOf(const Plan &plan)
{
    const auto checklist = generate(Snapshot(plan), ChecklistPurpose::Change);
    if (!checklist)
        qFatal("%s", qPrintable(checklist.error().message));
    QStringList lines;
    for (const Task &task : checklist->tasks) {
        QString line = task.name;
        for (qsizetype i = 0; i < task.after.size(); ++i)
            line += (i == 0 ? u" after %1"_s : u" %1"_s).arg(task.after[i] + 1);
        lines.append(line);
    }
    return lines;
}

} // namespace

/// Instances, what each waits for, and the order: that of worked-checklist.md part C, and for more plans what the
/// algorithm and the rows of checklists.md give, worked out without the program.
class TestExpectedOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansGiveTheirInstancesInOrder_data();
    void plansGiveTheirInstancesInOrder();
    void persistentChatOverTwoSitesHasItsOrder();
    void everyInstanceWaitsForThePlanAtLeast();
};

void TestExpectedOrders::plansGiveTheirInstancesInOrder_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("file");
    QTest::newRow("C.1: deployed pools are paired") << workedPlanC1() << u"deployedpoolspaired.txt"_s;
    QTest::newRow("most changes of a deployed plan") << changedPlan() << u"changed.txt"_s;
    QTest::newRow("clustered instance") << clusteredPlan() << u"clustered.txt"_s;
    QTest::newRow("other network") << otherNetworkPlan() << u"othernetwork.txt"_s;
    QTest::newRow("mirrors to groups") << mirrorsToGroups() << u"mirrorstogroups.txt"_s;
    QTest::newRow("separate accounts") << separateAccounts() << u"separateaccounts.txt"_s;
    QTest::newRow("reported and archived") << reportedAndArchived() << u"reportedandarchived.txt"_s;
    QTest::newRow("mirror added") << convertedMirror(StoreConversion::NoneToMirror) << u"mirroradded.txt"_s;
    QTest::newRow("mirror removed") << convertedMirror(StoreConversion::MirrorToNone) << u"mirrorremoved.txt"_s;
    QTest::newRow("witness removed") << convertedMirror(StoreConversion::RemoveWitness) << u"witnessremoved.txt"_s;
    QTest::newRow("mirror changed") << convertedMirror(StoreConversion::ChangeMirror) << u"mirrorchanged.txt"_s;
}

void TestExpectedOrders::plansGiveTheirInstancesInOrder()
{
    QFETCH(const Plan, plan);
    QFETCH(const QString, file);
    QCOMPARE(orderOf(plan), expectedOrder(file));
}

/// Part C.2 prints the instances for Persistent Chat alone, in their relative order.
void TestExpectedOrders::persistentChatOverTwoSitesHasItsOrder()
{
    const QStringList expected = expectedOrder(u"persistentchat.txt"_s);
    QStringList actual;
    for (const QString &line : orderOf(workedPlanC2())) {
        const QString name = line.section(u' ', 0, 0);
        const bool isOfChat = name.contains(u"PCH-"_s) || name.contains(u"@pc"_s, Qt::CaseInsensitive)
                              || name.contains(u"@sqlp"_s);
        QVERIFY2(!isOfChat || expected.contains(name), qPrintable(name));
        if (expected.contains(name))
            actual.append(name);
    }
    QCOMPARE(actual, expected);
}

void TestExpectedOrders::everyInstanceWaitsForThePlanAtLeast()
{
    const QStringList lines = orderOf(deployed(workedPlanA()));
    QCOMPARE(lines, (QStringList{u"PRE-01"_s, u"PRE-04 after 1"_s, u"TB-00 after 2"_s, u"BKP-01 after 1"_s,
                                 u"VER-01 after 1"_s, u"HND-01 after 4 5"_s, u"HND-02 after 6"_s,
                                 u"HND-03 after 7"_s}));
}

QTEST_GUILESS_MAIN(TestExpectedOrders)
#include "tst_expectedorders.moc"

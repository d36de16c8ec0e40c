// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/marks.h"
#include "model/runbooks/drills.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "tests/support/workedplans.h"
#include "views/editing/editor.h"
#include "views/itemmodels/roles.h"
#include "views/itemmodels/runbooklist.h"
#include "views/itemmodels/runbookmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

using Tester = QAbstractItemModelTester;
constexpr auto report = Tester::FailureReportingMode::QtTest;

class TestRunbookModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsKeepTheOrderOfTheWork();
    void timesCountWhatHasATarget();
    void stepsOfServersAreToldApart();
    void listFollowsDrills();
    void modelsFollowRandomWork();
    void slowStepsAreTold();
};

namespace {

Runbook failover(const Plan &plan)
{
    const Result<Runbook> runbook =
        generateRunbook(Snapshot(plan), RunbookKind::PoolFailover, plan.pools.begin()->id);
    if (!runbook)
        qFatal("%s", qPrintable(runbook.error().text()));
    return *runbook;
}

} // namespace

void TestRunbookModel::recordsKeepTheOrderOfTheWork()
{
    const Runbook runbook = failover(workedPlanA());
    const auto name = [&](qsizetype step) { return drillNameOf(runbook, runbook.steps[step]); };
    DrillRecord record{.start = u"2026-03-09T10:00:00"_s, .runbook = runbook.name, .author = {}, .remark = {}, .steps = {}};
    for (qsizetype step : {2, 0, 3, 1})
        record = withStep(record, runbook, {name(step), static_cast<int>(step), {}});
    QCOMPARE(record.steps.size(), 4);
    for (qsizetype step = 0; step < 4; ++step)
        QCOMPARE(record.steps[step].step, name(step));
    record = withStep(record, runbook, {name(1), 30, u"slow"_s});
    QCOMPARE(record.steps.size(), 4);
    QCOMPARE(takenFor(record, name(1))->minutes, 30);
    record = withoutStep(record, name(1));
    QVERIFY(!takenFor(record, name(1)));
    QCOMPARE(record.steps.size(), 3);
}

void TestRunbookModel::timesCountWhatHasATarget()
{
    const Runbook runbook = failover(workedPlanA());
    DrillRecord record{.start = u"2026-03-09T10:00:00"_s, .runbook = runbook.name, .author = {}, .remark = {}, .steps = {}};
    DrillTimes expected;
    for (const RunbookStep &step : runbook.steps) {
        record = withStep(record, runbook, {drillNameOf(runbook, step), 7, {}});
        if (targetOf(step) > 0) {
            expected.taken += 7;
            expected.target += targetOf(step);
        }
        QCOMPARE(timesOf(record, runbook), expected);
    }
    QVERIFY(expected.target > 0);
}

void TestRunbookModel::stepsOfServersAreToldApart()
{
    const Plan plan = workedPlanA();
    const Result<Runbook> update =
        generateRunbook(Snapshot(plan), RunbookKind::RollingUpdate, plan.pools.begin()->id);
    QVERIFY(update);
    QStringList names;
    for (const RunbookStep &step : update->steps)
        names += drillNameOf(*update, step);
    QVERIFY(names.size() > 5);
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(names.contains(u"RB-PATCH-01"_s));
}

void TestRunbookModel::listFollowsDrills()
{
    Document document(workedPlanA());
    Editor editor(document);
    RunbookList list(document);
    const Tester tester(&list, report);
    list.setChoices(allRunbooks(*document.now()));
    QVERIFY(list.rowCount() > 5);
    const RunbookChoice choice{document.plan().pools.begin()->id, RunbookKind::PoolFailover};
    const QModelIndex row = list.indexOf(choice);
    QVERIFY(row.isValid());
    QCOMPARE(*list.choiceAt(row), choice);
    QCOMPARE(row.data().toString(), document.plan().pools.begin()->fqdn);
    const auto last = [&] { return row.siblingAtColumn(RunbookList::LastColumn).data().toString(); };
    QVERIFY(last().isEmpty());
    QSignalSpy told(&list, &QAbstractItemModel::dataChanged);
    for (const QString &start : {u"2026-03-09T10:00:00"_s, u"2026-04-09T10:00:00"_s})
        editor.apply(edits::recordDrill({.start = start,
                                         .runbook = nameOf(document.plan(), choice),
                                         .author = u"Ada"_s,
                                         .remark = {},
                                         .steps = {}}));
    QVERIFY(told.size() > 0);
    QCOMPARE(last(), titleOf(document.plan().drillRecords.last()));
    QVERIFY(last().endsWith(u"Ada"_s));
    QCOMPARE(failover(document.plan()).name, nameOf(document.plan(), choice));
}

void TestRunbookModel::modelsFollowRandomWork()
{
    Random random(11);
    Document document(workedPlanA());
    Editor editor(document);
    RunbookList list(document);
    RunbookModel steps;
    const Tester listTester(&list, report), stepsTester(&steps, report);
    for (int round = 0; round < 60; ++round) {
        if (random.chance(70))
            editor.apply(randomEdit(random, *document.now()));
        list.setChoices(allRunbooks(*document.now()));
        if (list.choices().isEmpty())
            continue;
        const RunbookChoice choice = random.oneOf(list.choices());
        if (!choice.kind)
            continue;
        const Result<Runbook> runbook = generateRunbook(*document.now(), *choice.kind, choice.subject);
        QVERIFY(runbook);
        steps.setRunbook(document.now(), *runbook);
        QCOMPARE(steps.rowCount(), runbook->steps.size() + 1);
        DrillRecord record{.start = u"2026-03-09T10:00:00"_s,
                           .runbook = runbook->name,
                           .author = {},
                           .remark = {},
                           .steps = {}};
        for (const RunbookStep &step : runbook->steps)
            if (random.chance(50))
                record = withStep(record, *runbook, {drillNameOf(*runbook, step), random.number(0, 60), {}});
        steps.setRecord(record);
        editor.apply(edits::recordDrill(record));
    }
}

void TestRunbookModel::slowStepsAreTold()
{
    const SnapshotPtr now = std::make_shared<const Snapshot>(workedPlanA());
    const Runbook runbook = failover(now->plan);
    RunbookModel model;
    model.setRunbook(now, runbook);
    const int row = 1, target = targetOf(runbook.steps.first());
    QVERIFY(target > 0);
    const QModelIndex taken = model.index(row, RunbookModel::TakenColumn);
    QVERIFY(!taken.data(OverTargetRole).isValid());
    const QString name = drillNameOf(runbook, runbook.steps.first());
    const DrillRecord record{.start = u"2026-03-09T10:00:00"_s, .runbook = runbook.name, .author = {}, .remark = {}, .steps = {}};
    model.setRecord(withStep(record, runbook, {name, target, {}}));
    QCOMPARE(taken.data(OverTargetRole), QVariant(false));
    model.setRecord(withStep(record, runbook, {name, target + 1, {}}));
    QCOMPARE(taken.data(OverTargetRole), QVariant(true));
    QVERIFY(!model.stepAt(0) && model.stepAt(1));
}

QTEST_GUILESS_MAIN(TestRunbookModel)
#include "tst_runbookmodel.moc"

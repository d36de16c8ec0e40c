// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/progress.h"
#include "model/checklist/schedule.h"
#include "model/edits/change.h"
#include "model/edits/marks.h"
#include "tests/support/workedplans.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

Checklist checklistOf(const Plan &plan)
{
    return *generate(Snapshot(plan), ChecklistPurpose::Deploy);
}

const Task *taskNamed(const Checklist &checklist, const QString &name)
{
    const auto at = std::ranges::find(checklist.tasks, name, &Task::name);
    return at == checklist.tasks.end() ? nullptr : &*at;
}

} // namespace

class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreCounted();
    void marksSurviveUnlessTheTaskAsksForSomethingElse();
    void theCriticalPathIsAChainAndTheLongest();
    void workIsSummedPerRole();
};

void TestProgress::marksAreCounted()
{
    Plan plan = workedPlanA();
    const Checklist checklist = checklistOf(plan);
    QCOMPARE(progressOf(plan, checklist.tasks), (Progress{.total = static_cast<int>(checklist.tasks.size())}));
    const Task &first = checklist.tasks.first(), &second = checklist.tasks[1], &third = checklist.tasks[2];
    plan = *edits::markTask({.instance = first.name, .basis = basisOf(first)}).apply(plan);
    plan = *edits::markTask({.instance = second.name, .outcome = TaskOutcome::Skipped, .remark = u"exists"_s}).apply(plan);
    plan = *edits::markTask({.instance = third.name, .basis = u"other"_s}).apply(plan);
    QCOMPARE(stateOf(plan, first), TaskState::Done);
    QCOMPARE(stateOf(plan, second), TaskState::Skipped);
    QCOMPARE(stateOf(plan, third), TaskState::Changed);
    const Progress progress = progressOf(plan, checklist.tasks);
    QCOMPARE(progress.done, 1);
    QCOMPARE(progress.skipped, 1);
    QCOMPARE(progress.changed, 1);
    QCOMPARE(progress.left(), progress.total - 2);
    QCOMPARE(stateOf(*edits::unmarkTask(first.name).apply(plan), first), TaskState::Open);
}

void TestProgress::marksSurviveUnlessTheTaskAsksForSomethingElse()
{
    Plan plan = workedPlanA();
    const Checklist before = checklistOf(plan);
    for (const Task &task : before.tasks)
        plan = *edits::markTask({.instance = task.name, .basis = basisOf(task)}).apply(plan);
    QCOMPARE(progressOf(plan, checklistOf(plan).tasks).done, static_cast<int>(before.tasks.size()));

    const FileStore share = *plan.fileStores.begin();
    plan = *changeRow(u"Share"_s, share.id, [](FileStore &row) { row.shareName = u"otherShare"_s; }).apply(plan);
    const Checklist after = checklistOf(plan);
    const Progress progress = progressOf(plan, after.tasks);
    QVERIFY(progress.changed > 0);
    QVERIFY(progress.changed < progress.total / 2);
    for (const Task &task : after.tasks) {
        const Task *was = taskNamed(before, task.name);
        QVERIFY(was);
        QCOMPARE(stateOf(plan, task) == TaskState::Changed, basisOf(*was) != basisOf(task));
    }
}

void TestProgress::theCriticalPathIsAChainAndTheLongest()
{
    for (const Plan &plan : {workedPlanA(), workedPlanB()}) {
        const Checklist checklist = checklistOf(plan);
        const Schedule schedule = scheduleOf(checklist);
        int minutes = 0;
        for (qsizetype i = 0; i < schedule.criticalPath.size(); ++i) {
            const Task &task = checklist.tasks[schedule.criticalPath[i]];
            minutes += task.definition->duration.most;
            QVERIFY(i == 0 || task.after.contains(schedule.criticalPath[i - 1]));
        }
        QCOMPARE(schedule.minutes, minutes);
        for (int i = 0; i < checklist.tasks.size(); ++i) {
            QVERIFY(schedule.spans[i].end <= schedule.minutes);
            for (int before : checklist.tasks[i].after)
                QVERIFY(schedule.spans[before].end <= schedule.spans[i].start);
        }
    }
    QCOMPARE(scheduleOf({}).minutes, 0);
    QVERIFY(scheduleOf({}).criticalPath.isEmpty());
}

void TestProgress::workIsSummedPerRole()
{
    const Checklist checklist = checklistOf(workedPlanA());
    int dba = 0;
    for (const Task &task : checklist.tasks)
        if (task.definition->who.contains(TaskRole::SqlDba))
            dba += task.definition->duration.most;
    QVERIFY(dba > 0);
    QVERIFY(scheduleOf(checklist).work.contains(std::pair(TaskRole::SqlDba, dba)));
}

QTEST_GUILESS_MAIN(TestProgress)
#include "tst_progress.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/marks.h"
#include "model/edits/properties.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "tests/support/workedplans.h"
#include "views/editing/editor.h"
#include "views/itemmodels/checklistfilter.h"
#include "views/itemmodels/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

using Tester = QAbstractItemModelTester;
constexpr auto report = Tester::FailureReportingMode::QtTest;

class TestChecklistModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsFollowRandomWork_data();
    void modelsFollowRandomWork();
    void ticksAskToBeKept();
    void statesAreToldInWords();
    void otherValuesKeepTheRows();
    void anotherCommandAsksToLookAgain();
    void filtersSelect();
    void progressIsThatOfTheFilter();
    void doneTasksLeaveWhatIsLeft();
    void aTickVisitsOneTask();
    void manyTicksAtOnceAreOneReset();
};

namespace {

Plan pairedPools()
{
    return PlanBuilder()
        .site("Paris")
        .enterprise("par")
        .site("Lyon")
        .enterprise("lyo")
        .pair("par", "lyo")
        .cms("par")
        .plan();
}

/// About 20,000 tasks.
Plan manyPools()
{
    PlanBuilder builder;
    for (int site = 0; site < 20; ++site) {
        builder.site(qPrintable(u"Site %1"_s.arg(site)));
        for (int pool = 0; pool < 22; ++pool)
            builder.enterprise(qPrintable(u"p%1-%2"_s.arg(site).arg(pool)), 8);
    }
    return builder.plan();
}

void generateInto(ChecklistModel &model, const Document &document, ChecklistPurpose purpose = ChecklistPurpose::Deploy)
{
    const SnapshotPtr now = document.now();
    Result<Checklist> checklist = generate(*now, purpose);
    QVERIFY2(checklist, checklist ? "" : qPrintable(checklist.error().text()));
    model.setChecklist(now, std::move(*checklist));
}

TaskMark markOf(const Task &task, TaskOutcome outcome = TaskOutcome::Done)
{
    return {.instance = task.name,
            .outcome = outcome,
            .date = u"2026-03-09"_s,
            .author = u"Ada"_s,
            .remark = outcome == TaskOutcome::Skipped ? u"not here"_s : QString(),
            .basis = basisOf(task)};
}

/// The rows with what a delegate shows of each.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + index.data().toString();
        for (int column = 1; column < model.columnCount(parent); ++column)
            text += u'|' + index.siblingAtColumn(column).data().toString();
        const auto progress = index.data(ProgressRole).value<Progress>();
        text += u"|%1|%2"_s.arg(index.data(TaskStateRole).toString(), index.data(Qt::CheckStateRole).toString());
        text += u"|%1 %2 %3 %4\n"_s.arg(progress.total).arg(progress.done).arg(progress.skipped).arg(progress.changed);
        text += printed(model, index, depth + 1);
    }
    return text;
}

/// The names of the tasks that are shown.
QStringList shownTasks(const ChecklistFilter &filter, const ChecklistModel &model)
{
    QStringList names;
    for (int phase = 0; phase < filter.rowCount(); ++phase)
        for (int row = 0; row < filter.rowCount(filter.index(phase, 0)); ++row)
            names += model.checklist().tasks[filter.positionAt(filter.index(row, 0, filter.index(phase, 0)))].name;
    return names;
}

/// Counts how often the proxy asks for a row.
class CountingFilter : public ChecklistFilter
{
public:
    using ChecklistFilter::ChecklistFilter;
    mutable int asked = 0;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        ++asked;
        return ChecklistFilter::filterAcceptsRow(row, parent);
    }
};

/// Counts how often somebody asks for data.
class CountingModel : public ChecklistModel
{
public:
    using ChecklistModel::ChecklistModel;
    mutable int asked = 0;

    QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return ChecklistModel::data(index, role);
    }
};

} // namespace

void TestChecklistModel::modelsFollowRandomWork_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestChecklistModel::modelsFollowRandomWork()
{
    QFETCH(quint32, seed);
    Random random(seed);
    Document document(pairedPools());
    Editor editor(document);
    ChecklistModel model(document);
    ChecklistFilter all(model), some(model);
    const Tester modelTester(&model, report), allTester(&all, report), someTester(&some, report);
    for (int step = 0; step < 60; ++step) {
        const auto &tasks = model.checklist().tasks;
        if (step % 6 == 0)
            generateInto(model, document, random.chance(50) ? ChecklistPurpose::Deploy : ChecklistPurpose::Change);
        else if (random.chance(15))
            editor.undoStack()->undo();
        else if (random.chance(20))
            editor.apply(randomEdit(random, *document.now()));
        else if (random.chance(20) && !document.plan().taskMarks.isEmpty())
            editor.apply(edits::unmarkTask(random.oneOf(document.plan().taskMarks).instance));
        else if (!tasks.isEmpty())
            editor.apply(edits::markTask(
                markOf(random.oneOf(tasks), random.chance(70) ? TaskOutcome::Done : TaskOutcome::Skipped)));
        if (random.chance(10))
            some.setFilter({.text = random.chance(50) ? u"sql"_s : u"par"_s}, random.chance(70));

        ChecklistModel fresh(document);
        fresh.setChecklist(model.snapshot(), model.checklist());
        QCOMPARE(printed(model), printed(fresh));
        QCOMPARE(model.progress(), fresh.progress());
        ChecklistFilter freshAll(fresh), freshSome(fresh);
        freshSome.setFilter(some.filter(), some.onlyLeft());
        QCOMPARE(printed(all), printed(freshAll));
        QCOMPARE(printed(some), printed(freshSome));
        QCOMPARE(some.progress(), freshSome.progress());
    }
}

void TestChecklistModel::ticksAskToBeKept()
{
    Document document(pairedPools());
    ChecklistModel model(document);
    generateInto(model, document);
    const QModelIndex phase = model.index(0, 0), task = model.index(0, 0, phase);
    QSignalSpy ticked(&model, &ChecklistModel::ticked);
    QVERIFY(!model.setData(phase, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(task, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(ticked.size(), 1);
    QCOMPARE(ticked.first(), (QVariantList{0, true}));
    QCOMPARE(model.stateOf(0), TaskState::Open); // the plan decides
}

void TestChecklistModel::statesAreToldInWords()
{
    Document document(pairedPools());
    Editor editor(document);
    ChecklistModel model(document);
    generateInto(model, document);
    const auto &tasks = model.checklist().tasks;
    editor.apply(edits::markTask(markOf(tasks[0])));
    editor.apply(edits::markTask(markOf(tasks[1], TaskOutcome::Skipped)));
    const auto text = [&](int position, int column, int role) {
        return model.indexOf(position).siblingAtColumn(column).data(role).toString();
    };
    QCOMPARE(text(0, ChecklistModel::StateColumn, Qt::DisplayRole), u"Done"_s);
    QCOMPARE(text(1, ChecklistModel::StateColumn, Qt::DisplayRole), u"Skipped"_s);
    QVERIFY(text(0, 0, Qt::AccessibleDescriptionRole).startsWith(u"Done by Ada on "_s));
    QVERIFY(text(1, 0, Qt::AccessibleDescriptionRole).endsWith(u"not here"_s));
    QCOMPARE(model.indexOf(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.indexOf(1).data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QCOMPARE(model.indexOf(2).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestChecklistModel::otherValuesKeepTheRows()
{
    Document document(workedPlanA());
    Editor editor(document);
    ChecklistModel model(document);
    ChecklistFilter filter(model);
    generateInto(model, document);
    const QPersistentModelIndex row = filter.indexOf(5);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    editor.apply(edits::setDeploymentProperty(u"Change"_s, u"backupPath"_s, u"\\\\srv\\other"_s));
    generateInto(model, document);
    QCOMPARE(reset.size(), 0);
    QVERIFY(row.isValid());
    QCOMPARE(model.snapshot(), document.now());
    editor.apply(edits::setProperty(u"Change"_s, {document.plan().pools.begin()->id}, u"fqdn"_s, u"new.example.net"_s));
    generateInto(model, document);
    QCOMPARE(reset.size(), 1); // tasks bear other names
}

void TestChecklistModel::anotherCommandAsksToLookAgain()
{
    Document document(workedPlanA());
    Editor editor(document);
    ChecklistModel model(document);
    generateInto(model, document);
    const auto task = std::ranges::find_if(model.checklist().tasks, [](const Task &each) {
        return std::ranges::any_of(each.commands,
                                   [](const auto &block) { return block && block->text().contains(u"sfb-backup"_s); });
    });
    QVERIFY(task != model.checklist().tasks.end());
    const QString name = task->name;
    editor.apply(edits::markTask(markOf(*task)));
    QCOMPARE(model.stateOf(model.positionOf(name)), TaskState::Done);
    const QString before = document.plan().deployment.backupPath;
    editor.apply(edits::setDeploymentProperty(u"Change"_s, u"backupPath"_s, uR"(\\bkp02.corp.example.net\sfb-other$)"_s));
    generateInto(model, document);
    QCOMPARE(model.stateOf(model.positionOf(name)), TaskState::Changed);
    QCOMPARE(model.progress().changed, 1);
    QCOMPARE(model.progress().done, 0);
    editor.apply(edits::setDeploymentProperty(u"Change"_s, u"backupPath"_s, before));
    generateInto(model, document);
    QCOMPARE(model.stateOf(model.positionOf(name)), TaskState::Done);
}

void TestChecklistModel::filtersSelect()
{
    const Plan plan = pairedPools();
    Document document(plan);
    ChecklistModel model(document);
    ChecklistFilter filter(model);
    generateInto(model, document);
    const QStringList all = shownTasks(filter, model);
    QCOMPARE(all.size(), model.checklist().tasks.size());
    const auto shown = [&](const TaskFilter &wanted) {
        filter.setFilter(wanted, false);
        return shownTasks(filter, model);
    };
    const QStringList ofDba = shown({.role = TaskRole::SqlDba});
    QVERIFY(!ofDba.isEmpty() && ofDba.size() < all.size());
    for (const QString &name : ofDba)
        QVERIFY(model.checklist().tasks[model.positionOf(name)].definition->who.contains(TaskRole::SqlDba));
    QCOMPARE(shown({.text = u"  SQL dba "_s}).size(), ofDba.size());

    const PlanBuilder names = PlanBuilder().plan([&](Plan &copy) { copy = plan; });
    const QStringList ofParis = shown({.site = names.id<Site>("Paris")}), ofLyon = shown({.site = names.id<Site>("Lyon")});
    const auto isOf = [](const QString &word) { return [word](const QString &name) { return name.contains(word); }; };
    QVERIFY(std::ranges::any_of(ofParis, isOf(u"par"_s)));
    QVERIFY(std::ranges::any_of(ofParis, isOf(u"par+lyo"_s)) || std::ranges::any_of(ofParis, isOf(u"par.example.net+"_s)));
    for (const QString &name : ofLyon)
        QVERIFY2(name.contains(u"lyo"_s) || name.contains(u"Lyon"_s), qPrintable(name));

    const QStringList ofPool = shown({.objects = std::vector<EntityRef>{names.id<Pool>("lyo")}});
    QVERIFY(!ofPool.isEmpty() && ofPool.size() <= ofLyon.size());
    QVERIFY(std::ranges::any_of(ofPool, isOf(u"be-lyo"_s))); // what the pool stands on
    QVERIFY(shown({.objects = std::vector<EntityRef>{}}).isEmpty());
    QCOMPARE(shown({.text = u"lyo"_s, .role = TaskRole::SqlDba}).size(),
             std::ranges::count_if(ofDba, isOf(u"lyo"_s)));
    QVERIFY(filter.isFiltering());
    QCOMPARE(shown({}), all);
}

void TestChecklistModel::progressIsThatOfTheFilter()
{
    Document document(pairedPools());
    Editor editor(document);
    ChecklistModel model(document);
    ChecklistFilter filter(model);
    generateInto(model, document);
    filter.setFilter({.role = TaskRole::SqlDba}, false);
    const int total = filter.progress().total;
    QVERIFY(total > 2 && total < model.progress().total);
    const auto mark = [&](bool isOfRole) {
        const auto &tasks = model.checklist().tasks;
        const auto at = std::ranges::find_if(tasks, [&](const Task &task) {
            return task.definition->who.contains(TaskRole::SqlDba) == isOfRole;
        });
        editor.apply(edits::markTask(markOf(*at)));
    };
    mark(false);
    QCOMPARE(filter.progress().done, 0);
    mark(true);
    QCOMPARE(filter.progress(), (Progress{.total = total, .done = 1}));
    QCOMPARE(model.progress().done, 2);
    int ofPhases = 0;
    for (int phase = 0; phase < filter.rowCount(); ++phase)
        ofPhases += filter.index(phase, 0).data(ProgressRole).value<Progress>().done;
    QCOMPARE(ofPhases, 1);
}

void TestChecklistModel::doneTasksLeaveWhatIsLeft()
{
    Document document(pairedPools());
    Editor editor(document);
    ChecklistModel model(document);
    ChecklistFilter filter(model);
    generateInto(model, document);
    filter.setFilter({}, true);
    const int phases = filter.rowCount();
    const int inFirst = filter.rowCount(filter.index(0, 0));
    for (int row = 0; row < inFirst; ++row) {
        const QString name = model.checklist().tasks[row].name;
        QVERIFY(shownTasks(filter, model).contains(name));
        editor.apply(edits::markTask(markOf(model.checklist().tasks[row])));
        QVERIFY(!shownTasks(filter, model).contains(name));
    }
    QCOMPARE(filter.rowCount(), phases - 1); // nothing is left in the phase
    editor.undoStack()->undo();
    QCOMPARE(filter.rowCount(), phases);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
}

void TestChecklistModel::aTickVisitsOneTask()
{
    Document document(manyPools());
    Editor editor(document);
    CountingModel model(document);
    CountingFilter filter(model);
    generateInto(model, document);
    QVERIFY2(model.checklist().tasks.size() > 20'000, qPrintable(QString::number(model.checklist().tasks.size())));
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&filter);
    view.resize(600, 400);
    view.expandAll();
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (bool onlyLeft : {false, true}) {
        filter.setFilter({}, onlyLeft);
        view.expandAll();
        view.setCurrentIndex(filter.indexOf(10'000));
        QApplication::processEvents();
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged), judged(&model, &ChecklistModel::stateChanged),
            reset(&filter, &QAbstractItemModel::modelReset);
        model.asked = filter.asked = 0;
        editor.apply(edits::markTask(markOf(model.checklist().tasks[onlyLeft ? 10'000 : 9'999])));
        QApplication::processEvents();
        QCOMPARE(judged.size(), 1);
        QCOMPARE(told.size(), 2); // the task and its phase
        QCOMPARE(reset.size(), 0);
        QVERIFY2(filter.asked <= 10, qPrintable(QString::number(filter.asked)));
        constexpr int rowsInSight = 100, questionsOfARow = 60;
        QVERIFY2(model.asked < rowsInSight * questionsOfARow, qPrintable(QString::number(model.asked)));
    }
}

void TestChecklistModel::manyTicksAtOnceAreOneReset()
{
    Document document(manyPools());
    Editor editor(document);
    ChecklistModel model(document);
    ChecklistFilter filter(model);
    generateInto(model, document);
    QList<TaskMark> marks;
    for (const Task &task : model.checklist().tasks)
        marks.append(markOf(task));
    QSignalSpy reset(&filter, &QAbstractItemModel::modelReset), told(&filter, &QAbstractItemModel::dataChanged);
    editor.apply(edits::markTasks(marks));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(told.size(), 0);
    QCOMPARE(model.progress(), (Progress{.total = int(marks.size()), .done = int(marks.size())}));
    QCOMPARE(filter.progress(), model.progress());
}

QTEST_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"

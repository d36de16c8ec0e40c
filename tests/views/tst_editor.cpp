// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/planfile.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "model/edits/properties.h"
#include "views/editing/editor.h"
#include "views/editing/selection.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAllIsTheFirstPlanAndRedoTheLast_data();
    void undoAllIsTheFirstPlanAndRedoTheLast();
    void repeatedChangesAreOneStep();
    void refusedEditsChangeNothing();
    void removedRowsLeaveTheSelection();
};

void TestEditor::undoAllIsTheFirstPlanAndRedoTheLast_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestEditor::undoAllIsTheFirstPlanAndRedoTheLast()
{
    QFETCH(quint32, seed);
    Random random(seed);
    Document document(randomPlan(seed, 80));
    Editor editor(document);
    const QByteArray first = writePlan(document.plan());
    for (int step = 0; step < 300; ++step)
        editor.apply(randomEdit(random, *document.now()));
    const QByteArray last = writePlan(document.plan());
    QVERIFY(first != last);
    const PlanIndex lastIndex = document.now()->index;
    while (editor.undoStack()->canUndo())
        editor.undoStack()->undo();
    QCOMPARE(writePlan(document.plan()), first);
    QVERIFY(document.now()->index == PlanIndex(document.plan()));
    while (editor.undoStack()->canRedo())
        editor.undoStack()->redo();
    QCOMPARE(writePlan(document.plan()), last);
    QVERIFY(document.now()->index == lastIndex);
}

void TestEditor::repeatedChangesAreOneStep()
{
    PlanBuilder builder;
    Document document(builder.site("A").enterprise("a").plan());
    Editor editor(document);
    const std::vector<EntityRef> pool{builder.id<Pool>("a")};
    for (int users : {1, 2, 3})
        editor.apply(edits::setProperty(u"Users"_s, pool, u"role.homedUsers"_s, users, true));
    QCOMPARE(editor.undoStack()->count(), 1);
    editor.apply(edits::setProperty(u"Users"_s, pool, u"role.homedUsers"_s, 6000, true));
    QCOMPARE(editor.undoStack()->count(), 0); // back where it began
}

void TestEditor::refusedEditsChangeNothing()
{
    PlanBuilder builder;
    Document document(builder.site("A").enterprise("a").plan());
    Editor editor(document);
    const QSignalSpy refused(&editor, &Editor::refused), changed(&document, &Document::planChanged);
    QVERIFY(!editor.apply(edits::setProperty(u"x"_s, {builder.id<Pool>("a")}, u"version"_s, u"1999"_s)));
    editor.setReadOnly(true);
    QVERIFY(!editor.apply(edits::setProperty(u"x"_s, {builder.id<Pool>("a")}, u"version"_s, u"2015"_s)));
    QCOMPARE(refused.count(), 2);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(editor.undoStack()->count(), 0);
}

void TestEditor::removedRowsLeaveTheSelection()
{
    PlanBuilder builder;
    Document document(builder.site("A").enterprise("a").enterprise("b").plan());
    Selection selection(document);
    const PoolId a = builder.id<Pool>("a"), b = builder.id<Pool>("b");
    selection.set(std::vector<EntityRef>{a, b});
    Plan plan = document.plan();
    plan.pools.remove(a);
    document.setPlan(plan);
    QCOMPARE(selection.refs(), std::vector<EntityRef>{b});
}

QTEST_MAIN(TestEditor)
#include "tst_editor.moc"

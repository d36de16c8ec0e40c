// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "views/editing/editor.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/itemmodels/outlinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsFollowRandomEdits_data();
    void modelsFollowRandomEdits();
};

namespace {

/// The tree as an indented list.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + index.data().toString() + u'\n' + printed(model, index, depth + 1);
    }
    return text;
}

} // namespace

void TestItemModels::modelsFollowRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestItemModels::modelsFollowRandomEdits()
{
    QFETCH(quint32, seed);
    Random random(seed);
    Document document(randomPlan(seed, 60));
    LiveFindings findings(document);
    Editor editor(document);
    OutlineModel outline(document, findings);
    FindingsModel list(document, findings);
    const QAbstractItemModelTester outlineTester(&outline, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);

    for (int step = 0; step < 80; ++step) {
        if (random.chance(20) && editor.undoStack()->canUndo())
            editor.undoStack()->undo();
        else
            editor.apply(randomEdit(random, *document.now()));
        const OutlineModel fresh(document, findings);
        QCOMPARE(printed(outline), printed(fresh));
        const FindingsModel freshList(document, findings);
        QCOMPARE(list.rowCount(), freshList.rowCount());
        for (int row = 0; row < list.rowCount(); ++row)
            QCOMPARE(*list.findingAt(list.index(row, 0)), *freshList.findingAt(freshList.index(row, 0)));
    }
}

QTEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"

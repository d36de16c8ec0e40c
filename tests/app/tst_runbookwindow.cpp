// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/drills.h"
#include "tests/app/windowtest.h"
#include "tests/support/workedplans.h"
#include "views/canvas/view.h"
#include "views/dialogs/markdialogs.h"
#include "views/panels/outlinepanel.h"
#include "views/panels/runbookpage.h"
#include "views/panels/runbookpanel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// Runbooks in the window, by real keys and clicks.
class TestRunbookWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowTest::init();
        open(workedPlanA(), {1280, 1000});
        showDock("runbooks");
        QTRY_VERIFY(chooser().model().rowCount() > 0);
    }

    void selectedServerBringsItsRunbooks();
    void namesAndWordsBringRunbooks();
    void runbooksOpenByKeyboard();
    void drillsAreKeptStepByStep();
    void pastDrillsAreShownAndCorrected();

private:
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void openFailover();
    RunbookPanel &panel() const { return *m_window->findChild<RunbookPanel *>(); }
    RunbookChooser &chooser() const { return *panel().chooser(); }
    RunbookPage &page() const { return *panel().page(); }
    template <class T>
    T *named(const char *name) const
    {
        return panel().findChild<T *>(QLatin1StringView(name));
    }
    const Plan &plan() const { return m_window->findChild<CanvasView *>()->editor().document().plan(); }
};

void TestRunbookWindow::openFailover()
{
    const QModelIndex row = chooser().model().indexOf({plan().pools.begin()->id, RunbookKind::PoolFailover});
    QVERIFY(row.isValid());
    chooser().list()->scrollTo(row);
    QTest::mouseClick(chooser().list()->viewport(), Qt::LeftButton, {}, chooser().list()->visualRect(row).center());
    QVERIFY(page().isVisible());
}

void TestRunbookWindow::selectedServerBringsItsRunbooks()
{
    const Server &server = *plan().servers.begin();
    QTreeView *outline = m_window->findChild<OutlinePanel *>()->tree();
    const QModelIndexList rows = outline->model()->match(outline->model()->index(0, 0), Qt::DisplayRole, server.fqdn, 1,
                                                         Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    click(named<QToolButton>("ofSelected"));
    QCOMPARE(chooser().model().rowCount(), 0); // nothing is selected yet
    outline->setCurrentIndex(rows.first());
    const QList<RunbookChoice> wanted = runbooksFor(Snapshot(plan()), server.id);
    QVERIFY(!wanted.isEmpty());
    QTRY_COMPARE(chooser().model().choices(), wanted);
}

void TestRunbookWindow::namesAndWordsBringRunbooks()
{
    const Pool &pool = *plan().pools.begin();
    QTest::mouseClick(chooser().filterLine(), Qt::LeftButton);
    QTest::keyClicks(chooser().filterLine(), pool.fqdn.toUpper());
    QCOMPARE(chooser().model().choices(), runbooksFor(Snapshot(plan()), pool.id));
    chooser().filterLine()->clear();
    QTest::keyClicks(chooser().filterLine(), u"quorum"_s);
    QVERIFY(!chooser().model().choices().isEmpty());
    for (const RunbookChoice &choice : chooser().model().choices())
        QCOMPARE(choice.kind, RunbookKind::QuorumLoss);
    QTest::keyClicks(chooser().filterLine(), u" nothing like it"_s);
    QVERIFY(chooser().model().choices().isEmpty());
    QVERIFY(!chooser().list()->isVisible());
}

void TestRunbookWindow::runbooksOpenByKeyboard()
{
    chooser().filterLine()->setFocus();
    press(Qt::Key_Down);
    QVERIFY(chooser().list()->hasFocus());
    const RunbookChoice *choice = chooser().model().choiceAt(chooser().list()->currentIndex());
    QVERIFY(choice);
    press(Qt::Key_Return);
    QVERIFY(page().isVisible());
    QCOMPARE(panel().choice(), *choice);
    QVERIFY(page().list()->hasFocus());
    QCOMPARE(page().list()->currentIndex().row(), 0);
    press(Qt::Key_Down);
    const QString title = page().list()->currentIndex().data().toString();
    const auto labels = page().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == title; }));
    named<QToolButton>("allRunbooks")->setFocus();
    press(Qt::Key_Space);
    QVERIFY(chooser().isVisible());
}

void TestRunbookWindow::drillsAreKeptStepByStep()
{
    openFailover();
    auto *keep = named<QPushButton>("keepStep");
    QVERIFY(!keep->isVisible());
    click(named<QPushButton>("startDrill"));
    QCOMPARE(plan().drillRecords.size(), 1);
    QCOMPARE(page().list()->currentIndex().row(), 1);
    QVERIFY(keep->isVisible());
    auto *minutes = page().findChild<QSpinBox *>();
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"12"_s);
    press(Qt::Key_Tab);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"phones were busy"_s);
    press(Qt::Key_Return);
    QCOMPARE(page().list()->currentIndex().row(), 2);
    const RunbookStep &first = page().model().runbook().steps.first();
    const DrillStep expected{drillNameOf(page().model().runbook(), first), 12, u"phones were busy"_s};
    QCOMPARE(plan().drillRecords.first().steps, QList{expected});
    click(keep);
    QCOMPARE(plan().drillRecords.first().steps.size(), 2);
    click(named<QPushButton>("finishDrill"));
    auto *dialog = m_window->findChild<RemarkDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QTest::keyClicks(dialog->focusWidget(), u"Went well"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), u"Ada"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<RemarkDialog *>());
    QCOMPARE(plan().drillRecords.first().remark, u"Went well"_s);
    QCOMPARE(plan().drillRecords.first().author, u"Ada"_s);
    QCOMPARE(plan().drillRecords.first().steps.size(), 2);
    QVERIFY(named<QPushButton>("startDrill")->isVisible());
}

void TestRunbookWindow::pastDrillsAreShownAndCorrected()
{
    openFailover();
    click(named<QPushButton>("startDrill"));
    click(named<QPushButton>("keepStep"));
    click(named<QPushButton>("finishDrill"));
    auto *dialog = m_window->findChild<RemarkDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<RemarkDialog *>());
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    auto *drills = named<QComboBox>("drills");
    QCOMPARE(drills->count(), 2);
    drills->setFocus();
    press(Qt::Key_Home);
    QVERIFY(!page().model().record());
    press(Qt::Key_Down);
    QVERIFY(page().model().record());
    page().list()->setCurrentIndex(page().model().index(1, 0));
    auto *minutes = page().findChild<QSpinBox *>();
    minutes->setFocus();
    minutes->selectAll();
    QTest::keyClicks(minutes, u"99"_s);
    click(named<QPushButton>("keepStep"));
    QCOMPARE(plan().drillRecords.first().steps.first().minutes, 99);
    QCOMPARE(page().list()->currentIndex().row(), 1);
    click(named<QPushButton>("removeStep"));
    QVERIFY(plan().drillRecords.first().steps.isEmpty());
    click(named<QPushButton>("forgetDrill"));
    QVERIFY(plan().drillRecords.isEmpty());
    QCOMPARE(drills->count(), 1);
    m_window->findChild<QAction *>(u"undo"_s)->trigger();
    QCOMPARE(plan().drillRecords.size(), 1);
}

QTEST_MAIN(TestRunbookWindow)
#include "tst_runbookwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/planfile.h"
#include "tests/app/windowtest.h"
#include "tests/support/workedplans.h"
#include "views/canvas/view.h"
#include "views/panels/runbookpage.h"
#include "views/panels/runbookpanel.h"
#include "views/whatif/whatif.h"
#include "views/whatif/whatifpages.h"
#include "views/whatif/whatifpanel.h"
#include "views/whatif/whatiftool.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// What-if mode in the window, by real keys and clicks.
class TestWhatIfWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowTest::init();
        open(workedPlanA(), {1500, 1000});
    }

    void theKeyEntersAndEscapeLeaves();
    void clicksAreSeenOnCanvasAndPanel();
    void theMenuOffersSiteAndHost();
    void editsGoOnWhileItIsOn();
    void stepsLeadToTheirRunbook();
    void anotherPlanEndsIt();

private:
    CanvasView &canvas() const { return *m_window->findChild<CanvasView *>(); }
    const Plan &plan() const { return canvas().editor().document().plan(); }
    WhatIf &whatIf() const { return *m_window->findChild<WhatIf *>(); }
    EntityRef firstPool() const { return plan().pools.begin()->id; }
    void click(EntityRef box)
    {
        canvas().fitPlan();
        const QPointF at = canvas().canvas().box(box)->box().topLeft() + QPointF(60, 20);
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, canvas().mapFromScene(at));
    }
};

void TestWhatIfWindow::theKeyEntersAndEscapeLeaves()
{
    QVERIFY(!m_window->findChild<WhatIfPanel *>()); // made when it is first seen
    canvas().setFocus();
    QTest::keyClick(&canvas(), Qt::Key_F9);
    QVERIFY(whatIf().isOn());
    QVERIFY(action("what-if").isChecked());
    QTRY_VERIFY(m_window->findChild<WhatIfPanel *>());
    QTRY_VERIFY(m_window->findChild<WhatIfPanel *>()->isVisible());
    auto *leave = m_window->findChild<QPushButton *>(u"leaveWhatIf"_s);
    QVERIFY(leave && leave->isVisible());
    QTest::keyClick(&canvas(), Qt::Key_Escape);
    QVERIFY(!whatIf().isOn());
    QVERIFY(!action("what-if").isChecked());
    QVERIFY(!leave->isVisible());
    QVERIFY(!canvas().canvas().outcome());
}

void TestWhatIfWindow::clicksAreSeenOnCanvasAndPanel()
{
    const QByteArray before = writePlan(plan());
    action("what-if").trigger();
    click(firstPool());
    QVERIFY(!whatIf().events().empty());
    QVERIFY(!canvas().canvas().box(firstPool())->outcome()->words.isEmpty());
    action("what-if").trigger();
    QCOMPARE(writePlan(plan()), before);
    QVERIFY(!action("undo").isEnabled());
}

void TestWhatIfWindow::theMenuOffersSiteAndHost()
{
    action("what-if").trigger();
    canvas().selection().set(firstPool());
    QStringList texts;
    QTimer::singleShot(200, this, [&texts] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *entry : menu->actions())
            texts += entry->text();
        menu->actions().at(1)->trigger(); // the site
        menu->close();
    });
    Q_EMIT canvas().contextMenuRequested(firstPool(), canvas().mapToGlobal(QPoint(50, 50)));
    QVERIFY(texts.size() > 2);
    QVERIFY(whatIf().isDown(plan().pools.begin()->site));
}

void TestWhatIfWindow::editsGoOnWhileItIsOn()
{
    action("what-if").trigger();
    click(firstPool());
    const size_t events = whatIf().events().size();
    canvas().selection().set(firstPool());
    action("delete").trigger();
    QVERIFY(whatIf().isOn());
    QVERIFY(whatIf().events().size() < events);
    action("undo").trigger();
    QVERIFY(canvas().canvas().box(firstPool())->outcome());
}

void TestWhatIfWindow::stepsLeadToTheirRunbook()
{
    action("what-if").trigger();
    const EntityRef pool = firstPool();
    whatIf().fail(plan().pools.begin()->site);
    QTRY_VERIFY(m_window->findChild<WhatIfPanel *>());
    auto *panel = m_window->findChild<WhatIfPanel *>();
    auto *table = panel->findChild<FactTable *>(u"actions"_s);
    panel->findChild<QTabWidget *>()->setCurrentWidget(table);
    const QList<WaitingAction> &waiting = whatIf().moment().actions;
    const auto failover = std::ranges::find(waiting, ScenarioAction::FailOverPool, &WaitingAction::action);
    QVERIFY(failover != waiting.end());
    const int row = static_cast<int>(failover - waiting.begin());
    const QString step = QString::fromLatin1(failover->runbook);
    auto *link = qobject_cast<QPushButton *>(table->cellWidget(row, actionRunbookColumn));
    QVERIFY(link);
    table->scrollToItem(table->item(row, 0));
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    auto *runbooks = m_window->findChild<RunbookPanel *>();
    QTRY_VERIFY(runbooks->isVisible());
    QCOMPARE(runbooks->choice(), (RunbookChoice{pool, RunbookKind::PoolFailover}));
    const RunbookPage &page = *runbooks->page();
    QCOMPARE(QString::fromLatin1(page.model().stepAt(page.list()->currentIndex().row())->definition->id), step);
    QVERIFY(whatIf().isOn());
}

void TestWhatIfWindow::anotherPlanEndsIt()
{
    action("what-if").trigger();
    click(firstPool());
    const QString other = m_folder->filePath(u"other.twinpool"_s);
    QVERIFY(savePlan(other, workedPlanA()));
    m_window->files().openFile(other);
    QVERIFY(!whatIf().isOn());
    QVERIFY(whatIf().events().empty());
    QVERIFY(!canvas().canvas().outcome());
}

QTEST_MAIN(TestWhatIfWindow)
#include "tst_whatifwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/windowtest.h"
#include "tests/support/workedplans.h"
#include "views/analysis/analysispanel.h"
#include "views/analysis/heatoverlay.h"
#include "views/analysis/readinesspage.h"
#include "views/analysis/tableview.h"
#include "views/panels/runbookpanel.h"

#include <QAction>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// The analysis in the window, by its commands and real keys.
class TestAnalysisWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowTest::init();
        open(workedPlanB(), {1500, 1000});
    }

    void singlePointsComeAndGoWithTheirCommand();
    void readinessLeadsToTheRunbook();

private:
    LiveAnalysis &analysis() const { return *m_window->findChild<LiveAnalysis *>(); }
};

void TestAnalysisWindow::singlePointsComeAndGoWithTheirCommand()
{
    auto *overlay = m_window->findChild<HeatOverlay *>();
    QVERIFY(!overlay->isVisible());
    QVERIFY(!analysis().result()); // nothing is worked out before
    action("single-points").trigger();
    QVERIFY(overlay->isVisible());
    QTRY_VERIFY(analysis().result());
    const QHash<EntityRef, RowHit> marked = overlay->boxes();
    QCOMPARE(marked.size(), 4); // two Standard Edition servers and their file stores
    for (const RowHit &hit : marked)
        QCOMPARE(HeatOverlay::textOf(hit), u"Single point of failure: 2000"_s);
    action("heat-map").trigger();
    QVERIFY(overlay->boxes().size() > marked.size());
    action("single-points").trigger();
    QVERIFY(overlay->isVisible());
    action("heat-map").trigger();
    QVERIFY(!overlay->isVisible());
}

void TestAnalysisWindow::readinessLeadsToTheRunbook()
{
    showDock("analysis");
    QTRY_VERIFY(m_window->findChild<AnalysisPanel *>());
    auto *panel = m_window->findChild<AnalysisPanel *>();
    panel->showPage(AnalysisPanel::Readiness);
    TableView &list = *static_cast<ReadinessPage *>(panel->page(AnalysisPanel::Readiness))->list();
    QTRY_VERIFY(list.model()->rowCount() > 0);
    const QModelIndex pair = list.model()->index(0, 0);
    const QModelIndex failover = list.model()->index(0, ReadinessModel::RunbookColumn, pair);
    QCOMPARE(failover.data().toString(), u"RB-FO-06"_s);
    list.setFocus();
    list.setCurrentIndex(failover);
    QTest::keyClick(&list, Qt::Key_Return);
    auto *runbooks = m_window->findChild<RunbookPanel *>();
    QTRY_VERIFY(runbooks->isVisible());
    QVERIFY(runbooks->choice());
    QCOMPARE(runbooks->choice()->kind, std::optional(RunbookKind::PoolFailover));
    QCOMPARE(runbooks->choice()->subject, pair.data(EntityRole).value<EntityRef>());
}

QTEST_MAIN(TestAnalysisWindow)
#include "tst_analysiswindow.moc"

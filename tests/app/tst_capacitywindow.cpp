// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportexport.h"
#include "tests/app/windowtest.h"
#include "tests/support/planbuilder.h"
#include "views/canvas/view.h"
#include "views/capacity/capacitypanel.h"
#include "views/capacity/loadspage.h"
#include "views/dialogs/namesdialog.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// Capacities in the window.
class TestCapacityWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void gaugesAreShownUntilSwitchedOff();
    void thePanelIsMadeWhenItIsSeen();
    void anotherPlanIsShown();
    void serversAreNamedFromTheMenu();
    void theReportIsWritten();

private:
    const Face &face(const char *title) const;
    CapacityPanel &panel() const { return *m_window->findChild<CapacityPanel *>(); }
    void showPanel() const
    {
        showDock("capacity");
        QTRY_VERIFY(panel().tabs() && panel().loads()->isVisible());
    }
};

namespace {

Plan pairedPlan()
{
    PlanBuilder plan(ProductVersion::V2019);
    return plan.site("Paris")
        .enterprise("par", 3, 12000)
        .site("Lyon")
        .enterprise("lyo", 3, 9000)
        .pair("par", "lyo")
        .plan();
}

} // namespace

void TestCapacityWindow::init()
{
    WindowTest::init();
    open(pairedPlan());
}

const Face &TestCapacityWindow::face(const char *title) const
{
    for (const BoxItem *item : m_window->findChild<CanvasView *>()->canvas().boxes())
        if (item->face().title == QLatin1StringView(title))
            return item->face();
    qFatal("nothing is called %s", title);
}

void TestCapacityWindow::gaugesAreShownUntilSwitchedOff()
{
    QCOMPARE(face("par").gauges.size(), 4);
    action("gauges").trigger();
    QVERIFY(face("par").gauges.isEmpty());
    m_window.reset();
    open(pairedPlan());
    QVERIFY(!action("gauges").isChecked()); // the next run knows
    QVERIFY(face("par").gauges.isEmpty());
    action("gauges").trigger();
    QCOMPARE(face("par").gauges.size(), 4);
}

void TestCapacityWindow::thePanelIsMadeWhenItIsSeen()
{
    QVERIFY(!panel().tabs());
    showPanel();
    QCOMPARE(panel().loads()->model().rowCount(), 8);
}

void TestCapacityWindow::anotherPlanIsShown()
{
    showPanel();
    open(PlanBuilder(ProductVersion::V2019).site("Nice").standard("nce", 500).plan());
    QCOMPARE(panel().loads()->model().rowCount(), 1);
    QCOMPARE(face("nce").gauges.size(), 1);
}

void TestCapacityWindow::serversAreNamedFromTheMenu()
{
    auto *canvas = m_window->findChild<CanvasView *>();
    action("name-servers").trigger();
    auto *dialog = m_window->findChild<NamesDialog *>();
    QCOMPARE(dialog->patterns()->rowCount(), canvas->editor().document().plan().pools.size()); // nothing is selected
    dialog->resize(900, 700);
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<NamesDialog *>());
    canvas->selection().set(face("par").ref);
    QVERIFY(action("name-servers").isEnabled());
    action("name-servers").trigger();
    dialog = m_window->findChild<NamesDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->patterns()->rowCount(), 1);
    QCOMPARE(dialog->size(), QSize(900, 700)); // as it was left
    dialog->patterns()->item(0, 0)->setText(u"srv7"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    const Snapshot &now = *canvas->editor().document().now();
    QVERIFY(now.serversOf(face("par").ref.as<PoolId>())[2]->fqdn.startsWith(u"srv9."_s));
    QCOMPARE(canvas->editor().undoStack()->count(), 1);
}

void TestCapacityWindow::theReportIsWritten()
{
    const auto report = reportOf(pairedPlan(), u"capacity"_s, {});
    QVERIFY(report);
    for (const char *ending : {"html", "md", "docx", "pdf"}) {
        const QString path = m_folder->filePath(u"report."_s + QLatin1StringView(ending));
        QVERIFY(exportReport(*report, path));
        QVERIFY(QFileInfo(path).size() > 1000);
    }
}

QTEST_MAIN(TestCapacityWindow)
#include "tst_capacitywindow.moc"

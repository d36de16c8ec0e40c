// SPDX-License-Identifier: GPL-3.0-or-later
// Repaints are small: what was painted piece by piece has to be what is painted at once.

#include "model/edits/move.h"
#include "model/edits/remove.h"
#include "model/edits/rename.h"
#include "tests/support/randomplan.h"
#include "tests/views/canvas/desk.h"

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

/// Lets the scene tell the view, the view its window, and that paint.
void settle()
{
    QTest::qWait(20);
}

bool isPaintedWell(CanvasView &view)
{
    const QImage shown = view.screen()->grabWindow(view.winId()).toImage().convertToFormat(QImage::Format_RGB32);
    return shown == view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

} // namespace

class TestRepaint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesIsPaintedAnew_data();
    void whatChangesIsPaintedAnew();
    void namesInTheOverviewComeAndGoTogether();
};

void TestRepaint::whatChangesIsPaintedAnew_data()
{
    QTest::addColumn<double>("zoom");
    for (double zoom : {0.08, 0.15, 0.3, 0.55, 0.7, 1.0})
        QTest::addRow("zoom %g", zoom) << zoom;
}

void TestRepaint::whatChangesIsPaintedAnew()
{
    QFETCH(double, zoom);
    Desk desk;
    desk.view.setZoom(zoom);
    desk.view.centerOn(desk.box("lyo").center());
    settle();
    const auto check = [&](const char *what) {
        settle();
        const bool isWell = isPaintedWell(desk.view);
        if (!isWell)
            qInfo("painted wrongly: %s", what);
        return isWell;
    };
    const auto drag = [&](QPointF from, QPointF by) {
        desk.press(from);
        for (QPointF step : {by, by * 3, -by}) {
            desk.drag(from + step);
            settle();
        }
    };
    drag(desk.body("lyo"), {90, 60});
    QVERIFY(check("node dragged"));
    desk.release(desk.body("lyo"));
    QVERIFY(check("node dropped"));
    const QPointF edge = desk.box("Lyon").bottomLeft() + QPointF(2, -20);
    drag(edge, {70, -40});
    QVERIFY(check("site dragged"));
    desk.release(edge);
    QVERIFY(check("site dropped"));
    desk.editor.undoStack()->undo();
    QVERIFY(check("undone"));
    desk.selection.set(desk.called("par"));
    QVERIFY(check("another selected"));
    desk.selection.clear();
    QVERIFY(check("nothing selected"));
    desk.hover(desk.box("par").center());
    QVERIFY(check("hovered"));
    desk.view.focusBox(desk.called("gw"));
    QVERIFY(check("focused"));
    desk.editor.apply(edits::rename(desk.document.plan(), desk.called("gw"), u"trunks.example.net"_s));
    QVERIFY(check("renamed"));
    desk.editor.apply(edits::remove({desk.called("lyo")}));
    QVERIFY(check("removed"));
    desk.editor.undoStack()->undo();
    QVERIFY(check("brought back"));
    desk.findings.setMuted(true);
    QVERIFY(check("without badges"));
    desk.editor.apply(edits::setCollapsed(desk.called("Lyon").as<SiteId>(), desk.box("Lyon").topLeft(), true));
    QVERIFY(check("collapsed"));
    desk.view.scrollBy({31, -17});
    QVERIFY(check("panned"));
}

void TestRepaint::namesInTheOverviewComeAndGoTogether()
{
    Plan plan = randomPlan(7, 1500);
    plan.placements = arranged(Snapshot(plan));
    Desk desk(plan);
    bool hadNames = false, hadNone = false;
    desk.view.setZoom(0.25);
    desk.view.centerOn(desk.view.canvas().planBounds().center());
    for (int step = 0; step < 12; ++step) {
        desk.view.scrollBy({250, 150});
        settle();
        QVERIFY(isPaintedWell(desk.view));
        const QRectF window = desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect();
        const bool isCrowded = desk.view.canvas().boxesIn(window, true).size() > 240;
        hadNone |= isCrowded;
        hadNames |= !isCrowded;
    }
    QVERIFY(hadNames && hadNone);
}

QTEST_MAIN(TestRepaint)
#include "tst_repaint.moc"

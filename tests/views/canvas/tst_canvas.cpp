// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/layout.h"
#include "tests/views/canvas/desk.h"
#include "views/canvas/creations.h"
#include "views/canvas/namefield.h"
#include "views/canvas/overview.h"
#include "views/canvas/tools/connecttool.h"
#include "views/canvas/tools/pairtool.h"
#include "views/canvas/tools/placetool.h"
#include "views/canvas/tools/selecttool.h"

#include <QAccessible>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

QString boxesOf(const std::vector<EntityRef> &refs, const Desk &desk)
{
    QStringList names;
    for (EntityRef ref : refs)
        names.append(desk.view.canvas().box(ref) ? desk.view.canvas().box(ref)->face().title : u"?"_s);
    names.sort();
    return names.join(u' ');
}

} // namespace

class TestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*$"_s)); }
    void aDragBetweenPoolsPairsThem();
    void aRefusedPairSaysWhyAndChangesNothing();
    void pairsAreMadeByKeyboard();
    void escapeEndsEveryGesture_data();
    void escapeEndsEveryGesture();
    void aMoveIsOneStepOfUndo();
    void movesSnapAndKeepToAnAxis();
    void aDropInAnotherSiteChangesTheSiteInTheSameStep();
    void sitesTakeTheirContentAlong();
    void controlDragCopies();
    void theRubberBandSelectsWhatLiesInside();
    void clicksSelectToggleAndClear();
    void arrowKeysMoveAndMerge();
    void tabWalksInReadingOrder();
    void keysLeadToContainersAndNeighbours();
    void namesAreEditedInPlace();
    void aLineSetsTheAssociationThatFits();
    void aMenuAsksWhenSeveralAssociationsFit();
    void placingMakesAndSelectsANewPool();
    void dropsFromThePaletteArePlaced();
    void theWheelZoomsAtThePointer();
    void zoomHasLimits();
    void aFittedPlanStaysFittedUntilTheUserMoves();
    void theMiddleButtonPans();
    void theOverviewShowsTheSameBoxes();
    void readOnlyPlansStayAsTheyAre();
    void themesChangeAtRunTime();
    void screenReadersSeeAList();
    void rightClicksSelectWhatIsUnderThem();
};

void TestCanvas::aDragBetweenPoolsPairsThem()
{
    Desk desk;
    const QPointF from = desk.rightHandle("par");
    desk.hover(desk.body("par"));
    desk.hover(from);
    desk.press(from);
    QVERIFY(dynamic_cast<PairTool *>(&desk.view.tool()));
    QVERIFY(desk.view.canvas().box(desk.called("lyo"))->emphasis().target);
    QVERIFY(desk.view.canvas().box(desk.called("sta"))->emphasis().faded);
    desk.drag((from + desk.body("lyo")) / 2);
    desk.drag(desk.body("lyo"));
    desk.release(desk.body("lyo"));
    QCOMPARE(desk.document.plan().pairings.size(), 1);
    const Pairing &pair = *desk.document.plan().pairings.begin();
    QCOMPARE(EntityRef(pair.poolA), desk.called("par"));
    QCOMPARE(EntityRef(pair.poolB), desk.called("lyo"));
    QCOMPARE(desk.steps(), 1);
    QVERIFY(dynamic_cast<SelectTool *>(&desk.view.tool()));
    QVERIFY(!desk.view.canvas().box(desk.called("sta"))->emphasis().faded);
    desk.editor.undoStack()->undo();
    QVERIFY(desk.document.plan().pairings.isEmpty());
}

void TestCanvas::aRefusedPairSaysWhyAndChangesNothing()
{
    Desk desk;
    QString hint;
    QObject::connect(&desk.view, &CanvasView::hintChanged, &desk.view, [&](const QString &sentence) { hint = sentence; });
    const Plan before = desk.document.plan();
    desk.hover(desk.body("par"));
    desk.dragFromTo(desk.rightHandle("par"), desk.body("sta"));
    QVERIFY(desk.document.plan() == before);
    QCOMPARE(desk.steps(), 0);
    QVERIFY2(hint.contains(u"sta"_s), qPrintable(hint));
}

void TestCanvas::pairsAreMadeByKeyboard()
{
    Desk desk;
    desk.selection.set(desk.called("par"));
    desk.key(Qt::Key_R);
    QVERIFY(dynamic_cast<PairTool *>(&desk.view.tool()));
    desk.key(Qt::Key_Tab);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.document.plan().pairings.size(), 1);
    QVERIFY(dynamic_cast<SelectTool *>(&desk.view.tool()));
}

void TestCanvas::escapeEndsEveryGesture_data()
{
    QTest::addColumn<QString>("gesture");
    for (const char *gesture : {"move", "copy", "band", "pair", "connect"})
        QTest::newRow(gesture) << QString::fromLatin1(gesture);
}

void TestCanvas::escapeEndsEveryGesture()
{
    QFETCH(QString, gesture);
    Desk desk;
    const Plan before = desk.document.plan();
    const QRectF home = desk.box("par");
    const QPointF ground = desk.view.canvas().planBounds().topLeft() - QPointF(20, 20);
    desk.hover(desk.body("par"));
    const QPointF from = gesture == u"band"_s ? ground
        : gesture == u"pair"_s                ? desk.rightHandle("par")
        : gesture == u"connect"_s             ? desk.lowerHandle("par")
                                              : desk.body("par");
    const Qt::KeyboardModifiers modifiers = gesture == u"copy"_s ? Qt::ControlModifier : Qt::NoModifier;
    const QPointF to = gesture == u"pair"_s ? desk.body("lyo") : desk.body("par") + QPointF(30, 200);
    desk.hover(from);
    desk.press(from, modifiers);
    desk.drag((from + to) / 2, modifiers);
    desk.drag(to, modifiers);
    QVERIFY(desk.view.tool().isBusy());
    desk.key(Qt::Key_Escape);
    QVERIFY(!desk.view.tool().isBusy());
    desk.release(to, modifiers);
    QVERIFY(desk.document.plan() == before);
    QCOMPARE(desk.steps(), 0);
    QCOMPARE(desk.box("par"), home);
    for (const BoxItem *item : desk.view.canvas().boxes())
        QVERIFY(!item->emphasis().target && !item->emphasis().faded);
}

void TestCanvas::aMoveIsOneStepOfUndo()
{
    Desk desk;
    const Plan before = desk.document.plan();
    const QRectF home = desk.box("gw");
    desk.dragFromTo(desk.body("gw"), desk.body("gw") + QPointF(83, 161), Qt::AltModifier);
    QCOMPARE(desk.steps(), 1);
    QVERIFY((desk.box("gw").topLeft() - home.topLeft() - QPointF(83, 161)).manhattanLength() < 3); // pixels are whole
    QCOMPARE(desk.selection.current(), desk.called("gw"));
    desk.editor.undoStack()->undo();
    QVERIFY(desk.document.plan() == before);
    QCOMPARE(desk.box("gw"), home);
}

void TestCanvas::movesSnapAndKeepToAnAxis()
{
    Desk desk;
    const QRectF home = desk.box("gw");
    desk.dragFromTo(desk.body("gw"), desk.body("gw") + QPointF(5, 203), Qt::ShiftModifier);
    QCOMPARE(desk.box("gw").left(), home.left());
    QVERIFY(desk.box("gw").top() > home.top() + 150);
    desk.dragFromTo(desk.body("gw"), desk.body("gw") + QPointF(3, 3003));
    const QPointF at = desk.box("gw").topLeft();
    QCOMPARE(std::fmod(at.y(), measures::grid), 0.0); // nothing is near down there
}

void TestCanvas::aDropInAnotherSiteChangesTheSiteInTheSameStep()
{
    Desk desk;
    const EntityRef gateway = desk.called("gw");
    const QRectF lyon = desk.box("Lyon");
    desk.dragFromTo(desk.body("gw"), lyon.topRight() + QPointF(-120, 100));
    QCOMPARE(desk.steps(), 1);
    QCOMPARE(siteOfNode(*desk.document.now(), gateway), desk.called("Lyon").as<SiteId>());
    QVERIFY(desk.box("Lyon").contains(desk.box("gw")));
    desk.editor.undoStack()->undo();
    QCOMPARE(siteOfNode(*desk.document.now(), gateway), desk.called("Paris").as<SiteId>());
}

void TestCanvas::sitesTakeTheirContentAlong()
{
    Desk desk;
    const QPointF site = desk.box("Lyon").topLeft(), pool = desk.box("lyo").topLeft();
    const QPointF header = site + QPointF(60, 20);
    desk.dragFromTo(header, header + QPointF(64, 40));
    QCOMPARE(desk.steps(), 1);
    QVERIFY(desk.box("Lyon").topLeft() != site);
    QCOMPARE(desk.box("lyo").topLeft() - pool, desk.box("Lyon").topLeft() - site);
}

void TestCanvas::controlDragCopies()
{
    Desk desk;
    const int gateways = desk.document.plan().gateways.size();
    const QRectF home = desk.box("gw");
    desk.dragFromTo(desk.body("gw"), desk.box("Lyon").topRight() + QPointF(-120, 100), Qt::ControlModifier);
    QCOMPARE(desk.document.plan().gateways.size(), gateways + 1);
    QCOMPARE(desk.box("gw"), home);
    QCOMPARE(desk.steps(), 1);
    QCOMPARE(desk.selection.refs().size(), size_t(1));
    const EntityRef copy = desk.selection.current();
    QVERIFY(copy != desk.called("gw"));
    QCOMPARE(siteOfNode(*desk.document.now(), copy), desk.called("Lyon").as<SiteId>());
}

void TestCanvas::theRubberBandSelectsWhatLiesInside()
{
    Desk desk;
    const QRectF pool = desk.box("lyo");
    const QPointF corner = desk.box("Lyon").topLeft() + QPointF(14, 70); // the ground inside a site
    const QPointF half = pool.center();
    desk.dragFromTo(corner, half);
    QVERIFY(desk.selection.isEmpty());
    desk.dragFromTo(corner, half, Qt::AltModifier);
    QCOMPARE(boxesOf(desk.selection.refs(), desk), u"lyo"_s);
    desk.dragFromTo(corner, pool.bottomRight() + QPointF(8, 8));
    QCOMPARE(boxesOf(desk.selection.refs(), desk), u"lyo"_s);
    const QRectF all = desk.view.canvas().planBounds().adjusted(-10, -10, 10, 10);
    desk.dragFromTo(all.topLeft(), all.bottomRight());
    QCOMPARE(desk.selection.refs().size(), static_cast<size_t>(desk.view.canvas().boxes().size()));
    QCOMPARE(desk.steps(), 0);
}

void TestCanvas::clicksSelectToggleAndClear()
{
    Desk desk;
    desk.click(desk.body("par"));
    QCOMPARE(boxesOf(desk.selection.refs(), desk), u"par"_s);
    desk.click(desk.body("lyo"), Qt::ControlModifier);
    QCOMPARE(boxesOf(desk.selection.refs(), desk), u"lyo par"_s);
    desk.click(desk.body("par"), Qt::ControlModifier);
    QCOMPARE(boxesOf(desk.selection.refs(), desk), u"lyo"_s);
    desk.click(desk.box("Lyon").topLeft() + QPointF(60, 20));
    QCOMPARE(boxesOf(desk.selection.refs(), desk), u"Lyon"_s);
    desk.click(desk.view.canvas().planBounds().topLeft() - QPointF(15, 15));
    QVERIFY(desk.selection.isEmpty());
    // A line selects its row.
    const EntityRef link = desk.document.plan().networkLinks.begin()->id;
    const Line &line = desk.view.canvas().lines().at(desk.view.canvas().lines().madeBy(link).front());
    desk.click(line.pill.center());
    QCOMPARE(desk.selection.current(), link);
}

void TestCanvas::arrowKeysMoveAndMerge()
{
    Desk desk;
    const QRectF home = desk.box("gw");
    desk.selection.set(desk.called("gw"));
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Down, Qt::ShiftModifier);
    desk.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.box("gw").topLeft() - home.topLeft(), QPointF(15, 80));
    QCOMPARE(desk.steps(), 1);
    desk.editor.undoStack()->undo();
    QCOMPARE(desk.box("gw"), home);
}

void TestCanvas::tabWalksInReadingOrder()
{
    Desk desk;
    const std::vector<EntityRef> order = desk.view.canvas().readingOrder();
    for (EntityRef ref : order) {
        desk.key(Qt::Key_Tab);
        QCOMPARE(desk.view.canvas().focused(), ref);
        QCOMPARE(desk.selection.current(), ref);
        QVERIFY(desk.view.canvas().box(ref)->emphasis().focused);
    }
    desk.key(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(desk.view.canvas().focused(), order[order.size() - 2]);
    desk.key(Qt::Key_Space);
    QVERIFY(!desk.selection.contains(order[order.size() - 2]));
}

void TestCanvas::keysLeadToContainersAndNeighbours()
{
    Desk desk;
    desk.selection.set(desk.called("par"));
    desk.key(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(desk.selection.current(), desk.called("Paris"));
    desk.key(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(siteOfNode(*desk.document.now(), desk.selection.current()), desk.called("Paris").as<SiteId>());
    desk.selection.set(desk.called("Paris"));
    desk.key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(desk.selection.current(), desk.called("Lyon"));
    desk.key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(desk.selection.current(), desk.called("Paris"));
}

void TestCanvas::namesAreEditedInPlace()
{
    Desk desk;
    const EntityRef gateway = desk.called("gw");
    desk.selection.set(gateway);
    desk.key(Qt::Key_F2);
    QVERIFY(desk.view.isRenaming());
    auto *field = desk.view.findChild<NameField *>();
    QCOMPARE(field->text(), u"gw.example.net"_s);
    QTest::keyClicks(field, u"sbc"_s); // only the label is selected
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(nameOf(desk.document.plan(), gateway), u"sbc.example.net"_s);
    QVERIFY(!desk.view.isRenaming() && desk.view.hasFocus());
    QCOMPARE(desk.steps(), 1);
    const QPointF title = desk.box(gateway).topLeft() + QPointF(60, 20);
    desk.send(QEvent::MouseButtonDblClick, title, Qt::LeftButton);
    QVERIFY(desk.view.isRenaming());
    QTest::keyClicks(field, u"xyz"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(nameOf(desk.document.plan(), gateway), u"sbc.example.net"_s);
    QCOMPARE(desk.steps(), 1);
}

void TestCanvas::aLineSetsTheAssociationThatFits()
{
    Desk desk;
    desk.hover(desk.body("gw"));
    desk.dragFromTo(desk.lowerHandle("gw"), desk.body("par"));
    QCOMPARE(desk.document.plan().trunks.size(), 1);
    QCOMPARE(EntityRef(desk.document.plan().trunks.begin()->mediation), desk.called("par"));
    QCOMPARE(desk.steps(), 1);
}

void TestCanvas::aMenuAsksWhenSeveralAssociationsFit()
{
    Desk desk;
    desk.selection.set(desk.called("lyo"));
    desk.key(Qt::Key_C);
    desk.click(desk.body("be-par"));
    auto *menu = desk.view.findChild<QMenu *>(u"connections"_s);
    QVERIFY(menu);
    QStringList labels;
    for (const QAction *action : menu->actions())
        labels.append(action->text());
    QCOMPARE(labels, (QStringList{u"User store"_s, u"Monitoring store"_s, u"Archiving store"_s}));
    QCOMPARE(desk.steps(), 0);
    menu->actions().at(1)->trigger();
    menu->close();
    QCOMPARE(desk.steps(), 1);
    const Pool *pool = desk.document.plan().pools.find(desk.called("lyo").value);
    QCOMPARE(EntityRef(pool->as<UserPool>()->monitoringStore), desk.called("be-par"));
}

void TestCanvas::placingMakesAndSelectsANewPool()
{
    Desk desk;
    QString hint;
    QObject::connect(&desk.view, &CanvasView::hintChanged, &desk.view, [&](const QString &sentence) { hint = sentence; });
    const int pools = desk.document.plan().pools.size();
    desk.key(Qt::Key_P);
    QVERIFY(dynamic_cast<PlaceTool *>(&desk.view.tool()));
    const QPointF outside = desk.view.canvas().planBounds().topLeft() - QPointF(15, 15);
    desk.hover(outside);
    desk.click(outside);
    QCOMPARE(desk.document.plan().pools.size(), pools);
    QVERIFY(hint.contains(u"site"_s));
    const QPointF inside = desk.box("Lyon").bottomLeft() + QPointF(150, -20);
    desk.hover(inside);
    desk.click(inside);
    QCOMPARE(desk.document.plan().pools.size(), pools + 1);
    QCOMPARE(desk.steps(), 1);
    QCOMPARE(desk.selection.refs().size(), size_t(1));
    const EntityRef fresh = desk.selection.current();
    QCOMPARE(fresh.kind, EntityKind::Pool);
    QCOMPARE(siteOfNode(*desk.document.now(), fresh), desk.called("Lyon").as<SiteId>());
    QVERIFY(dynamic_cast<SelectTool *>(&desk.view.tool()));
}

void TestCanvas::dropsFromThePaletteArePlaced()
{
    Desk desk;
    const std::unique_ptr<QMimeData> data(mimeDataOf(creation(u"Edge")));
    const QPoint pos = desk.at(desk.box("Lyon").center());
    QDragEnterEvent enter(pos, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(pos, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.view.viewport(), &drop);
    const Pool *pool = desk.document.plan().pools.find(desk.selection.current().value);
    QVERIFY(pool && pool->as<EdgePool>());
    QCOMPARE(desk.steps(), 1);
    for (const Creation &each : creations())
        QVERIFY2(!each.name().isEmpty() && creationIn(std::unique_ptr<QMimeData>(mimeDataOf(each)).get()) == &each, qPrintable(each.id));
}

void TestCanvas::theWheelZoomsAtThePointer()
{
    Desk desk;
    const QPoint pos = desk.at(desk.box("lyo").center());
    const QPointF before = desk.view.mapToScene(pos);
    const qreal zoom = desk.view.zoom();
    QWheelEvent in(pos, desk.view.viewport()->mapToGlobal(pos), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(desk.view.viewport(), &in);
    QCOMPARE(desk.view.zoom(), zoom * 1.25);
    QVERIFY((desk.view.mapToScene(pos) - before).manhattanLength() < 3);
}

void TestCanvas::zoomHasLimits()
{
    Desk desk;
    desk.view.setZoom(100);
    QCOMPARE(desk.view.zoom(), CanvasView::mostZoom);
    desk.view.setZoom(0.0001);
    QCOMPARE(desk.view.zoom(), CanvasView::leastZoom);
    desk.key(Qt::Key_Home);
    QVERIFY(desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect().contains(desk.view.canvas().planBounds()));
}

void TestCanvas::aFittedPlanStaysFittedUntilTheUserMoves()
{
    Desk desk;
    desk.view.fitPlan();
    const qreal fitted = desk.view.zoom();
    const auto isAllSeen = [&] {
        const QRectF seen = desk.view.mapToScene(desk.view.viewport()->rect()).boundingRect();
        return seen.contains(desk.view.canvas().planBounds());
    };
    desk.view.resize(700, 500);
    QVERIFY(isAllSeen());
    QVERIFY(desk.view.zoom() < fitted);
    desk.view.resize(1500, 1000);
    QCOMPARE(desk.view.zoom(), fitted);

    desk.view.zoomIn();
    const qreal chosen = desk.view.zoom();
    desk.view.resize(700, 500);
    QCOMPARE(desk.view.zoom(), chosen);

    desk.view.fitPlan();
    desk.view.horizontalScrollBar()->setValue(desk.view.horizontalScrollBar()->value() + 40);
    const qreal scrolled = desk.view.zoom();
    desk.view.resize(1500, 1000);
    QCOMPARE(desk.view.zoom(), scrolled);
}

void TestCanvas::theMiddleButtonPans()
{
    Desk desk;
    const QPointF scene = desk.body("par");
    const QPoint pos = desk.at(scene);
    QTest::mousePress(desk.view.viewport(), Qt::MiddleButton, {}, pos);
    QTest::mouseMove(desk.view.viewport(), pos + QPoint(40, 30));
    QTest::mouseRelease(desk.view.viewport(), Qt::MiddleButton, {}, pos + QPoint(40, 30));
    QCOMPARE(desk.at(scene), pos + QPoint(40, 30));
    QCOMPARE(desk.steps(), 0);
}

void TestCanvas::theOverviewShowsTheSameBoxes()
{
    Desk desk;
    desk.view.setGridVisible(false);
    for (qreal zoom : {0.45, 0.25, 0.09}) {
        desk.view.setZoom(zoom);
        desk.view.centerOn(desk.box("Paris").center());
        const QImage image = desk.view.viewport()->grab().toImage();
        const Theme &theme = desk.view.canvas().theme();
        QCOMPARE(image.pixelColor(1, 1), theme.ground);
        const QPoint stripe = desk.at(QPointF(desk.box("par").left() + 1 / zoom, desk.box("par").center().y()));
        QCOMPARE(image.pixelColor(stripe), theme.userPools);
        const QPoint store = desk.at(QPointF(desk.box("be-par").left() + 1 / zoom, desk.box("be-par").center().y()));
        QCOMPARE(image.pixelColor(store), theme.sql);
    }
}

void TestCanvas::readOnlyPlansStayAsTheyAre()
{
    Desk desk;
    const Plan before = desk.document.plan();
    desk.editor.setReadOnly(true);
    desk.dragFromTo(desk.body("gw"), desk.body("gw") + QPointF(80, 160));
    desk.selection.set(desk.called("gw"));
    desk.key(Qt::Key_F2);
    QVERIFY(!desk.view.isRenaming());
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Delete);
    QVERIFY(desk.document.plan() == before);
}

void TestCanvas::themesChangeAtRunTime()
{
    Desk desk;
    applyTheme(*qApp, ThemeChoice::Dark);
    QTRY_COMPARE(&desk.view.canvas().theme(), &Theme::dark());
    const auto corner = [&] { return desk.view.viewport()->grab().toImage().pixelColor(1, 1); };
    desk.view.setGridVisible(false);
    QCOMPARE(corner(), Theme::dark().ground);
    applyTheme(*qApp, ThemeChoice::Light);
    QTRY_COMPARE(&desk.view.canvas().theme(), &Theme::light());
    QCOMPARE(corner(), Theme::light().ground);
}

void TestCanvas::screenReadersSeeAList()
{
    Desk desk;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&desk.view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    const std::vector<EntityRef> order = desk.view.canvas().readingOrder();
    QCOMPARE(list->childCount(), static_cast<int>(order.size()));
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *child = list->child(i);
        QVERIFY(child && child->isValid());
        QCOMPARE(child->role(), QAccessible::ListItem);
        QCOMPARE(child->text(QAccessible::Name), desk.view.canvas().box(order[static_cast<size_t>(i)])->face().title);
        QVERIFY(!child->text(QAccessible::Description).isEmpty());
        QCOMPARE(list->indexOfChild(child), i);
    }
    const EntityRef pool = desk.called("par");
    desk.selection.set(pool);
    const auto index = static_cast<int>(std::ranges::find(order, pool) - order.begin());
    QVERIFY(list->child(index)->state().selected);
    const QPoint global = desk.view.viewport()->mapToGlobal(desk.at(desk.body("par")));
    QCOMPARE(list->childAt(global.x(), global.y()), list->child(index));
    Plan plan = desk.document.plan();
    plan.gateways.remove(desk.called("gw").value);
    plan.placements.remove(desk.called("gw").value);
    desk.document.setPlan(plan);
    QCOMPARE(list->childCount(), static_cast<int>(order.size()) - 1);
}

void TestCanvas::rightClicksSelectWhatIsUnderThem()
{
    Desk desk;
    EntityRef asked;
    QObject::connect(&desk.view, &CanvasView::contextMenuRequested, &desk.view, [&](EntityRef ref) { asked = ref; });
    const QPoint pos = desk.at(desk.body("par"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, pos, desk.view.viewport()->mapToGlobal(pos));
    QApplication::sendEvent(desk.view.viewport(), &event);
    QCOMPARE(asked, desk.called("par"));
    QCOMPARE(desk.selection.current(), asked);
}

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Gauges on the canvas: the numbers of sizing, kept current, readable without colour.

#include "model/edits/usermodel.h"
#include "tests/support/randomplan.h"
#include "tests/views/canvas/desk.h"
#include "views/canvas/gaugepainter.h"
#include "views/canvas/pictures.h"

#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

/// A full pair with Mediation Servers, and what stands around.
Plan busyPlan()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par", 4, 20000).edge("edge", "par").mediation("med", "par");
    plan.user("par", [](UserPool &user) { user.mediation.emplace(); });
    plan.site("Lyon").enterprise("lyo", 4, 15000).pair("par", "lyo").link("Paris", "Lyon");
    const PoolId edge = plan.id<Pool>("edge");
    for (const char *name : {"par", "lyo"})
        plan.user(name, [=](UserPool &user) { user.edgePool = edge; });
    Plan rows = plan.plan();
    rows.placements = arranged(Snapshot(rows));
    return rows;
}

/// All colours alike: only shapes are left.
Theme grey()
{
    Theme theme = Theme::light();
    theme.ok = theme.info = theme.warning = theme.error = QColor(0x60, 0x60, 0x60);
    return theme;
}

QImage painted(const StateLoad &load)
{
    QImage image(120, 12, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintGauge(painter, image.rect(), load, grey());
    return image;
}

std::vector<PoolLoad> loadsIn(const PlanSizes &sizes, PoolId pool)
{
    std::vector<PoolLoad> found;
    for (const auto *loads : {&sizes.pools, &sizes.calls})
        std::ranges::copy_if(*loads, std::back_inserter(found),
                             [=](const PoolLoad &load) { return load.pool == pool; });
    return found;
}

StateLoad filled(double load, Grade grade, int servers = 2)
{
    return {.load = load, .servers = servers, .capacity = servers * 50.0, .needed = 3, .grade = grade};
}

} // namespace

class TestGauges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizesFollowEveryEdit();
    void nobodyWantsThemNothingIsKept();
    void facesShowTheNumbersOfSizing();
    void aChangeOfTheUserModelReachesWhatDependsOnIt();
    void withoutGaugesFacesAreAsBefore();
    void whatIsTooFullReadsWithoutColour();
    void theFullerOfTwoLoadsIsShown();
    void gaugesStayInTheirBox_data();
    void gaugesStayInTheirBox();
    void theTipSaysItInWords();
    void picturesShowThem();
};

void TestGauges::sizesFollowEveryEdit()
{
    Random random(11);
    Document document(randomPlan(11, 120));
    LiveSizes sizes(document);
    sizes.setWanted(this, true);
    PlanSizes before = sizes.sizes();
    QSignalSpy told(&sizes, &LiveSizes::sizesChanged);
    for (int step = 0; step < 400; ++step) {
        const Result<Plan> next = randomEdit(random, *document.now()).apply(document.plan());
        QVERIFY(next);
        document.setPlan(*next);
        QCOMPARE(sizes.sizes(), sizesOf(*document.now()));
        QSet<quint32> named;
        for (const QList<QVariant> &signal : std::as_const(told))
            for (PoolId pool : signal.first().value<QList<PoolId>>())
                named.insert(pool.value);
        told.clear();
        for (const Pool &pool : document.plan().pools)
            QCOMPARE(named.contains(pool.id.value), loadsIn(before, pool.id) != loadsIn(sizes.sizes(), pool.id));
        before = sizes.sizes();
    }
}

void TestGauges::nobodyWantsThemNothingIsKept()
{
    Document document(busyPlan());
    LiveSizes sizes(document);
    QVERIFY(sizes.sizes().pools.empty());
    sizes.setWanted(this, true);
    sizes.setWanted(&document, true);
    QCOMPARE(sizes.sizes(), sizesOf(*document.now()));
    sizes.setWanted(this, false);
    QVERIFY(!sizes.sizes().pools.empty());
    sizes.setWanted(&document, false);
    QVERIFY(sizes.sizes().pools.empty());
}

void TestGauges::facesShowTheNumbersOfSizing()
{
    for (quint32 seed : {1U, 2U, 3U}) {
        const Plan plan = seed == 1 ? busyPlan() : randomPlan(seed, 200);
        Document document(plan);
        Selection selection(document);
        LiveSizes sizes(document);
        CanvasScene scene(document, nullptr, selection);
        scene.setSizes(&sizes);
        for (const Pool &pool : plan.pools) {
            const PoolLoad load = loadsOf(*document.now(), pool), calls = callLoadsOf(*document.now(), pool);
            const QList<Gauge> gauges = scene.box(pool.id)->face().gauges;
            qsizetype states = 0;
            for (LoadState state : loadStates)
                states += load[state] || calls[state];
            QCOMPARE(gauges.size(), states);
            for (const Gauge &gauge : gauges)
                QCOMPARE(gauge.load, *(gauge.workload == load.workload ? load : calls)[gauge.state]);
        }
    }
}

void TestGauges::aChangeOfTheUserModelReachesWhatDependsOnIt()
{
    Desk desk(busyPlan());
    LiveSizes sizes(desk.document);
    desk.view.canvas().setSizes(&sizes);
    QSignalSpy changed(&desk.view.canvas(), &CanvasScene::faceChanged);
    const QList<Gauge> before = desk.view.canvas().box(desk.called("edge"))->face().gauges;
    QVERIFY(!before.isEmpty());
    QVERIFY(desk.editor.apply(edits::setShare(u"population.remotePercent"_s, 60)));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<EntityRef>(), desk.called("edge"));
    const QList<Gauge> after = desk.view.canvas().box(desk.called("edge"))->face().gauges;
    QCOMPARE(after.first().load.load, before.first().load.load * 2);
    desk.editor.undoStack()->undo();
    QCOMPARE(desk.view.canvas().box(desk.called("edge"))->face().gauges, before);
    desk.view.canvas().setSizes(nullptr);
}

void TestGauges::withoutGaugesFacesAreAsBefore()
{
    Desk desk(busyPlan());
    LiveSizes sizes(desk.document);
    const Face before = desk.view.canvas().box(desk.called("par"))->face();
    QVERIFY(before.gauges.isEmpty());
    desk.view.canvas().setSizes(&sizes);
    QCOMPARE(desk.view.canvas().box(desk.called("par"))->face().gauges.size(), 4);
    desk.view.canvas().setSizes(nullptr);
    QCOMPARE(desk.view.canvas().box(desk.called("par"))->face(), before);
    QVERIFY(sizes.sizes().pools.empty());
}

void TestGauges::whatIsTooFullReadsWithoutColour()
{
    const QImage half = painted(filled(50, Grade::Fine)), full = painted(filled(100, Grade::Fine)),
                 over = painted(filled(130, Grade::Warning)), none = painted(filled(10, Grade::Error, 0));
    QVERIFY(half != full);
    const auto darkIn = [](const QImage &image, int left, int right) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = left; x < right; ++x)
                dark += qGray(image.pixel(x, y)) < 0xA0;
        return dark;
    };
    QCOMPARE(darkIn(full, 86, 120), 0); // behind the mark, which stands at 80
    QVERIFY(darkIn(over, 86, 104) > 60);
    QVERIFY(darkIn(over, 86, 104) < 18 * 10); // with gaps
    QCOMPARE(darkIn(over, 108, 120), 0);
    QVERIFY(darkIn(none, 110, 120) > 30); // as far as a bar reaches
    for (const QImage &image : {half, full, over})
        QVERIFY(qGray(image.pixel(80, 0)) < 0x60); // the mark sticks out above
}

void TestGauges::theFullerOfTwoLoadsIsShown()
{
    const PoolId pool{5};
    PoolLoad users{.pool = pool, .workload = Workload::Users, .states = {}};
    PoolLoad calls{.pool = pool, .workload = Workload::Calls, .states = {}};
    users[LoadState::Normal] = filled(60, Grade::Fine);
    calls[LoadState::Normal] = filled(20, Grade::Fine);
    users[LoadState::OneFewer] = filled(104, Grade::Note);
    calls[LoadState::OneFewer] = filled(102, Grade::Warning);
    const PlanSizes sizes{.pools = {users}, .calls = {calls}};
    const QList<Gauge> gauges = gaugesOf(sizes, pool);
    QCOMPARE(gauges.size(), 2);
    QCOMPARE(gauges[0].workload, Workload::Users);
    QCOMPARE(gauges[1].workload, Workload::Calls); // the worse judgement comes before the fuller
    QCOMPARE(worstOf(gauges), gauges[1]);
    QVERIFY(gaugesOf(sizes, PoolId{6}).isEmpty());
}

void TestGauges::gaugesStayInTheirBox_data()
{
    QTest::addColumn<double>("load");
    QTest::newRow("empty") << 0.0;
    QTest::newRow("fine") << 60.0;
    QTest::newRow("over") << 130.0;
    QTest::newRow("absurd") << 1e9;
}

void TestGauges::gaugesStayInTheirBox()
{
    QFETCH(double, load);
    const auto now = std::make_shared<const Snapshot>(busyPlan());
    for (const Pool &pool : now->plan.pools) {
        Face face = faceOf(*now, pool.id, nullptr);
        for (LoadState state : loadStates)
            face.gauges.append({state, Workload::Users, filled(load, load > 100 ? Grade::Warning : Grade::Fine)});
        const QSizeF size = nodeSize(*now, pool.id);
        const FaceLayout layout = layoutOf(face, size);
        QCOMPARE(layout.gauges.size(), 4U);
        for (size_t i = 0; i < 4; ++i) {
            QVERIFY(QRectF(QPointF(), size).contains(layout.gauges[i]));
            QVERIFY(layout.gauges[i].width() >= 10);
            QVERIFY(i == 0 || layout.gauges[i].left() > layout.gauges[i - 1].right());
            for (const PlacedSign &sign : layout.signs)
                QVERIFY(!sign.rect.intersects(layout.gauges[i]));
        }
        const PlacedText &figure = layout.texts.back();
        QVERIFY(figure.at.x() > layout.gauges.back().right());
        QVERIFY(figure.at.x() + widthOf(figure.text, figure.scale, figure.stretch) <= size.width());
        QCOMPARE(layout.gaugeSign.isNull(), load <= 100);
    }
}

void TestGauges::theTipSaysItInWords()
{
    Desk desk(busyPlan());
    LiveSizes sizes(desk.document);
    desk.view.canvas().setSizes(&sizes);
    const QPoint at = desk.at(desk.body("par"));
    QHelpEvent help(QEvent::ToolTip, at, desk.view.viewport()->mapToGlobal(at));
    QApplication::sendEvent(desk.view.viewport(), &help);
    QCOMPARE(QToolTip::text(), gaugeWords(*desk.document.now(), sizes.sizes(), desk.called("par").as<PoolId>()));
    const QStringList lines = QToolTip::text().split(u'\n');
    QCOMPARE(lines.filter(u"%"_s).size(), 8); // users and calls in four states
    QCOMPARE(lines[8], u"Load: Stated in the plan"_s);
    QVERIFY(lines[9].startsWith(u"Capacity: Documented: "_s));
    QVERIFY(QToolTip::text().startsWith(u"Normal: 20,000 user"));
    QVERIFY(descriptionOf(*desk.document.now(), desk.view.canvas().box(desk.called("par"))->face()).contains(u"%"_s));
    desk.view.canvas().setSizes(nullptr);
}

void TestGauges::picturesShowThem()
{
    const Plan plan = busyPlan();
    PictureOptions options;
    options.findings = false;
    options.scale = 1;
    const auto pixelsIn = [&](const QColor &color) {
        const QImage image = imageOf(plan, options);
        int count = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                count += image.pixel(x, y) == color.rgb();
        return count;
    };
    const Theme &theme = Theme::print();
    QVERIFY(pixelsIn(theme.track) > 100);
    QVERIFY(pixelsIn(theme.ok) > 100);
    options.gauges = false;
    QCOMPARE(pixelsIn(theme.track), 0);
    QCOMPARE(pixelsIn(theme.ok), 0);
    const QByteArray without = svgOf(plan, options);
    options.gauges = true;
    QVERIFY(svgOf(plan, options).size() > without.size());
}

QTEST_MAIN(TestGauges)
#include "tst_gauges.moc"

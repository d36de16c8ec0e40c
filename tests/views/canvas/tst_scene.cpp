// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "model/edits/move.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "views/canvas/pictures.h"
#include "views/canvas/scene.h"
#include "views/editing/editor.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

QString printed(const QRectF &rect)
{
    return u"%1,%2 %3x%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

/// What a scene shows, one line per box and line, so that two can be compared.
QStringList printed(const CanvasScene &scene)
{
    QStringList rows;
    for (const BoxItem *item : scene.boxes()) {
        QString row = u"%1 %2 %3 %4 %5"_s.arg(qualifiedName(scene.now().plan, item->ref()), item->face().title,
                                             item->face().detail, printed(item->box()),
                                             item->isVisible() ? u"shown"_s : u"hidden"_s);
        if (item->type() == SiteItem::Type)
            row += u" band "_s + printed(static_cast<const SiteItem *>(item)->perimeter());
        rows.append(u"%1 %2"_s.arg(item->ref().value).arg(row));
    }
    scene.lines().forEach([&](const Line &line) {
        QString row = u"line %1: %2-%3 %4"_s.arg(line.connector.row.value).arg(line.from.value).arg(line.to.value).arg(line.connector.label);
        for (const QPointF &corner : line.corners)
            row += u" %1,%2"_s.arg(corner.x()).arg(corner.y());
        rows.append(row);
    });
    rows.sort();
    return rows;
}

Edit collapseSome(Random &random, const CanvasScene &scene)
{
    const Plan &plan = scene.now().plan;
    int skip = random.number(0, plan.sites.size() - 1);
    for (const Site &site : plan.sites)
        if (skip-- == 0)
            return edits::setCollapsed(site.id, scene.box(site.id)->pos(), random.chance(50));
    return {};
}

Plan twoSites()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").edge("edge", "par").site("Lyon").enterprise("lyo").pair("par", "lyo").link("Paris", "Lyon");
    Plan rows = plan.plan();
    rows.placements = arranged(Snapshot(rows));
    return rows;
}

const QString hostile = u"</title><script>alert(1)</script>\"'&\u0001\uFFFE]]><img src='file:///etc/passwd'>"_s;

} // namespace

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sceneEqualsThePlanAfterRandomEdits_data();
    void sceneEqualsThePlanAfterRandomEdits();
    void plansWithoutPlacementsAreArranged();
    void newRowsFindAFreePlaceAndKeepIt();
    void collapsedSitesHideWhatTheyHold();
    void selectionIsSeenOnTheBoxThatShowsIt();
    void badgesFollowTheFindings();
    void anotherPlanLeavesNothingOfTheOld();
    void facesFollowRowsTwoReferencesAway();
    void previewedMovesLeaveNothingBehind();
    void readingOrderNamesSitesBeforeTheirContent();
    void hostileNamesMakeASafeSvg();
    void picturesAreMadeWithoutAScreen();
    void emptyPlansHavePictures();
};

void TestScene::sceneEqualsThePlanAfterRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestScene::sceneEqualsThePlanAfterRandomEdits()
{
    QFETCH(quint32, seed);
    Random random(seed);
    Document document(randomPlan(seed, 90));
    const LiveFindings findings(document);
    Editor editor(document);
    Selection selection(document);
    const CanvasScene scene(document, &findings, selection);
    for (int step = 1; step <= 75; ++step) {
        if (random.chance(15) && editor.undoStack()->canUndo())
            editor.undoStack()->undo();
        else if (random.chance(15) && !document.plan().sites.isEmpty())
            editor.apply(collapseSome(random, scene));
        else
            editor.apply(randomEdit(random, *document.now()));
        if (step % 5 != 0)
            continue;
        // Made anew from the same plan, with the places that the scene found for rows without one.
        const Document again(scene.now().plan);
        const LiveFindings findingsAgain(again);
        Selection nothing(again);
        const CanvasScene fresh(again, &findingsAgain, nothing);
        QCOMPARE(scene.planBounds(), fresh.planBounds());
        const QStringList shown = printed(scene), wanted = printed(fresh);
        for (qsizetype i = 0; i < std::min(shown.size(), wanted.size()); ++i)
            QVERIFY2(shown[i] == wanted[i], qPrintable(u"step %1\n%2\n%3"_s.arg(step).arg(shown[i], wanted[i])));
        QCOMPARE(shown.size(), wanted.size());
        int placed = 0;
        Plan::forEachTable(document.plan(), [&](const char *, const auto &table) {
            using Row = typename std::decay_t<decltype(table)>::Row;
            if (!isPlaced(decltype(Row::id)::kind))
                return;
            for (const Row &row : table) {
                ++placed;
                const BoxItem *item = scene.box(row.id);
                QVERIFY(item);
                QCOMPARE(item->face(), faceOf(*document.now(), row.id, &findings.findings()));
                if (isNode(EntityRef(row.id).kind))
                    QCOMPARE(item->size(), nodeSize(*document.now(), row.id));
            }
        });
        QCOMPARE(scene.boxes().size(), placed);
    }
}

void TestScene::plansWithoutPlacementsAreArranged()
{
    Plan plan = twoSites();
    const Table<Placement> wanted = plan.placements;
    plan.placements = {};
    const Document document(plan);
    Selection selection(document);
    const CanvasScene scene(document, nullptr, selection);
    QVERIFY(!scene.boxes().isEmpty());
    for (const BoxItem *item : scene.boxes()) {
        const Placement *place = wanted.find(item->ref().value);
        QCOMPARE(item->pos(), QPointF(place->x, place->y));
    }
}

void TestScene::newRowsFindAFreePlaceAndKeepIt()
{
    Document document(twoSites());
    Editor editor(document);
    Selection selection(document);
    const CanvasScene scene(document, nullptr, selection);
    Plan plan = document.plan();
    Gateway gateway;
    gateway.address = u"gw.example.net"_s;
    gateway.site = plan.sites.begin()->id;
    const GatewayId id = plan.add(gateway);
    document.setPlan(plan);
    const BoxItem *item = scene.box(id);
    QVERIFY(item && scene.site(gateway.site)->box().contains(item->box()));
    const QRectF at = item->box();
    for (const BoxItem *other : scene.boxes())
        QVERIFY(other == item || other->type() == SiteItem::Type || !other->box().intersects(at));
    plan.deployment.name = u"other"_s;
    document.setPlan(plan);
    QCOMPARE(scene.box(id)->box(), at);
}

void TestScene::collapsedSitesHideWhatTheyHold()
{
    Document document(twoSites());
    Editor editor(document);
    Selection selection(document);
    const CanvasScene scene(document, nullptr, selection);
    const SiteId paris = document.plan().sites.begin()->id;
    const PoolId pool = document.plan().pools.begin()->id;
    const QStringList open = printed(scene);
    const EntityRef pair = document.plan().pairings.begin()->id;
    editor.apply(edits::setCollapsed(paris, scene.box(paris)->pos(), true));
    QVERIFY(!scene.box(pool)->isVisible());
    QCOMPARE(scene.visibleBox(pool), EntityRef(paris));
    QCOMPARE(scene.lines().at(scene.lines().madeBy(pair).front()).from, EntityRef(paris));
    QCOMPARE(scene.boundsOf(pool), scene.box(paris)->box());
    QVERIFY(scene.lines().madeBy(pool).empty()); // its lines stay inside
    editor.undoStack()->undo();
    QCOMPARE(printed(scene), open);
}

void TestScene::selectionIsSeenOnTheBoxThatShowsIt()
{
    const Document document(twoSites());
    Selection selection(document);
    const CanvasScene scene(document, nullptr, selection);
    const Server &server = *document.plan().servers.begin();
    selection.set(server.id);
    QVERIFY(scene.box(server.pool)->emphasis().selected);
    selection.set(document.plan().pairings.begin()->id);
    QVERIFY(!scene.box(server.pool)->emphasis().selected);
    QVERIFY(scene.anyLineLit());
    selection.clear();
    QVERIFY(!scene.anyLineLit());
}

void TestScene::badgesFollowTheFindings()
{
    Document document(twoSites());
    const LiveFindings findings(document);
    Selection selection(document);
    const CanvasScene scene(document, &findings, selection);
    const PoolId pool = document.plan().pools.begin()->id;
    QVERIFY(scene.box(pool)->face().badge.worst != Severity::Error);
    Plan plan = document.plan();
    plan.pools.change(pool, [](Pool &row) { row.as<UserPool>()->userStore = {}; });
    document.setPlan(plan);
    QCOMPARE(scene.box(pool)->face().badge, badgeOf(*document.now(), pool, findings.findings()));
    QVERIFY(scene.box(pool)->face().badge.worst == Severity::Error);
}

void TestScene::anotherPlanLeavesNothingOfTheOld()
{
    // The two plans use the same ids for rows of other kinds.
    const Plan first = randomPlan(1, 120), second = randomPlan(2, 120);
    Document document(first);
    Selection selection(document);
    const CanvasScene scene(document, nullptr, selection);
    document.setPlan(second);
    const Document other(second);
    Selection nothing(other);
    QCOMPARE(printed(scene), printed(CanvasScene(other, nullptr, nothing)));
}

void TestScene::facesFollowRowsTwoReferencesAway()
{
    Document document(twoSites());
    Editor editor(document);
    Selection selection(document);
    const CanvasScene scene(document, nullptr, selection);
    const Pairing pair = *document.plan().pairings.begin();
    Plan plan = document.plan();
    plan.pools.change(pair.poolA, [](Pool &row) { row.hostsCms = true; });
    document.setPlan(plan);
    QVERIFY(scene.box(pair.poolB)->face().chip); // the partner stands by

    const SiteId site = plan.sites.begin()->id;
    editor.apply(edits::setCollapsed(site, scene.box(site)->pos(), true));
    const QString before = scene.box(site)->face().detail;
    plan = document.plan();
    Server server;
    server.pool = pair.poolA;
    server.fqdn = u"one-more.example.net"_s;
    plan.add(server);
    document.setPlan(plan);
    QVERIFY(scene.box(site)->face().detail != before); // a collapsed site counts its servers
}

void TestScene::previewedMovesLeaveNothingBehind()
{
    Document document(twoSites());
    Selection selection(document);
    CanvasScene scene(document, nullptr, selection);
    const QStringList before = printed(scene);
    const EntityRef site = document.plan().sites.begin()->id;
    scene.previewMove({site}, {333, 77});
    QVERIFY(printed(scene) != before);
    scene.previewMove({}, {});
    QCOMPARE(printed(scene), before);
    // A change of the plan underneath ends it too.
    scene.previewMove({site}, {333, 77});
    Plan plan = document.plan();
    plan.deployment.name = u"changed"_s;
    document.setPlan(plan);
    QCOMPARE(printed(scene), before);
}

void TestScene::readingOrderNamesSitesBeforeTheirContent()
{
    const Document document(twoSites());
    Selection selection(document);
    const CanvasScene scene(document, nullptr, selection);
    QStringList names;
    for (EntityRef ref : scene.readingOrder())
        names.append(scene.box(ref)->face().title);
    QCOMPARE(names.join(u' '), u"Paris edge par be-par fs-par Lyon lyo be-lyo fs-lyo"_s);
}

void TestScene::hostileNamesMakeASafeSvg()
{
    Plan plan = twoSites();
    plan.deployment.name = hostile;
    Plan::forEachTable(plan, [&](const char *, auto &table) {
        const auto rows = table;
        for (const auto &row : rows)
            table.change(row.id, [&](auto &changed) {
                if constexpr (requires { changed.fqdn; })
                    changed.fqdn = hostile;
                if constexpr (requires { changed.name; })
                    changed.name = hostile;
            });
    });
    PictureOptions options;
    options.caption = hostile;
    const QByteArray svg = svgOf(plan, options);
    QXmlStreamReader reader(svg);
    static const QStringList harmless{u"svg"_s, u"title"_s, u"desc"_s, u"defs"_s, u"g"_s, u"path"_s, u"polyline"_s, u"polygon"_s,
                                      u"text"_s, u"rect"_s, u"circle"_s, u"ellipse"_s, u"line"_s, u"linearGradient"_s};
    QString texts;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            QVERIFY2(harmless.contains(reader.name()), qPrintable(reader.name().toString()));
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                QVERIFY2(!attribute.name().startsWith("on"_L1) && attribute.name() != "href"_L1, qPrintable(attribute.name().toString()));
        } else if (reader.isCharacters()) {
            texts += reader.text();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(texts.contains(u"alert(1)"_s)); // as text
}

void TestScene::picturesAreMadeWithoutAScreen()
{
    const Plan plan = twoSites();
    const QImage image = imageOf(plan, {.theme = &Theme::print(), .findings = true, .caption = {}, .scale = 1});
    QCOMPARE(image.pixelColor(2, 2), Theme::print().ground);
    QVERIFY(image.width() > 700 && image.height() > 400);
    QSet<QRgb> colors;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colors.insert(image.pixel(x, y));
    QVERIFY(colors.contains(Theme::print().userPools.rgb()) && colors.contains(Theme::print().sql.rgb()));
    QVERIFY(pngOf(plan).startsWith("\x89PNG"));
    QVERIFY(pdfOf(plan).startsWith("%PDF"));
    QCOMPARE(svgOf(plan), svgOf(plan));
    const QImage huge = imageOf(plan, {.theme = &Theme::print(), .findings = false, .caption = {}, .scale = 1000});
    QVERIFY(qint64(huge.width()) * huge.height() <= mostPicturePixels * 1.01);
}

void TestScene::emptyPlansHavePictures()
{
    QVERIFY(!imageOf(Plan()).isNull());
    QVERIFY(svgOf(Plan()).contains("<svg"));
}

QTEST_MAIN(TestScene)
#include "tst_scene.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/layout.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "views/canvas/facelayout.h"
#include "views/canvas/gridrouter.h"
#include "views/canvas/lines.h"
#include "views/canvas/tools/snapping.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

QString signsOf(const Face &face)
{
    QString text;
    for (const Sign &sign : face.signs)
        text += QLatin1StringView("SCW")[static_cast<int>(sign.shape)] + QLatin1StringView(sign.filled ? "+" : "-");
    return text;
}

/// Every role once, with a long name in each.
Plan everyKind(const QString &label)
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par", 12, 34000).director("dir").edge("edge", "par").mediation("med", "par", 8);
    plan.persistentChat("chat", "par").videoInterop("vis", "par").trustedApplication("app", "par", 7).officeWebApps("oos");
    plan.gateway("gw").loadBalancer("lb", {"par"}).reverseProxy("rp", {"par"}).standard("se").cms("par");
    plan.branch("Nice", "Paris").survivableBranch("sba", "par");
    plan.site("Lyon").enterprise("lyo").pair("par", "lyo").link("Paris", "Lyon");
    return plan
        .plan([&](Plan &all) {
            Plan::forEachTable(all, [&](const char *, auto &table) {
                const auto rows = table;
                for (const auto &row : rows)
                    table.change(row.id, [&](auto &changed) {
                        if constexpr (requires { changed.fqdn; })
                            changed.fqdn = label + changed.fqdn;
                        if constexpr (requires { changed.name; })
                            changed.name = label + changed.name;
                        if constexpr (requires { changed.address; })
                            changed.address = label + changed.address;
                    });
            });
        })
        .plan();
}

std::vector<EntityRef> placedRows(const Plan &plan)
{
    std::vector<EntityRef> rows;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (isNode(EntityRef(row.id).kind) || EntityRef(row.id).kind == EntityKind::Site)
                rows.push_back(row.id);
    });
    return rows;
}

bool isOrthogonal(const QPolygonF &way)
{
    for (qsizetype i = 1; i < way.size(); ++i)
        if (way[i].x() != way[i - 1].x() && way[i].y() != way[i - 1].y())
            return false;
    return way.size() >= 2;
}

bool isOnBorder(const QRectF &box, QPointF point)
{
    const bool inX = point.x() >= box.left() && point.x() <= box.right();
    const bool inY = point.y() >= box.top() && point.y() <= box.bottom();
    return inX && inY && (point.x() == box.left() || point.x() == box.right() || point.y() == box.top() || point.y() == box.bottom());
}

qreal coveredLength(const QPolygonF &way, const QRectF &box)
{
    qreal sum = 0;
    for (qsizetype i = 1; i < way.size(); ++i)
        sum += coveredBy(QRectF(way[i - 1], way[i]).normalized(), {box});
    return sum;
}

} // namespace

class TestFaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poolsTellKindVersionAndUsers();
    void onlyVotersAreFilled_data();
    void onlyVotersAreFilled();
    void copiesTellWhichServes_data();
    void copiesTellWhichServes();
    void centralManagementIsSolidWhereItIsActive();
    void badgesCountFindingsOfPartsButNotAcceptedOnes();
    void collapsedSitesShowTheWorstBelow();
    void collapsedSitesTellOfTheLinesTheyHide();
    void sharedComponentsTellWhatTheyAre();
    void hostileTextsStayOnOneLine();
    void nothingSticksOutOfItsBox_data();
    void nothingSticksOutOfItsBox();
    void theOuterRectangleHoldsAllThatIsPainted();
    void descriptionsSayWhatTheEyeSees();
    void connectorsFollowReferences();
    void waysAreOrthogonalAndEndOnBorders();
    void waysGoRoundBoxes();
    void swappedEndsGiveTheSameWay();
    void pairsAtOneHeightAreStraight();
    void linesAreFoundWhereTheyRun();
    void boxesSnapToEdgesDistancesAndGrid();
};

void TestFaces::poolsTellKindVersionAndUsers()
{
    PlanBuilder plan(ProductVersion::V2019);
    const auto now = plan.site("Paris").enterprise("par", 3, 12000).edge("edge", "par").snapshot();
    const Face face = faceOf(*now, plan.id<Pool>("par"), nullptr);
    QCOMPARE(face.title, u"par"_s);
    QCOMPARE(face.detail, u"Enterprise pool · 2019 · physical"_s);
    QCOMPARE(face.users, u"12,000"_s);
    QCOMPARE(face.icon, u"enterprise-pool"_s);
    QVERIFY(face.color == &Theme::userPools);
    QVERIFY(!face.badge.worst);
    const Face edge = faceOf(*now, plan.id<Pool>("edge"), nullptr);
    QCOMPARE(edge.remark, u"to par"_s);
    QVERIFY(edge.users.isEmpty());
}

void TestFaces::onlyVotersAreFilled_data()
{
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("filled");
    QTest::newRow("three, all vote") << 3 << 3;
    QTest::newRow("seven") << 7 << 7;
    QTest::newRow("eight") << 8 << 7;
    QTest::newRow("ten") << 10 << 9;
}

void TestFaces::onlyVotersAreFilled()
{
    QFETCH(int, servers);
    QFETCH(int, filled);
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par", servers);
    const Face face = faceOf(*plan.snapshot(), plan.id<Pool>("par"), nullptr);
    QCOMPARE(signsOf(face), u"S+"_s.repeated(filled) + u"S-"_s.repeated(servers - filled));
}

void TestFaces::copiesTellWhichServes_data()
{
    QTest::addColumn<HaMode>("mode");
    QTest::addColumn<QString>("signs");
    QTest::newRow("standalone") << HaMode::Standalone << u"C+"_s;
    QTest::newRow("mirror with witness") << HaMode::Mirrored << u"C+C-W-"_s;
    QTest::newRow("group with file share witness") << HaMode::AlwaysOnAG << u"C+C-W-"_s;
    QTest::newRow("cluster") << HaMode::FailoverCluster << u"C+C-W-"_s;
}

void TestFaces::copiesTellWhichServes()
{
    QFETCH(HaMode, mode);
    QFETCH(QString, signs);
    PlanBuilder plan;
    plan.site("Paris").store("be", mode);
    const Face face = faceOf(*plan.snapshot(), plan.id<SqlStore>("be"), nullptr);
    QCOMPARE(signsOf(face), signs);
    QCOMPARE(face.aside, mode == HaMode::AlwaysOnAG ? u"listener l-be"_s : QString());
}

void TestFaces::centralManagementIsSolidWhereItIsActive()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").site("Lyon").enterprise("lyo").enterprise("third").pair("par", "lyo").cms("par");
    const auto now = plan.snapshot();
    const auto chip = [&](const char *pool) { return faceOf(*now, plan.id<Pool>(pool), nullptr).chip; };
    QVERIFY(chip("par") && chip("par")->solid);
    QVERIFY(chip("lyo") && !chip("lyo")->solid);
    QVERIFY(!chip("third"));
}

void TestFaces::badgesCountFindingsOfPartsButNotAcceptedOnes()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par", 2); // too few servers
    const EntityRef pool = plan.id<Pool>("par");
    const Snapshot before(plan.plan());
    const FindingSet findings(before);
    const Badge badge = faceOf(before, pool, &findings).badge;
    QVERIFY(badge.worst);
    const QList<Finding> about = findings.about(pool);
    QVERIFY(!about.isEmpty());

    Plan accepted = plan.plan();
    for (const Finding &finding : about)
        accepted.acceptedFindings.append({finding.key(), u"known"_s, {}, {}, {}});
    std::ranges::sort(accepted.acceptedFindings, {}, &AcceptedFinding::key);
    const Snapshot after(accepted);
    const FindingSet fewer(after);
    QCOMPARE(faceOf(after, pool, &fewer).badge.count, badge.count - static_cast<int>(about.size()));
}

void TestFaces::collapsedSitesShowTheWorstBelow()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par", 2);
    Plan rows = plan.plan();
    const SiteId site = plan.id<Site>("Paris");
    const auto badge = [&](bool collapsed) {
        rows.placements.set(Placement{{site.value}, 0, 0, 0, 0, collapsed});
        const Snapshot now(rows);
        const FindingSet findings(now);
        return faceOf(now, site, &findings).badge;
    };
    const Snapshot now(rows);
    const FindingSet findings(now);
    const Badge pool = badgeOf(now, plan.id<Pool>("par"), findings);
    QVERIFY(pool.worst && !(badge(false) == badge(true)));
    QVERIFY(*badge(true).worst <= *pool.worst && badge(true).count >= pool.count);
}

void TestFaces::collapsedSitesTellOfTheLinesTheyHide()
{
    PlanBuilder plan;
    plan.site("Paris").standard("se1").standard("se2").pair("se1", "se2");
    Plan rows = plan.plan();
    const SiteId site = plan.id<Site>("Paris");
    rows.placements.set(Placement{{site.value}, 0, 0, 0, 0, true});
    const Snapshot now(rows);
    const FindingSet findings(now);
    const auto pair = findings.about(rows.pairings.begin()->id).size();
    QVERIFY(pair > 0);
    int inside = badgeOf(now, site, findings).count + static_cast<int>(pair);
    for (EntityRef node : nodesIn(now, site))
        inside += badgeOf(now, node, findings).count;
    QCOMPARE(faceOf(now, site, &findings).badge.count, inside);
}

void TestFaces::sharedComponentsTellWhatTheyAre()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").gateway("gw").reverseProxy("rp", {"par"}).loadBalancer("lb", {"par"});
    plan.change<Gateway>("gw", [](Gateway &row) { row.address = u"192.0.2.7"_s; });
    const auto now = plan.snapshot();
    QCOMPARE(faceOf(*now, now->plan.gateways.begin()->id, nullptr).title, u"192.0.2.7"_s);
    QCOMPARE(faceOf(*now, plan.id<ReverseProxy>("rp"), nullptr).detail, u"Reverse proxy × 2"_s);
    QCOMPARE(faceOf(*now, plan.id<LoadBalancer>("lb"), nullptr).icon, u"load-balancer"_s);
    QVERIFY(faceOf(*now, plan.id<FileStore>("fs-par"), nullptr).detail.startsWith(u"DFS · 2"_s));
    QCOMPARE(faceOf(*now, plan.id<Site>("Paris"), nullptr).detail, u"Central site · 6,000 users"_s);
    QVERIFY(!faceOf(*now, now->plan.servers.begin()->id, nullptr).ref);
}

void TestFaces::hostileTextsStayOnOneLine()
{
    QCOMPARE(shownText(u"a\nb\tc\u0001d"_s), u"a b c d"_s);
    QCOMPARE(shownText(QString(QChar(0xD800))), QString(QChar::ReplacementCharacter));
    QCOMPARE(shownText(u"x\uFFFEy"_s), u"x\uFFFDy"_s);
    QCOMPARE(shownText(u"😀"_s), u"😀"_s);
    QVERIFY(shownText(QString(100'000, u'x')).size() < 300);
}

void TestFaces::nothingSticksOutOfItsBox_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("short") << QString();
    QTest::newRow("63 letters") << QString(60, u'm');
}

void TestFaces::nothingSticksOutOfItsBox()
{
    QFETCH(QString, label);
    Plan plan = everyKind(label);
    plan.placements = arranged(Snapshot(plan));
    const Snapshot now(plan);
    for (EntityRef ref : placedRows(plan)) {
        const bool isSite = ref.kind == EntityKind::Site;
        const QSizeF size = isSite ? siteBounds(now, ref.as<SiteId>()).size() : nodeSize(now, ref);
        const Face face = faceOf(now, ref, nullptr);
        const FaceLayout layout = layoutOf(face, size);
        QVERIFY2(!face.title.isEmpty() && !face.detail.isEmpty() && !face.icon.isEmpty(), qPrintable(face.title));
        for (const PlacedText &text : layout.texts) {
            const qreal right = text.at.x() + widthOf(text.text, text.scale, text.stretch);
            QVERIFY2(right <= size.width() - 6 && text.at.x() >= 10 && text.at.y() <= size.height() - 4,
                     qPrintable(face.title + u": "_s + text.text));
        }
        for (const PlacedSign &sign : layout.signs)
            QVERIFY2(QRectF(QPointF(), size).adjusted(8, 8, -8, -8).contains(sign.rect), qPrintable(face.title));
        QCOMPARE(static_cast<qsizetype>(layout.signs.size()), face.signs.size());
    }
}

void TestFaces::theOuterRectangleHoldsAllThatIsPainted()
{
    Plan plan = everyKind(QString(60, u'm'));
    plan.placements = arranged(Snapshot(plan));
    const Snapshot now(plan);
    for (EntityRef ref : placedRows(plan))
        for (int count : {1, 7, 88, 1234}) {
            const bool isSite = ref.kind == EntityKind::Site;
            const QSizeF size = isSite ? siteBounds(now, ref.as<SiteId>()).size() : nodeSize(now, ref);
            Face face = faceOf(now, ref, nullptr);
            face.badge = {Severity::Warning, count};
            const FaceLayout layout = layoutOf(face, size);
            const QRectF outer = outerOf(face, size);
            for (const QRectF &part : {QRectF(QPointF(), size), layout.badge, layout.chip})
                QVERIFY2(part.isNull() || outer.contains(part), qPrintable(face.title));
            for (const PlacedText &text : layout.texts) {
                const qreal width = QFontMetricsF(canvasFont(text.scale, text.stretch, text.bold)).horizontalAdvance(text.text);
                QVERIFY2(text.at.x() + width <= outer.right(), qPrintable(face.title + u": "_s + text.text));
            }
        }
}

void TestFaces::descriptionsSayWhatTheEyeSees()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").site("Lyon").enterprise("lyo").pair("par", "lyo").cms("par");
    const auto now = plan.snapshot();
    const QString text = descriptionOf(*now, faceOf(*now, plan.id<Pool>("lyo"), nullptr));
    for (const QString &part : {u"Enterprise pool"_s, u"in Lyon"_s, u"paired with par"_s, u"CMS standby"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestFaces::connectorsFollowReferences()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").edge("edge", "par").gateway("gw").trunk("t", "gw", "par");
    plan.site("Lyon").enterprise("lyo").pair("par", "lyo").link("Paris", "Lyon");
    plan.user("lyo", [&](UserPool &user) { user.fileStore = plan.id<FileStore>("fs-par"); });
    const auto now = plan.snapshot();
    const auto printed = [&](EntityRef row) {
        QStringList lines;
        for (const Connector &line : connectorsOf(*now, row, nullptr))
            lines += shortName(nameOf(now->plan, line.from)) + (line.crossesSites ? u"~"_s : u"-"_s)
                + shortName(nameOf(now->plan, line.to));
        lines.sort();
        return lines.join(u' ');
    };
    QCOMPARE(printed(plan.id<Pool>("par")), u"par-be-par par-fs-par"_s);
    QCOMPARE(printed(plan.id<Pool>("lyo")), u"lyo-be-lyo lyo~fs-par"_s);
    QCOMPARE(printed(plan.id<Pool>("edge")), u"edge-par"_s);
    QCOMPARE(printed(now->plan.trunks.begin()->id), u"par-gw"_s);
    QCOMPARE(printed(now->plan.pairings.begin()->id), u"par~lyo"_s);
    const Connector link = connectorsOf(*now, now->plan.networkLinks.begin()->id, nullptr).value(0);
    QCOMPARE(link.label, u"1 Gb/s · 8 ms"_s);
    QCOMPARE(link.kind, ConnectorKind::Network);
}

void TestFaces::waysAreOrthogonalAndEndOnBorders()
{
    Random random(7);
    for (int i = 0; i < 2000; ++i) {
        const auto box = [&] {
            return QRectF(random.number(-900, 900), random.number(-900, 900), random.chance(50) ? 252 : 180, random.number(64, 200));
        };
        const QRectF from = box(), to = box();
        if (from.adjusted(-30, -30, 30, 30).intersects(to))
            continue; // boxes on each other have no sensible line
        std::vector<QRectF> obstacles;
        for (int n = random.number(0, 12); n > 0; --n)
            obstacles.push_back(box());
        const auto kind = random.oneOf(std::array{ConnectorKind::Association, ConnectorKind::Pairing, ConnectorKind::Network});
        const QPolygonF way = routed(kind, from, to, obstacles);
        QVERIFY2(isOrthogonal(way) && isOnBorder(from, way.first()) && isOnBorder(to, way.last()), qPrintable(QString::number(i)));
        QVERIFY(routeArea(from, to).contains(way.boundingRect()) || way.boundingRect().width() == 0 || way.boundingRect().height() == 0);
    }
}

void TestFaces::waysGoRoundBoxes()
{
    // A box right between the two, then a wall with one gap.
    const QRectF from(0, 0, 252, 88), to(0, 400, 252, 88), between(-40, 200, 332, 88);
    const QPolygonF way = routed(ConnectorKind::Association, from, to, {between});
    QCOMPARE(coveredLength(way, between), 0.0);
    const QRectF left(-300, 180, 500, 60), right(240, 180, 400, 60);
    const QPolygonF through = routed(ConnectorKind::Association, from, to, {left, right});
    QCOMPARE(coveredLength(through, left) + coveredLength(through, right), 0.0);
}

void TestFaces::swappedEndsGiveTheSameWay()
{
    const QRectF a(0, 0, 252, 88), b(400, 300, 180, 64), wall(300, -100, 40, 300);
    QPolygonF way = routed(ConnectorKind::Association, a, b, {wall});
    std::ranges::reverse(way);
    QCOMPARE(routed(ConnectorKind::Association, b, a, {wall}), way);
}

void TestFaces::pairsAtOneHeightAreStraight()
{
    QCOMPARE(routed(ConnectorKind::Pairing, {0, 0, 252, 88}, {800, 0, 252, 88}, {}).size(), 2);
    QCOMPARE(routed(ConnectorKind::Pairing, {0, 0, 252, 88}, {800, 500, 252, 88}, {}).size(), 4);
}

void TestFaces::linesAreFoundWhereTheyRun()
{
    const EntityRef a(EntityKind::Pool, 1), b(EntityKind::Pool, 2), pair(EntityKind::Pairing, 3);
    const QRectF boxA(0, 0, 252, 88), boxB(40'000, 0, 252, 88); // crosses many cells
    Lines lines;
    Connector connector{ConnectorKind::Pairing, pair, a, b, true, u"pair"_s, {}};
    lines.set(pair, {lineFor(connector, {a, boxA, boxA}, {b, boxB, boxB}, {})});
    QCOMPARE(lines.nearest(lines.at(0).pill.center(), 5), 0);
    QCOMPARE(lines.nearest({5'000, 38}, 5), 0);
    QCOMPARE(lines.nearest({5'000, 60}, 5), -1);
    QCOMPARE(lines.joining(b).size(), size_t(1));
    QVERIFY(lines.touching({100, 500, 50, 50}).empty());
    lines.set(pair, {});
    QCOMPARE(lines.nearest({5'000, 38}, 5), -1);
    QVERIFY(lines.joining(a).empty() && lines.madeBy(pair).empty());
}

void TestFaces::boxesSnapToEdgesDistancesAndGrid()
{
    const QRectF other(0, 0, 100, 100);
    QCOMPARE(snapped({3, 400, 100, 100}, {other}, 6).offset, QPointF(-3, 0));
    const Snap edge = snapped({97, 403, 100, 100}, {other}, 6);
    QCOMPARE(edge.offset, QPointF(-1, -3)); // on the grid where nothing is near
    QVERIFY(edge.guides.isEmpty());
    const Snap row = snapped({342, 7, 100, 100}, {other, QRectF(170, 3, 100, 100)}, 6);
    QCOMPARE(row.offset.x(), -2.0); // as far from the second as that is from the first
    QCOMPARE(row.guides.isEmpty(), false);
}

QTEST_MAIN(TestFaces)
#include "tst_faces.moc"

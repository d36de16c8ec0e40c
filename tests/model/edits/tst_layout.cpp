// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/layout.h"
#include "model/edits/siteblock.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace twinpool;
using twinpool::test::PlanBuilder;

namespace {

QByteArray name(const char *stem, int number)
{
    return QByteArray(stem) + QByteArray::number(number);
}

Snapshot laidOut(Plan plan)
{
    plan.placements = arranged(Snapshot(plan));
    return Snapshot(std::move(plan));
}

Plan onePool()
{
    return PlanBuilder().site("Paris").enterprise("par").plan();
}

/// Two data centres with all that a site may hold, and two branches.
Plan everyRole()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par", 12).director("dir").edge("edge", "par").mediation("med", "par", 8);
    plan.persistentChat("chat", "par").videoInterop("vis", "par").trustedApplication("app", "par", 7);
    plan.officeWebApps("oos").gateway("gw").trunk("t", "gw", "par").loadBalancer("lb", {"par"});
    plan.reverseProxy("rp", {"par"}).store("mon", HaMode::Mirrored);
    plan.site("Lyon").standard("se1").enterprise("lyo").pair("par", "lyo").link("Paris", "Lyon");
    plan.branch("Nice", "Paris").survivableBranch("nice", "par");
    plan.branch("Lille", "Paris").survivableBranch("lille", "par");
    return plan.plan();
}

/// \a pools pools in \a sites sites, each pool of an even site paired with one of the next.
Plan manyPools(int pools, int sites)
{
    PlanBuilder plan;
    for (int site = 0; site < sites; ++site) {
        plan.site(name("Site", site).constData());
        for (int pool = site; pool < pools; pool += sites)
            plan.enterprise(name("p", pool).constData());
    }
    for (int pool = 0; pool + 1 < pools; ++pool)
        if (sites > 1 && pool % sites % 2 == 0 && pool % sites + 1 < sites)
            plan.pair(name("p", pool).constData(), name("p", pool + 1).constData());
    return plan.plan();
}

Plan fiftyNodesInOneSite()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par");
    for (int i = 0; i < 47; ++i)
        plan.gateway(name("gw", i).constData());
    return plan.plan();
}

Plan fiftyBranches()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par");
    for (int i = 0; i < 50; ++i)
        plan.branch(name("Branch", i).constData(), "Paris").survivableBranch(name("sba", i).constData(), "par");
    return plan.plan();
}

/// Three pools in a ring of pairs over three sites, one of them paired twice: illegal, but files hold it.
Plan ringOfPairs()
{
    PlanBuilder plan;
    plan.site("A").enterprise("a1").enterprise("a2").site("B").enterprise("b1").site("C").enterprise("c1");
    return plan.pair("a1", "b1").pair("b1", "c1").pair("c1", "a2").plan();
}

/// A branch of a branch, a branch of itself, a branch of nothing, and nodes without a site.
Plan oddSites()
{
    PlanBuilder plan;
    plan.site("A").enterprise("a1").branch("B", "A").branch("C", "B").branch("D", "A").branch("E", "A");
    plan.change<Site>("D", [&](Site &site) { site.parentSite = site.id; });
    plan.change<Site>("E", [](Site &site) { site.parentSite = {}; });
    plan.gateway("gw").change<Gateway>("gw", [](Gateway &gateway) { gateway.site = {}; });
    plan.change<Pool>("a1", [](Pool &pool) { pool.site = {}; });
    return plan.plan();
}

std::vector<QRectF> boundsOf(const Snapshot &now, const std::vector<EntityRef> &nodes)
{
    std::vector<QRectF> bounds;
    for (EntityRef node : nodes)
        bounds.push_back(nodeBounds(now, node));
    return bounds;
}

std::vector<EntityRef> allNodes(const Snapshot &now)
{
    std::vector<EntityRef> nodes;
    Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (isNode(EntityRef(row.id).kind))
                nodes.push_back(row.id);
    });
    return nodes;
}

/// The first two areas that overlap, as text; empty when none do.
QString firstOverlap(std::vector<QRectF> areas)
{
    std::ranges::sort(areas, {}, [](const QRectF &area) { return area.left(); });
    for (size_t i = 0; i < areas.size(); ++i)
        for (size_t k = i + 1; k < areas.size() && areas[k].left() < areas[i].right(); ++k)
            if (areas[i].intersects(areas[k]))
                return QDebug::toString(areas[i]) + u" and "_s + QDebug::toString(areas[k]);
    return {};
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsAndSitesHoldWhatIsTheirs_data();
    void nothingOverlapsAndSitesHoldWhatIsTheirs();
    void pairedPoolsStandAtOneHeight_data();
    void pairedPoolsStandAtOneHeight();
    void partnersSitesAreNeighbours();
    void pairsReachAcrossWithFewPoolsBetween();
    void storesStandBelowTheirPool();
    void rowsOfASiteComeInOrder();
    void manySitesFillAScreen_data();
    void manySitesFillAScreen();
    void samePlanGivesSamePlaces();
    void placesAreOnTheGrid();
    void collapsedSitesStayCollapsed();
    void branchesLieInTheirParent();
    void arrangeIsAnEdit();
    void nodesGrowWithTheirSigns();
    void storedSizeOfASiteIsTheLeast();
    void newNodesFindAFreePlace_data();
    void newNodesFindAFreePlace();
    void newSitesStandBesideTheOthers();
    void effortGrowsLittleFasterThanThePlan();

private:
    static void samples()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addRow("empty plan") << Plan();
        QTest::addRow("one pool") << onePool();
        QTest::addRow("every role") << everyRole();
        QTest::addRow("200 pools in one site") << manyPools(200, 1);
        QTest::addRow("200 pools in two sites") << manyPools(200, 2);
        QTest::addRow("200 pools in 40 sites") << manyPools(200, 40);
        QTest::addRow("50 nodes in one site") << fiftyNodesInOneSite();
        QTest::addRow("50 branch sites") << fiftyBranches();
        QTest::addRow("ring of pairs") << ringOfPairs();
        QTest::addRow("odd sites") << oddSites();
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("random plan %u", seed) << test::randomPlan(seed, 150);
    }
};

void TestLayout::nothingOverlapsAndSitesHoldWhatIsTheirs_data()
{
    samples();
}

void TestLayout::nothingOverlapsAndSitesHoldWhatIsTheirs()
{
    QFETCH(Plan, plan);
    const Snapshot now = laidOut(plan);
    const auto nodes = allNodes(now);
    QCOMPARE(now.plan.placements.size(), static_cast<int>(nodes.size()) + now.plan.sites.size());
    QCOMPARE(firstOverlap(boundsOf(now, nodes)), QString());

    std::vector<QRectF> outer, nested, strangers;
    for (const Site &site : now.plan.sites)
        (containerOf(now, site.id) ? nested : outer).push_back(siteBounds(now, site.id));
    for (EntityRef node : nodesIn(now, SiteId{}))
        strangers.push_back(nodeBounds(now, node));
    QCOMPARE(firstOverlap(nested), QString());
    outer.insert(outer.end(), strangers.begin(), strangers.end());
    QCOMPARE(firstOverlap(outer), QString());

    for (const Site &site : now.plan.sites) {
        const QRectF bounds = siteBounds(now, site.id);
        const Placement *placement = now.plan.placements.find(site.id.value);
        QCOMPARE(bounds.topLeft(), QPointF(placement->x, placement->y));
        std::vector<QRectF> inside;
        for (EntityRef node : nodesIn(now, site.id))
            inside.push_back(nodeBounds(now, node));
        for (SiteId branch : sitesIn(now, site.id))
            inside.push_back(siteBounds(now, branch));
        for (const QRectF &area : inside)
            QVERIFY2(bounds.adjusted(24, 64, -24, -24).contains(area), qPrintable(site.name));
        QCOMPARE(firstOverlap(inside), QString());
    }
}

void TestLayout::pairedPoolsStandAtOneHeight_data()
{
    samples();
}

void TestLayout::pairedPoolsStandAtOneHeight()
{
    QFETCH(Plan, plan);
    const Snapshot now = laidOut(plan);
    for (const Pairing &pairing : now.plan.pairings) {
        const Pool *a = now.find(pairing.poolA), *b = now.find(pairing.poolB);
        // Branches stand lower than the pools of their parent, and other roles cannot be paired.
        if (!a || !b || !a->as<UserPool>() || !b->as<UserPool>() || !a->site != !b->site || containerOf(now, a->site)
            || containerOf(now, b->site))
            continue;
        QCOMPARE(nodeBounds(now, a->id).top(), nodeBounds(now, b->id).top());
    }
}

void TestLayout::partnersSitesAreNeighbours()
{
    PlanBuilder plan;
    plan.site("A").enterprise("a1").site("B").enterprise("b1").site("C").enterprise("c1").enterprise("c2");
    plan.site("D").enterprise("d1").pair("a1", "c1").pair("c2", "d1");
    const Snapshot now = laidOut(plan.plan());
    const auto bounds = [&](const char *site) { return siteBounds(now, plan.id<Site>(site)); };
    QCOMPARE(bounds("C").left() - bounds("A").right(), spacing::lane);
    QCOMPARE(bounds("D").left() - bounds("C").right(), spacing::lane);
    QCOMPARE(bounds("A").top(), bounds("D").top());
}

void TestLayout::pairsReachAcrossWithFewPoolsBetween()
{
    PlanBuilder plan;
    plan.site("A").enterprise("a1").enterprise("a2").enterprise("a3").enterprise("own1");
    plan.site("B").enterprise("own2").enterprise("b1").enterprise("b2").enterprise("b3").enterprise("b4");
    plan.pair("a1", "b1").pair("a2", "b2").pair("a3", "b3").pair("own2", "b4");
    const Snapshot now = laidOut(plan.plan());
    const auto pool = [&](const char *name) { return nodeBounds(now, plan.id<Pool>(name)); };
    for (const auto &[left, right] : {std::pair("a1", "b1"), std::pair("a2", "b2"), std::pair("a3", "b3")}) {
        const QRectF between(pool(left).topRight(), pool(right).bottomLeft());
        for (const Pool &other : now.plan.pools)
            QVERIFY2(!nodeBounds(now, other.id).intersects(between), left);
    }
    QCOMPARE(pool("own2").right() + 36, pool("b4").left()); // partners in one site stand side by side
    QCOMPARE(pool("own2").top(), pool("b4").top());
}

void TestLayout::storesStandBelowTheirPool()
{
    PlanBuilder plan;
    plan.site("A").enterprise("a1").enterprise("a2").store("extra", HaMode::Mirrored);
    plan.user("a1", [&](UserPool &user) {
        user.monitoringStore = plan.id<SqlStore>("be-a2");
        user.archivingStore = plan.id<SqlStore>("extra");
    });
    const Snapshot now = laidOut(plan.plan());
    const auto pool = [&](const char *name) { return nodeBounds(now, plan.id<Pool>(name)); };
    const auto store = [&](const char *name) { return nodeBounds(now, plan.id<SqlStore>(name)); };
    QCOMPARE(store("be-a1").left(), pool("a1").left());
    QCOMPARE(store("be-a2").left(), pool("a2").left()); // the users' data decides, not the monitoring of a1
    QCOMPARE(store("extra").left(), pool("a1").left());
    QVERIFY(store("be-a1").top() > pool("a1").bottom());
    QVERIFY(store("extra").top() > store("be-a1").bottom());
}

void TestLayout::rowsOfASiteComeInOrder()
{
    const Snapshot now = laidOut(everyRole());
    const Plan &plan = now.plan;
    const SiteId paris = plan.sites.begin()->id;
    qreal perimeterEnd = 0, poolsBegin = 1e9, poolsEnd = 0, sharedBegin = 1e9;
    for (EntityRef node : nodesIn(now, paris)) {
        const QRectF bounds = nodeBounds(now, node);
        const Pool *pool = now.find(node.as<PoolId>());
        if (node.kind == EntityKind::ReverseProxy || (pool && pool->as<EdgePool>())) {
            perimeterEnd = std::max(perimeterEnd, bounds.bottom());
        } else if (pool && (pool->as<UserPool>() || pool->as<DirectorPool>())) {
            poolsBegin = std::min(poolsBegin, bounds.top());
            poolsEnd = std::max(poolsEnd, bounds.bottom());
        } else {
            sharedBegin = std::min(sharedBegin, bounds.top());
        }
    }
    QCOMPARE_LT(perimeterEnd, poolsBegin);
    QCOMPARE_LT(poolsEnd, sharedBegin);
    const QRectF band = perimeterBounds(now, paris);
    QCOMPARE(band.bottom(), perimeterEnd + 16);
    QCOMPARE(band.top(), siteBounds(now, paris).top() + 64);
    QVERIFY(siteBounds(now, paris).contains(band));
    for (SiteId branch : sitesIn(now, paris))
        QCOMPARE_LT(sharedBegin, siteBounds(now, branch).top());
    QVERIFY(perimeterBounds(now, sitesIn(now, paris).front()).isNull());
}

void TestLayout::manySitesFillAScreen_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addRow("200 pools in one site") << manyPools(200, 1);
    QTest::addRow("200 pools in two sites") << manyPools(200, 2);
    QTest::addRow("200 pools in 40 sites") << manyPools(200, 40);
    QTest::addRow("40 pools in 40 sites") << manyPools(40, 40);
    QTest::addRow("50 nodes in one site") << fiftyNodesInOneSite();
    QTest::addRow("50 branch sites") << fiftyBranches();
}

void TestLayout::manySitesFillAScreen()
{
    QFETCH(Plan, plan);
    const Snapshot now = laidOut(plan);
    QRectF all;
    qreal filled = 0;
    for (const Site &site : now.plan.sites) {
        all |= siteBounds(now, site.id);
        if (!containerOf(now, site.id))
            filled += siteBounds(now, site.id).width() * siteBounds(now, site.id).height();
    }
    const qreal shape = all.width() / all.height();
    QVERIFY2(shape > 1.0 && shape < 2.4, qPrintable(QString::number(shape)));
    QCOMPARE_GT(filled / (all.width() * all.height()), 0.5);
}

void TestLayout::samePlanGivesSamePlaces()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const Plan plan = test::randomPlan(seed, 200);
        const Snapshot once = laidOut(plan);
        QCOMPARE(arranged(Snapshot(plan)), once.plan.placements);
        QCOMPARE(arranged(once), once.plan.placements); // where things stood before does not matter
    }
}

void TestLayout::placesAreOnTheGrid()
{
    const Snapshot now = laidOut(everyRole());
    for (const Placement &placement : now.plan.placements) {
        QCOMPARE(std::fmod(placement.x, 8), 0);
        QCOMPARE(std::fmod(placement.y, 8), 0);
        QCOMPARE(placement.width, 0);
    }
}

void TestLayout::collapsedSitesStayCollapsed()
{
    Plan plan = laidOut(onePool()).plan;
    const quint32 site = plan.sites.begin()->id.value;
    plan.placements.change(Placement::Key{site}, [](Placement &placement) { placement.collapsed = true; });
    const Snapshot now = laidOut(plan);
    QVERIFY(now.plan.placements.find(site)->collapsed);
    QCOMPARE(siteBounds(now, SiteId{site}).height(), 64);
}

void TestLayout::branchesLieInTheirParent()
{
    const Snapshot now = laidOut(fiftyBranches());
    const SiteId paris = now.plan.sites.begin()->id;
    QCOMPARE(sitesIn(now, paris).size(), size_t(50));
    for (SiteId branch : sitesIn(now, paris))
        QCOMPARE(nodesIn(now, branch).size(), size_t(1));
    const Snapshot odd = laidOut(oddSites());
    QCOMPARE(sitesIn(odd, odd.plan.sites.begin()->id).size(), size_t(1)); // only a branch of a central site nests
}

void TestLayout::arrangeIsAnEdit()
{
    const Edit edit = edits::arrange();
    QCOMPARE(edit.label, u"Arrange"_s);
    const Plan plan = everyRole();
    const Result<Plan> after = edit.apply(plan);
    QVERIFY(after);
    QCOMPARE(after->placements, arranged(Snapshot(plan)));
    Plan same = *after;
    same.placements = plan.placements;
    QCOMPARE(same, plan);
}

void TestLayout::nodesGrowWithTheirSigns()
{
    PlanBuilder plan;
    plan.site("A").enterprise("p9", 9).enterprise("p10", 10).mediation("m6", "p9", 6).mediation("m7", "p9", 7);
    plan.officeWebApps("oos", 9).store("s", HaMode::Standalone).gateway("gw");
    const SnapshotPtr now = plan.snapshot();
    QCOMPARE(nodeSize(*now, plan.id<Pool>("p9")), QSizeF(252, 88));
    QCOMPARE(nodeSize(*now, plan.id<Pool>("p10")), QSizeF(252, 112));
    QCOMPARE(nodeSize(*now, plan.id<Pool>("m6")), QSizeF(180, 88));
    QCOMPARE(nodeSize(*now, plan.id<Pool>("m7")), QSizeF(180, 112));
    QCOMPARE(nodeSize(*now, plan.id<Pool>("oos")), QSizeF(180, 112));
    QCOMPARE(nodeSize(*now, plan.id<Gateway>("gw")), QSizeF(180, 64));
    QCOMPARE(nodeSize(*now, plan.id<SqlStore>("s")), QSizeF(252, 88));
    for (int i = 0; i < 3; ++i)
        plan.plan([&](Plan &p) {
            SqlNode node;
            node.store = plan.id<SqlStore>("s");
            p.add(node);
        });
    QCOMPARE(nodeSize(*plan.snapshot(), plan.id<SqlStore>("s")), QSizeF(252, 112));
    QVERIFY(nodeSize(*now, plan.id<Site>("A")).isEmpty());
    QVERIFY(nodeSize(*now, PoolId{9999}).isEmpty());
    QVERIFY(nodeSize(*now, GatewayId{9999}).isEmpty());
}

void TestLayout::storedSizeOfASiteIsTheLeast()
{
    Plan plan = laidOut(onePool()).plan;
    const quint32 site = plan.sites.begin()->id.value;
    const QRectF fitting = siteBounds(Snapshot(plan), SiteId{site});
    const auto withSize = [&](qreal width, qreal height) {
        Plan sized = plan;
        sized.placements.change(Placement::Key{site}, [&](Placement &placement) {
            placement.width = width;
            placement.height = height;
        });
        return siteBounds(Snapshot(sized), SiteId{site});
    };
    QCOMPARE(withSize(100, 100), fitting);
    QCOMPARE(withSize(2000, 100).size(), QSizeF(2000, fitting.height()));
    QVERIFY(siteBounds(Snapshot(onePool()), SiteId{site}).isNull()); // not placed
}

void TestLayout::newNodesFindAFreePlace_data()
{
    samples();
}

void TestLayout::newNodesFindAFreePlace()
{
    QFETCH(Plan, plan);
    plan.placements = arranged(Snapshot(plan));
    if (plan.sites.isEmpty())
        return;
    const SiteId site = plan.sites.begin()->id;
    for (int i = 0; i < 8; ++i) {
        Gateway gateway;
        gateway.site = site;
        const GatewayId id = plan.add(gateway);
        const Snapshot now(plan);
        const QPointF at = freePlaceFor(now, site, nodeSize(now, id));
        plan.placements.set({{id.value}, at.x(), at.y(), 0, 0, false});
        const Snapshot after(plan);
        const QRectF bounds = nodeBounds(after, id);
        for (EntityRef other : nodesIn(after, site))
            QVERIFY(other == EntityRef(id) || !nodeBounds(after, other).intersects(bounds));
        for (SiteId branch : sitesIn(after, site))
            QVERIFY(!siteBounds(after, branch).intersects(bounds));
        QCOMPARE(siteBounds(after, site).topLeft(), siteBounds(now, site).topLeft());
        QCOMPARE(siteBounds(after, site).right(), siteBounds(now, site).right()); // grows downwards only
        QCOMPARE(std::fmod(at.x(), 8), 0);
    }
}

void TestLayout::newSitesStandBesideTheOthers()
{
    QCOMPARE(freePlaceFor(Snapshot(Plan()), SiteId{}, QSizeF(304, 128)), QPointF());
    const Snapshot now = laidOut(everyRole());
    const QRectF place(freePlaceFor(now, SiteId{}, QSizeF(304, 128)), QSizeF(304, 128));
    for (const Site &site : now.plan.sites)
        QVERIFY(!siteBounds(now, site.id).intersects(place.adjusted(-100, -100, 100, 100)));
}

void TestLayout::effortGrowsLittleFasterThanThePlan()
{
    const auto nanoseconds = [](const Plan &plan) {
        const Snapshot now(plan);
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto placements = arranged(now);
            best = std::min(best, timer.nsecsElapsed());
        }
        return best;
    };
    const auto small = nanoseconds(test::randomPlan(7, 1'000)), large = nanoseconds(test::randomPlan(7, 10'000));
    // Ten times the rows; comparing each with each would take a hundred times as long.
    QCOMPARE_LT(large, 40 * small);
}

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"

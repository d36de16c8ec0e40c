// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/connect.h"
#include "model/edits/create.h"
#include "model/edits/drawn.h"
#include "model/edits/layout.h"
#include "model/edits/move.h"
#include "model/rules/evaluate.h"
#include "model/topology/integrity.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

// The edits behind the gestures of the canvas: new things, lines between them, and moves.

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newPoolsAreSound_data();
    void newPoolsAreSound();
    void enterprisePoolsBringTheirStores_data();
    void enterprisePoolsBringTheirStores();
    void namesOfNewThingsCountUp();
    void everythingElseCanBeAdded();
    void branchesNeedACentralSite();
    void nothingIsAddedToASiteThatIsGone();
    void linesOfferWhatFits_data();
    void linesOfferWhatFits();
    void linesDoWhatTheyOffer();
    void movesKeepWhatTheyDoNotName();
    void nodesChangeTheirSite();
    void sitesCollapseWhereTheyStand();
    void partsAreShownOnTheirOwners();
};

namespace {

Plan applied(const Plan &plan, const Edit &edit)
{
    const Result<Plan> result = edit.apply(plan);
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    if (const Result<void> sound = checkIntegrity(*result); !sound)
        qFatal("%s", qPrintable(sound.error().text()));
    return *result;
}

SiteId firstSite(const Plan &plan)
{
    return plan.sites.begin()->id;
}

QStringList labels(const QList<Connection> &connections)
{
    QStringList result;
    for (const Connection &connection : connections)
        result.append(connection.label);
    return result;
}

} // namespace

void TestDrawing::newPoolsAreSound_data()
{
    QTest::addColumn<PoolKind>("kind");
    QTest::addColumn<ProductVersion>("version");
    for (const auto &kind : enumNames(PoolKind{}))
        for (ProductVersion version : {ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE})
            QTest::addRow("%s %s", kind.name, qPrintable(QString(nameOf(version)))) << kind.value << version;
}

void TestDrawing::newPoolsAreSound()
{
    QFETCH(PoolKind, kind);
    QFETCH(ProductVersion, version);
    const Plan before = PlanBuilder(version).site("Paris").enterprise("par").plan();
    const Plan plan = applied(before, edits::addPool(kind, firstSite(before), {800, 400}));
    const Snapshot now(plan);
    const PoolId id{before.lastId + 1}; // the pool has the lowest of the new ids
    const Pool *pool = now.find(id);
    QVERIFY(pool);
    QCOMPARE(kindOf(*pool), kind);
    QCOMPARE(pool->version, version);
    QCOMPARE(pool->site, firstSite(before));
    QVERIFY(!now.serversOf(id).isEmpty());
    const Placement *place = plan.placements.find(id.value);
    QVERIFY(place && QPointF(place->x, place->y) == QPointF(800, 400));
    QSet<QString> names;
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        for (const auto &row : table)
            if (isPlaced(EntityRef(row.id).kind) && row.id.value > before.lastId)
                QVERIFY2(plan.placements.find(row.id.value), qPrintable(qualifiedName(plan, row.id)));
    });
    for (const Server &server : plan.servers) {
        QVERIFY2(!names.contains(server.fqdn), qPrintable(server.fqdn));
        names.insert(server.fqdn);
    }
}

void TestDrawing::enterprisePoolsBringTheirStores_data()
{
    QTest::addColumn<ProductVersion>("version");
    QTest::addColumn<HaMode>("mode");
    QTest::newRow("2015") << ProductVersion::V2015 << HaMode::Mirrored;
    QTest::newRow("2019") << ProductVersion::V2019 << HaMode::AlwaysOnAG;
    QTest::newRow("SE") << ProductVersion::SE << HaMode::AlwaysOnAG;
}

void TestDrawing::enterprisePoolsBringTheirStores()
{
    QFETCH(ProductVersion, version);
    QFETCH(HaMode, mode);
    const Plan before = PlanBuilder(version).site("Paris").plan();
    const Plan plan = applied(before, edits::addPool(PoolKind::EnterprisePool, firstSite(before), {0, 0}));
    const Snapshot now(plan);
    const UserPool &user = *plan.pools.begin()->as<UserPool>();
    QCOMPARE(now.serversOf(plan.pools.begin()->id).size(), 3);
    QCOMPARE(now.find(user.userStore)->haMode, mode);
    QCOMPARE(now.nodesOf(user.userStore, SqlNodeRole::Witness).size(), mode == HaMode::Mirrored ? 1 : 0);
    QCOMPARE(now.find(user.fileStore)->kind, FileStoreKind::Dfs);
    QCOMPARE(now.membersOf(user.fileStore).size(), 2);
    // The three stand apart.
    const EntityRef pool = plan.pools.begin()->id;
    const QRectF at = nodeBounds(now, pool), store = nodeBounds(now, user.userStore), share = nodeBounds(now, user.fileStore);
    QVERIFY(!at.intersects(store) && !at.intersects(share) && !store.intersects(share));
    // What the tool adds by itself is no error by its own rules.
    for (const Finding &finding : evaluate(now))
        if (finding.severity == Severity::Error)
            QVERIFY2(finding.subject != pool && finding.subject != EntityRef(user.userStore)
                         && finding.subject != EntityRef(user.fileStore),
                     qPrintable(messageOf(finding, plan)));
}

void TestDrawing::namesOfNewThingsCountUp()
{
    Plan plan = PlanBuilder().site("Paris").plan();
    const SiteId site = firstSite(plan);
    for (int i = 0; i < 2; ++i) {
        plan = applied(plan, edits::addPool(PoolKind::EnterprisePool, site, {0, 0}));
        plan = applied(plan, edits::addSite({0, 0}));
        plan = applied(plan, edits::addGateway(GatewayKind::Sbc, site, {0, 0}));
    }
    const auto names = [](const auto &table) {
        QStringList result;
        for (const auto &row : table) {
            if constexpr (requires { row.fqdn; })
                result.append(row.fqdn);
            else if constexpr (requires { row.address; })
                result.append(row.address);
            else
                result.append(row.name);
        }
        return result.join(u' ');
    };
    QCOMPARE(names(plan.pools), u"pool1.example.net pool2.example.net"_s);
    QCOMPARE(names(plan.servers), u"fe1.example.net fe2.example.net fe3.example.net fe4.example.net fe5.example.net fe6.example.net"_s);
    QCOMPARE(names(plan.sqlStores), u"BE1 BE2"_s);
    QCOMPARE(names(plan.gateways), u"sbc1.example.net sbc2.example.net"_s);
    QCOMPARE(names(plan.sites), u"Paris Site 1 Site 2"_s);
}

void TestDrawing::everythingElseCanBeAdded()
{
    Plan plan = PlanBuilder().site("Paris").plan();
    const SiteId site = firstSite(plan);
    QList<Edit> all{edits::addLoadBalancer(site, {8, 8}), edits::addReverseProxy(site, {8, 8}), edits::addBranchSite(site, {8, 8})};
    for (const auto &mode : enumNames(HaMode{}))
        all.append(edits::addSqlStore(mode.value, site, {8, 8}));
    for (const auto &kind : enumNames(FileStoreKind{}))
        all.append(edits::addFileStore(kind.value, site, {8, 8}));
    for (const auto &kind : enumNames(GatewayKind{}))
        all.append(edits::addGateway(kind.value, site, {8, 8}));
    for (const Edit &edit : std::as_const(all)) {
        QVERIFY(!edit.label.isEmpty());
        const quint32 lastId = plan.lastId;
        plan = applied(plan, edit);
        const Placement *place = plan.placements.find(lastId + 1);
        QVERIFY(place && place->x == 8);
    }
}

void TestDrawing::branchesNeedACentralSite()
{
    PlanBuilder plan;
    plan.site("Paris").branch("Nice", "Paris");
    QVERIFY(!edits::addBranchSite(plan.id<Site>("Nice"), {}).apply(plan.plan()));
    const Plan after = applied(plan.plan(), edits::addBranchSite(plan.id<Site>("Paris"), {}));
    QCOMPARE(sitesIn(Snapshot(after), plan.id<Site>("Paris")).size(), size_t(2));
}

void TestDrawing::nothingIsAddedToASiteThatIsGone()
{
    const SiteId gone{999};
    for (const Edit &edit : {edits::addPool(PoolKind::Edge, gone, {}), edits::addFileStore(FileStoreKind::Dfs, gone, {}),
                             edits::addGateway(GatewayKind::Sbc, gone, {}), edits::addBranchSite(gone, {})})
        QVERIFY(!edit.apply(Plan()));
}

void TestDrawing::linesOfferWhatFits_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("wanted");
    QTest::newRow("another store") << u"par"_s << u"mon"_s << QStringList{u"User store"_s, u"Monitoring store"_s, u"Archiving store"_s};
    QTest::newRow("own store") << u"par"_s << u"be-par"_s << QStringList{u"Monitoring store"_s, u"Archiving store"_s};
    QTest::newRow("store drawn to a pool") << u"mon"_s << u"par"_s << QStringList{u"User store"_s, u"Monitoring store"_s, u"Archiving store"_s};
    QTest::newRow("Standard Edition has no user store") << u"se"_s << u"mon"_s << QStringList{u"Monitoring store"_s, u"Archiving store"_s};
    QTest::newRow("file store") << u"par"_s << u"fs-se"_s << QStringList{u"File store"_s};
    QTest::newRow("own file store") << u"par"_s << u"fs-par"_s << QStringList();
    QTest::newRow("Edge for media") << u"par"_s << u"edge"_s << QStringList{u"Edge pool for media"_s};
    QTest::newRow("Edge to another next hop") << u"edge"_s << u"se"_s << QStringList{u"Next hop"_s, u"Edge pool for media"_s};
    QTest::newRow("Mediation to its next hop") << u"med"_s << u"par"_s << QStringList();
    QTest::newRow("Mediation to another pool") << u"med"_s << u"se"_s << QStringList{u"Next hop"_s};
    QTest::newRow("gateway to a user pool") << u"gw"_s << u"par"_s << QStringList{u"Trunk"_s};
    QTest::newRow("gateway to Mediation") << u"gw"_s << u"med"_s << QStringList{u"Trunk"_s};
    QTest::newRow("balancer") << u"lb"_s << u"se"_s << QStringList{u"Balances the load of the pool"_s};
    QTest::newRow("balancer again") << u"lb"_s << u"par"_s << QStringList();
    QTest::newRow("proxy to Edge") << u"rp"_s << u"edge"_s << QStringList();
    QTest::newRow("sites") << u"Paris"_s << u"Lyon"_s << QStringList{u"Network link"_s};
    QTest::newRow("branch to another parent") << u"Nice"_s << u"Lyon"_s << QStringList{u"Network link"_s, u"Branch of “Lyon”"_s};
    QTest::newRow("two stores") << u"mon"_s << u"be-par"_s << QStringList();
    QTest::newRow("pool and site") << u"par"_s << u"Lyon"_s << QStringList();
}

void TestDrawing::linesOfferWhatFits()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QStringList, wanted);
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").standard("se").edge("edge", "par").mediation("med", "par").gateway("gw");
    plan.store("mon", HaMode::Standalone).loadBalancer("lb", {"par"}).reverseProxy("rp", {"par"});
    plan.branch("Nice", "Paris").site("Lyon");
    const Snapshot now(plan.plan());
    const auto called = [&](const QString &name) {
        EntityRef found;
        Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
            for (const auto &row : table)
                if (isPlaced(EntityRef(row.id).kind) && firstLabel(nameOf(now.plan, row.id)) == name)
                    found = row.id;
        });
        return found;
    };
    const QList<Connection> found = possibleConnections(now, called(from), called(to));
    QCOMPARE(labels(found), wanted);
    for (const Connection &connection : found) {
        const Plan after = applied(now.plan, connection.edit);
        QVERIFY2(!diff(now.plan, after).isEmpty(), qPrintable(connection.label));
        const QStringList left = labels(possibleConnections(Snapshot(after), called(from), called(to)));
        QVERIFY2(!left.contains(connection.label) || connection.label == u"Trunk"_s, qPrintable(connection.label));
    }
}

void TestDrawing::linesDoWhatTheyOffer()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").gateway("gw");
    const Snapshot now(plan.plan());
    const Plan after = applied(now.plan, possibleConnections(now, plan.id<Gateway>("gw"), plan.id<Pool>("par")).first().edit);
    QCOMPARE(after.trunks.begin()->mediation, plan.id<Pool>("par"));
    QVERIFY(after.pools.find(plan.id<Pool>("par"))->as<UserPool>()->mediation);
}

void TestDrawing::movesKeepWhatTheyDoNotName()
{
    PlanBuilder builder;
    Plan plan = builder.site("Paris").enterprise("par").plan();
    const EntityRef site = builder.id<Site>("Paris"), pool = builder.id<Pool>("par");
    plan.placements.set(Placement{{site.value}, 1, 2, 900, 700, false});
    plan = applied(plan, edits::moveTo({{site, {40, 48}}, {pool, {80, 160}}}));
    QCOMPARE(*plan.placements.find(site.value), (Placement{{site.value}, 40, 48, 900, 700, false}));
    QCOMPARE(*plan.placements.find(pool.value), (Placement{{pool.value}, 80, 160, 0, 0, false}));
    QVERIFY(!edits::moveTo({{EntityRef(EntityKind::Pool, 999), {}}}).apply(plan));
}

void TestDrawing::nodesChangeTheirSite()
{
    PlanBuilder builder;
    const Plan plan = builder.site("Paris").enterprise("par").branch("Nice", "Paris").site("Lyon").plan();
    const SiteId lyon = builder.id<Site>("Lyon");
    const EntityRef pool = builder.id<Pool>("par"), share = builder.id<FileStore>("fs-par"), branch = builder.id<Site>("Nice");
    const Snapshot after(applied(plan, edits::moveToSite({pool, share, branch}, lyon)));
    QCOMPARE(siteOfNode(after, pool), lyon);
    QCOMPARE(siteOfNode(after, share), lyon);
    QCOMPARE(containerOf(after, branch.as<SiteId>()), lyon);
    const Plan moved = applied(plan, edits::moveTo({{pool, {8, 8}, lyon}}));
    QCOMPARE(siteOfNode(Snapshot(moved), pool), lyon);
    QVERIFY(!edits::moveToSite({pool}, SiteId{999}).apply(plan));
}

void TestDrawing::sitesCollapseWhereTheyStand()
{
    const Plan plan = PlanBuilder().site("Paris").plan();
    const SiteId site = firstSite(plan);
    const Plan closed = applied(plan, edits::setCollapsed(site, {16, 24}, true));
    QCOMPARE(*closed.placements.find(site.value), (Placement{{site.value}, 16, 24, 0, 0, true}));
    QVERIFY(!applied(closed, edits::setCollapsed(site, {0, 0}, false)).placements.find(site.value)->collapsed);
}

void TestDrawing::partsAreShownOnTheirOwners()
{
    const Snapshot now(PlanBuilder().site("Paris").enterprise("par").plan());
    const Server &server = *now.plan.servers.begin();
    const SqlNode &node = *now.plan.sqlNodes.begin();
    const FileServer &member = *now.plan.fileServers.begin();
    QCOMPARE(shownOn(now, server.id), EntityRef(server.pool));
    QCOMPARE(shownOn(now, node.id), EntityRef(node.store));
    QCOMPARE(shownOn(now, member.id), EntityRef(member.fileStore));
    QCOMPARE(shownOn(now, server.pool), EntityRef(server.pool));
    QVERIFY(!shownOn(now, now.plan.sipDomains.begin()->id));
}

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/branches.h"
#include "model/edits/create.h"
#include "model/edits/edgepools.h"
#include "model/edits/growpool.h"
#include "model/edits/numbering.h"
#include "model/edits/nexthop.h"
#include "model/edits/trunks.h"
#include "model/topology/integrity.h"
#include "tests/support/planbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

Snapshot after(const PlanBuilder &plan, const Edit &edit)
{
    const Result<Plan> changed = edit.apply(plan.plan());
    if (!changed)
        qFatal("%s", qPrintable(changed.error().text()));
    if (!checkIntegrity(*changed))
        qFatal("%s", qPrintable(checkIntegrity(*changed).error().text()));
    return Snapshot(*changed);
}

/// `par` with a collocated Mediation Server, and the gateway `gw` on it.
PlanBuilder voicePool()
{
    return PlanBuilder()
        .site("Paris")
        .enterprise("par")
        .user("par", [](UserPool &user) { user.mediation.emplace(); })
        .gateway("gw")
        .trunk("t", "gw", "par");
}

template <class Role>
const Role &roleOf(const Snapshot &now, PoolId id)
{
    return *now.find(id)->as<Role>();
}

/// The pool with the highest id: the one that was added last.
const Pool &newest(const Snapshot &now)
{
    const Pool *last = nullptr;
    for (const Pool &pool : now.plan.pools)
        last = &pool;
    return *last;
}

} // namespace

class TestRoleEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrownPoolHasWhatSeveralServersNeed();
    void onlySomePoolsCanGrow();
    void federationMovesWithItsRoutes();
    void xmppGoesWithItsRoutes();
    void xmppRecordsGetTheNextPriorities();
    void aNewEdgePoolPrefersTheDirector();
    void aMovedTrunkTakesItsSettingsAlong();
    void aSecondGatewayIsUsedLast();
    void aTrunkGetsTheNextFreeNameAndOneRoot();
    void tlsBringsItsPorts();
    void aSplitGatewayKeepsOneTrunk();
    void aBranchHasItsUsersAndPool();
    void namesAndAddressesCountUp();
    void namesArePastedFromTables_data();
    void namesArePastedFromTables();
    void aTableGoesOnToTheNextPool();
    void takenNamesAndAddressesAreTold();
    void severalPoolsAreNamedAtOnce();
    void editsOfThingsThatAreGoneFail();
};

void TestRoleEdits::aGrownPoolHasWhatSeveralServersNeed()
{
    const PlanBuilder plan = PlanBuilder()
                                 .site("Paris")
                                 .director("dir", 1)
                                 .change<Pool>("dir",
                                               [](Pool &pool) {
                                                   pool.isSingleComputer = true;
                                                   pool.as<DirectorPool>()->web.internalFqdn.clear();
                                               })
                                 .change<Server>("dir-s1", [](Server &server) { server.hostId = u"h1"_s; });
    const PoolId id = plan.id<Pool>("dir");
    const Snapshot now = after(plan, edits::growPool(id, 2));
    QCOMPARE(now.serversOf(id).size(), 3);
    QVERIFY(now.serversOf(id).last()->hostId.isEmpty());
    QCOMPARE(now.serversOf(id).first()->hostId, u"h1"_s);
    const Pool &pool = *now.find(id);
    QVERIFY(!pool.isSingleComputer);
    QCOMPARE(pool.loadBalancing, LoadBalancing::DnsPlusHardwareForHttp);
    QCOMPARE(pool.as<DirectorPool>()->web.internalFqdn, u"webint-dir.example.net"_s);
}

void TestRoleEdits::onlySomePoolsCanGrow()
{
    const auto canGrow = [](const PlanBuilder &plan) {
        const Snapshot now(plan.plan());
        return edits::canGrow(now, *now.find(plan.id<Pool>("vis")));
    };
    const auto single = [](LifeState state) {
        return [state](Pool &pool) {
            pool.isSingleComputer = true;
            pool.state = state;
        };
    };
    const PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par").videoInterop("vis", "par", 1);
    QVERIFY(canGrow(plan));
    QVERIFY(canGrow(PlanBuilder(plan).change<Pool>("vis", single(LifeState::New))));
    QVERIFY(!canGrow(PlanBuilder(plan).change<Pool>("vis", single(LifeState::Deployed))));
    QVERIFY(!canGrow(
        PlanBuilder(plan).change<Server>("vis-s1", [](Server &server) { server.fqdn = u"VIS.example.net"_s; })));
}

void TestRoleEdits::federationMovesWithItsRoutes()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").edge("one", "par").edge("two", "par").site("Lyon");
    const PoolId one = plan.id<Pool>("one"), two = plan.id<Pool>("two");
    for (const char *name : {"one", "two"})
        plan.change<Pool>(name, [](Pool &pool) { pool.as<EdgePool>()->federationEnabled = true; });
    plan.deployment([=](Deployment &deployment) { deployment.federationRoute = one; });
    plan.change<Site>("Paris", [=](Site &site) { site.federationRoute = one; });
    plan.change<Site>("Lyon", [=](Site &site) { site.federationRoute = two; });
    const Snapshot now = after(plan, edits::keepFederationOn(two, u"two"_s));
    QVERIFY(!roleOf<EdgePool>(now, one).federationEnabled);
    QVERIFY(roleOf<EdgePool>(now, two).federationEnabled);
    QCOMPARE(now.plan.deployment.federationRoute, two);
    for (const Site &site : now.plan.sites)
        QCOMPARE(site.federationRoute, two);
}

void TestRoleEdits::xmppGoesWithItsRoutes()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par").edge("one", "par").edge("two", "par").site("Lyon");
    const PoolId one = plan.id<Pool>("one"), two = plan.id<Pool>("two");
    plan.change<Pool>("one", [](Pool &pool) { pool.as<EdgePool>()->xmppEnabled = true; });
    plan.deployment([=](Deployment &deployment) { deployment.xmppFederationRoute = one; });
    plan.change<Site>("Paris", [=](Site &site) { site.xmppFederationRoute = one; });
    plan.change<Site>("Lyon", [=](Site &site) { site.xmppFederationRoute = two; });
    const Snapshot now = after(plan, edits::disableXmpp(one));
    QVERIFY(!roleOf<EdgePool>(now, one).xmppEnabled);
    QVERIFY(!now.plan.deployment.xmppFederationRoute);
    QVERIFY(!now.find(plan.id<Site>("Paris"))->xmppFederationRoute);
    QCOMPARE(now.find(plan.id<Site>("Lyon"))->xmppFederationRoute, two);
}

void TestRoleEdits::xmppRecordsGetTheNextPriorities()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par").edge("one", "par").edge("two", "par").edge("three", "par");
    const auto record = [&](const QString &name, int priority) {
        plan.plan([&](Plan &rows) {
            rows.add(DnsRecord{{}, name, DnsRecordType::Srv, u"sip-one.example.com"_s, priority});
        });
    };
    record(u"_xmpp-server._tcp.a.com"_s, 5);
    record(u"_xmpp-server._tcp.b.com"_s, 0);
    record(u"_sip._tls.a.com"_s, 0);
    const Snapshot now = after(plan, edits::addXmppRecords({plan.id<Pool>("two"), plan.id<Pool>("three")}));
    QStringList added;
    for (const DnsRecord &row : now.plan.dnsRecords)
        if (!row.target.startsWith(u"sip-one"))
            added += u"%1 %2 %3"_s.arg(row.name, row.target).arg(row.priority);
    added.sort();
    QCOMPARE(added,
             QStringList({u"_xmpp-server._tcp.a.com sip-three.example.com 25"_s,
                          u"_xmpp-server._tcp.a.com sip-two.example.com 15"_s,
                          u"_xmpp-server._tcp.b.com sip-three.example.com 20"_s,
                          u"_xmpp-server._tcp.b.com sip-two.example.com 10"_s}));
}

void TestRoleEdits::aNewEdgePoolPrefersTheDirector()
{
    const PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par").director("dir").site("Lyon");
    const SiteId paris = plan.id<Site>("Paris"), lyon = plan.id<Site>("Lyon");
    const PoolId par = plan.id<Pool>("par"), dir = plan.id<Pool>("dir");
    const Snapshot first = after(plan, edits::addPool(PoolKind::Edge, paris));
    QCOMPARE(newest(first).as<EdgePool>()->nextHop, dir);
    QVERIFY(!first.plan.placements.find(newest(first).id.value));
    for (const Server *server : first.serversOf(newest(first).id))
        QCOMPARE(server->nicCount, 2);
    const Snapshot second = after(plan, edits::addPool(PoolKind::Edge, lyon));
    QCOMPARE(newest(second).as<EdgePool>()->nextHop, par);
    const Snapshot third = after(plan, edits::addEdgePool(lyon, u"Lyon"_s, dir));
    QCOMPARE(newest(third).as<EdgePool>()->nextHop, dir);
    QCOMPARE(newest(third).site, lyon);
}

void TestRoleEdits::aMovedTrunkTakesItsSettingsAlong()
{
    PlanBuilder plan = voicePool().edge("edge", "par").trunk("t2", "gw", "par");
    const TrunkId trunk = plan.id<Trunk>("t");
    const PoolId par = plan.id<Pool>("par"), edge = plan.id<Pool>("edge");
    plan.user("par", [=](UserPool &user) {
        user.edgePool = edge;
        user.mediation->tlsPort = user.mediation->tlsPortLast = 5071;
        user.mediation->defaultTrunk = trunk;
        user.mediation->busyHourCalls = 99;
    });
    const Snapshot now = after(plan, edits::moveToOwnMediation(u"Move"_s, trunk, 1));
    const Pool &pool = *now.find(now.find(trunk)->mediation);
    const auto &role = *pool.as<MediationPool>();
    QCOMPARE(role.nextHop, par);
    QCOMPARE(role.edgePool, edge);
    QCOMPARE(role.mediation.tlsPort, 5071);
    QCOMPARE(role.mediation.defaultTrunk, trunk);
    QCOMPARE(role.mediation.busyHourCalls, 0);
    QCOMPARE(now.serversOf(pool.id).size(), 1);
    QVERIFY(!roleOf<UserPool>(now, par).mediation->defaultTrunk);
    QCOMPARE(roleOf<UserPool>(now, par).mediation->busyHourCalls, 99);
    QCOMPARE(now.find(plan.id<Trunk>("t2"))->mediation, par);
}

void TestRoleEdits::aSecondGatewayIsUsedLast()
{
    PlanBuilder plan = voicePool();
    const TrunkId trunk = plan.id<Trunk>("t");
    const PoolId par = plan.id<Pool>("par");
    QVERIFY(roleOf<UserPool>(after(plan, edits::addSecondGateway(par, par)), par).voiceTrunks.isEmpty());
    plan.user("par", [=](UserPool &user) { user.voiceTrunks = {trunk}; });
    const Snapshot now = after(plan, edits::addSecondGateway(par, par));
    const QList<TrunkId> used = roleOf<UserPool>(now, par).voiceTrunks;
    QCOMPARE(used.size(), 2);
    QCOMPARE(used.first(), trunk);
    QCOMPARE(now.find(now.find(used.last())->gateway)->address, u"gw-par.example.net"_s);
}

void TestRoleEdits::aTrunkGetsTheNextFreeNameAndOneRoot()
{
    PlanBuilder plan = voicePool().gateway("gw2").branch("Nice", "Paris").survivableBranch("sba", "par");
    const auto add = [&](const char *gateway, const char *pool) {
        TrunkId id;
        plan.plan(
            [&](Plan &rows) { id = edits::addTrunkBetween(rows, plan.id<Gateway>(gateway), plan.id<Pool>(pool)); });
        return *plan.plan().trunks.find(id);
    };
    const Trunk first = add("gw2", "par"), second = add("gw2", "par"), branch = add("gw2", "sba");
    QCOMPARE(first.name, u"gw2-par"_s);
    QVERIFY(first.isRoot);
    QCOMPARE(first.gatewayPort, 5067);
    QVERIFY(second.name != first.name);
    QVERIFY(!second.isRoot);
    QCOMPARE(branch.gatewayPort, 5082);
}

void TestRoleEdits::tlsBringsItsPorts()
{
    const PlanBuilder plan = voicePool().change<Trunk>("t", [](Trunk &trunk) {
        trunk.transport = TrunkTransport::Tcp;
        trunk.gatewayPort = 5066;
        trunk.mediationPort = 5068;
    });
    const TrunkId id = plan.id<Trunk>("t");
    const Snapshot listening = after(plan, edits::useListeningPort(u"Enable"_s, id));
    QVERIFY(roleOf<UserPool>(listening, plan.id<Pool>("par")).mediation->tcpEnabled);
    QCOMPARE(listening.find(id)->mediationPort, 5068);
    const Snapshot now = after(plan, edits::setTls(id));
    const Trunk &trunk = *now.find(id);
    QCOMPARE(trunk.transport, TrunkTransport::Tls);
    QCOMPARE(trunk.gatewayPort, 5067);
    QCOMPARE(trunk.mediationPort, 5067);
}

void TestRoleEdits::aSplitGatewayKeepsOneTrunk()
{
    PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par").videoInterop("vis", "par").gateway("vtc");
    plan.trunk("t1", "vtc", "vis").trunk("t2", "vtc", "vis").change<Trunk>("t1", [](Trunk &row) {
        row.isRoot = false;
    });
    const GatewayId gateway = plan.id<Gateway>("vtc");
    const Snapshot now = after(plan, edits::splitGateway(gateway));
    const Trunk &first = *now.find(plan.id<Trunk>("t1")), &second = *now.find(plan.id<Trunk>("t2"));
    QCOMPARE(first.gateway, gateway);
    QVERIFY(first.isRoot && second.isRoot);
    QCOMPARE(now.find(second.gateway)->address, u"vtc2.example.net"_s);

    plan.change<Gateway>("vtc", [](Gateway &row) { row.address = u"192.0.2.7"_s; });
    const Snapshot byAddress = after(plan, edits::splitGateway(gateway));
    QCOMPARE(byAddress.find(byAddress.find(second.id)->gateway)->address, u"gw-vis.example.net"_s);
}

void TestRoleEdits::aBranchHasItsUsersAndPool()
{
    const PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par").branch("Nice", "Paris");
    const SiteId nice = plan.id<Site>("Nice");
    const Snapshot now = after(plan, edits::addSurvivableBranch(nice, SurvivableKind::Server, 1500));
    const Pool &pool = newest(now);
    const auto &role = *pool.as<SurvivableBranch>();
    QCOMPARE(pool.site, nice);
    QCOMPARE(role.users, 1500);
    QCOMPARE(role.kind, SurvivableKind::Server);
    QCOMPARE(role.userServicesPool, plan.id<Pool>("par"));
}

void TestRoleEdits::namesAndAddressesCountUp()
{
    const PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par", 3);
    const PoolId id = plan.id<Pool>("par");
    const Result<ServerNames> names = countedUp(*plan.snapshot(), id, u"fe09"_s, u"10.0.0.254"_s);
    QVERIFY(names);
    QCOMPARE(names->fqdns, (QStringList{u"fe09.example.net"_s, u"fe10.example.net"_s, u"fe11.example.net"_s}));
    QCOMPARE(names->addresses, (QStringList{u"10.0.0.254"_s, u"10.0.0.255"_s, u"10.0.1.0"_s}));
    const Snapshot now = after(plan, edits::nameServers({*names}));
    QCOMPARE(now.serversOf(id)[2]->fqdn, u"fe11.example.net"_s);
    QCOMPARE(now.serversOf(id)[2]->ip, u"10.0.1.0"_s);
    const Result<ServerNames> same = countedUp(now, id, {}, {});
    QCOMPARE(same->fqdns, names->fqdns);
    QCOMPARE(same->addresses, names->addresses);
    QCOMPARE(countedUp(now, id, {}, u".131"_s)->addresses,
             (QStringList{u"10.0.0.131"_s, u"10.0.0.132"_s, u"10.0.0.133"_s})); // in the network of the first
    QVERIFY(!countedUp(*plan.snapshot(), id, {}, u".131"_s)); // there is none
    QVERIFY(!countedUp(now, id, {}, u"10.0.0"_s));
    QVERIFY(!countedUp(now, id, {}, u"255.255.255.254"_s));

    const PlanBuilder single = PlanBuilder().site("Paris").standard("se");
    const PoolId se = single.id<Pool>("se");
    const Snapshot renamed = after(single, edits::nameServers({*countedUp(*single.snapshot(), se, u"se01"_s, {})}));
    QCOMPARE(renamed.find(se)->fqdn, u"se01.example.net"_s);
}

void TestRoleEdits::namesArePastedFromTables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("expected"); // empty: refused
    const QString second = u"par-s2.example.net"_s;
    QTest::newRow("tabs") << u"a\t10.0.0.1\nb\t10.0.0.2\n"_s
                          << QStringList{u"a.example.net 10.0.0.1"_s, u"b.example.net 10.0.0.2"_s};
    QTest::newRow("a heading") << u"Name;Address\r\na.corp.net;10.0.0.1\r\n"_s
                               << QStringList{u"a.corp.net 10.0.0.1"_s, second + u' '};
    QTest::newRow("names alone") << u"a\nb"_s << QStringList{u"a.example.net "_s, u"b.example.net "_s};
    QTest::newRow("an empty name") << u",10.0.0.1"_s << QStringList{u"par-s1.example.net 10.0.0.1"_s, second + u' '};
    QTest::newRow("too many lines") << u"a\nb\nc"_s << QStringList();
    QTest::newRow("no address") << u"a,10.0.0.1\nb,nowhere"_s << QStringList();
    QTest::newRow("no name") << u"a b,10.0.0.1"_s << QStringList();
}

void TestRoleEdits::namesArePastedFromTables()
{
    QFETCH(QString, table);
    QFETCH(QStringList, expected);
    const PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par", 2);
    const Result<QList<ServerNames>> names = namesFromTable(*plan.snapshot(), {plan.id<Pool>("par")}, table);
    QStringList lines;
    for (qsizetype at = 0; names && at < names->first().fqdns.size(); ++at)
        lines += names->first().fqdns[at] + u' ' + names->first().addresses[at];
    QCOMPARE(lines, expected);
}

void TestRoleEdits::aTableGoesOnToTheNextPool()
{
    const PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par", 2).enterprise("lyo", 2).enterprise("nce", 2);
    const SnapshotPtr now = plan.snapshot();
    const QList<PoolId> pools{plan.id<Pool>("par"), plan.id<Pool>("lyo"), plan.id<Pool>("nce")};
    const auto names = namesFromTable(*now, pools, u"a\nb\nc,10.0.0.3"_s);
    QVERIFY(names);
    QCOMPARE(names->size(), 2); // there is nothing for the third
    QCOMPARE(names->last().pool, pools[1]);
    QCOMPARE(names->last().fqdns, (QStringList{u"c.example.net"_s, u"lyo-s2.example.net"_s}));
    QCOMPARE(names->last().addresses[0], u"10.0.0.3"_s);
    QVERIFY(namesFromTable(*now, pools, u"a\nb\nc\nd\ne\nf"_s));
    QVERIFY(!namesFromTable(*now, pools, u"a\nb\nc\nd\ne\nf\ng"_s));
}

void TestRoleEdits::takenNamesAndAddressesAreTold()
{
    PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par", 2).enterprise("lyo", 1);
    plan.change<Server>("lyo-s1", [](Server &server) { server.ip = u"10.0.0.2"_s; });
    const PoolId id = plan.id<Pool>("par");
    const SnapshotPtr now = plan.snapshot();
    const EntityRef first = now->serversOf(id)[0]->id, second = now->serversOf(id)[1]->id;
    const EntityRef other = plan.id<Server>("lyo-s1");
    const auto conflicts = [&](const QStringList &fqdns, const QStringList &addresses) {
        return conflictsWith(*now, {{id, fqdns, addresses}});
    };
    QVERIFY(conflicts({u"par-s2.example.net"_s, u"par-s1.example.net"_s}, {{}, {}}).isEmpty()); // they swap
    QCOMPARE(conflicts({u"LYO-s1.example.net"_s, u"b"_s}, {{}, u"10.0.0.2"_s}),
             (QList<NameConflict>{{u"LYO-s1.example.net"_s, other, first}, {u"10.0.0.2"_s, other, second}}));
    QCOMPARE(conflicts({u"a"_s, u"A"_s}, {{}, {}}), (QList<NameConflict>{{u"A"_s, first, second}}));
    QCOMPARE(conflicts({u"par.example.net"_s, u"b"_s}, {{}, {}}).size(), 1); // the pool's own name
}

void TestRoleEdits::severalPoolsAreNamedAtOnce()
{
    PlanBuilder plan = PlanBuilder().site("Paris").enterprise("par", 2).enterprise("lyo", 1).standard("se");
    plan.change<Server>("lyo-s1", [](Server &server) { server.ip = u"10.0.0.2"_s; });
    const SnapshotPtr now = plan.snapshot();
    const PoolId par = plan.id<Pool>("par"), lyo = plan.id<Pool>("lyo"), se = plan.id<Pool>("se");
    const auto named = [&](PoolId pool, const QString &name, const QString &address) {
        return *countedUp(*now, pool, name, address);
    };
    // The name and the address that one pool gives up are free for the other.
    const QString given = now->serversOf(lyo)[0]->fqdn;
    QList<ServerNames> names{named(par, given, u"10.0.0.2"_s), named(lyo, u"fe01"_s, u"10.0.0.9"_s)};
    QVERIFY(conflictsWith(*now, names).isEmpty());
    QCOMPARE(conflictsWith(*now, {names[0]}).size(), 2);
    const Snapshot renamed = after(plan, edits::nameServers(names));
    QCOMPARE(renamed.serversOf(par)[0]->fqdn, given);
    QCOMPARE(renamed.serversOf(lyo)[0]->ip, u"10.0.0.9"_s);
    // Two pools cannot have the same; the name of a computer that is renamed is free.
    names = {named(par, u"fe01"_s, {}), named(lyo, u"fe01"_s, {})};
    QCOMPARE(conflictsWith(*now, names),
             (QList<NameConflict>{{u"fe01.example.net"_s, now->serversOf(par)[0]->id, now->serversOf(lyo)[0]->id}}));
    QVERIFY(!conflictsWith(*now, {named(par, u"se"_s, {})}).isEmpty());
    QVERIFY(conflictsWith(*now, {named(par, u"se"_s, {}), named(se, u"other"_s, {})}).isEmpty());
    QVERIFY(!edits::nameServers({{PoolId{999}, {}, {}}}).apply(now->plan));
}

void TestRoleEdits::editsOfThingsThatAreGoneFail()
{
    const Plan plan = voicePool().plan();
    const PoolId gone{999}, par = plan.pools.begin()->id;
    const TrunkId noTrunk{999};
    const GatewayId noGateway{999};
    QVERIFY(!edits::growPool(gone, 1).apply(plan));
    QVERIFY(!edits::setNextHop(u"Set"_s, par, par).apply(plan));
    QVERIFY(!edits::keepFederationOn(gone, {}).apply(plan));
    QVERIFY(!edits::disableXmpp(par).apply(plan));
    QVERIFY(!edits::balanceEdgeByDns(u"Set"_s, par).apply(plan));
    QVERIFY(!edits::addXmppRecords({par}).apply(plan));
    QVERIFY(!edits::addEdgePool(SiteId{999}, {}, par).apply(plan));
    QVERIFY(!edits::createRootTrunk(noGateway, par).apply(plan));
    QVERIFY(!edits::addSecondGateway(gone, par).apply(plan));
    QVERIFY(!edits::moveToOwnMediation(u"Move"_s, noTrunk, 2).apply(plan));
    QVERIFY(!edits::addMediationPoolFor(noGateway, par).apply(plan));
    QVERIFY(!edits::setTls(noTrunk).apply(plan));
    QVERIFY(!edits::useListeningPort(u"Set"_s, noTrunk).apply(plan));
    QVERIFY(!edits::splitGateway(noGateway).apply(plan));
    QVERIFY(!edits::replaceBranchBy(par, SurvivableKind::Server).apply(plan));
    QVERIFY(!edits::addSurvivableBranch(SiteId{999}, SurvivableKind::Server, 1).apply(plan));
}

QTEST_GUILESS_MAIN(TestRoleEdits)
#include "tst_roleedits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/sqlsupport.h"
#include "model/edits/servers.h"
#include "model/edits/stores.h"
#include "model/rules/evaluate.h"
#include "model/topology/integrity.h"
#include "tests/model/rules/backendcases.h"
#include "tests/support/askrules.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;
using enum HaMode;
using enum ProductVersion;

namespace {

/// What is shown of a family once some findings hide others.
QStringList visible(const PlanBuilder &builder, const char *family = "BES")
{
    QList<Finding> findings = evaluate(Snapshot(builder.plan()));
    findings.removeIf([=](const Finding &finding) { return qstrncmp(finding.rule->id, family, qstrlen(family)) != 0; });
    return inWords(findings, builder.plan());
}

QStringList fixesOf(const PlanBuilder &builder, const char *rule)
{
    const Snapshot now(builder.plan());
    QStringList labels;
    for (const Finding &finding : askFamily(now, rule))
        for (const Edit &edit : finding.rule->fixes(now, finding))
            labels.append(edit.label);
    return labels;
}

/// `Database,Mirror,Witness`
QString rolesIn(const Plan &plan, SqlStoreId store)
{
    QStringList roles;
    for (const SqlNode *node : Snapshot(plan).nodesOf(store))
        roles.append(nameOf(node->role));
    return roles.join(u',');
}

} // namespace

class TestBackEndRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanPlansStayClean_data();
    void cleanPlansStayClean();
    void modesHideWhatFollowsFromThem();
    void conversionsSuitTheStore();
    void messagesNameStoresAndNumbers();

    void matrixIsThePublishedOne_data();
    void matrixIsThePublishedOne();
    void newestVersionSuitsAllPools();

    void convertedStoresAreInOrder_data();
    void convertedStoresAreInOrder();
    void oldSettingsOfReplicasAreForgotten();
    void conversionsOfDeployedStoresAreRemembered();
    void whatGoesTakesItsMaintenanceAlong();
    void newReplicasKeepToTheLimit();
    void createdStoresAreUsed();
    void namesOfListenersAreNotUsedTwice();
};

void TestBackEndRules::cleanPlansStayClean_data()
{
    QTest::addColumn<ProductVersion>("version");
    for (ProductVersion version : {V2015, V2019, SE})
        QTest::newRow(nameOf(version).data()) << version;
}

void TestBackEndRules::cleanPlansStayClean()
{
    QFETCH(ProductVersion, version);
    PlanBuilder builder(version);
    builder.site("Paris").enterprise("par").standard("se").site("Lyon").enterprise("lyo").pair("par", "lyo").cms("par");
    if (version == V2015)
        builder.persistentChat("chat", "lyo");
    QCOMPARE(inWords(askFamily(*builder.snapshot(), "BES"), builder.plan()), QStringList());
}

void TestBackEndRules::modesHideWhatFollowsFromThem()
{
    PlanBuilder builder = onStore(SE, Mirrored);
    QCOMPARE(visible(builder), QStringList{u"BES-001 sql"_s});
    builder.change<SqlStore>("sql", [](SqlStore &store) { store.sqlVersion = SqlVersion::S2014; });
    QCOMPARE(visible(builder), (QStringList{u"BES-001 sql"_s, u"BES-007 sql"_s}));

    // A store of a 2015 and an SE pool, as it must not be.
    PlanBuilder mixed = withStore(mirrored(), "be-par", [](SqlStore &store) {
        store.sqlVersion = SqlVersion::S2017;
        store.mirrorMode = CommitMode::Asynchronous;
    });
    mixed.enterprise("lyo").user("lyo", [&](UserPool &user) { user.userStore = mixed.id<SqlStore>("be-par"); });
    mixed.change<Pool>("lyo", [](Pool &pool) { pool.version = SE; });
    QCOMPARE(inWords(askFamily(*mixed.snapshot(), "BES"), mixed.plan()),
             (QStringList{u"BES-001 be-par"_s, u"BES-003 be-par"_s, u"BES-004 be-par"_s, u"BES-007 be-par"_s,
                          u"BES-017 be-par"_s}));
    QCOMPARE(visible(mixed), (QStringList{u"BES-001 be-par"_s, u"BES-003 be-par"_s}));

    PlanBuilder group = withStore(onStore(V2015, AlwaysOnAG), "sql", [](SqlStore &store) {
        store.sqlEdition = SqlEdition::Standard;
        store.sqlVersion = SqlVersion::S2014;
    });
    QCOMPARE(visible(group), QStringList{u"BES-006 sql"_s});
    group.change<SqlStore>("sql", [](SqlStore &store) { store.sqlVersion = SqlVersion::S2008R2; });
    QCOMPARE(visible(group), (QStringList{u"BES-006 sql"_s, u"BES-007 sql"_s}));

    PlanBuilder express = withStore(onStore(SE, AlwaysOnFCI), "sql",
                                    [](SqlStore &store) { store.sqlEdition = SqlEdition::Express; });
    QCOMPARE(visible(express), QStringList{u"BES-008 sql"_s});

    PlanBuilder even = onStore(V2015, Standalone);
    even.plan([&](Plan &plan) { plan = *edits::addServers(even.id<Pool>("par"), 1).apply(plan); });
    QCOMPARE(inWords(askFamily(*even.snapshot(), "FEP-008"), even.plan()), QStringList{u"FEP-008 par"_s});
    QCOMPARE(visible(even, "FEP-008"), QStringList());

    PlanBuilder pair = onStore(SE, Mirrored);
    pair.site("Lyon").enterprise("lyo").pair("par", "lyo");
    QCOMPARE(askFamily(*pair.snapshot(), "PAR-008").size(), 1);
    QCOMPARE(visible(pair, "PAR-008"), QStringList());
}

void TestBackEndRules::conversionsSuitTheStore()
{
    QCOMPARE(fixesOf(onStore(V2015, Standalone), "BES-002"),
             (QStringList{u"Convert to mirroring with witness"_s, u"Convert to availability group"_s,
                          u"Convert to failover cluster instance"_s}));
    const PlanBuilder old = withStore(onStore(V2015, AlwaysOnAG), "sql", [](SqlStore &store) {
        store.sqlEdition = SqlEdition::Standard;
        store.sqlVersion = SqlVersion::S2014;
    });
    QCOMPARE(fixesOf(old, "BES-006"), (QStringList{u"Convert to failover cluster"_s, u"Set edition to Enterprise"_s}));
    PlanBuilder large = withStore(onePool(), "be-par", [](SqlStore &store) { store.sqlEdition = SqlEdition::Standard; });
    large.plan([&](Plan &plan) { plan = *edits::addSqlNode(large.id<SqlStore>("be-par")).apply(plan); });
    QCOMPARE(fixesOf(large, "BES-006"), QStringList{u"Set edition to Enterprise"_s});
    QCOMPARE(fixesOf(onStore(SE, Mirrored), "BES-007"), QStringList());
}

void TestBackEndRules::messagesNameStoresAndNumbers()
{
    const auto message = [](const PlanBuilder &builder, const char *rule) {
        return messageOf(askFamily(*builder.snapshot(), rule).first(), builder.plan());
    };
    QCOMPARE(message(onStore(SE, Standalone), "BES-002"),
             u"The Back End sql of par.example.net stands on one database server."_s);
    QCOMPARE(message(withStore(onStore(V2019, AlwaysOnAG), "sql", [](SqlStore &store) { store.sqlVersion = SqlVersion::S2022; }), "BES-007"),
             u"sql: SQL Server 2022 (Enterprise) is not listed in this mode for the version of par.example.net."_s);
    PlanBuilder chat = onStore(V2015, Standalone);
    chat.user("par", [](UserPool &user) { user.archivingStore = user.monitoringStore = user.userStore; });
    QCOMPARE(message(chat, "BES-037"),
             u"The SQL server of the Back End sql also holds LcsCDR, QoEMetrics, LcsLog."_s);
}

void TestBackEndRules::matrixIsThePublishedOne_data()
{
    QTest::addColumn<ProductVersion>("pools");
    QTest::addColumn<SqlVersion>("version");
    QTest::addColumn<QStringList>("editions");
    // Standalone, mirrored, group, failover cluster instance, failover cluster; "?" is not confirmed.
    const auto add = [](ProductVersion pools, SqlVersion version, const char *editions) {
        QTest::addRow("%s on %s", nameOf(version).data(), nameOf(pools).data())
            << pools << version << QString::fromLatin1(editions).split(u' ');
    };
    add(V2015, SqlVersion::S2008R2, "- - - - -");
    add(V2015, SqlVersion::S2012, "SE SE E E SE");
    add(V2015, SqlVersion::S2014, "SE SE E E SE");
    add(V2015, SqlVersion::S2016, "SE SE E SE SE");
    add(V2015, SqlVersion::S2017, "SE SE E SE SE");
    add(V2015, SqlVersion::S2019, "SE SE E SE SE");
    add(V2015, SqlVersion::S2022, "- - - - -");
    for (ProductVersion pools : {V2019, SE}) {
        add(pools, SqlVersion::S2008R2, "- - - - -");
        add(pools, SqlVersion::S2012, "- - - - -");
        add(pools, SqlVersion::S2014, "- - - - -");
        add(pools, SqlVersion::S2016, "SE - E SE SE");
        add(pools, SqlVersion::S2017, "SE - E SE SE");
        add(pools, SqlVersion::S2019, "SE - E SE SE");
    }
    add(V2019, SqlVersion::S2022, "- - - - -");
    add(SE, SqlVersion::S2022, "? - ? ? ?");
}

void TestBackEndRules::matrixIsThePublishedOne()
{
    QFETCH(ProductVersion, pools);
    QFETCH(SqlVersion, version);
    QFETCH(QStringList, editions);
    QStringList told;
    for (const auto &mode : enumNames(HaMode{})) {
        QString letters;
        for (SqlEdition edition : {SqlEdition::Standard, SqlEdition::Enterprise, SqlEdition::Express})
            if (sqlSupport(pools, mode.value, version, edition) == PlatformSupport::Listed)
                letters += nameOf(edition).first(1) == "S"_L1 ? u'S' : u'E';
        if (letters.isEmpty())
            letters = sqlSupport(pools, mode.value, version) == PlatformSupport::NotConfirmed ? u"?"_s : u"-"_s;
        told.append(letters);
    }
    QCOMPARE(told, editions);
}

void TestBackEndRules::newestVersionSuitsAllPools()
{
    QCOMPARE(newestListedSql({V2015, SE}, AlwaysOnFCI, SqlEdition::Standard), SqlVersion::S2019);
    QCOMPARE(newestListedSql({V2015}, Mirrored, SqlEdition::Standard), SqlVersion::S2019);
    QVERIFY(!newestListedSql({V2015, V2019}, Mirrored, SqlEdition::Standard));
    QVERIFY(!newestListedSql({SE}, Standalone, SqlEdition::Express));
    const auto limit = [](SqlVersion version) { return automaticFailoverLimit(version); };
    QCOMPARE(limit(SqlVersion::S2012), 2);
    QCOMPARE(limit(SqlVersion::S2014), 2);
    QCOMPARE(limit(SqlVersion::S2016), 3);
    QCOMPARE(limit(SqlVersion::S2017), 3);
    QCOMPARE(limit(SqlVersion::S2019), 5);
    QCOMPARE(clusterNodeLimit(SqlEdition::Standard), 2);
    QCOMPARE(clusterNodeLimit(SqlEdition::Enterprise), 16);
}

void TestBackEndRules::convertedStoresAreInOrder_data()
{
    QTest::addColumn<HaMode>("from");
    QTest::addColumn<HaMode>("to");
    for (const auto &from : enumNames(HaMode{}))
        for (const auto &to : enumNames(HaMode{}))
            if (from.value != to.value)
                QTest::addRow("%s to %s", from.name, to.name) << from.value << to.value;
}

void TestBackEndRules::convertedStoresAreInOrder()
{
    QFETCH(HaMode, from);
    QFETCH(HaMode, to);
    const PlanBuilder builder = onStore(V2015, from);
    const SqlStoreId id = builder.id<SqlStore>("sql");
    const Result<Plan> plan = edits::convertStore(id, to).apply(builder.plan());
    QVERIFY(plan);
    QVERIFY(checkIntegrity(*plan));
    const Snapshot after(*plan);
    QCOMPARE(after.find(id)->haMode, to);
    QCOMPARE(rolesIn(*plan, id), to == Standalone ? u"Database"_s : to == Mirrored ? u"Database,Mirror,Witness"_s : u"Database,Database"_s);
    const bool wasCluster = from == AlwaysOnFCI || from == FailoverCluster;
    const QStringList left = to == Standalone   ? QStringList{u"BES-002 sql"_s}
        : to == Mirrored                        ? QStringList{u"BES-018 sql"_s}
        : to == AlwaysOnAG                      ? QStringList{u"BES-030 sql"_s}
        : wasCluster                            ? QStringList()
                                                : QStringList{u"BES-033 sql"_s};
    QCOMPARE(inWords(askFamily(after, "BES"), *plan), left);
    QVERIFY(!edits::convertStore(id, to).apply(*plan));
}

void TestBackEndRules::oldSettingsOfReplicasAreForgotten()
{
    const PlanBuilder builder = withNode(onStore(SE, AlwaysOnFCI), "sql2-sql", [](SqlNode &node) {
        node.readable = true;
        node.availabilityMode = CommitMode::Asynchronous;
        node.failoverMode = FailoverMode::Manual;
        node.instanceName = u"OTHER"_s;
        node.sqlEdition = SqlEdition::Standard;
    });
    const Result<Plan> plan = edits::convertStore(builder.id<SqlStore>("sql"), AlwaysOnAG).apply(builder.plan());
    QVERIFY(plan);
    QCOMPARE(inWords(askFamily(Snapshot(*plan), "BES"), *plan), QStringList{u"BES-030 sql"_s});
}

void TestBackEndRules::conversionsOfDeployedStoresAreRemembered()
{
    PlanBuilder builder = onStore(V2015, Standalone);
    const SqlStoreId id = builder.id<SqlStore>("sql");
    const auto conversion = [&](HaMode mode) {
        return edits::convertStore(id, mode).apply(builder.plan())->sqlStores.find(id)->conversion;
    };
    QCOMPARE(conversion(AlwaysOnAG), std::nullopt);
    builder.change<SqlStore>("sql", [](SqlStore &store) { store.state = LifeState::Deployed; });
    QCOMPARE(conversion(AlwaysOnAG), StoreConversion::NoneToAg);
    QCOMPARE(conversion(Mirrored), StoreConversion::NoneToMirror);
    QCOMPARE(conversion(AlwaysOnFCI), std::nullopt);
}

void TestBackEndRules::whatGoesTakesItsMaintenanceAlong()
{
    PlanBuilder builder = mirrored();
    const SqlStoreId id = builder.id<SqlStore>("be-par");
    const SqlNodeId witness = builder.id<SqlNode>("sql3-be-par");
    builder.plan([=](Plan &plan) {
        plan.add(Maintenance{{}, witness, {}, 30});
        plan.placements.set(Placement{{witness.value}});
    });
    const Result<Plan> plan = edits::convertStore(id, AlwaysOnAG).apply(builder.plan());
    QVERIFY(plan);
    QVERIFY(checkIntegrity(*plan));
    QVERIFY(plan->maintenance.isEmpty());
}

void TestBackEndRules::newReplicasKeepToTheLimit()
{
    const PlanBuilder builder = withStore(onStore(V2015, AlwaysOnAG), "sql",
                                          [](SqlStore &store) { store.sqlVersion = SqlVersion::S2014; });
    const SqlStoreId id = builder.id<SqlStore>("sql");
    const Result<Plan> plan = edits::addSqlNode(id).apply(builder.plan());
    QVERIFY(plan);
    const Snapshot after(*plan);
    const Rows<SqlNode> nodes = after.nodesOf(id);
    QCOMPARE(nodes.size(), 3);
    QCOMPARE(nodes[2]->fqdn, u"sql3-sql.example.net"_s);
    QCOMPARE(nodes[2]->failoverMode, FailoverMode::Manual);
    QVERIFY(!edits::addSqlNode(builder.id<SqlStore>("be-par")).apply(builder.plan()));
    QVERIFY(!edits::addWitness(builder.id<SqlStore>("be-par")).apply(builder.plan()));
}

void TestBackEndRules::createdStoresAreUsed()
{
    const PlanBuilder builder = onePool();
    const PoolId pool = builder.id<Pool>("par");
    const Result<Plan> plan = edits::createStoreFor(pool, StoreRole::Archiving, AlwaysOnAG).apply(builder.plan());
    QVERIFY(plan);
    QVERIFY(checkIntegrity(*plan));
    const Snapshot after(*plan);
    const SqlStore *store = after.find(after.find(pool)->as<UserPool>()->archivingStore);
    QVERIFY(store);
    QCOMPARE(store->name, u"ARC-PAR"_s);
    QCOMPARE(store->sqlVersion, SqlVersion::S2019);
    QVERIFY(rolesOf(after, store->id) == StoreRoles{StoreRole::Archiving});
    QCOMPARE(inWords(askFamily(after, "BES"), *plan), QStringList{u"BES-030 ARC-PAR"_s});

    const Result<Plan> freed = edits::useStore(pool, StoreRole::Archiving, {}).apply(*plan);
    QVERIFY(freed);
    QVERIFY(usesOf(Snapshot(*freed), store->id).isEmpty());
    QVERIFY(!edits::createStoreFor(pool, StoreRole::PersistentChat, Standalone).apply(*plan));

    const Result<Plan> alone = edits::createStore(builder.id<Site>("Paris"), Mirrored).apply(builder.plan());
    QVERIFY(alone);
    QCOMPARE(alone->sqlStores.size(), 2);
    QCOMPARE(alone->sqlNodes.size(), 5);
}

void TestBackEndRules::namesOfListenersAreNotUsedTwice()
{
    const Plan plan = onePool().plan();
    QCOMPARE(edits::freeSqlName(plan, u"L-BE-PAR.example.net"_s), u"L-BE-PAR2.example.net"_s);
    QCOMPARE(edits::freeSqlName(plan, u"sql1-be-par.example.net"_s), u"sql3-be-par.example.net"_s);
    QCOMPARE(edits::freeSqlName(plan, u"other.example.net"_s), u"other.example.net"_s);
}

QTEST_GUILESS_MAIN(TestBackEndRules)
#include "tst_backendrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/poollimits.h"
#include "model/catalog/quorum.h"
#include "model/edits/machines.h"
#include "tests/model/rules/frontendcases.h"
#include "tests/support/askrules.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

class TestFrontEndRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quorumTableIsThePublishedOne_data();
    void quorumTableIsThePublishedOne();
    void distributedServersStayApart();
    void messageNamesTheHostAndTheVotes();
};

void TestFrontEndRules::quorumTableIsThePublishedOne_data()
{
    QTest::addColumn<ProductVersion>("version");
    QTest::addColumn<int>("servers");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("voters");
    QTest::addColumn<int>("neededWithoutSql");
    const auto add = [](ProductVersion version, int servers, int start, int needed, int voters, int withoutSql) {
        QTest::addRow("%d servers, %s", servers, nameOf(version).data())
            << version << servers << start << needed << voters << withoutSql;
    };
    add(ProductVersion::V2015, 1, 1, 1, 1, 1);
    add(ProductVersion::V2015, 2, 1, 1, 2, 2);
    add(ProductVersion::V2015, 3, 3, 2, 3, 2);
    add(ProductVersion::V2015, 4, 3, 2, 4, 3);
    add(ProductVersion::V2015, 5, 4, 3, 5, 3);
    add(ProductVersion::V2015, 6, 5, 3, 6, 4);
    add(ProductVersion::V2015, 7, 5, 4, 7, 4);
    add(ProductVersion::V2015, 8, 6, 4, 7, 4);
    add(ProductVersion::V2015, 9, 7, 4, 7, 4);
    add(ProductVersion::V2015, 10, 8, 5, 9, 5);
    add(ProductVersion::V2019, 11, 9, 5, 9, 5);
    add(ProductVersion::V2015, 12, 10, 5, 9, 5);
    add(ProductVersion::V2019, 12, 10, 7, 12, 7);
    add(ProductVersion::V2019, 13, 12, 7, 12, 7);
    add(ProductVersion::V2019, 16, 12, 7, 12, 7);
}

void TestFrontEndRules::quorumTableIsThePublishedOne()
{
    QFETCH(ProductVersion, version);
    QFETCH(int, servers);
    const Quorum quorum = quorumOf(servers, version);
    QTEST(firstStartOf(servers).servers, "start");
    QTEST(quorum.needed(), "needed");
    QTEST(quorum.voters, "voters");
    QTEST(quorum.needed(false), "neededWithoutSql");
    QCOMPARE(firstStartOf(servers).evidence == Evidence::Derived, servers == 1 || servers == 13);
    QVERIFY(servers > 12 || servers <= limitsOf(version).frontEnds);
}

void TestFrontEndRules::distributedServersStayApart()
{
    const PlanBuilder builder = onHosts(onePool(5), {"esx1", "esx1", "esx1", "esx2", "esx1"});
    const Result<Plan> plan = edits::distributeOverHosts(builder.id<Pool>("par"), 5, 2).apply(builder.plan());
    QVERIFY(plan);
    QStringList hosts;
    for (const Server &server : plan->servers)
        hosts.append(server.hostId);
    QCOMPARE(hosts, QStringList({u"esx1"_s, u"esx1"_s, u"esx2"_s, u"esx2"_s, u"esx3"_s}));
}

void TestFrontEndRules::messageNamesTheHostAndTheVotes()
{
    const Plan plan = onHosts(onePool(3), {"esx7", "esx7", "esx8"}).plan();
    const QList<Finding> found = askFamily(Snapshot(plan), "FEP-007");
    QCOMPARE(found.size(), 1);
    QCOMPARE(messageOf(found.first(), plan),
             u"Host esx7 carries 2 voting server(s) of par.example.net. Without it 1 "
             "remain, but the pool needs 2."_s);
    QCOMPARE(found.first().related.size(), 2);
}

QTEST_GUILESS_MAIN(TestFrontEndRules)
#include "tst_frontendrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/rule.h"
#include "tests/support/askrules.h"
#include "tests/support/askupdates.h"
#include "tests/support/planbuilder.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;
using enum ProductVersion;

namespace {

/// Standard Edition servers `p1`, `p2` and so on of these versions.
PlanBuilder standards(std::initializer_list<ProductVersion> versions)
{
    PlanBuilder plan;
    plan.site("Paris");
    int number = 0;
    for (ProductVersion version : versions) {
        const QByteArray name = "p" + QByteArray::number(++number);
        plan.standard(name.constData()).change<Pool>(name.constData(), [=](Pool &pool) { pool.version = version; });
    }
    return plan.cms("p1");
}

} // namespace

class TestVersionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void everyFixHelps_data();
    void everyFixHelps();
    void findingsFollowEachChange_data();
    void findingsFollowEachChange();
    void theSupportedMixIsAWarningTheOthersAreErrors();
    void messagesNameThePlatforms();
};

void TestVersionRules::findings_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const PlanBuilder &plan, const QStringList &expected) {
        QTest::newRow(name) << plan.plan() << expected;
    };
    const auto onePool = [](ProductVersion version = SE) {
        return PlanBuilder(version).site("Paris").enterprise("par").cms("par");
    };
    const auto system = [](OsVersion os) { return [=](Server &server) { server.osVersion = os; }; };

    row("a pool of SE", onePool(), {});
    row("VER-001 2012 R2 under SE", onePool().change<Server>("par-s2", system(OsVersion::Ws2012R2)),
        {u"VER-001 par"_s, u"VER-005 par"_s});
    row("VER-001 2022 under 2019", onePool(V2019).change<Server>("par-s2", system(OsVersion::Ws2022)),
        {u"VER-001 par"_s, u"VER-002 par"_s});
    row("VER-001 2016 under 2019", onePool(V2019).change<Server>("par-s2", system(OsVersion::Ws2016)),
        {u"VER-002 par"_s});
    row("VER-001 Server Core", onePool().change<Server>("par-s2", [](Server &server) { server.serverCore = true; }),
        {u"VER-001 par"_s});
    row("VER-001 not decided", onePool().change<Server>("par-s2", [](Server &server) { server.osVersion.reset(); }), {});
    {
        // SQL Server 2016, which the builder puts under pools of 2015, is out of support.
        PlanBuilder plan = onePool(V2015);
        row("VER-002 2015", plan, {u"VER-002 par"_s, u"VER-005 par"_s});
        plan.change<Server>("par-s1", system(OsVersion::Ws2008R2));
        row("VER-001 2008 R2 under a new pool of 2015", plan, {u"VER-001 par"_s, u"VER-002 par"_s, u"VER-005 par"_s});
        plan.change<Pool>("par", [](Pool &pool) { pool.state = LifeState::Deployed; });
        row("VER-001 2008 R2 under a deployed pool of 2015", plan, {u"VER-002 par"_s, u"VER-005 par"_s});
    }
    row("VER-001 Office Web Apps", onePool().officeWebApps("owa").change<Server>("owa-s1", system(OsVersion::Ws2012R2)),
        {u"VER-005 owa"_s});
    row("VER-002 2019", onePool(V2019), {u"VER-002 par"_s});
    row("VER-002 Office Web Apps", onePool(V2019).officeWebApps("owa"), {u"VER-002 par"_s});

    row("VER-003 two generations", standards({V2013, SE, V2013}), {});
    row("VER-003 three generations", standards({V2010, V2013, V2015}), {u"VER-002 p3"_s, u"VER-003"_s});
    row("VER-003 2015, 2019 and SE", standards({V2015, V2019, SE}), {u"VER-002 p1"_s, u"VER-002 p2"_s, u"VER-003"_s});

    const auto sql = [](SqlVersion version) { return [=](SqlStore &store) { store.sqlVersion = version; }; };
    row("VER-005 SQL Server 2014", onePool().change<SqlStore>("be-par", sql(SqlVersion::S2014)), {u"VER-005 par"_s});
    row("VER-005 SQL Server 2017", onePool().change<SqlStore>("be-par", sql(SqlVersion::S2017)), {});
    row("VER-005 one node of SQL Server 2014",
        onePool().change<SqlNode>("sql1-be-par", [](SqlNode &node) { node.sqlVersion = SqlVersion::S2014; }),
        {u"VER-005 par"_s});
    row("VER-005 an old store whose nodes are newer",
        onePool()
            .change<SqlStore>("be-par", sql(SqlVersion::S2014))
            .change<SqlNode>("sql1-be-par", [](SqlNode &node) { node.sqlVersion = SqlVersion::S2019; })
            .change<SqlNode>("sql2-be-par", [](SqlNode &node) { node.sqlVersion = SqlVersion::S2019; }),
        {});
    row("VER-006 2022", onePool().change<Server>("par-s1", system(OsVersion::Ws2022)), {u"VER-006 par"_s});
    row("VER-006 SQL Server 2022", onePool().change<SqlStore>("be-par", sql(SqlVersion::S2022)), {u"VER-006 par"_s});
    row("VER-006 one node of SQL Server 2022",
        onePool().change<SqlNode>("sql1-be-par", [](SqlNode &node) { node.sqlVersion = SqlVersion::S2022; }),
        {u"VER-006 par"_s});
    row("VER-006 SQL Server 2022 under 2019", onePool(V2019).change<SqlStore>("be-par", sql(SqlVersion::S2022)),
        {u"VER-002 par"_s});
    const auto oldMobility = [](UserPool &user) { user.legacyMobility = true; };
    row("VER-007 SE", onePool().user("par", oldMobility), {u"VER-007 par"_s});
    row("VER-007 2015", onePool(V2015).user("par", oldMobility), {u"VER-002 par"_s, u"VER-005 par"_s});
}

void TestVersionRules::findings()
{
    QFETCH(Plan, plan);
    QFETCH(QStringList, expected);
    QCOMPARE(inWords(askFamily(Snapshot(plan), "VER-"), plan), expected);
}

void TestVersionRules::everyFixHelps_data()
{
    findings_data();
}

void TestVersionRules::everyFixHelps()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    for (const Finding &finding : askFamily(now, "VER-")) {
        QCOMPARE(finding.rule->fixes != nullptr, qstrcmp(finding.rule->id, "VER-001") == 0);
        if (!finding.rule->fixes)
            continue;
        const QList<Edit> fixes = finding.rule->fixes(now, finding);
        QCOMPARE(fixes.size(), 1);
        const QString trouble = troubleWithFix(now, finding, fixes.front());
        QVERIFY2(trouble.isEmpty(), qPrintable(QString::fromLatin1(finding.rule->id) + u' ' + trouble));
    }
}

void TestVersionRules::findingsFollowEachChange_data()
{
    findings_data();
}

void TestVersionRules::findingsFollowEachChange()
{
    QFETCH(Plan, plan);
    const Plan before = PlanBuilder(plan.deployment.targetVersion).site("Paris").enterprise("par").cms("par").plan();
    const QString trouble = troubleWithUpdates(before, plan);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestVersionRules::theSupportedMixIsAWarningTheOthersAreErrors()
{
    const auto severity = [](std::initializer_list<ProductVersion> versions) {
        return askFamily(*standards(versions).snapshot(), "VER-003").front().severity;
    };
    QCOMPARE(severity({V2015, V2019, SE}), Severity::Warning);
    QCOMPARE(severity({V2013, V2015, V2019}), Severity::Error);
    QCOMPARE(severity({V2013, V2015, V2019, SE}), Severity::Error);
}

void TestVersionRules::messagesNameThePlatforms()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").change<Server>("par-s1", [](Server &server) {
        server.osVersion = OsVersion::Ws2012;
    });
    plan.change<SqlStore>("be-par", [](SqlStore &store) { store.sqlVersion = SqlVersion::S2014; });
    const QList<Finding> found = askFamily(*plan.snapshot(), "VER-005");
    QCOMPARE(found.size(), 1);
    QCOMPARE(messageOf(found.front(), plan.plan()),
             u"par.example.net stands on products whose own support has ended: Windows Server 2012, SQL Server 2014."_s);
    QCOMPARE(found.front().related.size(), 2);
}

QTEST_GUILESS_MAIN(TestVersionRules)
#include "tst_versionrules.moc"

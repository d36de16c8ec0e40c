// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/capacity.h"
#include "model/io/topologyimport.h"
#include "model/rules/evaluate.h"
#include "tests/support/askrules.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QLocale>
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

/// What cases cannot say of the rules about capacity, versions and names: severities, numbers, words.
class TestRuleDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallOverloadOfMediationIsANote();
    void messagesTellTheLoad();
    void smallerPoolsCarryLessOfTheVoiceApplications();
    void fixesAddAsManyServersAsAreMissing();
    void hyphensInAUrlAreAWarning();
    void ofTwoNamesTheLaterOneIsTold();
    void theSupportedMixIsAWarningTheOthersAreErrors();
    void messagesNameThePlatforms();
    void aRealExportOfLyncIsCalledSoAndNothingElse();
};

void TestRuleDetails::aSmallOverloadOfMediationIsANote()
{
    const auto severity = [](int calls) {
        PlanBuilder plan(V2015);
        plan.site("Paris").enterprise("par", 3, 12000).user("par", [=](UserPool &user) {
            user.mediation.emplace().busyHourCalls = calls;
        });
        return askFamily(*plan.snapshot(), "CAP-009").front().severity;
    };
    QCOMPARE(severity(451), Severity::Info);
    QCOMPARE(severity(517), Severity::Info); // 15 percent of 450 are 67.5
    QCOMPARE(severity(518), Severity::Warning);
}

void TestRuleDetails::messagesTellTheLoad()
{
    QLocale::setDefault(QLocale(QLocale::English));
    PlanBuilder plan(V2015);
    plan.site("Paris").enterprise("par", 5, 30000).user("par", [](UserPool &user) { user.monitoring = true; });
    const auto message = [&](const char *rule) {
        return messageOf(askFamily(*plan.snapshot(), rule).front(), plan.plan());
    };
    QCOMPARE(message("CAP-002"),
             u"When one of the 5 Front End Server(s) of par.example.net fails, each that is left serves 7,500 users; it "
             "can carry 6,667."_s);
    // 30,000 users, 365 days, 49 and 28 KB.
    QCOMPARE(message("CAP-012"), u"par.example.net writes about 805 GB of monitoring and archiving data a year."_s);
}

void TestRuleDetails::smallerPoolsCarryLessOfTheVoiceApplications()
{
    const VoiceApplicationLimits three = voiceLimitsOf(3), twelve = voiceLimitsOf(12);
    QCOMPARE(three.groupPickupUsers, 9375.0);
    QCOMPARE(three.parkedCallsPerMinute, 3.0);
    QCOMPARE(three.responseGroupCallsPerSecond, 6.0);
    QCOMPARE(twelve.groupPickupUsers, 25000.0);
}

void TestRuleDetails::fixesAddAsManyServersAsAreMissing()
{
    const auto serversAfter = [](const char *rule, const PlanBuilder &builder, const char *pool) {
        const Snapshot now = *builder.snapshot();
        const Finding finding = askFamily(now, rule).front();
        const Result<Plan> plan = finding.rule->fixes(now, finding).front().apply(now.plan);
        return Snapshot(*plan).serversOf(builder.id<Pool>(pool)).size();
    };
    const auto pool = [](int servers, int users) {
        return PlanBuilder(V2019).site("Paris").enterprise("par", servers, users);
    };
    QCOMPARE(serversAfter("CAP-001", pool(2, 20000), "par"), 4); // n_load of SIZ-06
    QCOMPARE(serversAfter("CAP-001", pool(1, 9000), "par"), 3); // two are refused
    QCOMPARE(serversAfter("CAP-001", pool(15, 106000), "par"), 16);
    QCOMPARE(serversAfter("CAP-002", pool(5, 30000), "par"), 6);
    PlanBuilder edge = pool(3, 6000);
    edge.edge("edge", "par", 1).change<Pool>("edge", [](Pool &row) {
        row.as<EdgePool>()->concurrentRemoteUsers = 36001;
    });
    QCOMPARE(serversAfter("CAP-004", edge, "edge"), 4);
    PlanBuilder mediation = pool(3, 6000);
    mediation.mediation("med", "par", 2).change<Pool>("med", [](Pool &row) {
        row.as<MediationPool>()->mediation.busyHourCalls = 2016;
    });
    QCOMPARE(serversAfter("CAP-009", mediation, "med"), 3);
}

void TestRuleDetails::hyphensInAUrlAreAWarning()
{
    const auto severity = [](const QString &url) {
        PlanBuilder plan;
        plan.site("Paris").enterprise("par").change<SimpleUrl>("https://dialin.example.com",
                                                               [=](SimpleUrl &row) { row.url = url; });
        return askFamily(*plan.snapshot(), "NAM-007").front().severity;
    };
    QCOMPARE(severity(u"https://dial-in.example.com"_s), Severity::Warning);
    QCOMPARE(severity(u"https://dial_in.example.com"_s), Severity::Error);
    QCOMPARE(severity(u"http://dial-in.example.com"_s), Severity::Error);
    QCOMPARE(severity(u"https://par.example.net/dial-in"_s), Severity::Error);
}

void TestRuleDetails::ofTwoNamesTheLaterOneIsTold()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").edge("edge", "par");
    const EntityRef first = plan.id<Server>("par-s2"), later = plan.id<Server>("edge-s1");
    plan.change<Pool>("edge", [](Pool &pool) { pool.role = MediationPool(); });
    plan.change<Server>("edge-s1", [](Server &server) { server.fqdn = u"PAR-S2.example.net"_s; });
    const QList<Finding> found = askFamily(*plan.snapshot(), "NAM-003");
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front().subject, later);
    QCOMPARE(found.front().related, QList<EntityRef>{first});
    QCOMPARE(messageOf(found.front(), plan.plan()), u"The name PAR-S2.example.net is used twice: Server, Server."_s);
    const Result<Plan> mended = found.front().rule->fixes(*plan.snapshot(), found.front()).front().apply(plan.plan());
    QVERIFY(mended);
    QCOMPARE(nameOf(*mended, later), u"PAR-S4.example.net"_s);
}

void TestRuleDetails::theSupportedMixIsAWarningTheOthersAreErrors()
{
    const auto severity = [](std::initializer_list<ProductVersion> versions) {
        return askFamily(*standards(versions).snapshot(), "VER-003").front().severity;
    };
    QCOMPARE(severity({V2015, V2019, SE}), Severity::Warning);
    QCOMPARE(severity({V2013, V2015, V2019}), Severity::Error);
    QCOMPARE(severity({V2013, V2015, V2019, SE}), Severity::Error);
}

void TestRuleDetails::messagesNameThePlatforms()
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

void TestRuleDetails::aRealExportOfLyncIsCalledSoAndNothingElse()
{
    const QString folder = referenceSamples();
    if (folder.isEmpty())
        QSKIP("the reference is not here");
    QFile file(folder + "/lync2013-paired-standard-pools.xml"_L1);
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(file.fileName()));
    const Result<ImportedPlan> imported = importTopology(file.readAll());
    QVERIFY(imported);
    const Plan &plan = imported->plan;
    const QList<Finding> found = evaluate(Snapshot(plan));
    QCOMPARE(inWords(found, plan), (QStringList{u"VER-008 fe1"_s, u"VER-008 fe2"_s}));
    QCOMPARE(messageOf(found.front(), plan),
             u"fe1.example.com is a pool of Lync Server 2013, whose support ended in 2023. The other rules do not judge "
             "it."_s);
}

QTEST_GUILESS_MAIN(TestRuleDetails)
#include "tst_ruledetails.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rules/evaluate.h"
#include "tests/model/rules/pairingcases.h"
#include "tests/support/askrules.h"

#include <QLocale>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum ProductVersion;

namespace {

QList<Finding> visible(const Snapshot &now, const char *family = "PAR-")
{
    QList<Finding> findings = evaluate(now);
    findings.removeIf([=](const Finding &finding) { return qstrncmp(finding.rule->id, family, qstrlen(family)) != 0; });
    return findings;
}

Severity severityOf(const Snapshot &now, const char *rule)
{
    for (const Finding &finding : evaluate(now))
        if (qstrcmp(finding.rule->id, rule) == 0)
            return finding.severity;
    qFatal("%s is not raised", rule);
}

QStringList fixesOf(const Snapshot &now, const char *rule)
{
    QStringList labels;
    for (const Finding &finding : askFamily(now, rule))
        for (const Edit &edit : finding.rule->fixes(now, finding))
            labels.append(edit.label);
    return labels;
}

} // namespace

class TestPairingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixesSuitThePair();
    void noFixIsOfferedThatWouldNotHelp();
    void someSeveritiesDepend();
    void messagesNamePoolsAndNumbers();
    void faultyPairsHideWhatElseIsWrongWithThem();
    void twoFaultyPairsDoNotHideEachOther();
    void mixedEditionsHideWhatFollows();
    void missingServersHideTheMaximumWhileTheyFit();
    void legacyPoolsAreLeftAlone();
};

void TestPairingRules::fixesSuitThePair()
{
    PlanBuilder oneWay = enterprisePair();
    oneWay.change<Pairing>("par+lyo", [](Pairing &pairing) { pairing.oneWay = true; });
    QCOMPARE(fixesOf(*oneWay.snapshot(), "PAR-004"), (QStringList{u"Make pair symmetrical"_s, u"Unpair pools"_s}));
    PlanBuilder small = enterprisePair();
    small.user("par", [](UserPool &user) { user.homedUsers = 30000; });
    QCOMPARE(fixesOf(*small.snapshot(), "PAR-009").size(), 1);
    PlanBuilder single;
    single.site("Paris").enterprise("par").site("Lyon").enterprise("lyo", 3, 0).cms("lyo");
    QCOMPARE(fixesOf(*single.snapshot(), "PAR-019"), QStringList{u"Pair with lyo.example.net"_s});
}

void TestPairingRules::noFixIsOfferedThatWouldNotHelp()
{
    PlanBuilder tooMany(V2019);
    tooMany.site("Paris").enterprise("par", 16, 60000).site("Lyon").enterprise("lyo", 16, 50000);
    tooMany.pair("par", "lyo").cms("par");
    QCOMPARE(fixesOf(*tooMany.snapshot(), "PAR-009"), QStringList{});

    PlanBuilder old = enterprisePair(V2019);
    old.user("par", [](UserPool &user) { user.usedApplications.insert(VoiceApplication::ResponseGroup); });
    old.change<Server>("par-s1", [](Server &server) { server.cumulativeUpdate = u"7.0.2046.0"_s; });
    QCOMPARE(fixesOf(*old.snapshot(), "PAR-024"), QStringList{});

    PlanBuilder choice;
    choice.site("Paris").enterprise("par").site("Lyon").enterprise("lyo").site("Nice").enterprise("nic").cms("par");
    QCOMPARE(fixesOf(*choice.snapshot(), "PAR-019"), QStringList{});
}

void TestPairingRules::someSeveritiesDepend()
{
    PlanBuilder enterprise, standard;
    enterprise.site("Paris").enterprise("par").enterprise("lyo").pair("par", "lyo");
    QCOMPARE(severityOf(*enterprise.snapshot(), "PAR-006"), Severity::Warning);
    standard.site("Paris").standard("par").standard("lyo").pair("par", "lyo");
    QCOMPARE(severityOf(*standard.snapshot(), "PAR-006"), Severity::Info);

    const auto interval = [](std::chrono::seconds value) {
        return enterprisePair().deployment([=](Deployment &deployment) { deployment.backupSyncInterval = value; }).snapshot();
    };
    QCOMPARE(severityOf(*interval(5s), "PAR-026"), Severity::Warning);
    QCOMPARE(severityOf(*interval(4s), "PAR-026"), Severity::Error);
    QCOMPARE(severityOf(*interval(3h), "PAR-026"), Severity::Warning);
    QCOMPARE(severityOf(*interval(3h + 1s), "PAR-026"), Severity::Error);
}

void TestPairingRules::messagesNamePoolsAndNumbers()
{
    PlanBuilder plan = enterprisePair();
    plan.user("par", [](UserPool &user) { user.homedUsers = 30000; });
    QLocale::setDefault(QLocale(QLocale::English));
    for (const Finding &finding : askFamily(*plan.snapshot(), "PAR-009"))
        QCOMPARE(messageOf(finding, plan.plan()),
                 u"After a failover one pool of par+lyo serves 40,000 users and needs 6 Front End Servers; "
                 "par.example.net has 5."_s);
    for (const Finding &finding : askFamily(*plan.snapshot(), "PAR-032"))
        QCOMPARE(messageOf(finding, plan.plan()),
                 u"Failing back the users of par.example.net may take up to 90 minute(s)."_s);
}

void TestPairingRules::faultyPairsHideWhatElseIsWrongWithThem()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par", 3, 30000).standard("lyo", 3000).branch("Brest", "Paris");
    plan.survivableBranch("sba", "par").pair("par", "lyo").cms("par");
    plan.change<Server>("lyo", [](Server &server) {
        server.osVersion = OsVersion::Ws2016;
        server.hosting = Hosting::Virtual;
    });
    plan.user("par", [](UserPool &user) {
        user.failureDetection = 20s;
        user.autoVoiceFailover = false;
        user.usesE911 = true;
        user.usedApplications.insert(VoiceApplication::ResponseGroup);
    });
    QVERIFY(visible(*plan.snapshot()).size() > 5);
    plan.change<Pairing>("par+lyo", [](Pairing &pairing) { pairing.oneWay = true; });
    QCOMPARE(inWords(visible(*plan.snapshot()), plan.plan()), QStringList{u"PAR-004 par+lyo"_s});

    // Sample RT-18: one pool in a pair with other hosting and systems, and in one with a Standard Edition server.
    PlanBuilder wrong;
    wrong.site("Paris").enterprise("ee1", 2, 14000).standard("se1", 3000).cms("se1");
    wrong.site("Lyon").enterprise("ee2", 17, 60000).link("Paris", "Lyon").pair("ee1", "ee2").pair("ee2", "se1");
    wrong.change<Server>("ee1-s1", [](Server &server) { server.osVersion = OsVersion::Ws2016; });
    wrong.change<Server>("ee2-s1", [](Server &server) { server.hosting = Hosting::Virtual; });
    QCOMPARE(inWords(askFamily(*wrong.snapshot(), "PAR-00"), wrong.plan()),
             (QStringList{u"PAR-001 ee2+se1"_s, u"PAR-002 ee1+ee2"_s, u"PAR-002 ee2+se1"_s, u"PAR-003 ee1+ee2"_s,
                          u"PAR-004 ee1+ee2"_s, u"PAR-004 ee2+se1"_s, u"PAR-009 ee1+ee2"_s}));
    QCOMPARE(inWords(visible(*wrong.snapshot()), wrong.plan()),
             (QStringList{u"PAR-004 ee1+ee2"_s, u"PAR-004 ee2+se1"_s}));
}

void TestPairingRules::twoFaultyPairsDoNotHideEachOther()
{
    PlanBuilder plan = enterprisePair();
    plan.director("dir").pair("par", "dir");
    const QStringList told = inWords(visible(*plan.snapshot()), plan.plan());
    QVERIFY2(told.contains(u"PAR-005 par+dir"_s), qPrintable(told.join(u' ')));
    QVERIFY2(!told.contains(u"PAR-014 par+lyo"_s), qPrintable(told.join(u' ')));
    PlanBuilder both = enterprisePair();
    both.change<Pairing>("par+lyo", [&](Pairing &pairing) {
        pairing.poolB = pairing.poolA;
        pairing.oneWay = true;
    });
    QCOMPARE(inWords(visible(*both.snapshot()), both.plan()), (QStringList{u"PAR-005 par+par"_s, u"PAR-019 lyo"_s}));
}

void TestPairingRules::mixedEditionsHideWhatFollows()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par", 3, 6000).site("Lyon").standard("lyo", 3000).link("Paris", "Lyon");
    plan.pair("par", "lyo").cms("par");
    plan.change<Server>("lyo", [](Server &server) {
        server.osVersion = OsVersion::Ws2016;
        server.hosting = Hosting::Virtual;
    });
    QStringList asked;
    for (const Finding &finding : askFamily(*plan.snapshot(), "PAR-00"))
        asked.append(QString::fromLatin1(finding.rule->id));
    QCOMPARE(asked, (QStringList{u"PAR-001"_s, u"PAR-002"_s, u"PAR-003"_s}));
    QCOMPARE(inWords(visible(*plan.snapshot(), "PAR-00"), plan.plan()), QStringList{u"PAR-001 par+lyo"_s});
}

void TestPairingRules::missingServersHideTheMaximumWhileTheyFit()
{
    PlanBuilder plan(V2019);
    plan.site("Paris").enterprise("par", 15, 60000).site("Lyon").enterprise("lyo", 15, 46000);
    plan.link("Paris", "Lyon").pair("par", "lyo").cms("par");
    QCOMPARE(askFamily(*plan.snapshot(), "PAR-011").size(), 1);
    QCOMPARE(inWords(visible(*plan.snapshot(), "PAR-0"), plan.plan()),
             (QStringList{u"PAR-009 par+lyo"_s, u"PAR-014 par+lyo"_s, u"PAR-031 par+lyo"_s, u"PAR-032 par+lyo"_s}));
    plan.user("lyo", [](UserPool &user) { user.homedUsers = 50000; });
    QVERIFY(inWords(visible(*plan.snapshot()), plan.plan()).contains(u"PAR-011 par"_s));
    QVERIFY(inWords(visible(*plan.snapshot()), plan.plan()).contains(u"PAR-009 par+lyo"_s));
}

void TestPairingRules::legacyPoolsAreLeftAlone()
{
    PlanBuilder plan = enterprisePair(V2013);
    plan.user("par", [](UserPool &user) {
        user.failureDetection = 1s;
        user.homedUsers = 90000;
    });
    plan.plan([](Plan &all) { all.networkLinks.remove(all.networkLinks.begin()->id); });
    QCOMPARE(inWords(visible(*plan.snapshot()), plan.plan()), QStringList{});
}

QTEST_GUILESS_MAIN(TestPairingRules)
#include "tst_pairingrules.moc"

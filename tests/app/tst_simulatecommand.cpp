// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "model/io/planfile.h"
#include "tests/support/planbuilder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestSimulateCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();
    void textTellsTheCourse();
    void timesApplyToWhatFollows();
    void actionsHaveTheirOwnTimes();
    void jsonIsTheContract();
    void scenariosOfThePlanAreRun();
    void hostsFailTogether();
    void helpExplainsTheJson();
    void messagesSpeakFrench();
    void badFilesAreRefused();

private:
    struct Outcome {
        int code = -1;
        QString out, err;
    };
    static Outcome call(const QStringList &arguments);
    Outcome simulated(const QStringList &options) const { return call(QStringList{u"simulate"_s, m_plan} + options); }
    QJsonArray moments(const QStringList &options) const;

    QTemporaryDir m_folder;
    QString m_plan;
};

TestSimulateCommand::Outcome TestSimulateCommand::call(const QStringList &arguments)
{
    Outcome outcome;
    outcome.code = cli::run(arguments,
                            {[&](const QByteArray &bytes) { outcome.out += QString::fromUtf8(bytes); },
                             [&](const QByteArray &bytes) { outcome.err += QString::fromUtf8(bytes); }});
    return outcome;
}

QJsonArray TestSimulateCommand::moments(const QStringList &options) const
{
    const Outcome outcome = simulated(QStringList{u"--format"_s, u"json"_s} + options);
    return QJsonDocument::fromJson(outcome.out.toUtf8()).object()["moments"_L1].toArray();
}

void TestSimulateCommand::initTestCase()
{
    PlanBuilder plan(ProductVersion::V2015);
    plan.site("Paris").enterprise("par", 3).edge("edge", "par").site("Lyon").enterprise("lyo", 3).link("Paris", "Lyon");
    plan.pair("par", "lyo").cms("par");
    plan.scenario("Drill").event(0, ScenarioAction::Fail, plan.id<Pool>("lyo"));
    for (const char *server : {"par-s1", "par-s2"})
        plan.change<Server>(server, [](Server &row) { row.hostId = u"HV1"_s; });
    m_plan = m_folder.filePath(u"plan.twinpool"_s);
    QVERIFY(savePlan(m_plan, plan.plan()));
}

void TestSimulateCommand::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("nothing happens") << QStringList();
    QTest::newRow("an unknown format") << QStringList{u"--fail"_s, u"pool:par.example.net"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("an unknown row") << QStringList{u"--fail"_s, u"pool:atlantis"_s};
    QTest::newRow("what cannot fail") << QStringList{u"--fail"_s, u"sip:example.com"_s};
    QTest::newRow("no time") << QStringList{u"--at"_s, u"noon"_s, u"--fail"_s, u"pool:par.example.net"_s};
    QTest::newRow("an unknown action") << QStringList{u"--action"_s, u"pray:pool:par.example.net"_s};
    QTest::newRow("an action on the wrong row")
        << QStringList{u"--action"_s, u"fail-over-store:pool:par.example.net"_s};
    QTest::newRow("an action without its second row")
        << QStringList{u"--action"_s, u"set-next-hop:pool:edge.example.net"_s};
    QTest::newRow("an unknown scenario") << QStringList{u"--scenario"_s, u"Doomsday"_s};
    QTest::newRow("no end") << QStringList{u"--fail"_s, u"pool:par.example.net"_s, u"--until"_s, u"later"_s};
}

void TestSimulateCommand::wrongUsageIsToldApart()
{
    QFETCH(QStringList, options);
    const Outcome outcome = simulated(options);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.startsWith(u"twinpool-cli: "_s));
}

void TestSimulateCommand::textTellsTheCourse()
{
    const Outcome outcome = simulated({u"--fail"_s, u"pool:PAR.example.net"_s});
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.err, QString());
    const QStringList lines = outcome.out.split(u'\n');
    QCOMPARE(lines.first(), u"0 s"_s);
    QVERIFY2(lines.contains(u"  par.example.net fails. [derived]"_s), qPrintable(outcome.out));
    QVERIFY2(lines.contains(u"  Users: Full service: 6000, Signed out: 6000"_s), qPrintable(outcome.out));
    QVERIFY2(lines.contains(u"5 min"_s), qPrintable(outcome.out));
    QVERIFY2(lines.contains(u"  Users: Full service: 6000, Resiliency mode: 6000"_s), qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(
                 u"To do 1: Fail the Central Management store of par.example.net over to lyo.example.net"_s),
             qPrintable(outcome.out));
    QVERIFY2(outcome.out.contains(u"(RB-CMS-03)"_s), qPrintable(outcome.out));
}

void TestSimulateCommand::timesApplyToWhatFollows()
{
    const QJsonArray all = moments({u"--at"_s, u"10"_s, u"--fail"_s, u"server:par-s1.example.net"_s, u"--at"_s,
                                    u"20.5"_s, u"--return"_s, u"server:par-s1.example.net"_s, u"--until"_s, u"60"_s});
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0]["at"_L1].toInt(), 0);
    QCOMPARE(all[1]["at"_L1].toInt(), 600);
    QCOMPARE(all[2]["at"_L1].toInt(), 1230);
    QCOMPARE(all[2]["events"_L1][0]["action"_L1].toString(), u"return"_s);
}

void TestSimulateCommand::actionsHaveTheirOwnTimes()
{
    const QString par = u"pool:par.example.net"_s;
    const QJsonArray all = moments({u"--fail"_s, par, u"--action"_s, u"fail-over-cms:"_s + par, u"--action"_s,
                                    u"set-next-hop:pool:edge.example.net:pool:lyo.example.net@5"_s, u"--action"_s,
                                    u"fail-over-pool:%1@5"_s.arg(par)});
    const QJsonObject last = all.last().toObject();
    QCOMPARE(last["at"_L1].toInt(), 25 * 60);
    QCOMPARE(last["counts"_L1]["FULL"_L1].toInt(), 12000);
}

void TestSimulateCommand::jsonIsTheContract()
{
    const QJsonArray all = moments({u"--fail"_s, u"pool:par.example.net"_s});
    const QJsonObject first = all.first().toObject();
    QCOMPARE(first.keys(),
             (QStringList{u"actions"_s, u"at"_s, u"consequences"_s, u"counts"_s, u"events"_s, u"pools"_s, u"services"_s,
                          u"stores"_s, u"users"_s, u"warnings"_s}));
    QCOMPARE(first["counts"_L1].toObject().keys(),
             (QStringList{u"BRANCH_VOICE"_s, u"FULL"_s, u"RESILIENCY"_s, u"SIGNED_OUT"_s}));
    const QJsonObject pool = first["pools"_L1][0].toObject();
    QCOMPARE(pool.keys(), (QStringList{u"outcome"_s, u"pool"_s, u"reason"_s, u"running"_s, u"servers"_s, u"since"_s}));
    QCOMPARE(pool["outcome"_L1].toString(), u"DOWN"_s);
    QCOMPARE(pool["reason"_L1].toObject().keys(),
             (QStringList{u"evidence"_s, u"fact"_s, u"source"_s, u"subject"_s, u"text"_s}));
    const QJsonObject users = first["users"_L1][0].toObject();
    QCOMPARE(users["group"_L1].toString(), u"pool:par.example.net"_s);
    QCOMPARE(users["state"_L1].toString(), u"SIGNED_OUT"_s);
    QCOMPARE(users["column"_L1].toString(), u"B"_s);
    const QJsonObject action = first["actions"_L1][0].toObject();
    QCOMPARE(action["action"_L1].toString(), u"fail-over-cms"_s);
    QCOMPARE(action["runbook"_L1].toString(), u"RB-CMS-03"_s);
    QCOMPARE(action["reason"_L1]["rule"_L1].toString(), u"CMS-003"_s);
    QCOMPARE(first["stores"_L1][0]["outcome"_L1].toString(), u"PROTECTED"_s);
    QVERIFY(!first["services"_L1].toArray().isEmpty());
}

void TestSimulateCommand::scenariosOfThePlanAreRun()
{
    const QJsonArray all = moments({u"--scenario"_s, u"drill"_s});
    QCOMPARE(all.first()["events"_L1][0]["target"_L1].toString(), u"pool:lyo.example.net"_s);
}

void TestSimulateCommand::hostsFailTogether()
{
    const QJsonArray all = moments({u"--fail"_s, u"host:hv1"_s});
    QCOMPARE(all.first()["events"_L1].toArray().size(), 2);
    QCOMPARE(all.first()["pools"_L1][0]["outcome"_L1].toString(), u"DOWN"_s);
}

void TestSimulateCommand::helpExplainsTheJson()
{
    const Outcome outcome = call({u"simulate"_s, u"--help"_s});
    QCOMPARE(outcome.code, 0);
    for (const QString &member : moments({u"--fail"_s, u"pool:par.example.net"_s}).first().toObject().keys())
        QVERIFY2(outcome.out.contains(member), qPrintable(member));
    QVERIFY(outcome.out.contains(u"fail-over-pool"_s));
}

void TestSimulateCommand::messagesSpeakFrench()
{
    const Outcome outcome = simulated({u"--fail"_s, u"pool:par.example.net"_s, u"--lang"_s, u"fr"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(!outcome.out.isEmpty());
}

void TestSimulateCommand::badFilesAreRefused()
{
    QCOMPARE(call({u"simulate"_s, m_folder.filePath(u"none"_s), u"--fail"_s, u"pool:x"_s}).code, 3);
}

QTEST_GUILESS_MAIN(TestSimulateCommand)
#include "tst_simulatecommand.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"
#include "model/availability/readiness.h"
#include "model/availability/recoverytargets.h"
#include "model/availability/triplefailures.h"
#include "model/io/planfile.h"
#include "model/rules/rule.h"
#include "resources/samples.h"
#include "tests/support/planbuilder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder.emplace(); }

    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();
    void everyCommandExplainsItself();
    void checkPrintsOneFindingALine();
    void checkPrintsTheContractAsJson();
    void failOnDecidesTheExitCode_data();
    void failOnDecidesTheExitCode();
    void oneBadFileDoesNotStopTheOthers();
    void badFilesAreRefusedAndKeepTheOutput_data();
    void badFilesAreRefusedAndKeepTheOutput();
    void rulesPrintsTheCatalogue();
    void rulesPrintsTheCatalogueAsJson();
    void everyListedRunbookIsWritten();
    void analyzePrintsTheWorstFailures();
    void analyzePrintsEverythingAsJson();
    void analyzeWritesTheFaultTree();
    void analyzePrintsTriples();
    void analyzeTellsReadinessAndTargets();
    void samplesAreCanonical();
    void sizePrintsEveryStateOfEveryPool();
    void sizePrintsTheFiguresAsJson();
    void proposeMakesAPlanFromAnswers();
    void messagesSpeakFrench();

private:
    struct Outcome {
        int code = -1;
        QString out, err;
    };
    static Outcome call(const QStringList &arguments);
    QString file(const QString &name) const { return m_folder->filePath(name); }
    QString saved(const QString &name, const Plan &plan) const;

    std::optional<QTemporaryDir> m_folder;
};

TestCli::Outcome TestCli::call(const QStringList &arguments)
{
    Outcome outcome;
    QByteArray out, err;
    outcome.code = cli::run(arguments, {[&](const QByteArray &bytes) { out += bytes; },
                                        [&](const QByteArray &bytes) { err += bytes; }});
    outcome.out = QString::fromUtf8(out);
    outcome.err = QString::fromUtf8(err);
    return outcome;
}

QString TestCli::saved(const QString &name, const Plan &plan) const
{
    const QString path = file(name);
    return savePlan(path, plan) ? path : QString();
}

namespace {

Plan twoServerPlan()
{
    return PlanBuilder(ProductVersion::SE).site("Paris").enterprise("par", 2).cms("par").plan();
}

} // namespace

void TestCli::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an unknown command") << QStringList{u"frobnicate"_s};
    QTest::newRow("check without a plan") << QStringList{u"check"_s};
    QTest::newRow("check in an unknown format") << QStringList{u"check"_s, u"x"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("check with an unknown severity") << QStringList{u"check"_s, u"x"_s, u"--fail-on"_s, u"fatal"_s};
    QTest::newRow("an unknown option") << QStringList{u"check"_s, u"x"_s, u"--frob"_s};
    QTest::newRow("an unknown language") << QStringList{u"check"_s, u"x"_s, u"--lang"_s, u"xx"_s};
    QTest::newRow("convert without a target") << QStringList{u"convert"_s, u"x"_s};
    QTest::newRow("an unknown sample") << QStringList{u"sample"_s, u"atlantis"_s};
    QTest::newRow("import without a target") << QStringList{u"import"_s, u"x"_s};
    QTest::newRow("an unknown rule") << QStringList{u"rules"_s, u"FEP-999"_s};
    QTest::newRow("rules in an unknown format") << QStringList{u"rules"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("a runbook of nothing") << QStringList{u"runbook"_s, u"x"_s, u"--kind"_s, u"pool-failover"_s};
    QTest::newRow("an unknown runbook")
        << QStringList{u"runbook"_s, u"x"_s, u"--kind"_s, u"fun"_s, u"--subject"_s, u"pool:x"_s};
    QTest::newRow("analyze without a plan") << QStringList{u"analyze"_s};
    QTest::newRow("analyze to an unknown order") << QStringList{u"analyze"_s, u"x"_s, u"--order"_s, u"4"_s};
    QTest::newRow("analyze in an unknown format") << QStringList{u"analyze"_s, u"x"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("size without a plan") << QStringList{u"size"_s};
    QTest::newRow("size in an unknown format") << QStringList{u"size"_s, u"x"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("propose without answers") << QStringList{u"propose"_s};
    QTest::newRow("checklist for an unknown purpose") << QStringList{u"checklist"_s, u"x"_s, u"--purpose"_s, u"fun"_s};
}

void TestCli::wrongUsageIsToldApart()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = call(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY(outcome.err.startsWith(u"twinpool-cli: "_s));
}

void TestCli::everyCommandExplainsItself()
{
    QCOMPARE(call({u"--version"_s}).code, 0);
    const Outcome help = call({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const QString &command :
         {u"analyze"_s, u"check"_s, u"checklist"_s, u"convert"_s, u"import"_s, u"propose"_s, u"risks"_s, u"rules"_s,
          u"runbook"_s, u"sample"_s, u"simulate"_s, u"size"_s}) {
        QVERIFY(help.out.contains(command));
        const Outcome own = call({command, u"--help"_s});
        QCOMPARE(own.code, 0);
        QVERIFY(own.out.contains(command));
    }
}

void TestCli::checkPrintsOneFindingALine()
{
    const QString plan = saved(u"a.twinpool"_s, twoServerPlan());
    const Outcome outcome = call({u"check"_s, plan});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains(plan + u": error FEP-001 pool:par.example.net: "_s), qPrintable(outcome.out));
    QCOMPARE(outcome.err, QString());
}

void TestCli::checkPrintsTheContractAsJson()
{
    const QString plan = saved(u"a.twinpool"_s, twoServerPlan());
    const Outcome outcome = call({u"check"_s, plan, u"--format"_s, u"json"_s});
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root.keys(), (QStringList{u"counts"_s, u"findings"_s, u"plan"_s}));
    QCOMPARE(root["plan"_L1].toString(), plan);
    QCOMPARE(root["counts"_L1].toObject().keys(), (QStringList{u"error"_s, u"info"_s, u"warning"_s}));
    const QJsonArray findings = root["findings"_L1].toArray();
    QVERIFY(!findings.isEmpty());
    int errors = 0;
    for (const QJsonValue &finding : findings) {
        QCOMPARE(finding.toObject().keys(), (QStringList{u"accepted"_s, u"advice"_s, u"message"_s, u"related"_s, u"rule"_s,
                                                         u"severity"_s, u"source"_s, u"subject"_s}));
        errors += finding["severity"_L1] == u"error"_s;
    }
    QCOMPARE(root["counts"_L1]["error"_L1].toInt(), errors);
}

void TestCli::failOnDecidesTheExitCode_data()
{
    QTest::addColumn<QString>("threshold");
    QTest::addColumn<int>("code");
    QTest::newRow("error") << u"error"_s << 1;
    QTest::newRow("warning") << u"warning"_s << 1;
    QTest::newRow("info") << u"info"_s << 1;
    QTest::newRow("none") << u"none"_s << 0;
}

void TestCli::failOnDecidesTheExitCode()
{
    QFETCH(QString, threshold);
    QFETCH(int, code);
    const QString plan = saved(u"a.twinpool"_s, twoServerPlan());
    QCOMPARE(call({u"check"_s, plan, u"--fail-on"_s, threshold}).code, code);
}

void TestCli::oneBadFileDoesNotStopTheOthers()
{
    const QString good = saved(u"a.twinpool"_s, twoServerPlan());
    const Outcome outcome = call({u"check"_s, file(u"none.twinpool"_s), good});
    QCOMPARE(outcome.code, 3);
    QVERIFY(outcome.out.contains(u"FEP-001"_s));
    QVERIFY(outcome.err.contains(u"none.twinpool"_s));
}

void TestCli::badFilesAreRefusedAndKeepTheOutput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const QByteArray good = writePlan(twoServerPlan());
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("truncated") << good.first(good.size() / 2) << u"servers"_s;
    QTest::newRow("deeply nested") << QByteArray(R"({"format": )" + QByteArray(100, '[') + QByteArray(100, ']') + "}")
                                   << u"format"_s;
    QTest::newRow("equal names") << QByteArray(R"({"format": "twinpool-plan", "format": "twinpool-plan"})") << u"format"_s;
    QTest::newRow("a wrong type") << QByteArray(R"({"format": "twinpool-plan", "formatVersion": 1, "pools": 5})") << u"pools"_s;
    QTest::newRow("no JSON") << QByteArray("<xml/>") << QString();
}

void TestCli::badFilesAreRefusedAndKeepTheOutput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    QFile bad(file(u"bad.twinpool"_s));
    QVERIFY(bad.open(QFile::WriteOnly));
    bad.write(bytes);
    bad.close();
    const QString target = saved(u"out.twinpool"_s, twoServerPlan());
    const Outcome outcome = call({u"convert"_s, bad.fileName(), u"-o"_s, target});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(u"bad.twinpool: "_s + place), qPrintable(outcome.err));
    QCOMPARE(loadPlan(target)->plan, twoServerPlan());
}

void TestCli::rulesPrintsTheCatalogue()
{
    const Outcome text = call({u"rules"_s});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out.count(u'\n'), static_cast<qsizetype>(allRules().size()));
    QVERIFY(text.out.startsWith(u"FEP-001 error 2019,SE: Enterprise pool with two Front Ends\n"_s));
    QCOMPARE(call({u"rules"_s, u"FEP-002"_s}).out, u"FEP-002 warning 2015: Two-server Enterprise pool\n"_s);
    const Outcome pages = call({u"rules"_s, u"--format"_s, u"md"_s});
    QCOMPARE(pages.out.count(u"\n## "_s), static_cast<qsizetype>(allRules().size()));
    QVERIFY(call({u"rules"_s, u"--lang"_s, u"fr"_s}).out != text.out);
}

void TestCli::rulesPrintsTheCatalogueAsJson()
{
    const Outcome outcome = call({u"rules"_s, u"--format"_s, u"json"_s});
    const QJsonArray rules = QJsonDocument::fromJson(outcome.out.toUtf8())["rules"_L1].toArray();
    QCOMPARE(rules.size(), static_cast<qsizetype>(allRules().size()));
    for (const QJsonValue &rule : rules) {
        QCOMPARE(rule.toObject().keys(), (QStringList{u"advice"_s, u"evidence"_s, u"id"_s, u"message"_s, u"quickFix"_s,
                                                      u"severity"_s, u"sources"_s, u"subjects"_s, u"title"_s, u"trigger"_s,
                                                      u"versions"_s, u"why"_s}));
        QVERIFY(!rule["sources"_L1].toArray().isEmpty());
        QVERIFY(!rule["versions"_L1].toArray().isEmpty());
    }
    const QJsonObject first = rules.first().toObject();
    QCOMPARE(first["id"_L1].toString(), u"FEP-001"_s);
    QCOMPARE(first["subjects"_L1].toArray(), QJsonArray{u"pool"_s});
    QCOMPARE(first["versions"_L1].toArray(), (QJsonArray{u"2019"_s, u"SE"_s}));
    // What machines read is the same in every language.
    const Outcome french = call({u"rules"_s, u"--format"_s, u"json"_s, u"--lang"_s, u"fr"_s});
    const QJsonObject other = QJsonDocument::fromJson(french.out.toUtf8())["rules"_L1][0].toObject();
    for (const QString &key : {u"id"_s, u"severity"_s, u"subjects"_s, u"trigger"_s, u"evidence"_s, u"versions"_s})
        QCOMPARE(other[key], first[key]);
    QVERIFY(other["title"_L1] != first["title"_L1]);
}

void TestCli::everyListedRunbookIsWritten()
{
    const QString plan = file(u"a.twinpool"_s);
    QCOMPARE(call({u"sample"_s, u"paris-and-lyon"_s, u"-o"_s, plan}).code, 0);
    const Outcome list = call({u"runbook"_s, plan, u"--list"_s});
    const QStringList lines = list.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.contains(u"pool-failover pool:pool-par.corp.example.net"_s));
    for (const QString &line : lines) {
        const QStringList one{u"runbook"_s, plan, u"--kind"_s, line.section(u' ', 0, 0), u"--subject"_s, line.section(u' ', 1)};
        const Outcome json = call(one + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(json.code, 0);
        const QJsonArray steps = QJsonDocument::fromJson(json.out.toUtf8())["steps"_L1].toArray();
        QVERIFY2(!steps.isEmpty(), qPrintable(line));
        const Outcome text = call(one + QStringList{u"--format"_s, u"md"_s});
        for (const QJsonValue &step : steps)
            QVERIFY2(text.out.contains(step["name"_L1].toString()), qPrintable(step["name"_L1].toString()));
    }
    QCOMPARE(call({u"runbook"_s, plan, u"--kind"_s, u"pool-failover"_s, u"--subject"_s, u"pool:nobody"_s}).code, 2);
    QCOMPARE(call({u"runbook"_s, file(u"none"_s), u"--list"_s}).code, 3);
}

namespace {

Plan pairWithWitness()
{
    return PlanBuilder(ProductVersion::V2015).site("Paris").enterprise("par", 3).site("Lyon").enterprise("lyo", 3)
        .pair("par", "lyo").plan();
}

} // namespace

void TestCli::analyzePrintsTheWorstFailures()
{
    const QString path = saved(u"plan.twinpool"_s, pairWithWitness());
    const Outcome outcome = call({u"analyze"_s, path, u"--availability"_s});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.out.split(u'\n');
    QCOMPARE(lines[0], u"Single failures, the worst first:"_s);
    QCOMPARE(lines[1], u"  site:Paris: 0 signed out, 6000 in resiliency mode, 0 on overloaded pools"_s);
    const qsizetype pairs = lines.indexOf(u"Pairs that cost more than their parts alone, the worst first:"_s);
    QVERIFY(pairs > 0);
    QCOMPARE(lines[pairs + 1], u"  site:Paris and site:Lyon: 12000 signed out, 0 in resiliency mode, 0 on overloaded pools"_s);
    const qsizetype availability = lines.indexOf(u"Availability:"_s);
    QVERIFY(availability > pairs);
    QVERIFY(lines[availability + 2].startsWith(u"    Signed out: "_s));
    QVERIFY(outcome.out.contains(u"\nAssumed, because the plan has no figures for them: "_s));

    const Outcome singles = call({u"analyze"_s, path, u"--order"_s, u"1"_s});
    QVERIFY(!singles.out.contains(u"Pairs"_s) && !singles.out.contains(u"Availability"_s));
}

void TestCli::analyzePrintsEverythingAsJson()
{
    const QString path = saved(u"plan.twinpool"_s, pairWithWitness());
    const Outcome outcome = call({u"analyze"_s, path, u"--availability"_s, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json[u"singles"_s][0][u"cause"_s].toString(), u"site:Paris"_s);
    QCOMPARE(json[u"pairs"_s][0][u"causes"_s], QJsonValue(QJsonArray{u"site:Paris"_s, u"site:Lyon"_s}));
    QCOMPARE(json[u"pairs"_s][0][u"signedOut"_s].toInt(), 12000);
    QCOMPARE(json[u"availability"_s].toArray().size(), 3);
    const QJsonValue deployment = json[u"availability"_s][0];
    QCOMPARE(deployment[u"subject"_s].toString(), u"deployment:Test"_s);
    QVERIFY(deployment[u"notFull"_s][u"exact"_s].toBool());
    QVERIFY(deployment[u"notFull"_s][u"down"_s][0].toDouble() > deployment[u"signedOut"_s][u"down"_s][0].toDouble());
    QVERIFY(!deployment[u"notFull"_s][u"cutSets"_s].toArray().isEmpty());
    QCOMPARE(json[u"figures"_s][0][u"basis"_s].toString(), u"assumed"_s);
}

void TestCli::analyzeWritesTheFaultTree()
{
    const QString path = saved(u"plan.twinpool"_s, pairWithWitness());
    QCOMPARE(call({u"analyze"_s, path, u"--fault-tree"_s, file(u"tree.xml"_s)}).code, 0);
    QFile tree(file(u"tree.xml"_s));
    QVERIFY(tree.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(tree.readAll());
    QVERIFY(text.contains(u"<define-gate name=\"deployment_signed_out\">"_s));
    QVERIFY(text.contains(u"<label>server:par-s1.example.net</label>"_s));
    QCOMPARE(call({u"analyze"_s, path, u"--fault-tree"_s, file(u"missing/tree.xml"_s)}).code, 3);
}

void TestCli::analyzePrintsTriples()
{
    const Plan plan = pairWithWitness();
    const QString path = saved(u"plan.twinpool"_s, plan);
    const TripleAnalysis triples = analyzeTriples(serviceModel(Snapshot(plan)));
    QVERIFY(!triples.triples.empty());
    const TripleEffect worst = triples.worst(1).front();

    const Outcome outcome = call({u"analyze"_s, path, u"--order"_s, u"3"_s, u"--format"_s, u"json"_s});
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json[u"triples"_s].toArray().size(), static_cast<qsizetype>(triples.triples.size()));
    QCOMPARE(json[u"triples"_s][0][u"causes"_s].toArray().size(), 3);
    QCOMPARE(json[u"triples"_s][0][u"signedOut"_s].toInteger(), worst.more.signedOut);
    QCOMPARE(json[u"triples"_s][0][u"resiliency"_s].toInteger(), worst.more.resiliency);
    QCOMPARE(json[u"tripleMean"_s][u"triples"_s].toDouble(), triples.count);
    QCOMPARE(json[u"tripleMean"_s][u"resiliency"_s].toDouble(), triples.mean.resiliency);

    const QString text = call({u"analyze"_s, path, u"--order"_s, u"3"_s}).out;
    QVERIFY(text.contains(u"\nTriples that hit users whom no two of the three hit, the worst first:\n"_s));
    QVERIFY(!call({u"analyze"_s, path}).out.contains(u"Triples"_s));
}

void TestCli::analyzeTellsReadinessAndTargets()
{
    Plan plan = pairWithWitness();
    plan.sites.change(plan.sites.begin()->id, [](Site &paris) { paris.recoveryTimeMinutes = 10; });
    const QString path = saved(u"plan.twinpool"_s, plan);
    const Snapshot now(plan);
    const QList<PairReadiness> pairs = readinessOf(now);
    QList<RecoveryRow> targets = gradeRecovery(now);
    targets.removeIf([](const RecoveryRow &row) { return !row.target; });
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(targets.size(), 1);

    const Outcome outcome = call({u"analyze"_s, path, u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(json[u"recovery"_s].toArray().size(), targets.size());
    const QJsonValue target = json[u"recovery"_s][0];
    QCOMPARE(target[u"pool"_s].toString(), u"pool:par.example.net"_s);
    QCOMPARE(target[u"requiredBy"_s].toString(), u"site:Paris"_s);
    QCOMPARE(target[u"required"_s].toInteger(), 600);
    QCOMPARE(target[u"reached"_s].toInteger(), targets[0].reached->count());
    QCOMPARE(target[u"grade"_s].toString(), QString(nameOf(targets[0].grade)));
    QCOMPARE(target[u"cause"_s].toString(), causeText(targets[0], now));
    QCOMPARE(json[u"readiness"_s].toArray().size(), pairs.size());
    for (qsizetype at = 0; at < pairs.size(); ++at) {
        const QJsonValue pair = json[u"readiness"_s][at];
        QCOMPARE(pair[u"lost"_s].toString(), qualifiedName(plan, pairs[at].lost));
        QCOMPARE(pair[u"siteLost"_s].toBool(), pairs[at].isSiteLost);
        QCOMPARE(pair[u"readiness"_s].toString(), QString(nameOf(pairs[at].light())));
        QCOMPARE(pair[u"topics"_s].toArray().size(), pairs[at].rows.size());
        for (qsizetype row = 0; row < pairs[at].rows.size(); ++row) {
            const QJsonValue topic = pair[u"topics"_s][row];
            QCOMPARE(topic[u"topic"_s].toString(), QString(nameOf(pairs[at].rows[row].topic)));
            QCOMPARE(topic[u"readiness"_s].toString(), QString(nameOf(pairs[at].rows[row].readiness)));
            QCOMPARE(topic[u"text"_s].toString(), textOf(pairs[at].rows[row], pairs[at], plan));
            QCOMPARE(topic[u"runbook"_s].toString(), QString::fromLatin1(pairs[at].rows[row].runbook));
        }
    }

    const QStringList lines = call({u"analyze"_s, path}).out.split(u'\n');
    const qsizetype recovery = lines.indexOf(u"Recovery targets:"_s), readiness = lines.indexOf(u"Readiness of each pair:"_s);
    QVERIFY(recovery > 0 && readiness > recovery);
    QVERIFY(lines[recovery + 1].startsWith(u"  pool:par.example.net: Recovery time: required 10 min, reached "_s));
    QCOMPARE(lines[readiness + 1], u"  pool:par.example.net lost with site:Paris, pool:lyo.example.net takes over: "_s + wordsOf(pairs[0].light()));
    QVERIFY(lines[readiness + 2].startsWith(u"    Pool failover: "_s));

    const QString alone = saved(u"alone.twinpool"_s, twoServerPlan());
    const QString text = call({u"analyze"_s, alone}).out;
    QVERIFY(!text.contains(u"Recovery targets"_s) && !text.contains(u"Readiness"_s));
    const QString object = call({u"analyze"_s, alone, u"--format"_s, u"json"_s}).out;
    QVERIFY(!object.contains(u"\"recovery\""_s) && !object.contains(u"\"readiness\""_s));
}

void TestCli::samplesAreCanonical()
{
    const Outcome list = call({u"sample"_s, u"--list"_s});
    const QStringList names = list.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(names, sampleNames());
    for (const QString &name : names) {
        const QString plan = file(name);
        QCOMPARE(call({u"sample"_s, name, u"-o"_s, plan}).code, 0);
        const Outcome check = call({u"convert"_s, plan, u"--check"_s});
        QVERIFY2(check.code == 0, qPrintable(name + check.out + check.err));
    }
}

void TestCli::sizePrintsEveryStateOfEveryPool()
{
    const QString plan = saved(u"size.twinpool"_s, PlanBuilder(ProductVersion::V2015)
                                                        .site("Paris").enterprise("par", 5, 30000).cms("par").plan());
    const Outcome outcome = call({u"size"_s, plan});
    QCOMPARE(outcome.code, 0);
    const QStringList lines = outcome.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(plan + u": pool:par.example.net users normal: "_s));
    QVERIFY(lines[1].contains(u" users oneFewer: "_s));
    QVERIFY2(lines[1].contains(u"112.61"_s), qPrintable(lines[1])); // 7,500 of 6,660
    QVERIFY(lines[2].contains(u"30000"_s));
    QVERIFY(call({u"size"_s, plan}).out.contains(u"; Inferred from documented figures\n"_s));
    QVERIFY(call({u"size"_s, plan, u"--hardware"_s}).out.contains(u"; Processors: Documented; "_s));
    const QString explained = call({u"size"_s, plan, u"--explain"_s}).out;
    QVERIFY(explained.contains(u"6660"_s));
    QVERIFY(explained.contains(u"Capacity planning user model usage"_s));
}

void TestCli::sizePrintsTheFiguresAsJson()
{
    Plan changed = PlanBuilder(ProductVersion::V2019)
                       .site("Paris").enterprise("par", 6, 20000).site("Lyon").enterprise("lyo", 6, 20000).pair("par", "lyo")
                       .cms("par").plan();
    changed.userModel.population.remotePercent = 45;
    const Outcome outcome = call({u"size"_s, saved(u"size.twinpool"_s, changed), u"--format"_s, u"json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonObject root = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(root.value(u"users"_s).toInt(), 40000);
    const QJsonObject deviation = root.value(u"deviations"_s).toArray().first().toObject();
    QCOMPARE(deviation.value(u"key"_s).toString(), u"population.remotePercent"_s);
    QCOMPARE(deviation.value(u"value"_s).toDouble(), 45);
    QCOMPARE(deviation.value(u"default"_s).toDouble(), 30);
    const QJsonObject pool = root.value(u"pools"_s).toArray().first().toObject();
    QCOMPARE(pool.value(u"pool"_s).toString(), u"pool:par.example.net"_s);
    const QJsonArray states = pool.value(u"states"_s).toArray();
    QCOMPARE(states.size(), 4);
    const QJsonObject disaster = states[2].toObject();
    QCOMPARE(disaster.value(u"state"_s).toString(), u"partnerDown"_s);
    QCOMPARE(disaster.value(u"load"_s).toDouble(), 40000);
    QCOMPARE(disaster.value(u"needed"_s).toInt(), 7); // SIZ-09
    QCOMPARE(disaster.value(u"grade"_s).toString(), u"note"_s);
    QCOMPARE(disaster.value(u"origin"_s).toString(), u"inferred"_s);
    QCOMPARE(deviation.value(u"source"_s).toString(), u"User models"_s);
    const QJsonObject machine = root.value(u"hardware"_s).toArray().first().toObject();
    QCOMPARE(machine.value(u"processorOrigin"_s).toString(), u"documented"_s);
    QVERIFY(!machine.value(u"source"_s).toString().isEmpty());
    const auto figures = pool.value(u"figures"_s).toArray();
    const auto needed = std::ranges::find_if(figures, [](const QJsonValue &figure) {
        return figure.toObject().value(u"key"_s).toString() == "needed.partnerDown"_L1;
    });
    QVERIFY(needed != figures.end());
    QCOMPARE(needed->toObject().value(u"value"_s).toInt(), 7);
    QCOMPARE(needed->toObject().value(u"origin"_s).toString(), u"inferred"_s);
    QCOMPARE(needed->toObject().value(u"terms"_s).toArray().size(), 2);
}

void TestCli::proposeMakesAPlanFromAnswers()
{
    QFile answers(file(u"answers.json"_s));
    QVERIFY(answers.open(QFile::WriteOnly));
    answers.write(R"({"name": "Contoso", "sites": [{"name": "Paris", "users": 12000}, {"name": "Lyon", "users": 9000}]})");
    answers.close();
    const QString plan = file(u"proposed.twinpool"_s);
    const Outcome outcome = call({u"propose"_s, u"--answers"_s, answers.fileName(), u"-o"_s, plan});
    QVERIFY2(outcome.code == 0, qPrintable(outcome.err));
    const Result<LoadedPlan> loaded = loadPlan(plan);
    QVERIFY(loaded);
    QCOMPARE(loaded->plan.pairings.size(), 1);
    QCOMPARE(call({u"check"_s, plan}).code, 0);
    QCOMPARE(call({u"propose"_s, u"--schema"_s}).code, 0);
    QVERIFY(answers.open(QFile::WriteOnly));
    answers.write(R"({"sites": [{"name": "Paris", "users": -1}]})");
    answers.close();
    const Outcome refused = call({u"propose"_s, u"--answers"_s, answers.fileName(), u"-o"_s, plan});
    QCOMPARE(refused.code, 3);
    QVERIFY(refused.err.contains(u"sites[0].users"_s));
    QVERIFY(loadPlan(plan));
}

void TestCli::messagesSpeakFrench()
{
    const QString plan = saved(u"a.twinpool"_s, twoServerPlan());
    const Outcome english = call({u"check"_s, plan}), french = call({u"check"_s, plan, u"--lang"_s, u"fr"_s});
    QVERIFY(french.out.contains(u"FEP-001"_s));
    QVERIFY(english.out != french.out);
    QCOMPARE(english.out.count(u'\n'), french.out.count(u'\n'));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"

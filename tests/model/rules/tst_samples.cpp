// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/nodesize.h"
#include "model/io/planfile.h"
#include "model/rules/evaluate.h"
#include "model/topology/integrity.h"
#include "resources/samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;

namespace {

QStringList referenceSampleNames()
{
    return sampleNames().filter(QRegularExpression(u"^rt-"_s));
}

Plan sample(const QString &name)
{
    const Result<LoadedPlan> loaded = readPlan(samplePlan(name));
    return loaded ? loaded->plan : Plan();
}

/// `FEP-001 pool:ee1.example.net`, sorted.
QStringList inWords(const Plan &plan, Severity severity)
{
    QStringList words;
    for (const Finding &finding : evaluate(Snapshot(plan)))
        if (finding.severity == severity)
            words += u"%1 %2"_s.arg(QLatin1StringView(finding.rule->id),
                                    finding.subject ? qualifiedName(plan, finding.subject)
                                                    : u"deployment:"_s + plan.deployment.name);
    words.sort();
    return words;
}

/// What is in one list only, or empty.
QByteArray difference(QStringList found, const QStringList &expected)
{
    QStringList missing;
    for (const QString &line : expected)
        if (!found.removeOne(line))
            missing += line;
    if (missing.isEmpty() && found.isEmpty())
        return {};
    return u"missing: %1; not expected: %2"_s.arg(missing.join(u", "_s), found.join(u", "_s)).toUtf8();
}

void setVersion(Plan &plan, ProductVersion version)
{
    plan.deployment.targetVersion = version;
    for (const Pool &pool : Table<Pool>(plan.pools))
        plan.pools.change(pool.id, [&](Pool &row) { row.version = version; });
}

PoolId poolCalled(const Plan &plan, QStringView label)
{
    for (const Pool &pool : plan.pools)
        if (firstLabel(pool.fqdn) == label)
            return pool.id;
    return {};
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSamplesOfTheReferenceAreThere();
    void aSampleIsCanonicalAndWhole_data();
    void aSampleIsCanonicalAndWhole();
    void everythingOfASampleHasItsPlace_data();
    void everythingOfASampleHasItsPlace();
    void aSampleHasItsFindingsAndNoOthers_data();
    void aSampleHasItsFindingsAndNoOthers();
    void aVariantHasItsFindingsAndNoOthers_data();
    void aVariantHasItsFindingsAndNoOthers();
};

namespace {

void oneRowForEachSample()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : referenceSampleNames())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

void TestSamples::allSamplesOfTheReferenceAreThere()
{
    const QStringList names = referenceSampleNames();
    QCOMPARE(names.size(), 18);
    for (int number = 1; number <= 18; ++number) {
        const QString twoDigits = u"%1"_s.arg(number, 2, 10, QChar(u'0'));
        QVERIFY2(names[number - 1].startsWith(u"rt-%1-"_s.arg(twoDigits)), qPrintable(names[number - 1]));
        const Deployment deployment = sample(names[number - 1]).deployment;
        QVERIFY2(deployment.name.endsWith(u" (RT-%1)"_s.arg(twoDigits)), qPrintable(deployment.name));
        QVERIFY(!deployment.notes.isEmpty());
    }
}

void TestSamples::aSampleIsCanonicalAndWhole_data()
{
    oneRowForEachSample();
}

void TestSamples::aSampleIsCanonicalAndWhole()
{
    QFETCH(QString, name);
    const QByteArray bytes = samplePlan(name);
    const Result<LoadedPlan> loaded = readPlan(bytes);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
    QVERIFY(loaded->notes.isEmpty());
    QCOMPARE(writePlan(loaded->plan), bytes);
    const Result<void> integrity = checkIntegrity(loaded->plan);
    QVERIFY2(integrity, integrity ? "" : qPrintable(integrity.error().text()));
}

void TestSamples::everythingOfASampleHasItsPlace_data()
{
    oneRowForEachSample();
}

void TestSamples::everythingOfASampleHasItsPlace()
{
    QFETCH(QString, name);
    const Plan plan = sample(name);
    Plan::forEachTable(plan, [&](const char *, const auto &table) {
        using Row = typename std::decay_t<decltype(table)>::Row;
        if (decltype(Row::id)::kind != EntityKind::Site && !isNode(decltype(Row::id)::kind))
            return;
        for (const Row &row : table)
            QVERIFY2(plan.placements.find(row.id.value), qPrintable(qualifiedName(plan, row.id)));
    });
}

void TestSamples::aSampleHasItsFindingsAndNoOthers_data()
{
    oneRowForEachSample();
}

void TestSamples::aSampleHasItsFindingsAndNoOthers()
{
    QFETCH(QString, name);
    QFile file(u"" TWINPOOL_TEST_DATA "/samples/%1.json"_s.arg(name));
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(file.fileName()));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    const Plan plan = sample(name);
    const struct {
        Severity severity;
        QLatin1StringView key;
    } lists[]{{Severity::Error, "errors"_L1}, {Severity::Warning, "warnings"_L1}, {Severity::Info, "infos"_L1}};
    for (const auto &list : lists) {
        QVERIFY2(expected.value(list.key).isArray(), list.key.data());
        QStringList lines;
        for (const QJsonValue &line : expected.value(list.key).toArray())
            lines += line.toString();
        const QByteArray wrong = difference(inWords(plan, list.severity), lines);
        QVERIFY2(wrong.isEmpty(), (QByteArray(list.key.data()) + ": " + wrong).constData());
    }
}

void TestSamples::aVariantHasItsFindingsAndNoOthers_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("warnings"); // Without VER-002.
    const auto row = [](const char *name, const QString &base, auto change, const QStringList &errors,
                        const QStringList &warnings) {
        Plan plan = sample(base);
        change(plan);
        QTest::newRow(name) << plan << errors << warnings;
    };
    const auto of = [](ProductVersion version) { return [=](Plan &plan) { setVersion(plan, version); }; };
    using enum ProductVersion;

    const QString cleanPair = u"rt-04-clean-pair"_s;
    row("RT-04 of 2015", cleanPair, of(V2015), {}, {});
    row("RT-04 of 2019", cleanPair, of(V2019), {}, {});
    row("RT-11 of 2019", u"rt-11-large-meetings"_s, of(V2019),
        {u"FEP-001 pool:meet1.example.net"_s, u"FEP-001 pool:meet2.example.net"_s, u"BES-001 store:be-meet1"_s,
         u"BES-001 store:be-meet2"_s},
        {u"CAP-010 pool:meet1.example.net"_s, u"CAP-010 pool:meet2.example.net"_s, u"PAR-021 pool:meet1.example.net"_s,
         u"PAR-021 pool:meet2.example.net"_s}); // 2019 asks for more memory
    row(
        "RT-12 with a pool paired twice", u"rt-12-three-regions"_s,
        [](Plan &plan) {
            Pairing pairing;
            pairing.poolA = poolCalled(plan, u"poolAP");
            pairing.poolB = poolCalled(plan, u"poolEU");
            plan.add(pairing);
        },
        {u"PAR-004 pair:poolAP+poolEU"_s, u"PAR-004 pair:poolNA+poolEU"_s}, {});
    row("RT-13 of 2019", u"rt-13-two-servers"_s, of(V2019), {u"FEP-001 pool:pool01.example.net"_s},
        {u"BES-002 store:be-pool01"_s, u"CAP-010 pool:pool01.example.net"_s, u"CMS-001 pool:pool01.example.net"_s,
         u"CMS-004 pool:pool01.example.net"_s});

    row(
        "RT-04 with the pools as Edge next hop", cleanPair,
        [](Plan &plan) {
            for (int number = 1; number <= 2; ++number)
                plan.pools.change(poolCalled(plan, u"edge%1"_s.arg(number)), [&](Pool &pool) {
                    pool.as<EdgePool>()->nextHop = poolCalled(plan, u"pool%1"_s.arg(number));
                });
        },
        {},
        {u"EDG-006 pool:edge1.example.net"_s, u"EDG-006 pool:edge2.example.net"_s, u"EDG-007 pool:edge1.example.net"_s,
         u"EDG-007 pool:edge2.example.net"_s});
    const auto users = [](QStringView pool, int count) {
        return [=](Plan &plan) {
            plan.pools.change(poolCalled(plan, pool), [=](Pool &chosen) { chosen.as<UserPool>()->homedUsers = count; });
        };
    };
    row("RT-05 with one user more", u"rt-05-largest-pool"_s, users(u"bigpool", 80001),
        {u"CAP-003 pool:bigpool.example.net"_s},
        {u"CMS-001 pool:bigpool.example.net"_s, u"FEP-009 pool:bigpool.example.net"_s});
    row("RT-11 with regular users", u"rt-11-large-meetings"_s, users(u"meet1", 500), {},
        {u"BES-011 store:be-meet1"_s, u"BES-011 store:be-meet2"_s, u"CAP-007 pool:meet1.example.net"_s,
         u"FEP-002 pool:meet1.example.net"_s, u"FEP-002 pool:meet2.example.net"_s, u"FEP-009 pool:meet1.example.net"_s,
         u"FEP-009 pool:meet2.example.net"_s, u"PAR-021 pool:meet1.example.net"_s, u"PAR-021 pool:meet2.example.net"_s});
    row(
        "RT-16 with a gateway behind two pools", u"rt-16-video-interop"_s,
        [](Plan &plan) {
            Trunk second = *plan.trunks.begin();
            second.name += u"-2"_s;
            second.mediation = poolCalled(plan, second.mediation == poolCalled(plan, u"vis1") ? u"vis2" : u"vis1");
            second.isRoot = false;
            plan.add(second);
        },
        {u"VIS-002 gateway:cucm-a.example.net"_s}, {});

    const QString group = u"rt-17-availability-group"_s;
    const QString noPartner = u"CMS-001 pool:pool01.example.net"_s;
    const auto store = [](auto change) {
        return [=](Plan &plan) { plan.sqlStores.change((*plan.sqlStores.begin()).id, change); };
    };
    const auto secondNode = [](auto change) {
        return [=](Plan &plan) { plan.sqlNodes.change((*++plan.sqlNodes.begin()).id, change); };
    };
    row("RT-17 on Standard", group, store([](SqlStore &sql) { sql.sqlEdition = SqlEdition::Standard; }),
        {u"BES-006 store:ag01"_s}, {noPartner});
    row("RT-17 active/active", group, store([](SqlStore &sql) { sql.arrangement = Arrangement::ActiveActive; }),
        {u"BES-024 store:ag01"_s}, {noPartner});
    row("RT-17 with a readable secondary", group, secondNode([](SqlNode &node) { node.readable = true; }),
        {u"BES-024 store:ag01"_s}, {noPartner});
    row("RT-17 with asynchronous commit", group,
        secondNode([](SqlNode &node) { node.availabilityMode = CommitMode::Asynchronous; }), {},
        {noPartner, u"BES-025 store:ag01"_s});
    row("RT-17 with manual failover", group,
        secondNode([](SqlNode &node) { node.failoverMode = FailoverMode::Manual; }), {},
        {noPartner, u"BES-025 store:ag01"_s});
    row("RT-17 with ReportServer", group, store([](SqlStore &sql) { sql.addDatabases = {u"ReportServer"_s}; }),
        {u"BES-027 store:ag01"_s}, {noPartner});
    row("RT-17 on another port", group, store([](SqlStore &sql) { sql.listener.port = 1434; }),
        {u"BES-022 store:ag01"_s}, {noPartner});
    row("RT-17 without witness", group, store([](SqlStore &sql) { sql.cluster.witness = ClusterWitness::None; }), {},
        {noPartner, u"BES-028 store:ag01"_s});
}

void TestSamples::aVariantHasItsFindingsAndNoOthers()
{
    QFETCH(Plan, plan);
    QFETCH(QStringList, errors);
    QFETCH(QStringList, warnings);
    const QByteArray wrongErrors = difference(inWords(plan, Severity::Error), errors);
    QVERIFY2(wrongErrors.isEmpty(), wrongErrors.constData());
    for (const Pool &pool : plan.pools)
        if (pool.version != ProductVersion::SE && !pool.as<OfficeWebAppsFarm>())
            warnings += u"VER-002 "_s + qualifiedName(plan, pool.id);
    const QByteArray wrongWarnings = difference(inWords(plan, Severity::Warning), warnings);
    QVERIFY2(wrongWarnings.isEmpty(), wrongWarnings.constData());
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"

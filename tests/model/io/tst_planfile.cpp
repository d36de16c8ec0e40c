// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/planfile.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestPlanFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAfterWriteIsTheSamePlan_data();
    void readAfterWriteIsTheSamePlan();
    void theUserModelIsWrittenWhereItDiffers();
    void filesOfEarlierVersionsAreRead();
    void theSchemaInResourcesIsCurrent();
    void wrongFilesAreRefusedWithTheirPlace_data();
    void wrongFilesAreRefusedWithTheirPlace();
    void damagedFilesNeverPassForPlans();
    void savedPlansLoad();
};

namespace {

QByteArray minimal(const QByteArray &rest)
{
    return R"({"format": "twinpool-plan", "formatVersion": 1, "lastId": 9)" + rest + "}";
}

} // namespace

void TestPlanFile::readAfterWriteIsTheSamePlan_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestPlanFile::readAfterWriteIsTheSamePlan()
{
    QFETCH(quint32, seed);
    Random random(seed);
    Plan plan = randomPlan(seed, 80);
    for (int step = 0; step < 100; ++step) {
        const Result<Plan> next = randomEdit(random, Snapshot(plan)).apply(plan);
        QVERIFY(next);
        plan = *next;
    }
    const QByteArray bytes = writePlan(plan);
    const Result<LoadedPlan> back = readPlan(bytes);
    QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
    QVERIFY(back->plan == plan);
    QCOMPARE(writePlan(back->plan), bytes);
}

void TestPlanFile::theUserModelIsWrittenWhereItDiffers()
{
    Plan plan;
    QVERIFY(!writePlan(plan).contains("userModel"));
    plan.userModel.population.remotePercent = 45.5;
    plan.userModel.estimates.archivingDays = 365;
    const QByteArray bytes = writePlan(plan);
    const QJsonObject model = QJsonDocument::fromJson(bytes)["userModel"_L1].toObject();
    QCOMPARE(model["population"_L1].toObject(), (QJsonObject{{u"remotePercent"_s, 45.5}}));
    QVERIFY(readPlan(bytes)->plan == plan);
    QVERIFY(diff(Plan(), plan).userModelChanged);
    QVERIFY(!diff(Plan(), plan).isOnlyAppearance());
}

void TestPlanFile::filesOfEarlierVersionsAreRead()
{
    const Result<LoadedPlan> loaded = readPlan(R"({"format": "twinpool-plan", "formatVersion": 2, "lastId": 1,
        "doneTasks": [{"instance": "PRE-01", "date": "2026-01-31"}]})");
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().text()));
    QCOMPARE(loaded->plan.taskMarks, (QList<TaskMark>{{.instance = u"PRE-01"_s, .date = u"2026-01-31"_s}}));
}

void TestPlanFile::theSchemaInResourcesIsCurrent()
{
    const QString path = QStringLiteral(TWINPOOL_SOURCE_DIR "/resources/schema/plan.schema.json");
    QFile file(path);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(planSchema());
        file.close();
    }
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), planSchema());
}

void TestPlanFile::wrongFilesAreRefusedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &place) {
        QTest::newRow(name) << bytes << place;
    };
    row("empty", "", {});
    row("an empty object", "{}", u"format"_s);
    row("another format", R"({"format": "drawing"})", u"format"_s);
    row("no version", R"({"format": "twinpool-plan"})", u"formatVersion"_s);
    row("a newer version", R"({"format": "twinpool-plan", "formatVersion": 99})", u"formatVersion"_s);
    row("a member too many", minimal(R"(, "extra": 1)"), u"extra"_s);
    row("a table that is no list", minimal(R"(, "pools": {})"), u"pools"_s);
    row("a row that is no object", minimal(R"(, "pools": [1])"), u"pools[0]"_s);
    row("a row without id", minimal(R"(, "sites": [{"name": "x"}])"), u"sites[0].id"_s);
    row("an id twice", minimal(R"(, "sites": [{"id": 1}, {"id": 1}])"), u"sites[1].id"_s);
    row("an id in two kinds", minimal(R"(, "sites": [{"id": 1}], "gateways": [{"id": 1}])"), u"gateways[0].id"_s);
    row("an id above the last", minimal(R"(, "sites": [{"id": 10}])"), u"sites[0].id"_s);
    row("an unknown field", minimal(R"(, "sites": [{"id": 1, "colour": "red"}])"), u"sites[0].colour"_s);
    row("a text that is none", minimal(R"(, "sites": [{"id": 1, "name": 7}])"), u"sites[0].name"_s);
    row("a NUL in a name", minimal(R"(, "sites": [{"id": 1, "name": "a\u0001b"}])"), u"sites[0].name"_s);
    row("a path step in a name", minimal(R"(, "sites": [{"id": 1, "name": "../../etc"}])"), u"sites[0].name"_s);
    row("an unknown choice", minimal(R"(, "sites": [{"id": 1, "kind": "Moon"}])"), u"sites[0].kind"_s);
    row("a fraction", minimal(R"(, "sites": [{"id": 1, "users": 1.5}])"), u"sites[0].users"_s);
    row("a negative number", minimal(R"(, "sites": [{"id": 1, "users": -1}])"), u"sites[0].users"_s);
    row("a port too high", minimal(R"(, "sqlNodes": [{"id": 1, "sqlPort": 70000}])"), u"sqlNodes[0].sqlPort"_s);
    row("a dangling reference", minimal(R"(, "pools": [{"id": 1, "fqdn": "p", "site": 5}])"), u"pools[0].site"_s);
    row("a reference to another kind", minimal(R"(, "sites": [{"id": 1}], "pools": [{"id": 2}, {"id": 3, "adDomain": 1}])"),
        u"pools[1].adDomain"_s);
    row("a dangling reference in a role", minimal(R"(, "pools": [{"id": 1, "role": {"type": "EdgePool", "nextHop": 4}}])"),
        u"pools[0].role.nextHop"_s);
    row("an unknown role", minimal(R"(, "pools": [{"id": 1, "role": {"type": "Butler"}}])"), u"pools[0].role.type"_s);
    row("a place for nobody", minimal(R"(, "placements": [{"id": 3}])"), u"placements[0].id"_s);
    row("figures for nothing", minimal(R"(, "partFigures": [{"id": 3}])"), u"partFigures[0].id"_s);
    row("an availability above one", minimal(R"(, "kindFigures": [{"kind": "server", "figures": {"availability": 2}}])"),
        u"kindFigures[0].figures.availability"_s);
    row("figures in disorder", minimal(R"(, "kindFigures": [{"kind": "host"}, {"kind": "server"}])"), u"kindFigures[1]"_s);
    row("marks in disorder", minimal(R"(, "taskMarks": [{"instance": "b"}, {"instance": "a"}])"), u"taskMarks[1]"_s);
}

void TestPlanFile::wrongFilesAreRefusedWithTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    const Result<LoadedPlan> loaded = readPlan(bytes);
    QVERIFY(!loaded);
    QVERIFY(!loaded.error().message.isEmpty());
    QCOMPARE(loaded.error().place, place);
}

void TestPlanFile::damagedFilesNeverPassForPlans()
{
    const QByteArray bytes = writePlan(randomPlan(7, 60));
    for (qsizetype length = 0; length < bytes.size() - 2; length += 16)
        QVERIFY2(!readPlan(bytes.first(length)), qPrintable(QString::number(length)));
    Random random(11);
    for (int round = 0; round < 2000; ++round) {
        QByteArray mutated = bytes;
        for (int change = random.number(1, 4); change > 0; --change)
            mutated[random.number(0, static_cast<int>(mutated.size()) - 1)] = static_cast<char>(random.number(0, 255));
        const Result<LoadedPlan> loaded = readPlan(mutated);
        if (loaded) // a digit or letter may change into another: the result is still a sound plan
            QVERIFY(readPlan(writePlan(loaded->plan)));
    }
}

void TestPlanFile::savedPlansLoad()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.twinpool"_s);
    const Plan plan = PlanBuilder().site("Paris").enterprise("par").plan();
    const Result<SaveReport> saved = savePlan(path, plan);
    QVERIFY(saved);
    QCOMPARE(saved->warning, QString());
    const Result<LoadedPlan> loaded = loadPlan(path);
    QVERIFY(loaded);
    QVERIFY(loaded->plan == plan);

    Plan wrong = plan;
    wrong.deployment.name = u"a\u0001"_s;
    QVERIFY(!savePlan(path, wrong));
    QVERIFY(loadPlan(path)->plan == plan);
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"

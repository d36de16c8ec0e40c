// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/generate.h"
#include "model/checklist/tasktext.h"
#include "tests/model/checklist/checklistplans.h"
#include "tests/support/workedplans.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

namespace {

/// The tasks of a golden file. a.json and b.json hold the whole of worked-checklist.md parts A and B; files of other
/// plans name the tasks that those plans are there for.
QJsonArray golden(const QString &name)
{
    QFile file(QStringLiteral(TWINPOOL_TEST_DATA "/checklists/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object()[u"tasks"_s].toArray();
}

Checklist checklistOf(const Plan &plan)
{
    const auto checklist = generate(Snapshot(plan), ChecklistPurpose::Change);
    if (!checklist)
        qFatal("%s", qPrintable(checklist.error().message));
    return *checklist;
}

QStringList linesOf(const QList<Result<Command>> &blocks)
{
    QStringList lines;
    for (const auto &block : blocks)
        lines += block ? languageName(block->language()) + u'\n' + block->text() : block.error().message;
    return lines.join(u'\n').split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class tst_Checklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsThatOfTheReference();
    void workedPlansGiveTheirInstancesInOrder_data();
    void workedPlansGiveTheirInstancesInOrder();
    void plansGiveTheirCommands_data();
    void plansGiveTheirCommands();
    void tasksNameTheirPlaces_data();
    void tasksNameTheirPlaces();
    void doubtAboutACommandIsDoubtAboutItsTask();
    void missingValuesAreGapsAndNotInvented();
    void whatNamesAndSharesLackAreGaps();
    void standardEditionServerAnswersForItsWebServices();
    void poolNameNeedsNoSecondRecord();
};

void tst_Checklist::catalogueIsThatOfTheReference()
{
    QCOMPARE(allTasks().size(), size_t(149));
    QCOMPARE(allTasks().front()->id, "PRE-01");
    QCOMPARE(allTasks()[108]->id, "PCH-01");
    QCOMPARE(allTasks().back()->id, "HND-03");
}

void tst_Checklist::workedPlansGiveTheirInstancesInOrder_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("file");
    QTest::newRow("A") << workedPlanA() << u"a.json"_s;
    QTest::newRow("B") << workedPlanB() << u"b.json"_s;
}

void tst_Checklist::workedPlansGiveTheirInstancesInOrder()
{
    QFETCH(const Plan, plan);
    QFETCH(const QString, file);
    QStringList expected, actual;
    for (const auto &entry : golden(file)) {
        QStringList after;
        for (const auto &number : entry[u"after"_s].toArray())
            after.append(QString::number(number.toInt()));
        expected.append(entry[u"name"_s].toString() + u" after "_s + after.join(u' '));
    }
    for (const Task &task : checklistOf(plan).tasks) {
        QStringList after;
        for (int number : task.after)
            after.append(QString::number(number + 1));
        actual.append(task.name + u" after "_s + after.join(u' '));
    }
    QCOMPARE(actual, expected);
}

void tst_Checklist::plansGiveTheirCommands_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("file");
    QTest::newRow("A") << workedPlanA() << u"a.json"_s;
    QTest::newRow("B") << workedPlanB() << u"b.json"_s;
    QTest::newRow("C.1") << workedPlanC1() << u"deployedpoolspaired.json"_s;
    QTest::newRow("C.2") << workedPlanC2() << u"persistentchat.json"_s;
    QTest::newRow("other network") << otherNetworkPlan() << u"othernetwork.json"_s;
    QTest::newRow("changed") << changedPlan() << u"changed.json"_s;
    QTest::newRow("clustered") << clusteredPlan() << u"clustered.json"_s;
    QTest::newRow("mirrors to groups") << mirrorsToGroups() << u"mirrorstogroups.json"_s;
    QTest::newRow("separate accounts") << separateAccounts() << u"separateaccounts.json"_s;
    QTest::newRow("reported and archived") << reportedAndArchived() << u"reportedandarchived.json"_s;
    QTest::newRow("mirror added") << convertedMirror(StoreConversion::NoneToMirror) << u"mirroradded.json"_s;
    QTest::newRow("mirror removed") << convertedMirror(StoreConversion::MirrorToNone) << u"mirrorremoved.json"_s;
    QTest::newRow("witness removed") << convertedMirror(StoreConversion::RemoveWitness) << u"witnessremoved.json"_s;
    QTest::newRow("mirror changed") << convertedMirror(StoreConversion::ChangeMirror) << u"mirrorchanged.json"_s;
}

void tst_Checklist::plansGiveTheirCommands()
{
    QFETCH(const Plan, plan);
    QFETCH(const QString, file);
    const Checklist checklist = checklistOf(plan);
    QHash<QString, const Task *> byName;
    for (const Task &task : checklist.tasks)
        byName.insert(task.name, &task);
    const QJsonArray entries = golden(file);
    QVERIFY(!entries.isEmpty());
    for (const auto &entry : entries) {
        const QString name = entry[u"name"_s].toString();
        const Task *task = byName.value(name);
        QVERIFY2(task, qPrintable(name));
        QStringList expected;
        for (const auto &block : entry[u"commands"_s].toArray()) {
            expected.append(block[u"language"_s].toString());
            for (const auto &line : block[u"lines"_s].toArray())
                expected.append(line.toString());
        }
        QVERIFY2(task->gaps.isEmpty(), qPrintable(name));
        QCOMPARE(QStringList(name) + linesOf(task->commands) + linesOf(task->checks), QStringList(name) + expected);
    }
}

void tst_Checklist::tasksNameTheirPlaces_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("place");
    const auto row = [](const Plan &plan, const char *task, const QString &place) {
        QTest::newRow(task) << plan << QString::fromLatin1(task) << place;
    };
    const Plan a = workedPlanA(), b = workedPlanB(), chat = workedPlanC2();
    row(a, "SQL-02@sql2-par.corp.example.net", u"sql2-par.corp.example.net"_s);
    row(a, "WSFC-05@BE-PAR", u"sql1-par.corp.example.net, fs1-par.corp.example.net"_s);
    row(a, "AG-04@BE-PAR", uR"(sql1-par.corp.example.net\RTC)"_s);
    row(a, "AG-05@sql2-par.corp.example.net", uR"(sql2-par.corp.example.net\RTC)"_s);
    row(a, "BKP-04@BE-PAR", uR"(sql1-par.corp.example.net\RTC, sql2-par.corp.example.net\RTC)"_s);
    row(a, "BKP-05@FS-PAR", u"fs1-par.corp.example.net, fs2-par.corp.example.net"_s);
    row(a, "OWA-02@oos-par.corp.example.net",
        u"the Front End Servers of pool-par.corp.example.net, pool-lyo.corp.example.net"_s);
    row(b, "MIR-03@BE-GVA", u"sql1-gva.corp.example.net, sql2-gva.corp.example.net, sqlw-gva.corp.example.net"_s);
    row(reportedAndArchived(), "MON-03@MON-PAR", u"sqlmon-par.corp.example.net"_s);
    row(chat, "PCH-03@pchat.corp.example.net",
        u"sqlp1-gva.corp.example.net, sqlp2-gva.corp.example.net, sqlp1-zrh.corp.example.net"_s);
    row(chat, "PCH-04@pchat.corp.example.net",
        uR"(sqlp1-gva.corp.example.net\RTC, sqlp1-zrh.corp.example.net\RTC)"_s);
    row(chat, "PCH-05@pchat.corp.example.net", uR"(sqlp2-gva.corp.example.net\RTC)"_s);
}

void tst_Checklist::tasksNameTheirPlaces()
{
    QFETCH(const Plan, plan);
    QFETCH(const QString, task);
    QFETCH(const QString, place);
    const Snapshot now(plan);
    for (const Task &one : checklistOf(plan).tasks)
        if (one.name == task) {
            QCOMPARE(placeOf(one, now), place);
            return;
        }
    QFAIL("no such task");
}

void tst_Checklist::doubtAboutACommandIsDoubtAboutItsTask()
{
    // The list of Windows features is documented for Front End Servers, and put together for Persistent Chat.
    for (const Task &task : checklistOf(workedPlanC2()).tasks)
        if (task.name.startsWith(u"PRE-03@"_s))
            QCOMPARE(isUnverified(task), task.name.contains(u"@pc1"_s) || task.name.contains(u"@med1"_s));
}

void tst_Checklist::missingValuesAreGapsAndNotInvented()
{
    Plan plan = workedPlanA();
    plan.deployment.setupGroupLogin.clear();
    changeStore(plan, u"BE-PAR"_s, [](SqlStore &store) { store.cluster.witnessPath.clear(); });
    const Checklist checklist = checklistOf(plan);
    QCOMPARE(checklist.gaps.size(), 2);
    QCOMPARE(checklist.gaps[0].property, u"setupGroupLogin"_s);
    QVERIFY(!checklist.gaps[0].entity);
    QCOMPARE(checklist.gaps[1].property, u"cluster.witnessPath"_s);
    QCOMPARE(nameOf(plan, checklist.gaps[1].entity), u"BE-PAR"_s);
    for (const Task &task : checklist.tasks) {
        if (task.name == u"SQL-04@BE-PAR"_s)
            QVERIFY(task.commands.isEmpty() && task.checks.isEmpty());
        if (task.name == u"WSFC-05@BE-PAR"_s) {
            QVERIFY(task.commands.isEmpty());
            QCOMPARE(task.checks.size(), 1);
        }
    }
}

void tst_Checklist::whatNamesAndSharesLackAreGaps()
{
    Plan plan = otherNetworkPlan();
    plan.deployment.dnsServer.clear();
    plan.deployment.autoconfigPool = {};
    plan.deployment.groupDomain.clear();
    plan.adDomains.change(plan.adDomains.begin()->id, [](AdDomain &row) { row.computerOu.clear(); });
    const auto members = plan.fileServers;
    for (const FileServer &member : members)
        plan.fileServers.remove(member.id);
    plan.fileStores.change((++plan.fileStores.begin())->id, [](FileStore &row) { row.localPath.clear(); });
    const auto pools = plan.pools;
    for (Pool pool : pools) {
        if (auto *user = pool.as<UserPool>())
            user->web.vip.clear();
        if (auto *edge = pool.as<EdgePool>()) {
            edge->natType = NatType::Symmetric;
            edge->nextHop = {};
            edge->internalGateway.clear();
        }
        plan.pools.set(pool);
    }
    QStringList gaps;
    for (const TaskGap &gap : checklistOf(plan).gaps)
        gaps.append(nameOf(plan, gap.entity) + u' ' + gap.property);
    gaps.sort();
    QCOMPARE(gaps, (QStringList{u" autoconfigPool"_s, u" dnsServer"_s, u" groupDomain"_s, u"FS-LYO localPath"_s,
                                u"FS-PAR "_s, u"corp.example.net computerOu"_s,
                                u"edge-par.corp.example.net role.internalGateway"_s,
                                u"edge-par.corp.example.net role.nextHop"_s,
                                u"edge1-par.corp.example.net edge.publicAccessIp"_s,
                                u"edge2-par.corp.example.net edge.publicAccessIp"_s,
                                u"pool-par.corp.example.net role.web.vip"_s}));
}

void tst_Checklist::standardEditionServerAnswersForItsWebServices()
{
    const auto internalRecords = [](const Plan &plan) {
        QStringList lines;
        for (const Task &task : checklistOf(plan).tasks)
            if (task.name == u"DNS-03@example.com"_s)
                lines = linesOf(task.commands);
        return lines;
    };
    Plan plan = workedPlanB();
    const QStringList planned = internalRecords(plan);
    QCOMPARE(planned.size(), 5);
    const auto pools = plan.pools;
    for (Pool pool : pools)
        if (pool.isStandard()) {
            pool.as<UserPool>()->web.vip.clear();
            plan.pools.set(pool);
        }
    QCOMPARE(internalRecords(plan), planned);
}

void tst_Checklist::poolNameNeedsNoSecondRecord()
{
    QStringList names;
    for (const Task &task : checklistOf(otherNetworkPlan()).tasks)
        if (task.name.startsWith(u"DNS-02"_s))
            names.append(task.name);
    QCOMPARE(names, QStringList(u"DNS-02@pool-par.corp.example.net"_s));
}

QTEST_GUILESS_MAIN(tst_Checklist)
#include "tst_checklist.moc"

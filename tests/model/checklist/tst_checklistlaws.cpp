// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/generate.h"
#include "model/checklist/tasktext.h"
#include "model/text/refused.h"
#include "tests/model/checklist/checklistplans.h"
#include "tests/model/checklist/commandlaws.h"
#include "tests/model/checklist/orderlaws.h"
#include "tests/support/randomplan.h"
#include "tests/support/workedplans.h"

#include <QRegularExpression>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

namespace {

Checklist checklistOf(const Snapshot &now, ChecklistPurpose purpose = ChecklistPurpose::Change)
{
    const auto checklist = generate(now, purpose);
    if (!checklist)
        qFatal("%s", qPrintable(checklist.error().message));
    return *checklist;
}

/// Names of the tasks whose ids begin with one of \a prefixes, the catalogue's id before `@`.
QStringList tasksOf(const Plan &plan, const QStringList &prefixes)
{
    QStringList names;
    for (const Task &task : checklistOf(Snapshot(plan)).tasks)
        for (const QString &prefix : prefixes)
            if (task.name.startsWith(prefix))
                names.append(task.name);
    return names;
}

/// What a checklist says, text for text.
QStringList everythingOf(const Checklist &checklist)
{
    QStringList everything;
    for (const Task &task : checklist.tasks) {
        everything.append(task.name);
        for (int before : task.after)
            everything.append(QString::number(before));
        for (const auto &block : task.commands + task.checks)
            everything.append(block ? block->text() : block.error().message);
    }
    return everything;
}

} // namespace

class tst_ChecklistLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomPlansKeepTheLaws_data();
    void randomPlansKeepTheLaws();
    void reversedOrdersAreSeen();
    void deployingIgnoresWhatStands();
    void completePlansGiveCommandsWithoutGaps();
    void clusteredInstanceIsSetUp();
    void everyTextHasItsArguments();
    void hostileValuesAreQuotedOrRefused_data();
    void hostileValuesAreQuotedOrRefused();
    void destructiveTasksSayIt();
    void dependenciesNameTasks();
    void conversionsBuildWhatIsNew_data();
    void conversionsBuildWhatIsNew();
    void newReplicasArePreparedAndJoined();
    void responseGroupsAreCopiedFromTheirUpdateOn();
    void newEdgePoolSetsTheRouteOfEverySiteItServes();
    void deployingChangesNothingThatStands();
    void rowsOfOneNameKeepTasksApart();
};

void tst_ChecklistLaws::randomPlansKeepTheLaws_data()
{
    QTest::addColumn<quint32>("first");
    for (quint32 first = 1; first < 2000; first += 100)
        QTest::newRow(qPrintable(u"seeds %1 to %2"_s.arg(first).arg(first + 99))) << first;
}

void tst_ChecklistLaws::randomPlansKeepTheLaws()
{
    QFETCH(const quint32, first);
    static const QRegularExpression unfilled(u"%\\d|\\{\\w*\\}"_s);
    for (quint32 seed = first; seed < first + 100; ++seed) {
        Random random(seed);
        Plan plan = seed % 5 == 0 ? workedPlanA() : seed % 5 == 1 ? workedPlanC2() : randomPlan(seed, 20 + seed % 30);
        for (int i = 0; i < 12; ++i)
            if (const auto changed = randomEdit(random, Snapshot(plan)).apply(plan))
                plan = *changed;
        const Snapshot now(plan);
        for (auto purpose : {ChecklistPurpose::Deploy, ChecklistPurpose::Change}) {
            const QString where = u"seed %1: "_s.arg(seed);
            const Checklist checklist = checklistOf(now, purpose), again = checklistOf(Snapshot(plan), purpose);
            QCOMPARE(everythingOf(again), everythingOf(checklist));
            QSet<QString> names;
            for (qsizetype i = 0; i < checklist.tasks.size(); ++i) {
                const Task &task = checklist.tasks[i];
                QVERIFY2(!names.contains(task.name), qPrintable(where + task.name));
                names.insert(task.name);
                for (int before : task.after)
                    QVERIFY2(before < i, qPrintable(where + task.name));
                QVERIFY2(i == 0 || !task.after.isEmpty(), qPrintable(where + task.name));
                for (const auto &block : task.commands + task.checks)
                    if (block)
                        for (const QString &line : block->text().split(u'\n'))
                            QVERIFY2(checkText(line) && !unfilled.match(line).hasMatch(), qPrintable(where + line));
            }
            for (const TaskGap &gap : checklist.gaps)
                QVERIFY2(hasProperty(plan, gap), qPrintable(where + textOf(gap, plan)));
            const QStringList broken = brokenOrders(checklist);
            QVERIFY2(broken.isEmpty(), qPrintable(where + broken.join(u", "_s)));
        }
    }
}

void tst_ChecklistLaws::reversedOrdersAreSeen()
{
    QStringList unseen = allOrders();
    for (const Plan &plan : manyPlans()) {
        Checklist checklist = checklistOf(Snapshot(plan));
        QCOMPARE(brokenOrders(checklist), QStringList());
        std::ranges::reverse(checklist.tasks);
        for (const QString &order : brokenOrders(checklist))
            unseen.removeAll(order);
    }
    QCOMPARE(unseen.join(u'\n'), QString());
}

void tst_ChecklistLaws::deployingIgnoresWhatStands()
{
    const auto names = [](const Checklist &checklist) {
        QStringList list;
        for (const Task &task : checklist.tasks)
            list.append(task.name);
        return list;
    };
    const Snapshot fresh(workedPlanA()), stands(deployed(workedPlanA()));
    QCOMPARE(names(checklistOf(stands, ChecklistPurpose::Deploy)), names(checklistOf(fresh)));
    QVERIFY(names(checklistOf(stands)).size() < 20);
}

void tst_ChecklistLaws::completePlansGiveCommandsWithoutGaps()
{
    QStringList seen;
    for (const Plan &plan : manyPlans())
        for (const Task &task : checklistOf(Snapshot(plan)).tasks) {
            for (const TaskGap &gap : task.gaps)
                QFAIL(qPrintable(task.name + u": "_s + textOf(gap, plan)));
            for (const auto &block : task.commands + task.checks)
                QVERIFY2(block, qPrintable(task.name + (block ? QString() : block.error().message)));
            seen.append(QString::fromLatin1(task.definition->id));
        }
    for (const TaskTemplate *task : allTasks())
        QVERIFY2(seen.contains(QLatin1StringView(task->id)), task->id);
}

void tst_ChecklistLaws::clusteredInstanceIsSetUp()
{
    const Checklist checklist = checklistOf(Snapshot(clusteredPlan()));
    QStringList setup;
    for (const Task &task : checklist.tasks)
        if (task.name == u"FCI-02@BE-GVA"_s)
            for (const auto &block : task.commands)
                setup.append(block->text());
    QCOMPARE(setup,
             QStringList(u"setup.exe /Q /ACTION=InstallFailoverCluster /IACCEPTSQLSERVERLICENSETERMS "
                         "/FEATURES=SQLENGINE /INSTANCENAME=\"RTC\" /FAILOVERCLUSTERNETWORKNAME=\"FCI-GVA\" "
                         "/FAILOVERCLUSTERIPADDRESSES=\"IPv4;10.3.0.41;Cluster Network 1;255.255.255.0\" "
                         "/FAILOVERCLUSTERGROUP=\"SQL Server (RTC)\" /FAILOVERCLUSTERDISKS=\"Cluster Disk 1\" "
                         "\"Cluster Disk 2\" /INSTALLSQLDATADIR=\"S:\\Data\" /SQLSVCACCOUNT=\"CORP\\svc-sql-gva\" "
                         "/SQLSVCPASSWORD=\"<prompt>\" /AGTSVCACCOUNT=\"CORP\\svc-sql-gva\" "
                         "/AGTSVCPASSWORD=\"<prompt>\" /SQLSYSADMINACCOUNTS=\"CORP\\SQL-Admins\""_s));
}

void tst_ChecklistLaws::everyTextHasItsArguments()
{
    static const QRegularExpression unfilled(u"%\\d"_s);
    for (const Plan &plan : manyPlans()) {
        const Snapshot now(plan);
        for (const Task &task : checklistOf(now).tasks) {
            QString text = stepsOf(task, now).join(u'\n') + titleOf(task) + expectedOf(task, plan);
            text += rollbackOf(task, plan) + noteOf(task, plan) + warningOf(task, plan);
            QVERIFY2(!unfilled.match(text).hasMatch(), qPrintable(task.name + u'\n' + text));
            QVERIFY(!placeOf(task, now).isEmpty());
            QVERIFY(!rolesOf(*task.definition).isEmpty());
            QVERIFY(!durationOf(*task.definition).isEmpty());
            QVERIFY2(!stepsOf(task, now).isEmpty() && !expectedOf(task, plan).isEmpty(), qPrintable(task.name));
        }
    }
}

void tst_ChecklistLaws::hostileValuesAreQuotedOrRefused_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("A") << workedPlanA();
    QTest::newRow("C.2") << workedPlanC2();
    QTest::newRow("clustered") << clusteredPlan();
    QTest::newRow("mirror changed") << convertedMirror(StoreConversion::ChangeMirror);
    QTest::newRow("changes") << changedPlan();
    QTest::newRow("other network") << otherNetworkPlan();
}

void tst_ChecklistLaws::hostileValuesAreQuotedOrRefused()
{
    QFETCH(const Plan, plan);
    const auto before = checklistOf(Snapshot(plan)).tasks;
    QHash<QString, const Task *> byName;
    for (const Task &task : before)
        byName.insert(task.name, &task);
    int refused = 0, quoted = 0;

    const auto check = [&](const Plan &hostile) {
        for (const Task &task : checklistOf(Snapshot(hostile)).tasks) {
            const Task *usual = byName.value(task.name);
            const auto blocks = task.commands + task.checks;
            const auto usualBlocks = usual ? usual->commands + usual->checks : blocks;
            for (qsizetype i = 0; i < blocks.size(); ++i) {
                refused += !blocks[i];
                if (!blocks[i] || i >= usualBlocks.size() || !usualBlocks[i] || *blocks[i] == *usualBlocks[i])
                    continue;
                ++quoted;
                if (usual)
                    QCOMPARE(skeletonOf(*blocks[i]), skeletonOf(*usualBlocks[i]));
            }
        }
    };
    forEachHostilePlan(plan, check);
    QVERIFY2(refused > 0 && quoted > 0, qPrintable(u"%1 refused, %2 quoted"_s.arg(refused).arg(quoted)));
}

void tst_ChecklistLaws::destructiveTasksSayIt()
{
    const QStringList destructive{u"MIR-05"_s, u"AG-05"_s, u"PCH-02"_s, u"MIRX-02"_s, u"MIRX-04"_s, u"CHG-02"_s};
    for (const TaskTemplate *task : allTasks())
        QCOMPARE(task->warning != nullptr, destructive.contains(QLatin1StringView(task->id)));
    for (const Plan &plan : manyPlans())
        for (const Task &task : checklistOf(Snapshot(plan)).tasks)
            for (const auto &block : task.commands)
                if (block && block->isDestructive())
                    QVERIFY2(task.definition->warning, qPrintable(task.name));
}

void tst_ChecklistLaws::dependenciesNameTasks()
{
    for (const TaskTemplate *task : allTasks())
        for (const TaskDependency &dependency : task->after)
            QVERIFY2(taskById(dependency.task.toString()), task->id);
    QVERIFY(!taskById(u"XXX-01"_s));
}

void tst_ChecklistLaws::conversionsBuildWhatIsNew_data()
{
    QTest::addColumn<StoreConversion>("conversion");
    QTest::addColumn<HaMode>("mode");
    QTest::addColumn<QStringList>("expected");
    const QStringList restarts{u"CHG-01@fe1-gva.corp.example.net"_s, u"CHG-01@fe2-gva.corp.example.net"_s,
                               u"CHG-01@fe3-gva.corp.example.net"_s};
    const QString first = u"@sql1-gva.corp.example.net"_s, second = u"@sql2-gva.corp.example.net"_s;
    QTest::newRow("mirror-to-ag")
        << StoreConversion::MirrorToAg << HaMode::AlwaysOnAG
        << QStringList{u"WSFC-02@BE-GVA"_s, u"CVT-02@BE-GVA"_s, u"CVT-03@BE-GVA"_s, u"WSFC-01"_s + first,
                       u"WSFC-01"_s + second, u"WSFC-03@BE-GVA"_s, u"WSFC-04@BE-GVA"_s, u"WSFC-05@BE-GVA"_s,
                       u"AG-01"_s + first, u"AG-01"_s + second, u"AG-02"_s + first, u"AG-02"_s + second,
                       u"AG-03@BE-GVA"_s, u"AG-04@BE-GVA"_s, u"AG-05"_s + second, u"AG-06@BE-GVA"_s,
                       u"CVT-04@BE-GVA"_s, u"CVT-05@BE-GVA"_s, u"AG-07@BE-GVA"_s, u"AG-08"_s, u"AG-09"_s + second,
                       u"AG-10@BE-GVA"_s}
               + restarts;
    QTest::newRow("none-to-mirror")
        << StoreConversion::NoneToMirror << HaMode::Mirrored
        << QStringList{u"MIR-00@BE-GVA"_s, u"MIR-02@BE-GVA"_s, u"MIR-03@BE-GVA"_s, u"MIR-04@BE-GVA"_s,
                       u"MIRX-01@BE-GVA"_s, u"MIR-05@BE-GVA"_s, u"MIR-06@BE-GVA"_s}
               + restarts;
    QTest::newRow("change-mirror")
        << StoreConversion::ChangeMirror << HaMode::Mirrored
        << QStringList{u"MIR-02@BE-GVA"_s, u"MIR-03@BE-GVA"_s, u"MIR-04@BE-GVA"_s, u"MIRX-04@BE-GVA"_s,
                       u"MIR-05@BE-GVA"_s, u"MIR-06@BE-GVA"_s}
               + restarts;
    QTest::newRow("remove-witness") << StoreConversion::RemoveWitness << HaMode::Mirrored
                                    << QStringList{u"MIRX-03@BE-GVA"_s} + restarts;
    QTest::newRow("mirror-to-none") << StoreConversion::MirrorToNone << HaMode::Standalone
                                    << QStringList{u"MIRX-02@BE-GVA"_s} + restarts;
}

void tst_ChecklistLaws::conversionsBuildWhatIsNew()
{
    QFETCH(const StoreConversion, conversion);
    QFETCH(const HaMode, mode);
    QFETCH(const QStringList, expected);
    Plan plan = deployed(workedPlanB());
    changeStore(plan, u"BE-GVA"_s, [&](SqlStore &store) {
        store.haMode = mode;
        store.conversion = conversion;
    });
    const QStringList built{u"MIR"_s, u"WSFC"_s, u"AG"_s, u"CVT"_s, u"CHG"_s, u"FCI"_s};
    auto actual = tasksOf(plan, built);
    auto wanted = expected;
    // The order is that of the worked plans; here it is about which instances there are.
    actual.sort();
    wanted.sort();
    QCOMPARE(actual, wanted);
    QCOMPARE(tasksOf(plan, {u"SQL-0"_s}),
             conversion == StoreConversion::RemoveWitness || conversion == StoreConversion::MirrorToNone
                 ? QStringList{u"SQL-04@BE-GVA"_s}
                 : (QStringList{u"SQL-04@BE-GVA"_s, u"SQL-05@BE-GVA"_s}));
    QVERIFY(!tasksOf(plan, {u"BKP-04@BE-GVA"_s}).isEmpty());
}

void tst_ChecklistLaws::newReplicasArePreparedAndJoined()
{
    Plan plan = deployed(workedPlanA());
    const auto stores = plan.sqlStores;
    SqlNode node;
    for (const SqlStore &store : stores)
        if (store.name == u"BE-PAR"_s)
            node.store = store.id;
    node.ordinal = 3;
    node.fqdn = u"sql3-par.corp.example.net"_s;
    node.netbios = u"SQL3-PAR"_s;
    plan.add(node);
    const QStringList prepared{u"SQL-01@sql3-par.corp.example.net"_s, u"SQL-02@sql3-par.corp.example.net"_s,
                               u"SQL-03@sql3-par.corp.example.net"_s, u"SQL-04@BE-PAR"_s,
                               u"WSFC-01@sql3-par.corp.example.net"_s};
    QCOMPARE(tasksOf(plan, {u"AG"_s, u"WSFC"_s, u"SQL-"_s}), prepared + QStringList{u"AGX-01@BE-PAR"_s});

    node.ordinal = 4;
    node.fqdn = u"sql4-par.corp.example.net"_s;
    node.netbios = u"SQL4-PAR"_s;
    plan.add(node);
    const Checklist checklist = checklistOf(Snapshot(plan), ChecklistPurpose::Change);
    for (const Task &task : checklist.tasks) {
        if (task.name == u"SQL-04@BE-PAR"_s)
            QVERIFY(task.commands[0]->text().startsWith(u"-- run on sql3-par.corp.example.net\\RTC, "
                                                        "sql4-par.corp.example.net\\RTC\n"_s));
        if (task.name != u"AGX-01@BE-PAR"_s)
            continue;
        QCOMPARE(task.commands[0]->text().count(u"Add-ClusterNode"_s), 2);
        QCOMPARE(task.commands[1]->text().count(u"ADD REPLICA"_s), 2);
        QStringList before;
        for (int at : task.after)
            before.append(checklist.tasks[at].name);
        for (const QString &name : prepared)
            QVERIFY2(before.contains(name) || name.startsWith(u"SQL-01"_s) || name.startsWith(u"SQL-02"_s),
                     qPrintable(name));
    }
}

void tst_ChecklistLaws::responseGroupsAreCopiedFromTheirUpdateOn()
{
    Plan plan = workedPlanA();
    const auto pools = plan.pools;
    for (Pool pool : pools)
        if (auto *user = pool.as<UserPool>()) {
            user->usedApplications.insert(VoiceApplication::ResponseGroup);
            plan.pools.set(pool);
        }
    const QStringList copied{u"RGS-01@pool-par+pool-lyo"_s};
    const QStringList exported{u"BKP-03@pool-par.corp.example.net"_s, u"BKP-03@pool-lyo.corp.example.net"_s};
    for (const QString &build : {u"7.0.2046.123"_s, u"7.0.2046.524"_s, u""_s}) {
        plan.deployment.cumulativeUpdate = build;
        QCOMPARE(tasksOf(plan, {u"RGS-"_s, u"BKP-03"_s}), copied);
    }
    plan.deployment.cumulativeUpdate = u"7.0.2046.0"_s;
    QCOMPARE(tasksOf(plan, {u"RGS-"_s, u"BKP-03"_s}), exported);
}

void tst_ChecklistLaws::newEdgePoolSetsTheRouteOfEverySiteItServes()
{
    Plan plan = deployed(workedPlanA());
    const auto pools = plan.pools;
    for (Pool pool : pools)
        if (pool.as<EdgePool>()) {
            pool.state = LifeState::New;
            plan.pools.set(pool);
        }
    QCOMPARE(tasksOf(plan, {u"TB-14"_s, u"NET-01"_s}), (QStringList{u"TB-14@Paris"_s, u"TB-14@Lyon"_s}));
}

void tst_ChecklistLaws::deployingChangesNothingThatStands()
{
    Plan plan = deployed(workedPlanA());
    const auto pools = plan.pools;
    for (Pool pool : pools)
        if (auto *user = pool.as<UserPool>()) {
            user->serverListChanges = true;
            plan.pools.set(pool);
        }
    const auto shares = plan.fileStores;
    FileStore moved = *shares.begin();
    moved.replaces = std::next(shares.begin())->id;
    plan.fileStores.set(moved);
    QVERIFY(!tasksOf(plan, {u"CHG-"_s}).isEmpty());
    for (const Task &task : checklistOf(Snapshot(plan), ChecklistPurpose::Deploy).tasks)
        QVERIFY2(!task.name.startsWith(u"CHG-"_s), qPrintable(task.name));
}

void tst_ChecklistLaws::rowsOfOneNameKeepTasksApart()
{
    Plan plan = workedPlanB();
    const auto nodes = plan.sqlNodes;
    for (SqlNode node : nodes) {
        node.fqdn = u"sql.corp.example.net"_s;
        plan.sqlNodes.set(node);
    }
    const auto names = tasksOf(plan, {u"SQL-01@"_s});
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.first(), u"SQL-01@sql.corp.example.net"_s);
    QVERIFY(names.last().startsWith(u"SQL-01@sql.corp.example.net#"_s));
}

QTEST_GUILESS_MAIN(tst_ChecklistLaws)
#include "tst_checklistlaws.moc"

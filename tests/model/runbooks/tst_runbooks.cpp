// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runbooks/orderconstraints.h"
#include "model/runbooks/runbooktext.h"
#include "model/simulation/simulate.h"
#include "tests/model/runbooks/runbookplans.h"
#include "tests/support/planbuilder.h"
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

QJsonArray golden()
{
    QFile file(QStringLiteral(TWINPOOL_TEST_DATA "/runbooks/a.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object()[u"steps"_s].toArray();
}

QStringList linesOf(const QList<Result<Command>> &blocks)
{
    QStringList lines;
    for (const auto &block : blocks)
        for (const QString &line : block ? block->text().split(u'\n') : QStringList(block.error().message))
            lines += (block ? languageName(block->language()) + u": "_s : QString()) + line;
    return lines;
}

QStringList linesOf(const QJsonValue &blocks)
{
    QStringList lines;
    for (const auto &block : blocks.toArray())
        for (const auto &line : block[u"lines"_s].toArray())
            lines += block[u"language"_s].toString() + u": "_s + line.toString();
    return lines;
}

QStringList idsOf(const Runbook &runbook)
{
    QStringList ids;
    for (const RunbookStep &step : runbook.steps)
        ids += QString::fromLatin1(step.definition->id);
    return ids;
}

/// `pool-failover pool-par.corp.example.net`, `- se1-gva…` for a note.
QStringList namesOf(const QList<RunbookChoice> &choices, const Plan &plan)
{
    QStringList names;
    for (const RunbookChoice &choice : choices)
        names += u"%1 %2"_s.arg(choice.kind ? nameOf(*choice.kind) : "-"_L1, nameOf(plan, choice.subject));
    return names;
}

constexpr auto par = "pool-par.corp.example.net"_L1, lyo = "pool-lyo.corp.example.net"_L1;

} // namespace

class tst_Runbooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void catalogueIsThatOfTheReference_data();
    void catalogueIsThatOfTheReference();
    void planAGivesItsRunbooks_data();
    void planAGivesItsRunbooks();
    void failuresHaveTheirRunbooks_data();
    void failuresHaveTheirRunbooks();
    void waitingStepsAreInTheirRunbooks();
    void poolWithoutPartnerHasNoRecovery();
    void runbooksAreRefusedForOtherSubjects();
    void stepsThatThePlanRulesOutAreLeftOut();
    void storeOutsideThePairIsNotTakenOver();
    void serversAreUpdatedOneByOne();
    void lostSiteFailsOverItsPools();
    void lossOfBothPoolsOfAPairIsTold();
    void chatStopsAtItsBackupAndComesBack();
    void versionOfThePoolDecides();
    void firstPageHoldsWhatThePlanKnows();
};

void tst_Runbooks::catalogueIsThatOfTheReference_data()
{
    QTest::addColumn<RunbookKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("steps");
    QTest::addColumn<QStringList>("constraints");
    const auto row = [](RunbookKind kind, const QString &id, int steps, const QString &constraints) {
        QTest::newRow(qPrintable(id)) << kind << id << steps << constraints.split(u' ');
    };
    row(RunbookKind::PoolFailover, u"RB-FO"_s, 12, u"OC-01 OC-02 OC-03 OC-04 OC-05"_s);
    row(RunbookKind::PoolFailback, u"RB-FB"_s, 7, u"OC-03 OC-04 OC-05 OC-12 OC-13"_s);
    row(RunbookKind::CentralManagement, u"RB-CMS"_s, 5, u"OC-01 OC-14 OC-15"_s);
    row(RunbookKind::PoolSwap, u"RB-SWAP"_s, 3, u"OC-03 OC-04"_s);
    row(RunbookKind::EdgeFailover, u"RB-EDGE"_s, 4, u"OC-02 OC-06 OC-12"_s);
    row(RunbookKind::ResponseGroups, u"RB-RGS"_s, 3, u"OC-16"_s);
    row(RunbookKind::Mirror, u"RB-BE-MIR"_s, 4, u"OC-07 OC-08 OC-17"_s);
    row(RunbookKind::AvailabilityGroup, u"RB-BE-AG"_s, 6, u"OC-09 OC-10"_s);
    row(RunbookKind::ClusterInstance, u"RB-BE-FCI"_s, 2, u"OC-09"_s);
    row(RunbookKind::QuorumLoss, u"RB-QL"_s, 6, u"OC-11 OC-18 OC-19"_s);
    row(RunbookKind::TwoServers, u"RB-2FE"_s, 4, u"OC-20"_s);
    row(RunbookKind::RollingUpdate, u"RB-PATCH"_s, 8, u"OC-11 OC-17 OC-21"_s);
    row(RunbookKind::StandardUpdate, u"RB-PATCH-SE"_s, 3, u"OC-04 OC-21"_s);
    row(RunbookKind::ChatFailover, u"RB-PCH-FO"_s, 7, u"OC-22"_s);
    row(RunbookKind::ChatFailback, u"RB-PCH-FB"_s, 7, u"OC-22"_s);
    row(RunbookKind::Drill, u"RB-DRILL"_s, 8, u"OC-01 OC-02 OC-03 OC-04 OC-12"_s);
    row(RunbookKind::SiteLoss, u"RB-SITE"_s, 10, u"OC-01 OC-02 OC-04 OC-06 OC-22"_s);
}

void tst_Runbooks::catalogueIsThatOfTheReference()
{
    QFETCH(const RunbookKind, kind);
    QFETCH(const QString, id);
    QFETCH(const int, steps);
    QFETCH(const QStringList, constraints);
    const RunbookTemplate &runbook = runbookTemplate(kind);
    QCOMPARE(runbook.kind, kind);
    QCOMPARE(QString::fromLatin1(runbook.id), id);
    QCOMPARE(runbook.steps.size(), static_cast<size_t>(steps));
    for (int i = 0; i < steps; ++i)
        QCOMPARE(QString::fromLatin1(runbook.steps[static_cast<size_t>(i)].id),
                 u"%1-%2"_s.arg(id).arg(i + 1, 2, 10, QChar(u'0')));
    QStringList own;
    for (const OrderConstraint &constraint : orderConstraints())
        if (constraint.runbooks.contains(kind))
            own += QString::fromLatin1(constraint.id);
    for (const QString &constraint : constraints)
        QVERIFY2(own.contains(constraint), qPrintable(constraint));
    QCOMPARE(runbookCatalogue().size(), size_t(17));
}

void tst_Runbooks::planAGivesItsRunbooks_data()
{
    QTest::addColumn<RunbookKind>("kind");
    QTest::addColumn<QString>("id");
    QTest::newRow("RB-FO") << RunbookKind::PoolFailover << u"RB-FO-"_s;
    QTest::newRow("RB-CMS") << RunbookKind::CentralManagement << u"RB-CMS-"_s;
}

void tst_Runbooks::planAGivesItsRunbooks()
{
    QFETCH(const RunbookKind, kind);
    QFETCH(const QString, id);
    const Runbook runbook = runbookOf(workedPlanA(), kind, par);
    QVERIFY(runbook.gaps.isEmpty());
    QStringList expected, actual;
    for (const auto &step : golden()) {
        const QString name = step[u"id"_s].toString();
        if (!name.startsWith(id))
            continue;
        const QString tick = step[u"always"_s].toBool() ? QString() : u" ☐ not needed"_s;
        expected += name + u'@' + par + u' ' + step[u"title"_s].toString() + tick;
        expected += linesOf(step[u"commands"_s]) + linesOf(step[u"checks"_s]);
    }
    for (const RunbookStep &step : runbook.steps) {
        const QString tick = step.definition->when ? u" ☐ not needed"_s : QString();
        actual += step.name + u' ' + titleOf(step) + tick;
        actual += linesOf(step.commands) + linesOf(step.checks);
    }
    QCOMPARE(actual, expected);
}

void tst_Runbooks::failuresHaveTheirRunbooks_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QStringList>("expected");
    const QString edge = u"edge-par.corp.example.net"_s;
    const auto onPool = [](const QString &pool) {
        return QStringList{u"pool-failover "_s + pool, u"pool-failback "_s + pool,
                           u"central-management-failover "_s + pool};
    };
    QTest::newRow("pool") << workedPlanA() << QString(par)
                          << onPool(par) + QStringList{u"availability-group-failover BE-PAR"_s, u"quorum-loss "_s + par};
    QTest::newRow("server") << workedPlanA() << u"fe2-par.corp.example.net"_s
                            << onPool(par) + QStringList{u"quorum-loss "_s + par};
    QTest::newRow("back end") << workedPlanA() << u"BE-PAR"_s
                              << onPool(par)
                                     + QStringList{u"availability-group-failover BE-PAR"_s, u"quorum-loss "_s + par};
    QTest::newRow("edge server") << workedPlanA() << u"edge1-par.corp.example.net"_s
                                 << QStringList{u"edge-failover "_s + edge};
    QTest::newRow("site") << workedPlanA() << u"Paris"_s
                          << onPool(par)
                                 + QStringList{u"edge-failover "_s + edge, u"quorum-loss "_s + par, u"site-loss Paris"_s};
    QTest::newRow("chat") << olderPlan() << u"pchat.corp.example.net"_s
                          << QStringList{u"chat-failover pchat.corp.example.net"_s,
                                         u"chat-failback pchat.corp.example.net"_s};
    QTest::newRow("two servers") << olderPlan() << u"fe1-gva.corp.example.net"_s
                                 << onPool(u"pool-gva.corp.example.net"_s)
                                        + QStringList{u"quorum-loss pool-gva.corp.example.net"_s,
                                                      u"two-server-pool pool-gva.corp.example.net"_s};
    QTest::newRow("mirror partner") << workedPlanB() << u"sql2-gva.corp.example.net"_s
                                    << QStringList{u"mirror-failover BE-GVA"_s,
                                                   u"quorum-loss pool-gva.corp.example.net"_s,
                                                   u"- pool-gva.corp.example.net"_s};
    QTest::newRow("monitoring store") << workedPlanA() << u"MON-PAR"_s << QStringList{};
    QTest::newRow("file store") << workedPlanA() << u"FS-PAR"_s << QStringList{};
}

void tst_Runbooks::failuresHaveTheirRunbooks()
{
    QFETCH(const Plan, plan);
    QFETCH(const QString, failed);
    QFETCH(const QStringList, expected);
    QCOMPARE(namesOf(runbooksFor(Snapshot(plan), rowNamed(plan, failed)), plan), expected);
}

/// Whatever is lost in complete plans: each step that waits then is in a runbook of what is concerned.
void tst_Runbooks::waitingStepsAreInTheirRunbooks()
{
    int steps = 0;
    for (const Plan &plan : completePlans()) {
        const Snapshot now(plan);
        for (const Site &site : plan.sites) {
            const SimState state = step(now, initialState(now), SimEvent{.target = site.id}).state;
            for (const WaitingAction &action : waitingActions(now, state)) {
                if (!action.runbook)
                    continue;
                const QString id = QString::fromLatin1(action.runbook);
                const auto choice = runbookWithStep(now, id, {action.target});
                QVERIFY2(choice && choice->kind, action.runbook);
                QVERIFY(idsOf(*generateRunbook(now, *choice->kind, choice->subject)).contains(id));
                if (action.action == ScenarioAction::FailOverPool)
                    QCOMPARE(choice->subject, action.target);
                ++steps;
            }
        }
        QVERIFY(!runbookWithStep(now, u"RB-FO-99", {}));
    }
    QVERIFY(steps > 5);

    // A plan that leaves a step out has the runbook all the same.
    const Plan plan = PlanBuilder().site("Paris").enterprise("par").site("Lyon").enterprise("lyo").pair("par", "lyo").plan();
    const Snapshot now(plan);
    const PoolId pool = plan.pools.begin()->id;
    const QStringList ids = idsOf(*generateRunbook(now, RunbookKind::PoolFailover, pool));
    int missing = 0;
    for (const RunbookStepTemplate &each : runbookTemplate(RunbookKind::PoolFailover).steps)
        if (const QString id = QString::fromLatin1(each.id); !ids.contains(id)) {
            QCOMPARE(runbookWithStep(now, id, {pool}), (RunbookChoice{pool, RunbookKind::PoolFailover}));
            ++missing;
        }
    QVERIFY(missing > 0);
}

void tst_Runbooks::poolWithoutPartnerHasNoRecovery()
{
    const Plan plan = workedPlanB();
    const auto choices = runbooksFor(Snapshot(plan), rowNamed(plan, u"pool-gva.corp.example.net"_s));
    QVERIFY(!choices.isEmpty() && !choices.last().kind);
    QVERIFY(textOf(choices.last(), plan).contains(u"BKP-01"_s));
    QVERIFY(textOf(choices.last(), plan).contains(u"pool-gva.corp.example.net"_s));
    for (const RunbookChoice &choice : choices)
        QVERIFY(choice.kind != RunbookKind::PoolFailover);
}

void tst_Runbooks::runbooksAreRefusedForOtherSubjects()
{
    const Plan plan = workedPlanB();
    const Snapshot now(plan);
    const auto fails = [&](RunbookKind kind, const QString &subject) {
        const auto runbook = generateRunbook(now, kind, rowNamed(plan, subject));
        return !runbook && runbook.error().message.contains(subject);
    };
    QVERIFY(fails(RunbookKind::PoolFailover, u"pool-gva.corp.example.net"_s));
    QVERIFY(fails(RunbookKind::PoolFailover, u"Geneva"_s));
    QVERIFY(fails(RunbookKind::SiteLoss, u"pool-gva.corp.example.net"_s));
    QVERIFY(fails(RunbookKind::AvailabilityGroup, u"BE-GVA"_s));
    QVERIFY(fails(RunbookKind::StandardUpdate, u"pool-gva.corp.example.net"_s));
    QVERIFY(!generateRunbook(now, RunbookKind::SiteLoss, {}));
    QVERIFY(!generateRunbook(now, RunbookKind::PoolFailover, PoolId{999}));
}

void tst_Runbooks::stepsThatThePlanRulesOutAreLeftOut()
{
    const Plan plan = workedPlanA();
    // Lyon is nobody's next hop and does not hold the store.
    QVERIFY(!idsOf(runbookOf(plan, RunbookKind::PoolFailover, lyo)).contains(u"RB-FO-05"_s));
    QStringList drill = idsOf(runbookOf(plan, RunbookKind::Drill, par));
    QVERIFY(drill.removeOne(u"RB-DRILL-02"_s) && drill.removeOne(u"RB-DRILL-03"_s));
    QCOMPARE(idsOf(runbookOf(plan, RunbookKind::Drill, lyo)), drill);
    QVERIFY(!idsOf(runbookOf(plan, RunbookKind::SiteLoss, u"Lyon"_s)).contains(u"RB-SITE-02"_s));
}

void tst_Runbooks::storeOutsideThePairIsNotTakenOver()
{
    Plan plan = workedPlanA();
    plan.pools.change(rowNamed(plan, par).as<PoolId>(), [](Pool &pool) { pool.hostsCms = false; });
    Pool other;
    other.fqdn = u"pool-far.corp.example.net"_s;
    other.role = UserPool();
    other.hostsCms = true;
    plan.add(other);
    const Runbook runbook = runbookOf(plan, RunbookKind::PoolFailover, par);
    QVERIFY(commandLines(runbook).filter(u"Invoke-CsManagementServerFailover -Backup"_s).isEmpty());
    QVERIFY(linesOf(runbook.steps[3], plan).join(u' ').contains(other.fqdn));
    QVERIFY(!generateRunbook(Snapshot(plan), RunbookKind::CentralManagement, rowNamed(plan, par)));
}

void tst_Runbooks::serversAreUpdatedOneByOne()
{
    const Runbook runbook = runbookOf(workedPlanA(), RunbookKind::RollingUpdate, par);
    QStringList names;
    for (const RunbookStep &step : runbook.steps)
        names += step.name.section(u'.', 0, 0);
    QStringList expected{u"RB-PATCH-01@pool-par"_s};
    for (int server : {1, 2, 3})
        for (int step : {2, 3, 4, 5})
            expected += u"RB-PATCH-0%1@fe%2-par"_s.arg(step).arg(server);
    expected += {u"RB-PATCH-06@pool-par"_s, u"RB-PATCH-08@pool-par"_s};
    QCOMPARE(names, expected);
    QCOMPARE(commandLines(runbook).filter(u"Invoke-CsComputerFail"_s),
             (QStringList{u"Invoke-CsComputerFailOver -ComputerName 'fe1-par.corp.example.net'"_s,
                          u"Invoke-CsComputerFailBack -ComputerName 'fe1-par.corp.example.net'"_s,
                          u"Invoke-CsComputerFailOver -ComputerName 'fe2-par.corp.example.net'"_s,
                          u"Invoke-CsComputerFailBack -ComputerName 'fe2-par.corp.example.net'"_s,
                          u"Invoke-CsComputerFailOver -ComputerName 'fe3-par.corp.example.net'"_s,
                          u"Invoke-CsComputerFailBack -ComputerName 'fe3-par.corp.example.net'"_s}));
}

void tst_Runbooks::lostSiteFailsOverItsPools()
{
    QCOMPARE(commandLines(runbookOf(olderPlan(), RunbookKind::SiteLoss, u"Geneva"_s)),
             (QStringList{u"# on a server of pool-zrh.corp.example.net"_s,
                          u"Invoke-CsManagementServerFailover -BackupSqlServerFqdn 'sql1-zrh.corp.example.net' "
                          "-BackupSqlInstanceName 'RTC' -BackupMirrorSqlServerFqdn 'sql2-zrh.corp.example.net' "
                          "-BackupMirrorSqlInstanceName 'RTC' -Force -Verbose"_s,
                          u"Get-CsDatabaseMirrorState -PoolFqdn 'pool-zrh.corp.example.net' -DatabaseType CentralMgmt"_s,
                          u"Set-CsEdgeServer -Identity 'EdgeServer:edge-zrh.corp.example.net' -Registrar "
                          "'Registrar:pool-zrh.corp.example.net'"_s,
                          u"# on a server of se1-zrh.corp.example.net"_s,
                          u"Invoke-CsPoolFailOver -PoolFqdn 'se1-gva.corp.example.net' -DisasterMode -Verbose"_s,
                          u"# on a server of pool-zrh.corp.example.net"_s,
                          u"Invoke-CsPoolFailOver -PoolFqdn 'pool-gva.corp.example.net' -DisasterMode -Verbose"_s}));
}

void tst_Runbooks::lossOfBothPoolsOfAPairIsTold()
{
    Plan plan = workedPlanB();
    const EntityRef geneva = rowNamed(plan, u"Geneva"_s);
    // The enterprise pool stands alone, and the pair of Standard Edition servers in one site is no help.
    Runbook runbook = runbookOf(plan, RunbookKind::SiteLoss, u"Geneva"_s);
    QVERIFY(linesOf(runbook.steps[0], plan).last().contains(u"pool-gva.corp.example.net"_s));
    plan.pools.change(rowNamed(plan, u"se1-zrh.corp.example.net"_s).as<PoolId>(),
                      [&](Pool &pool) { pool.site = geneva.as<SiteId>(); });
    QVERIFY(!generateRunbook(Snapshot(plan), RunbookKind::SiteLoss, geneva));
}

void tst_Runbooks::chatStopsAtItsBackupAndComesBack()
{
    const Plan plan = olderPlan();
    const QString chat = u"pchat.corp.example.net"_s;
    const Runbook failover = runbookOf(plan, RunbookKind::ChatFailover, chat);
    QCOMPARE(commandLines(failover.steps[5]),
             QStringList(u"Install-CsMirrorDatabase -DatabaseType PersistentChat -FileShare "
                         "'\\\\sqlp1-zrh.corp.example.net\\csmirror$' -SqlServerFqdn 'sqlp1-zrh.corp.example.net' "
                         "-SqlInstanceName 'RTC' -DropExistingDatabasesOnMirror -Verbose"_s));
    QCOMPARE(commandLines(failover.steps[6]),
             (QStringList{u"Set-CsPersistentChatActiveServer -Identity 'PersistentChatServer:%1' -ActiveServers $null"_s
                              .arg(chat),
                          u"Set-CsPersistentChatActiveServer -Identity 'PersistentChatServer:%1' -ActiveServers "
                          "@{Add='pc1-zrh.corp.example.net'}"_s.arg(chat)}));
    const Runbook failback = runbookOf(plan, RunbookKind::ChatFailback, chat);
    QCOMPARE(commandLines(failback.steps[2]),
             QStringList(u"BACKUP DATABASE [mgc] TO DISK = N'\\\\fs1-zrh.corp.example.net\\logship$\\mgc_failback.bak' "
                         "WITH INIT, CHECKSUM;"_s));
    QCOMPARE(commandLines(failback.steps[5]),
             QStringList(u"Set-CsPersistentChatActiveServer -Identity 'PersistentChatServer:%1' -ActiveServers "
                         "@{Add='pc1-gva.corp.example.net'}"_s.arg(chat)));
}

void tst_Runbooks::versionOfThePoolDecides()
{
    Plan plan = workedPlanA();
    QCOMPARE(commandLines(runbookOf(plan, RunbookKind::RollingUpdate, par).steps[0]).last(),
             u"Get-CsUpgradeDomainInfo"_s);
    plan.pools.change(rowNamed(plan, par).as<PoolId>(), [](Pool &pool) { pool.version = ProductVersion::V2015; });
    const Runbook older = runbookOf(plan, RunbookKind::RollingUpdate, par);
    QCOMPARE(commandLines(older.steps[0]).last(), u"Get-CsPoolUpgradeReadinessState"_s);
    QVERIFY(idsOf(older).contains(u"RB-PATCH-07"_s));
}

void tst_Runbooks::firstPageHoldsWhatThePlanKnows()
{
    const Plan plan = workedPlanA();
    const RunbookFirstPage page = runbookOf(plan, RunbookKind::PoolFailover, par).firstPage;
    QCOMPARE(page.versions.size(), 2);
    QCOMPARE(page.versions[0].first, rowNamed(plan, par));
    QCOMPARE(page.versions[1].first, rowNamed(plan, lyo));
    QCOMPARE(page.cumulativeUpdate, u"7.0.2046.553"_s);
    QCOMPARE(page.exportsPath, uR"(\\bkp01.corp.example.net\sfb-backup$)"_s);
    QVERIFY(page.asksForStateOfPair);
    QCOMPARE(page.contacts, (QList{TaskRole::ServiceOwner, TaskRole::SfbAdministrator, TaskRole::DnsAdministrator,
                                   TaskRole::Tester}));
    const RunbookFirstPage group = runbookOf(plan, RunbookKind::AvailabilityGroup, u"BE-PAR"_s).firstPage;
    QCOMPARE(group.contacts, (QList{TaskRole::SfbAdministrator, TaskRole::WindowsAdministrator, TaskRole::SqlDba}));
}

QTEST_GUILESS_MAIN(tst_Runbooks)
#include "tst_runbooks.moc"

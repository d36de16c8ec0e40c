// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/checklist/tasktext.h"
#include "model/runbooks/orderconstraints.h"
#include "model/runbooks/runbooktext.h"
#include "tests/model/checklist/checklistplans.h"
#include "tests/model/checklist/commandlaws.h"
#include "tests/model/runbooks/runbookplans.h"
#include "tests/support/randomplan.h"
#include "tests/support/workedplans.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Runbook &runbook, const RunbookStep &step, const Plan &plan)
{
    return QStringList{titleOf(step), whenOf(step, plan), placeOf(step, plan), expectedOf(step, plan),
                       rollbackOf(step, plan), noteOf(step, plan), warningOf(step, plan)}
           + linesOf(step, plan)
           + QStringList{triggerOf(runbook, plan), resultOf(runbook, plan), noteOf(runbook, plan)}
           + beforeOf(runbook, plan);
}

/// All that a runbook says, to compare two of them.
QString everythingOf(const Runbook &runbook, const Plan &plan)
{
    QStringList all{runbook.name};
    for (const RunbookStep &step : runbook.steps) {
        all += step.name;
        all += textsOf(runbook, step, plan);
        for (const auto &block : step.commands + step.checks)
            all += block ? block->text() : block.error().text();
        for (const TaskGap &gap : step.gaps)
            all += textOf(gap, plan);
    }
    return all.join(u'\n');
}

qsizetype placeOfLine(const Runbook &runbook, const QString &start)
{
    const QStringList lines = commandLines(runbook);
    const auto found = std::ranges::find_if(lines, [&](const QString &line) { return line.startsWith(start); });
    return found == lines.end() ? -1 : found - lines.begin();
}

/// The orders of section 2, asked of the lines that would be run and of the plan, apart from the table of constraints.
QString brokenOrder(const Runbook &runbook, const Snapshot &now)
{
    const QString pool = nameOf(now.plan, runbook.pool), partner = nameOf(now.plan, runbook.partner);
    const auto kind = runbook.definition->kind;
    const qsizetype over = placeOfLine(runbook, u"Invoke-CsPoolFailOver"_s);
    const qsizetype back = placeOfLine(runbook, u"Invoke-CsPoolFailBack"_s);
    const qsizetype store = placeOfLine(runbook, u"Invoke-CsManagementServerFailover -Back"_s);
    const QStringList lines = commandLines(runbook);

    if (store >= 0 && over >= 0 && store > over)
        return u"OC-01"_s;
    const Pool *holder = now.cmsHolder();
    if (kind == RunbookKind::Drill && holder && holder->id == runbook.pool
        && !(placeOfLine(runbook, u"Invoke-CsManagementServerFailover -Verbose"_s) < over
             && lines.contains(u"Invoke-CsManagementServerFailover -Verbose"_s)))
        return u"OC-01"_s;
    if (kind == RunbookKind::PoolFailover || kind == RunbookKind::Drill)
        for (const Pool &edge : now.plan.pools) {
            if (!edge.as<EdgePool>() || edge.as<EdgePool>()->nextHop != runbook.pool)
                continue;
            const QString move = u"Set-CsEdgeServer -Identity 'EdgeServer:%1' -Registrar 'Registrar:%2'"_s;
            const qsizetype at = placeOfLine(runbook, move.arg(edge.fqdn, partner));
            if (at < 0 || at > over || at < store)
                return u"OC-02, OC-05"_s;
        }
    if (kind == RunbookKind::PoolSwap
        && lines
               != QStringList{u"Invoke-CsPoolFailBack -PoolFqdn '%1' -Verbose"_s.arg(pool),
                              u"Invoke-CsPoolFailOver -PoolFqdn '%1' -Verbose"_s.arg(partner),
                              u"Invoke-CsPoolFailBack -PoolFqdn '%1' -Verbose"_s.arg(partner)})
        return u"OC-03"_s;
    if (kind != RunbookKind::PoolSwap && kind != RunbookKind::SiteLoss)
        for (const QString &line : lines.filter(u"Invoke-CsPoolFail"_s))
            if (!line.contains(u" -PoolFqdn '%1' "_s.arg(pool)))
                return u"OC-04"_s;
    const qsizetype copied = placeOfLine(runbook, u"Invoke-CsBackupServiceSync"_s);
    if ((kind == RunbookKind::PoolFailback || kind == RunbookKind::Drill)
        && (copied < back || !lines[copied].contains(u" -PoolFqdn '%1' "_s.arg(partner))))
        return u"OC-05"_s;
    if (kind == RunbookKind::Mirror && !lines.filter(QRegularExpression(u"-CsMirrorDatabase|PARTNER OFF|WITNESS|-CsDatabase "_s)).isEmpty())
        return u"OC-07, OC-08, OC-17"_s;
    if (kind == RunbookKind::PoolFailback && placeOfLine(runbook, u"Get-CsWindowsService"_s) > back)
        return u"OC-13"_s;
    if (placeOfLine(runbook, u"Move-CsManagementServer"_s)
        < placeOfLine(runbook, u"Install-CsDatabase -CentralManagementDatabase"_s))
        return u"OC-14"_s;
    QString out;
    for (const QString &line : lines.filter(u"Invoke-CsComputerFail"_s)) {
        const QString server = line.section(u'\'', 1, 1);
        if (line.contains(u"FailOver"_s) ? !out.isEmpty() : out != server)
            return u"OC-11"_s;
        out = line.contains(u"FailOver"_s) ? server : QString();
    }
    const qsizetype update = placeOfLine(runbook, u"Install-CsDatabase -Update -ConfiguredDatabases"_s);
    if (kind == RunbookKind::RollingUpdate && update >= 0
        && lines.lastIndexOf(QRegularExpression(u"^Invoke-CsComputerFailBack.*"_s)) > update)
        return u"OC-17"_s;
    const qsizetype reset = placeOfLine(runbook, u"Reset-CsPoolRegistrarState"_s);
    if (reset >= 0 && placeOfLine(runbook, u"Start-CsPool"_s) > reset)
        return u"OC-18, OC-20"_s;
    return QString();
}

} // namespace

class tst_RunbookLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlanGivesSoundRunbooks_data();
    void everyPlanGivesSoundRunbooks();
    void completePlansGiveEveryStepWithoutGaps();
    void everyConstraintCanBeBrokenByHand();
    void wrongCommandsBreakTheirConstraint_data();
    void wrongCommandsBreakTheirConstraint();
    void hostileValuesAreQuotedOrRefused_data();
    void hostileValuesAreQuotedOrRefused();
};

void tst_RunbookLaws::everyPlanGivesSoundRunbooks_data()
{
    QTest::addColumn<Plan>("plan");
    for (quint32 seed = 1; seed <= 2000; ++seed) {
        Random random(seed);
        Plan plan = seed % 6 == 0 ? olderPlan() : randomPlan(seed, 20 + seed % 41);
        for (int i = 0; i < static_cast<int>(seed % 4) * 8; ++i)
            if (const auto changed = randomEdit(random, Snapshot(plan)).apply(plan))
                plan = *changed;
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << plan;
    }
    int number = 0;
    for (const Plan &plan : completePlans() + manyPlans())
        QTest::newRow(qPrintable(u"plan %1"_s.arg(++number))) << plan;
}

void tst_RunbookLaws::everyPlanGivesSoundRunbooks()
{
    QFETCH(const Plan, plan);
    static const QRegularExpression unfilled(u"%\\d|\\{|\\}\\}"_s), partner(u"%2"_s);
    const Snapshot now(plan);
    const auto runbooks = runbooksOf(now), again = runbooksOf(Snapshot(plan));
    QCOMPARE(runbooks.size(), again.size());
    for (qsizetype i = 0; i < runbooks.size(); ++i) {
        const Runbook &runbook = runbooks[i];
        QVERIFY2(!runbook.steps.isEmpty(), qPrintable(runbook.name));
        QCOMPARE(everythingOf(again[i], plan), everythingOf(runbook, plan));
        for (const OrderConstraint *constraint : brokenBy(runbook))
            QFAIL(qPrintable(runbook.name + u" breaks "_s + QLatin1StringView(constraint->id)));
        // A refused name leaves its lines out, and with them what could be asked about their order.
        const bool isComplete = std::ranges::all_of(runbook.steps, [](const RunbookStep &step) {
            return step.gaps.isEmpty() && std::ranges::all_of(step.commands, &Result<Command>::hasValue);
        });
        const QString broken = isComplete ? brokenOrder(runbook, now) : QString();
        QVERIFY2(broken.isEmpty(), qPrintable(runbook.name + u" breaks "_s + broken));

        QSet<QString> names;
        for (const RunbookStep &step : runbook.steps) {
            QVERIFY2(!names.contains(step.name), qPrintable(step.name));
            names.insert(step.name);
            QVERIFY(!step.lines.isEmpty() && !expectedOf(step, plan).isEmpty() && !step.definition->sources.empty());
            for (const QString &text : textsOf(runbook, step, plan))
                QVERIFY2(!unfilled.match(text).hasMatch() || plan.deployment.name.contains(u'%'),
                         qPrintable(step.name + u'\n' + text));
            const bool hasPartner = !std::get<EntityRef>(step.arguments[1]).operator bool() ? false : true;
            for (const char *line : step.lines)
                QVERIFY2(hasPartner || !QString::fromUtf8(line).contains(partner), qPrintable(step.name));
            for (const TaskGap &gap : step.gaps)
                QVERIFY2(hasProperty(plan, gap), qPrintable(textOf(gap, plan)));
            for (const auto &block : step.commands + step.checks) {
                if (!block)
                    continue;
                QVERIFY2(!block->text().contains(u"{}"_s) && !block->text().contains(u"''"_s), qPrintable(block->text()));
                QVERIFY2(!block->isDestructive() || step.definition->warning, qPrintable(step.name));
            }
        }
    }
}

void tst_RunbookLaws::completePlansGiveEveryStepWithoutGaps()
{
    QSet<QString> seen;
    for (const Plan &plan : completePlans()) {
        for (const Runbook &runbook : runbooksOf(Snapshot(plan)))
            for (const RunbookStep &step : runbook.steps) {
                for (const TaskGap &gap : step.gaps)
                    if (gap.property != u"netbios"_s)
                        QFAIL(qPrintable(step.name + u": "_s + textOf(gap, plan)));
                for (const auto &block : step.commands + step.checks)
                    QVERIFY2(block, qPrintable(step.name + (block ? QString() : block.error().message)));
                seen.insert(QString::fromLatin1(step.definition->id));
            }
    }
    for (const RunbookTemplate &runbook : runbookCatalogue())
        for (const RunbookStepTemplate &step : runbook.steps)
            QVERIFY2(seen.contains(QString::fromLatin1(step.id)), step.id);
}

void tst_RunbookLaws::everyConstraintCanBeBrokenByHand()
{
    QHash<QString, int> refusals;
    for (const Plan &plan : completePlans())
        for (const Runbook &runbook : runbooksOf(Snapshot(plan)))
            for (qsizetype from = 0; from < runbook.steps.size(); ++from)
                for (qsizetype to = 0; to < runbook.steps.size(); ++to) {
                    const auto moved = withStepMoved(runbook, from, to);
                    Runbook same = runbook;
                    same.steps.move(from, to);
                    const auto broken = brokenBy(same);
                    QCOMPARE(moved.hasValue(), broken.isEmpty());
                    for (const OrderConstraint *constraint : broken)
                        ++refusals[QString::fromLatin1(constraint->id)];
                    if (!moved) {
                        const QString id = QString::fromLatin1(broken.first()->id);
                        QVERIFY2(moved.error().message.startsWith(id), qPrintable(moved.error().message));
                        QVERIFY(moved.error().message.contains(QLatin1StringView(broken.first()->reason)));
                    } else {
                        QCOMPARE(moved->steps[to].name, runbook.steps[from].name);
                    }
                }
    for (const OrderConstraint &constraint : orderConstraints()) {
        for (const auto &sequence : constraint.sequences)
            for (const char *id : sequence) {
                const bool exists = std::ranges::any_of(runbookCatalogue(), [&](const RunbookTemplate &runbook) {
                    return constraint.runbooks.contains(runbook.kind)
                           && std::ranges::any_of(runbook.steps, [id](const RunbookStepTemplate &step) {
                                  return qstrcmp(step.id, id) == 0;
                              });
                });
                QVERIFY2(exists, id);
            }
        QVERIFY2(constraint.sequences.empty() || refusals.value(QString::fromLatin1(constraint.id)) > 0, constraint.id);
    }
    QCOMPARE(orderConstraints().size(), size_t(22));
}

void tst_RunbookLaws::wrongCommandsBreakTheirConstraint_data()
{
    QTest::addColumn<RunbookKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("step");
    QTest::addColumn<Command>("wrong");
    QTest::addColumn<QString>("constraint");
    const auto row = [](const char *id, RunbookKind kind, const QString &subject, const QString &step,
                        const Result<Command> &wrong) {
        QTest::addRow("%s by %s", id, qPrintable(step)) << kind << subject << step << *wrong << QString::fromLatin1(id);
    };
    const QString pool = u"pool-gva.corp.example.net"_s;
    row("OC-03", RunbookKind::Drill, pool, u"RB-DRILL-05"_s,
        PowerShellBlock().line("Invoke-CsPoolFailOver -PoolFqdn 'pool-zrh.corp.example.net' -Verbose").command());
    row("OC-04", RunbookKind::Drill, pool, u"RB-DRILL-06"_s,
        PowerShellBlock().line("Invoke-CsPoolFailBack -PoolFqdn 'pool-zrh.corp.example.net' -Verbose").command());
    row("OC-07", RunbookKind::Mirror, u"BE-GVA"_s, u"RB-BE-MIR-02"_s,
        SqlBlock().line("ALTER DATABASE [rtcxds] SET PARTNER OFF;").command());
    row("OC-08", RunbookKind::Mirror, u"BE-GVA"_s, u"RB-BE-MIR-02"_s,
        PowerShellBlock().line("Uninstall-CsMirrorDatabase -DatabaseType User").command());
    row("OC-14", RunbookKind::CentralManagement, pool, u"RB-CMS-02"_s,
        PowerShellBlock().line("Move-CsManagementServer -Force").command());
    row("OC-15", RunbookKind::CentralManagement, pool, u"RB-CMS-02"_s,
        PowerShellBlock().line("Invoke-CsManagementServerFailover -Force -Verbose").command());
    row("OC-15", RunbookKind::Drill, pool, u"RB-DRILL-02"_s,
        PowerShellBlock().line("Invoke-CsManagementServerFailover -BackupSqlServerFqdn 'a.b'").command());
    row("OC-17", RunbookKind::Mirror, u"BE-GVA"_s, u"RB-BE-MIR-02"_s,
        PowerShellBlock().line("Install-CsDatabase -Update -ConfiguredDatabases").command());
}

void tst_RunbookLaws::wrongCommandsBreakTheirConstraint()
{
    QFETCH(const RunbookKind, kind);
    QFETCH(const QString, subject);
    QFETCH(const QString, step);
    QFETCH(const Command, wrong);
    QFETCH(const QString, constraint);
    Runbook runbook = runbookOf(olderPlan(), kind, subject);
    QVERIFY(brokenBy(runbook).isEmpty());
    for (RunbookStep &one : runbook.steps)
        if (step == QLatin1StringView(one.definition->id))
            one.commands = {wrong};
    QStringList broken;
    for (const OrderConstraint *one : brokenBy(runbook))
        broken += QString::fromLatin1(one->id);
    QVERIFY2(broken.contains(constraint), qPrintable(broken.join(u' ')));
}

void tst_RunbookLaws::hostileValuesAreQuotedOrRefused_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<bool>("quotes"); // some value may be any text; names are refused
    QTest::newRow("A") << workedPlanA() << true;
    QTest::newRow("older") << olderPlan() << true;
    QTest::newRow("clustered") << clusteredPlan() << false;
}

void tst_RunbookLaws::hostileValuesAreQuotedOrRefused()
{
    QFETCH(const Plan, plan);
    QFETCH(const bool, quotes);
    std::map<std::pair<RunbookKind, EntityRef>, QList<RunbookStep>> usual;
    for (const Runbook &runbook : runbooksOf(Snapshot(plan)))
        usual[{runbook.definition->kind, runbook.subject}] = runbook.steps;
    int refused = 0, quoted = 0;
    forEachHostilePlan(plan, [&](const Plan &hostile) {
        for (const Runbook &runbook : runbooksOf(Snapshot(hostile))) {
            const auto &steps = usual[{runbook.definition->kind, runbook.subject}];
            QCOMPARE(runbook.steps.size(), steps.size());
            for (qsizetype i = 0; i < steps.size(); ++i) {
                const auto blocks = runbook.steps[i].commands + runbook.steps[i].checks;
                const auto usualBlocks = steps[i].commands + steps[i].checks;
                QCOMPARE(blocks.size(), usualBlocks.size());
                for (qsizetype j = 0; j < blocks.size(); ++j) {
                    refused += !blocks[j];
                    if (!blocks[j] || *blocks[j] == *usualBlocks[j])
                        continue;
                    ++quoted;
                    QCOMPARE(skeletonOf(*blocks[j]), skeletonOf(*usualBlocks[j]));
                }
            }
        }
    });
    QVERIFY2(refused > 0 && (quoted > 0) == quotes, qPrintable(u"%1 refused, %2 quoted"_s.arg(refused).arg(quoted)));
}

QTEST_GUILESS_MAIN(tst_RunbookLaws)
#include "tst_runbooklaws.moc"

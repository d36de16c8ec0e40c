// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/capacityreport.h"
#include "model/sizing/figures.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/growthtext.h"
#include "model/sizing/loadtext.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestCapacityReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsEveryLoadAndFigure();
    void everyTableSaysWhereNumbersComeFrom();
    void itTellsDeviationsAndCrossings();
    void anyPlanHasOne();
};

namespace {

Plan pairedPlan()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par", 3, 12000).site("Lyon").enterprise("lyo", 3, 9000).pair("par", "lyo");
    return plan.plan();
}

QStringList cellsOf(const report::Report &report)
{
    QStringList cells;
    for (const report::Block &block : report.blocks)
        if (const auto *table = std::get_if<report::TextTable>(&block))
            for (const QList<TextRuns> &row : table->rows)
                for (const TextRuns &cell : row)
                    cells += cell.text();
    return cells;
}

} // namespace

void TestCapacityReport::itHoldsEveryLoadAndFigure()
{
    const Snapshot now(pairedPlan());
    const QStringList cells = cellsOf(capacityReport(now));
    for (const PoolLoad &load : sizesOf(now).pools)
        for (LoadState state : loadStates)
            if (load[state])
                QVERIFY(cells.contains(shareText(*load[state])));
    for (const Pool &pool : now.plan.pools)
        for (const FigureGroup &group : figuresOf(now, pool))
            for (const Figure &figure : group.figures) {
                QVERIFY(cells.contains(figure.formula ? formulaText(figure) : valueText(figure)));
                QVERIFY(cells.contains(originAndSources(figure)));
            }
}

void TestCapacityReport::everyTableSaysWhereNumbersComeFrom()
{
    PlanBuilder builder(ProductVersion::V2019);
    builder.site("Paris").enterprise("par", 6, 20000).store("mon", HaMode::Standalone);
    const SqlStoreId store = builder.id<SqlStore>("mon");
    builder.user("par", [=](UserPool &user) {
        user.monitoring = true;
        user.monitoringStore = store;
    });
    Plan plan = builder.plan();
    plan.userModel.population.remotePercent = 47;
    const Snapshot now(plan);
    const report::Report report = capacityReport(now);
    const QStringList cells = cellsOf(report);
    for (const FigureGroup &group : figureGroupsOf(now, store))
        for (const Figure &figure : group.figures)
            QVERIFY(cells.contains(originAndSources(figure)));
    QVERIFY(cells.contains(wordsOf(Origin::Inferred))); // loads
    QVERIFY(cells.contains(u"Documented: User models"_s)); // the default
    QVERIFY(!cells.filter(u"Processors: Documented"_s).isEmpty()); // hardware
    QVERIFY(std::ranges::any_of(report.blocks, [](const report::Block &block) { // growth
        const auto *paragraph = std::get_if<report::Paragraph>(&block);
        return paragraph && paragraph->text.text() == growthOriginText();
    }));
}

void TestCapacityReport::itTellsDeviationsAndCrossings()
{
    Plan plan = pairedPlan();
    const auto has = [&](const QString &text) { return cellsOf(capacityReport(Snapshot(plan))).contains(text); };
    QVERIFY(!has(u"47 %"_s));
    QVERIFY(!has(u"Year 5"_s));
    plan.userModel.population.remotePercent = 47;
    plan.sites.change(plan.sites.begin()->id, [](Site &site) { site.usersPerYear = 1500; });
    QVERIFY(has(u"47 %"_s));
    QVERIFY(has(u"Today"_s)); // 21,000 users on three servers
    QVERIFY(has(u"Year 1"_s)); // 13,500 users on the two that are left
}

void TestCapacityReport::anyPlanHasOne()
{
    QVERIFY(!capacityReport(Snapshot(Plan())).blocks.empty());
    for (quint32 seed : {1U, 2U, 3U})
        QVERIFY(!capacityReport(Snapshot(randomPlan(seed, 200))).blocks.empty());
}

QTEST_GUILESS_MAIN(TestCapacityReport)
#include "tst_capacityreport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The capacity panel: the same numbers as everywhere, and what can be done from it with mouse and keys.

#include "app/cli/sizejson.h"
#include "tests/support/onscreen.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "views/canvas/gauges.h"
#include "views/capacity/capacitycharts.h"
#include "views/capacity/capacitypanel.h"
#include "views/capacity/capacitytables.h"
#include "views/capacity/chartspage.h"
#include "views/capacity/loadspage.h"
#include "views/capacity/usermodelpage.h"
#include "views/charts/chartpage.h"
#include "views/panels/detailsparts.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

/// A pool that is too full when a server fails, and two that could be its partner or not.
Plan fullPlan()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par", 3, 19000);
    plan.site("Lyon").enterprise("lyo", 3, 6000).standard("sta", 900);
    Plan rows = plan.plan();
    rows.deployment.usersCountedIn = 2026;
    rows.sites.change(plan.id<Site>("Paris"), [](Site &row) { row.usersPerYear = 2000; });
    return rows;
}

struct Bench {
    Document document;
    LiveSizes sizes{document};
    Editor editor{document};
    Selection selection{document};
    CapacityPanel panel{editor, sizes, selection};

    explicit Bench(const Plan &plan = fullPlan())
        : document(plan)
    {
        panel.resize(1300, 700);
        bringUp(panel);
        panel.setInSight(true);
        QTRY_VERIFY(panel.loads() && panel.loads()->isVisible());
    }
    PoolId pool(const char *name) const
    {
        for (const Pool &pool : document.plan().pools)
            if (pool.fqdn.startsWith(QLatin1StringView(name)))
                return pool.id;
        qFatal("no pool %s", name);
    }
    void choose(PoolId pool, LoadState state) const
    {
        const int row = panel.loads()->model().rowOf({pool, Workload::Users, state});
        QTableView *table = panel.loads()->table();
        table->scrollTo(table->model()->index(row, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
    }
    /// The button whose text begins so.
    QPushButton *button(const QString &text) const
    {
        QCoreApplication::processEvents(); // children of what is visible are shown a little later
        for (auto *button : panel.loads()->findChildren<ShorteningButton *>())
            if (button->isVisible() && button->text().startsWith(text))
                return button;
        return nullptr;
    }
};

const QJsonObject &stateIn(const QJsonObject &pool, LoadState state)
{
    static QJsonObject found;
    for (const QJsonValue &each : pool["states"_L1].toArray())
        if (each.toObject()["state"_L1] == QString(nameOf(state)))
            return found = each.toObject();
    return found = {};
}

} // namespace

class TestCapacity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void everywhereTheSameNumbers_data();
    void everywhereTheSameNumbers();
    void modelsHoldTheirPromises();
    void rowsStayWhileNumbersChange();
    void aSuggestionEndsWhatIsTooMuch();
    void aPartnerIsPairedFromTheAdvice();
    void rejectedPartnersHaveTheirReasons();
    void tipsTellFormulaAndOrigin();
    void everyNumberSaysWhereItComesFrom();
    void onlyWhatIsTooMuchCanBeShown();
    void tablesAreCopied();
    void sharesAreEditedAndReset();
    void chartsFollowTheChooser();
    void anEmptyPlanSpeaks();
};

void TestCapacity::everywhereTheSameNumbers_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("full plan") << 0U;
    for (quint32 seed : {4U, 9U, 25U})
        QTest::addRow("random %u", seed) << seed;
}

/// Panel, canvas, chart and command line.
void TestCapacity::everywhereTheSameNumbers()
{
    QFETCH(quint32, seed);
    Document document(seed == 0 ? fullPlan() : randomPlan(seed, 150));
    LiveSizes sizes(document);
    sizes.setWanted(this, true);
    LoadsModel table(document, sizes);
    QList<EntityRef> refs;
    const ChartContent chart = loadChart(*capacityOf(document.now()), refs);
    const QJsonObject json = QJsonDocument::fromJson(cli::sizesAsJson(u"x"_s, *document.now())).object();
    int rows = 0;
    for (const QJsonValue &each : json["pools"_L1].toArray()) {
        const QJsonObject told = each.toObject();
        const auto pool = std::ranges::find_if(document.plan().pools, [&](const Pool &row) {
            return qualifiedName(document.plan(), row.id) == told["pool"_L1].toString();
        });
        const QList<Gauge> gauges = gaugesOf(sizes.sizes(), pool->id);
        for (const QJsonObject &loads : {told, told["calls"_L1].toObject()})
            for (LoadState state : loadStates) {
                const QJsonObject is = stateIn(loads, state);
                if (is.isEmpty())
                    continue;
                ++rows;
                const auto workload = *valueOf<Workload>(loads["workload"_L1].toString());
                const int row = table.rowOf({pool->id, workload, state});
                QCOMPARE(table.keyAt(row), (LoadKey{pool->id, workload, state}));
                const auto number = [&](int column) { return table.index(row, column).data(Qt::EditRole).toDouble(); };
                QCOMPARE(number(LoadsModel::LoadColumn), is["load"_L1].toDouble());
                QCOMPARE(number(LoadsModel::CapacityColumn), is["capacity"_L1].toDouble());
                QCOMPARE(number(LoadsModel::ServersColumn), is["servers"_L1].toDouble());
                QCOMPARE(number(LoadsModel::NeededColumn), is["needed"_L1].toDouble());
                const auto gauge = std::ranges::find_if(
                    gauges, [&](const Gauge &one) { return one.state == state && one.workload == workload; });
                if (gauge == gauges.end() || gauge->load.servers == 0)
                    continue; // the other workload is the fuller one
                QCOMPARE(gauge->load.share(), is["share"_L1].toDouble());
                if (gauge->load.capacity > 0)
                    QCOMPARE(number(LoadsModel::ShareColumn), is["share"_L1].toDouble());
                const double bar = chart.series[static_cast<qsizetype>(state)].values[size_t(refs.indexOf(pool->id))];
                QCOMPARE(bar, gauge->load.capacity > 0 ? is["share"_L1].toDouble() * 100 : 0);
            }
    }
    QCOMPARE(table.rowCount(), rows);
    QVERIFY(rows > 4);
}

void TestCapacity::modelsHoldTheirPromises()
{
    Random random(5);
    Document document(randomPlan(5, 100));
    LiveSizes sizes(document);
    sizes.setWanted(this, true);
    LoadsModel loads(document, sizes);
    SharesModel shares(document);
    TextTable figures;
    const QAbstractItemModelTester one(&loads, QAbstractItemModelTester::FailureReportingMode::QtTest),
        two(&shares, QAbstractItemModelTester::FailureReportingMode::QtTest),
        three(&figures, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 150; ++step) {
        document.setPlan(*randomEdit(random, *document.now()).apply(document.plan()));
        for (const Pool &pool : document.plan().pools) {
            const TableContent content = figuresTable(*document.now(), pool.id);
            for (const QList<TableCell> &row : content.rows)
                QCOMPARE(row.size(), content.headings.size());
            figures.setContent(content);
            break;
        }
    }
    const auto made = capacityOf(document.now());
    for (const TableContent &content : {crossingsTable(*made), siteGrowthTable(*made), hardwareTable(*made)}) {
        for (const QList<TableCell> &row : content.rows)
            QCOMPARE(row.size(), content.headings.size());
        QVERIFY(content.refs.size() == content.rows.size());
    }
}

void TestCapacity::everyNumberSaysWhereItComesFrom()
{
    for (quint32 seed : {2U, 5U, 9U}) {
        Plan plan = randomPlan(seed, 200);
        for (const Site &site : Table<Site>(plan.sites))
            plan.sites.change(site.id, [](Site &row) { row.usersPerYear = 500; });
        const auto made = capacityOf(std::make_shared<const Snapshot>(plan));
        QList<EntityRef> loads, sites, pools;
        for (const ChartContent &chart :
             {loadChart(*made, loads), usersChart(*made, sites), growthChart(*made), bandwidthChart(*made, pools)})
            for (qsizetype series = 0; series < chart.series.size(); ++series)
                for (qsizetype at = 0; at < chart.categories.size(); ++at)
                    if (chart.series[series].values[size_t(at)] > 0)
                        QVERIFY2(!chart.origin(series, at).isEmpty(), qPrintable(chartTip(chart, series, at)));
        for (const TableContent &table : {crossingsTable(*made), siteGrowthTable(*made)})
            for (const QList<TableCell> &row : table.rows)
                for (const TableCell &cell : row)
                    QVERIFY2(cell.number.isNull() || !cell.tip.isEmpty(), qPrintable(cell.text));
    }
}

void TestCapacity::rowsStayWhileNumbersChange()
{
    Bench bench;
    bench.choose(bench.pool("par"), LoadState::OneFewer);
    QSignalSpy reset(&bench.panel.loads()->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(&bench.panel.loads()->model(), &QAbstractItemModel::dataChanged);
    Plan plan = bench.document.plan();
    plan.pools.change(bench.pool("lyo"), [](Pool &pool) { pool.as<UserPool>()->homedUsers = 7000; });
    bench.document.setPlan(plan);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(bench.selection.current(), EntityRef(bench.pool("par")));
    QVERIFY(bench.panel.loads()->table()->currentIndex().isValid());
}

void TestCapacity::aSuggestionEndsWhatIsTooMuch()
{
    Bench bench;
    const PoolId par = bench.pool("par");
    QCOMPARE(loadsOf(*bench.document.now(), *bench.document.now()->find(par))[LoadState::OneFewer]->grade,
             Grade::Warning);
    bench.choose(par, LoadState::OneFewer);
    QPushButton *button = bench.button(u"Enough after one loss: add "_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(bench.editor.undoStack()->count(), 1);
    const PoolLoad load = loadsOf(*bench.document.now(), *bench.document.now()->find(par));
    QCOMPARE(load[LoadState::OneFewer]->grade, Grade::Fine);
    QCOMPARE(load.servers, load[LoadState::OneFewer]->needed);
    QVERIFY(!bench.button(u"Enough after one loss"_s));
    bench.editor.undoStack()->undo();
    QVERIFY(bench.button(u"Enough after one loss: add "_s));
}

void TestCapacity::aPartnerIsPairedFromTheAdvice()
{
    Bench bench;
    bench.choose(bench.pool("par"), LoadState::Normal);
    QPushButton *button = bench.button(u"Pair with lyo"_s);
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(bench.document.now()->partnerOf(bench.pool("par"))->id, bench.pool("lyo"));
    QCOMPARE(bench.editor.undoStack()->count(), 1);
    QVERIFY(!bench.button(u"Pair with"_s));
    bench.choose(bench.pool("par"), LoadState::PartnerDown); // a state that there is now
    QVERIFY(bench.button(u"Enough in disaster: add "_s));
}

void TestCapacity::rejectedPartnersHaveTheirReasons()
{
    Bench bench;
    bench.choose(bench.pool("par"), LoadState::Normal);
    QStringList texts;
    for (const QLabel *label : bench.panel.loads()->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(u"Rejected partners"_s));
    QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.startsWith(u"PAR-"); }));
    QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.contains(u"÷"); })); // the formula
    QVERIFY(std::ranges::any_of(texts, [](const QString &text) { return text.contains(u"Documented: "); }));
}

void TestCapacity::tipsTellFormulaAndOrigin()
{
    Bench bench;
    const LoadsModel &model = bench.panel.loads()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column : {LoadsModel::ShareColumn, LoadsModel::NeededColumn, LoadsModel::LoadColumn}) {
            const QString tip = model.index(row, column).data(Qt::ToolTipRole).toString();
            QVERIFY(tip.contains(u"÷"_s));
            QVERIFY(tip.contains(u"Documented: "_s) || tip.contains(u"Stated in the plan"_s));
        }
}

void TestCapacity::onlyWhatIsTooMuchCanBeShown()
{
    Bench bench;
    LoadsModel &model = bench.panel.loads()->model();
    const int all = model.rowCount();
    model.setOnlyProblems(true);
    QVERIFY(model.rowCount() > 0 && model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.index(row, 0).data(LoadsModel::LoadRole).value<StateLoad>().grade >= Grade::Warning);
}

void TestCapacity::tablesAreCopied()
{
    Bench bench;
    bench.choose(bench.pool("par"), LoadState::OneFewer);
    QTest::keySequence(bench.panel.loads()->table(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].startsWith(u"\"Pool\"\t\"Carries\"\t\"State\""_s));
    QVERIFY(lines[1].contains(u"19000"_s));
    bench.panel.tabs()->setCurrentIndex(3);
    QTRY_VERIFY(bench.panel.tabs()->currentWidget()->findChild<QTableView *>()->model()->rowCount() > 0);
    QTest::mouseClick(bench.panel.tabs()->currentWidget()->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Front End Server"_s));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"All sites"_s));
}

void TestCapacity::sharesAreEditedAndReset()
{
    Bench bench;
    bench.panel.tabs()->setCurrentWidget(bench.panel.userModel());
    QTableView *table = bench.panel.userModel()->table();
    SharesModel &model = bench.panel.userModel()->model();
    int row = 0;
    while (model.pathAt(row) != u"population.remotePercent"_s)
        ++row;
    const QModelIndex value = table->model()->index(row, SharesModel::ValueColumn);
    table->setCurrentIndex(value);
    table->scrollTo(value);
    QTest::keyClick(table, Qt::Key_F2);
    auto *field = table->findChild<QDoubleSpinBox *>();
    QVERIFY(field);
    field->selectAll();
    QTest::keyClicks(field, u"45"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(bench.document.plan().userModel.population.remotePercent, 45);
    QCOMPARE(model.deviations(), 1);
    QVERIFY(model.index(row, SharesModel::OriginColumn).data().toString().startsWith(u"Set by the planner"_s));
    QCOMPARE(bench.editor.undoStack()->count(), 1);
    const auto buttons = bench.panel.userModel()->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    const auto resetAll = std::ranges::find(buttons, u"Reset all"_s, &QToolButton::text);
    QVERIFY(resetAll != buttons.end());
    QVERIFY((*resetAll)->isEnabled());
    QTest::mouseClick(*resetAll, Qt::LeftButton);
    QCOMPARE(bench.document.plan().userModel, UserModel());
    QVERIFY(!(*resetAll)->isEnabled());
    bench.editor.undoStack()->undo();
    table->selectRow(row);
    const auto reset = std::ranges::find(buttons, u"Reset"_s, &QToolButton::text);
    QTest::mouseClick(*reset, Qt::LeftButton);
    QCOMPARE(bench.document.plan().userModel, UserModel());
}

void TestCapacity::chartsFollowTheChooser()
{
    Bench bench;
    bench.panel.tabs()->setCurrentWidget(bench.panel.charts());
    QTRY_VERIFY(!bench.panel.charts()->page()->content().isEmpty());
    QSet<QString> titles;
    for (int chart = 0; chart < ChartsPage::ChartCount; ++chart) {
        bench.panel.charts()->choose(static_cast<ChartsPage::Chart>(chart));
        const ChartContent &content = bench.panel.charts()->page()->content();
        QVERIFY(!content.isEmpty());
        QVERIFY(content.series.size() <= 6);
        for (const ChartSeries &series : content.series)
            QCOMPARE(qsizetype(series.values.size()), content.categories.size());
        titles.insert(content.title);
    }
    QCOMPARE(titles.size(), ChartsPage::ChartCount);
    bench.panel.charts()->choose(ChartsPage::GrowthChart);
    const ChartContent growth = bench.panel.charts()->page()->content();
    QCOMPARE(growth.categories.first(), u"Today (2026)"_s);
    QVERIFY(growth.series.first().values.back() > growth.series.first().values.front());
}

void TestCapacity::anEmptyPlanSpeaks()
{
    Bench bench{Plan()};
    QCOMPARE(bench.panel.loads()->model().rowCount(), 0);
    QStringList texts;
    for (const QLabel *label : bench.panel.loads()->findChildren<QLabel *>())
        texts += label->text();
    QVERIFY(texts.contains(u"How full pools are appears here once the plan has some."_s));
    for (int tab = 0; tab < bench.panel.tabs()->count(); ++tab)
        bench.panel.tabs()->setCurrentIndex(tab);
}

QTEST_MAIN(TestCapacity)
#include "tst_capacity.moc"

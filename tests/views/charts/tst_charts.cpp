// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartdrawing.h"
#include "views/charts/chartpage.h"
#include "views/charts/chartpicture.h"
#include "views/itemmodels/tabletext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QClipboard>
#include <QHelpEvent>
#include <QHorizontalBarSeries>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace twinpool;

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsTheNumbersOfTheChart();
    void valuesSayWhereTheyComeFrom();
    void tablesGoToSpreadsheets();
    void namesAreNeverMarkup();
    void namesThatRepeatKeepTheirBars();
    void picturesAreWhole_data();
    void picturesAreWhole();
    void aClickedBarNamesItsCategory();
    void whatIsPointedAtTellsItsValue();
    void manyBarsAreCutAndSaidToBe();
};

namespace {

ChartContent content(ChartKind kind, QStringList names = {u"Paris"_s, u"Lyon"_s, u"Nice"_s})
{
    ChartContent content{.kind = kind, .title = u"Users"_s, .categoryTitle = u"Pool"_s, .valueTitle = u"Users"_s};
    content.categories = names;
    std::vector<double> more, fewer;
    for (qsizetype i = 0; i < names.size(); ++i) {
        content.positions.push_back(double(10 * i));
        more.push_back(1000.0 * double(i + 1));
        fewer.push_back(100.5 * double(i));
    }
    content.series = {{u"Signed out"_s, &Theme::error, more}, {u"In resiliency mode"_s, &Theme::warning, fewer}};
    content.limits = {{u"Capacity"_s, 2500}};
    return content;
}

} // namespace

void TestCharts::theTableHoldsTheNumbersOfTheChart()
{
    ChartTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const ChartContent shown = content(ChartKind::Bars);
    table.setContent(shown);
    QCOMPARE(table.rowCount(), 4);
    QCOMPARE(table.columnCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(table.index(row, 0).data().toString(), shown.categories[row]);
        for (int series = 0; series < 2; ++series)
            QCOMPARE(table.index(row, series + 1).data(Qt::EditRole).toDouble(), shown.series[series].values[size_t(row)]);
    }
    QCOMPARE(table.index(3, 0).data().toString(), u"Capacity"_s);
    QCOMPARE(table.index(3, 1).data(Qt::EditRole).toDouble(), 2500.0);

    QChart chart;
    drawChart(chart, shown, Theme::light());
    const auto *bars = qobject_cast<QHorizontalBarSeries *>(chart.series().constFirst());
    QVERIFY(bars);
    for (int row = 0; row < 3; ++row) // counted from below, as the bars of each
        QCOMPARE(bars->barSets()[1]->at(2 - row), shown.series[0].values[size_t(row)]);
}

void TestCharts::valuesSayWhereTheyComeFrom()
{
    ChartContent shown = content(ChartKind::Bars);
    const QString value = chartTip(shown, 1, 2);
    QVERIFY(!value.contains(u'\n'));
    shown.origin = [](qsizetype series, qsizetype category) { return u"%1 of %2"_s.arg(series).arg(category); };
    QCOMPARE(chartTip(shown, 1, 2), value + u"\n1 of 2"_s);
    ChartTable table;
    table.setContent(shown);
    QCOMPARE(table.index(2, 2).data(Qt::ToolTipRole).toString(), chartTip(shown, 1, 2));
    QVERIFY(table.index(3, 2).data(Qt::ToolTipRole).isNull()); // a limit
}

void TestCharts::tablesGoToSpreadsheets()
{
    ChartTable table;
    table.setContent(content(ChartKind::Bars, {u"=cmd|' /C calc'!A0"_s, u"Lyon\t2"_s}));
    const QStringList lines = tableText(table).split(u"\r\n"_s);
    QCOMPARE(lines[0], u"\"Pool\"\t\"Signed out\"\t\"In resiliency mode\""_s);
    QCOMPARE(lines[1], u"\"'=cmd|' /C calc'!A0\"\t\"1000\"\t\"0\""_s);
    QVERIFY(lines[2].startsWith(u"\"Lyon\t2\"\t"_s)); // a name cannot open a new cell
    QVERIFY(lines[2].endsWith(u"\"2000\"\t\"100.5\""_s));
    QCOMPARE(tableText(table, {table.index(2, 0)}).split(u"\r\n"_s)[1], u"\"Capacity\"\t\"2500\"\t\"2500\""_s);
}

void TestCharts::namesAreNeverMarkup()
{
    ChartContent hostile = content(ChartKind::Lines, {u"<b>1</b>"_s, u"2"_s});
    hostile.title = hostile.valueTitle = hostile.categoryTitle = hostile.series[0].name = hostile.limits[0].name
        = u"<img src='file:///etc/passwd'><h1>big</h1>"_s;
    for (const ChartKind kind : {ChartKind::Bars, ChartKind::Lines}) {
        hostile.kind = kind;
        QVERIFY(chartSvg(hostile).contains("&lt;h1&gt;"));
    }
}

void TestCharts::namesThatRepeatKeepTheirBars()
{
    QChart chart;
    const ChartContent same = content(ChartKind::Bars, {u"pool"_s, u"pool"_s, u"pool"_s});
    drawChart(chart, same, Theme::light());
    auto *names = qobject_cast<QBarCategoryAxis *>(chart.axes(Qt::Vertical).constFirst());
    QVERIFY(names);
    QCOMPARE(names->categories().size(), 3);
}

void TestCharts::picturesAreWhole_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::newRow("bars") << ChartKind::Bars;
    QTest::newRow("stacked bars") << ChartKind::StackedBars;
    QTest::newRow("lines") << ChartKind::Lines;
    QTest::newRow("steps") << ChartKind::StackedSteps;
}

void TestCharts::picturesAreWhole()
{
    QFETCH(ChartKind, kind);
    for (const ChartContent &shown : {content(kind), content(kind, {u"alone"_s}), ChartContent{.kind = kind}}) {
        QXmlStreamReader svg(chartSvg(shown));
        while (!svg.atEnd())
            svg.readNext();
        QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
        QVERIFY(QImage::fromData(chartPng(shown)).width() > 1000);
    }
    QVERIFY(chartSvg(content(kind)).contains("Capacity"));
}

void TestCharts::aClickedBarNamesItsCategory()
{
    ChartPage page;
    page.resize(700, 420);
    page.setContent(content(ChartKind::Bars));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy clicked(&page, &ChartPage::categoryActivated);
    auto *view = page.findChild<QChartView *>();
    auto *bars = qobject_cast<QAbstractBarSeries *>(view->chart()->series().constFirst());
    // The longest bar belongs to the last category, which stands lowest.
    const QPointF inBar = view->chart()->mapToPosition({1000, 0.15}, bars);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->chart()->mapToScene(inBar)));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<qsizetype>(), 2);

    page.showTable(true);
    QVERIFY(page.isTableShown());
    page.table()->selectRow(0);
    page.table()->setFocus();
    QTest::keySequence(page.table(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
}

void TestCharts::whatIsPointedAtTellsItsValue()
{
    ChartPage page;
    page.resize(700, 420);
    page.setContent(content(ChartKind::Bars));
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *view = page.findChild<QChartView *>();
    auto *bars = qobject_cast<QAbstractBarSeries *>(view->chart()->series().constFirst());
    const QPointF inBar = view->chart()->mapToPosition({1000, 0.15}, bars);
    QTest::mouseMove(view->viewport(), view->mapFromScene(view->chart()->mapToScene(inBar)));
    QTRY_COMPARE(QToolTip::text(), chartTip(page.content(), 0, 2));
    const QPoint at = view->mapFromScene(view->chart()->mapToScene(inBar));
    QHelpEvent rest(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at)); // comes when the pointer rests
    QApplication::sendEvent(view->viewport(), &rest);
    QTest::qWait(400); // tips go a little later
    QVERIFY(QToolTip::isVisible());
}

void TestCharts::manyBarsAreCutAndSaidToBe()
{
    QStringList names;
    for (int i = 0; i < 120; ++i)
        names.append(QString::number(i));
    ChartPage page;
    page.setContent(content(ChartKind::StackedBars, names));
    QCOMPARE(page.table()->model()->rowCount(), 121);
    const auto labels = page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().startsWith(u"40 of 120 "_s); }));
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"

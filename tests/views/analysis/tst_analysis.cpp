// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/figures.h"
#include "model/edits/pairing.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "views/analysis/analysischarts.h"
#include "views/analysis/analysispanel.h"
#include "views/analysis/availabilitypage.h"
#include "views/analysis/chartspage.h"
#include "views/analysis/failurespage.h"
#include "views/analysis/heatoverlay.h"
#include "views/analysis/readinesspage.h"
#include "views/analysis/recoverypage.h"
#include "views/analysis/tableview.h"
#include "views/charts/chartpage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

/// A pair, and a Standard Edition server that stands alone.
PlanBuilder smallPlan()
{
    PlanBuilder builder(ProductVersion::V2019);
    builder.site("Paris").enterprise("par", 3).standard("std", 800).site("Lyon").enterprise("lyo", 3).pair("par", "lyo");
    builder.link("Paris", "Lyon");
    return builder;
}

/// Cells of a column, from top to bottom.
QStringList column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

/// A document with everything that looks at it.
struct Desk {
    explicit Desk(const Plan &plan)
        : document(plan)
        , editor(document)
        , selection(document)
        , analysis(document)
        , panel(editor, analysis, selection)
    {
        panel.resize(1200, 360);
        panel.show();
        panel.setInSight(true);
    }

    FailuresPage &failures() { return *static_cast<FailuresPage *>(panel.page(AnalysisPanel::Failures)); }
    AvailabilityPage &availability()
    {
        panel.showPage(AnalysisPanel::Availability);
        return *static_cast<AvailabilityPage *>(panel.page(AnalysisPanel::Availability));
    }

    Document document;
    Editor editor;
    Selection selection;
    LiveAnalysis analysis;
    AnalysisPanel panel;
};

void click(const TableView &list, const QModelIndex &at)
{
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(at).center());
}

/// A plan on screen, over which the analysis is drawn.
struct Drawing {
    Document document;
    Editor editor{document};
    Selection selection{document};
    LiveAnalysis analysis{document};
    CanvasView view{editor, nullptr, selection};
    HeatOverlay *heat = new HeatOverlay(view, analysis);

    explicit Drawing(const Plan &plan)
        : document(plan)
    {
        view.resize(900, 600);
        view.show();
        view.fitPlan();
    }
};

} // namespace

/// Failures, availability, recovery and readiness as the window shows them.
class TestAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingIsAnalyzedUnseen();
    void smallPlansAreCurrentAtOnce();
    void largePlansAreAnalyzedAside();
    void workIsCancelledAndResumed();
    void modelsKeepTheRules();
    void failuresAreRankedWithTheNumbersOfTheModel();
    void pairsAreListed();
    void filtersNarrowTheList();
    void durationsArriveLater();
    void aClickSelectsAndADoubleClickPlays();
    void whatIsLookedAtStays();
    void availabilityShowsTheNumbersOfTheModel();
    void cutSetsFollowTheOrder();
    void figuresAreTypedOver();
    void targetsAreTypedOver();
    void readinessShowsEveryTopic();
    void chartsShowTheSameNumbers();
    void heatShowsTheWorst();
    void singlePointsAreMarkedWithoutHeat();
};

void TestAnalysis::nothingIsAnalyzedUnseen()
{
    Document document(smallPlan().plan());
    LiveAnalysis analysis(document);
    QSignalSpy analyzed(&analysis, &LiveAnalysis::analyzed);
    document.setPlan(PlanBuilder().site("Rome").plan());
    QCOMPARE(analyzed.size(), 0);
    QVERIFY(!analysis.result());
    analysis.setWanted(this, true);
    QCOMPARE(analyzed.size(), 1);
    QVERIFY(analysis.result());
}

void TestAnalysis::smallPlansAreCurrentAtOnce()
{
    Desk desk(smallPlan().plan());
    QVERIFY(desk.analysis.result());
    const auto before = desk.analysis.result();
    desk.editor.apply(edits::setFigures(PartKind::Server, FailureFigures{.hoursBetween = 100, .hoursToRepair = 1}));
    QTRY_VERIFY(desk.analysis.result() != before);
    QCOMPARE(desk.analysis.result()->snapshot, desk.document.now());
    QTRY_COMPARE(desk.analysis.state(), LiveAnalysis::State::Current);
}

void TestAnalysis::largePlansAreAnalyzedAside()
{
    Document document(randomPlan(5, 4000));
    LiveAnalysis analysis(document);
    analysis.setWanted(this, true);
    QCOMPARE(analysis.state(), LiveAnalysis::State::Working);
    QVERIFY(!analysis.result());
    // A change while it works: the answer is of the last plan.
    document.setPlan(randomPlan(6, 4000));
    QTRY_COMPARE_WITH_TIMEOUT(analysis.state(), LiveAnalysis::State::Current, 60000);
    QCOMPARE(analysis.result()->snapshot, document.now());
}

void TestAnalysis::workIsCancelledAndResumed()
{
    Document document(randomPlan(5, 4000));
    LiveAnalysis analysis(document);
    analysis.setWanted(this, true);
    analysis.cancel();
    QCOMPARE(analysis.state(), LiveAnalysis::State::Cancelled);
    QTest::qWait(50);
    QVERIFY(!analysis.result());
    analysis.resume();
    QTRY_COMPARE_WITH_TIMEOUT(analysis.state(), LiveAnalysis::State::Current, 60000);
    QVERIFY(analysis.result());
}

void TestAnalysis::modelsKeepTheRules()
{
    Document document(smallPlan().plan());
    Editor editor(document);
    LiveAnalysis analysis(document);
    OutlookMaker maker(document);
    FailureTable failures;
    FailureFilter filter(failures);
    ServiceTable services;
    ImportanceTable importances;
    CutSetTable cutSets;
    FiguresModel figures(editor);
    ReadinessModel readiness;
    RecoveryTable recovery(editor);
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    for (QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&failures), static_cast<QAbstractItemModel *>(&filter),
                                      static_cast<QAbstractItemModel *>(&services), static_cast<QAbstractItemModel *>(&importances),
                                      static_cast<QAbstractItemModel *>(&cutSets), static_cast<QAbstractItemModel *>(&figures),
                                      static_cast<QAbstractItemModel *>(&readiness), static_cast<QAbstractItemModel *>(&recovery)})
        new QAbstractItemModelTester(model, mode, model);
    analysis.setWanted(this, true);
    maker.setWanted(true);
    QSignalSpy found(&cutSets, &CutSetTable::found);
    QTRY_VERIFY(maker.outlook());
    for (int round = 0; round < 2; ++round) {
        failures.setAnalysis(analysis.result());
        services.setAnalysis(analysis.result());
        importances.show(analysis.result(), {});
        cutSets.show(analysis.result(), {}, 2);
        figures.setAnalysis(analysis.result());
        readiness.setOutlook(maker.outlook());
        recovery.setOutlook(maker.outlook());
        failures.setScope(FailureScope::Pairs);
        filter.setFilter(u"par"_s, {}, {});
        QTRY_VERIFY(found.size() > round);
    }
    QVERIFY(failures.rowCount() > 0 && services.rowCount() > 0 && importances.rowCount() > 0 && cutSets.rowCount() > 0);
    QVERIFY(figures.rowCount() > 0 && readiness.rowCount() > 0 && recovery.rowCount() > 0);
    failures.setAnalysis(nullptr);
    services.setAnalysis(nullptr);
    figures.setAnalysis(nullptr);
    readiness.setOutlook(nullptr);
    recovery.setOutlook(nullptr);
    QCOMPARE(failures.rowCount() + services.rowCount() + figures.rowCount() + readiness.rowCount() + recovery.rowCount(), 0);
}

void TestAnalysis::failuresAreRankedWithTheNumbersOfTheModel()
{
    Desk desk(smallPlan().plan());
    const FailureAnalysis expected = *analyzeFailures(serviceModel(*desk.document.now()));
    const QAbstractItemModel &shown = *desk.failures().list()->model();
    const std::vector<quint32> worst = expected.worstSingles();
    QCOMPARE(shown.rowCount(), static_cast<int>(worst.size()));
    for (int row = 0; row < shown.rowCount(); ++row) {
        const qint64 signedOut = expected.singles[worst[static_cast<size_t>(row)]].signedOut;
        QCOMPARE(shown.index(row, FailureTable::SignedOutColumn).data().toString(),
                 signedOut == 0 ? u"–"_s : QLocale().toString(signedOut));
    }
    QVERIFY(shown.index(0, FailureTable::SignedOutColumn).data(FailureTable::ShareRole).toDouble() == 1);
}

void TestAnalysis::pairsAreListed()
{
    Desk desk(smallPlan().plan());
    desk.failures().setScope(FailureScope::WorsePairs);
    const FailureAnalysis expected = *analyzeFailures(serviceModel(*desk.document.now()));
    const auto pairs = expected.worstPairs(FailureTable::mostPairs);
    QVERIFY(!pairs.empty());
    QCOMPARE(desk.failures().list()->model()->rowCount(), static_cast<int>(pairs.size()));
    QVERIFY(desk.failures().list()->model()->index(0, 0).data().toString().contains(u" and "_s));
}

void TestAnalysis::filtersNarrowTheList()
{
    Desk desk(smallPlan().plan());
    FailuresPage &page = desk.failures();
    const QAbstractItemModel &shown = *page.list()->model();
    const int all = shown.rowCount();
    QTest::keyClicks(page.filterLine(), u"std"_s);
    QVERIFY(shown.rowCount() > 0 && shown.rowCount() < all);
    for (const QString &name : column(shown, 0))
        QVERIFY(name.contains(u"std"_s));
    page.filterLine()->clear();
    QCOMPARE(shown.rowCount(), all);
    auto *site = page.findChild<QComboBox *>(u"site"_s);
    site->setCurrentIndex(site->findText(u"Lyon"_s));
    Q_EMIT site->activated(site->currentIndex());
    QVERIFY(shown.rowCount() > 0 && shown.rowCount() < all);
    QVERIFY(column(shown, 0).filter(u"std"_s).isEmpty());
    QTest::keyClicks(page.filterLine(), u"nowhere"_s);
    QCOMPARE(shown.rowCount(), 0);
    QVERIFY(!page.list()->isVisible());
}

void TestAnalysis::durationsArriveLater()
{
    Desk desk(smallPlan().plan());
    const QAbstractItemModel &shown = *desk.failures().list()->model();
    const QModelIndex served = shown.index(0, FailureTable::ServedColumn);
    QTRY_VERIFY(served.data().toString() != u"…"_s);
    const int row = static_cast<int>(column(shown, 0).indexOf(u"Site Lyon"_s));
    QVERIFY(row >= 0);
    QTRY_COMPARE(shown.index(row, FailureTable::ServedColumn).data().toString(), u"20 min, by hand"_s);
    QCOMPARE(shown.index(row, FailureTable::ChangesLostColumn).data().toString(), u"5 min"_s);
}

void TestAnalysis::aClickSelectsAndADoubleClickPlays()
{
    Desk desk(smallPlan().plan());
    FailuresPage &page = desk.failures();
    const QAbstractItemModel &shown = *page.list()->model();
    const QModelIndex lyon = shown.index(static_cast<int>(column(shown, 0).indexOf(u"Site Lyon"_s)), 0);
    click(*page.list(), lyon);
    const PlanBuilder plan = smallPlan();
    QCOMPARE(desk.selection.refs(), std::vector<EntityRef>{plan.id<Site>("Lyon")});
    QSignalSpy played(&desk.panel, &AnalysisPanel::replayRequested);
    QTest::keyClick(page.list(), Qt::Key_Return);
    QCOMPARE(played.size(), 1);
    QCOMPARE(played.first().first().value<QList<EntityRef>>(), QList<EntityRef>{plan.id<Site>("Lyon")});
}

void TestAnalysis::whatIsLookedAtStays()
{
    Desk desk(smallPlan().plan());
    TableView &list = *desk.failures().list();
    click(list, list.model()->index(1, 0));
    const QString kept = list.currentIndex().siblingAtColumn(0).data().toString();
    PlanBuilder changed = smallPlan();
    changed.user("std", [](UserPool &user) { user.homedUsers = 5; });
    desk.document.setPlan(changed.plan());
    QTRY_COMPARE(desk.analysis.result()->snapshot, desk.document.now());
    QCOMPARE(list.currentIndex().siblingAtColumn(0).data().toString(), kept);
}

void TestAnalysis::availabilityShowsTheNumbersOfTheModel()
{
    Desk desk(smallPlan().plan());
    AvailabilityPage &page = desk.availability();
    const Availability expected(serviceModel(*desk.document.now()));
    for (ServiceLoss loss : {ServiceLoss::SignedOut, ServiceLoss::NotFull}) {
        page.setLoss(loss);
        const QStringList texts = column(*page.services()->model(), ServiceTable::AvailabilityColumn);
        QCOMPARE(texts.size(), static_cast<qsizetype>(expected.model().services.size()) + 1);
        QVERIFY(texts.contains(availabilityText(expected.down({{}, loss}))));
        for (size_t service = 0; service < expected.model().services.size(); ++service)
            QVERIFY(texts.contains(availabilityText(expected.down({service, loss}))));
    }
    QCOMPARE(page.importances()->model()->rowCount(),
             static_cast<int>(expected.importances({{}, ServiceLoss::NotFull}).size()));
}

void TestAnalysis::cutSetsFollowTheOrder()
{
    Desk desk(smallPlan().plan());
    AvailabilityPage &page = desk.availability();
    const Availability expected(serviceModel(*desk.document.now()));
    const auto count = [&](int order) { return static_cast<int>(expected.cutSets({}, order).sets.size()); };
    QTRY_COMPARE(page.cutSets()->model()->rowCount(), count(2));
    QVERIFY(count(2) < count(4)); // two servers of each pool of the pair
    page.details()->setCurrentIndex(1);
    auto *order = page.findChild<QSpinBox *>();
    order->setFocus();
    for (int more = 0; more < 2; ++more)
        QTest::keyClick(order, Qt::Key_Up);
    QTRY_COMPARE(page.cutSets()->model()->rowCount(), count(4));
}

void TestAnalysis::figuresAreTypedOver()
{
    Desk desk(smallPlan().plan());
    AvailabilityPage &page = desk.availability();
    page.details()->setCurrentIndex(2);
    QAbstractItemModel &figures = *page.figures()->model();
    const QModelIndex servers = figures.index(0, 0);
    QCOMPARE(servers.data().toString(), wordsOf(PartKind::Server));
    const QModelIndex between = servers.siblingAtColumn(FiguresModel::BetweenColumn);
    const QStringList before = column(*page.services()->model(), ServiceTable::AvailabilityColumn);
    QVERIFY(figures.setData(between, u"1000"_s));
    QCOMPARE(desk.document.plan().kindFigures.size(), 1);
    QCOMPARE(desk.document.plan().kindFigures.first().figures.hoursBetween, 1000.0);
    QCOMPARE(servers.siblingAtColumn(FiguresModel::BasisColumn).data().toString(), wordsOf(FigureBasis::ForKind));
    QTRY_VERIFY(column(*page.services()->model(), ServiceTable::AvailabilityColumn) != before);

    const QModelIndex part = figures.index(0, FiguresModel::AvailabilityColumn, servers);
    QVERIFY(!figures.setData(part, u"much"_s));
    QVERIFY(!figures.setData(part, u"101"_s));
    QVERIFY(figures.setData(part, u"99.5 %"_s));
    QCOMPARE(part.siblingAtColumn(FiguresModel::BasisColumn).data().toString(), wordsOf(FigureBasis::ForPart));
    QCOMPARE(desk.editor.undoStack()->count(), 2);
    page.figures()->expandAll();
    page.figures()->setCurrentIndex(part);
    QWidget *reset = page.details()->cornerWidget();
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(desk.document.plan().partFigures.size() == 0);
    QVERIFY(!reset->isEnabled());
}

void TestAnalysis::targetsAreTypedOver()
{
    Desk desk(smallPlan().plan());
    desk.panel.showPage(AnalysisPanel::Recovery);
    auto &page = *static_cast<RecoveryPage *>(desk.panel.page(AnalysisPanel::Recovery));
    QAbstractItemModel &table = *page.list()->model();
    QTRY_VERIFY(table.rowCount() > 0);
    const qsizetype row = column(table, RecoveryTable::PoolColumn).indexOf(u"par.example.net"_s);
    QVERIFY(row >= 0);
    const auto grade = [&] { return table.index(static_cast<int>(row), RecoveryTable::GradeColumn).data().toString(); };
    QCOMPARE(grade(), wordsOf(RecoveryGrade::NoTarget));
    const QModelIndex target = table.index(static_cast<int>(row), RecoveryTable::TargetColumn);
    page.list()->setCurrentIndex(target);
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_1);
    auto *field = page.list()->viewport()->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"0"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(grade(), wordsOf(RecoveryGrade::NotMet));
    const auto *user = desk.document.plan().pools.find(smallPlan().id<Pool>("par"))->as<UserPool>();
    QCOMPARE(user->recoveryTimeMinutes, std::optional(10));
}

void TestAnalysis::readinessShowsEveryTopic()
{
    Desk desk(smallPlan().plan());
    desk.panel.showPage(AnalysisPanel::Readiness);
    auto &page = *static_cast<ReadinessPage *>(desk.panel.page(AnalysisPanel::Readiness));
    const QAbstractItemModel &model = *page.list()->model();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), static_cast<int>(enumNames(ReadinessTopic{}).size()));
    QVERIFY(page.list()->isExpanded(model.index(0, 0)));
    QCOMPARE(model.index(0, ReadinessModel::RunbookColumn, model.index(0, 0)).data().toString(), u"RB-FO-06"_s);
    QSignalSpy requested(&desk.panel, &AnalysisPanel::runbookRequested);
    page.list()->setFocus();
    page.list()->setCurrentIndex(model.index(0, 0, model.index(0, 0)));
    QTest::keyClick(page.list(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), u"RB-FO-06"_s);
    desk.editor.apply(edits::unpair(desk.document.plan().pairings.begin()->id));
    QTRY_COMPARE(model.rowCount(), 0);
}

void TestAnalysis::chartsShowTheSameNumbers()
{
    Desk desk(smallPlan().plan());
    QList<EntityRef> refs;
    const PlanAnalysis &analysis = *desk.analysis.result();
    const ChartContent ranking = failureRanking(analysis, &refs);
    const QAbstractItemModel &shown = *desk.failures().list()->model();
    QCOMPARE(ranking.categories, column(shown, FailureTable::CauseColumn));
    QCOMPARE(refs.size(), ranking.categories.size());
    for (int row = 0; row < shown.rowCount(); ++row)
        QCOMPARE(ranking.series[0].values[static_cast<size_t>(row)],
                 shown.index(row, FailureTable::SignedOutColumn).data(FailureTable::SortRole).toDouble());
    const ChartContent downtime = downtimeByCause(analysis, ServiceLoss::NotFull);
    double hours = 0, expected = 0;
    for (const ChartSeries &series : downtime.series)
        for (double value : series.values)
            hours += value;
    for (size_t service = 0; service < analysis.availability.model().services.size(); ++service)
        expected += 8760 * analysis.availability.down({service, ServiceLoss::NotFull}).most;
    QVERIFY(qFuzzyCompare(hours, expected));

    desk.panel.showPage(AnalysisPanel::Charts);
    auto &page = *static_cast<AnalysisChartsPage *>(desk.panel.page(AnalysisPanel::Charts));
    QCOMPARE(page.chart()->content().categories, ranking.categories);
    QSignalSpy exported(&desk.panel, &AnalysisPanel::chartExportRequested);
    Q_EMIT page.chart()->exportRequested();
    QCOMPARE(exported.size(), 1);
    page.chooser()->setCurrentIndex(2);
    QCOMPARE(page.chart()->content().categories, downtime.categories);
}

void TestAnalysis::heatShowsTheWorst()
{
    const PlanBuilder plan = smallPlan();
    Drawing drawing(plan.plan());
    CanvasView &view = drawing.view;
    LiveAnalysis &analysis = drawing.analysis;
    HeatOverlay *heat = drawing.heat;
    const QImage before = view.grab().toImage();
    heat->setHeatShown(true);
    QTRY_VERIFY(analysis.result());
    const RowHit standard = heat->boxes().value(plan.id<Pool>("std"));
    QCOMPARE(standard.users(), 800);
    QCOMPARE(HeatOverlay::textOf(standard), u"Single point of failure: 800"_s);
    QVERIFY(view.grab().toImage() != before);
    heat->setHeatShown(false);
    QCOMPARE(view.grab().toImage(), before);
}

void TestAnalysis::singlePointsAreMarkedWithoutHeat()
{
    PlanBuilder plan = smallPlan();
    plan.branch("Nice", "Paris").link("Paris", "Nice");
    plan.change<Site>("Nice", [](Site &nice) { nice.users = 150; });
    Plan drawn = plan.plan();
    for (const NetworkLink &link : Table<NetworkLink>(drawn.networkLinks))
        drawn.networkLinks.change(link.id, [](NetworkLink &row) { row.resilient = false; });
    Drawing drawing(drawn);
    CanvasView &view = drawing.view;
    LiveAnalysis &analysis = drawing.analysis;
    HeatOverlay *heat = drawing.heat;
    const QImage before = view.grab().toImage();
    QVERIFY(!analysis.result()); // nothing is worked out while nobody looks
    heat->setSinglePointsShown(true);
    QTRY_VERIFY(analysis.result());
    QSet<EntityRef> expected;
    const QHash<EntityRef, RowHit> hits =
        rowHits(*analysis.result()->snapshot, analysis.result()->availability.model(), analysis.result()->failures);
    for (auto at = hits.cbegin(); at != hits.cend(); ++at)
        if (const EntityRef box = view.canvas().visibleBox(at.key()); box && at->isSinglePoint)
            expected.insert(box);
    QVERIFY(expected.contains(plan.id<Pool>("std")));
    QVERIFY(expected.size() < hits.size());
    const QList<EntityRef> marked = heat->boxes().keys();
    QCOMPARE(QSet<EntityRef>(marked.begin(), marked.end()), expected);
    for (auto at = hits.cbegin(); at != hits.cend(); ++at)
        QCOMPARE(heat->links().contains(at.key()), at.key().kind == EntityKind::NetworkLink && at->isSinglePoint);
    QCOMPARE(heat->links().size(), 1); // the only one of the branch
    QCOMPARE(heat->links().begin()->users(), 150);
    const QImage marks = view.grab().toImage();
    QVERIFY(marks != before);
    heat->setHeatShown(true);
    QVERIFY(heat->boxes().size() > expected.size());
    QVERIFY(view.grab().toImage() != marks);
    heat->setHeatShown(false);
    QCOMPARE(view.grab().toImage(), marks);
    heat->setSinglePointsShown(false);
    QCOMPARE(view.grab().toImage(), before);
}

QTEST_MAIN(TestAnalysis)
#include "tst_analysis.moc"

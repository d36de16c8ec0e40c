// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/marks.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "views/editing/editor.h"
#include "views/itemmodels/findingsfilter.h"
#include "views/itemmodels/outlinemodel.h"
#include "views/itemmodels/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

using Tester = QAbstractItemModelTester;
constexpr auto report = Tester::FailureReportingMode::QtTest;

class TestItemModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsFollowRandomEdits_data();
    void modelsFollowRandomEdits();
    void findingsStandWorstFirst();
    void textAndStatusFilterFindings();
    void otherNumbersKeepTheRow();
    void movedPoolsChangeTheirSiteGroup();
    void outlineShowsTheWorstBelow();
};

namespace {

/// The tree as an indented list, with what a delegate shows of each row.
QString printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth, u' ') + index.data().toString();
        for (int role : {SeverityRole, SeverityBelowRole, AcceptedRole})
            text += u'|' + index.data(role).toString();
        for (int count : index.data(FindingsModel::CountsRole).value<FindingCounts>())
            text += u'|' + QString::number(count);
        text += u'\n' + printed(model, index, depth + 1);
    }
    return text;
}

/// Only the texts of the first column.
QStringList titles(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList result;
    for (int row = 0; row < model.rowCount(parent); ++row)
        result += model.index(row, 0, parent).data().toString();
    return result;
}

Plan smallPools()
{
    return PlanBuilder(ProductVersion::V2019)
        .site("Paris")
        .enterprise("par", 2)
        .site("Lyon")
        .enterprise("lyo", 2)
        .plan();
}

} // namespace

void TestItemModels::modelsFollowRandomEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestItemModels::modelsFollowRandomEdits()
{
    QFETCH(quint32, seed);
    Random random(seed);
    Document document(randomPlan(seed, 60));
    LiveFindings findings(document);
    Editor editor(document);
    OutlineModel outline(document, findings);
    FindingsModel list(document, findings);
    FindingsFilter all(list), some(list);
    some.setFilter(u"pool"_s, {FindingStatus::Warning, FindingStatus::Accepted});
    const Tester outlineTester(&outline, report), listTester(&list, report), allTester(&all, report),
        someTester(&some, report);
    list.setGrouping(enumNames(FindingGrouping{})[seed % 4].value);

    for (int step = 0; step < 80; ++step) {
        if (random.chance(20) && editor.undoStack()->canUndo())
            editor.undoStack()->undo();
        else
            editor.apply(randomEdit(random, *document.now()));
        const OutlineModel fresh(document, findings);
        QCOMPARE(printed(outline), printed(fresh));
        FindingsModel freshList(document, findings);
        freshList.setGrouping(list.grouping());
        FindingsFilter freshAll(freshList), freshSome(freshList);
        freshSome.setFilter(u"pool"_s, {FindingStatus::Warning, FindingStatus::Accepted});
        QCOMPARE(printed(all), printed(freshAll));
        QCOMPARE(printed(some), printed(freshSome));
    }
}

void TestItemModels::findingsStandWorstFirst()
{
    Document document(smallPools());
    LiveFindings findings(document);
    FindingsModel list(document, findings);
    FindingsFilter filter(list);
    const QStringList groups = titles(filter);
    QCOMPARE(groups.first(), u"Errors"_s);
    QCOMPARE(titles(filter, filter.index(0, 0)).size(), findings.findings().count(Severity::Error));
    Editor editor(document);
    for (const Finding &finding : findings.findings().all())
        if (finding.severity == Severity::Error)
            editor.apply(edits::acceptFinding(acceptanceOf(finding, u"so be it"_s, {}, u"2026-03-09"_s)));
    QCOMPARE(titles(filter).last(), u"Accepted"_s);
    QVERIFY(!titles(filter).contains(u"Errors"_s));
    list.setGrouping(FindingGrouping::Rule);
    QVERIFY(titles(filter).last().startsWith(u"FEP-001 "_s)); // nothing open is left there
}

void TestItemModels::textAndStatusFilterFindings()
{
    Document document(smallPools());
    LiveFindings findings(document);
    FindingsModel list(document, findings);
    FindingsFilter filter(list);
    const qsizetype all = filter.findings().size();
    QVERIFY(!filter.isFiltering());
    filter.setFilter(u"  FRONT lyo fep-001 "_s, allFindingStatuses);
    QCOMPARE(filter.findings().size(), 1);
    QCOMPARE(filter.data(filter.index(0, 0), FindingsModel::CountsRole).value<FindingCounts>(),
             (FindingCounts{1, 0, 0, 0}));
    filter.setFilter(u"fep-001"_s, {FindingStatus::Info});
    QCOMPARE(filter.rowCount(), 0);
    filter.setFilter({}, {FindingStatus::Info});
    for (const QModelIndex &row : filter.findings())
        QCOMPARE(filter.findingAt(row)->severity, Severity::Info);
    filter.setFilter({}, allFindingStatuses);
    QCOMPARE(filter.findings().size(), all);
}

void TestItemModels::otherNumbersKeepTheRow()
{
    PlanBuilder builder(ProductVersion::V2019);
    Document document(builder.site("Paris").enterprise("par", 17).plan());
    LiveFindings findings(document);
    FindingsModel list(document, findings);
    FindingsFilter filter(list);
    filter.setFilter(u"FEP-004"_s, allFindingStatuses);
    QCOMPARE(filter.findings().size(), 1);
    const QPersistentModelIndex row = filter.findings().first();
    const QString before = row.data().toString();
    document.setPlan(builder
                         .plan([](Plan &plan) {
                             Server another = *plan.servers.begin();
                             another.fqdn = u"fe99.example.net"_s;
                             another.ordinal = 99;
                             plan.add(another);
                         })
                         .plan());
    QVERIFY(row.isValid());
    QVERIFY(row.data().toString() != before);
}

void TestItemModels::movedPoolsChangeTheirSiteGroup()
{
    PlanBuilder builder(ProductVersion::V2019);
    builder.site("Paris").enterprise("par", 2).site("Lyon");
    Document document(builder.plan());
    LiveFindings findings(document);
    FindingsModel list(document, findings);
    list.setGrouping(FindingGrouping::Site);
    FindingsFilter filter(list);
    filter.setFilter(u"FEP-001"_s, allFindingStatuses);
    QCOMPARE(titles(filter), QStringList{u"Paris"_s});
    Plan plan = document.plan();
    plan.pools.change(builder.id<Pool>("par"), [&](Pool &pool) { pool.site = builder.id<Site>("Lyon"); });
    document.setPlan(plan);
    QCOMPARE(titles(filter), QStringList{u"Lyon"_s});
    plan.sites.change(builder.id<Site>("Lyon"), [](Site &site) { site.name = u"Grenoble"_s; });
    document.setPlan(plan);
    QCOMPARE(titles(filter), QStringList{u"Grenoble"_s});
}

void TestItemModels::outlineShowsTheWorstBelow()
{
    PlanBuilder builder(ProductVersion::V2019);
    Document document(builder.site("Paris").enterprise("par", 2).plan());
    LiveFindings findings(document);
    OutlineModel outline(document, findings);
    const QModelIndex site = outline.indexOf(builder.id<Site>("Paris"));
    const auto below = [&] { return site.data(SeverityBelowRole); };
    QVERIFY(site.data(SeverityRole).toInt() != static_cast<int>(Severity::Error) || !site.data(SeverityRole).isValid());
    QCOMPARE(below(), QVariant(static_cast<int>(Severity::Error)));
    QSignalSpy changed(&outline, &QAbstractItemModel::dataChanged);
    Editor editor(document);
    for (const Finding &finding : findings.findings().all())
        if (finding.severity == Severity::Error)
            editor.apply(edits::acceptFinding(acceptanceOf(finding, u"so be it"_s, {}, u"2026-03-09"_s)));
    QVERIFY(below() != QVariant(static_cast<int>(Severity::Error)));
    QVERIFY(std::ranges::any_of(changed, [&](const auto &signal) { return signal.first().toModelIndex() == site; }));
}

QTEST_MAIN(TestItemModels)
#include "tst_itemmodels.moc"

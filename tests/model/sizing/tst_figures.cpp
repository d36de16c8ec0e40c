// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/figures.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/growth.h"
#include "model/sizing/hardwarelist.h"
#include "model/sizing/loadfigures.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"
#include "tests/support/workedplans.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;
using enum LoadState;
using enum ProductVersion;

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreTheLoads_data();
    void figuresAreTheLoads();
    void computedFiguresHaveTerms_data();
    void computedFiguresHaveTerms();
    void whySixIsTold();
    void assumptionsAreMarked();
    void storesCollectForAllTheirPools();
    void usersGrowWhereTheySignIn();
    void usersOfAWrongBranchGrowAtItsParent();
    void limitsAreCrossedInTheirYear();
    void nothingIsCrossedWithoutGrowth();
    void machinesAreListedOnce();
    void totalsAreTheSumOfTheSites();
};

namespace {

void addPlans()
{
    QTest::addColumn<Plan>("plan");
    QTest::newRow("worked plan A") << workedPlanA();
    QTest::newRow("worked plan B") << workedPlanB();
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << randomPlan(seed, 200);
}

/// Calls \a f(figure) for a figure and every number behind it.
template <class F>
void forEachTerm(const Figure &figure, F f)
{
    f(figure);
    for (const Figure &term : figure.terms)
        forEachTerm(term, f);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)});
}

} // namespace

void TestFigures::figuresAreTheLoads_data()
{
    addPlans();
}

/// The explained number is the bare one, and its terms are those of the load: load ÷ servers.
void TestFigures::figuresAreTheLoads()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    const PlanSizes sizes = sizesOf(now);
    int states = 0;
    for (const auto &loads : {sizes.pools, sizes.calls})
        for (const PoolLoad &load : loads)
            for (LoadState state : loadStates) {
                if (!load[state])
                    continue;
                ++states;
                const Pool &pool = *now.find(load.pool);
                const StateLoad &is = *load[state];
                QCOMPARE(neededFigure(now, pool, load, state).value, is.needed);
                if (is.servers == 0)
                    continue;
                const Figure figure = loadFigure(now, pool, load, state);
                QVERIFY(isNear(figure.value, is.perServer()));
                QVERIFY2(isNear(figure.terms[0].value, is.load), qPrintable(explanation(figure, plan).join(u'\n')));
                QCOMPARE(figure.terms[1].value, is.servers);
                QVERIFY(isNear(headroomFigure(now, pool, load, state).value, (1 - is.share()) * 100));
            }
    QVERIFY(states > 0);
}

void TestFigures::computedFiguresHaveTerms_data()
{
    addPlans();
}

void TestFigures::computedFiguresHaveTerms()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    const auto look = [&](const std::vector<FigureGroup> &groups) {
        for (const FigureGroup &group : groups)
            for (const Figure &figure : group.figures)
                forEachTerm(figure, [&](const Figure &term) {
                    QVERIFY(term.name && term.name->key && term.name->text);
                    QVERIFY2(std::isfinite(term.value), term.name->key);
                    // A number that is ours or a page's says so; one that is computed is as weak as its terms.
                    QVERIFY2(term.origin != Origin::Documented || term.formula || term.source.title, term.name->key);
                    for (const Figure &inner : term.terms)
                        QVERIFY2(term.origin >= inner.origin, term.name->key);
                    const QString text = formulaText(term);
                    QVERIFY2(!term.formula || (!text.isEmpty() && !text.contains(u'%' + u"1"_s)), qPrintable(text));
                });
    };
    for (const Pool &pool : plan.pools)
        look(figuresOf(now, pool));
    for (const SqlStore &store : plan.sqlStores)
        look(figuresOf(now, store));
}

void TestFigures::whySixIsTold()
{
    const PlanBuilder builder = PlanBuilder(V2015).site("Paris").enterprise("par", 6, 30000);
    const SnapshotPtr now = builder.snapshot();
    const Pool &pool = *now->find(builder.id<Pool>("par"));
    const Figure six = neededFigure(*now, pool, loadsOf(*now, pool), OneFewer);
    QCOMPARE(six.value, 6);
    QCOMPARE(six.origin, Origin::Inferred);
    const QString text = formulaText(six);
    for (const QString &part : {u"30,000"_s, u"6,660"_s, u"= 6"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY(explanation(six, now->plan).last().contains(u"high availability"_s, Qt::CaseInsensitive));
}

void TestFigures::assumptionsAreMarked()
{
    PlanBuilder builder = PlanBuilder(V2019).site("Paris").enterprise("par", 4, 20000);
    builder.plan([](Plan &plan) {
        plan.servers.change(plan.servers.begin()->id, [](Server &server) { server.hosting = Hosting::Virtual; });
    });
    const SnapshotPtr now = builder.snapshot();
    const Figure each = usersPerFrontEndFigure(*now, *now->find(builder.id<Pool>("par")));
    QCOMPARE(each.value, 5994); // SIZ-102: the weakest server decides
    QCOMPARE(each.origin, Origin::Assumed);
    builder.plan([](Plan &plan) {
        plan.servers.change(plan.servers.begin()->id, [](Server &server) {
            server.hosting = Hosting::Physical;
            server.cores = 24; // stronger counts for no more
        });
    });
    const SnapshotPtr strong = builder.snapshot();
    QCOMPARE(usersPerFrontEndFigure(*strong, *strong->find(builder.id<Pool>("par"))).origin, Origin::Documented);
    builder.plan([](Plan &plan) {
        for (const Server &server : Table<Server>(plan.servers))
            plan.servers.change(server.id, [](Server &row) { row.cores = 24; });
        plan.userModel.estimates.processorMostPercent = 150;
    });
    const SnapshotPtr unlocked = builder.snapshot();
    QCOMPARE(usersPerFrontEndFigure(*unlocked, *unlocked->find(builder.id<Pool>("par"))).value, 9990);
}

void TestFigures::storesCollectForAllTheirPools()
{
    PlanBuilder builder = PlanBuilder(V2019).site("Paris").enterprise("par", 12, 60000).enterprise("two", 12, 60000).store(
        "mon", HaMode::Standalone);
    for (const char *name : {"par", "two"})
        builder.user(name, [&](UserPool &user) {
            user.monitoring = user.archiving = true;
            user.monitoringStore = user.archivingStore = builder.id<SqlStore>("mon");
        });
    builder.plan([](Plan &plan) { plan.userModel.estimates.archivingDays = 365; });
    const SnapshotPtr now = builder.snapshot();
    const auto groups = figuresOf(*now, *now->find(builder.id<SqlStore>("mon")));
    QCOMPARE(groups.size(), 1u);
    const QList<Figure> &figures = groups[0].figures;
    QCOMPARE(figures.size(), 5u);
    QCOMPARE(figures[0].value, 120000);
    QVERIFY(isNear(figures[1].value, 120000.0 * 60 * 49 / 1024 / 1024));
    QVERIFY(isNear(figures[3].value, 120000.0 * 365 * 57 / 1024 / 1024));
    QCOMPARE(figures[3].origin, Origin::Overridden);
    QCOMPARE(figures[4].value, 1);
}

void TestFigures::usersGrowWhereTheySignIn()
{
    PlanBuilder builder = PlanBuilder(V2019).site("Paris").enterprise("par", 6, 20000).enterprise("two", 6, 10000)
                              .branch("Nice", "Paris").survivableBranch("sba", "par", 400);
    builder.change<Site>("Paris", [](Site &site) { site.usersPerYear = 3000; });
    builder.change<Site>("Nice", [](Site &site) { site.usersPerYear = 100; });
    builder.user("par", [](UserPool &user) { user.voiceUsers = 5000; });
    const Plan later = planInYears(builder.plan(), 2);
    const auto users = [&](const char *name) { return later.pools.find(builder.id<Pool>(name))->as<UserPool>()->homedUsers; };
    QCOMPARE(users("par"), 20000 + 4000 + 200);
    QCOMPARE(users("two"), 10000 + 2000);
    QCOMPARE(later.pools.find(builder.id<Pool>("sba"))->as<SurvivableBranch>()->users, 600);
    QCOMPARE(*later.pools.find(builder.id<Pool>("par"))->as<UserPool>()->voiceUsers, 6050);
    QVERIFY(planInYears(builder.plan(), 0) == builder.plan());
}

/// A plan may be wrong: the appliance hangs on a pool that homes nobody.
void TestFigures::usersOfAWrongBranchGrowAtItsParent()
{
    PlanBuilder builder = PlanBuilder(V2019).site("Paris").enterprise("par", 6, 20000).edge("edge", "par")
                              .branch("Nice", "Paris").survivableBranch("sba", "edge", 400);
    builder.change<Site>("Nice", [](Site &site) { site.usersPerYear = 100; });
    const Plan later = planInYears(builder.plan(), 1);
    QCOMPARE(later.pools.find(builder.id<Pool>("par"))->as<UserPool>()->homedUsers, 20100);
    QCOMPARE(growthOf(*builder.snapshot()).years.size(), static_cast<size_t>(yearsAhead + 1));
}

void TestFigures::limitsAreCrossedInTheirYear()
{
    PlanBuilder builder = PlanBuilder(V2015).site("Paris").enterprise("par", 6, 30000);
    builder.change<Site>("Paris", [](Site &site) { site.usersPerYear = 2000; });
    builder.deployment([](Deployment &deployment) { deployment.usersCountedIn = 2026; });
    const SnapshotPtr now = builder.snapshot();
    const GrowthForecast forecast = growthOf(*now);
    // One server fewer carries 33,335: too few in the second year; all six carry 40,002: too few in the sixth.
    QCOMPARE(forecast.crossings.size(), 2u);
    const Crossing &first = forecast.crossings[0], &second = forecast.crossings[1];
    QCOMPARE(first.state, OneFewer);
    QCOMPARE(first.year, 2);
    QCOMPARE(first.load.load, 34000);
    QCOMPARE(first.moreServers(6), 1);
    QCOMPARE(second.state, Normal);
    QCOMPARE(second.year, 6);
    QCOMPARE(calendarYear(now->plan, second.year), std::optional(2032));
    QCOMPARE(forecast.sites.size(), 1u);
    QCOMPARE(forecast.sites[0].users.size(), static_cast<size_t>(yearsAhead + 1));
    QCOMPARE(forecast.sites[0].users.back(), 50000);
}

void TestFigures::nothingIsCrossedWithoutGrowth()
{
    const PlanBuilder builder = PlanBuilder(V2015).site("Paris").enterprise("par", 3, 10000);
    QVERIFY(growthOf(*builder.snapshot()).crossings.empty());
    QCOMPARE(calendarYear(builder.plan(), 3), std::nullopt);
}

void TestFigures::machinesAreListedOnce()
{
    const PlanBuilder builder = PlanBuilder(V2019)
                                    .site("Paris").enterprise("par", 6, 30000).edge("edge", "par", 2)
                                    .site("Lyon").standard("se", 1000).gateway("gw").reverseProxy("rp", {"se"});
    const Snapshot now(builder.plan());
    const std::vector<HardwareLine> lines = hardwareBySite(now);
    const auto line = [&](MachineRole role) {
        const auto at = std::ranges::find(lines, role, &HardwareLine::role);
        return at == lines.end() ? HardwareLine() : *at;
    };
    const HardwareLine frontEnds = line(MachineRole::FrontEnd);
    QCOMPARE(frontEnds.quantity, 6);
    QCOMPARE(frontEnds.names.size(), 6);
    QCOMPARE(frontEnds.cores, 12);
    QCOMPARE(frontEnds.megahertz, 2400);
    QCOMPARE(frontEnds.ramGb, 64);
    QCOMPARE(frontEnds.disks.count, 8);
    QCOMPARE(frontEnds.windows, std::optional(OsVersion::Ws2019));
    QCOMPARE(line(MachineRole::Edge).networkAdapters, 2);
    QCOMPARE(line(MachineRole::BackEnd).quantity, 2);
    QCOMPARE(line(MachineRole::BackEnd).sqlEdition, std::optional(SqlEdition::Enterprise));
    QCOMPARE(line(MachineRole::StandardEdition).ramGb, 32);
    QCOMPARE(line(MachineRole::ReverseProxy).quantity, 2);
    QCOMPARE(line(MachineRole::Gateway).quantity, 1);
    int machines = 0;
    for (const HardwareLine &row : lines)
        machines += row.quantity;
    // Six Front Ends, two Edge Servers, two database servers, four file servers, one Standard Edition server, gateway,
    // two machines of the proxy.
    QCOMPARE(machines, 6 + 2 + 2 + 4 + 1 + 1 + 2);
}

void TestFigures::totalsAreTheSumOfTheSites()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const std::vector<HardwareLine> lines = hardwareBySite(Snapshot(randomPlan(seed, 300)));
        const std::vector<HardwareLine> total = hardwareInTotal(lines);
        const auto count = [](const std::vector<HardwareLine> &rows) {
            int sum = 0;
            for (const HardwareLine &row : rows)
                sum += row.quantity;
            return sum;
        };
        QCOMPARE(count(total), count(lines));
        QVERIFY(total.size() <= lines.size());
        for (const HardwareLine &row : total)
            QVERIFY(!row.site && row.names.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"

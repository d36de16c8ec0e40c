// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/availability.h"
#include "model/availability/failureanalysis.h"
#include "model/availability/scenariowords.h"
#include "model/edits/figures.h"
#include "tests/model/availability/availabilityplans.h"
#include "tests/model/availability/plainservices.h"
#include "tests/support/planbuilder.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

using States = std::vector<PlainServices::State>;

/// The same of the fault tree.
States statesOf(const ServiceModel &model, const std::vector<bool> &failed)
{
    States states;
    ScenarioWords words(model.tree);
    for (const UserService &service : model.services) {
        words.choose(std::array{service.signedOut, service.notFull, service.tooFewServers, service.poolDown});
        std::vector<quint64> events;
        for (quint32 event : words.events())
            events.push_back(failed[event] ? ~quint64{0} : 0);
        const auto judged = words.judge(events);
        states.push_back({judged[0] != 0, judged[1] != 0, judged[2] != 0 && judged[3] == 0});
    }
    return states;
}

/// What becomes of the users of the first pool when the rows with these names have failed.
QString fateOf(const Plan &plan, const QStringList &failed)
{
    const Snapshot now(plan);
    const ServiceModel model = serviceModel(now);
    std::vector<bool> isFailed;
    qsizetype found = 0;
    for (const Cause &cause : model.causes) {
        isFailed.push_back(failed.contains(cause.name) || failed.contains(firstLabel(cause.name).toString()));
        found += isFailed.back();
    }
    if (found != failed.size())
        return u"not all of %1 are parts"_s.arg(failed.join(u' '));
    const auto state = statesOf(model, isFailed).front();
    return state.signedOut ? u"SIGNED_OUT"_s : state.notFull ? u"RESILIENCY"_s : u"FULL"_s;
}

PlanBuilder one(int servers, ProductVersion version = ProductVersion::V2015)
{
    return PlanBuilder(version).site("Paris").enterprise("par", servers);
}
PlanBuilder oneWith(int servers, HaMode mode)
{
    PlanBuilder builder = one(servers);
    const SqlStoreId store = builder.store("other", mode).id<SqlStore>("other");
    builder.user("par", [=](UserPool &user) { user.userStore = store; });
    return builder;
}
Plan paired(bool autoVoiceFailover)
{
    return PlanBuilder(ProductVersion::V2015)
        .site("Paris").enterprise("par", 3).site("Lyon").enterprise("lyo", 3).pair("par", "lyo")
        .user("par", [=](UserPool &user) { user.autoVoiceFailover = autoVoiceFailover; })
        .plan();
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamplesEndAsTheReferenceSays_data();
    void workedExamplesEndAsTheReferenceSays();
    void treesEqualThePlainEvaluatorInRandomStates();
    void survivorsWithTooManyUsersAreCounted();
    void exactAvailabilityEqualsTheSumOverAllStates();
    void commonCausesCount();
    void figuresComeFromThePartItsKindOrAssumptions();
    void plannedWorkCountsWhereNothingStandsIn();
    void aProbabilityThatChangesIsAnsweredAtOnce();
    void downtimeReadsAsText_data();
    void downtimeReadsAsText();
};

void TestServices::workedExamplesEndAsTheReferenceSays_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QStringList>("failed");
    QTest::addColumn<QString>("fate");
    const auto row = [](const char *name, const Plan &plan, const QStringList &failed, const char *fate) {
        QTest::addRow("%s", name) << plan << failed << QString::fromLatin1(fate);
    };
    const auto fe = [](std::initializer_list<int> servers) {
        QStringList names;
        for (int server : servers)
            names += u"par-s%1"_s.arg(server);
        return names;
    };
    const auto alone = [](int servers) { return oneWith(servers, HaMode::Standalone).plan(); };
    const QStringList sql{u"sql1-other"_s};
    row("EX-01", one(3).plan(), fe({3}), "FULL");
    row("EX-02", one(3).plan(), fe({2, 3}), "SIGNED_OUT");
    row("EX-03", alone(4), fe({3, 4}), "FULL");
    row("EX-04", alone(4), fe({3, 4}) + sql, "SIGNED_OUT");
    row("EX-05", alone(4), fe({4}) + sql, "RESILIENCY");
    row("EX-06", alone(5), fe({4, 5}) + sql, "RESILIENCY");
    row("EX-07", one(6).plan(), fe({5, 6}) + QStringList{u"sql1-be-par"_s}, "FULL");
    row("EX-09", alone(6), fe({4, 5, 6}), "FULL");
    row("EX-10", one(8).plan(), fe({1, 2, 3, 4}), "SIGNED_OUT");
    row("EX-11", one(8).plan(), fe({5, 6, 7, 8}), "FULL");
    row("EX-12", one(12).plan(), fe({6, 7, 8, 9, 10, 11, 12}), "FULL");
    row("EX-13", one(12, ProductVersion::V2019).plan(), fe({6, 7, 8, 9, 10, 11, 12}), "SIGNED_OUT");
    row("EX-14", one(16, ProductVersion::V2019).plan(), fe({8, 9, 10, 11, 12, 13, 14, 15, 16}), "FULL");
    row("EX-19", alone(2), fe({2}), "FULL");
    row("EX-20", alone(2), sql, "RESILIENCY");
    row("EX-21", one(2).plan(), fe({2}) + QStringList{u"sql1-be-par"_s}, "SIGNED_OUT");
    row("EX-23", one(3).plan(), {u"sql3-be-par"_s}, "FULL");
    row("EX-24", one(3).plan(), {u"sql2-be-par"_s, u"sql3-be-par"_s}, "RESILIENCY");

    const auto mirror = [](bool hasWitness) {
        return one(3).plan([=](Plan &plan) {
            for (const SqlNode &node : Table<SqlNode>(plan.sqlNodes))
                if (!hasWitness && node.role == SqlNodeRole::Witness)
                    plan.sqlNodes.remove(node.id);
        }).plan();
    };
    row("EX-25 without an administrator", mirror(false), {u"sql1-be-par"_s}, "RESILIENCY");
    row("EX-27", mirror(false), {u"sql2-be-par"_s}, "FULL");

    const auto group = [](ClusterWitness witness, bool logins) {
        return oneWith(3, HaMode::AlwaysOnAG).change<SqlStore>("other", [=](SqlStore &store) { store.cluster.witness = witness; })
            .plan([=](Plan &plan) {
                for (const SqlNode &node : Table<SqlNode>(plan.sqlNodes))
                    plan.sqlNodes.change(node.id, [=](SqlNode &changed) { changed.loginsCreated = logins; });
            }).plan();
    };
    row("EX-30", group(ClusterWitness::FileShare, true), sql, "FULL");
    row("EX-31", group(ClusterWitness::None, true), sql, "RESILIENCY");
    row("EX-33", group(ClusterWitness::FileShare, false), sql, "RESILIENCY");
    const Plan cluster = oneWith(3, HaMode::AlwaysOnFCI)
                             .change<SqlStore>("other", [](SqlStore &store) { store.storageRedundant = false; }).plan();
    row("EX-34", cluster, sql, "FULL");
    row("EX-35", cluster, {u"other"_s}, "RESILIENCY");

    row("EX-36", paired(true), fe({1, 2}), "RESILIENCY");
    row("EX-37 before the failover", paired(false), fe({1, 2}), "SIGNED_OUT");
    row("EX-39", one(3).plan(), fe({1, 2, 3}), "SIGNED_OUT");
    row("EX-40", paired(true), fe({1, 2}) + QStringList{u"lyo-s1"_s, u"lyo-s2"_s}, "SIGNED_OUT");
}

void TestServices::workedExamplesEndAsTheReferenceSays()
{
    QFETCH(Plan, plan);
    QFETCH(QStringList, failed);
    QTEST(fateOf(plan, failed), "fate");
}

void TestServices::treesEqualThePlainEvaluatorInRandomStates()
{
    int hurt = 0;
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Snapshot now(oddPlan(seed, 150));
        const ServiceModel model = serviceModel(now);
        PlainServices plain(now);
        Random random(seed);
        for (int state = 0; state < 60; ++state) {
            std::vector<bool> failed;
            for (const Cause &cause : model.causes) {
                failed.push_back(random.chance(state / 2));
                plain.setFailed(cause, failed.back());
            }
            const States ours = statesOf(model, failed), theirs = plain.states();
            QVERIFY2(ours == theirs, qPrintable(QString::number(seed)));
            hurt += std::ranges::count_if(ours, &PlainServices::State::signedOut) > 0;
        }
    }
    QVERIFY(hurt > 300);
}

void TestServices::survivorsWithTooManyUsersAreCounted()
{
    // EX-51: of five servers one fails, 7,500 users each; of six 6,000.
    const auto overloaded = [](int servers) {
        const Snapshot now(PlanBuilder(ProductVersion::V2015).site("Paris").enterprise("par", servers, 30000).plan());
        return analyzeFailures(serviceModel(now))->singles;
    };
    const auto five = overloaded(5), six = overloaded(6);
    QVERIFY(std::ranges::find(five, Effect{0, 0, 30000}) != five.end());
    QVERIFY(std::ranges::find(six, Effect{0, 0, 30000}) == six.end());

    // EX-49: a pair of 30,000 and 20,000 users on five servers each; the site of the first is lost. EX-50: as the limit.
    const auto lostSite = [](const PlanBuilder &builder) {
        const Snapshot now(builder.plan());
        const ServiceModel model = serviceModel(now);
        const auto site = std::ranges::find(model.causes, u"Paris"_s, &Cause::name) - model.causes.begin();
        return analyzeFailures(model)->singles[static_cast<size_t>(site)];
    };
    PlanBuilder enterprise(ProductVersion::V2015), standard(ProductVersion::V2015);
    enterprise.site("Paris").enterprise("par", 5, 30000).site("Lyon").enterprise("lyo", 5, 20000).pair("par", "lyo");
    standard.site("Paris").standard("par", 2400).site("Lyon").standard("lyo", 2400).pair("par", "lyo");
    QVERIFY(lostSite(enterprise) == (Effect{0, 30000, 20000}));
    QVERIFY(lostSite(standard) == (Effect{0, 2400, 0}));
}

void TestServices::exactAvailabilityEqualsTheSumOverAllStates()
{
    for (const HaMode mode : {HaMode::Standalone, HaMode::Mirrored, HaMode::AlwaysOnAG, HaMode::AlwaysOnFCI}) {
        PlanBuilder builder = oneWith(4, mode);
        builder.plan([](Plan &plan) { // only what the pool needs, so that all states can be tried
            plan.fileServers = {};
            plan.fileStores = {};
            plan.pools.change(plan.pools.begin()->id, [](Pool &pool) { pool.as<UserPool>()->fileStore = {}; });
            const SqlStoreId first = plan.sqlStores.begin()->id;
            for (const SqlNode &node : Table<SqlNode>(plan.sqlNodes))
                if (node.store == first)
                    plan.sqlNodes.remove(node.id);
            plan.sqlStores.remove(first);
            for (const Server &server : Table<Server>(plan.servers))
                plan.servers.change(server.id, [](Server &row) { row.hostId = row.ordinal <= 2 ? u"H1"_s : QString(); });
            plan = *edits::setFigures(PartKind::Site, FailureFigures{.availability = 0.98}).apply(plan);
            plan = *edits::setFigures(PartKind::Server, FailureFigures{.availability = 0.9}).apply(plan);
            plan = *edits::setFigures(PartKind::SqlServer, FailureFigures{.hoursBetween = 300, .hoursToRepair = 100}).apply(plan);
        });
        const Snapshot now(builder.plan());
        const Availability availability(serviceModel(now));
        const ServiceModel &model = availability.model();
        QVERIFY(model.causes.size() >= 7 && model.causes.size() <= 16);
        PlainServices plain(now);
        double signedOut = 0, notFull = 0;
        for (quint32 state = 0; state < 1u << model.causes.size(); ++state) {
            double chance = 1;
            for (size_t cause = 0; cause < model.causes.size(); ++cause) {
                plain.setFailed(model.causes[cause], state >> cause & 1);
                chance *= state >> cause & 1 ? model.down[cause] : 1 - model.down[cause];
            }
            const auto its = plain.states().front();
            signedOut += its.signedOut ? chance : 0;
            notFull += its.notFull ? chance : 0;
        }
        for (const std::optional<size_t> service : {std::optional<size_t>(0), std::optional<size_t>()}) {
            QVERIFY(std::abs(availability.down({service, ServiceLoss::SignedOut}).least - signedOut) < 1e-12);
            QVERIFY(std::abs(availability.down({service, ServiceLoss::NotFull}).most - notFull) < 1e-12);
        }
        QVERIFY(signedOut > 0.02 && notFull > signedOut);
    }
}

void TestServices::commonCausesCount()
{
    const auto signedOut = [](const QString &host) {
        const Snapshot now(one(3).plan([&](Plan &plan) {
            for (const Server &server : Table<Server>(plan.servers))
                plan.servers.change(server.id, [&](Server &row) { row.hostId = host; });
        }).plan());
        return Availability(serviceModel(now)).down({}).least;
    };
    const double hostDown = downShare(assumedFigures(PartKind::Host));
    QVERIFY(signedOut({}) < 1e-5);
    QVERIFY(std::abs(signedOut(u"ESX-1"_s) / hostDown - 1) < 0.01);
}

void TestServices::figuresComeFromThePartItsKindOrAssumptions()
{
    Plan plan = one(3).plan();
    const ServerId first = plan.servers.begin()->id;
    QCOMPARE(figuresOf(Snapshot(plan), first).basis, FigureBasis::Assumed);
    plan = *edits::setFigures(PartKind::Server, FailureFigures{.hoursBetween = 990, .hoursToRepair = 10}).apply(plan);
    QCOMPARE(figuresOf(Snapshot(plan), first).basis, FigureBasis::ForKind);
    QCOMPARE(downShare(figuresOf(Snapshot(plan), first).figures), 0.01);
    plan = *edits::setFigures(first, FailureFigures{.availability = 0.75}).apply(plan);
    QCOMPARE(figuresOf(Snapshot(plan), first).basis, FigureBasis::ForPart);
    const ServiceModel model = serviceModel(Snapshot(plan));
    const auto cause = std::ranges::find(model.causes, EntityRef(first), &Cause::ref);
    QCOMPARE(model.down[static_cast<size_t>(cause - model.causes.begin())], 0.25);
    plan = *edits::setFigures(first, {}).apply(plan);
    QCOMPARE(figuresOf(Snapshot(plan), first).basis, FigureBasis::ForKind);
    QVERIFY(!edits::setFigures(ServerId{9999}, {}).apply(plan));
    for (const auto &row : enumNames(PartKind{}))
        QVERIFY(downShare(assumedFigures(row.value)) < 0.01);
    QCOMPARE(downShare(assumedFigures(PartKind::Site)), 0.0);
}

void TestServices::plannedWorkCountsWhereNothingStandsIn()
{
    const auto hours = [](const Plan &plan) { return Availability(serviceModel(Snapshot(plan))).plannedHours({}); };
    const double each = assumedFigures(PartKind::Server).plannedHours;
    QVERIFY(each > 0);
    QCOMPARE(hours(one(3).plan()), 0.0);
    QCOMPARE(hours(PlanBuilder().site("Paris").standard("par").plan()), each);
}

void TestServices::aProbabilityThatChangesIsAnsweredAtOnce()
{
    Availability availability(serviceModel(Snapshot(paired(true))));
    const auto &causes = availability.model().causes;
    const auto paris = static_cast<quint32>(std::ranges::find(causes, u"Paris"_s, &Cause::name) - causes.begin());
    const auto lyon = static_cast<quint32>(std::ranges::find(causes, u"Lyon"_s, &Cause::name) - causes.begin());
    QVERIFY(availability.down({}).least < 1e-6);
    availability.setProbability(paris, 0.1); // sites never fail unless somebody says so
    availability.setProbability(lyon, 0.1);
    QVERIFY(std::abs(availability.down({}).least - 0.01) < 1e-4);
    const std::vector<Importance> ranked = availability.importances({});
    QVERIFY(ranked[0].event == std::min(paris, lyon) && ranked[1].event == std::max(paris, lyon));
    QVERIFY(std::abs(ranked[0].birnbaum - 0.1) < 1e-4);
    QVERIFY(ranked[0].contribution > 0.99);
    const CutSets sets = availability.cutSets({});
    QCOMPARE(sets.sets.front().order, 2u);
    QCOMPARE(sets.sets.front().events()[0], std::min(paris, lyon));
}

void TestServices::downtimeReadsAsText_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("downtime");
    QTest::addColumn<QString>("availability");
    QTest::addRow("never") << 0.0 << u"never"_s << u"100 %"_s;
    QTest::addRow("seldom") << 1e-9 << u"less than a second a year"_s << u"99.99999990 %"_s;
    QTest::addRow("six nines") << 1e-6 << u"about 32 second(s) a year"_s << u"99.99990 %"_s;
    QTest::addRow("four nines") << 1e-4 << u"about 53 minute(s) a year"_s << u"99.990 %"_s;
    QTest::addRow("three nines") << 1e-3 << u"about 9 hour(s) a year"_s << u"99.90 %"_s;
    QTest::addRow("one percent") << 0.01 << u"about 4 day(s) a year"_s << u"99.0 %"_s;
}

void TestServices::downtimeReadsAsText()
{
    QFETCH(double, share);
    QTEST(downtimeText(share), "downtime");
    QTEST(availabilityText(1 - share), "availability");
}

QTEST_GUILESS_MAIN(TestServices)
#include "tst_services.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/downtimeshares.h"
#include "model/availability/readiness.h"
#include "model/availability/recoverytargets.h"
#include "model/availability/rowhits.h"
#include "model/catalog/failuretimes.h"
#include "model/simulation/parts.h"
#include "tests/model/availability/availabilityplans.h"
#include "tests/support/planbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;
using namespace std::chrono_literals;

namespace {

PlanBuilder pairedPlan()
{
    PlanBuilder builder(ProductVersion::V2019);
    builder.site("Paris").enterprise("par", 3).site("Lyon").enterprise("lyo", 3).pair("par", "lyo").link("Paris", "Lyon");
    builder.plan([](Plan &plan) {
        for (const Site &site : Table<Site>(plan.sites))
            plan.sites.change(site.id, [](Site &row) { row.worldRegion = u"Europe"_s; });
    });
    return builder;
}

GroupOutcome worstOf(const PlanBuilder &plan, EntityRef failed)
{
    return outcomeOf(*plan.snapshot(), std::span(&failed, 1)).worst();
}

const ReadinessRow &rowOf(const PairReadiness &pair, ReadinessTopic topic)
{
    return pair.rows[static_cast<qsizetype>(topic)];
}

RecoveryRow gradeOf(const PlanBuilder &plan, const char *pool, RecoveryMeasure measure)
{
    for (const RecoveryRow &row : gradeRecovery(*plan.snapshot()))
        if (row.pool == plan.id<Pool>(pool) && row.measure == measure)
            return row;
    return {};
}

} // namespace

/// How long failures last, how pairs are prepared, what comes of recovery targets.
class TestOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatIsNotMissedHitsNobody();
    void voiceFailoverSignsInByItself();
    void withoutVoiceFailoverAnAdministratorActs();
    void withoutPartnerOnlyRepairHelps();
    void everyOutcomeAgreesWithTheAnalysis_data();
    void everyOutcomeAgreesWithTheAnalysis();
    void readinessNamesTheStepByHand();
    void readinessSaysWhatIsNotUsed();
    void bothDirectionsOfAPairAreJudged();
    void overloadMakesAPairPartlyReady();
    void everyReadinessHasASentence_data();
    void everyReadinessHasASentence();
    void targetsOfThePoolGoBeforeThoseOfTheSite();
    void targetsAreGraded();
    void doubtsAreNamed();
    void hitsReachTheOwners();
    void downtimeIsSharedOutWhole();
};

void TestOutcomes::aServerThatIsNotMissedHitsNobody()
{
    const PlanBuilder plan = pairedPlan();
    const EntityRef server = plan.snapshot()->serversOf(plan.id<Pool>("par")).first()->id;
    const FailureOutcome outcome = outcomeOf(*plan.snapshot(), std::span(&server, 1));
    QVERIFY(outcome.groups.isEmpty());
    QCOMPARE(outcome.worst().byItself.served, std::optional(SimTime(0)));
}

void TestOutcomes::voiceFailoverSignsInByItself()
{
    const PlanBuilder plan = pairedPlan();
    const GroupOutcome worst = worstOf(plan, plan.id<Pool>("par"));
    QCOMPARE(worst.byItself.signedIn, std::optional(SimTime(300s)));
    QVERIFY(!worst.byItself.served); // resiliency mode lasts until somebody acts
    QCOMPARE(worst.byHand.served, std::optional(SimTime(recoveryTimeMost)));
    QCOMPARE(worst.changesLost, std::optional(SimTime(recoveryPoint)));
}

void TestOutcomes::withoutVoiceFailoverAnAdministratorActs()
{
    PlanBuilder plan = pairedPlan();
    plan.user("par", [](UserPool &user) { user.autoVoiceFailover = false; });
    const GroupOutcome worst = worstOf(plan, plan.id<Pool>("par"));
    QVERIFY(!worst.byItself.signedIn);
    QCOMPARE(worst.byHand.signedIn, std::optional(SimTime(0))); // as soon as the failover has begun
    QCOMPARE(worst.byHand.served, std::optional(SimTime(recoveryTimeMost)));
}

void TestOutcomes::withoutPartnerOnlyRepairHelps()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par", 3);
    const GroupOutcome worst = worstOf(plan, plan.id<Pool>("par"));
    QVERIFY(!worst.byItself.signedIn);
    QVERIFY(!worst.byHand.served);
    QVERIFY(!worst.changesLost);
}

void TestOutcomes::everyOutcomeAgreesWithTheAnalysis_data()
{
    QTest::addColumn<Plan>("plan");
    for (int seed = 1; seed <= 3; ++seed)
        QTest::addRow("random %d", seed) << oddPlan(static_cast<quint32>(seed), 60);
    for (const NamedPlan &sample : samplePlans().first(4))
        QTest::addRow("%s", qPrintable(sample.name)) << sample.plan;
}

/// What signs users out for good when nobody acts is what the analysis counts.
void TestOutcomes::everyOutcomeAgreesWithTheAnalysis()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    const ServiceModel model = serviceModel(now);
    const FailureAnalysis analysis = *analyzeFailures(model);
    for (quint32 cause = 0; cause < model.causes.size(); ++cause) {
        const std::vector<EntityRef> rows = rowsFailedBy(now, model.causes[cause]);
        QVERIFY2(!rows.empty(), qPrintable(model.causes[cause].name));
        const FailureOutcome outcome = outcomeOf(now, rows);
        qint64 signedOut = 0;
        for (const GroupOutcome &group : outcome.groups)
            for (const UserService &service : model.services)
                if (service.group == group.group && !group.byItself.signedIn)
                    signedOut += service.users;
        if (!model.causes[cause].ref || !hasSpareInside(now, model.causes[cause].ref))
            QVERIFY2(signedOut == analysis.singles[cause].signedOut, qPrintable(model.causes[cause].name));
    }
}

void TestOutcomes::readinessNamesTheStepByHand()
{
    PlanBuilder plan = pairedPlan();
    plan.cms("par").user("par", [](UserPool &user) { user.usesE911 = true; });
    const PairReadiness pair = readinessOf(*plan.snapshot()).first();
    QCOMPARE(pair.lost, plan.id<Pool>("par"));
    QVERIFY(pair.isSiteLost);
    QCOMPARE(rowOf(pair, ReadinessTopic::PoolFailover).readiness, Readiness::Manual);
    QCOMPARE(rowOf(pair, ReadinessTopic::PoolFailover).runbook, "RB-FO-06");
    QCOMPARE(rowOf(pair, ReadinessTopic::CentralManagement).readiness, Readiness::Manual);
    QCOMPARE(rowOf(pair, ReadinessTopic::CentralManagement).runbook, "RB-CMS-03");
    QCOMPARE(rowOf(pair, ReadinessTopic::LocationDatabase).runbook, "RB-FO-10");
    QCOMPARE(rowOf(pair, ReadinessTopic::Dns).runbook, "RB-FO-11");
    QCOMPARE(pair.light(), Readiness::Manual);
    plan.plan([](Plan &changed) {
        for (const Pairing &each : Table<Pairing>(changed.pairings))
            changed.pairings.change(each.id, [](Pairing &row) { row.geoDnsZone = u"geo.example.net"_s; });
    });
    QCOMPARE(rowOf(readinessOf(*plan.snapshot()).first(), ReadinessTopic::Dns).readiness, Readiness::Ready);
}

void TestOutcomes::readinessSaysWhatIsNotUsed()
{
    const PlanBuilder plan = pairedPlan();
    const PairReadiness pair = readinessOf(*plan.snapshot()).first();
    for (ReadinessTopic topic : {ReadinessTopic::NextHop, ReadinessTopic::LocationDatabase, ReadinessTopic::Gateways,
                                 ReadinessTopic::BranchAppliances})
        QCOMPARE(rowOf(pair, topic).readiness, Readiness::NotUsed);
}

void TestOutcomes::bothDirectionsOfAPairAreJudged()
{
    PlanBuilder plan = pairedPlan();
    plan.survivableBranch("sba", "par");
    const QList<PairReadiness> pairs = readinessOf(*plan.snapshot());
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs[0].survivor, pairs[1].lost);
    // The appliance stands in Lyon: with Paris it loses its pool, with Lyon itself.
    QCOMPARE(rowOf(pairs[0], ReadinessTopic::BranchAppliances).readiness, Readiness::Partly);
    QCOMPARE(rowOf(pairs[1], ReadinessTopic::BranchAppliances).readiness, Readiness::NotUsed);
}

void TestOutcomes::overloadMakesAPairPartlyReady()
{
    PlanBuilder plan = pairedPlan();
    plan.user("par", [](UserPool &user) { user.homedUsers = 40000; });
    const PairReadiness pair = readinessOf(*plan.snapshot()).first();
    QCOMPARE(rowOf(pair, ReadinessTopic::Capacity).readiness, Readiness::Partly);
    QCOMPARE(rowOf(pair, ReadinessTopic::Capacity).reason->fact, Fact::SurvivorsOverloaded);
}

void TestOutcomes::everyReadinessHasASentence_data()
{
    everyOutcomeAgreesWithTheAnalysis_data();
}

void TestOutcomes::everyReadinessHasASentence()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    for (const PairReadiness &pair : readinessOf(now))
        for (const ReadinessRow &row : pair.rows) {
            const QString text = textOf(row, pair, plan);
            QVERIFY(!text.isEmpty());
            QVERIFY2(text != wordsOf(row.readiness), nameOf(row.topic).data());
        }
    for (const RecoveryRow &row : gradeRecovery(now))
        QCOMPARE(causeText(row, now).isEmpty(), row.cause == RecoveryCause::None);
}

void TestOutcomes::targetsOfThePoolGoBeforeThoseOfTheSite()
{
    PlanBuilder plan = pairedPlan();
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Time).grade, RecoveryGrade::NoTarget);
    plan.change<Site>("Paris", [](Site &site) { site.recoveryTimeMinutes = 60; });
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Time).target, (RecoveryTarget{60min, plan.id<Site>("Paris")}));
    plan.user("par", [](UserPool &user) { user.recoveryTimeMinutes = 10; });
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Time).target, (RecoveryTarget{10min, plan.id<Pool>("par")}));
    QVERIFY(!gradeOf(plan, "lyo", RecoveryMeasure::Time).target);
}

void TestOutcomes::targetsAreGraded()
{
    PlanBuilder plan = pairedPlan();
    const auto require = [&plan](int time, int point) {
        plan.user("par", [=](UserPool &user) {
            user.recoveryTimeMinutes = time;
            user.recoveryPointMinutes = point;
        });
    };
    require(20, 5);
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Time).grade, RecoveryGrade::Met);
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Point).grade, RecoveryGrade::Met);
    require(19, 4);
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Time).cause, RecoveryCause::FailoverTakes);
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Point).cause, RecoveryCause::PublishedPoint);

    require(20, 5);
    plan.cms("par");
    const RecoveryRow withCms = gradeOf(plan, "par", RecoveryMeasure::Time);
    QCOMPARE(withCms.cause, RecoveryCause::CentralManagementFirst);
    QCOMPARE(withCms.reached, std::optional(SimTime(recoveryTimeMost + cmsRecoveryTime)));
    plan.deployment([](Deployment &row) { row.backupSyncInterval = 1h; });
    QCOMPARE(gradeOf(plan, "par", RecoveryMeasure::Point).cause, RecoveryCause::CopiedSeldom);

    PlanBuilder alone;
    alone.site("Paris").enterprise("par", 3).change<Site>("Paris", [](Site &site) {
        site.recoveryTimeMinutes = site.recoveryPointMinutes = 600;
    });
    QCOMPARE(gradeOf(alone, "par", RecoveryMeasure::Time).cause, RecoveryCause::NoPartner);
    QCOMPARE(gradeOf(alone, "par", RecoveryMeasure::Point).cause, RecoveryCause::NoCopies);
    const RecoveryRow row = gradeOf(alone, "par", RecoveryMeasure::Point);
    QVERIFY(causeText(row, *alone.snapshot()).contains(u"par"_s));
    QVERIFY(!cureText(row, *alone.snapshot()).isEmpty());
    QVERIFY(sourceOf(row.cause).contains(u"disaster-recovery.md"_s));
}

void TestOutcomes::doubtsAreNamed()
{
    PlanBuilder plan = pairedPlan();
    plan.change<Site>("Paris", [](Site &site) {
        site.worldRegion = u"Asia"_s;
        site.recoveryTimeMinutes = 60;
    });
    const RecoveryRow row = gradeOf(plan, "par", RecoveryMeasure::Time);
    QCOMPARE(row.grade, RecoveryGrade::NotGuaranteed);
    QCOMPARE(row.doubts.size(), 1);
    QCOMPARE(row.doubts.first().fact, Fact::TargetFarAway);
    QVERIFY(causeText(row, *plan.snapshot()).contains(u"region"_s));
}

void TestOutcomes::hitsReachTheOwners()
{
    PlanBuilder plan;
    plan.site("Paris").standard("std", 800).enterprise("par", 3);
    const SnapshotPtr now = plan.snapshot();
    const ServiceModel model = serviceModel(*now);
    const QHash<EntityRef, RowHit> hits = rowHits(*now, model, *analyzeFailures(model));
    const RowHit standard = hits.value(plan.id<Pool>("std"));
    QCOMPARE(standard.effect.signedOut, 800);
    QVERIFY(standard.isSinglePoint);
    QVERIFY(!hits.value(plan.id<Pool>("par")).isSinglePoint);
    const RowHit site = hits.value(plan.id<Site>("Paris"));
    QCOMPARE(site.effect.signedOut, 6800);
    QVERIFY(!site.isSinglePoint);
}

void TestOutcomes::downtimeIsSharedOutWhole()
{
    const Availability availability(serviceModel(*pairedPlan().snapshot()));
    for (size_t service = 0; service < availability.model().services.size(); ++service) {
        const Availability::Whose whose{service, ServiceLoss::NotFull};
        double hours = 0;
        for (const KindDowntime &each : downtimeByKind(availability, whose))
            hours += each.hours;
        QVERIFY(qFuzzyCompare(hours, 8760 * availability.down(whose).most));
    }
}

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"

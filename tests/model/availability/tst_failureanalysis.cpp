// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/triplefailures.h"
#include "model/simulation/parts.h"
#include "model/simulation/simulate.h"
#include "tests/model/availability/availabilityplans.h"
#include "tests/model/availability/plainservices.h"
#include "tests/support/planbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

/// Compares every single cause and every pair with the plain evaluator; with many causes each of them with every
/// \a step th.
QString difference(const Plan &plan, size_t step)
{
    const Snapshot now(plan);
    const ServiceModel model = serviceModel(now);
    const FailureAnalysis analysis = *analyzeFailures(model);
    PlainServices plain(now);
    const Effect normal = plain.users();
    const std::vector<bool *> switches = plain.switches(model);
    const auto check = [&](const Effect &ours, const QString &what) {
        const Effect theirs = plain.users();
        if (normal + ours == theirs)
            return QString();
        return u"%1: %2 %3 %4, not %5 %6 %7"_s.arg(what).arg((normal + ours).signedOut).arg((normal + ours).resiliency)
            .arg((normal + ours).overloaded).arg(theirs.signedOut).arg(theirs.resiliency).arg(theirs.overloaded);
    };
    for (quint32 first = 0; first < switches.size(); ++first) {
        *switches[first] = true;
        if (const QString wrong = check(analysis.singles[first], model.causes[first].name); !wrong.isEmpty())
            return wrong;
        for (auto second = static_cast<quint32>(first + 1 + first % step); second < switches.size(); second += step) {
            *switches[second] = true;
            const QString wrong = check(analysis.of(first, second),
                                        model.causes[first].name + u" and "_s + model.causes[second].name);
            if (!wrong.isEmpty())
                return wrong;
            *switches[second] = false;
        }
        *switches[first] = false;
    }
    return {};
}

/// What has to fail in a simulation for a cause to be there.
std::vector<SimEvent> eventsOf(const Snapshot &now, const Cause &cause)
{
    if (cause.ref)
        return {{.target = cause.ref}};
    std::vector<SimEvent> events;
    const auto fail = [&](const CommonCause &common) {
        for (EntityRef part : common.parts)
            events.push_back({.target = part});
    };
    for (const CommonCause &host : sharedHosts(now))
        if (cause.kind == PartKind::Host && host.name == cause.name && host.site == cause.site)
            fail(host);
    for (const CommonCause &building : sharedBuildings(now))
        if (cause.kind == PartKind::Building && building.name == cause.name)
            fail(building);
    return events;
}

/// Users when all has reacted by itself to what has failed at once.
Effect simulated(const Snapshot &now, const SimState &start, const std::vector<SimEvent> &events)
{
    SimState state = step(now, start, events).state;
    while (const auto next = nextChange(state))
        state = advance(now, std::move(state), *next).state;
    Effect effect;
    for (const UserResult &users : userResults(now, state)) {
        effect.signedOut += users.state == UserState::SignedOut ? users.users : 0;
        effect.resiliency += users.state == UserState::Resiliency || users.state == UserState::BranchVoice ? users.users : 0;
    }
    return effect;
}

} // namespace

class TestFailureAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void analysisEqualsThePlainEvaluatorForEveryPair_data();
    void analysisEqualsThePlainEvaluatorForEveryPair();
    void analysisEqualsTheSimulationWhenAllHasReacted_data();
    void analysisEqualsTheSimulationWhenAllHasReacted();
    void theWorstPairsAreTheWorstOfAll();
    void triplesEqualThePlainEvaluator_data();
    void triplesEqualThePlainEvaluator();
    void analysisStopsWhenToldTo();
};

void TestFailureAnalysis::analysisEqualsThePlainEvaluatorForEveryPair_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<int>("step");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("random %d", seed) << oddPlan(static_cast<quint32>(seed), 90) << 1;
    QTest::addRow("large") << oddPlan(99, 600) << 97;
    for (const NamedPlan &sample : samplePlans())
        QTest::addRow("%s", qPrintable(sample.name)) << sample.plan << 7;
}

void TestFailureAnalysis::analysisEqualsThePlainEvaluatorForEveryPair()
{
    QFETCH(Plan, plan);
    QFETCH(int, step);
    const QString wrong = difference(plan, static_cast<size_t>(step));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestFailureAnalysis::analysisEqualsTheSimulationWhenAllHasReacted_data()
{
    QTest::addColumn<Plan>("plan");
    for (int seed = 1; seed <= 8; ++seed)
        QTest::addRow("random %d", seed) << randomPlan(static_cast<quint32>(seed), 80);
    for (const NamedPlan &sample : samplePlans())
        QTest::addRow("%s", qPrintable(sample.name)) << sample.plan;
}

void TestFailureAnalysis::analysisEqualsTheSimulationWhenAllHasReacted()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    const ServiceModel model = serviceModel(now);
    const FailureAnalysis analysis = *analyzeFailures(model);
    const SimState start = initialState(now);
    const auto hasSpare = [&](quint32 cause) {
        return model.causes[cause].ref && hasSpareInside(now, model.causes[cause].ref);
    };
    const auto check = [&](Effect ours, std::initializer_list<quint32> causes) {
        std::vector<SimEvent> events;
        QString names;
        for (quint32 cause : causes) {
            std::ranges::copy(eventsOf(now, model.causes[cause]), std::back_inserter(events));
            names += model.causes[cause].name + u' ';
        }
        ours += analysis.normal;
        ours.overloaded = 0; // the simulation warns of it
        const Effect theirs = simulated(now, start, events);
        return ours == theirs ? QString()
                              : u"%1: %2 %3, not %4 %5"_s.arg(names).arg(ours.signedOut).arg(ours.resiliency)
                                    .arg(theirs.signedOut).arg(theirs.resiliency);
    };
    for (quint32 cause = 0; cause < model.causes.size(); ++cause) {
        if (hasSpare(cause))
            continue;
        const QString wrong = check(analysis.singles[cause], {cause});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    std::vector<PairEffect> pairs = analysis.worstPairs(150, false);
    std::ranges::copy(analysis.worstPairs(150), std::back_inserter(pairs));
    for (const PairEffect &pair : pairs) {
        if (hasSpare(pair.first) || hasSpare(pair.second))
            continue;
        const QString wrong = check(analysis.of(pair.first, pair.second), {pair.first, pair.second});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestFailureAnalysis::theWorstPairsAreTheWorstOfAll()
{
    for (quint32 seed = 1; seed <= 5; ++seed) {
        const ServiceModel model = serviceModel(Snapshot(oddPlan(seed, 120)));
        const FailureAnalysis analysis = *analyzeFailures(model);
        std::vector<Effect> all;
        for (quint32 first = 0; first < model.causes.size(); ++first)
            for (quint32 second = first + 1; second < model.causes.size(); ++second)
                if (analysis.singles[first] > Effect() && analysis.singles[second] > Effect())
                    all.push_back(analysis.of(first, second));
        for (const PairEffect &pair : analysis.pairs)
            if (!(analysis.singles[pair.first] > Effect() && analysis.singles[pair.second] > Effect()))
                all.push_back(analysis.of(pair.first, pair.second));
        std::ranges::sort(all, std::greater());
        const std::vector<PairEffect> worst = analysis.worstPairs(20, false);
        QCOMPARE(worst.size(), std::min<size_t>(20, all.size()));
        for (size_t at = 0; at < worst.size(); ++at)
            QVERIFY(analysis.of(worst[at].first, worst[at].second) == all[at]);
        for (const PairEffect &pair : analysis.worstPairs(20))
            QVERIFY(pair.more > Effect());
    }
}

void TestFailureAnalysis::triplesEqualThePlainEvaluator_data()
{
    QTest::addColumn<Plan>("plan");
    for (int seed = 1; seed <= 10; ++seed)
        QTest::addRow("random %d", seed) << oddPlan(static_cast<quint32>(seed), 70);
    QTest::addRow("pair") << PlanBuilder().site("Paris").enterprise("par", 3).site("Lyon").enterprise("lyo", 3)
                                 .pair("par", "lyo").plan();
    QTest::addRow("nothing") << Plan();
}

/// Every triple one by one: its cost, and users that it hits and no two of its causes do.
void TestFailureAnalysis::triplesEqualThePlainEvaluator()
{
    QFETCH(Plan, plan);
    const Snapshot now(plan);
    const ServiceModel model = serviceModel(now);
    const TripleAnalysis analysis = analyzeTriples(model);
    PlainServices plain(now);
    const std::vector<bool *> switches = plain.switches(model);
    const Effect normal = plain.users();
    const auto causes = static_cast<quint32>(switches.size());
    const auto statesOf = [&](std::initializer_list<quint32> failed) {
        for (quint32 cause : failed)
            *switches[cause] = true;
        std::vector<PlainServices::State> states = plain.states();
        for (quint32 cause : failed)
            *switches[cause] = false;
        return states;
    };
    std::vector<std::vector<PlainServices::State>> pairs(causes * causes);
    for (quint32 first = 0; first < causes; ++first)
        for (quint32 second = first + 1; second < causes; ++second)
            pairs[first * causes + second] = statesOf({first, second});

    std::vector<TripleEffect> triples;
    Effect sum;
    double count = 0;
    for (quint32 first = 0; first < causes; ++first)
        for (quint32 second = first + 1; second < causes; ++second)
            for (quint32 third = second + 1; third < causes; ++third) {
                const std::vector<PlainServices::State> all = statesOf({first, second, third});
                Effect more, whole;
                for (size_t at = 0; at < all.size(); ++at) {
                    const qint64 users = model.services[at].users;
                    const auto addTo = [&](qint64 Effect::*member, auto isHit) {
                        whole.*member += isHit(all[at]) ? users : 0;
                        const auto isHitByTwo = [&](quint32 a, quint32 b) { return isHit(pairs[a * causes + b][at]); };
                        if (isHit(all[at]) && !isHitByTwo(first, second) && !isHitByTwo(first, third)
                            && !isHitByTwo(second, third))
                            more.*member += users;
                    };
                    using State = PlainServices::State;
                    addTo(&Effect::signedOut, [](const State &state) { return state.signedOut; });
                    addTo(&Effect::resiliency, [](const State &state) { return state.notFull && !state.signedOut; });
                    addTo(&Effect::overloaded, [](const State &state) { return state.overloaded; });
                }
                sum += whole;
                ++count;
                if (more != Effect())
                    triples.push_back({first, second, third, more});
            }
    QCOMPARE(analysis.count, count);
    QCOMPARE(analysis.triples.size(), triples.size());
    QVERIFY(analysis.triples == triples);
    const auto isMean = [&](double mean, qint64 hits, qint64 before) {
        return count == 0 ? mean == 0
                          : std::abs(mean * count + static_cast<double>(before) * count - static_cast<double>(hits)) < 1e-3 * count;
    };
    QVERIFY(isMean(analysis.mean.signedOut, sum.signedOut, normal.signedOut));
    QVERIFY(isMean(analysis.mean.resiliency, sum.resiliency, normal.resiliency));
    QVERIFY(isMean(analysis.mean.overloaded, sum.overloaded, normal.overloaded));

    std::ranges::stable_sort(triples, std::greater(), &TripleEffect::more);
    triples.resize(std::min<size_t>(triples.size(), 5));
    QVERIFY(analysis.worst(5) == triples);
}

void TestFailureAnalysis::analysisStopsWhenToldTo()
{
    const ServiceModel model = serviceModel(
        Snapshot(PlanBuilder().site("Paris").enterprise("par").site("Lyon").enterprise("lyo").pair("par", "lyo").plan()));
    int asked = 0;
    QVERIFY(!analyzeFailures(model, [&] { return ++asked == 2; }));
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(TestFailureAnalysis)
#include "tst_failureanalysis.moc"

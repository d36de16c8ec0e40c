// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/parts.h"
#include "model/simulation/simulate.h"
#include "tests/support/randomplan.h"

#include <QTest>

#include <numeric>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

// What holds of every simulation of every plan.

namespace {

constexpr int plans = 60;
constexpr std::chrono::hours end{6};

/// A random plan in which backup Registrars take over and branches exist.
Snapshot planOf(quint32 seed)
{
    Random random(seed);
    Plan plan = randomPlan(seed, random.number(30, 200));
    const Table<Pool> pools = plan.pools;
    for (const Pool &pool : pools)
        plan.pools.change(pool.id, [&](Pool &row) {
            if (auto *user = row.as<UserPool>()) {
                user->autoVoiceFailover = random.chance(60);
            } else if (auto *branch = row.as<SurvivableBranch>()) {
                branch->users = random.number(0, 500);
                branch->autoVoiceFailover = random.chance(50);
                for (const Pool &home : pools)
                    if (home.as<UserPool>() && random.chance(50))
                        branch->userServicesPool = home.id;
            }
        });
    const Table<SqlNode> nodes = plan.sqlNodes;
    for (const SqlNode &node : nodes)
        plan.sqlNodes.change(node.id, [&](SqlNode &row) {
            row.loginsCreated = random.chance(70);
            row.failoverMode = random.chance(70) ? FailoverMode::Automatic : FailoverMode::Manual;
        });
    return Snapshot(std::move(plan));
}

std::vector<SimEvent> failures(const std::vector<EntityRef> &parts, SimTime at = SimTime(0))
{
    std::vector<SimEvent> events;
    for (EntityRef part : parts)
        events.push_back({at, ScenarioAction::Fail, part});
    return events;
}

std::vector<EntityRef> someOf(Random &random, const std::vector<EntityRef> &parts, int percent)
{
    std::vector<EntityRef> some;
    std::ranges::copy_if(parts, std::back_inserter(some), [&](EntityRef) { return random.chance(percent); });
    return some;
}

/// Users who work as usual, and users who are signed in at all.
std::pair<int, int> servedIn(const Moment &moment)
{
    int full = 0, signedIn = 0;
    for (const UserResult &users : moment.results.users) {
        if (users.state == UserState::Full)
            full += users.users - users.notServed;
        if (users.state != UserState::SignedOut)
            signedIn += users.users;
    }
    return {full, signedIn};
}

/// What the results say, without how long it has been so.
template <class List, class Value>
auto valuesOf(const List &list, Value value)
{
    QList<decltype(value(list.first()))> values;
    for (const auto &row : list)
        values.append(value(row));
    return values;
}

} // namespace

class TestSimulationLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losingMoreNeverServesMoreUsers();
    void repairingEverythingReturnsToNormal();
    void theSameInputGivesTheSameTimeline();
    void theOrderOfSimultaneousFailuresDoesNotMatter();
    void withoutEventsNothingHappens();
    void refusedActionsChangeNothing();
    void everyTargetOfAScenarioCanBeSimulated();
};

void TestSimulationLaws::losingMoreNeverServesMoreUsers()
{
    int compared = 0;
    for (quint32 seed = 1; seed <= plans; ++seed) {
        const Snapshot now = planOf(seed);
        Random random(seed);
        const std::vector<EntityRef> parts = allParts(now);
        for (int round = 0; round < 6; ++round) {
            const std::vector<EntityRef> more = someOf(random, parts, random.number(2, 40));
            const std::vector<EntityRef> less = someOf(random, more, 60);
            const Timeline best = simulate(now, failures(less), end), worst = simulate(now, failures(more), end);
            for (int minutes : {0, 2, 5, 29, 30, 31, 300}) {
                const auto [fullBest, inBest] = servedIn(best.at(std::chrono::minutes(minutes)));
                const auto [fullWorst, inWorst] = servedIn(worst.at(std::chrono::minutes(minutes)));
                QVERIFY2(
                    fullWorst <= fullBest && inWorst <= inBest,
                    qPrintable(u"plan %1, round %2, minute %3: %4/%5 after fewer failures, %6/%7 after more"_s.arg(seed)
                                   .arg(round)
                                   .arg(minutes)
                                   .arg(fullBest)
                                   .arg(inBest)
                                   .arg(fullWorst)
                                   .arg(inWorst)));
                compared += fullBest != fullWorst;
            }
        }
    }
    QVERIFY(compared > 100);
}

void TestSimulationLaws::repairingEverythingReturnsToNormal()
{
    for (quint32 seed = 1; seed <= plans; ++seed) {
        const Snapshot now = planOf(seed);
        Random random(seed);
        const std::vector<EntityRef> parts = someOf(random, allParts(now), random.number(5, 100));
        std::vector<SimEvent> events = failures(parts);
        for (EntityRef part : parts)
            events.push_back({std::chrono::hours(1), ScenarioAction::Return, part});
        // Stores go back to their primary by hand.
        const Timeline repaired = simulate(now, events, std::chrono::hours(2));
        for (const WaitingAction &action : repaired.moments.last().actions) {
            QVERIFY2(action.action == ScenarioAction::FailOverStore, qPrintable(u"plan %1"_s.arg(seed)));
            events.push_back({std::chrono::hours(2), *action.action, action.target, action.to});
        }
        const Timeline timeline = simulate(now, events, end);
        const Moment &last = timeline.moments.last();
        const SimState normal = initialState(now);
        const Results before = resultsOf(now, normal);
        const auto user = [](const UserResult &row) {
            return std::tuple(row.group, row.users, row.state, row.servedBy);
        };
        QCOMPARE(valuesOf(last.results.users, user) == valuesOf(before.users, user), true);
        const auto store = [](const StoreResult &row) { return std::pair(row.store, row.outcome); };
        QCOMPARE(valuesOf(last.results.stores, store), valuesOf(before.stores, store));
        const auto pool = [](const PoolResult &row) { return std::tuple(row.pool, row.outcome, row.lostGroups); };
        QCOMPARE(valuesOf(last.results.pools, pool) == valuesOf(before.pools, pool), true);
        const auto service = [](const ServiceResult &row) { return std::tuple(row.service, row.subject, row.outcome); };
        QCOMPARE(valuesOf(last.results.services, service) == valuesOf(before.services, service), true);
        QVERIFY(last.state.failed.empty());
        QVERIFY(last.actions.isEmpty());
    }
}

void TestSimulationLaws::theSameInputGivesTheSameTimeline()
{
    for (quint32 seed = 1; seed <= plans; ++seed) {
        Random random(seed);
        const Snapshot now = planOf(seed), again = planOf(seed);
        std::vector<SimEvent> events = failures(someOf(random, allParts(now), 10));
        std::ranges::copy(failures(someOf(random, allParts(now), 10), std::chrono::minutes(7)),
                          std::back_inserter(events));
        QVERIFY(simulate(now, events, end) == simulate(again, events, end));
    }
}

void TestSimulationLaws::theOrderOfSimultaneousFailuresDoesNotMatter()
{
    for (quint32 seed = 1; seed <= plans; ++seed) {
        Random random(seed);
        const Snapshot now = planOf(seed);
        std::vector<SimEvent> events = failures(someOf(random, allParts(now), 20));
        const Timeline forwards = simulate(now, events, end);
        std::ranges::reverse(events);
        const Timeline backwards = simulate(now, events, end);
        QCOMPARE(forwards.moments.size(), backwards.moments.size());
        for (qsizetype i = 0; i < forwards.moments.size(); ++i) {
            QVERIFY(forwards.moments[i].state == backwards.moments[i].state);
            QVERIFY(forwards.moments[i].results == backwards.moments[i].results);
            QVERIFY(forwards.moments[i].actions == backwards.moments[i].actions);
            QVERIFY(forwards.moments[i].warnings == backwards.moments[i].warnings);
        }
    }
}

void TestSimulationLaws::withoutEventsNothingHappens()
{
    for (quint32 seed = 1; seed <= plans; ++seed) {
        const Snapshot now = planOf(seed);
        const Timeline timeline = simulate(now, {}, end);
        QVERIFY(timeline.moments.first().consequences.isEmpty());
        QVERIFY(timeline.moments.size() <= 2); // a store that never served is noticed after a while
    }
}

void TestSimulationLaws::refusedActionsChangeNothing()
{
    int refused = 0;
    for (quint32 seed = 1; seed <= plans; ++seed) {
        const Snapshot now = planOf(seed);
        Random random(seed);
        const SimState before = step(now, initialState(now), failures(someOf(random, allParts(now), 20))).state;
        for (int round = 0; round < 40; ++round) {
            const auto action = random.oneOf(enumNames(ScenarioAction{})).value;
            const auto row = [&]() -> EntityRef {
                switch (random.number(0, 2)) {
                case 0:
                    return before.stores.empty() ? EntityRef() : random.oneOf(before.stores).id;
                case 1:
                    return now.plan.sites.begin()->id;
                default:
                    return before.pools.empty() ? EntityRef() : random.oneOf(before.pools).id;
                }
            };
            const StepResult result = step(now, before, SimEvent{SimTime(0), action, row(), row()});
            const bool isRefused = std::ranges::any_of(result.consequences, [](const Statement &said) {
                return QByteArrayView(rowOf(said.fact).name).startsWith("refused");
            });
            refused += isRefused;
            if (isRefused)
                QVERIFY2(result.state == before, nameOf(action).data());
        }
    }
    QVERIFY(refused > 100);
}

void TestSimulationLaws::everyTargetOfAScenarioCanBeSimulated()
{
    for (quint32 seed = 1; seed <= plans; ++seed) {
        const Snapshot now = planOf(seed);
        for (const Scenario &scenario : now.plan.scenarios) {
            const std::vector<SimEvent> events = eventsOf(now, scenario.id);
            QCOMPARE(events.size(), size_t(now.eventsOf(scenario.id).size()));
            const Timeline timeline = simulate(now, events, end);
            QVERIFY(std::ranges::is_sorted(timeline.moments, {}, &Moment::at));
            QCOMPARE(timeline.moments.first().at, SimTime(0));
        }
    }
}

QTEST_GUILESS_MAIN(TestSimulationLaws)
#include "tst_simulationlaws.moc"

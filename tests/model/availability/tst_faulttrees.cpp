// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/bdd.h"
#include "model/availability/bounds.h"
#include "model/availability/cutsets.h"
#include "tests/model/availability/faulttreeoracle.h"

#include <QTest>

#include <bit>
#include <cmath>

using namespace twinpool;
using namespace twinpool::test;

namespace {

constexpr double exactly = 1e-12;

/// Fails the test with the seed when two figures differ.
#define COMPARE_FIGURES(a, b, seed) \
    QVERIFY2(std::abs((a) - (b)) <= exactly, qPrintable(QString::asprintf("seed %u: %.17g, not %.17g", seed, (a), (b))))

Bdd compiled(const SampleTree &sample)
{
    return *BddCompiler(sample.tree, sample.down).compile(sample.top);
}

std::vector<quint64> asBits(const std::vector<CutSet> &sets)
{
    std::vector<quint64> result;
    for (const CutSet &set : sets) {
        quint64 bits = 0;
        for (quint32 event : set.events())
            bits |= quint64{1} << event;
        result.push_back(bits);
    }
    return result;
}

} // namespace

class TestFaultTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gatesAreMadeInTheirSimplestForm();
    void childrenThatAreNamedTwiceCountTwice();
    void probabilityEqualsTheSumOverAllStates();
    void everyServiceOfATreeIsAnsweredByOneCompiler();
    void changedProbabilitiesNeedNoNewDiagram();
    void importanceEqualsTheDifferenceThatAnEventMakes();
    void manySitesEqualTheSumOverTheStatesOfTheSites();
    void diagramsOfManySitesStaySmall();
    void cutSetsEqualTheStatesThatNeedEveryEvent();
    void cutSetsComeByOrderAndProbability();
    void tooManyCutSetsAreSaidToBeIncomplete();
    void boundsHoldWhereTheDiagramDoesNotFit();
};

void TestFaultTrees::gatesAreMadeInTheirSimplestForm()
{
    FaultTreeBuilder builder;
    const FaultNode a = builder.addEvent(), b = builder.addEvent(), c = builder.addEvent(), site = builder.addEvent();
    QCOMPARE(builder.any({}), FaultNode::never());
    QCOMPARE(builder.all({}), FaultNode::always());
    QCOMPARE(builder.any({a, FaultNode::always()}), FaultNode::always());
    QCOMPARE(builder.all({a, FaultNode::never()}), FaultNode::never());
    QCOMPARE(builder.all({a, FaultNode::always()}), a);
    QCOMPARE(builder.any({a, a}), a);
    QCOMPARE(builder.all({b, a}), builder.all({a, b}));
    QCOMPARE(builder.atLeast(2, std::array{a, b, FaultNode::always()}), builder.any({a, b}));
    QCOMPARE(builder.atLeast(4, std::array{a, b, c}), FaultNode::never());

    // The cause that the three have in common stands beside the gate, not below it.
    const std::array atSite{builder.any({a, site}), builder.any({b, site}), builder.any({c, site})};
    const FaultNode lost = builder.atLeast(2, atSite);
    QCOMPARE(lost, builder.any({site, builder.atLeast(2, std::array{a, b, c})}));
    QCOMPARE(builder.all(std::span(atSite).first(2)), builder.any({site, builder.all({a, b})}));
}

void TestFaultTrees::childrenThatAreNamedTwiceCountTwice()
{
    SampleTree sample;
    FaultTreeBuilder builder;
    const FaultNode a = builder.addEvent(), b = builder.addEvent(), c = builder.addEvent();
    sample.top = builder.atLeast(3, std::array{a, a, b, c});
    sample.tree = builder.take();
    for (quint64 state = 0; state < 8; ++state) {
        const int votes = 2 * (state & 1) + (state >> 1 & 1) + (state >> 2 & 1);
        QCOMPARE(isDown(sample, state), votes >= 3);
    }
}

void TestFaultTrees::probabilityEqualsTheSumOverAllStates()
{
    int interesting = 0;
    for (quint32 seed = 0; seed < 600; ++seed) {
        const SampleTree sample = randomTree(seed, seed % 20 == 0 ? 16 : 11);
        const Bdd bdd = compiled(sample);
        COMPARE_FIGURES(bdd.probability(sample.down), bruteProbability(sample, sample.down), seed);
        interesting += bdd.nodeCount() >= 6;
    }
    QVERIFY2(interesting > 300, qPrintable(QString::number(interesting)));
}

void TestFaultTrees::everyServiceOfATreeIsAnsweredByOneCompiler()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        SampleTree sample = randomTree(seed, 9);
        BddCompiler compiler(sample.tree, sample.down);
        for (quint32 gate = 0; gate < sample.tree.gateCount(); ++gate) {
            sample.top = {FaultNode::Kind::Gate, gate};
            COMPARE_FIGURES(compiler.compile(sample.top)->probability(sample.down),
                            bruteProbability(sample, sample.down), seed);
        }
    }
}

void TestFaultTrees::changedProbabilitiesNeedNoNewDiagram()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        SampleTree sample = randomTree(seed, 9);
        const Bdd bdd = compiled(sample);
        Random random(seed);
        for (double &chance : sample.down)
            if (chance > 0)
                chance = random.number(0, 1000) / 1000.0;
        COMPARE_FIGURES(bdd.probability(sample.down), bruteProbability(sample, sample.down), seed);
    }
}

void TestFaultTrees::importanceEqualsTheDifferenceThatAnEventMakes()
{
    int compared = 0;
    for (quint32 seed = 0; seed < 150; ++seed) {
        const SampleTree sample = randomTree(seed, 9);
        const double whole = bruteProbability(sample, sample.down);
        std::vector<double> birnbaum(sample.down.size()), contribution(sample.down.size());
        for (const Importance &row : compiled(sample).importances(sample.down)) {
            birnbaum[row.event] = row.birnbaum;
            contribution[row.event] = row.contribution;
        }
        for (size_t event = 0; event < sample.down.size(); ++event) {
            if (sample.down[event] == 0)
                continue; // left out of the diagram
            std::vector<double> changed = sample.down;
            changed[event] = 1;
            const double withEvent = bruteProbability(sample, changed);
            changed[event] = 0;
            const double without = bruteProbability(sample, changed);
            COMPARE_FIGURES(birnbaum[event], withEvent - without, seed);
            if (whole > 1e-3)
                COMPARE_FIGURES(contribution[event], (whole - without) / whole, seed);
            compared += birnbaum[event] > 0;
        }
    }
    QVERIFY(compared > 300);
}

void TestFaultTrees::manySitesEqualTheSumOverTheStatesOfTheSites()
{
    for (const Pairs pairs : {Pairs::Neighbours, Pairs::Ring, Pairs::Random}) {
        for (quint32 seed = 1; seed <= 3; ++seed) {
            const SampleTree sample = sitesOfPairs(12, pairs, 0, seed);
            const double ours = compiled(sample).probability(sample.down);
            const double theirs = sitesOfPairsByCases(12, pairs, seed);
            QVERIFY2(std::abs(ours / theirs - 1) < 1e-9, qPrintable(QString::asprintf("%.17g, not %.17g", ours, theirs)));
        }
    }
}

void TestFaultTrees::diagramsOfManySitesStaySmall()
{
    // Without modules or without the order these need millions.
    const auto nodes = [](const SampleTree &sample) { return compiled(sample).nodeCount(); };
    QVERIFY(nodes(sitesOfPairs(40, Pairs::Neighbours, 0)) < 6000);
    QVERIFY(nodes(sitesOfPairs(40, Pairs::Ring, 0)) < 12000);
    QVERIFY(nodes(sitesOfPairs(40, Pairs::Neighbours, 6)) < 200000);
    for (quint32 seed = 1; seed <= 3; ++seed)
        QVERIFY(nodes(sitesOfPairs(40, Pairs::Random, 0, seed)) < 400000);
}

void TestFaultTrees::cutSetsEqualTheStatesThatNeedEveryEvent()
{
    size_t found = 0;
    for (quint32 seed = 0; seed < 400; ++seed) {
        const SampleTree sample = randomTree(seed, seed % 20 == 0 ? 14 : 10);
        for (const int order : {2, 4}) {
            const CutSets sets = minimalCutSets(sample.tree, sample.top, sample.down, order);
            QVERIFY(sets.areComplete);
            std::vector<quint64> ours = asBits(sets.sets), theirs = bruteCutSets(sample, order);
            std::ranges::sort(ours);
            std::ranges::sort(theirs);
            QVERIFY2(ours == theirs, qPrintable(QString::number(seed)));
            found += ours.size();
        }
    }
    QVERIFY(found > 2000);
}

void TestFaultTrees::cutSetsComeByOrderAndProbability()
{
    const SampleTree sample = sitesOfPairs(2, Pairs::Neighbours, 1);
    const CutSets sets = minimalCutSets(sample.tree, sample.top, sample.down);
    QVERIFY(sets.sets.size() > 10);
    for (size_t at = 1; at < sets.sets.size(); ++at) {
        const CutSet &before = sets.sets[at - 1], &set = sets.sets[at];
        QVERIFY(before.order < set.order
                || (before.order == set.order
                    && probabilityOf(before, sample.down) >= probabilityOf(set, sample.down)));
    }
    // Two sites are lost together, then a site with the host of the other, then the two hosts.
    QCOMPARE(sets.sets[0].order, 2u);
    QCOMPARE(probabilityOf(sets.sets[0], sample.down), 1e-6);
}

void TestFaultTrees::tooManyCutSetsAreSaidToBeIncomplete()
{
    const SampleTree sample = sitesOfPairs(12, Pairs::Ring, 0);
    const CutSets all = minimalCutSets(sample.tree, sample.top, sample.down);
    const CutSets some = minimalCutSets(sample.tree, sample.top, sample.down, 4, 20);
    QVERIFY(all.areComplete);
    QVERIFY(!some.areComplete);
    QVERIFY(some.sets.size() <= 20);
}

void TestFaultTrees::boundsHoldWhereTheDiagramDoesNotFit()
{
    int open = 0;
    const auto check = [&](const SampleTree &sample, size_t limit) {
        const double exact = compiled(sample).probability(sample.down);
        const Bounds bounds = boundsOf(sample.tree, sample.top, sample.down, limit);
        open += !bounds.areExact();
        QVERIFY2(bounds.least <= exact * (1 + 1e-12) && exact <= bounds.most * (1 + 1e-12),
                 qPrintable(QString::asprintf("%g not from %g to %g", exact, bounds.least, bounds.most)));
    };
    for (quint32 seed = 0; seed < 300; ++seed)
        check(randomTree(seed, 12), 6);
    QVERIFY(open > 100);

    const SampleTree sites = sitesOfPairs(40, Pairs::Random, 0, 2);
    QVERIFY(!BddCompiler(sites.tree, sites.down).compile(sites.top, 5000));
    check(sites, 5000);
    const Bounds bounds = boundsOf(sites.tree, sites.top, sites.down, 5000);
    QVERIFY2(bounds.most < 1.01 * bounds.least, qPrintable(QString::asprintf("%g to %g", bounds.least, bounds.most)));
}

QTEST_GUILESS_MAIN(TestFaultTrees)
#include "tst_faulttrees.moc"

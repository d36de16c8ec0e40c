// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/usermodel.h"
#include "model/proposals/partneradvice.h"
#include "model/proposals/serverproposals.h"
#include "model/rules/evaluate.h"
#include "model/rules/rule.h"
#include "tests/support/askrules.h"
#include "tests/support/planbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;
using enum LoadState;
using enum ProductVersion;

class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposalsClearTheirFinding_data();
    void proposalsClearTheirFinding();
    void proposalsReachTheirGoal();
    void costsAreCountedForBothPoolsOfAPair();
    void poolsThatCannotGrowAreNamed();
    void whatIsEnoughCostsNothing();
    void partnersAreRankedAndRejectedWithReasons();
    void proposedPairsUseEachPoolOnce();
    void theUserModelCanBeEditedAndReset();
};

namespace {

ServerProposal proposalFor(const Snapshot &now, PoolId pool, LoadState goal)
{
    for (const ServerProposal &proposal : proposeServers(now, pool))
        if (proposal.goal == goal)
            return proposal;
    return {};
}

PlanBuilder pair(int serversA, int usersA, int serversB, int usersB)
{
    return PlanBuilder(V2019).site("Paris").enterprise("par", serversA, usersA).site("Lyon").enterprise("lyo", serversB, usersB)
        .link("Paris", "Lyon").pair("par", "lyo").cms("par");
}

} // namespace

void TestProposals::proposalsClearTheirFinding_data()
{
    QTest::addColumn<PlanBuilder>("builder");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<LoadState>("goal");
    const auto single = [](int servers, int users) {
        return PlanBuilder(V2019).site("Paris").enterprise("par", servers, users).cms("par");
    };
    const auto remote = [&](int users) {
        return single(3, 9000).edge("edge", "par", 2).change<Pool>("edge", [=](Pool &pool) {
            pool.as<EdgePool>()->concurrentRemoteUsers = users;
        });
    };
    const auto calls = [&](int busyHourCalls) {
        return single(3, 9000).mediation("med", "par", 2).change<Pool>("med", [=](Pool &pool) {
            pool.as<MediationPool>()->mediation.busyHourCalls = busyHourCalls;
        });
    };
    QTest::newRow("CAP-001") << single(3, 30000) << u"CAP-001"_s << Normal;
    QTest::newRow("CAP-001, far too many") << single(3, 100000) << u"CAP-001"_s << Normal;
    QTest::newRow("CAP-002") << single(5, 30000) << u"CAP-002"_s << OneFewer;
    QTest::newRow("CAP-004") << remote(30000) << u"CAP-004"_s << OneFewer;
    QTest::newRow("CAP-005") << single(3, 9000).director("dir", 2).change<Pool>("dir", [](Pool &pool) {
        pool.as<DirectorPool>()->concurrentRemoteUsers = 40000;
    }) << u"CAP-005"_s << OneFewer;
    QTest::newRow("CAP-009, stand-alone") << calls(4500) << u"CAP-009"_s << OneFewer;
    QTest::newRow("CAP-009, beside Front Ends") << single(3, 9000).user("par", [](UserPool &user) {
        user.mediation.emplace();
        user.mediation->busyHourCalls = 1000;
    }) << u"CAP-009"_s << Normal;
    QTest::newRow("PAR-009") << pair(4, 20000, 5, 20000) << u"PAR-009"_s << PartnerDown;
}

void TestProposals::proposalsClearTheirFinding()
{
    QFETCH(PlanBuilder, builder);
    QFETCH(QString, rule);
    QFETCH(LoadState, goal);
    const SnapshotPtr now = builder.snapshot();
    QList<Finding> findings = evaluate(*now);
    findings.removeIf([&](const Finding &finding) { return rule != QLatin1StringView(finding.rule->id); });
    QCOMPARE(findings.size(), 1);
    const Finding &finding = findings.first();
    const PoolId pool = finding.subject.kind == EntityKind::Pool ? finding.subject.as<PoolId>()
                                                                 : now->find(finding.subject.as<PairingId>())->poolA;
    const ServerProposal proposal = proposalFor(*now, pool, goal);
    QVERIFY(proposal.edit);
    QCOMPARE(troubleWithFix(*now, finding, *proposal.edit), QString());
}

void TestProposals::proposalsReachTheirGoal()
{
    const PlanBuilder builder = pair(3, 30000, 3, 12000);
    const SnapshotPtr now = builder.snapshot();
    const PoolId par = builder.id<Pool>("par");
    const QList<ServerProposal> proposals = proposeServers(*now, par);
    QCOMPARE(proposals.size(), 4);
    for (const ServerProposal &proposal : proposals) {
        QVERIFY(!proposal.isReached());
        const Snapshot grown(*proposal.edit->apply(now->plan));
        QCOMPARE(grown.plan.servers.size() - now->plan.servers.size(), proposal.servers());
        for (const Pool &pool : grown.plan.pools) {
            const PoolLoad load = loadsOf(grown, pool);
            if (pool.id != par && proposal.goal < PartnerDown)
                continue;
            QCOMPARE(load[proposal.goal]->grade, Grade::Fine);
            QCOMPARE(load[proposal.goal]->needed, load.servers);
            QVERIFY(proposalFor(grown, pool.id, proposal.goal).isReached());
        }
    }
}

void TestProposals::costsAreCountedForBothPoolsOfAPair()
{
    const PlanBuilder builder = pair(6, 24700, 6, 24700); // SIZ-105: eight, nine with one to spare
    const SnapshotPtr now = builder.snapshot();
    QCOMPARE(proposalFor(*now, builder.id<Pool>("par"), Normal).servers(), 0);
    QCOMPARE(proposalFor(*now, builder.id<Pool>("par"), PartnerDown).servers(), 4);
    QCOMPARE(proposalFor(*now, builder.id<Pool>("lyo"), PartnerDownOneFewer).servers(), 6);
}

void TestProposals::poolsThatCannotGrowAreNamed()
{
    const PlanBuilder builder = PlanBuilder(V2015).site("Paris").enterprise("par", 12, 80000).cms("par");
    const ServerProposal proposal = proposalFor(*builder.snapshot(), builder.id<Pool>("par"), OneFewer);
    QVERIFY(!proposal.edit);
    QVERIFY(!proposal.isReached());
    QCOMPARE(proposal.tooSmall, builder.id<Pool>("par"));
    QCOMPARE(proposal.needed, 13);
    const PlanBuilder standard = PlanBuilder(V2015).site("Paris").standard("se", 4000);
    QVERIFY(proposalFor(*standard.snapshot(), standard.id<Pool>("se"), Normal).tooSmall);
}

void TestProposals::whatIsEnoughCostsNothing()
{
    const PlanBuilder builder = pair(5, 10000, 5, 10000); // SIZ-106
    for (const ServerProposal &proposal : proposeServers(*builder.snapshot(), builder.id<Pool>("par"))) {
        QVERIFY(proposal.isReached());
        QCOMPARE(proposal.servers(), 0);
        QVERIFY(!proposal.edit);
    }
}

void TestProposals::partnersAreRankedAndRejectedWithReasons()
{
    const PlanBuilder builder = PlanBuilder(V2019)
                                    .site("Paris").enterprise("par", 4, 10000).enterprise("same", 4, 10000)
                                    .site("Lyon").enterprise("lyo", 4, 10000).site("Nice").enterprise("small", 3, 15000)
                                    .standard("se", 900)
                                    .link("Paris", "Lyon").link("Paris", "Nice");
    const SnapshotPtr now = builder.snapshot();
    const PartnerAdvice advice = partnersFor(*now, builder.id<Pool>("par"));
    QStringList possible, rejected;
    for (const PairingProposal &proposal : advice.possible) {
        possible += firstLabel(nameOf(now->plan, proposal.b)).toString();
        QVERIFY(std::ranges::none_of(proposal.findings, [](const Finding &finding) {
            return finding.severity == Severity::Error;
        }));
    }
    QCOMPARE(possible, (QStringList{u"lyo"_s, u"same"_s, u"small"_s})); // another site, the same one, too small
    QVERIFY(advice.possible[0].carriesBoth());
    QVERIFY(!advice.possible[2].carriesBoth());
    for (const PairingProposal &proposal : advice.rejected)
        rejected += QString::fromLatin1(proposal.findings.first().rule->id);
    QCOMPARE(rejected, QStringList{u"PAR-001"_s});
}

void TestProposals::proposedPairsUseEachPoolOnce()
{
    const PlanBuilder builder = PlanBuilder(V2019)
                                    .site("Paris").enterprise("par", 4, 10000).enterprise("par2", 8, 26000)
                                    .site("Lyon").enterprise("lyo", 4, 10000).enterprise("lyo2", 8, 26000).standard("se", 900)
                                    .link("Paris", "Lyon");
    const SnapshotPtr now = builder.snapshot();
    const QList<PairingProposal> pairs = proposePairings(*now);
    QCOMPARE(pairs.size(), 2);
    const Result<Plan> paired = pairingEdit(pairs).apply(now->plan);
    QVERIFY(paired);
    const Snapshot after(*paired);
    QCOMPARE(after.partnerOf(builder.id<Pool>("par"))->id, builder.id<Pool>("lyo"));
    QCOMPARE(after.partnerOf(builder.id<Pool>("par2"))->id, builder.id<Pool>("lyo2"));
    QVERIFY(proposePairings(after).isEmpty());
}

void TestProposals::theUserModelCanBeEditedAndReset()
{
    const Result<Plan> changed = edits::setShare(u"voice.callsPerHour"_s, 2).apply(Plan());
    QVERIFY(changed);
    QCOMPARE(changed->userModel.voice.callsPerHour, 2);
    QVERIFY(!edits::setShare(u"voice.callsPerHour"_s, -1).apply(Plan()));
    QVERIFY(!edits::setShare(u"voice.nothing"_s, 1).apply(Plan()));
    QVERIFY(*edits::resetShare(u"voice.callsPerHour"_s).apply(*changed) == Plan());
    QVERIFY(*edits::resetUserModel().apply(*changed) == Plan());
}

QTEST_GUILESS_MAIN(TestProposals)
#include "tst_proposals.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/create.h"
#include "model/io/planfile.h"
#include "model/proposals/answerfaults.h"
#include "model/proposals/answerproperties.h"
#include "model/proposals/answersfromplan.h"
#include "model/proposals/interview.h"
#include "model/proposals/proposal.h"
#include "model/proposals/reasons.h"
#include "model/proposals/takeover.h"
#include "model/topology/integrity.h"
#include "model/topology/plandiff.h"
#include "tests/support/organizations.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// What becomes of answers beside the plan: properties, faults, totals, and the plan that was there before.
class TestTakeover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPlanBecomesTheProposal();
    void theSameProposalChangesNothing();
    void whatStaysKeepsItsIdAndMarks();
    void placesStayWhileNothingComesOrGoes();
    void scenariosOfWhatGoesGo();
    void anyPlanStaysSound_data();
    void anyPlanStaysSound();
    void answersAreProperties();
    void impossibleAnswersAreRefused();
    void domainsAreChecked();
    void proposalsCountWhatThereIs();
    void everyMachineHasAReason();
    void plansTellTheirAnswers_data();
    void plansTellTheirAnswers();
    void anyPlanTellsAnswers();
};

void TestTakeover::anEmptyPlanBecomesTheProposal()
{
    for (const QString &name : {u"small"_s, u"medium"_s, u"large"_s}) {
        const Plan proposed = *proposedPlan(organization(name));
        QVERIFY(*takenOver({}, proposed) == proposed);
    }
}

void TestTakeover::theSameProposalChangesNothing()
{
    for (const QString &name : {u"small"_s, u"medium"_s, u"large"_s}) {
        const Plan proposed = *proposedPlan(organization(name));
        QVERIFY(diff(proposed, *takenOver(proposed, proposed)).isEmpty());
    }
}

void TestTakeover::whatStaysKeepsItsIdAndMarks()
{
    Answers answers = organization(u"medium"_s);
    Plan open = *proposedPlan(answers);
    const Pool pool = *std::ranges::find_if(open.pools, &Pool::isEnterprise);
    open.pools.change(pool.id, [](Pool &row) {
        row.state = LifeState::Deployed;
        row.notes = u"Ask the network team."_s;
    });
    const Server server = *open.servers.begin();
    open.servers.change(server.id, [](Server &row) { row.ip = u"10.0.0.7"_s; });
    open.deployment.dnsServer = u"dc1.corp.contoso.com"_s;
    open.deployment.notes = u"Approved in May."_s;
    open.acceptedFindings = {{u"CAP-002@1"_s, u"known"_s, {}, {}, {}}};
    open.partFigures.set({{pool.id.value}, {}});
    answers.sites[0].users = 60000;
    const Plan after = *takenOver(open, *proposedPlan(answers));
    const Pool *kept = after.pools.find(pool.id);
    QVERIFY(kept);
    QCOMPARE(kept->fqdn, pool.fqdn);
    QCOMPARE(kept->state, LifeState::Deployed);
    QCOMPARE(kept->notes, u"Ask the network team."_s);
    QVERIFY(kept->as<UserPool>()->homedUsers > pool.as<UserPool>()->homedUsers);
    QCOMPARE(after.servers.find(server.id)->ip, u"10.0.0.7"_s);
    QCOMPARE(after.deployment.dnsServer, u"dc1.corp.contoso.com"_s);
    QVERIFY(after.deployment.notes.startsWith(u"Approved in May."_s));
    QCOMPARE(after.acceptedFindings.size(), 1);
    QVERIFY(after.partFigures.find(pool.id.value));
    const PlanDiff difference = diff(open, after);
    QVERIFY(difference.removed.empty());
    for (EntityRef ref : difference.added)
        QVERIFY(ref.value > open.lastId); // ids are never used twice
}

void TestTakeover::placesStayWhileNothingComesOrGoes()
{
    Answers answers = organization(u"small"_s);
    Plan open = *proposedPlan(answers);
    Placement moved = *open.placements.begin();
    moved.x += 800;
    open.placements.set(moved);
    answers.sites[0].users += 1;
    QVERIFY(takenOver(open, *proposedPlan(answers))->placements == open.placements);
    answers.sites.append(SiteAnswers());
    answers.sites[1].name = u"Another"_s;
    answers.sites[1].users = 100;
    QVERIFY(!(takenOver(open, *proposedPlan(answers))->placements == open.placements));
}

void TestTakeover::scenariosOfWhatGoesGo()
{
    PlanBuilder builder;
    builder.site("Old").enterprise("gone").scenario("Both");
    builder.event(1, ScenarioAction::Fail, builder.id<Pool>("gone"));
    const Plan after = *takenOver(builder.plan(), *proposedPlan(organization(u"small"_s)));
    QCOMPARE(after.scenarios.size(), 1);
    QCOMPARE(after.scenarioEvents.size(), 0);
}

void TestTakeover::anyPlanStaysSound_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTakeover::anyPlanStaysSound()
{
    QFETCH(quint32, seed);
    Answers answers = organization(seed % 2 ? u"small"_s : u"large"_s);
    if (seed % 3 == 0)
        answers.sites[0].users *= 2;
    const Plan open = randomPlan(seed, 60), proposed = *proposedPlan(answers);
    const Result<Plan> after = takenOver(open, proposed);
    QVERIFY2(after, after ? "" : qPrintable(after.error().text()));
    QVERIFY(checkIntegrity(*after));
    QVERIFY(readPlan(writePlan(*after)));
    QCOMPARE(after->pools.size(), proposed.pools.size());
    QVERIFY(diff(*after, *takenOver(*after, proposed)).isEmpty());
}

void TestTakeover::answersAreProperties()
{
    Answers written;
    for (const Property &property : propertiesOf(organization(u"large"_s)))
        QVERIFY2(setAnswer(written, property.path, property.value), qPrintable(property.path));
    written.sites = organization(u"large"_s).sites;
    QVERIFY(written == organization(u"large"_s));
    SiteAnswers site;
    for (const Property &property : propertiesOf(organization(u"large"_s).sites[0]))
        QVERIFY2(setAnswer(site, property.path, property.value), qPrintable(property.path));
}

void TestTakeover::impossibleAnswersAreRefused()
{
    Answers answers;
    const Answers before = answers;
    QVERIFY(!setAnswer(answers, u"usage.remotePercent"_s, 101));
    QVERIFY(!setAnswer(answers, u"largestMeeting"_s, u"many"_s));
    QVERIFY(!setAnswer(answers, u"version"_s, u"1999"_s));
    QVERIFY(!setAnswer(answers, u"colour"_s, u"red"_s));
    QVERIFY(answers == before);
}

void TestTakeover::domainsAreChecked()
{
    Answers answers = organization(u"small"_s);
    for (const QString &domain : {QString(), u"no blanks"_s, u"\"; rm -rf /"_s, QString(300, u'a'), u"a..b"_s}) {
        answers.sipDomain = domain;
        const QList<Error> faults = faultsIn(answers);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().place, u"sipDomain"_s);
        QVERIFY(!proposedPlan(answers));
    }
}

void TestTakeover::proposalsCountWhatThereIs()
{
    const Proposal proposal = proposalFor(organization(u"large"_s));
    QVERIFY(proposal.now);
    QVERIFY(proposal.faults.isEmpty());
    QCOMPARE(proposal.sizes.users, usersIn(organization(u"large"_s)));
    QCOMPARE(proposal.count(Severity::Error), 0);
    const Fullest fullest = fullestOf(proposal.sizes);
    QVERIFY(fullest.load);
    for (const PoolLoad &load : proposal.sizes.pools)
        for (LoadState state : loadStates)
            if (load[state])
                QVERIFY(load[state]->share() <= (*fullest.load)[fullest.state]->share());
    QVERIFY(!proposalFor({}).now);
}

void TestTakeover::everyMachineHasAReason()
{
    Answers answers = organization(u"large"_s);
    answers.directors = true;
    answers.largestMeeting = 600;
    const Proposal proposal = proposalFor(answers);
    const auto isOfPools = [&](const HardwareLine &line) {
        return line.role < MachineRole::BackEnd; // pools come first in the enumeration
    };
    for (const PoolLoad &load : proposal.sizes.pools)
        QVERIFY2(!reasonText(*proposal.now, load).isEmpty(), qPrintable(nameOf(proposal.now->plan, load.pool)));
    for (const HardwareLine &line : proposal.hardware)
        QCOMPARE(purposeText(line.role).isEmpty(), isOfPools(line));
}

void TestTakeover::plansTellTheirAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProductVersion>("version");
    for (const QString &name : {u"small"_s, u"medium"_s, u"large"_s})
        for (ProductVersion version : {ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE})
            QTest::addRow("%s, %s", qPrintable(name), nameOf(version).data()) << name << version;
}

void TestTakeover::plansTellTheirAnswers()
{
    QFETCH(QString, name);
    QFETCH(ProductVersion, version);
    Answers answers = organization(name);
    answers.version = version;
    Plan plan = *proposedPlan(answers);
    Plan again = *proposedPlan(answersFrom(Snapshot(plan)));
    plan.deployment.notes.clear();
    again.deployment.notes.clear();
    QCOMPARE(writePlan(again), writePlan(plan));
}

void TestTakeover::anyPlanTellsAnswers()
{
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const Answers answers = answersFrom(Snapshot(randomPlan(seed, 60)));
        const Proposal proposal = proposalFor(answers); // told what is missing, or proposed
        QVERIFY(proposal.now || !proposal.faults.isEmpty());
    }
    QVERIFY(answersFrom(Snapshot(Plan())).sites.isEmpty());
}

QTEST_GUILESS_MAIN(TestTakeover)
#include "tst_takeover.moc"

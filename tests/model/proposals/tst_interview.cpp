// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/recoverytargets.h"
#include "model/catalog/chatlimits.h"
#include "model/io/planfile.h"
#include "model/proposals/answersfile.h"
#include "model/proposals/answersfromplan.h"
#include "model/proposals/interview.h"
#include "model/rules/evaluate.h"
#include "model/sizing/loads.h"
#include "model/topology/integrity.h"
#include "tests/support/askrules.h"
#include "tests/support/organizations.h"
#include "tests/support/randomplan.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestInterview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceOrganizationsGetSoundPlans_data();
    void referenceOrganizationsGetSoundPlans();
    void theSmallOrganizationIsThatOfTheReference();
    void theMediumOrganizationStandsALoss();
    void theLargeOrganizationStandsADisasterAndALoss();
    void anyAnswersGetAPlanWithoutErrors_data();
    void anyAnswersGetAPlanWithoutErrors();
    void largeMeetingsGetAPoolOfTheirOwn();
    void largeBranchesBecomeCentralSites();
    void recoveryGoalsBecomeTargetsOfTheSites();
    void answersThatCannotBeAreRefused_data();
    void answersThatCannotBeAreRefused();
    void answersReadAfterWriteAreTheSame();
    void theSchemaInResourcesIsCurrent();
};

namespace {

/// What is wrong with a plan made from these answers; empty: nothing.
QString troubleWith(const Answers &answers, const Plan &plan)
{
    if (const Result<void> sound = checkIntegrity(plan); !sound)
        return sound.error().text();
    const Snapshot now(plan);
    QStringList errors;
    for (const Finding &finding : evaluate(now))
        if (finding.severity == Severity::Error)
            errors += QString::fromLatin1(finding.rule->id) + u": "_s + messageOf(finding, plan);
    if (!errors.isEmpty())
        return errors.join(u'\n');
    const PlanSizes sizes = sizesOf(now);
    if (sizes.users != usersIn(answers))
        return u"homes %1 of %2 users"_s.arg(sizes.users).arg(usersIn(answers));
    for (const auto &loads : {sizes.pools, sizes.calls})
        for (const PoolLoad &load : loads)
            for (LoadState state : loadStates) {
                const bool wanted = state == LoadState::Normal || state == LoadState::PartnerDown
                    || answers.highAvailability;
                // No chat pool has more active servers; more users than they may have is said in the notes.
                if (load.workload == Workload::ChatUsers && load.servers == activeChatServersMost
                    && (state == LoadState::OneFewer || plan.deployment.notes.contains("chat user(s)"_L1)))
                    continue;
                if (load[state] && wanted && load[state]->grade > Grade::Note)
                    return u"%1 %2 %3: %4 on %5"_s.arg(nameOf(plan, load.pool), nameOf(load.workload), nameOf(state))
                        .arg(load[state]->load)
                        .arg(load[state]->servers);
            }
    return {};
}

/// The members of a schema, and of what is inside them, that nothing is said about.
QStringList withoutDescription(const QJsonObject &schema)
{
    QStringList names;
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto member = properties.begin(); member != properties.end(); ++member) {
        const QJsonObject own = member->toObject();
        if (!own.contains("description"_L1))
            names += member.key();
        names += withoutDescription(own) + withoutDescription(own["items"_L1].toObject());
    }
    return names;
}

QStringList findingsOf(const Plan &plan, Severity severity)
{
    QList<Finding> findings = evaluate(Snapshot(plan));
    findings.removeIf([&](const Finding &finding) { return finding.severity != severity; });
    return inWords(findings, plan);
}

int serversOf(const Plan &plan, const char *pool)
{
    for (const Pool &row : plan.pools)
        if (firstLabel(row.fqdn) == QLatin1StringView(pool))
            return static_cast<int>(Snapshot(plan).serversOf(row.id).size());
    return 0;
}

} // namespace

void TestInterview::referenceOrganizationsGetSoundPlans_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ProductVersion>("version");
    for (const QString &name : {u"small"_s, u"medium"_s, u"large"_s})
        for (ProductVersion version : {ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE})
            QTest::addRow("%s, %s", qPrintable(name), nameOf(version).data()) << name << version;
}

void TestInterview::referenceOrganizationsGetSoundPlans()
{
    QFETCH(QString, name);
    QFETCH(ProductVersion, version);
    Answers answers = organization(name);
    answers.version = version;
    const Result<Plan> plan = proposedPlan(answers);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    const QString trouble = troubleWith(answers, *plan);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    QCOMPARE(writePlan(*proposedPlan(answers)), writePlan(*plan));
    QVERIFY(readPlan(writePlan(*plan)));
}

void TestInterview::theSmallOrganizationIsThatOfTheReference()
{
    const Plan plan = *proposedPlan(organization(u"small"_s));
    QCOMPARE(plan.pairings.size(), 1);
    int standard = 0;
    for (const Pool &pool : plan.pools)
        if (pool.isStandard()) {
            ++standard;
            QCOMPARE(pool.as<UserPool>()->homedUsers, 2000);
        }
    QCOMPARE(standard, 2);
}

void TestInterview::theMediumOrganizationStandsALoss()
{
    const Plan plan = *proposedPlan(organization(u"medium"_s));
    QCOMPARE(serversOf(plan, "central-pool1"), 5); // SIZ-07
    QCOMPARE(serversOf(plan, "central-edgepool1"), 2); // SIZ-52
    QVERIFY(!findingsOf(plan, Severity::Warning).contains(u"CAP-002 central-pool1"_s));
}

void TestInterview::theLargeOrganizationStandsADisasterAndALoss()
{
    const Plan plan = *proposedPlan(organization(u"large"_s));
    QCOMPARE(serversOf(plan, "sitea-pool1"), 9); // SIZ-105
    QCOMPARE(serversOf(plan, "siteb-pool1"), 9);
    QCOMPARE(plan.pairings.size(), 2);
    QCOMPARE(plan.sites.begin()->usersPerYear, 500);
}

void TestInterview::anyAnswersGetAPlanWithoutErrors_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestInterview::anyAnswersGetAPlanWithoutErrors()
{
    QFETCH(quint32, seed);
    Random random(seed);
    const auto any = [&](const auto &values) { return random.oneOf(values).value; };
    Answers answers;
    answers.version = random.oneOf(std::array{ProductVersion::V2015, ProductVersion::V2019, ProductVersion::SE});
    answers.hosting = any(enumNames(Hosting()));
    answers.voicePath = any(enumNames(VoicePath()));
    for (bool *flag : {&answers.conferencing, &answers.webConferencing, &answers.persistentChat, &answers.mobility,
                       &answers.exchangeUm, &answers.enterpriseVoice, &answers.admissionControl,
                       &answers.highAvailability, &answers.monitoring, &answers.archiving, &answers.directors,
                       &answers.federation.organizations, &answers.federation.publicIm, &answers.federation.xmpp})
        *flag = random.chance(50);
    if (random.chance(30))
        answers.disasterRecovery = random.chance(50);
    answers.usage.remotePercent = random.number(0, 100);
    answers.usage.bypassPercent = random.number(0, 100);
    if (random.chance(50))
        answers.usage.traffic = any(enumNames(VoiceTraffic()));
    answers.largestMeeting = random.chance(20) ? random.number(251, 1000) : 250;
    const int sites = random.number(1, 5);
    for (int number = 1; number <= sites; ++number) {
        SiteAnswers site;
        site.name = u"Site %1"_s.arg(number);
        site.users = random.oneOf(std::array{40, 900, 2500, 2501, 5000, 5001, 20000, 53001, 110000, 260000});
        if (random.chance(40) && site.users > 3000)
            site.branches.append({u"Branch %1"_s.arg(number), random.number(10, 2900), random.chance(40), random.chance(30)});
        answers.sites.append(site);
    }
    const Result<Plan> plan = proposedPlan(answers);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
    const QString trouble = troubleWith(answers, *plan);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble + u'\n' + QString::fromUtf8(writeAnswers(answers))));
}

void TestInterview::largeMeetingsGetAPoolOfTheirOwn()
{
    Answers answers = organization(u"medium"_s);
    answers.largestMeeting = 600;
    answers.version = ProductVersion::V2019;
    const Plan plan = *proposedPlan(answers);
    int dedicated = 0;
    for (const Pool &pool : plan.pools)
        if (const auto *user = pool.as<UserPool>(); user && user->isLargeMeetingPool) {
            ++dedicated;
            QCOMPARE(user->homedUsers, 0);
            QCOMPARE(user->largestMeeting, 600);
            QCOMPARE(Snapshot(plan).serversOf(pool.id).size(), 3);
        }
    QCOMPARE(dedicated, 1);
}

void TestInterview::largeBranchesBecomeCentralSites()
{
    Answers answers;
    SiteAnswers paris;
    paris.name = u"Paris"_s;
    paris.users = 20000;
    paris.branches = {{.name = u"Lyon"_s, .users = 4000, .needsServices = true}};
    answers.sites = {paris};
    const Plan plan = *proposedPlan(answers);
    for (const Site &site : plan.sites)
        QCOMPARE(site.kind, SiteKind::Central);
    QCOMPARE(troubleWith(answers, plan), QString());
}

void TestInterview::recoveryGoalsBecomeTargetsOfTheSites()
{
    Answers answers = organization(u"large"_s);
    answers.recoveryTimeMinutes = 60;
    answers.recoveryPointMinutes = 0;
    const Snapshot now(*proposedPlan(answers));
    for (const Site &site : now.plan.sites) {
        QCOMPARE(site.recoveryTimeMinutes, site.kind == SiteKind::Central ? std::optional(60) : std::nullopt);
        QVERIFY(!site.recoveryPointMinutes);
    }
    int pools = 0;
    for (const RecoveryRow &row : gradeRecovery(now)) {
        QCOMPARE(row.target.has_value(), row.measure == RecoveryMeasure::Time);
        pools += row.target.has_value();
    }
    QVERIFY(pools > 1);
    QCOMPARE(answersFrom(now).recoveryTimeMinutes, 60);
    QCOMPARE(answersFrom(now).recoveryPointMinutes, 0);
}

void TestInterview::answersThatCannotBeAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no site") << QByteArray("{}") << u"sites"_s;
    QTest::newRow("an unknown member") << QByteArray(R"({"colour": "red"})") << u"colour"_s;
    QTest::newRow("no users") << QByteArray(R"({"sites": [{"name": "Paris"}]})") << u"sites[0].users"_s;
    QTest::newRow("too few users") << QByteArray(R"({"sites": [{"name": "Paris", "users": 0}]})") << u"sites[0].users"_s;
    QTest::newRow("no name") << QByteArray(R"({"sites": [{"users": 5}]})") << u"sites[0]"_s;
    QTest::newRow("a name twice")
        << QByteArray(R"({"sites": [{"name": "A", "users": 5, "branches": [{"name": "a"}]}]})") << u"sites[0]"_s;
    QTest::newRow("more in branches")
        << QByteArray(R"({"sites": [{"name": "A", "users": 5, "branches": [{"name": "b", "users": 6}]}]})")
        << u"sites[0]"_s;
    QTest::newRow("Lync Server")
        << QByteArray(R"({"version": "2013", "sites": [{"name": "A", "users": 5}]})") << u"version"_s;
    QTest::newRow("a share above all") << QByteArray(R"({"usage": {"remotePercent": 101}})") << u"usage.remotePercent"_s;
}

void TestInterview::answersThatCannotBeAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const Result<Answers> answers = readAnswers(json);
    const Result<Plan> plan = answers ? proposedPlan(*answers) : Result<Plan>(answers.error());
    QVERIFY(!plan);
    QCOMPARE(plan.error().place, place);
    QVERIFY(!plan.error().message.isEmpty());
}

void TestInterview::answersReadAfterWriteAreTheSame()
{
    for (const QString &name : {u"small"_s, u"medium"_s, u"large"_s}) {
        const Answers answers = organization(name);
        QVERIFY(*readAnswers(writeAnswers(answers)) == answers);
    }
}

void TestInterview::theSchemaInResourcesIsCurrent()
{
    const QString path = QStringLiteral(TWINPOOL_SOURCE_DIR "/resources/schema/answers.schema.json");
    QFile file(path);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(answersSchema());
        file.close();
    }
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray schema = file.readAll();
    QCOMPARE(schema, answersSchema());
    QCOMPARE(withoutDescription(QJsonDocument::fromJson(schema).object()), QStringList());
}

QTEST_GUILESS_MAIN(TestInterview)
#include "tst_interview.moc"

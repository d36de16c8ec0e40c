// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/marks.h"
#include "model/io/planfile.h"
#include "model/reports/findingsreport.h"
#include "model/reports/reportwriter.h"
#include "model/reports/rulereference.h"
#include "model/rules/evaluate.h"
#include "model/rules/fixall.h"
#include "model/topology/integrity.h"
#include "resources/samples.h"
#include "tests/support/planbuilder.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestFindingReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixAllMendsWhatHasAFix_data();
    void fixAllMendsWhatHasAFix();
    void fixAllAsksAgainBeforeEachFix();
    void eachFixSeesTheOneBefore();
    void fixAllLeavesWhatIsAccepted();
    void fixAllWithoutFixesChangesNothing();
    void findingsAreGrouped_data();
    void findingsAreGrouped();
    void acceptedFindingsComeLast();
    void reportHoldsEveryFindingOnce();
    void reportTellsWhoAcceptedWhat();
    void hostileNamesStayText();
    void everyRuleHasAPage();
    void machinesFindTheKindOfSubject();
};

namespace {

/// The whole text of a page; empty and a reason in \a trouble when it is not well-formed.
QString textOf(const QByteArray &html, QString *trouble)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString() + u'\n';
    *trouble = reader.errorString();
    return reader.hasError() ? QString() : text;
}

Plan accepted(const Plan &plan, const char *rule, const QString &author)
{
    Plan result = plan;
    for (const Finding &finding : evaluate(Snapshot(plan)))
        if (qstrcmp(finding.rule->id, rule) == 0)
            result = edits::acceptFinding(acceptanceOf(finding, u"Known and planned"_s, author, u"2026-03-09"_s))
                         .apply(result)
                         .value();
    return result;
}

Plan twoSmallPools()
{
    return PlanBuilder(ProductVersion::V2019)
        .site("Paris")
        .enterprise("par", 2)
        .site("Lyon")
        .enterprise("lyo", 2)
        .plan();
}

PlanBuilder severalSites()
{
    PlanBuilder builder;
    builder.site("Paris").enterprise("par").mediation("med", "par").gateway("gw").trunk("trunk", "gw", "med");
    builder.standard("se1").standard("se2").pair("se1", "se2").branch("Metz", "Paris").survivableBranch("sba", "par");
    return builder.site("Lyon").enterprise("lyo").pair("par", "lyo").link("Paris", "Lyon");
}

QList<Finding> ofRule(const QList<Finding> &findings, const Rule &rule)
{
    QList<Finding> result;
    for (const Finding &finding : findings)
        if (finding.rule == &rule)
            result.append(finding);
    return result;
}

} // namespace

void TestFindingReports::fixAllMendsWhatHasAFix_data()
{
    QTest::addColumn<QByteArray>("file");
    for (const QString &name : sampleNames())
        QTest::addRow("%s", qPrintable(name)) << samplePlan(name);
    QTest::newRow("two small pools") << writePlan(twoSmallPools());
}

void TestFindingReports::fixAllMendsWhatHasAFix()
{
    QFETCH(QByteArray, file);
    const Plan plan = readPlan(file).value().plan;
    const Snapshot before(plan);
    const QList<Finding> findings = evaluate(before);
    QSet<const Rule *> rules;
    for (const Finding &finding : findings)
        rules.insert(finding.rule);
    for (const Rule *rule : std::as_const(rules)) {
        const int fixable = fixableCount(before, findings, *rule);
        const Result<Plan> after = fixAll(*rule).apply(plan);
        QVERIFY2(after && checkIntegrity(*after), rule->id);
        if (fixable == 0) {
            QVERIFY2(*after == plan, rule->id);
            continue;
        }
        const Snapshot mended(*after);
        const QList<Finding> left = ofRule(evaluate(mended), *rule);
        QVERIFY2(left.size() <= ofRule(findings, *rule).size() - fixable, rule->id);
    }
}

void TestFindingReports::fixAllAsksAgainBeforeEachFix()
{
    // The meaning of fixing all, with every rule asked anew after each fix.
    const auto fixedSlowly = [](const Plan &plan, const Rule &rule) {
        Plan fixed = plan;
        for (const Finding &old : ofRule(evaluate(Snapshot(plan)), rule)) {
            const Snapshot now(fixed);
            for (const Finding &left : ofRule(evaluate(now), rule)) {
                const bool isRest = left.subject == old.subject
                    && std::ranges::all_of(left.related, [&](EntityRef ref) { return old.related.contains(ref); });
                const QList<Edit> fixes = isRest ? rule.fixes(now, left) : QList<Edit>();
                if (fixes.isEmpty())
                    continue;
                if (const Result<Plan> after = fixes.first().apply(fixed))
                    fixed = *after;
                break;
            }
        }
        return fixed;
    };
    int several = 0, atOnce = 0;
    QDirIterator files(QStringLiteral(TWINPOOL_TEST_DATA "/rules"), {u"*.twinpool"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Plan plan = loadPlan(files.next()).value().plan;
        const Snapshot now(plan);
        const QList<Finding> findings = evaluate(now);
        for (const Rule *rule : allRules()) {
            const int fixable = fixableCount(now, findings, *rule);
            if (fixable < 2)
                continue;
            ++several;
            const Plan after = fixAll(*rule).apply(plan).value();
            QVERIFY2(after == fixedSlowly(plan, *rule), qPrintable(files.fileName() + QLatin1StringView(rule->id)));
            const Finding first = ofRule(findings, *rule).first();
            const QList<Edit> fixes = rule->fixes(now, first);
            const Result<Plan> one = fixes.isEmpty() ? Result<Plan>(plan) : fixes.first().apply(plan);
            if (one && ofRule(evaluate(Snapshot(*one)), *rule).size() < ofRule(findings, *rule).size() - 1)
                ++atOnce;
        }
    }
    QVERIFY(several > 10);
    QVERIFY2(atOnce > 0, "no fixture has two findings that one fix mends");
}

void TestFindingReports::eachFixSeesTheOneBefore()
{
    // Three mirrored instances on one machine ask for the same port; fixes made beforehand would all choose the next.
    PlanBuilder builder(ProductVersion::V2015);
    builder.site("Paris").enterprise("par").enterprise("lyo").enterprise("nic");
    for (const char *name : {"sql1-be-lyo", "sql1-be-nic"})
        builder.change<SqlNode>(name, [&](SqlNode &node) { node.instanceName = QString::fromLatin1(name); });
    for (const char *name : {"sql1-be-lyo", "sql1-be-nic"})
        builder.change<SqlNode>(name, [&](SqlNode &node) { node.fqdn = u"sql1-be-par.example.net"_s; });
    const Rule &rule = *ruleById(u"BES-015");
    const Plan plan = builder.plan();
    QVERIFY(fixableCount(Snapshot(plan), evaluate(Snapshot(plan)), rule) > 1);
    const Plan after = fixAll(rule).apply(plan).value();
    QCOMPARE(ofRule(evaluate(Snapshot(after)), rule).size(), 0);
}

void TestFindingReports::fixAllLeavesWhatIsAccepted()
{
    const Rule &rule = *ruleById(u"FEP-001");
    const Plan plan = twoSmallPools();
    const QList<Finding> findings = ofRule(evaluate(Snapshot(plan)), rule);
    QCOMPARE(findings.size(), 2);
    const Plan marked = edits::acceptFinding(acceptanceOf(findings.first(), u"Grows next year"_s, {}, u"2026-03-09"_s))
                            .apply(plan)
                            .value();
    const Plan after = fixAll(rule).apply(marked).value();
    QCOMPARE(Snapshot(after).serversOf(findings[0].subject.as<PoolId>()).size(), 2);
    QCOMPARE(Snapshot(after).serversOf(findings[1].subject.as<PoolId>()).size(), 3);
}

void TestFindingReports::fixAllWithoutFixesChangesNothing()
{
    const Rule &rule = *ruleById(u"FEP-004");
    QVERIFY(!rule.fixes);
    const Plan plan = PlanBuilder().site("Paris").enterprise("par", 17).plan();
    QCOMPARE(ofRule(evaluate(Snapshot(plan)), rule).size(), 1);
    QCOMPARE(fixAll(rule).apply(plan).value(), plan);
}

void TestFindingReports::findingsAreGrouped_data()
{
    QTest::addColumn<EntityRef>("subject");
    QTest::addColumn<QString>("site");
    const PlanBuilder builder = severalSites();
    const Plan plan = builder.plan();
    const auto add = [&](const char *name, EntityRef subject, const char *site) {
        QTest::newRow(name) << subject << QString::fromLatin1(site);
    };
    add("a site", builder.id<Site>("Lyon"), "Lyon");
    add("a pool", builder.id<Pool>("par"), "Paris");
    add("a server", plan.servers.begin()->id, "Paris");
    add("a store", builder.id<SqlStore>("be-lyo"), "Lyon");
    add("a SQL node", builder.id<SqlNode>("sql1-be-lyo"), "Lyon");
    add("a file server", plan.fileServers.begin()->id, "Paris");
    add("a trunk", builder.id<Trunk>("trunk"), "Paris");
    add("a branch", builder.id<Pool>("sba"), "Metz");
    add("a pair in one site", plan.pairings.begin()->id, "Paris");
    add("a pair over two sites", std::next(plan.pairings.begin())->id, "In no single site");
    add("a link", plan.networkLinks.begin()->id, "In no single site");
    add("a SIP domain", plan.sipDomains.begin()->id, "In no single site");
    add("the deployment", {}, "In no single site");
}

void TestFindingReports::findingsAreGrouped()
{
    QFETCH(EntityRef, subject);
    QFETCH(QString, site);
    const Plan plan = severalSites().plan();
    const Snapshot now(plan);
    const Finding finding{ruleById(u"FEP-001"), Severity::Error, subject, {}, {}};
    QCOMPARE(groupTitleOf(now, finding, FindingGrouping::Site), site);
    QCOMPARE(groupTitleOf(now, finding, FindingGrouping::Object), subjectNameOf(finding, plan));
    QVERIFY(groupTitleOf(now, finding, FindingGrouping::Rule).startsWith(u"FEP-001 "_s));
    QCOMPARE(groupTitleOf(now, finding, FindingGrouping::Severity), u"Errors"_s);
    Finding other = finding;
    other.rule = ruleById(u"FEP-002");
    for (const auto &[grouping, isSame] : {std::pair(FindingGrouping::Object, true),
                                           {FindingGrouping::Site, true},
                                           {FindingGrouping::Severity, true},
                                           {FindingGrouping::Rule, false}})
        QCOMPARE(groupOf(now, finding, grouping) == groupOf(now, other, grouping), isSame);
    other = finding;
    other.accepted = true;
    QVERIFY(groupOf(now, finding, FindingGrouping::Severity) != groupOf(now, other, FindingGrouping::Severity));
}

void TestFindingReports::acceptedFindingsComeLast()
{
    const Plan plan = accepted(twoSmallPools(), "FEP-001", {});
    QList<Finding> findings = evaluate(Snapshot(plan));
    std::ranges::sort(findings, isShownBefore);
    QVERIFY(findings.size() > 2);
    QVERIFY(!findings.first().accepted);
    QVERIFY(findings.last().accepted);
    QCOMPARE(statusOf(findings.last()), FindingStatus::Accepted);
    QCOMPARE(findings.last().severity, Severity::Error);
}

void TestFindingReports::reportHoldsEveryFindingOnce()
{
    const Snapshot now(readPlan(samplePlan(u"rt-18-everything-wrong"_s)).value().plan);
    const QList<Finding> findings = evaluate(now);
    for (const auto &grouping : enumNames(FindingGrouping{})) {
        QString trouble;
        const QString text = textOf(reportAsHtml(findingsReport(now, findings, grouping.value)), &trouble);
        QVERIFY2(!text.isEmpty(), qPrintable(trouble));
        for (const Finding &finding : findings)
            QCOMPARE(text.count(messageOf(finding, now.plan)), 1);
        QVERIFY(!text.contains(u"Accepted findings"_s));
        QVERIFY(text.contains(now.plan.deployment.name));
    }
    QCOMPARE(findingsText(now, findings).count(u'\n'), findings.size());
}

void TestFindingReports::reportTellsWhoAcceptedWhat()
{
    const Snapshot now(accepted(twoSmallPools(), "FEP-001", u"Ada"_s));
    const QList<Finding> findings = evaluate(now);
    QString trouble;
    const QString text = textOf(reportAsHtml(findingsReport(now, findings, FindingGrouping::Object)), &trouble);
    const QString apart = text.mid(text.indexOf(u"Accepted findings"_s));
    QCOMPARE(apart.count(u"Known and planned"_s), 2);
    QVERIFY2(apart.contains(u"Accepted by Ada on "_s), qPrintable(apart));
    QCOMPARE(apart.count(u"FEP-001"_s), 2);
    QCOMPARE(text.count(u"FEP-001"_s), 2);
    QVERIFY(findingsText(now, findings).contains(u"Known and planned"_s));
}

void TestFindingReports::hostileNamesStayText()
{
    PlanBuilder builder(ProductVersion::V2019);
    const QString hostile = u"<b>\t\"&\n%2 site"_s;
    builder.site("Paris").enterprise("par", 2).change<Pool>("par", [&](Pool &pool) { pool.fqdn = hostile; });
    builder.deployment([&](Deployment &deployment) { deployment.name = hostile; });
    const Snapshot now(builder.plan());
    const QList<Finding> findings = evaluate(now);
    QString trouble;
    const QString text = textOf(reportAsHtml(findingsReport(now, findings, FindingGrouping::Object)), &trouble);
    QVERIFY2(text.contains(u"<b>"_s), qPrintable(trouble));
    const QStringList lines = findingsText(now, findings).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), findings.size());
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 4);
}

void TestFindingReports::everyRuleHasAPage()
{
    QString trouble;
    const QString all = textOf(reportAsHtml(ruleReference(allRules())), &trouble);
    QVERIFY2(!all.isEmpty(), qPrintable(trouble));
    for (const Rule *rule : allRules()) {
        const QString text = textOf(paneHtml(ruleReference(std::array{rule})), &trouble);
        QStringList wanted{titleOf(*rule),         messagePatternOf(*rule),      whyOf(*rule),
                           advicePatternOf(*rule), wordsOf(rule->severity),      wordsOf(rule->evidence),
                           wordsOf(rule->trigger), QString::fromLatin1(rule->id)};
        QVERIFY2(!rule->sources.empty(), rule->id);
        for (const Source &source : rule->sources)
            wanted << QString::fromUtf8(source.title) << QString::fromUtf8(source.path);
        for (const QString &part : std::as_const(wanted)) {
            QVERIFY2(!part.isEmpty() && text.contains(part), qPrintable(QLatin1StringView(rule->id) + u": "_s + part));
            QVERIFY2(!part.contains(u'%'), qPrintable(QLatin1StringView(rule->id) + u": "_s + part));
            QVERIFY(all.contains(part));
        }
        const QString markdown = QString::fromUtf8(reportAsMarkdown(ruleReference(std::array{rule})));
        QVERIFY(markdown.startsWith(u"# "_s));
        for (const Source &source : rule->sources)
            QVERIFY(markdown.contains(QString::fromUtf8(source.path)));
    }
}

void TestFindingReports::machinesFindTheKindOfSubject()
{
    QCOMPARE(subjectNamesOf(*ruleById(u"FEP-001")), QStringList{u"pool"_s});
    QCOMPARE(subjectNamesOf(*ruleById(u"BES-015")), QStringList{u"node"_s});
    const auto isAboutPlan = [](const Rule *rule) { return subjectNamesOf(*rule) == QStringList{u"deployment"_s}; };
    QVERIFY(std::ranges::any_of(allRules(), isAboutPlan));
    QCOMPARE(versionNamesOf(*ruleById(u"FEP-001")), u"2019, SE"_s);
}

QTEST_GUILESS_MAIN(TestFindingReports)
#include "tst_findingreports.moc"

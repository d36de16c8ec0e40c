// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/planfile.h"
#include "model/rules/evaluate.h"
#include "model/rules/suppression.h"
#include "tests/model/rules/rulecases.h"
#include "tests/support/askupdates.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray familyOf(const RuleCase &one)
{
    return QByteArray(one.name, 3);
}

bool isAbout(const RuleCase &one, const Rule &rule)
{
    return qstrncmp(one.name, rule.id, qstrlen(rule.id)) == 0;
}

bool raises(const QList<Finding> &findings, const Rule &rule)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.rule == &rule; });
}

/// The first case in the name of the rule that raises it, for everybody to see if there is one, or that does not; null:
/// none.
const RuleCase *fixtureOf(const Rule &rule, bool raising)
{
    const RuleCase *hidden = nullptr;
    for (const RuleCase &one : allRuleCases()) {
        const Snapshot now(one.plan);
        if (!isAbout(one, rule) || raises(askFamily(now, rule.id), rule) != raising)
            continue;
        if (!raising || raises(evaluate(now), rule))
            return &one;
        if (!hidden)
            hidden = &one;
    }
    return hidden;
}

/// Texts of the context "Rules" that the file of this language gives.
QSet<QString> translatedRuleTexts(const QString &path)
{
    QFile file(path);
    QSet<QString> texts;
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1 && context == "Rules"_L1
                 && xml.attributes().value("type"_L1).isEmpty()
                 && !xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
            texts.insert(source);
    }
    return texts;
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void fixesMendWhatTheyPromise_data() { findings_data(); }
    void fixesMendWhatTheyPromise();
    void findingsFollowEachChange_data() { findings_data(); }
    void findingsFollowEachChange();

    void everyRuleHasItsFixtures_data();
    void everyRuleHasItsFixtures();
    void everyRuleHasSourcesAndTexts_data() { everyRuleHasItsFixtures_data(); }
    void everyRuleHasSourcesAndTexts();
    void everyRuleSpeaksFrench();
    void noFixtureIsLeftOver();
    void whatTheIndexPromisesCanBeMended();
    void noErrorIsHiddenBehindAWarning_data() { findings_data(); }
    void noErrorIsHiddenBehindAWarning();
};

void TestRules::findings_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; const RuleCase &one : allRuleCases())
        QTest::newRow(one.name) << number++;
}

void TestRules::findings()
{
    QFETCH(int, number);
    const RuleCase &one = allRuleCases()[number];
    const QList<Finding> found = askFamily(Snapshot(one.plan), familyOf(one).constData());
    QCOMPARE(inWords(found, one.plan).join(u", "_s), one.expected.join(u", "_s));
    QSet<QString> keys;
    for (const Finding &finding : found) {
        QVERIFY2(!keys.contains(finding.key()), qPrintable(finding.key()));
        keys.insert(finding.key());
        for (const QString &text : {messageOf(finding, one.plan), adviceOf(finding, one.plan)})
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestRules::fixesMendWhatTheyPromise()
{
    QFETCH(int, number);
    const RuleCase &one = allRuleCases()[number];
    const Snapshot now(one.plan);
    int offered = 0;
    for (const Finding &finding : askFamily(now, familyOf(one).constData())) {
        if (!finding.rule->fixes)
            continue;
        for (const Edit &edit : finding.rule->fixes(now, finding)) {
            const QString trouble = troubleWithFix(now, finding, edit);
            QVERIFY2(trouble.isEmpty(), qPrintable(edit.label + u' ' + trouble));
            offered += isAbout(one, *finding.rule) ? 1 : 0;
        }
    }
    QCOMPARE(offered, one.fixes);
}

void TestRules::findingsFollowEachChange()
{
    QFETCH(int, number);
    const RuleCase &one = allRuleCases()[number];
    const RuleCase &other = allRuleCases()[number > 0 ? number - 1 : number + 1];
    const QString trouble = troubleWithUpdates(other.plan, one.plan);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestRules::everyRuleHasItsFixtures_data()
{
    QTest::addColumn<const Rule *>("rule");
    for (const Rule *rule : allRules())
        QTest::newRow(rule->id) << rule;
}

/// The fixtures are the cases as plan files. UPDATE_GOLDEN=1 writes them.
void TestRules::everyRuleHasItsFixtures()
{
    QFETCH(const Rule *, rule);
    for (bool raising : {true, false}) {
        const RuleCase *one = fixtureOf(*rule, raising);
        QVERIFY2(one, raising ? "no case raises it" : "no case nearly raises it");
        const QString folder = QStringLiteral(TWINPOOL_TEST_DATA "/rules/") + QLatin1StringView(rule->id);
        QFile file(folder + (raising ? "/raises.twinpool"_L1 : "/near-miss.twinpool"_L1));
        const QByteArray content = writePlan(one->plan);
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            continue;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QByteArray stored = file.readAll();
        QVERIFY2(stored == content, qPrintable(file.fileName() + u" is not the case "_s + QLatin1StringView(one->name)));
        const Result<LoadedPlan> loaded = readPlan(stored);
        QVERIFY(loaded);
        QCOMPARE(raises(askFamily(Snapshot(loaded->plan), rule->id), *rule), raising);
    }
}

void TestRules::everyRuleHasSourcesAndTexts()
{
    QFETCH(const Rule *, rule);
    QVERIFY(!rule->sources.empty());
    for (const Source &source : rule->sources)
        QVERIFY(qstrlen(source.title) > 0 && qstrlen(source.path) > 0);
    for (const char *text : {rule->title, rule->message, rule->why, rule->advice})
        QVERIFY(qstrlen(text) > 0);
}

void TestRules::everyRuleSpeaksFrench()
{
    const QSet<QString> french = translatedRuleTexts(QStringLiteral(TWINPOOL_SOURCE_DIR "/translations/twinpool_fr.ts"));
    QStringList missing;
    for (const Rule *rule : allRules())
        for (const char *text : {rule->title, rule->message, rule->why, rule->advice})
            if (!french.contains(QString::fromUtf8(text)))
                missing.append(QLatin1StringView(rule->id) + u": "_s + QString::fromUtf8(text));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestRules::noFixtureIsLeftOver()
{
    for (const QString &folder : QDir(QStringLiteral(TWINPOOL_TEST_DATA "/rules")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QVERIFY2(ruleById(folder), qPrintable(folder));
}

/// The rules whose row in the index of rules.md says "quick fix: yes".
void TestRules::whatTheIndexPromisesCanBeMended()
{
    const char promised[] =
        "ARC-001 ARC-003 BES-001 BES-002 BES-003 BES-006 BES-007 BES-008 BES-009 BES-010 BES-011 BES-015 "
        "BES-017 BES-022 BES-024 BES-025 BES-027 BES-028 BES-030 BES-034 BES-035 BES-037 BES-039 BES-040 "
        "BES-044 BES-045 CAP-001 CAP-002 CAP-003 CAP-004 CAP-005 CAP-008 CAP-009 CAP-010 CAP-011 CMS-001 "
        "CMS-002 CMS-003 CMS-004 CMS-005 CMS-006 DIR-001 DIR-003 DIR-004 EDG-001 EDG-003 EDG-004 EDG-005 "
        "EDG-006 EDG-007 EDG-008 EDG-009 EDG-010 EDG-011 EDG-013 EDG-015 FEP-001 FEP-002 FEP-003 FEP-007 "
        "FEP-008 FEP-009 FEP-010 FEP-012 FEP-014 FEP-015 FEP-016 FEP-017 FEP-020 FEP-023 FEP-024 FEP-025 "
        "FEP-028 FEP-029 FEP-031 FSH-001 FSH-002 FSH-003 FSH-004 FSH-005 FSH-006 FSH-007 FSH-008 FSH-010 "
        "FSH-011 MED-001 MED-002 MED-003 MED-004 MED-005 MED-006 MED-008 MED-009 MED-010 NAM-001 NAM-002 "
        "NAM-003 NAM-005 NAM-006 NAM-007 NAM-008 NAM-009 NAM-011 NAM-012 NAM-013 NET-001 NET-002 NET-003 "
        "NET-004 NET-005 NET-007 NET-009 NET-010 NET-013 OWA-001 OWA-002 OWA-003 PAR-001 PAR-004 PAR-005 "
        "PAR-008 PAR-009 PAR-013 PAR-015 PAR-016 PAR-017 PAR-019 PAR-021 PAR-024 PAR-026 PAR-027 PAR-029 "
        "PAR-036 PCH-001 PCH-002 PCH-003 PCH-005 PCH-006 PCH-008 PCH-009 PCH-010 PCH-012 PCH-013 PCH-014 "
        "PCH-015 PCH-018 PCH-020 SBA-002 SBA-003 SBA-004 SBA-005 SEC-001 SEC-004 VER-001 VIS-001 VIS-002 VIS-004";
    QStringList mendable;
    for (const Rule *rule : allRules())
        if (rule->fixes)
            mendable.append(QLatin1StringView(rule->id));
    mendable.sort();
    QCOMPARE(mendable.join(u' '), QString::fromLatin1(promised));
}

void TestRules::noErrorIsHiddenBehindAWarning()
{
    QFETCH(int, number);
    Plan plan = allRuleCases()[number].plan;
    const auto isIn = [](const QList<Finding> &findings, const Finding &wanted) {
        return std::ranges::any_of(findings, [&](const Finding &finding) { return finding.key() == wanted.key(); });
    };
    const Snapshot now(plan);
    const QList<Finding> told = askFamily(now, ""), visible = evaluate(now);
    QStringList hiders;
    for (const Finding &hidden : told) {
        if (std::holds_alternative<CheckOf<Checklist>>(hidden.rule->check) || isIn(visible, hidden))
            continue;
        bool isHiddenByError = false;
        for (const Finding &hider : told)
            if (hider.rule != hidden.rule && hides(now, hider, hidden)) {
                hiders.append(QLatin1StringView(hider.rule->id));
                isHiddenByError = isHiddenByError || hider.severity == Severity::Error;
            }
        QVERIFY2(hidden.severity != Severity::Error || isHiddenByError, qPrintable(hidden.key()));
    }
    // A plan that takes what hides for a remark sees the errors again.
    hiders.sort();
    hiders.removeDuplicates();
    for (const QString &hider : std::as_const(hiders))
        plan.ruleSettings.append({hider, RuleUse::Info});
    const QList<Finding> lowered = evaluate(Snapshot(plan));
    for (const Finding &finding : told)
        if (finding.severity == Severity::Error && !hiders.contains(QLatin1StringView(finding.rule->id))
            && !std::holds_alternative<CheckOf<Checklist>>(finding.rule->check))
            QVERIFY2(isIn(lowered, finding), qPrintable(finding.key()));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

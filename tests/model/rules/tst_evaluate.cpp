// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/usermodel.h"
#include "model/rules/evaluate.h"
#include "model/sizing/usermodelshares.h"
#include "model/topology/integrity.h"
#include "tests/support/planbuilder.h"
#include "tests/support/randomplan.h"

#include <QSet>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;

namespace {

/// What differs between two lists of findings, for a message.
QByteArray difference(const QList<Finding> &actual, const QList<Finding> &expected)
{
    QStringList lines;
    for (const Finding &finding : actual)
        if (!expected.contains(finding))
            lines += QStringLiteral("too much: ") + finding.key();
    for (const Finding &finding : expected)
        if (!actual.contains(finding))
            lines += QStringLiteral("missing: ") + finding.key();
    return lines.join(u'\n').toUtf8();
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incrementalEqualsFull_data();
    void incrementalEqualsFull();
    void anotherUserModelAsksTheRulesThatReadIt();
    void rowsThatShareANameAreKnown();
    void everyRuleIsComplete();
    void noTwoFindingsShareAKey();
};

void TestEvaluate::incrementalEqualsFull_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("edits");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed << 500;
}

void TestEvaluate::incrementalEqualsFull()
{
    QFETCH(quint32, seed);
    QFETCH(int, edits);
    Random random(seed);
    auto now = std::make_shared<const Snapshot>(randomPlan(seed, 60));
    FindingSet findings(*now);
    for (int step = 0; step < edits; ++step) {
        const Edit edit = randomEdit(random, *now);
        const Result<Plan> next = edit.apply(now->plan);
        QVERIFY2(next, qPrintable(edit.label));
        const PlanDiff change = diff(now->plan, *next);
        const auto after
            = std::make_shared<const Snapshot>(*next, now->index.patched(now->plan, *next, change));
        QVERIFY(checkIntegrity(after->plan));
        QVERIFY2(after->index == PlanIndex(after->plan), qPrintable(edit.label));
        const QList<Finding> before = findings.all();
        const FindingsChange changed = findings.update(*now, *after, change);
        const FindingSet full(*after);
        QVERIFY2(findings.all() == full.all(), difference(findings.all(), full.all()).constData());
        for (Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
            QCOMPARE(findings.count(severity), full.count(severity));
        QList<Finding> told = before;
        for (const Finding &finding : changed.vanished)
            QVERIFY2(told.removeOne(finding), qPrintable(edit.label + u' ' + finding.key()));
        told += changed.appeared;
        std::ranges::sort(told, comesBefore);
        QVERIFY2(told == findings.all(), qPrintable(edit.label));
        now = after;
    }
}

void TestEvaluate::rowsThatShareANameAreKnown()
{
    int sharing = 0;
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Plan plan = randomPlan(seed, 200);
        const Server first = *plan.servers.begin();
        for (const Server &server : randomPlan(seed, 200).servers)
            if (server.id.value % 5 == 0)
                plan.servers.change(server.id, [&](Server &row) { row.fqdn = first.fqdn.toUpper(); });
        const Snapshot now(plan);
        QHash<QString, QList<EntityRef>> bearers;
        Plan::forEachTable(now.plan, [&](const char *, const auto &table) {
            for (const auto &row : table)
                bearers[dnsNameOf(row).toString().toLower()].append(row.id);
        });
        for (auto name = bearers.cbegin(); name != bearers.cend(); ++name)
            for (EntityRef ref : *name) {
                const bool shares = !name.key().isEmpty() && name->size() > 1;
                QVERIFY2(now.index.mayShareName(ref) == shares, qPrintable(name.key()));
                sharing += shares;
            }
    }
    QVERIFY(sharing > 0);
}

/// Each share of the model, alone and together with a change of rows.
void TestEvaluate::anotherUserModelAsksTheRulesThatReadIt()
{
    QSet<QByteArray> changed;
    PlanBuilder calling; // a pair with gateways and voice mail in one site, which random plans do not have
    calling.site("Lyon").enterprise("lyo", 5).site("Paris").enterprise("par", 5).pair("par", "lyo");
    calling.mediation("med", "par").gateway("gw").trunk("one", "gw", "med");
    calling.user("lyo", [](UserPool &user) { user.mediation.emplace(); });
    calling.user("par", [site = calling.id<Site>("Paris")](UserPool &user) {
        user.autoVoiceFailover = true;
        user.exchangeUmVersion = ExchangeUmVersion::E2016;
        user.exchangeUmSites = {site};
    });
    for (quint32 seed = 0; seed <= 8; ++seed) {
        Random random(seed);
        auto now = std::make_shared<const Snapshot>(seed == 0 ? calling.plan() : randomPlan(seed, 300));
        FindingSet findings(*now);
        for (const ShareInfo &share : allShares()) {
            for (double value : {1.0, 0.0, 100.0}) {
                Result<Plan> next = edits::setShare(QString::fromLatin1(share.name.key), value).apply(now->plan);
                const bool isAlone = !random.chance(20);
                if (next && !isAlone)
                    next = randomEdit(random, Snapshot(*next)).apply(*next);
                if (!next)
                    continue;
                const auto after = std::make_shared<const Snapshot>(*next);
                const FindingsChange change = findings.update(*now, *after, diff(now->plan, *next));
                const FindingSet full(*after);
                QVERIFY2(findings.all() == full.all(), difference(findings.all(), full.all()).constData());
                QCOMPARE(findings.count(Severity::Warning), full.count(Severity::Warning));
                for (const Finding &finding : change.appeared)
                    if (isAlone)
                        changed.insert(finding.rule->id);
                now = after;
            }
        }
    }
    for (const Rule *rule : allRules())
        QVERIFY2(rule->readsUserModel == changed.contains(rule->id), rule->id);
}

void TestEvaluate::everyRuleIsComplete()
{
    QSet<QByteArray> ids;
    for (const Rule *rule : allRules()) {
        QVERIFY2(!ids.contains(rule->id), rule->id);
        ids.insert(rule->id);
        QVERIFY2(!rule->sources.empty(), rule->id);
        for (const char *text : {rule->title, rule->message, rule->why, rule->advice})
            QVERIFY2(text && *text, rule->id);
        QVERIFY2(rule->reach >= 0 && rule->reach <= 2, rule->id);
    }
}

void TestEvaluate::noTwoFindingsShareAKey()
{
    for (quint32 seed = 100; seed < 120; ++seed) {
        QSet<QString> keys;
        for (const Finding &finding : evaluate(Snapshot(randomPlan(seed, 400)))) {
            QVERIFY2(!keys.contains(finding.key()), qPrintable(finding.key()));
            keys.insert(finding.key());
        }
    }
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"

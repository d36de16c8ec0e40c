// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/askrules.h"
#include "tests/support/planbuilder.h"

#include <QSet>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

namespace {

PlanBuilder onePool(ProductVersion version = ProductVersion::SE)
{
    return PlanBuilder(version).site("Paris").enterprise("par");
}

PlanBuilder twoSites()
{
    return onePool().site("Lyon").enterprise("lyo");
}

/// The file store of the pool `par` becomes a plain share on the machine called \a server.
PlanBuilder onServer(PlanBuilder builder, const char *server)
{
    builder.plan([](Plan &plan) {
        const Table<FileServer> members = plan.fileServers;
        for (const FileServer &member : members)
            if (nameOf(plan, member.fileStore) == u"fs-par"_s)
                plan.fileServers.remove(member.id);
    });
    return builder.change<FileStore>("fs-par", [&](FileStore &store) {
        store.kind = FileStoreKind::BasicShare;
        store.serverFqdn = QString::fromLatin1(server) + u".example.net"_s;
        store.shareName = u"sfb"_s;
    });
}

PlanBuilder deployed(PlanBuilder builder)
{
    return builder.change<FileStore>("fs-par", [](FileStore &store) { store.state = LifeState::Deployed; });
}

PlanBuilder withMemberIn(PlanBuilder builder, const char *site)
{
    const SiteId id = builder.id<Site>(site);
    return builder.change<FileServer>("fs-par-2", [&](FileServer &member) { member.site = id; });
}

PlanBuilder withoutMember(PlanBuilder builder, const char *member)
{
    return builder.plan([&](Plan &plan) { plan.fileServers.remove(builder.id<FileServer>(member)); });
}

/// Both pools keep their files in the store of `par`.
PlanBuilder sharing(PlanBuilder builder)
{
    const FileStoreId store = builder.id<FileStore>("fs-par");
    return builder.user("lyo", [&](UserPool &user) { user.fileStore = store; });
}

PlanBuilder chatOnPath(int servers, const char *server)
{
    return onePool(ProductVersion::V2015)
        .persistentChat("chat", "par", servers)
        .change<FileStore>("fs-chat", [&](FileStore &store) {
            store.localPath = u"D:\\chat"_s;
            store.serverFqdn = QString::fromLatin1(server);
        });
}

} // namespace

class TestFileStoreRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findings_data();
    void findings();
    void fixesMendWhatTheyPromise_data() { findings_data(); }
    void fixesMendWhatTheyPromise();
    void everyRuleHasCases();
    void deployedStoreIsReplacedNotRenamed();
    void eachSiteGetsItsOwnStore();

private:
    void row(const char *name, const PlanBuilder &builder, const QStringList &expected, int fixes = 0)
    {
        m_cases.push_back({name, builder.plan(), expected, fixes});
    }

    std::vector<RuleCase> m_cases;
};

void TestFileStoreRules::initTestCase()
{
    const QString byHand = u"FSH-009 fs-par"_s;
    const QString byHandInLyon = u"FSH-009 fs-lyo"_s;

    row("FSH-001 a plain share", onServer(onePool(), "fs1"), {u"FSH-001 fs-par"_s}, 1);
    row("FSH-001 a deployed plain share", deployed(onServer(onePool(), "fs1")), {u"FSH-001 fs-par"_s}, 1);
    row("FSH-001 a share on the Standard Edition server itself",
        PlanBuilder().site("Paris").standard("par").change<FileStore>("fs-par",
                                                                      [](FileStore &store) {
                                                                          store.kind = FileStoreKind::BasicShare;
                                                                          store.serverFqdn = u"par.example.net"_s;
                                                                      }),
        {u"FSH-001 fs-par"_s}, 1);
    row("FSH-001 a clustered share",
        onePool().change<FileStore>("fs-par", [](FileStore &store) { store.kind = FileStoreKind::ClusteredShare; }),
        {});
    row("FSH-001 a share without a name",
        onServer(onePool(), "fs1").change<FileStore>("fs-par", [](FileStore &store) { store.serverFqdn.clear(); }),
        {u"FSH-001 fs-par"_s}, 0);

    const auto media = [](StorageMedia what) { return [what](FileStore &store) { store.media = what; }; };
    row("FSH-002 NAS", onePool().change<FileStore>("fs-par", media(StorageMedia::Nas)), {u"FSH-002 fs-par"_s, byHand},
        1);
    row("FSH-002 SAN", onePool().change<FileStore>("fs-par", media(StorageMedia::San)), {byHand});

    row("FSH-003 a share on a Front End", onServer(onePool(), "par-s1"), {u"FSH-001 fs-par"_s, u"FSH-003 fs-par"_s}, 1);
    row("FSH-003 upper and lower case alike", onServer(onePool(), "PAR-S1"), {u"FSH-001 fs-par"_s, u"FSH-003 fs-par"_s},
        1);
    row("FSH-003 a deployed share on a Front End", deployed(onServer(onePool(), "par-s1")),
        {u"FSH-001 fs-par"_s, u"FSH-003 fs-par"_s}, 1);
    row("FSH-003 a DFS member on a Front End",
        onePool().change<FileServer>("fs-par-1", [](FileServer &member) { member.fqdn = u"par-s2.example.net"_s; }),
        {u"FSH-003 fs-par"_s, byHand}, 1);
    row("FSH-003 a share on a Standard Edition server", onServer(onePool().standard("se", 0), "se"),
        {u"FSH-001 fs-par"_s, u"FSH-009 fs-se"_s});
    row("FSH-003 a share on a Director", onServer(onePool().director("dir"), "dir-s1"),
        {u"FSH-001 fs-par"_s, u"FSH-009 fs-dir"_s});

    row("FSH-004 a share on a SQL server", onServer(onePool(), "sql2-be-par"),
        {u"FSH-001 fs-par"_s, u"FSH-004 fs-par"_s}, 1);
    row("FSH-004 a deployed share on a SQL server", deployed(onServer(onePool(), "sql1-be-par")),
        {u"FSH-001 fs-par"_s, u"FSH-004 fs-par"_s}, 1);
    row("FSH-004 a DFS member on a SQL server",
        onePool().change<FileServer>("fs-par-2",
                                     [](FileServer &member) { member.fqdn = u"sql1-be-par.example.net"_s; }),
        {u"FSH-004 fs-par"_s, byHand}, 1);
    row("FSH-004 a share on its own server", onServer(onePool(), "sql9"), {u"FSH-001 fs-par"_s});

    row("FSH-005 one member", withoutMember(onePool(), "fs-par-2"), {u"FSH-005 fs-par"_s, byHand}, 1);
    row("FSH-005 no member", withoutMember(withoutMember(onePool(), "fs-par-2"), "fs-par-1"),
        {u"FSH-005 fs-par"_s, byHand}, 1);
    row("FSH-005 two members", onePool(), {byHand});
    row("FSH-005 a plain share has none", onServer(onePool(), "fs1"), {u"FSH-001 fs-par"_s});

    row("FSH-006 a member in another site", withMemberIn(twoSites(), "Lyon"),
        {u"FSH-006 fs-par"_s, byHandInLyon, byHand}, 1);
    row("FSH-006 the pool's site counts where the store names none",
        withMemberIn(twoSites(), "Paris").change<FileStore>("fs-par", [](FileStore &store) { store.site = {}; }),
        {byHandInLyon, byHand});
    row("FSH-006 two sites in one building",
        withMemberIn(twoSites(), "Lyon")
            .change<Site>("Paris", [](Site &site) { site.dataCenter = u"DC"_s; })
            .change<Site>("Lyon", [](Site &site) { site.dataCenter = u"DC"_s; }),
        {byHandInLyon, byHand});

    const auto backup = [](std::optional<double> hours) {
        return [hours](FileStore &store) { store.backupIntervalHours = hours; };
    };
    row("FSH-007 no backup", onePool().change<FileStore>("fs-par", backup({})), {u"FSH-007 fs-par"_s, byHand}, 1);
    row("FSH-007 a backup each day", onePool().change<FileStore>("fs-par", backup(24)), {u"FSH-007 fs-par"_s, byHand},
        1);
    row("FSH-007 a backup every eight hours", onePool().change<FileStore>("fs-par", backup(8)), {byHand});

    row("FSH-009 DFS", onePool(), {byHand});
    row("FSH-009 a plain share", onServer(onePool(), "fs1"), {u"FSH-001 fs-par"_s});

    row("FSH-010 pools of two sites", sharing(twoSites()), {byHandInLyon, byHand, u"FSH-010 fs-par"_s}, 1);
    row("FSH-010 a deployed store of two sites", deployed(sharing(twoSites())),
        {byHandInLyon, byHand, u"FSH-010 fs-par"_s}, 1);
    row("FSH-010 pools of one site", sharing(onePool().enterprise("lyo")), {byHandInLyon, byHand});

    row("FSH-012 a local path", chatOnPath(2, ""), {u"FSH-009 fs-chat"_s, byHand, u"FSH-012 chat"_s});
    row("FSH-012 a local path of a single server", chatOnPath(1, ""), {u"FSH-009 fs-chat"_s, byHand});
    row("FSH-012 a UNC path and its folder", chatOnPath(2, "fs.example.net"), {u"FSH-009 fs-chat"_s, byHand});
}

void TestFileStoreRules::findings_data()
{
    QTest::addColumn<RuleCase>("one");
    for (const RuleCase &one : m_cases)
        QTest::newRow(one.name) << one;
}

void TestFileStoreRules::findings()
{
    QFETCH(RuleCase, one);
    const QList<Finding> found = askFamily(Snapshot(one.plan), "FSH");
    QCOMPARE(inWords(found, one.plan), one.expected);
    QSet<QString> keys;
    for (const Finding &finding : found) {
        QVERIFY2(!keys.contains(finding.key()), qPrintable(finding.key()));
        keys.insert(finding.key());
        for (const QString &text : {messageOf(finding, one.plan), adviceOf(finding, one.plan)})
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }
}

void TestFileStoreRules::fixesMendWhatTheyPromise()
{
    QFETCH(RuleCase, one);
    const Snapshot now(one.plan);
    int offered = 0;
    for (const Finding &finding : askFamily(now, "FSH")) {
        if (!finding.rule->fixes)
            continue;
        for (const Edit &edit : finding.rule->fixes(now, finding)) {
            const QString trouble = troubleWithFix(now, finding, edit);
            QVERIFY2(trouble.isEmpty(), qPrintable(edit.label + u' ' + trouble));
            offered += qstrncmp(one.name, finding.rule->id, 7) == 0 ? 1 : 0;
        }
    }
    QCOMPARE(offered, one.fixes);
}

void TestFileStoreRules::everyRuleHasCases()
{
    QCOMPARE(rulesWithoutCases("FSH", m_cases), QStringList());
}

void TestFileStoreRules::deployedStoreIsReplacedNotRenamed()
{
    const PlanBuilder builder = deployed(onServer(onePool(), "fs1"));
    const Snapshot now(builder.plan());
    const QList<Finding> found = askFamily(now, "FSH-001");
    QCOMPARE(found.size(), 1);
    const Result<Plan> plan = found.first().rule->fixes(now, found.first()).first().apply(now.plan);
    QVERIFY(plan);

    const FileStoreId old = builder.id<FileStore>("fs-par");
    QCOMPARE(*plan->fileStores.find(old), *now.find(old));
    const FileStoreId used = plan->pools.find(builder.id<Pool>("par"))->as<UserPool>()->fileStore;
    QVERIFY(used != old);
    QCOMPARE(plan->fileStores.find(used)->replaces, old);
    QCOMPARE(plan->fileStores.find(used)->state, LifeState::New);
    QCOMPARE(plan->fileStores.find(used)->serverFqdn, u"example.net"_s);
}

void TestFileStoreRules::eachSiteGetsItsOwnStore()
{
    PlanBuilder builder = sharing(twoSites().enterprise("vil"));
    const FileStoreId shared = builder.id<FileStore>("fs-par");
    builder.user("vil", [&](UserPool &user) { user.fileStore = shared; });
    const Snapshot now(builder.plan());
    const QList<Finding> found = askFamily(now, "FSH-010");
    QCOMPARE(found.size(), 1);
    const Result<Plan> plan = found.first().rule->fixes(now, found.first()).first().apply(now.plan);
    QVERIFY(plan);

    const auto storeOf = [&](const char *pool) {
        return plan->pools.find(builder.id<Pool>(pool))->as<UserPool>()->fileStore;
    };
    QCOMPARE(storeOf("par"), shared);
    QVERIFY(storeOf("lyo") != shared);
    QCOMPARE(storeOf("lyo"), storeOf("vil"));
    QCOMPARE(plan->fileStores.find(storeOf("lyo"))->site, builder.id<Site>("Lyon"));
}

QTEST_GUILESS_MAIN(TestFileStoreRules)
#include "tst_filestorerules.moc"

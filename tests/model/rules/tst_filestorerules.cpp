// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/rules/backendcases.h"
#include "tests/model/rules/filestorecases.h"
#include "tests/support/askrules.h"

#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;

class TestFileStoreRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deployedStoreIsReplacedNotRenamed();
    void eachSiteGetsItsOwnStore();
};

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

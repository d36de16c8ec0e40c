// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/topologyimport.h"
#include "model/rules/evaluate.h"
#include "tests/support/askrules.h"
#include "tests/support/planbuilder.h"
#include "tests/support/testpaths.h"

#include <QFile>
#include <QTest>

using namespace twinpool;
using namespace twinpool::test;
using namespace Qt::StringLiterals;
using enum ProductVersion;

namespace {

/// Standard Edition servers `p1`, `p2` and so on of these versions.
PlanBuilder standards(std::initializer_list<ProductVersion> versions)
{
    PlanBuilder plan;
    plan.site("Paris");
    int number = 0;
    for (ProductVersion version : versions) {
        const QByteArray name = "p" + QByteArray::number(++number);
        plan.standard(name.constData()).change<Pool>(name.constData(), [=](Pool &pool) { pool.version = version; });
    }
    return plan.cms("p1");
}

} // namespace

class TestVersionRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSupportedMixIsAWarningTheOthersAreErrors();
    void messagesNameThePlatforms();
    void aRealExportOfLyncIsCalledSoAndNothingElse();
};

void TestVersionRules::theSupportedMixIsAWarningTheOthersAreErrors()
{
    const auto severity = [](std::initializer_list<ProductVersion> versions) {
        return askFamily(*standards(versions).snapshot(), "VER-003").front().severity;
    };
    QCOMPARE(severity({V2015, V2019, SE}), Severity::Warning);
    QCOMPARE(severity({V2013, V2015, V2019}), Severity::Error);
    QCOMPARE(severity({V2013, V2015, V2019, SE}), Severity::Error);
}

void TestVersionRules::messagesNameThePlatforms()
{
    PlanBuilder plan;
    plan.site("Paris").enterprise("par").change<Server>("par-s1", [](Server &server) {
        server.osVersion = OsVersion::Ws2012;
    });
    plan.change<SqlStore>("be-par", [](SqlStore &store) { store.sqlVersion = SqlVersion::S2014; });
    const QList<Finding> found = askFamily(*plan.snapshot(), "VER-005");
    QCOMPARE(found.size(), 1);
    QCOMPARE(messageOf(found.front(), plan.plan()),
             u"par.example.net stands on products whose own support has ended: Windows Server 2012, SQL Server 2014."_s);
    QCOMPARE(found.front().related.size(), 2);
}

void TestVersionRules::aRealExportOfLyncIsCalledSoAndNothingElse()
{
    const QString folder = referenceSamples();
    if (folder.isEmpty())
        QSKIP("the reference is not here");
    QFile file(folder + "/lync2013-paired-standard-pools.xml"_L1);
    QVERIFY2(file.open(QFile::ReadOnly), qPrintable(file.fileName()));
    const Result<ImportedPlan> imported = importTopology(file.readAll());
    QVERIFY(imported);
    const Plan &plan = imported->plan;
    const QList<Finding> found = evaluate(Snapshot(plan));
    QCOMPARE(inWords(found, plan), (QStringList{u"VER-008 fe1"_s, u"VER-008 fe2"_s}));
    QCOMPARE(messageOf(found.front(), plan),
             u"fe1.example.com is a pool of Lync Server 2013, whose support ended in 2023. The other rules do not judge "
             "it."_s);
}

QTEST_GUILESS_MAIN(TestVersionRules)
#include "tst_versionrules.moc"

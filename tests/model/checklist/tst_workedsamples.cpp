// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/layout.h"
#include "model/io/planfile.h"
#include "resources/samples.h"
#include "tests/support/workedplans.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestWorkedSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleIsTheWorkedPlan_data();
    void theSampleIsTheWorkedPlan();
};

void TestWorkedSamples::theSampleIsTheWorkedPlan_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("number");
    QTest::newRow("A") << u"paris-and-lyon"_s << 0;
    QTest::newRow("B") << u"geneva-and-zurich"_s << 1;
}

void TestWorkedSamples::theSampleIsTheWorkedPlan()
{
    QFETCH(QString, name);
    QFETCH(int, number);
    Plan worked = number == 0 ? workedPlanA() : workedPlanB();
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        worked.placements = arranged(Snapshot(worked));
        const Result<SaveReport> saved
            = savePlan(u"%1/resources/samples/%2.twinpool"_s.arg(QStringLiteral(TWINPOOL_SOURCE_DIR), name), worked);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text()));
        return;
    }
    const Result<LoadedPlan> sample = readPlan(samplePlan(name));
    QVERIFY2(sample, sample ? "" : qPrintable(sample.error().text()));
    for (const Site &site : sample->plan.sites)
        QVERIFY(sample->plan.placements.find(site.id.value));
    worked.placements = sample->plan.placements;
    QVERIFY(sample->plan == worked);
}

QTEST_GUILESS_MAIN(TestWorkedSamples)
#include "tst_workedsamples.moc"

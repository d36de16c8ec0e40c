// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/sizing/workedexamples.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

class TestWorkedExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyComeOutAsWorked_data();
    void theyComeOutAsWorked();
    void noneIsLeftOut();

private:
    static std::vector<WorkedExample> all();
};

std::vector<WorkedExample> TestWorkedExamples::all()
{
    std::vector<WorkedExample> examples;
    for (auto topic : {frontEndExamples, availabilityExamples, standardEditionExamples, remoteExamples,
                       conferencingExamples, voiceExamples, storageExamples, chatExamples, networkExamples})
        std::ranges::move(topic(), std::back_inserter(examples));
    return examples;
}

void TestWorkedExamples::theyComeOutAsWorked_data()
{
    QTest::addColumn<QStringList>("actual");
    QTest::addColumn<QStringList>("expected");
    for (const WorkedExample &example : all())
        QTest::newRow(example.id) << example.actual << example.expected;
}

void TestWorkedExamples::theyComeOutAsWorked()
{
    QFETCH(QStringList, actual);
    QFETCH(QStringList, expected);
    QCOMPARE(actual, expected);
}

/// The numbers of section 15 have gaps; these are the ones it has.
void TestWorkedExamples::noneIsLeftOut()
{
    const QList<int> gaps{5, 11, 17, 23, 29, 35, 41, 47, 53, 59, 65, 71, 77, 83, 89, 95, 101, 107};
    QStringList missing;
    const std::vector<WorkedExample> examples = all();
    for (int number = 1; number <= 110; ++number) {
        const QString id = u"SIZ-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        if (!gaps.contains(number) && std::ranges::count(examples, id, [](const auto &row) {
                return QString::fromLatin1(row.id);
            }) != 1)
            missing += id;
    }
    QCOMPARE(missing, QStringList());
}

QTEST_GUILESS_MAIN(TestWorkedExamples)
#include "tst_workedexamples.moc"

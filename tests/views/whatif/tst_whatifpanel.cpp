// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/pairing.h"
#include "model/simulation/features.h"
#include "tests/support/onscreen.h"
#include "tests/support/planbuilder.h"
#include "views/whatif/facttable.h"
#include "views/whatif/scenariobar.h"
#include "views/whatif/timelinestrip.h"
#include "views/whatif/usersbar.h"
#include "views/whatif/whatif.h"
#include "views/whatif/whatifframe.h"
#include "views/whatif/whatifpages.h"
#include "views/whatif/whatifpanel.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace twinpool;
using namespace twinpool::test;

namespace {

PlanBuilder pairedPlan()
{
    PlanBuilder plan(ProductVersion::V2019);
    plan.site("Paris").enterprise("par").site("Lyon").enterprise("lyo").pair("par", "lyo").cms("par");
    return plan;
}

/// The panel on screen, in what-if mode.
struct Bench {
    PlanBuilder plan = pairedPlan();
    Document document{plan.plan()};
    Editor editor{document};
    WhatIf whatIf{editor};
    WhatIfPanel panel{whatIf};

    Bench()
    {
        panel.resize(1000, 420);
        bringUp(panel);
        panel.setInSight(true);
        whatIf.enter();
    }
    PoolId pool(const char *name) const { return plan.id<Pool>(name); }
    template <class T>
    T *part(const char *name) const
    {
        T *found = panel.findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("the panel has no %s", name);
        return found;
    }
    void click(QPushButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    FactTable *showPage(const char *name)
    {
        auto *page = part<FactTable>(name);
        panel.findChild<QTabWidget *>()->setCurrentWidget(page);
        return page;
    }
    void save(const QString &name)
    {
        click(part<QPushButton>("saveScenario"));
        auto *dialog = panel.findChild<QInputDialog *>();
        QVERIFY(dialog);
        dialog->setTextValue(name);
        dialog->accept();
    }
};

QString textsOf(const FactTable &table)
{
    QStringList texts;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column)
            if (const QTableWidgetItem *item = table.item(row, column))
                texts += item->text();
    return texts.join(u'\n');
}

} // namespace

class TestWhatIfPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*$"_s)); }
    void theNumbersAreThoseOfTheSimulation();
    void theStripIsDraggedAndTakesKeys();
    void playGoesToTheEnd();
    void everyOutcomeShowsItsEvidence();
    void actionsAreAppliedWithTheirButtons();
    void featuresHaveAColumnForEachStateThatOccurs();
    void scenariosAreSavedLoadedAndDeleted();
    void aChangedOutcomeIsMarkedUntilItIsAccepted();
    void nothingIsShownWhileItIsOff();
    void marksDifferInShape();
    void theFrameSaysThatItIsASimulation();
};

void TestWhatIfPanel::theNumbersAreThoseOfTheSimulation()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    do {
        const UserShares &shares = bench.panel.users()->shares();
        for (const auto &state : enumNames(UserState{}))
            QCOMPARE(shares.users[static_cast<size_t>(state.value)],
                     bench.whatIf.moment().results.usersIn(state.value));
        QCOMPARE(bench.panel.users()->accessibleDescription(), textOf(shares));
        QCOMPARE(bench.panel.strip()->value(), static_cast<int>(bench.whatIf.time().count()));
    } while (bench.whatIf.goToNext());
}

void TestWhatIfPanel::theStripIsDraggedAndTakesKeys()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    TimelineStrip *strip = bench.panel.strip();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->xOf(5 * 60) + 2, strip->height() / 2});
    QCOMPARE(bench.whatIf.time(), 5min); // the mark nearby
    QCOMPARE(bench.whatIf.moment().results.usersIn(UserState::Resiliency), 6000);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(bench.whatIf.time(), 4min);
    QCOMPARE(bench.whatIf.moment().results.usersIn(UserState::SignedOut), 6000);
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(bench.whatIf.time(), 0min);
}

void TestWhatIfPanel::playGoesToTheEnd()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    bench.click(bench.part<QPushButton>("play"));
    const SimTime last = bench.whatIf.timeline().moments.last().at;
    QTRY_COMPARE_WITH_TIMEOUT(bench.whatIf.time(), last, 60000);
}

void TestWhatIfPanel::everyOutcomeShowsItsEvidence()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    FactTable *course = bench.showPage("course");
    QVERIFY(course->rowCount() > 3);
    for (int row = 0; row < course->rowCount(); ++row) {
        QVERIFY(!course->item(row, 1)->text().isEmpty());
        QVERIFY(!course->item(row, 2)->text().isEmpty());
        QVERIFY(!course->item(row, 2)->toolTip().isEmpty());
    }
    QVERIFY(textsOf(*course).contains(u"+5 min"_s));
}

void TestWhatIfPanel::actionsAreAppliedWithTheirButtons()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    bench.whatIf.setTime(10min);
    FactTable *actions = bench.showPage("actions");
    QCOMPARE(actions->rowCount(), static_cast<int>(bench.whatIf.moment().actions.size()));
    auto *link = qobject_cast<QPushButton *>(actions->cellWidget(0, actionRunbookColumn));
    QVERIFY(link);
    QCOMPARE(link->text(), QString::fromLatin1(bench.whatIf.moment().actions.first().runbook));
    QSignalSpy requested(&bench.panel, &WhatIfPanel::runbookRequested);
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), link->text());
    auto *apply = qobject_cast<QPushButton *>(actions->cellWidget(0, actions->columnCount() - 1));
    QVERIFY(apply);
    const ScenarioAction first = *bench.whatIf.moment().actions.first().action;
    QCOMPARE(first, ScenarioAction::FailOverCms);
    bench.click(apply);
    QTRY_COMPARE(bench.whatIf.events().size(), 2u);
    QCOMPARE(bench.whatIf.events().back().action, first);
    QCOMPARE(bench.whatIf.events().back().at, 10min);
}

void TestWhatIfPanel::featuresHaveAColumnForEachStateThatOccurs()
{
    Bench bench;
    FactTable *features = bench.showPage("features");
    QCOMPARE(features->columnCount(), 2); // all is normal
    QCOMPARE(features->rowCount(), static_cast<int>(enumNames(Feature{}).size()));
    bench.whatIf.fail(bench.pool("par"));
    QCOMPARE(features->columnCount(), 3);
    QVERIFY(features->item(0, 2)->text() != features->item(0, 1)->text());
    QVERIFY(!features->item(0, 2)->icon().isNull());
}

void TestWhatIfPanel::scenariosAreSavedLoadedAndDeleted()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    bench.save(u"Paris is lost"_s);
    QCOMPARE(bench.document.plan().scenarios.size(), 1);
    auto *choice = bench.part<QComboBox>("scenarios");
    QCOMPARE(choice->currentText(), u"Paris is lost"_s);
    bench.whatIf.reset();
    QCOMPARE(choice->currentIndex(), 0);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QVERIFY(bench.whatIf.isDown(bench.pool("par")));
    bench.click(bench.part<QPushButton>("deleteScenario"));
    QVERIFY(bench.document.plan().scenarios.isEmpty());
    QVERIFY(bench.whatIf.isDown(bench.pool("par"))); // the events are still there
    bench.editor.undoStack()->undo();
    QCOMPARE(bench.document.plan().scenarios.size(), 1);
}

void TestWhatIfPanel::aChangedOutcomeIsMarkedUntilItIsAccepted()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    bench.save(u"Drill"_s);
    const ScenarioRuns &runs = bench.panel.scenarios()->runs();
    const auto hasChanged = [&] { return runs.hasChanged(*bench.document.plan().scenarios.begin()); };
    QTRY_VERIFY(runs.isUpToDate() && runs.digest(bench.whatIf.scenario()));
    QVERIFY(!hasChanged());
    auto *accept = bench.part<QPushButton>("acceptOutcome");
    QVERIFY(!accept->isVisible());
    bench.editor.apply(edits::unpair(bench.document.plan().pairings.begin()->id));
    QTRY_VERIFY(hasChanged());
    QTRY_VERIFY(accept->isVisible());
    QVERIFY(bench.part<QComboBox>("scenarios")->currentText() != u"Drill"_s); // says so in words
    bench.click(accept);
    QTRY_VERIFY(runs.isUpToDate() && !hasChanged());
    bench.editor.undoStack()->undo();
    bench.editor.undoStack()->undo(); // paired again
    QTRY_VERIFY(runs.isUpToDate() && !hasChanged());
}

void TestWhatIfPanel::nothingIsShownWhileItIsOff()
{
    Bench bench;
    bench.whatIf.fail(bench.pool("par"));
    const QByteArray plan = QByteArray::number(bench.document.revision());
    bench.whatIf.leave();
    QCOMPARE(QByteArray::number(bench.document.revision()), plan);
    QVERIFY(!bench.panel.strip()->isVisible());
    QSignalSpy enter(&bench.panel, &WhatIfPanel::enterRequested);
    for (QPushButton *button : bench.panel.findChildren<QPushButton *>())
        if (button->isVisible())
            bench.click(button);
    QCOMPARE(enter.count(), 1);
}

void TestWhatIfPanel::marksDifferInShape()
{
    using enum TimelineStrip::Mark;
    Moment moment;
    QCOMPARE(TimelineStrip::markOf(moment), ByItself);
    moment.events = {{0s, ScenarioAction::FailOverPool, EntityRef()}};
    QCOMPARE(TimelineStrip::markOf(moment), Administrator);
    moment.events += {0s, ScenarioAction::Return, EntityRef()};
    QCOMPARE(TimelineStrip::markOf(moment), Return);
    moment.events += {0s, ScenarioAction::Fail, EntityRef()};
    QCOMPARE(TimelineStrip::markOf(moment), Failure);
}

void TestWhatIfPanel::theFrameSaysThatItIsASimulation()
{
    auto *canvas = new QWidget;
    WhatIfFrame frame(canvas);
    frame.resize(600, 300);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    QCOMPARE(canvas->geometry(), frame.rect());
    frame.setOn(true);
    frame.setSummary(u"+5 min"_s);
    QTRY_VERIFY(canvas->y() > 20);
    auto *leave = frame.findChild<QPushButton *>(u"leaveWhatIf"_s);
    QVERIFY(leave && leave->isVisible());
    QSignalSpy left(&frame, &WhatIfFrame::leaveRequested);
    QTest::mouseClick(leave, Qt::LeftButton);
    QCOMPARE(left.count(), 1);
    frame.setOn(false);
    QTRY_COMPARE(canvas->geometry(), frame.rect());
}

QTEST_MAIN(TestWhatIfPanel)
#include "tst_whatifpanel.moc"

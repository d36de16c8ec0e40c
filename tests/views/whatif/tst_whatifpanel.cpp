// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/pairing.h"
#include "model/simulation/features.h"
#include "tests/support/planbuilder.h"
#include "views/whatif/facttable.h"
#include "views/whatif/scenariobar.h"
#include "views/whatif/timelinestrip.h"
#include "views/whatif/usersbar.h"
#include "views/whatif/whatif.h"
#include "views/whatif/whatifframe.h"
#include "views/whatif/whatifpages.h"
#include "views/whatif/whatifpanel.h"

#include <QtTest>

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>

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
struct Table {
    PlanBuilder plan = pairedPlan();
    Document document{plan.plan()};
    Editor editor{document};
    WhatIf whatIf{editor};
    WhatIfPanel panel{whatIf};

    Table()
    {
        panel.resize(1000, 420);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the window does not come up");
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
    Table table;
    table.whatIf.fail(table.pool("par"));
    do {
        const UserShares &shares = table.panel.users()->shares();
        for (const auto &state : enumNames(UserState{}))
            QCOMPARE(shares.users[static_cast<size_t>(state.value)],
                     table.whatIf.moment().results.usersIn(state.value));
        QCOMPARE(table.panel.users()->accessibleDescription(), textOf(shares));
        QCOMPARE(table.panel.strip()->value(), static_cast<int>(table.whatIf.time().count()));
    } while (table.whatIf.goToNext());
}

void TestWhatIfPanel::theStripIsDraggedAndTakesKeys()
{
    Table table;
    table.whatIf.fail(table.pool("par"));
    TimelineStrip *strip = table.panel.strip();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->xOf(5 * 60) + 2, strip->height() / 2});
    QCOMPARE(table.whatIf.time(), 5min); // the mark nearby
    QCOMPARE(table.whatIf.moment().results.usersIn(UserState::Resiliency), 6000);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(table.whatIf.time(), 4min);
    QCOMPARE(table.whatIf.moment().results.usersIn(UserState::SignedOut), 6000);
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(table.whatIf.time(), 0min);
}

void TestWhatIfPanel::playGoesToTheEnd()
{
    Table table;
    table.whatIf.fail(table.pool("par"));
    table.click(table.part<QPushButton>("play"));
    const SimTime last = table.whatIf.timeline().moments.last().at;
    QTRY_COMPARE_WITH_TIMEOUT(table.whatIf.time(), last, 60000);
}

void TestWhatIfPanel::everyOutcomeShowsItsEvidence()
{
    Table table;
    table.whatIf.fail(table.pool("par"));
    FactTable *course = table.showPage("course");
    QVERIFY(course->rowCount() > 3);
    for (int row = 0; row < course->rowCount(); ++row) {
        QVERIFY(!course->item(row, 1)->text().isEmpty());
        QVERIFY(!course->item(row, 2)->text().isEmpty());
        QVERIFY(!course->item(row, 2)->toolTip().isEmpty());
    }
    QVERIFY(textsOf(*course).contains(textOf(UserShares()).isEmpty() ? QString() : u"+5 min"_s));
}

void TestWhatIfPanel::actionsAreAppliedWithTheirButtons()
{
    Table table;
    table.whatIf.fail(table.pool("par"));
    table.whatIf.setTime(10min);
    FactTable *actions = table.showPage("actions");
    QCOMPARE(actions->rowCount(), static_cast<int>(table.whatIf.moment().actions.size()));
    QCOMPARE(actions->item(0, 2)->text(), QString::fromLatin1(table.whatIf.moment().actions.first().runbook));
    auto *apply = qobject_cast<QPushButton *>(actions->cellWidget(0, actions->columnCount() - 1));
    QVERIFY(apply);
    const ScenarioAction first = *table.whatIf.moment().actions.first().action;
    QCOMPARE(first, ScenarioAction::FailOverCms);
    table.click(apply);
    QTRY_COMPARE(table.whatIf.events().size(), 2u);
    QCOMPARE(table.whatIf.events().back().action, first);
    QCOMPARE(table.whatIf.events().back().at, 10min);
}

void TestWhatIfPanel::featuresHaveAColumnForEachStateThatOccurs()
{
    Table table;
    FactTable *features = table.showPage("features");
    QCOMPARE(features->columnCount(), 2); // all is normal
    QCOMPARE(features->rowCount(), static_cast<int>(enumNames(Feature{}).size()));
    table.whatIf.fail(table.pool("par"));
    QCOMPARE(features->columnCount(), 3);
    QVERIFY(features->item(0, 2)->text() != features->item(0, 1)->text());
    QVERIFY(!features->item(0, 2)->icon().isNull());
}

void TestWhatIfPanel::scenariosAreSavedLoadedAndDeleted()
{
    Table table;
    table.whatIf.fail(table.pool("par"));
    table.save(u"Paris is lost"_s);
    QCOMPARE(table.document.plan().scenarios.size(), 1);
    auto *choice = table.part<QComboBox>("scenarios");
    QCOMPARE(choice->currentText(), u"Paris is lost"_s);
    table.whatIf.reset();
    QCOMPARE(choice->currentIndex(), 0);
    choice->setCurrentIndex(1);
    Q_EMIT choice->activated(1);
    QVERIFY(table.whatIf.isDown(table.pool("par")));
    table.click(table.part<QPushButton>("deleteScenario"));
    QVERIFY(table.document.plan().scenarios.isEmpty());
    QVERIFY(table.whatIf.isDown(table.pool("par"))); // the events are still there
    table.editor.undoStack()->undo();
    QCOMPARE(table.document.plan().scenarios.size(), 1);
}

void TestWhatIfPanel::aChangedOutcomeIsMarkedUntilItIsAccepted()
{
    Table table;
    table.whatIf.fail(table.pool("par"));
    table.save(u"Drill"_s);
    const ScenarioRuns &runs = table.panel.scenarios()->runs();
    const auto hasChanged = [&] { return runs.hasChanged(*table.document.plan().scenarios.begin()); };
    QTRY_VERIFY(runs.isUpToDate() && runs.digest(table.whatIf.scenario()));
    QVERIFY(!hasChanged());
    auto *accept = table.part<QPushButton>("acceptOutcome");
    QVERIFY(!accept->isVisible());
    table.editor.apply(edits::unpair(table.document.plan().pairings.begin()->id));
    QTRY_VERIFY(hasChanged());
    QTRY_VERIFY(accept->isVisible());
    QVERIFY(table.part<QComboBox>("scenarios")->currentText() != u"Drill"_s); // says so in words
    table.click(accept);
    QTRY_VERIFY(runs.isUpToDate() && !hasChanged());
    table.editor.undoStack()->undo();
    table.editor.undoStack()->undo(); // paired again
    QTRY_VERIFY(runs.isUpToDate() && !hasChanged());
}

void TestWhatIfPanel::nothingIsShownWhileItIsOff()
{
    Table table;
    table.whatIf.fail(table.pool("par"));
    const QByteArray plan = QByteArray::number(table.document.revision());
    table.whatIf.leave();
    QCOMPARE(QByteArray::number(table.document.revision()), plan);
    QVERIFY(!table.panel.strip()->isVisible());
    QSignalSpy enter(&table.panel, &WhatIfPanel::enterRequested);
    for (QPushButton *button : table.panel.findChildren<QPushButton *>())
        if (button->isVisible())
            table.click(button);
    QCOMPARE(enter.count(), 1);
}

void TestWhatIfPanel::marksDifferInShape()
{
    using enum TimelineStrip::Mark;
    Moment moment;
    QCOMPARE(TimelineStrip::markOf(moment), ByItself);
    moment.events = {{0s, ScenarioAction::FailOverPool}};
    QCOMPARE(TimelineStrip::markOf(moment), Administrator);
    moment.events += {0s, ScenarioAction::Return};
    QCOMPARE(TimelineStrip::markOf(moment), Return);
    moment.events += {0s, ScenarioAction::Fail};
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

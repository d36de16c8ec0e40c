// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/findingsreport.h"
#include "tests/app/windowtest.h"
#include "tests/support/planbuilder.h"
#include "views/dialogs/acceptdialog.h"
#include "views/dialogs/rulesdialog.h"
#include "views/panels/findingbuttons.h"
#include "views/panels/findingspanel.h"
#include "views/panels/outlinepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QStatusBar>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// Work with findings in the window, by real keys and clicks.
class TestFindingsWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void typingFilters();
    void anotherPlanIsShownWhole();
    void nextAndPreviousWalkAround();
    void nextLeavesOutAcceptedOnes();
    void groupingIsRemembered();
    void aFixIsOneStep();
    void severalFixesAreOffered();
    void fixAllIsOneStep();
    void acceptedFindingsAreStruckOut();
    void nothingIsAcceptedWithoutReason();
    void severalAreAcceptedAtOnce();
    void countsLeadToThePanel();
    void f1OpensTheRulePage();
    void rulesAreFound();
    void rulesAreSwitchedOffInThePlan();
    void findingsAreCopiedAsText();
    void selectionBringsItsFinding();
    void reportIsPreviewed();

private:
    void choose(const char *rule);
    FindingsPanel &panel() const { return *m_window->findChild<FindingsPanel *>(); }
    QTreeView &list() const { return *panel().list(); }
    const FindingsFilter &rows() const { return *static_cast<const FindingsFilter *>(list().model()); }
    const Finding *current() const { return rows().findingAt(list().currentIndex()); }
    int shown() const { return static_cast<int>(rows().findings().size()); }
    FindingButtons &counts() const { return *m_window->statusBar()->findChild<FindingButtons *>(); }
    QPushButton *button(const QString &text) const;
    void accept(const QString &reason);
};

namespace {

/// Two pools that 2019 cannot publish, and a store that has several remedies.
Plan faultyPlan()
{
    return PlanBuilder(ProductVersion::V2019)
        .site("Paris")
        .enterprise("par", 2)
        .change<SqlStore>("be-par", [](SqlStore &store) { store.haMode = HaMode::Mirrored; })
        .site("Lyon")
        .enterprise("lyo", 2)
        .plan();
}

} // namespace

void TestFindingsWindow::init()
{
    WindowTest::init();
    open(faultyPlan());
}

/// Makes the first finding of a rule the current one, as a click does.
void TestFindingsWindow::choose(const char *rule)
{
    for (const QModelIndex &row : rows().findings()) {
        if (qstrcmp(rows().findingAt(row)->rule->id, rule) != 0)
            continue;
        list().scrollTo(row);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row).center());
        QCOMPARE(list().currentIndex().siblingAtColumn(0), row);
        return;
    }
    QFAIL(rule);
}

QPushButton *TestFindingsWindow::button(const QString &text) const
{
    for (QPushButton *each : panel().findChildren<QPushButton *>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

void TestFindingsWindow::accept(const QString &reason)
{
    auto *dialog = m_window->findChild<AcceptDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(qobject_cast<QPlainTextEdit *>(dialog->focusWidget()));
    QTest::keyClicks(dialog->focusWidget(), reason);
    press(Qt::Key_Tab);
    QTest::keyClicks(dialog->focusWidget(), u"Ada"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<AcceptDialog *>());
}

void TestFindingsWindow::typingFilters()
{
    const int all = shown();
    QTest::mouseClick(panel().filterLine(), Qt::LeftButton);
    QTest::keyClicks(panel().filterLine(), u"fep-001 lyo"_s);
    QCOMPARE(shown(), 1);
    press(Qt::Key_Down);
    QVERIFY(list().hasFocus());
    QCOMPARE(current()->rule, ruleById(u"FEP-001"));
    panel().filterLine()->setFocus();
    QTest::keyClicks(panel().filterLine(), u"zzz"_s);
    QCOMPARE(shown(), 0);
    QPushButton *everything = button(u"Show all findings"_s);
    QVERIFY(everything);
    QTest::mouseClick(everything, Qt::LeftButton);
    QCOMPARE(shown(), all);
    QVERIFY(panel().filterLine()->text().isEmpty());
}

void TestFindingsWindow::anotherPlanIsShownWhole()
{
    const int all = shown();
    panel().showOnly(FindingStatus::Info);
    QTest::keyClicks(panel().filterLine(), u"zzz"_s);
    QVERIFY(m_window->files().openFile(m_folder->filePath(u"plan.twinpool"_s)));
    QCOMPARE(shown(), all);
}

void TestFindingsWindow::nextAndPreviousWalkAround()
{
    const QModelIndexList all = rows().findings();
    QVERIFY(all.size() > 3);
    press(Qt::Key_F8);
    QCOMPARE(list().currentIndex(), all.first());
    press(Qt::Key_F8);
    QCOMPARE(list().currentIndex(), all[1]);
    press(Qt::Key_F8, Qt::ShiftModifier);
    press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(list().currentIndex(), all.last());
    list().collapseAll();
    press(Qt::Key_F8);
    QCOMPARE(list().currentIndex(), all.first());
    QVERIFY(list().isExpanded(all.first().parent()));
    list().setCurrentIndex(all.last().parent()); // from a group into it, and back before it
    press(Qt::Key_F8);
    QCOMPARE(list().currentIndex().parent(), all.last().parent());
    QCOMPARE(list().currentIndex().row(), 0);
}

void TestFindingsWindow::nextLeavesOutAcceptedOnes()
{
    choose("FEP-001");
    press(Qt::Key_F8, Qt::ControlModifier);
    accept(u"Grows next year"_s);
    for (int step = 0; step < 2 * shown(); ++step) {
        press(Qt::Key_F8);
        QVERIFY(!current()->accepted);
    }
}

void TestFindingsWindow::groupingIsRemembered()
{
    auto *grouping = panel().findChild<QComboBox *>(u"grouping"_s);
    choose("FEP-001");
    const Finding before = *current();
    grouping->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(panel().grouping(), FindingGrouping::Object);
    QCOMPARE(*current(), before);
    QVERIFY(list().isColumnHidden(FindingsModel::SubjectColumn));
    press(Qt::Key_End);
    QCOMPARE(panel().grouping(), FindingGrouping::Site);
    cleanup();
    open(faultyPlan());
    QCOMPARE(panel().grouping(), FindingGrouping::Site);
    const QModelIndex first = rows().index(0, 0);
    QVERIFY(!rows().match(first, Qt::DisplayRole, u"Lyon"_s, 1, Qt::MatchExactly).isEmpty());
}

void TestFindingsWindow::aFixIsOneStep()
{
    choose("FEP-001");
    const EntityRef pool = current()->subject;
    const int before = shown();
    const auto isLeft = [&] {
        return std::ranges::any_of(rows().findings(), [&](const QModelIndex &row) {
            const Finding *finding = rows().findingAt(row);
            return finding->subject == pool && finding->rule == ruleById(u"FEP-001");
        });
    };
    press(Qt::Key_Period, Qt::ControlModifier);
    QVERIFY(!isLeft());
    QVERIFY(current() || !list().currentIndex().parent().isValid()); // its neighbour is looked at
    QCOMPARE(list().selectionModel()->selectedRows().size(), 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(isLeft());
    QCOMPARE(shown(), before);
    QVERIFY(!action("undo").isEnabled());
}

void TestFindingsWindow::severalFixesAreOffered()
{
    choose("BES-001");
    press(Qt::Key_Period, Qt::ControlModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY(menu->actions().size() > 1);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    QVERIFY(std::ranges::none_of(rows().findings(), [&](const QModelIndex &row) {
        return rows().findingAt(row)->rule == ruleById(u"BES-001");
    }));
}

void TestFindingsWindow::fixAllIsOneStep()
{
    choose("FEP-001");
    QPushButton *all = button(u"Fix all 2 of this kind"_s);
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    const auto left = [this] {
        return std::ranges::count_if(rows().findings(), [&](const QModelIndex &row) {
            return rows().findingAt(row)->rule == ruleById(u"FEP-001");
        });
    };
    QCOMPARE(left(), 0);
    action("undo").trigger();
    QCOMPARE(left(), 2);
    QVERIFY(!action("undo").isEnabled());
}

void TestFindingsWindow::acceptedFindingsAreStruckOut()
{
    const FindingSet before = LiveFindings(Document(faultyPlan())).findings();
    choose("FEP-001");
    const QString key = current()->key();
    QTest::mouseClick(button(u"Accept…"_s), Qt::LeftButton);
    accept(u"Grows next year"_s);
    QCOMPARE(counts().button(FindingStatus::Error)->text(), QString::number(before.count(Severity::Error) - 1));
    QCOMPARE(counts().button(FindingStatus::Accepted)->text(), u"1"_s);
    const QModelIndex last = rows().findings().last();
    QCOMPARE(rows().findingAt(last)->key(), key);
    list().scrollTo(last);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(last).center());
    QVERIFY(last.data(Qt::AccessibleDescriptionRole).toString().contains(u"Ada"_s));
    QPushButton *reopen = button(u"Reopen"_s);
    QVERIFY(reopen);
    QTest::mouseClick(reopen, Qt::LeftButton);
    QCOMPARE(counts().button(FindingStatus::Error)->text(), QString::number(before.count(Severity::Error)));
    QVERIFY(!counts().button(FindingStatus::Accepted)->isVisible());
    QCOMPARE(Settings::load().author, u"Ada"_s);
}

void TestFindingsWindow::nothingIsAcceptedWithoutReason()
{
    choose("FEP-001");
    press(Qt::Key_F8, Qt::ControlModifier);
    auto *dialog = m_window->findChild<AcceptDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<AcceptDialog *>());
    QCOMPARE(counts().button(FindingStatus::Accepted)->text(), u"0"_s);
}

void TestFindingsWindow::severalAreAcceptedAtOnce()
{
    list().setFocus();
    list().setCurrentIndex(rows().index(0, 0)); // the group of errors
    const int errors = counts().button(FindingStatus::Error)->text().toInt();
    QVERIFY(errors > 1);
    QPushButton *all = button(u"Accept…"_s);
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    accept(u"All known"_s);
    QCOMPARE(counts().button(FindingStatus::Accepted)->text().toInt(), errors);
    action("undo").trigger();
    QCOMPARE(counts().button(FindingStatus::Error)->text().toInt(), errors);
    QVERIFY(!action("undo").isEnabled());
}

void TestFindingsWindow::countsLeadToThePanel()
{
    action("hide-panels").trigger();
    QVERIFY(!panel().isVisible());
    QTest::keyClicks(panel().filterLine(), u"nothing holds this"_s);
    QTest::mouseClick(counts().button(FindingStatus::Error), Qt::LeftButton);
    QVERIFY(panel().isVisible());
    QVERIFY(list().hasFocus());
    QCOMPARE(shown(), counts().button(FindingStatus::Error)->text().toInt());
    for (const QModelIndex &row : rows().findings())
        QCOMPARE(rows().findingAt(row)->severity, Severity::Error);
    QVERIFY(current());
}

void TestFindingsWindow::f1OpensTheRulePage()
{
    choose("FEP-001");
    press(Qt::Key_F1);
    auto *dialog = m_window->findChild<RulesDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QCOMPARE(dialog->rule(), ruleById(u"FEP-001"));
    const QString page = dialog->page()->toPlainText();
    for (const QString &part :
         {titleOf(*dialog->rule()), whyOf(*dialog->rule()), QString::fromUtf8(dialog->rule()->sources.front().path)})
        QVERIFY(page.contains(part));
    dialog->close();
    choose("BES-001");
    QTest::mouseClick(button(u"Rule page"_s), Qt::LeftButton);
    QCOMPARE(dialog->rule(), ruleById(u"BES-001"));
}

void TestFindingsWindow::rulesAreFound()
{
    action("rules").trigger();
    auto *dialog = m_window->findChild<RulesDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    QVERIFY(dialog->searchLine()->hasFocus());
    QTest::keyClicks(dialog->searchLine(), u"two fep FRONT"_s);
    QVERIFY(dialog->rule());
    QVERIFY(qstrncmp(dialog->rule()->id, "FEP", 3) == 0);
    const Rule *first = dialog->rule();
    press(Qt::Key_Down);
    QVERIFY(dialog->rule() && dialog->rule() != first);
    QTest::keyClicks(dialog->searchLine(), u" zzz"_s);
    QVERIFY(!dialog->rule());
    QVERIFY(!dialog->page()->toPlainText().isEmpty());
    dialog->close();
}

void TestFindingsWindow::rulesAreSwitchedOffInThePlan()
{
    choose("FEP-001");
    const int errors = counts().button(FindingStatus::Error)->text().toInt();
    press(Qt::Key_F1);
    auto *dialog = m_window->findChild<RulesDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    dialog->useBox()->setFocus();
    press(Qt::Key_Down);
    QCOMPARE(counts().button(FindingStatus::Error)->text().toInt(), errors - 2);
    press(Qt::Key_End);
    QCOMPARE(counts().button(FindingStatus::Error)->text().toInt(), errors - 2);
    QVERIFY(shown() > 0);
    press(Qt::Key_Home);
    QCOMPARE(counts().button(FindingStatus::Error)->text().toInt(), errors);
    dialog->close();
}

void TestFindingsWindow::findingsAreCopiedAsText()
{
    choose("FEP-001");
    press(Qt::Key_C, Qt::ControlModifier);
    const QString one = QApplication::clipboard()->text();
    QCOMPARE(one.count(u'\n'), 1);
    QVERIFY(one.startsWith(u"Error\tFEP-001\t"_s));
    list().clearSelection();
    action("copy-findings").trigger();
    QCOMPARE(QApplication::clipboard()->text().count(u'\n'), shown());
}

void TestFindingsWindow::selectionBringsItsFinding()
{
    choose("BES-001");
    QTreeView *outline = m_window->findChild<OutlinePanel *>()->tree();
    const QModelIndexList pool = outline->model()->match(
        outline->model()->index(0, 0), Qt::DisplayRole, u"lyo.example.net"_s, 1, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(pool.size(), 1);
    outline->setCurrentIndex(pool.first());
    QVERIFY(current());
    QCOMPARE(nameOf(faultyPlan(), current()->subject), u"lyo.example.net"_s);
    QCOMPARE(outline->currentIndex(), pool.first());
}

void TestFindingsWindow::reportIsPreviewed()
{
    open(faultyPlan());
    QString title;
    int pages = 0;
    QTimer::singleShot(0, qApp, [&] { // the preview keeps the call below waiting
        auto *preview = qobject_cast<QPrintPreviewDialog *>(QApplication::activeModalWidget());
        QVERIFY(preview);
        title = preview->windowTitle();
        const auto *shown = preview->findChild<QPrintPreviewWidget *>();
        QVERIFY(shown);
        QTRY_VERIFY(shown->pageCount() > 0);
        pages = shown->pageCount();
        preview->close();
    });
    action("print-findings").trigger();
    QVERIFY2(title.contains(faultyPlan().deployment.name), qPrintable(title));
    QVERIFY(pages > 0);
}

QTEST_MAIN(TestFindingsWindow)
#include "tst_findingswindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/properties.h"
#include "model/edits/servers.h"
#include "tests/app/windowtest.h"
#include "tests/support/planbuilder.h"
#include "tests/support/workedplans.h"
#include "views/canvas/view.h"
#include "views/dialogs/markdialogs.h"
#include "views/inspector/inspector.h"
#include "views/panels/checklisthead.h"
#include "views/panels/checklistoverview.h"
#include "views/panels/checklistpanel.h"
#include "views/panels/commandview.h"
#include "views/panels/detailscolumn.h"
#include "views/panels/outlinepanel.h"
#include "views/panels/taskdetails.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// Work on a checklist in the window, by real keys and clicks.
class TestChecklistWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowTest::init();
        open(workedPlanA());
    }

    void spaceTicks();
    void clicksTick();
    void workIsSigned();
    void skippingNeedsAReason();
    void remarksAreKept();
    void severalAreDoneInOneStep();
    void whatIsDoneLeavesTheNext();
    void openTasksBeforeLeadThere();
    void roleFilterShowsItsTasks();
    void selectedObjectsShowTheirTasks();
    void ticksSurviveOtherPlans();
    void otherCommandsAreToLookAtAgain();
    void rowsStayWhileGapsAreFilled();
    void everyGapLeadsToItsField_data();
    void everyGapLeadsToItsField();
    void copyAllLeavesOutWhatDestroys();
    void overviewTellsWhatTheRulesSay();
    void criticalPathLeadsToTasks();
    void nothingChangesSaysSo();

private:
    void open(const Plan &plan);
    void showChecklist();
    void click(QWidget *widget);
    void choose(int position);
    void waitForChecklist();
    ChecklistPanel &panel() const { return *m_window->findChild<ChecklistPanel *>(); }
    QTreeView &list() const { return *panel().list(); }
    const ChecklistModel &model() const { return panel().model(); }
    const Task &task(int position) const { return model().checklist().tasks[position]; }
    int current() const { return panel().rows().positionAt(list().currentIndex()); }
    int positionOf(const char *id) const;
    Editor &editor() const { return m_window->findChild<CanvasView *>()->editor(); }
    const Plan &plan() const { return editor().document().plan(); }
    template <class Button = QPushButton>
    Button *button(const QString &text) const;
    /// Whether a label that begins so can be seen; the rest of a count depends on the language.
    bool tells(const QString &text) const;
    QPushButton *mark(const char *name) const { return panel().findChild<QPushButton *>(QLatin1StringView(name)); }
    template <class Dialog>
    void answer(const QString &reason, const QString &author);
};

void TestChecklistWindow::open(const Plan &plan)
{
    m_window.reset();
    WindowTest::open(plan, {1280, 1000});
    showChecklist();
}

void TestChecklistWindow::showChecklist()
{
    showDock("checklist");
    waitForChecklist();
    list().setFocus();
}

/// It is made after a pause, and maybe aside.
void TestChecklistWindow::waitForChecklist()
{
    QTRY_VERIFY(panel().isUpToDate());
}

/// As a click on its row does.
void TestChecklistWindow::choose(int position)
{
    const QModelIndex row = panel().rows().indexOf(position);
    QVERIFY(row.isValid());
    list().scrollTo(row);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(row).center());
    QCOMPARE(current(), position);
}

/// The first task of a row of the catalogue.
int TestChecklistWindow::positionOf(const char *id) const
{
    const auto &tasks = model().checklist().tasks;
    const auto at =
        std::ranges::find_if(tasks, [&](const Task &each) { return qstrcmp(each.definition->id, id) == 0; });
    return at == tasks.end() ? -1 : static_cast<int>(at - tasks.begin());
}

template <class Button>
Button *TestChecklistWindow::button(const QString &text) const
{
    for (Button *each : panel().findChildren<Button *>())
        if (each->isVisible() && each->text() == text)
            return each;
    return nullptr;
}

bool TestChecklistWindow::tells(const QString &text) const
{
    return std::ranges::any_of(panel().findChildren<QLabel *>(),
                               [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(text); });
}

void TestChecklistWindow::click(QWidget *widget)
{
    QVERIFY(widget);
    QApplication::processEvents(); // places in new layouts
    for (QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

template <class Dialog>
void TestChecklistWindow::answer(const QString &reason, const QString &author)
{
    auto *dialog = m_window->findChild<Dialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    if (!reason.isEmpty()) {
        QVERIFY(qobject_cast<QPlainTextEdit *>(dialog->focusWidget()));
        QTest::keyClicks(dialog->focusWidget(), reason);
        press(Qt::Key_Tab);
    }
    if (!author.isEmpty())
        QTest::keyClicks(dialog->focusWidget(), author);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_window->findChild<Dialog *>());
    m_window->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
}

void TestChecklistWindow::spaceTicks()
{
    choose(2);
    press(Qt::Key_Space);
    QCOMPARE(plan().taskMarks.size(), 1);
    const TaskMark &kept = plan().taskMarks.first();
    QCOMPARE(kept.instance, task(2).name);
    QCOMPARE(kept.basis, basisOf(task(2)));
    QCOMPARE(kept.date, QDate::currentDate().toString(Qt::ISODate));
    QCOMPARE(current(), 2);
    const QString all = QString::number(model().checklist().tasks.size());
    QVERIFY(tells(u"1 of %1 task"_s.arg(all)));
    press(Qt::Key_Space);
    QVERIFY(plan().taskMarks.isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().stateOf(2), TaskState::Done);
}

void TestChecklistWindow::clicksTick()
{
    const QModelIndex row = panel().rows().indexOf(0);
    const QRect cell = list().visualRect(row);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {cell.left() + 10, cell.center().y()});
    QCOMPARE(model().stateOf(0), TaskState::Done);
    choose(1);
    click(mark("done"));
    QCOMPARE(model().stateOf(1), TaskState::Done);
    QVERIFY(mark("reopen")->hasFocus()); // the keyboard is not lost with the button
    press(Qt::Key_Space);
    QCOMPARE(model().stateOf(1), TaskState::Open);
    QVERIFY(mark("done")->hasFocus());
}

void TestChecklistWindow::workIsSigned()
{
    choose(0);
    auto *sign = button(u"Sign your work with your name…"_s);
    QVERIFY(sign);
    click(sign);
    answer<SignatureDialog>({}, u"Ada"_s);
    QVERIFY(!sign->isVisible());
    list().setFocus();
    press(Qt::Key_Space);
    QCOMPARE(plan().taskMarks.first().author, u"Ada"_s);
    QCOMPARE(Settings::load().author, u"Ada"_s);
    cleanup();
    open(workedPlanA());
    choose(0);
    press(Qt::Key_Space);
    QCOMPARE(plan().taskMarks.first().author, u"Ada"_s);
}

void TestChecklistWindow::skippingNeedsAReason()
{
    choose(1);
    click(mark("skip"));
    auto *dialog = m_window->findChild<SkipDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::activeWindow(), dialog);
    press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<SkipDialog *>());
    QVERIFY(plan().taskMarks.isEmpty());
    click(mark("skip"));
    answer<SkipDialog>(u"No such server"_s, u"Ada"_s);
    QCOMPARE(model().stateOf(1), TaskState::Skipped);
    const TaskMark &kept = plan().taskMarks.first();
    QCOMPARE(kept.remark, u"No such server"_s);
    QCOMPARE(kept.author, u"Ada"_s);
    QVERIFY(tells(u"No such server"_s));
    QVERIFY(tells(textOf(kept)));
}

void TestChecklistWindow::remarksAreKept()
{
    choose(0);
    QVERIFY(!mark("remark")->isVisible());
    click(mark("done"));
    click(mark("remark"));
    answer<RemarkDialog>(u"Took an hour"_s, u"Ada"_s);
    const TaskMark &kept = plan().taskMarks.first();
    QCOMPARE(kept.remark, u"Took an hour"_s);
    QCOMPARE(kept.outcome, TaskOutcome::Done);
    QVERIFY(tells(u"Took an hour"_s));
}

void TestChecklistWindow::severalAreDoneInOneStep()
{
    choose(0);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(tells(u"3 task"_s));
    click(mark("done"));
    QCOMPARE(model().progress().done, 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(model().progress().done, 0);
    click(mark("skip"));
    answer<SkipDialog>(u"Later"_s, u"Ada"_s);
    QCOMPARE(model().progress().skipped, 3);
}

void TestChecklistWindow::whatIsDoneLeavesTheNext()
{
    click(panel().findChild<QToolButton *>(u"onlyLeft"_s));
    list().setFocus();
    choose(3);
    press(Qt::Key_Space);
    QCOMPARE(model().stateOf(3), TaskState::Done);
    QVERIFY(!panel().rows().indexOf(3).isValid());
    QCOMPARE(current(), 4);
    press(Qt::Key_Space);
    QCOMPARE(model().progress().done, 2);
}

void TestChecklistWindow::openTasksBeforeLeadThere()
{
    const auto &tasks = model().checklist().tasks;
    const auto waiting = std::ranges::find_if(tasks, [](const Task &each) { return each.after.size() == 1; });
    QVERIFY(waiting != tasks.end());
    const int position = static_cast<int>(waiting - tasks.begin()), before = waiting->after.first();
    choose(position);
    const QString text = model().indexOf(before).data(Qt::AccessibleTextRole).toString();
    QTRY_VERIFY(button<LinkButton>(text));
    panel().head()->filterLine()->setText(task(position).name); // hides the other
    QVERIFY(!panel().rows().indexOf(before).isValid());
    QTRY_VERIFY(button<LinkButton>(text));
    button<LinkButton>(text)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(current(), before);
    QVERIFY(list().hasFocus());
    press(Qt::Key_Space);
    choose(position);
    QApplication::processEvents();
    QVERIFY(!button<LinkButton>(text));
}

void TestChecklistWindow::roleFilterShowsItsTasks()
{
    auto *role = panel().findChild<QComboBox *>(u"role"_s);
    role->setFocus();
    QTest::keyClicks(role, u"SQL"_s);
    QCOMPARE(role->currentText(), u"SQL DBA"_s);
    const int shown = panel().rows().shownCount();
    QVERIFY(shown > 0 && shown < model().checklist().tasks.size());
    QVERIFY(tells(u"0 of %1 task"_s.arg(shown)));
    QTest::mouseClick(panel().head()->filterLine(), Qt::LeftButton);
    QTest::keyClicks(panel().head()->filterLine(), u"no such task"_s);
    QCOMPARE(panel().rows().shownCount(), 0);
    click(button(u"Show all tasks"_s));
    QCOMPARE(panel().rows().shownCount(), model().checklist().tasks.size());
    QCOMPARE(role->currentIndex(), 0);
}

void TestChecklistWindow::selectedObjectsShowTheirTasks()
{
    auto *toggle = panel().findChild<QToolButton *>(u"onlySelected"_s);
    click(toggle);
    QVERIFY(tells(u"Select objects in the drawing to see their tasks."_s));
    const Pool &pool = *plan().pools.begin();
    QTreeView *outline = m_window->findChild<OutlinePanel *>()->tree();
    const QModelIndexList rows = outline->model()->match(outline->model()->index(0, 0), Qt::DisplayRole, pool.fqdn, 1,
                                                         Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(rows.size(), 1);
    outline->setCurrentIndex(rows.first());
    const int shown = panel().rows().shownCount();
    QVERIFY(shown > 0 && shown < model().checklist().tasks.size());
    click(toggle);
    QCOMPARE(panel().rows().shownCount(), model().checklist().tasks.size());
}

void TestChecklistWindow::ticksSurviveOtherPlans()
{
    const int position = positionOf("INS-05");
    QVERIFY(position >= 0);
    const QString name = task(position).name;
    choose(position);
    press(Qt::Key_Space);
    const qsizetype before = model().checklist().tasks.size();
    editor().apply(edits::addServers(plan().pools.begin()->id, 1));
    waitForChecklist();
    QVERIFY(model().checklist().tasks.size() > before);
    QCOMPARE(task(current()).name, name); // still looked at
    QCOMPARE(model().stateOf(model().positionOf(name)), TaskState::Done);
}

void TestChecklistWindow::otherCommandsAreToLookAtAgain()
{
    const auto &tasks = model().checklist().tasks;
    const auto at = std::ranges::find_if(tasks, [](const Task &each) {
        return std::ranges::any_of(each.commands,
                                   [](const auto &block) { return block && block->text().contains(u"sfb-backup"_s); });
    });
    QVERIFY(at != tasks.end());
    const QString name = at->name;
    choose(static_cast<int>(at - tasks.begin()));
    press(Qt::Key_Space);
    editor().apply(edits::setDeploymentProperty(u"Change"_s, u"backupPath"_s, uR"(\\bkp02.corp.example.net\other$)"_s));
    waitForChecklist();
    QCOMPARE(model().stateOf(model().positionOf(name)), TaskState::Changed);
    QVERIFY(tells(u"What the task asks for has changed since."_s));
    QVERIFY(mark("done")->isVisible());
    press(Qt::Key_Space); // looked at, and done again
    QCOMPARE(model().stateOf(model().positionOf(name)), TaskState::Done);
}

void TestChecklistWindow::rowsStayWhileGapsAreFilled()
{
    editor().apply(edits::setDeploymentProperty(u"Change"_s, u"backupPath"_s, QString()));
    waitForChecklist();
    const auto &tasks = model().checklist().tasks;
    const auto lacking =
        std::ranges::find_if(tasks, [](const Task &each) { return each.gaps.contains(TaskGap{{}, u"backupPath"_s}); });
    QVERIFY(lacking != tasks.end());
    const int position = static_cast<int>(lacking - tasks.begin());
    choose(position);
    auto *fill = button(u"Fill in: Export folder (UNC)"_s);
    QVERIFY(fill);
    click(fill);
    auto *inspector = m_window->findChild<Inspector *>();
    QVERIFY(inspector->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), uR"(\\srv.corp.example.net\share)"_s);
    press(Qt::Key_Return);
    waitForChecklist();
    QCOMPARE(current(), position);
    QVERIFY(!button(u"Fill in: Export folder (UNC)"_s));
    QVERIFY(!task(position).commands.isEmpty());
}

void TestChecklistWindow::everyGapLeadsToItsField_data()
{
    QTest::addColumn<ProductVersion>("version");
    QTest::newRow("2015") << ProductVersion::V2015;
    QTest::newRow("2019") << ProductVersion::V2019;
}

void TestChecklistWindow::everyGapLeadsToItsField()
{
    QFETCH(ProductVersion, version);
    PlanBuilder builder(version);
    builder.site("Paris").enterprise("par").store("own", HaMode::AlwaysOnFCI).edge("edg", "par").site("Lyon").enterprise("lyo");
    builder.pair("par", "lyo").cms("par");
    if (version == ProductVersion::V2015)
        builder.persistentChat("pch", "par");
    cleanup();
    open(builder.plan());
    QVERIFY(!model().checklist().gaps.isEmpty());
    auto *inspector = m_window->findChild<Inspector *>();
    for (const TaskGap &gap : model().checklist().gaps) {
        Q_EMIT panel().fieldRequested(gap.entity, gap.property);
        QVERIFY2(gap.property.isEmpty() || inspector->isAncestorOf(QApplication::focusWidget()),
                 qPrintable(qualifiedName(plan(), gap.entity) + u' ' + gap.property));
        list().setFocus();
    }
}

void TestChecklistWindow::copyAllLeavesOutWhatDestroys()
{
    const auto block = [](const Result<Command> &command) {
        if (!command)
            qFatal("%s", qPrintable(command.error().text()));
        return *command;
    };
    const Command first = block(PowerShellBlock().line("Get-CsPool").command()),
                  second = block(PowerShellBlock().line("Enable-CsTopology").command()),
                  deadly = block(PowerShellBlock().line("Remove-Item C:").destructive().command()),
                  other = block(SqlBlock().line("SELECT 1;").command());
    DetailsColumn column;
    column.addCommands({first, deadly, Error{u"refused"_s}, other, second});
    column.resize(500, 600);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    const auto all = column.findChildren<ShorteningButton *>();
    QCOMPARE(all.size(), 1); // of one language there is only one block
    click(all.first());
    QCOMPARE(QApplication::clipboard()->text(), first.text() + u"\n\n"_s + second.text());
    const auto views = column.findChildren<CommandView *>();
    QCOMPARE(views.size(), 4);
    click(views[1]->findChild<QToolButton *>());
    QCOMPARE(QApplication::clipboard()->text(), deadly.text());
    const auto warns = [](const CommandView *view) {
        return std::ranges::any_of(view->findChildren<QLabel *>(),
                                   [](const QLabel *label) { return label->text() == u"Destroys data"_s; });
    };
    QVERIFY(warns(views[1]) && !warns(views[0]));
}

void TestChecklistWindow::overviewTellsWhatTheRulesSay()
{
    PlanBuilder builder(ProductVersion::V2019);
    builder.site("Paris").enterprise("par");
    cleanup();
    open(builder.plan());
    const int publish = positionOf("TB-20");
    QVERIFY(publish >= 0);
    choose(publish);
    press(Qt::Key_Space);
    click(panel().findChild<QToolButton *>(u"overview"_s));
    auto *overview = panel().findChild<ChecklistOverview *>();
    QVERIFY(overview->isVisible());
    const QString untick = u"Reorder: untick what came too early"_s;
    QTRY_VERIFY(button(untick));
    click(button(untick));
    QCOMPARE(model().stateOf(publish), TaskState::Open);
    QTRY_VERIFY(!button(untick));
}

void TestChecklistWindow::criticalPathLeadsToTasks()
{
    list().clearSelection();
    auto *overview = panel().findChild<ChecklistOverview *>();
    QTRY_VERIFY(overview->isVisible());
    const auto links = overview->findChildren<LinkButton *>();
    QVERIFY(links.size() > 3);
    const QString text = links.last()->text();
    overview->ensureWidgetVisible(links.last());
    click(links.last());
    QCOMPARE(model().indexOf(current()).data(Qt::AccessibleTextRole).toString(), text);
}

void TestChecklistWindow::nothingChangesSaysSo()
{
    cleanup();
    open(deployed(workedPlanA()));
    auto *purpose = panel().findChild<QComboBox *>(u"purpose"_s);
    purpose->setFocus();
    press(Qt::Key_End);
    waitForChecklist();
    QVERIFY(tells(u"Nothing changes: what is drawn is what is deployed."_s)
            || !model().checklist().tasks.isEmpty());
    press(Qt::Key_Home); // the way back is there
    waitForChecklist();
    QVERIFY(!model().checklist().tasks.isEmpty());
}

QTEST_MAIN(TestChecklistWindow)
#include "tst_checklistwindow.moc"

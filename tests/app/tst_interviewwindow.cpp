// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/planfile.h"
#include "model/proposals/interview.h"
#include "tests/app/windowtest.h"
#include "tests/support/organizations.h"
#include "views/canvas/view.h"
#include "views/interview/differencelist.h"
#include "views/interview/interviewdialog.h"
#include "views/interview/summarypage.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// Interviews in the window, from the start page and beside an open plan.
class TestInterviewWindow : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowTest::init();
        startWindow();
    }

    void theStartPageLeadsToAPlan();
    void anotherInterviewStartsFromTheAnswers();
    void theNextRunKnowsItsSize();
    void anOpenPlanChangesInOneStep();
    void cancellingChangesNothing();
    void aPlanFromAFileTellsItsAnswers();

private:
    InterviewDialog &dialog() const { return *m_window->findChild<InterviewDialog *>(); }
    Editor &editor() const { return m_window->findChild<CanvasView *>()->editor(); }
    void start();
    void finish(const QString &button);
    void press(const QString &text, QWidget *in);
};

void TestInterviewWindow::press(const QString &text, QWidget *in)
{
    for (QPushButton *button : in->findChildren<QPushButton *>())
        if (button->isVisible() && button->text().remove(u'&') == text) {
            QVERIFY(button->isEnabled());
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    QFAIL(qPrintable(text));
}

void TestInterviewWindow::start()
{
    m_window->findChild<QAction *>(u"interview"_s)->trigger();
    QVERIFY(QTest::qWaitForWindowActive(&dialog()));
}

void TestInterviewWindow::finish(const QString &button)
{
    press(u"Skip to summary"_s, &dialog());
    QTRY_VERIFY(dialog().maker().isUpToDate());
    press(button, &dialog());
    QTRY_VERIFY(!m_window->findChild<InterviewDialog *>());
}

void TestInterviewWindow::theStartPageLeadsToAPlan()
{
    press(u"Start from users…"_s, m_window.get());
    dialog().sheet().set(organization(u"medium"_s));
    finish(u"Create the plan"_s);
    QVERIFY(m_window->files().isOpen());
    QVERIFY(editor().document().plan() == *proposedPlan(organization(u"medium"_s)));
    QCOMPARE(editor().undoStack()->count(), 1);
    QVERIFY(m_window->files().isModified()); // nobody loses it unasked
    editor().undoStack()->setClean();
    editor().open(editor().document().plan());
}

void TestInterviewWindow::anotherInterviewStartsFromTheAnswers()
{
    start();
    dialog().sheet().set(organization(u"small"_s));
    dialog().reject();
    QTRY_VERIFY(!m_window->findChild<InterviewDialog *>());
    start();
    QVERIFY(dialog().answers() == organization(u"small"_s));
    dialog().reject();
}

void TestInterviewWindow::theNextRunKnowsItsSize()
{
    start();
    const QSize size = dialog().size() - QSize(60, 40);
    dialog().resize(size);
    dialog().reject();
    QTRY_VERIFY(!m_window->findChild<InterviewDialog *>());
    m_window = std::make_unique<MainWindow>(Settings::load());
    m_window->show();
    start();
    QCOMPARE(dialog().size(), size);
    dialog().reject();
}

void TestInterviewWindow::anOpenPlanChangesInOneStep()
{
    const QString file = m_folder->filePath(u"plan.twinpool"_s);
    QVERIFY(savePlan(file, *proposedPlan(organization(u"small"_s))));
    QVERIFY(m_window->files().openFile(file));
    const QByteArray before = writePlan(editor().document().plan());
    start();
    dialog().sheet().set(organization(u"large"_s));
    dialog().goTo(InterviewDialog::Summary);
    QTRY_VERIFY(dialog().maker().isUpToDate());
    QVERIFY(dialog().summaryPage()->differences()->topLevelItemCount() > 0);
    QCOMPARE(writePlan(editor().document().plan()), before); // shown before anything happens
    press(u"Change the plan"_s, &dialog());
    QTRY_VERIFY(!m_window->findChild<InterviewDialog *>());
    QCOMPARE(editor().undoStack()->count(), 1);
    QCOMPARE(editor().document().plan().pairings.size(), 2);
    QVERIFY(readPlan(writePlan(editor().document().plan())));
    editor().undoStack()->undo();
    QCOMPARE(writePlan(editor().document().plan()), before);
}

void TestInterviewWindow::cancellingChangesNothing()
{
    const QString file = m_folder->filePath(u"plan.twinpool"_s);
    QVERIFY(savePlan(file, *proposedPlan(organization(u"small"_s))));
    QVERIFY(m_window->files().openFile(file));
    const QByteArray before = writePlan(editor().document().plan());
    start();
    dialog().sheet().set(organization(u"large"_s));
    QTest::keyClick(&dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<InterviewDialog *>());
    QCOMPARE(writePlan(editor().document().plan()), before);
    QCOMPARE(editor().undoStack()->count(), 0);
}

void TestInterviewWindow::aPlanFromAFileTellsItsAnswers()
{
    const QString file = m_folder->filePath(u"plan.twinpool"_s);
    QVERIFY(savePlan(file, *proposedPlan(organization(u"medium"_s))));
    QVERIFY(m_window->files().openFile(file));
    start();
    QCOMPARE(dialog().answers().sites.size(), 1);
    QCOMPARE(dialog().answers().sites[0].users, 20000);
    QCOMPARE(dialog().answers().sites[0].branches.size(), 2);
    dialog().goTo(InterviewDialog::Summary);
    QTRY_VERIFY(dialog().maker().isUpToDate());
    QCOMPARE(dialog().summaryPage()->differences()->topLevelItemCount(), 0);
    dialog().reject();
}

QTEST_MAIN(TestInterviewWindow)
#include "tst_interviewwindow.moc"

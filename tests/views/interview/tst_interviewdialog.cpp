// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/answerproperties.h"
#include "model/proposals/answersfile.h"
#include "model/proposals/interview.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loadfigures.h"
#include "tests/support/organizations.h"
#include "translations/translations.h"
#include "views/interview/answerfilebar.h"
#include "views/interview/differencelist.h"
#include "views/interview/interviewdialog.h"
#include "views/interview/proposalpanel.h"
#include "views/interview/proposalpicture.h"
#include "views/interview/reasonspage.h"
#include "views/interview/sitespage.h"
#include "views/interview/summarypage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// An interview with mouse and keyboard.
class TestInterviewDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void referenceOrganizationsAreAnswered_data();
    void referenceOrganizationsAreAnswered();
    void everythingMayBeSkipped();
    void backLosesNoAnswer();
    void stepsAreChosenInTheList();
    void returnGoesOn();
    void whatIsMissingIsTold();
    void allSitesMayGo();
    void disabledQuestionsWaitForOthers();
    void previewShowsTheNumbersOfTheModel();
    void reasonsAreThoseOfTheFigures();
    void differencesAreShownBefore();
    void theSameAnswersChangeNothing();
    void hostileNamesAreProposedOrRefused_data();
    void hostileNamesAreProposedOrRefused();
    void languageChangesAtOnce();
    void longerWordsFit_data();
    void longerWordsFit();
    void hundredsOfServersDoNotStallTheWindow();
    void answersAreFiles();
    void everyControlHasAName();

private:
    void open(const Answers &answers, SnapshotPtr plan = nullptr);
    void waitForProposal();
    QPushButton *button(const QString &text) const;
    void click(const QString &text);
    void enter(QWidget *control, const Property &property);
    void enterAnswers(InterviewDialog::Step step, const Answers &target);
    void enterCell(QTableView *table, int row, int column, const QString &text);
    void enterSites(const Answers &target);

    std::unique_ptr<InterviewDialog> m_dialog;
};

void TestInterviewDialog::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    setLanguage(u"en"_s);
}

void TestInterviewDialog::cleanup()
{
    m_dialog.reset();
}

void TestInterviewDialog::open(const Answers &answers, SnapshotPtr plan)
{
    m_dialog = std::make_unique<InterviewDialog>(answers, std::move(plan), nullptr);
    m_dialog->resize(1240, 760);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    waitForProposal();
}

void TestInterviewDialog::waitForProposal()
{
    QTRY_VERIFY(m_dialog->maker().isUpToDate());
}

QPushButton *TestInterviewDialog::button(const QString &text) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>())
        if (button->text().remove(u'&') == text)
            return button;
    return nullptr;
}

void TestInterviewDialog::click(const QString &text)
{
    QPushButton *found = button(text);
    QVERIFY2(found && found->isVisible() && found->isEnabled(), qPrintable(text));
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestInterviewDialog::enter(QWidget *control, const Property &property)
{
    if (auto *box = qobject_cast<QCheckBox *>(control)) {
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    } else if (auto *choice = qobject_cast<QComboBox *>(control)) {
        choice->setFocus();
        const QVariant value = property.value.typeId() == QMetaType::Bool
            ? QVariant(property.value.toBool() ? u"true"_s : u"false"_s)
            : property.value;
        QTest::keyClick(choice, Qt::Key_Home);
        for (int step = choice->findData(value); step > 0; --step)
            QTest::keyClick(choice, Qt::Key_Down);
        Q_EMIT choice->activated(choice->currentIndex()); // keys on a closed box change it without the signal offscreen
    } else {
        control->setFocus();
        QTest::keySequence(control, QKeySequence::SelectAll);
        QTest::keyClicks(control, property.value.toString());
        QTest::keyClick(control, Qt::Key_Tab);
    }
}

void TestInterviewDialog::enterAnswers(InterviewDialog::Step step, const Answers &target)
{
    QuestionForm *form = m_dialog->form(step);
    for (const Property &property : propertiesOf(target)) {
        QWidget *control = form->control(property.path);
        if (!control)
            continue;
        for (const Property &now : propertiesOf(m_dialog->answers()))
            if (now.path == property.path && now.value != property.value) {
                QVERIFY2(control->isEnabled(), qPrintable(property.path));
                form->ensureWidgetVisible(control);
                enter(control, property);
            }
    }
}

void TestInterviewDialog::enterCell(QTableView *table, int row, int column, const QString &text)
{
    table->setFocus();
    table->setCurrentIndex(table->model()->index(row, column));
    QTest::keyClick(table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(editor && table->isAncestorOf(editor));
    QTest::keySequence(editor, QKeySequence::SelectAll);
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    qApp->processEvents(); // delegates take the value after the key
}

void TestInterviewDialog::enterSites(const Answers &target)
{
    SitesPage *page = m_dialog->sitesPage();
    for (int row = 0; row < target.sites.size(); ++row) {
        const SiteAnswers &site = target.sites[row];
        if (row > 0)
            click(u"Add site"_s);
        enterCell(page->siteTable(), row, SiteModel::NameColumn, site.name);
        enterCell(page->siteTable(), row, SiteModel::UsersColumn, QString::number(site.users));
        enterCell(page->siteTable(), row, SiteModel::GrowthColumn, QString::number(site.usersPerYear));
        for (int branch = 0; branch < site.branches.size(); ++branch) {
            click(u"Add branch"_s);
            enterCell(page->branchTable(), branch, BranchModel::NameColumn, site.branches[branch].name);
            enterCell(page->branchTable(), branch, BranchModel::UsersColumn,
                      QString::number(site.branches[branch].users));
            if (site.branches[branch].resilientWan) {
                page->branchTable()->setCurrentIndex(
                    page->branchTable()->model()->index(branch, BranchModel::WanColumn));
                QTest::keyClick(page->branchTable(), Qt::Key_Space);
            }
        }
        for (const Property &property : propertiesOf(site))
            if (QWidget *control = page->siteForm()->control(property.path);
                control && property.value.isValid() && !property.value.toString().isEmpty())
                enter(control, property);
    }
}

void TestInterviewDialog::referenceOrganizationsAreAnswered_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"small", "medium", "large"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestInterviewDialog::referenceOrganizationsAreAnswered()
{
    QFETCH(QString, name);
    const Answers target = organization(name);
    open(firstAnswers());
    for (int step = 0; step < InterviewDialog::Reasons; ++step) {
        QCOMPARE(m_dialog->step(), step);
        if (step == InterviewDialog::Sites)
            enterSites(target);
        else
            enterAnswers(static_cast<InterviewDialog::Step>(step), target);
        click(u"Next"_s);
    }
    click(u"Next"_s);
    QCOMPARE(m_dialog->step(), InterviewDialog::Summary);
    QCOMPARE(writeAnswers(m_dialog->answers()), writeAnswers(target));
    waitForProposal();
    const Proposal &proposal = *m_dialog->maker().proposal();
    QCOMPARE(proposal.count(Severity::Error), 0);
    QCOMPARE(proposal.sizes.users, usersIn(target));
    for (const PoolLoad &load : proposal.sizes.pools)
        for (LoadState state : loadStates)
            QVERIFY(!load[state] || load[state]->grade <= Grade::Note);
    const QSignalSpy accepted(m_dialog.get(), &QDialog::accepted);
    click(u"Create the plan"_s);
    QCOMPARE(accepted.count(), 1);
    QVERIFY(m_dialog->proposed() == *proposedPlan(target));
}

void TestInterviewDialog::everythingMayBeSkipped()
{
    open(firstAnswers());
    click(u"Skip to summary"_s);
    QCOMPARE(m_dialog->step(), InterviewDialog::Summary);
    QVERIFY(m_dialog->answers() == firstAnswers());
    QCOMPARE(m_dialog->maker().proposal()->count(Severity::Error), 0);
    click(u"Create the plan"_s);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestInterviewDialog::backLosesNoAnswer()
{
    open(firstAnswers());
    QVERIFY(!button(u"Back"_s)->isEnabled());
    QWidget *name = m_dialog->form(InterviewDialog::Organization)->control(u"name"_s);
    name->setFocus();
    QTest::keySequence(name, QKeySequence::SelectAll);
    QTest::keyClicks(name, u"Contoso"_s); // and no Return: going on gives the answer
    m_dialog->goTo(InterviewDialog::Features);
    QCOMPARE(m_dialog->answers().name, u"Contoso"_s);
    click(u"Back"_s);
    QCOMPARE(m_dialog->step(), InterviewDialog::Organization);
    QCOMPARE(static_cast<QLineEdit *>(name)->text(), u"Contoso"_s);
}

void TestInterviewDialog::stepsAreChosenInTheList()
{
    open(firstAnswers());
    QListWidget *steps = m_dialog->steps();
    QCOMPARE(steps->count(), int(InterviewDialog::StepCount));
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {},
                      steps->visualItemRect(steps->item(InterviewDialog::Usage)).center());
    QCOMPARE(m_dialog->step(), InterviewDialog::Usage);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    QCOMPARE(m_dialog->step(), InterviewDialog::Availability);
}

void TestInterviewDialog::returnGoesOn()
{
    open(firstAnswers());
    for (int step = 1; step <= InterviewDialog::Summary; ++step) {
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_dialog->step(), step);
    }
    waitForProposal();
    QTest::keyClick(m_dialog.get(), Qt::Key_Return);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void TestInterviewDialog::whatIsMissingIsTold()
{
    open(firstAnswers());
    m_dialog->goTo(InterviewDialog::Sites);
    enterCell(m_dialog->sitesPage()->siteTable(), 0, SiteModel::UsersColumn, u"0"_s);
    waitForProposal();
    const auto tells = [this](const QString &part) {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    };
    QVERIFY(tells(u"Site 1: The site has no users."_s));
    QVERIFY(tells(u"Nothing can be proposed"_s));
    QCOMPARE(m_dialog->steps()->item(InterviewDialog::Sites)->toolTip(), u"Something is missing here."_s);
    m_dialog->goTo(InterviewDialog::Summary);
    QVERIFY(!button(u"Create the plan"_s)->isEnabled());
    m_dialog->sheet().set(firstAnswers());
    waitForProposal();
    QVERIFY(button(u"Create the plan"_s)->isEnabled());
    m_dialog->goTo(InterviewDialog::Organization);
    m_dialog->sheet().change([](Answers &answers) { answers.sipDomain = u"not a domain"_s; });
    waitForProposal();
    QVERIFY(tells(u"Cannot be:"_s));
    QCOMPARE(m_dialog->steps()->item(InterviewDialog::Organization)->toolTip(), u"Something is missing here."_s);
}

void TestInterviewDialog::allSitesMayGo()
{
    open(organization(u"large"_s));
    m_dialog->goTo(InterviewDialog::Sites);
    QTableView *table = m_dialog->sitesPage()->siteTable();
    table->setFocus();
    for (int left = 3; left > 0; --left) {
        QCOMPARE(table->model()->rowCount(), left);
        QTest::keyClick(table, Qt::Key_Delete);
    }
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(m_dialog->sitesPage()->branchTable()->model()->rowCount(), 0);
    QTest::keyClick(table, Qt::Key_Delete);
    waitForProposal();
    QCOMPARE(m_dialog->steps()->item(InterviewDialog::Sites)->toolTip(), u"Something is missing here."_s);
    click(u"Add site"_s);
    waitForProposal();
    QVERIFY(m_dialog->maker().proposal()->now);
}

void TestInterviewDialog::disabledQuestionsWaitForOthers()
{
    open(firstAnswers());
    const QWidget *path = m_dialog->form(InterviewDialog::Telephony)->control(u"voicePath"_s);
    QVERIFY(path->isEnabled());
    m_dialog->goTo(InterviewDialog::Telephony);
    auto *voice = static_cast<QCheckBox *>(m_dialog->form(InterviewDialog::Telephony)->control(u"enterpriseVoice"_s));
    QTest::mouseClick(voice, Qt::LeftButton, {}, QPoint(8, voice->height() / 2));
    QVERIFY(!m_dialog->answers().enterpriseVoice);
    QVERIFY(!path->isEnabled());
}

void TestInterviewDialog::previewShowsTheNumbersOfTheModel()
{
    open(organization(u"large"_s));
    const Plan plan = *proposedPlan(organization(u"large"_s));
    QVERIFY(m_dialog->preview()->picture()->plan() == plan);
    const PlanSizes sizes = sizesOf(Snapshot(plan));
    QVERIFY(m_dialog->preview()->total()->text().contains(valueText(double(sizes.users), Unit::Users)));
    QVERIFY(m_dialog->preview()->total()->text().contains(valueText(sizes.servers, Unit::Servers)));
    const Fullest fullest = fullestOf(sizes);
    const double percent = std::round((*fullest.load)[fullest.state]->share() * 100);
    QVERIFY(m_dialog->preview()->fullest()->text().contains(valueText(percent, Unit::Percent)));
}

void TestInterviewDialog::reasonsAreThoseOfTheFigures()
{
    open(organization(u"large"_s));
    m_dialog->goTo(InterviewDialog::Reasons);
    const Snapshot &now = *m_dialog->maker().proposal()->now;
    const QTreeWidget &page = *m_dialog->reasonsPage();
    QCOMPARE(page.topLevelItemCount(), now.plan.sites.size());
    QStringList reasons;
    int pools = 0;
    for (int site = 0; site < page.topLevelItemCount(); ++site)
        for (int row = 0; row < page.topLevelItem(site)->childCount(); ++row) {
            const QTreeWidgetItem *item = page.topLevelItem(site)->child(row);
            QVERIFY2(!item->text(ReasonsPage::ReasonColumn).isEmpty(), qPrintable(item->text(0)));
            reasons += item->text(ReasonsPage::ReasonColumn);
            pools += item->text(0).contains(u'(');
        }
    QCOMPARE(pools, now.plan.pools.size());
    for (const Pool &pool : now.plan.pools)
        if (pool.isEnterprise()) {
            const PoolLoad load = loadsOf(now, pool);
            QVERIFY(reasons.contains(formulaText(neededFigure(now, pool, load, *decisiveState(load)))));
        }
}

void TestInterviewDialog::differencesAreShownBefore()
{
    const Plan plan = *proposedPlan(organization(u"medium"_s));
    Answers answers = organization(u"medium"_s);
    open(answers, std::make_shared<const Snapshot>(plan));
    m_dialog->sheet().change([](Answers &changed) { changed.sites[0].users = 45000; });
    click(u"Skip to summary"_s);
    waitForProposal();
    const DifferenceList &list = *m_dialog->summaryPage()->differences();
    QStringList groups;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
        groups += list.topLevelItem(row)->text(0);
    QVERIFY2(groups.filter(u"Comes ("_s).size() == 1, qPrintable(groups.join(u'|')));
    QVERIFY(groups.filter(u"Changes ("_s).size() == 1);
    QStringList changes;
    for (const QTreeWidgetItem *item : list.findItems(u"20000"_s, Qt::MatchContains | Qt::MatchRecursive, 1))
        changes += item->text(1);
    QVERIFY2(!changes.isEmpty() && changes.first().contains(u"45000"_s), qPrintable(changes.join(u'|')));
    QVERIFY(button(u"Change the plan"_s)->isVisible());
}

void TestInterviewDialog::theSameAnswersChangeNothing()
{
    open(organization(u"medium"_s), std::make_shared<const Snapshot>(*proposedPlan(organization(u"medium"_s))));
    click(u"Skip to summary"_s);
    QVERIFY(m_dialog->summaryPage()->sentence()->text().contains(u"Nothing would change"_s));
    QCOMPARE(m_dialog->summaryPage()->differences()->topLevelItemCount(), 0);
}

void TestInterviewDialog::hostileNamesAreProposedOrRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("markup") << u"<b>Paris</b>"_s;
    QTest::newRow("places") << u"%1 %2 %n"_s;
    QTest::newRow("long") << QString(64, u'W');
    QTest::newRow("too long") << QString(5000, u'W');
    QTest::newRow("other letters") << u"東京"_s;
    QTest::newRow("right to left") << u"\u202Eاختبار"_s;
    QTest::newRow("control") << u"a\tb\x07"_s;
    QTest::newRow("quotes") << u"'; Remove-Item *; '"_s;
    QTest::newRow("path") << u"../../etc"_s;
    QTest::newRow("ampersand") << u"&A && B"_s;
}

void TestInterviewDialog::hostileNamesAreProposedOrRefused()
{
    QFETCH(QString, name);
    open(firstAnswers());
    m_dialog->goTo(InterviewDialog::Sites);
    SiteModel &sites = *static_cast<SiteModel *>(m_dialog->sitesPage()->siteTable()->model());
    sites.setData(sites.index(0, SiteModel::NameColumn), name);
    waitForProposal();
    const Proposal &proposal = *m_dialog->maker().proposal();
    QVERIFY(proposal.now ? proposal.count(Severity::Error) == 0 : !proposal.faults.isEmpty());
    for (int step = 0; step < InterviewDialog::StepCount; ++step) {
        m_dialog->goTo(static_cast<InterviewDialog::Step>(step));
        QVERIFY(!m_dialog->grab().isNull());
    }
    QVERIFY(m_dialog->minimumSizeHint().width() <= 1240);
}

void TestInterviewDialog::languageChangesAtOnce()
{
    open(organization(u"small"_s));
    const QString before = m_dialog->preview()->total()->text();
    const auto *hosting =
        static_cast<QComboBox *>(m_dialog->form(InterviewDialog::Organization)->control(u"hosting"_s));
    QCOMPARE(hosting->currentText(), u"Physical"_s);
    setLanguage(u"fr"_s);
    qApp->processEvents();
    waitForProposal();
    for (int step = 0; step < InterviewDialog::StepCount; ++step)
        m_dialog->goTo(static_cast<InterviewDialog::Step>(step));
    QVERIFY(hosting->currentText() != u"Physical"_s);
    setLanguage(u"en"_s);
    qApp->processEvents();
    QCOMPARE(m_dialog->preview()->total()->text(), before);
    QCOMPARE(hosting->currentText(), u"Physical"_s);
    QVERIFY(m_dialog->answers() == organization(u"small"_s));
}

namespace {

/// Every text in a language whose words are a third longer.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        QString longer;
        for (const QString &word : QString::fromUtf8(text).split(u' ')) {
            const bool isWord = !word.isEmpty() && word.back().isLetter() && !word.contains(u'%');
            longer += word + (isWord ? QString((word.size() + 2) / 3, u'e') : QString()) + u' ';
        }
        longer.chop(1);
        return longer;
    }
};

} // namespace

void TestInterviewDialog::longerWordsFit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasPlan");
    QTest::newRow("small") << u"small"_s << false;
    QTest::newRow("large, beside a plan") << u"large"_s << true;
}

void TestInterviewDialog::longerWordsFit()
{
    QFETCH(QString, name);
    QFETCH(bool, hasPlan);
    LongWords words;
    qApp->installTranslator(&words);
    open(organization(name),
         hasPlan ? std::make_shared<const Snapshot>(*proposedPlan(organization(u"medium"_s))) : nullptr);
    QVERIFY2(m_dialog->width() <= 1240, qPrintable(QString::number(m_dialog->minimumSizeHint().width())));
    for (int step = 0; step < InterviewDialog::StepCount; ++step) {
        m_dialog->goTo(static_cast<InterviewDialog::Step>(step));
        qApp->processEvents();
        if (const QString folder = qEnvironmentVariable("TWINPOOL_TEST_PICTURES"); !folder.isEmpty())
            m_dialog->grab().save(u"%1/%2-%3.png"_s.arg(folder, name).arg(step));
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty()) {
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
                QVERIFY2(label->wordWrap() || label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            }
        for (const QAbstractButton *button : m_dialog->findChildren<QAbstractButton *>())
            if (button->isVisible() && !button->text().isEmpty())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    qApp->removeTranslator(&words);
}

void TestInterviewDialog::hundredsOfServersDoNotStallTheWindow()
{
    Answers answers = firstAnswers();
    for (int number = 2; number <= 40; ++number) {
        SiteAnswers site;
        site.name = u"Place %1"_s.arg(number);
        site.users = 20000 + number;
        answers.sites.append(site);
    }
    open(firstAnswers());
    QElapsedTimer timer;
    m_dialog->sheet().set(answers);
    qint64 longest = 0;
    while (!m_dialog->maker().isUpToDate() || longest == 0) {
        timer.start();
        qApp->processEvents();
        longest = std::max(longest, timer.elapsed());
    }
    QVERIFY(m_dialog->maker().proposal()->now->plan.servers.size() > 300);
    qInfo("%d servers: the window waits %lld ms at most", m_dialog->maker().proposal()->now->plan.servers.size(),
          longest);
    QVERIFY(longest < 1000); // checked builds on slow machines
}

void TestInterviewDialog::answersAreFiles()
{
    open(firstAnswers());
    const QTemporaryDir folder;
    QFile bad(folder.filePath(u"bad.json"_s));
    QVERIFY(bad.open(QFile::WriteOnly));
    bad.write(R"({"colour": "red"})");
    bad.close();
    QVERIFY(!m_dialog->files()->load(bad.fileName()));
    QVERIFY(m_dialog->answers() == firstAnswers());
    QVERIFY(m_dialog->files()->load(QStringLiteral(TWINPOOL_TEST_DATA "/answers/large.json")));
    QVERIFY(m_dialog->answers() == organization(u"large"_s));
}

void TestInterviewDialog::everyControlHasAName()
{
    open(organization(u"large"_s));
    for (int step = 0; step < InterviewDialog::StepCount; ++step) {
        m_dialog->goTo(static_cast<InterviewDialog::Step>(step));
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled()
                && !widget->inherits("QAbstractScrollArea") && !widget->inherits("QTabBar")
                && !widget->inherits("QTabWidget");
            const auto *push = qobject_cast<const QAbstractButton *>(widget);
            if (isControl && !widget->focusProxy() && (!push || push->text().isEmpty()))
                QVERIFY2(!widget->accessibleName().isEmpty() || !widget->parentWidget()->accessibleName().isEmpty(),
                         widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestInterviewDialog)
#include "tst_interviewdialog.moc"

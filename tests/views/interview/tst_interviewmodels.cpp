// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/answerproperties.h"
#include "model/sizing/telephony.h"
#include "tests/support/organizations.h"
#include "views/interview/branchmodel.h"
#include "views/interview/proposalmaker.h"
#include "views/interview/questions.h"
#include "views/interview/sitemodel.h"
#include "views/interview/sitenames.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinpool;
using namespace twinpool::test;

/// What the pages of an interview stand on.
class TestInterviewModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsAskedOnce();
    void sitesFollowTheSheet();
    void branchesAreThoseOfTheSite();
    void branchesTellWhatTheyGet();
    void hostileNumbersAreClamped();
    void sitesComeFromSpreadsheets();
    void newNamesAreFree();
    void proposalsFollowTheAnswers();
};

void TestInterviewModels::everyAnswerIsAskedOnce()
{
    QStringList asked, answers;
    for (int topic = 0; topic < topicCount; ++topic)
        for (const Question &question : pageOf(static_cast<Topic>(topic)).questions)
            asked += QLatin1StringView(question.path);
    for (const Property &property : propertiesOf(Answers()))
        answers += property.path;
    asked.sort();
    answers.sort();
    QCOMPARE(asked, answers);
    QStringList ofSite{u"name"_s, u"users"_s, u"usersOnline"_s, u"usersPerYear"_s}, siteAnswers; // in the table
    for (const Question &question : siteQuestions())
        ofSite += QLatin1StringView(question.path);
    for (const Property &property : propertiesOf(SiteAnswers()))
        siteAnswers += property.path;
    ofSite.sort();
    siteAnswers.sort();
    QCOMPARE(ofSite, siteAnswers);
}

void TestInterviewModels::sitesFollowTheSheet()
{
    AnswerSheet sheet(organization(u"large"_s));
    SiteModel model(sheet);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3);
    model.addSite();
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.setData(model.index(3, SiteModel::UsersColumn), 700));
    QVERIFY(model.setData(model.index(3, SiteModel::GrowthColumn), -20));
    QVERIFY(model.setData(model.index(3, SiteModel::OnlineColumn), 30));
    QVERIFY(model.setData(model.index(3, SiteModel::NameColumn), u"  Nice \n "_s));
    const SiteAnswers &site = sheet.answers().sites[3];
    QCOMPARE(site.name, u"Nice"_s);
    QCOMPARE(site.users, 700);
    QCOMPARE(site.usersPerYear, -20);
    QCOMPARE(site.usersOnline, 30);
    model.removeSite(0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Site B"_s);
    sheet.set({});
    QCOMPARE(model.rowCount(), 0);
    sheet.set(organization(u"large"_s));
    QCOMPARE(model.rowCount(), 3);
}

void TestInterviewModels::branchesAreThoseOfTheSite()
{
    AnswerSheet sheet(organization(u"large"_s));
    BranchModel model(sheet);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setSite(0);
    QCOMPARE(model.rowCount(), 2);
    model.addBranch();
    QCOMPARE(sheet.answers().sites[0].branches.size(), 3);
    QVERIFY(model.setData(model.index(2, BranchModel::ServicesColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(sheet.answers().sites[0].branches[2].needsServices);
    model.removeBranch(0);
    QCOMPARE(model.rowCount(), 2);
    model.setSite(2);
    QCOMPARE(model.rowCount(), 0);
    model.setSite(1);
    sheet.set({}); // the site goes
    QCOMPARE(model.rowCount(), 0);
    model.setSite(-1);
    QCOMPARE(model.rowCount(), 0);
}

void TestInterviewModels::branchesTellWhatTheyGet()
{
    AnswerSheet sheet(organization(u"large"_s));
    BranchModel model(sheet);
    for (int site = 0; site < 2; ++site) {
        model.setSite(site);
        for (int row = 0; row < model.rowCount(); ++row) {
            const BranchAnswers &branch = sheet.answers().sites[site].branches[row];
            QCOMPARE(model.index(row, BranchModel::SolutionColumn).data().toString(),
                     wordsOf(branchSolutionFor(branch.users, branch.resilientWan, branch.needsServices)));
        }
    }
}

void TestInterviewModels::hostileNumbersAreClamped()
{
    AnswerSheet sheet(firstAnswers());
    SiteModel sites(sheet);
    for (const QVariant &value : {QVariant(-5), QVariant(2'000'000'000), QVariant(u"many"_s), QVariant()}) {
        for (int column : {SiteModel::UsersColumn, SiteModel::GrowthColumn, SiteModel::OnlineColumn})
            sites.setData(sites.index(0, column), value);
        const SiteAnswers &site = sheet.answers().sites[0];
        QVERIFY(site.users >= 0 && site.users <= mostUsersOfSite);
        QVERIFY(site.usersOnline >= 0 && site.usersOnline <= mostUsersOfSite);
        QVERIFY(std::abs(site.usersPerYear) <= mostUsersOfSite);
    }
    sites.setData(sites.index(0, SiteModel::NameColumn), QString(100'000, u'x'));
    QVERIFY(sheet.answers().sites[0].name.size() <= 256);
    QVERIFY(!sites.setData(sites.index(7, 0), u"x"_s));
}

void TestInterviewModels::sitesComeFromSpreadsheets()
{
    AnswerSheet sheet(firstAnswers());
    SiteModel model(sheet);
    const QAbstractItemModelTester tester(&model);
    model.paste(u"Paris\t12000\t100\t50\tmore\r\nLyon\t800\n\nNice\tmany\n"_s, 0);
    const QList<SiteAnswers> &sites = sheet.answers().sites;
    QCOMPARE(sites.size(), 3);
    QCOMPARE(sites[0].name, u"Paris"_s);
    QCOMPARE(sites[0].users, 12000);
    QCOMPARE(sites[0].usersPerYear, 100);
    QCOMPARE(sites[0].usersOnline, 50);
    QCOMPARE(sites[1].name, u"Lyon"_s);
    QCOMPARE(sites[1].users, 800);
    QCOMPARE(sites[2].users, 0); // told as missing
    model.paste(u"x\n"_s.repeated(5000), 2);
    QVERIFY(sheet.answers().sites.size() <= 1002);
}

void TestInterviewModels::newNamesAreFree()
{
    Answers answers;
    SiteAnswers site;
    site.name = u"site 1"_s;
    BranchAnswers branch;
    branch.name = u"Site 2"_s;
    site.branches = {branch};
    answers.sites = {site};
    QCOMPARE(freeSiteName(answers, u"Site %1"_s), u"Site 3"_s);
}

void TestInterviewModels::proposalsFollowTheAnswers()
{
    AnswerSheet sheet(firstAnswers());
    ProposalMaker maker(sheet);
    QTRY_VERIFY(maker.isUpToDate());
    const QSignalSpy made(&maker, &ProposalMaker::made);
    for (const QString &name : {u"small"_s, u"medium"_s, u"large"_s})
        sheet.set(organization(name)); // faster than proposals are made
    QTRY_VERIFY(maker.isUpToDate());
    QVERIFY(maker.proposal()->answers == organization(u"large"_s));
    QVERIFY(made.count() <= 2); // what was outdated before it began was never made
    sheet.change([](Answers &answers) { answers.sites.clear(); });
    QTRY_VERIFY(maker.isUpToDate());
    QVERIFY(!maker.proposal()->now);
    QCOMPARE(maker.proposal()->faults.size(), 1);
}

QTEST_MAIN(TestInterviewModels)
#include "tst_interviewmodels.moc"

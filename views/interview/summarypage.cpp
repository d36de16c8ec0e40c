// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/summarypage.h"

#include "model/proposals/answerproperties.h"
#include "model/proposals/takeover.h"
#include "views/interview/differencelist.h"
#include "views/interview/propertywords.h"
#include "views/interview/questions.h"
#include "views/interview/wrappingdelegate.h"
#include "views/panels/detailsparts.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTabWidget>
#include <QVBoxLayout>

namespace twinpool {

namespace {

enum Column { QuestionColumn, AnswerColumn, ConsequenceColumn };

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    group->setFirstColumnSpanned(true);
    QFont bold = tree->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    group->setExpanded(true);
    return group;
}

void addAnswer(QTreeWidgetItem *group, const QString &question, const QString &answer, const QString &follows)
{
    auto *row = new QTreeWidgetItem(group, {question, answer, follows});
    for (int column : {QuestionColumn, AnswerColumn, ConsequenceColumn})
        row->setToolTip(column, row->text(column));
}

} // namespace

SummaryPage::SummaryPage(SnapshotPtr open, QWidget *parent)
    : QWidget(parent)
    , m_open(std::move(open))
    , m_sentence(plainLabel())
    , m_tabs(new QTabWidget)
    , m_answers(new QTreeWidget)
{
    m_answers->setColumnCount(3);
    m_answers->setAllColumnsShowFocus(true);
    m_answers->header()->setStretchLastSection(true);
    m_answers->setRootIsDecorated(false);
    new WrappingDelegate(m_answers);
    if (m_open) {
        m_differences = new DifferenceList;
        m_tabs->addTab(m_differences, QString());
    }
    m_tabs->addTab(m_answers, QString());
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_tabs, 1);
}

void SummaryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_proposal)
        show(m_proposal);
}

void SummaryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale && m_proposal)
        fill();
}

void SummaryPage::show(const std::shared_ptr<const Proposal> &proposal)
{
    m_proposal = proposal;
    m_isStale = true;
    if (isVisible())
        fill();
}

void SummaryPage::fill()
{
    m_isStale = false;
    m_tabs->setTabText(m_tabs->indexOf(m_answers), tr("Answers"));
    fillAnswers();
    if (m_differences)
        m_tabs->setTabText(m_tabs->indexOf(m_differences), tr("What changes in the plan"));
    if (m_proposal->now)
        fillDifferences();
    else
        m_sentence->setText(m_proposal->faults.first().message);
}

void SummaryPage::fillDifferences()
{
    if (!m_open) {
        m_sentence->setText(tr("The answers become a plan of their own, which you can change like any other."));
        return;
    }
    const Result<Plan> after = takenOver(m_open->plan, m_proposal->now->plan);
    if (!after) {
        m_sentence->setText(after.error().text());
        return;
    }
    const PlanDiff difference = m_differences->show(m_open->plan, *after);
    const auto number = [](const std::vector<EntityRef> &rows) { return QLocale().toString(rows.size()); };
    m_tabs->setTabVisible(m_tabs->indexOf(m_differences), !difference.isEmpty());
    //: How many objects of the open plan go, come and change.
    m_sentence->setText(
        difference.isEmpty()
            ? tr("The open plan is what these answers lead to. Nothing would change.")
            : tr("Goes: %1. Comes: %2. Changes: %3. One step of undo takes it all back.")
                  .arg(number(difference.removed), number(difference.added), number(difference.changed)));
}

void SummaryPage::fillAnswers()
{
    static const Plan noPlan; // references are no answers
    m_answers->clear();
    m_answers->setAccessibleName(tr("Answers"));
    m_answers->setHeaderLabels({tr("Question"), tr("Answer"), tr("What follows")});
    const Answers &answers = m_proposal->answers;
    const QList<Property> properties = propertiesOf(answers);
    for (int topic = 0; topic < topicCount; ++topic) {
        const QuestionPage &page = pageOf(static_cast<Topic>(topic));
        QTreeWidgetItem *group = addGroup(m_answers, interviewText(page.title));
        for (const Question &question : page.questions) {
            if (question.isMeant && !question.isMeant(answers))
                continue;
            const auto at = std::ranges::find(properties, QLatin1StringView(question.path), &Property::path);
            const QString unit = question.unit ? interviewText(question.unit) : QString();
            addAnswer(group, interviewText(question.text), valueWords(noPlan, *at) + unit, interviewText(question.why));
        }
    }
    QTreeWidgetItem *sites = addGroup(m_answers, tr("Sites"));
    for (const SiteAnswers &site : answers.sites)
        addAnswer(sites, site.name, tr("%n user(s)", nullptr, site.users),
                  tr("%n branch(es)", nullptr, static_cast<int>(site.branches.size())));
    if (m_proposal->now && !m_proposal->now->plan.deployment.notes.isEmpty()) {
        QTreeWidgetItem *notes = addGroup(m_answers, tr("Noted in the plan"));
        for (const QString &line : m_proposal->now->plan.deployment.notes.split(u'\n'))
            new QTreeWidgetItem(notes, {line});
        for (int at = 0; at < notes->childCount(); ++at)
            notes->child(at)->setFirstColumnSpanned(true);
    }
    const int character = fontMetrics().averageCharWidth();
    m_answers->setColumnWidth(QuestionColumn, character * 30);
    m_answers->setColumnWidth(AnswerColumn, character * 22);
}

} // namespace twinpool

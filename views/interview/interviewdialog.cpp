// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/interviewdialog.h"

#include "model/proposals/answerproperties.h"
#include "views/interview/answerfilebar.h"
#include "views/interview/proposalpanel.h"
#include "views/interview/questionform.h"
#include "views/interview/reasonspage.h"
#include "views/interview/sitespage.h"
#include "views/interview/summarypage.h"
#include "views/panels/detailsparts.h"
#include "views/theme/icons.h"
#include "views/theme/measures.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace twinpool {

InterviewDialog::InterviewDialog(const Answers &answers, SnapshotPtr open, QWidget *parent)
    : QDialog(parent)
    , m_sheet(answers)
    , m_maker(m_sheet)
    , m_hasPlan(open != nullptr)
    , m_steps(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_sites(new SitesPage(m_sheet))
    , m_reasons(new ReasonsPage)
    , m_summary(new SummaryPage(std::move(open)))
    , m_preview(new ProposalPanel)
    , m_files(new AnswerFileBar(m_sheet))
    , m_cancel(new QPushButton)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_skip(new QPushButton)
    , m_apply(new QPushButton)
{
    buildPages();
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int step = 0; step < StepCount; ++step)
        new QListWidgetItem(m_steps);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_pages);
    splitter->addWidget(m_preview);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000}); // shares: there are no sizes yet
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * measures::panelPadding);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * measures::panelPadding);
    middle->addWidget(m_steps);
    middle->addWidget(splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buildButtons());
    const QSize wanted(fontMetrics().averageCharWidth() * 215, fontMetrics().lineSpacing() * 50);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(0, 3 * fontMetrics().lineSpacing())));

    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) { goTo(static_cast<Step>(row)); });
    connect(&m_sheet, &AnswerSheet::changed, this, &InterviewDialog::showAnswers);
    connect(&m_maker, &ProposalMaker::made, this, &InterviewDialog::showProposal);
    retranslate();
    goTo(Organization);
}

InterviewDialog::~InterviewDialog()
{
    // The pages look at the sheet to the end, and that is a member: gone before child widgets are.
    delete m_pages;
}

void InterviewDialog::buildPages()
{
    for (int topic = 0; topic < topicCount; ++topic) {
        m_forms.append(new QuestionForm(pageOf(static_cast<Topic>(topic)).questions));
        connect(m_forms.last(), &QuestionForm::answered, this, [this](const QString &path, const QVariant &value) {
            m_sheet.change([&](Answers &answers) { setAnswer(answers, path, value); });
        });
    }
    for (int at = 0; at < StepCount; ++at) {
        const auto step = static_cast<Step>(at);
        QWidget *content = form(step);
        if (!content)
            content = step == Sites ? static_cast<QWidget *>(m_sites)
                : step == Reasons   ? static_cast<QWidget *>(m_reasons)
                                    : m_summary;
        m_pages->addWidget(pageWith(content));
    }
}

QWidget *InterviewDialog::pageWith(QWidget *content)
{
    auto *page = new QWidget;
    m_titles.append(strongLabel(plainLabel(), 1.4));
    m_whys.append(plainLabel());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_titles.last());
    layout->addWidget(m_whys.last());
    layout->addSpacing(measures::panelPadding);
    layout->addWidget(content, 1);
    return page;
}

QWidget *InterviewDialog::buildButtons()
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_files, 1);
    for (QPushButton *button : {m_cancel, m_back, m_next, m_skip, m_apply})
        layout->addWidget(button);
    for (QPushButton *button : {m_cancel, m_back, m_skip})
        button->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() + 1)); });
    connect(m_skip, &QPushButton::clicked, this, [this] { goTo(Summary); });
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

QuestionForm *InterviewDialog::form(Step step) const
{
    const std::optional<Topic> topic = interview::topicOf(step);
    return topic ? m_forms[static_cast<int>(*topic)] : nullptr;
}

InterviewDialog::Step InterviewDialog::step() const
{
    return static_cast<Step>(m_pages->currentIndex());
}

void InterviewDialog::goTo(Step step)
{
    if (step < 0 || step >= StepCount)
        return;
    if (QWidget *focused = focusWidget(); focused && m_pages->isAncestorOf(focused))
        focused->clearFocus(); // a field that is typed in gives its answer
    m_seen = std::max(m_seen, static_cast<int>(step));
    m_pages->setCurrentIndex(step);
    m_steps->setCurrentRow(step);
    showSteps();
    showButtons();
    if (!m_steps->hasFocus())
        focusPage();
}

/// Who goes on by keyboard goes on typing; in the list of steps the focus stays.
void InterviewDialog::focusPage()
{
    QWidget *first = m_apply;
    if (const std::optional<Topic> topic = interview::topicOf(step()))
        first = form(step())->control(QLatin1StringView(pageOf(*topic).questions.front().path));
    else if (step() == Sites)
        first = m_sites->siteTable();
    else if (step() == Reasons)
        first = m_reasons;
    first->setFocus();
}

void InterviewDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_maker.makeAgain(); // faults and notes are sentences
    }
}

void InterviewDialog::retranslate()
{
    setWindowTitle(tr("Start from users"));
    m_steps->setAccessibleName(tr("Steps of the interview"));
    for (int step = 0; step < StepCount; ++step) {
        m_titles[step]->setText(interview::titleOf(static_cast<Step>(step)));
        m_whys[step]->setText(interview::whyOf(static_cast<Step>(step)));
    }
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("&Back"));
    m_next->setText(tr("&Next"));
    m_skip->setText(tr("&Skip to summary"));
    m_skip->setToolTip(tr("Takes the remaining answers as they are."));
    m_apply->setText(m_hasPlan ? tr("&Change the plan") : tr("&Create the plan"));
    showAnswers();
    showSteps();
    int width = 0;
    for (int step = 0; step < StepCount; ++step)
        width = std::max(width, m_steps->sizeHintForColumn(0));
    m_steps->setFixedWidth(width + 2 * measures::panelPadding);
}

void InterviewDialog::showAnswers()
{
    const QList<Property> properties = propertiesOf(m_sheet.answers());
    const QList<Error> faults = m_maker.proposal() ? m_maker.proposal()->faults : QList<Error>();
    for (QuestionForm *form : std::as_const(m_forms))
        form->showAnswers(properties, m_sheet.answers(), faults);
    m_sites->showFaults(faults);
    showButtons();
}

void InterviewDialog::showProposal()
{
    m_preview->show(m_maker.proposal());
    m_reasons->show(m_maker.proposal());
    m_summary->show(m_maker.proposal());
    showAnswers();
    showSteps();
}

/// A tick at what was looked at, an error sign where something is missing; the words tell it too.
void InterviewDialog::showSteps()
{
    QSet<Step> wrong;
    if (m_maker.proposal())
        for (const Error &fault : m_maker.proposal()->faults)
            wrong.insert(interview::stepOf(fault.place));
    for (int row = 0; row < StepCount; ++row) {
        const auto step = static_cast<Step>(row);
        const bool isWrong = wrong.contains(step), isSeen = row <= m_seen;
        QListWidgetItem *item = m_steps->item(row);
        item->setText(interview::titleOf(step));
        item->setIcon(isWrong      ? icon(u"error"_s, &Theme::error)
                          : isSeen ? icon(u"ok"_s, &Theme::ok)
                                   : icon(u"more"_s, &Theme::ink3));
        item->setToolTip(isWrong      ? tr("Something is missing here.")
                             : isSeen ? tr("Looked at.")
                                      : tr("Not looked at yet."));
        item->setData(Qt::AccessibleDescriptionRole, item->toolTip());
    }
}

void InterviewDialog::showButtons()
{
    const bool isLast = step() == Summary;
    const bool isPossible = m_maker.isUpToDate() && m_maker.proposal() && m_maker.proposal()->now;
    m_back->setEnabled(step() > Organization);
    m_next->setVisible(!isLast);
    m_skip->setVisible(!isLast);
    m_apply->setVisible(isLast);
    m_apply->setEnabled(isPossible);
    (isLast ? m_apply : m_next)->setDefault(true);
}

} // namespace twinpool

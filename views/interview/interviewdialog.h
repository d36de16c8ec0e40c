// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/interview/answersheet.h"
#include "views/interview/interviewstep.h"
#include "views/interview/proposalmaker.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace twinpool {

class AnswerFileBar;
class ProposalPanel;
class QuestionForm;
class ReasonsPage;
class SitesPage;
class SummaryPage;

/// Starts from users: asks what an organisation has, shows at once what that leads to, and proposes it as a plan.
class InterviewDialog : public QDialog
{
    Q_OBJECT

public:
    using Step = interview::Step;
    using enum interview::Step;

    /// \a open is the plan that a proposal would change; null: it becomes a plan of its own.
    InterviewDialog(const Answers &answers, SnapshotPtr open, QWidget *parent);
    ~InterviewDialog() override;

    const Answers &answers() const { return m_sheet.answers(); }
    AnswerSheet &sheet() { return m_sheet; }
    const ProposalMaker &maker() const { return m_maker; }
    /// What was accepted. @pre the dialog was accepted
    const Plan &proposed() const { return m_maker.proposal()->now->plan; }

    void goTo(Step step);
    Step step() const;

    QListWidget *steps() const { return m_steps; }
    /// Of a step that asks questions, or null.
    QuestionForm *form(Step step) const;
    SitesPage *sitesPage() const { return m_sites; }
    ReasonsPage *reasonsPage() const { return m_reasons; }
    SummaryPage *summaryPage() const { return m_summary; }
    ProposalPanel *preview() const { return m_preview; }

    AnswerFileBar *files() const { return m_files; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildPages();
    QWidget *pageWith(QWidget *content);
    QWidget *buildButtons();
    void retranslate();
    void showAnswers();
    void showProposal();
    void showSteps();
    void showButtons();
    void focusPage();

    AnswerSheet m_sheet;
    ProposalMaker m_maker;
    const bool m_hasPlan;
    QListWidget *m_steps;
    QStackedWidget *m_pages;
    QList<QuestionForm *> m_forms; ///< By Topic.
    SitesPage *m_sites;
    ReasonsPage *m_reasons;
    SummaryPage *m_summary;
    ProposalPanel *m_preview;
    QList<QLabel *> m_titles, m_whys; ///< By Step.
    AnswerFileBar *m_files;
    QPushButton *m_cancel, *m_back, *m_next, *m_skip, *m_apply;
    int m_seen = 0; ///< Highest step that was looked at.
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/proposal.h"
#include "views/interview/answersheet.h"

#include <QFutureWatcher>

namespace twinpool {

/// Makes the proposal for a sheet of answers aside, after every change: for hundreds of servers that takes longer than
/// a frame. Answers that change meanwhile are taken up when it is done.
class ProposalMaker : public QObject
{
    Q_OBJECT

public:
    explicit ProposalMaker(const AnswerSheet &sheet, QObject *parent = nullptr);
    ~ProposalMaker() override;

    /// What was made last; null before the first.
    const std::shared_ptr<const Proposal> &proposal() const { return m_proposal; }
    /// It is that of the answers as they are.
    bool isUpToDate() const { return !m_isStale && !m_isMaking; }

    /// Also for texts in another language.
    void makeAgain();

Q_SIGNALS:
    void made();

private:
    void make();
    void take();

    const AnswerSheet &m_sheet;
    bool m_isStale = true, m_isMaking = false;
    QFutureWatcher<std::shared_ptr<const Proposal>> m_job;
    std::shared_ptr<const Proposal> m_proposal;
};

} // namespace twinpool

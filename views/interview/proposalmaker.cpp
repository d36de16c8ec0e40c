// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/interview/proposalmaker.h"

#include <QtConcurrentRun>

namespace twinpool {

ProposalMaker::ProposalMaker(const AnswerSheet &sheet, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
{
    connect(&sheet, &AnswerSheet::changed, this, &ProposalMaker::makeAgain);
    connect(&m_job, &QFutureWatcherBase::finished, this, &ProposalMaker::take);
    make();
}

ProposalMaker::~ProposalMaker()
{
    m_job.waitForFinished();
}

void ProposalMaker::makeAgain()
{
    m_isStale = true;
    if (!m_isMaking)
        make(); // otherwise take() makes the next one
}

void ProposalMaker::make()
{
    m_isStale = false;
    m_isMaking = true;
    m_job.setFuture(QtConcurrent::run(
        [answers = m_sheet.answers()] { return std::make_shared<const Proposal>(proposalFor(answers)); }));
}

void ProposalMaker::take()
{
    m_isMaking = false;
    m_proposal = m_job.result();
    if (m_isStale)
        make();
    Q_EMIT made();
}

} // namespace twinpool

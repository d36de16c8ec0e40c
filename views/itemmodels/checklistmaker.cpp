// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/checklistmaker.h"

#include <QTimerEvent>
#include <QtConcurrent>

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

std::shared_ptr<const MadeChecklist> madeFrom(const SnapshotPtr &now, ChecklistPurpose purpose)
{
    Result<Checklist> checklist = generate(*now, purpose);
    if (!checklist)
        return std::make_shared<const MadeChecklist>(MadeChecklist{now, {}, checklist.error().text()});
    return std::make_shared<const MadeChecklist>(MadeChecklist{now, std::move(*checklist), {}});
}

} // namespace

ChecklistMaker::ChecklistMaker(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.isOnlyAppearance())
            makeAgain();
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &ChecklistMaker::take);
}

ChecklistMaker::~ChecklistMaker()
{
    m_job.waitForFinished();
}

void ChecklistMaker::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (m_isWanted && m_isStale)
        make();
}

void ChecklistMaker::setPurpose(ChecklistPurpose purpose)
{
    m_purpose = purpose;
    m_isStale = true;
    if (m_isWanted)
        make();
}

void ChecklistMaker::makeAgain()
{
    m_isStale = true;
    if (m_isWanted)
        m_pause.start(pauseMilliseconds, this);
}

void ChecklistMaker::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QObject::timerEvent(event);
    m_pause.stop();
    if (m_isWanted && m_isStale)
        make();
}

void ChecklistMaker::make()
{
    m_pause.stop();
    if (m_isMaking)
        return; // take() makes the next one
    m_isStale = false;
    m_isMaking = true;
    m_job.setFuture(QtConcurrent::run(madeFrom, m_document.now(), m_purpose));
}

void ChecklistMaker::take()
{
    m_isMaking = false;
    if (!m_isStale)
        Q_EMIT made(m_job.result());
    else if (m_isWanted && !m_pause.isActive()) // the plan changed meanwhile
        make();
}

} // namespace twinpool

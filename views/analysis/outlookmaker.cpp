// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/outlookmaker.h"

#include <QTimerEvent>
#include <QtConcurrent>

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

void makeOutlook(QPromise<OutlookPtr> &promise, const SnapshotPtr &now)
{
    auto outlook = std::make_shared<Outlook>(Outlook{now, {}, {}});
    for (const Pairing &pair : now->plan.pairings) {
        if (promise.isCanceled())
            return;
        outlook->pairs += readinessOf(*now, pair);
    }
    for (const Pool &pool : now->plan.pools) {
        if (promise.isCanceled())
            return;
        if (pool.as<UserPool>())
            outlook->recovery += gradeRecovery(*now, pool);
    }
    promise.addResult(outlook);
}

} // namespace

OutlookMaker::OutlookMaker(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (change.diff.isOnlyAppearance())
            return;
        m_isStale = true;
        m_job.cancel();
        if (m_isWanted)
            m_pause.start(pauseMilliseconds, this);
        Q_EMIT staleChanged();
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &OutlookMaker::take);
}

OutlookMaker::~OutlookMaker()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
}

void OutlookMaker::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (m_isWanted && m_isStale)
        make();
}

void OutlookMaker::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QObject::timerEvent(event);
    if (m_isWanted && m_isStale)
        make();
    else
        m_pause.stop();
}

void OutlookMaker::make()
{
    m_pause.stop();
    if (m_job.isRunning())
        return; // take() makes the next one
    m_isStale = false;
    m_job.setFuture(QtConcurrent::run(makeOutlook, m_document.now()));
}

void OutlookMaker::take()
{
    if (!m_job.isCanceled() && m_job.future().resultCount() > 0) {
        m_outlook = m_job.result();
        Q_EMIT made();
        Q_EMIT staleChanged();
    } else if (m_isWanted && !m_pause.isActive()) {
        make();
    }
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/itemmodels/asidemaker.h"

#include <QTimerEvent>

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

AsideMaker::AsideMaker(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (!change.diff.isOnlyAppearance())
            makeAgain();
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &AsideMaker::finish);
}

AsideMaker::~AsideMaker()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
}

void AsideMaker::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (m_isWanted && m_isStale)
        make();
}

void AsideMaker::makeAgain()
{
    m_isStale = true;
    m_job.cancel();
    if (m_isWanted)
        m_pause.start(pauseMilliseconds, this);
    Q_EMIT upToDateChanged();
}

void AsideMaker::makeAtOnce()
{
    m_isStale = true;
    m_job.cancel();
    if (m_isWanted)
        make();
}

void AsideMaker::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QObject::timerEvent(event);
    m_pause.stop();
    if (m_isWanted && m_isStale)
        make();
}

void AsideMaker::make()
{
    m_pause.stop();
    if (m_isMaking)
        return; // finish() begins the next one
    m_isStale = false;
    m_isMaking = true;
    m_job.setFuture(begin());
}

void AsideMaker::finish()
{
    m_isMaking = false;
    if (!m_isStale) {
        take();
        Q_EMIT upToDateChanged();
    } else if (m_isWanted && !m_pause.isActive()) { // the plan changed meanwhile
        make();
    }
}

} // namespace twinpool

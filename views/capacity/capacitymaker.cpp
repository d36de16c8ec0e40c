// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitymaker.h"

#include <QTimerEvent>
#include <QtConcurrent>

namespace twinpool {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

std::shared_ptr<const MadeCapacity> capacityOf(const SnapshotPtr &now)
{
    MadeCapacity made{now, growthOf(*now), {}, hardwareBySite(*now), {}, usersBySite(*now)};
    made.hardwareInTotal = hardwareInTotal(made.hardware);
    for (int year = 0; year <= yearsAhead; ++year)
        made.years.push_back(sizesOf(Snapshot(planInYears(now->plan, year))));
    return std::make_shared<const MadeCapacity>(std::move(made));
}

CapacityMaker::CapacityMaker(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::planChanged, this, [this](const PlanChange &change) {
        if (change.diff.isOnlyAppearance())
            return;
        m_isStale = true;
        if (m_isWanted)
            m_pause.start(pauseMilliseconds, this);
    });
    connect(&m_job, &QFutureWatcherBase::finished, this, &CapacityMaker::take);
}

CapacityMaker::~CapacityMaker()
{
    m_job.waitForFinished();
}

void CapacityMaker::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (m_isWanted && m_isStale)
        make();
}

void CapacityMaker::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return QObject::timerEvent(event);
    m_pause.stop();
    if (m_isWanted && m_isStale)
        make();
}

void CapacityMaker::make()
{
    m_pause.stop();
    if (m_isMaking)
        return; // take() makes the next one
    m_isStale = false;
    m_isMaking = true;
    m_job.setFuture(QtConcurrent::run(capacityOf, m_document.now()));
}

void CapacityMaker::take()
{
    m_isMaking = false;
    if (!m_isStale)
        Q_EMIT made(m_job.result());
    else if (m_isWanted && !m_pause.isActive()) // the plan changed meanwhile
        make();
}

} // namespace twinpool

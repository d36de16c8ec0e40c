// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitymaker.h"

#include <QtConcurrentRun>

namespace twinpool {

std::shared_ptr<const MadeCapacity> capacityOf(const SnapshotPtr &now)
{
    MadeCapacity made{now, growthOf(*now), hardwareBySite(*now), {}, usersBySite(*now)};
    made.hardwareInTotal = hardwareInTotal(made.hardware);
    return std::make_shared<const MadeCapacity>(std::move(made));
}

CapacityMaker::CapacityMaker(const Document &document, QObject *parent)
    : AsideMaker(document, parent)
{
}

QFuture<void> CapacityMaker::begin()
{
    m_work = QtConcurrent::run(capacityOf, now());
    return QFuture<void>(m_work);
}

void CapacityMaker::take()
{
    Q_EMIT made(m_work.result());
}

} // namespace twinpool

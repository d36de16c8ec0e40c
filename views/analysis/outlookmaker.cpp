// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/outlookmaker.h"

#include <QtConcurrentRun>

namespace twinpool {

namespace {

void makeOutlook(QPromise<OutlookPtr> &promise, const SnapshotPtr &now)
{
    auto outlook = std::make_shared<Outlook>(Outlook{now, {}, {}});
    const SimState healthy = initialState(*now);
    for (const Pairing &pair : now->plan.pairings) {
        if (promise.isCanceled())
            return;
        outlook->pairs += readinessOf(*now, pair, healthy);
    }
    for (const Pool &pool : now->plan.pools) {
        if (promise.isCanceled())
            return;
        if (pool.as<UserPool>())
            outlook->recovery += gradeRecovery(*now, pool, healthy);
    }
    promise.addResult(outlook);
}

} // namespace

OutlookMaker::OutlookMaker(const Document &document, QObject *parent)
    : AsideMaker(document, parent)
{
}

QFuture<void> OutlookMaker::begin()
{
    m_work = QtConcurrent::run(makeOutlook, now());
    return QFuture<void>(m_work);
}

void OutlookMaker::take()
{
    m_outlook = m_work.result();
    Q_EMIT made();
}

} // namespace twinpool

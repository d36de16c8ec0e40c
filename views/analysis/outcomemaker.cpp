// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/outcomemaker.h"

#include <QtConcurrentRun>

namespace twinpool {

namespace {

constexpr qsizetype mostAtOnce = 8;   ///< Between two looks at what is wanted now.
constexpr qsizetype mostWanted = 100; ///< More rows are not in sight.

} // namespace

std::vector<EntityRef> rowsFailedBy(const PlanAnalysis &analysis, FailureKey key)
{
    const std::vector<Cause> &causes = analysis.availability.model().causes;
    std::vector<EntityRef> rows = rowsFailedBy(*analysis.snapshot, causes[key.first]);
    if (key.isPair())
        std::ranges::copy(rowsFailedBy(*analysis.snapshot, causes[key.second]), std::back_inserter(rows));
    return rows;
}

OutcomeMaker::OutcomeMaker(QObject *parent)
    : QObject(parent)
{
    connect(&m_job, &QFutureWatcherBase::finished, this, &OutcomeMaker::take);
}

OutcomeMaker::~OutcomeMaker()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
}

void OutcomeMaker::setAnalysis(const PlanAnalysisPtr &analysis)
{
    m_job.cancel();
    m_analysis = analysis;
    m_outcomes.clear();
    m_wanted.clear();
}

const FailureOutcome *OutcomeMaker::outcomeOf(FailureKey key)
{
    if (const auto at = m_outcomes.constFind(key); at != m_outcomes.cend())
        return &*at;
    m_wanted.removeOne(key);
    m_wanted.append(key);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    if (!m_isQueued && !m_job.isRunning()) {
        m_isQueued = true; // after all that is painted now has said what it wants
        QMetaObject::invokeMethod(this, &OutcomeMaker::begin, Qt::QueuedConnection);
    }
    return nullptr;
}

void OutcomeMaker::begin()
{
    m_isQueued = false;
    if (m_wanted.isEmpty() || m_job.isRunning())
        return;
    const qsizetype count = std::min(mostAtOnce, m_wanted.size());
    const QList<FailureKey> keys = m_wanted.last(count);
    m_wanted.remove(m_wanted.size() - count, count);
    m_job.setFuture(QtConcurrent::run([analysis = m_analysis, keys](QPromise<Outcomes> &promise) {
        Outcomes outcomes;
        for (FailureKey key : keys) {
            if (promise.isCanceled())
                return;
            outcomes.insert(key, twinpool::outcomeOf(*analysis->snapshot, rowsFailedBy(*analysis, key)));
        }
        promise.addResult(outcomes);
    }));
}

void OutcomeMaker::take()
{
    if (!m_job.isCanceled() && m_job.future().resultCount() > 0) {
        const Outcomes outcomes = m_job.result();
        m_outcomes.insert(outcomes);
        Q_EMIT made(outcomes.keys());
    }
    begin();
}

} // namespace twinpool

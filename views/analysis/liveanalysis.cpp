// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/liveanalysis.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace twinpool {

namespace {

constexpr qint64 frameMilliseconds = 16;
constexpr qsizetype partsAtOnce = 1000; ///< So many parts are analyzed at once while nothing was measured yet.

/// Null when \a isCancelled said so.
PlanAnalysisPtr analysisOf(const SnapshotPtr &now, const std::function<bool(int done, int all)> &isCancelled)
{
    QElapsedTimer timer;
    timer.start();
    ServiceModel model = serviceModel(*now);
    const int all = static_cast<int>(model.services.size());
    int done = 0;
    std::optional<FailureAnalysis> failures = analyzeFailures(model, [&] { return isCancelled(done++, all); });
    if (!failures)
        return nullptr;
    auto analysis = std::make_shared<PlanAnalysis>(
        PlanAnalysis{now, std::move(*failures), Availability(std::move(model))});
    analysis->milliseconds = timer.elapsed();
    return analysis;
}

void analyzeAside(QPromise<PlanAnalysisPtr> &promise, const SnapshotPtr &now)
{
    promise.setProgressRange(0, 100);
    const PlanAnalysisPtr analysis = analysisOf(now, [&promise](int done, int all) {
        promise.setProgressValue(100 * done / std::max(all, 1));
        return promise.isCanceled();
    });
    if (analysis)
        promise.addResult(analysis);
}

} // namespace

LiveAnalysis::LiveAnalysis(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::planChanged, this, &LiveAnalysis::follow);
    connect(&m_job, &QFutureWatcherBase::finished, this, &LiveAnalysis::take);
    connect(&m_job, &QFutureWatcherBase::progressValueChanged, this, &LiveAnalysis::stateChanged);
}

LiveAnalysis::~LiveAnalysis()
{
    m_job.disconnect(this);
    m_job.cancel();
    m_job.waitForFinished();
}

void LiveAnalysis::setWanted(const QObject *who, bool wanted)
{
    if (wanted)
        m_wantedBy.insert(who);
    else
        m_wantedBy.remove(who);
    if (wanted && m_isOutdated && m_state == State::Current)
        analyze();
}

int LiveAnalysis::percent() const
{
    return m_job.isRunning() ? m_job.progressValue() : 0;
}

void LiveAnalysis::cancel()
{
    if (m_state != State::Working)
        return;
    m_job.cancel();
    setState(State::Cancelled);
}

void LiveAnalysis::resume()
{
    if (m_state == State::Cancelled)
        analyze();
}

void LiveAnalysis::follow(const PlanChange &change)
{
    if (change.diff.isOnlyAppearance() && !change.diff.figuresChanged)
        return;
    m_isOutdated = true;
    if (!m_wantedBy.isEmpty())
        analyze();
    else if (m_job.isRunning())
        m_job.cancel();
    else
        setState(State::Current); // who looks next gets an answer
}

bool LiveAnalysis::isQuick() const
{
    const Plan &plan = m_document.plan();
    const qsizetype parts = static_cast<qsizetype>(plan.servers.size() + plan.sqlNodes.size() + plan.fileServers.size()
                                                   + plan.gateways.size() + plan.networkLinks.size());
    return m_result ? m_result->milliseconds <= frameMilliseconds : parts <= partsAtOnce;
}

void LiveAnalysis::analyze()
{
    if (m_job.isRunning()) {
        m_job.cancel(); // take() begins anew
        return setState(State::Working);
    }
    if (!isQuick()) {
        setState(State::Working);
        m_job.setFuture(QtConcurrent::run(analyzeAside, m_document.now()));
        return;
    }
    accept(analysisOf(m_document.now(), [](int, int) { return false; }));
}

void LiveAnalysis::take()
{
    if (m_state == State::Cancelled)
        return;
    if (!m_job.isCanceled() && m_job.future().resultCount() > 0)
        return accept(m_job.result());
    if (m_wantedBy.isEmpty()) // the plan changed meanwhile
        return setState(State::Current);
    analyze();
}

void LiveAnalysis::accept(const PlanAnalysisPtr &analysis)
{
    m_result = analysis;
    m_isOutdated = false;
    setState(State::Current);
    Q_EMIT analyzed();
}

void LiveAnalysis::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace twinpool

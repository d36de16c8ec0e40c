// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/availability.h"
#include "model/availability/failureanalysis.h"
#include "model/document/document.h"

#include <QFutureWatcher>
#include <QSet>

namespace twinpool {

/// What every failure of a plan costs and how available everything is, with the plan it was found for.
struct PlanAnalysis {
    SnapshotPtr snapshot;
    FailureAnalysis failures;
    Availability availability;
    qint64 milliseconds = 0; ///< What it took.
};
using PlanAnalysisPtr = std::shared_ptr<const PlanAnalysis>;

/// The analysis of a document, current after each change while somebody looks at it. Plans that take longer than a frame
/// are analyzed aside: what is known of the plan before stays, marked as stale, until the answer comes.
class LiveAnalysis : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Current,
        Working,   ///< What is known is stale, and an answer is on its way.
        Cancelled, ///< What is known is stale, until the next change or resume().
    };

    explicit LiveAnalysis(const Document &document, QObject *parent = nullptr);
    ~LiveAnalysis() override;

    const Document &document() const { return m_document; }

    /// Nothing is analyzed until somebody wants it.
    void setWanted(const QObject *who, bool wanted);

    /// Null until the first answer. Of the document's plan only when the state is Current.
    const PlanAnalysisPtr &result() const { return m_result; }
    State state() const { return m_state; }
    int percent() const; ///< Of the work under way.

    void cancel();
    void resume();

Q_SIGNALS:
    /// There is another result.
    void analyzed();
    /// The state differs, or the work has gone on.
    void stateChanged();

private:
    void follow(const PlanChange &change);
    void analyze();
    void take();
    void accept(const PlanAnalysisPtr &analysis);
    void setState(State state);
    bool isQuick() const;

    const Document &m_document;
    PlanAnalysisPtr m_result;
    State m_state = State::Current;
    QSet<const QObject *> m_wantedBy;
    bool m_isOutdated = true; ///< The result is not of the plan that is there.
    QFutureWatcher<PlanAnalysisPtr> m_job;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/failureoutcome.h"
#include "views/analysis/liveanalysis.h"

#include <QHash>

namespace twinpool {

/// One cause, or two that come together: numbers of causes, the first smaller; of a single one `none` is the second.
struct FailureKey {
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    quint32 first = none, second = none;
    bool isPair() const { return second != none; }
    auto operator<=>(const FailureKey &) const = default;
};
inline size_t qHash(FailureKey key, size_t seed = 0)
{
    return qHashMulti(seed, key.first, key.second);
}

/// What fails in a simulation when the causes are there.
std::vector<EntityRef> rowsFailedBy(const PlanAnalysis &analysis, FailureKey key);

/// Simulates failures aside, one after the other as they are looked at: the last ones wanted come first.
class OutcomeMaker : public QObject
{
    Q_OBJECT

public:
    explicit OutcomeMaker(QObject *parent = nullptr);
    ~OutcomeMaker() override;

    /// Forgets everything of the plan before.
    void setAnalysis(const PlanAnalysisPtr &analysis);

    /// Null while it is not known: it is then on its way.
    const FailureOutcome *outcomeOf(FailureKey key);

Q_SIGNALS:
    void made(const QList<twinpool::FailureKey> &keys);

private:
    using Outcomes = QHash<FailureKey, FailureOutcome>;
    void begin();
    void take();

    PlanAnalysisPtr m_analysis;
    Outcomes m_outcomes;
    QList<FailureKey> m_wanted;
    bool m_isQueued = false;
    QFutureWatcher<Outcomes> m_job;
};

} // namespace twinpool

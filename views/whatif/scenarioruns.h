// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/simulation/digest.h"

#include <QBasicTimer>
#include <QFutureWatcher>

namespace twinpool {

/// Runs all scenarios of a plan aside, again after each change of the design, and tells which end differently than they
/// did when they were saved.
class ScenarioRuns : public QObject
{
    Q_OBJECT

public:
    /// \a document outlives it.
    explicit ScenarioRuns(const Document &document, QObject *parent = nullptr);
    ~ScenarioRuns() override;

    /// Until somebody wants it nothing is run.
    void setWanted(bool wanted);
    /// What comes of a scenario now; nothing until it has been run.
    std::optional<ScenarioDigest> digest(ScenarioId scenario) const;
    /// It was saved with another outcome.
    bool hasChanged(const Scenario &scenario) const;
    bool isUpToDate() const { return !m_isStale && !m_job.isRunning(); }

Q_SIGNALS:
    void done();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    using Digests = QHash<ScenarioId, ScenarioDigest>;
    static Digests run(const SnapshotPtr &now);
    void start();
    void take();

    const Document &m_document;
    bool m_isWanted = false, m_isStale = true;
    Digests m_digests;
    QBasicTimer m_pause;
    QFutureWatcher<Digests> m_job;
};

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/digest.h"
#include "views/itemmodels/asidemaker.h"

namespace twinpool {

/// Runs all scenarios of a plan aside, again after each change of the design, and tells which end differently than they
/// did when they were saved.
class ScenarioRuns : public AsideMaker
{
    Q_OBJECT

public:
    /// \a document outlives it.
    explicit ScenarioRuns(const Document &document, QObject *parent = nullptr);

    /// What comes of a scenario now; nothing until it has been run.
    std::optional<ScenarioDigest> digest(ScenarioId scenario) const;
    /// It was saved with another outcome.
    bool hasChanged(const Scenario &scenario) const;

Q_SIGNALS:
    void done();

private:
    using Digests = QHash<ScenarioId, ScenarioDigest>;
    static Digests run(const SnapshotPtr &now);
    QFuture<void> begin() override;
    void take() override;

    QFuture<Digests> m_work;
    Digests m_digests;
};

} // namespace twinpool

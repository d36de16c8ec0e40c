// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

#include <QObject>

namespace twinpool {

/// One step from a plan to the next, told once to everybody.
struct PlanChange {
    SnapshotPtr before, after;
    PlanDiff diff;
    quint64 revision = 0; ///< Of the document after the change.
};

/// The plan that is open. The only thing of the model that changes over time: it replaces one plan by the next and
/// announces the difference.
class Document : public QObject
{
    Q_OBJECT

public:
    explicit Document(Plan plan = {}, QObject *parent = nullptr);

    const SnapshotPtr &now() const { return m_now; }
    const Plan &plan() const { return m_now->plan; }
    quint64 revision() const { return m_revision; }

    /// Replaces the plan; silent when it is the same. @pre the plan holds its integrity.
    void setPlan(const Plan &plan);

Q_SIGNALS:
    void planChanged(const twinpool::PlanChange &change);

private:
    SnapshotPtr m_now;
    quint64 m_revision = 0;
};

} // namespace twinpool

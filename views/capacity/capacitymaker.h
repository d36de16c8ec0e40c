// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/document/document.h"
#include "model/sizing/growth.h"
#include "model/sizing/hardwarelist.h"
#include "model/sizing/siteusers.h"

#include <QBasicTimer>
#include <QFutureWatcher>

namespace twinpool {

/// What takes longer than a frame to know of a large plan.
struct MadeCapacity {
    SnapshotPtr snapshot;
    GrowthForecast growth;
    std::vector<PlanSizes> years; ///< From now on, one more than yearsAhead.
    std::vector<HardwareLine> hardware, hardwareInTotal;
    std::vector<SiteUsers> users;
};
std::shared_ptr<const MadeCapacity> capacityOf(const SnapshotPtr &now);

/// Makes it aside while somebody wants to see it, and again after a pause in the work on the plan.
class CapacityMaker : public QObject
{
    Q_OBJECT

public:
    explicit CapacityMaker(const Document &document, QObject *parent = nullptr);
    ~CapacityMaker() override;

    /// Until somebody wants it nothing is made.
    void setWanted(bool wanted);

Q_SIGNALS:
    void made(const std::shared_ptr<const twinpool::MadeCapacity> &capacity);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void make();
    void take();

    const Document &m_document;
    bool m_isWanted = false, m_isStale = true, m_isMaking = false;
    QBasicTimer m_pause;
    QFutureWatcher<std::shared_ptr<const MadeCapacity>> m_job;
};

} // namespace twinpool

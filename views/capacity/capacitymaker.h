// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/growth.h"
#include "model/sizing/hardwarelist.h"
#include "model/sizing/siteusers.h"
#include "views/itemmodels/asidemaker.h"

namespace twinpool {

/// What takes longer than a frame to know of a large plan.
struct MadeCapacity {
    SnapshotPtr snapshot;
    GrowthForecast growth;
    std::vector<HardwareLine> hardware, hardwareInTotal;
    std::vector<SiteUsers> users;
};
std::shared_ptr<const MadeCapacity> capacityOf(const SnapshotPtr &now);

/// Makes it aside.
class CapacityMaker : public AsideMaker
{
    Q_OBJECT

public:
    explicit CapacityMaker(const Document &document, QObject *parent = nullptr);

Q_SIGNALS:
    void made(const std::shared_ptr<const twinpool::MadeCapacity> &capacity);

private:
    QFuture<void> begin() override;
    void take() override;

    QFuture<std::shared_ptr<const MadeCapacity>> m_work;
};

} // namespace twinpool

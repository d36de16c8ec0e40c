// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/loads.h"

#include <QList>
#include <QString>

// How full a pool is, as its box shows it. The numbers are those of loads.h.

namespace twinpool {

/// One bar of a box.
struct Gauge {
    LoadState state = LoadState::Normal;
    Workload workload = Workload::None; ///< Where servers carry two things, the one they are fuller of.
    StateLoad load;
    bool operator==(const Gauge &) const = default;
};

/// A bar for each state that applies to a pool; none where nothing is published for it.
QList<Gauge> gaugesOf(const PlanSizes &sizes, PoolId pool);

/// The one that tells most about a pool: the worst grade, then the fullest. @pre there are gauges
const Gauge &worstOf(const QList<Gauge> &gauges);

/// All loads of a pool in words, a line each, and where the numbers come from.
QString gaugeWords(const Snapshot &now, const PlanSizes &sizes, PoolId pool);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/gauges.h"

#include "model/sizing/loadtext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

const PoolLoad *find(const std::vector<PoolLoad> &loads, PoolId pool)
{
    const auto found = std::ranges::lower_bound(loads, pool, {}, &PoolLoad::pool);
    return found != loads.end() && found->pool == pool ? &*found : nullptr;
}

/// What says more comes later.
auto weightOf(const StateLoad &load)
{
    return std::pair(load.grade, load.share());
}

} // namespace

QList<Gauge> gaugesOf(const PlanSizes &sizes, PoolId pool)
{
    QList<Gauge> gauges;
    const PoolLoad *load = find(sizes.pools, pool), *calls = find(sizes.calls, pool);
    for (LoadState state : loadStates) {
        std::optional<Gauge> gauge;
        for (const PoolLoad *each : {load, calls})
            if (each && (*each)[state] && (!gauge || weightOf(gauge->load) < weightOf(*(*each)[state])))
                gauge = Gauge{state, each->workload, *(*each)[state]};
        if (gauge)
            gauges.append(*gauge);
    }
    return gauges;
}

const Gauge &worstOf(const QList<Gauge> &gauges)
{
    return *std::ranges::max_element(gauges, {}, [](const Gauge &gauge) { return weightOf(gauge.load); });
}

QString gaugeWords(const Snapshot &now, const PlanSizes &sizes, PoolId pool)
{
    QStringList lines, origins;
    for (const PoolLoad *load : {find(sizes.pools, pool), find(sizes.calls, pool)}) {
        if (!load || load->workload == Workload::None)
            continue;
        for (LoadState state : loadStates)
            if ((*load)[state])
                lines += stateText(*load, state);
        origins += loadOriginTexts(now, *now.find(pool), *load);
    }
    origins.removeDuplicates();
    return (lines + origins).join(u'\n');
}

} // namespace twinpool

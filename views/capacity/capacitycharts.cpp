// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capacity/capacitycharts.h"

#include "model/base/fillplaces.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/growthtext.h"
#include "model/sizing/loadfigures.h"
#include "model/sizing/traffic.h"
#include "model/sizing/userfigures.h"
#include "model/sizing/usermodelshares.h"
#include "views/canvas/gauges.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace twinpool {

namespace {

struct Charts {
    Q_DECLARE_TR_FUNCTIONS(CapacityCharts)
};

constexpr qsizetype mostLines = 6;
constexpr std::array lineColors{&Theme::userPools, &Theme::edge, &Theme::sql,
                                &Theme::director,  &Theme::chat, &Theme::voice};

/// Nothing is full without a server; names say so.
double percentOf(const StateLoad &load)
{
    const double share = load.share();
    return std::isfinite(share) ? share * 100 : 0;
}

QString poolName(const Plan &plan, PoolId pool, const QList<Gauge> &gauges)
{
    const bool isCarried =
        std::ranges::all_of(gauges, [](const Gauge &gauge) { return std::isfinite(gauge.load.share()); });
    //: %1 is a pool that has no server left in some state.
    return isCarried ? nameOf(plan, pool) : fillPlaces(Charts::tr("%1 (no server left)"), {nameOf(plan, pool)});
}

ChartLimit fullLimit()
{
    return {Charts::tr("Limit"), 100};
}

double fullestPercent(const PlanSizes &sizes, PoolId pool)
{
    double percent = 0;
    for (const Gauge &gauge : gaugesOf(sizes, pool))
        percent = std::max(percent, percentOf(gauge.load));
    return percent;
}

/// Why a pool is as full as that in a state.
QString loadReason(const Snapshot &now, const PlanSizes &sizes, PoolId id, LoadState state)
{
    const QList<Gauge> gauges = gaugesOf(sizes, id);
    const auto gauge = std::ranges::find(gauges, state, &Gauge::state);
    if (gauge == gauges.end())
        return {};
    const Pool &pool = *now.find(id);
    const PoolLoad load = loadsOf(now, pool, gauge->workload);
    const Figure figure =
        gauge->load.servers > 0 ? headroomFigure(now, pool, load, state) : neededFigure(now, pool, load, state);
    return explanation(figure, now.plan).join(u'\n');
}

/// The share of the user model by which users of a kind are counted where pools do not say how many there are.
QString usersOrigin(const UserModel &model, qsizetype series)
{
    const PopulationModel &people = model.population;
    const std::array<const double *, 5> shares{nullptr, nullptr, &people.voicePercent, &people.remotePercent,
                                               &people.chatPercent};
    const double *share = shares[static_cast<size_t>(series)];
    if (!share)
        return wordsOf(Origin::Given);
    const Figure figure = shareFigure(model, *share);
    //: %1 is a percentage, %2 where it comes from.
    return fillPlaces(Charts::tr("%1 of the users, unless pools say otherwise. %2"),
                      {valueText(figure), originText(figure)});
}

/// What a sort of traffic follows from; nothing where the pool has none of it.
QString trafficReason(const Snapshot &now, PoolId pool, QLatin1StringView key)
{
    const QList<Figure> figures = trafficFiguresOf(now, *now.find(pool));
    const auto found =
        std::ranges::find(figures, key, [](const Figure &figure) { return QLatin1StringView(figure.name->key); });
    return found == figures.end() ? QString() : explanation(*found, now.plan).join(u'\n');
}

} // namespace

ChartContent loadChart(const MadeCapacity &made, QList<EntityRef> &refs)
{
    ChartContent content;
    content.title = Charts::tr("How full pools are");
    content.categoryTitle = Charts::tr("Pool");
    content.valueTitle = Charts::tr("Percent of the capacity");
    content.limits = {fullLimit()};
    constexpr std::array colors{&Theme::ok, &Theme::userPools, &Theme::edge, &Theme::chat};
    for (LoadState state : loadStates)
        content.series.append({wordsOf(state), colors[static_cast<size_t>(state)]});
    const PlanSizes &sizes = made.growth.years.front();
    for (const PoolLoad &load : sizes.pools) {
        const QList<Gauge> gauges = gaugesOf(sizes, load.pool);
        if (gauges.isEmpty())
            continue;
        content.categories.append(poolName(made.snapshot->plan, load.pool, gauges));
        refs.append(load.pool);
        for (ChartSeries &series : content.series)
            series.values.push_back(0);
        for (const Gauge &gauge : gauges)
            content.series[static_cast<qsizetype>(gauge.state)].values.back() = percentOf(gauge.load);
    }
    content.origin = [now = made.snapshot, sizes, refs](qsizetype series, qsizetype category) {
        return loadReason(*now, sizes, refs[category].as<PoolId>(), loadStates[static_cast<size_t>(series)]);
    };
    return content;
}

ChartContent usersChart(const MadeCapacity &made, QList<EntityRef> &refs)
{
    ChartContent content;
    content.title = Charts::tr("Users by site and kind");
    content.categoryTitle = Charts::tr("Site");
    content.valueTitle = Charts::tr("Users");
    content.series = {{Charts::tr("Homed here"), &Theme::userPools},
                      {Charts::tr("Of branches"), &Theme::director},
                      {Charts::tr("With Enterprise Voice"), &Theme::voice},
                      {Charts::tr("From outside"), &Theme::edge},
                      {Charts::tr("In Persistent Chat"), &Theme::chat}};
    for (const SiteUsers &users : made.users) {
        content.categories.append(nameOf(made.snapshot->plan, users.site));
        refs.append(users.site);
        const std::array values{double(users.homed), double(users.branches), users.voice, users.remote, users.chat};
        for (size_t i = 0; i < values.size(); ++i)
            content.series[static_cast<qsizetype>(i)].values.push_back(values[i]);
    }
    content.origin = [model = made.snapshot->plan.userModel](qsizetype series, qsizetype) {
        return usersOrigin(model, series);
    };
    return content;
}

ChartContent growthChart(const MadeCapacity &made)
{
    ChartContent content;
    content.kind = ChartKind::Lines;
    content.title = Charts::tr("How full pools become");
    content.categoryTitle = Charts::tr("Years from now");
    content.valueTitle = Charts::tr("Percent of the capacity in the fullest state");
    content.limits = {fullLimit()};
    for (int year = 0; year <= yearsAhead; ++year) {
        content.categories.append(yearText(made.snapshot->plan, year));
        content.positions.push_back(year);
    }
    std::vector<std::pair<double, PoolId>> fullest;
    for (const PoolLoad &load : made.growth.years.back().pools)
        if (const double percent = fullestPercent(made.growth.years.back(), load.pool); percent > 0)
            fullest.emplace_back(percent, load.pool);
    std::ranges::stable_sort(fullest, std::greater(), &std::pair<double, PoolId>::first);
    for (const auto &[percent, pool] : fullest) {
        if (content.series.size() == mostLines)
            break;
        ChartSeries series{nameOf(made.snapshot->plan, pool), lineColors[static_cast<size_t>(content.series.size())]};
        for (const PlanSizes &sizes : made.growth.years)
            series.values.push_back(fullestPercent(sizes, pool));
        content.series.append(series);
    }
    content.origin = [](qsizetype, qsizetype) { return growthOriginText(); };
    return content;
}

ChartContent bandwidthChart(const MadeCapacity &made, QList<EntityRef> &refs)
{
    ChartContent content;
    content.kind = ChartKind::StackedBars;
    content.title = Charts::tr("Traffic of user pools");
    content.categoryTitle = Charts::tr("Pool");
    content.valueTitle = Charts::tr("Mbit/s in the busy hour, in one direction");
    content.decimals = 1;
    content.series = {{Charts::tr("IM and presence"), &Theme::userPools},
                      {Charts::tr("Audio of conferences"), &Theme::director},
                      {Charts::tr("Video of conferences"), &Theme::chat},
                      {Charts::tr("Application sharing"), &Theme::edge},
                      {Charts::tr("Telephone calls"), &Theme::voice}};
    const Plan &plan = made.snapshot->plan;
    for (const Pool &pool : plan.pools) {
        const auto *user = pool.as<UserPool>();
        if (!user)
            continue;
        const PoolTraffic traffic = trafficOf(plan.userModel, *user, StreamUse::Typical);
        content.categories.append(nameOf(plan, pool.id));
        refs.append(pool.id);
        const std::array kbps{traffic.imAndPresenceKbps, traffic.conferenceAudioKbps, traffic.conferenceVideoKbps,
                              traffic.sharingKbps, traffic.telephoneKbps};
        for (size_t i = 0; i < kbps.size(); ++i)
            content.series[static_cast<qsizetype>(i)].values.push_back(kbps[i] / 1000);
    }
    content.origin = [now = made.snapshot, refs](qsizetype series, qsizetype category) {
        constexpr std::array keys{"network.im"_L1, "network.conferenceAudio"_L1, "network.conferenceVideo"_L1,
                                  "network.sharing"_L1, "network.telephone"_L1};
        return trafficReason(*now, refs[category].as<PoolId>(), keys[static_cast<size_t>(series)]);
    };
    return content;
}

} // namespace twinpool

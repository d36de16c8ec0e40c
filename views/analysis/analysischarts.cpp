// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/analysischarts.h"

#include "model/availability/downtimeshares.h"
#include "views/analysis/failuretable.h"

#include <QCoreApplication>

#include <map>

namespace twinpool {

namespace {

constexpr size_t mostFailures = 40;
constexpr size_t mostKinds = 5; ///< Series of their own; the rest are one.

ThemeColor colorOf(PartKind kind)
{
    switch (kind) {
    case PartKind::Server:
        return &Theme::userPools;
    case PartKind::SqlServer:
    case PartKind::SharedStorage:
        return &Theme::sql;
    case PartKind::Gateway:
        return &Theme::voice;
    case PartKind::LoadBalancer:
    case PartKind::ReverseProxy:
        return &Theme::edge;
    case PartKind::NetworkLink:
        return &Theme::director;
    case PartKind::Site:
    case PartKind::Building:
        return &Theme::chat;
    case PartKind::FileServer:
    case PartKind::Host:
        return &Theme::shared;
    }
    Q_UNREACHABLE();
}

struct AnalysisCharts {
    Q_DECLARE_TR_FUNCTIONS(AnalysisCharts)
};

} // namespace

ChartContent failureRanking(const PlanAnalysis &analysis, QList<EntityRef> *refs)
{
    ChartContent content{.kind = ChartKind::StackedBars,
                         .title = AnalysisCharts::tr("Worst single failures"),
                         .categoryTitle = AnalysisCharts::tr("Failure"),
                         .valueTitle = AnalysisCharts::tr("Users")};
    ChartSeries signedOut{AnalysisCharts::tr("Signed out"), &Theme::error};
    ChartSeries resiliency{AnalysisCharts::tr("Resiliency mode"), &Theme::info};
    ChartSeries overloaded{AnalysisCharts::tr("Overloaded"), &Theme::warning};
    const std::vector<quint32> worst = analysis.failures.worstSingles();
    for (size_t at = 0; at < std::min(worst.size(), mostFailures); ++at) {
        const Cause &cause = analysis.availability.model().causes[worst[at]];
        const Effect &effect = analysis.failures.singles[worst[at]];
        content.categories += causeText(cause);
        signedOut.values.push_back(static_cast<double>(effect.signedOut));
        resiliency.values.push_back(static_cast<double>(effect.resiliency));
        overloaded.values.push_back(static_cast<double>(effect.overloaded));
        if (refs)
            refs->append(cause.ref);
    }
    content.series = {signedOut, resiliency, overloaded};
    return content;
}

ChartContent downtimeByCause(const PlanAnalysis &analysis, ServiceLoss loss, QList<EntityRef> *refs)
{
    ChartContent content{.kind = ChartKind::StackedBars,
                         .title = AnalysisCharts::tr("Downtime by kind of cause"),
                         .categoryTitle = AnalysisCharts::tr("Users of"),
                         .valueTitle = AnalysisCharts::tr("Hours a year"),
                         .decimals = 2};
    const std::vector<UserService> &services = analysis.availability.model().services;
    struct Bar {
        EntityRef group;
        double hours = 0;
        std::vector<KindDowntime> kinds;
    };
    std::vector<Bar> bars;
    std::map<PartKind, double> totals;
    for (size_t service = 0; service < services.size(); ++service) {
        Bar bar{services[service].group, 0, downtimeByKind(analysis.availability, {service, loss})};
        for (const KindDowntime &each : bar.kinds) {
            bar.hours += each.hours;
            totals[each.kind] += each.hours;
        }
        bars.push_back(std::move(bar));
    }
    std::ranges::stable_sort(bars, std::greater(), &Bar::hours);
    std::vector<std::pair<double, PartKind>> ranked;
    for (const auto &[kind, hours] : totals)
        ranked.emplace_back(hours, kind);
    std::ranges::sort(ranked, std::greater());
    std::map<PartKind, qsizetype> places;
    for (const auto &[hours, kind] : ranked) {
        const bool isRest = content.series.size() == mostKinds;
        if (isRest)
            content.series.append({AnalysisCharts::tr("Other causes"), &Theme::ink3});
        else if (content.series.size() < static_cast<qsizetype>(mostKinds))
            content.series.append({wordsOf(kind), colorOf(kind)});
        places[kind] = content.series.size() - 1;
    }
    for (const Bar &bar : bars) {
        content.categories += nameOf(analysis.snapshot->plan, bar.group);
        for (ChartSeries &series : content.series)
            series.values.push_back(0);
        for (const KindDowntime &each : bar.kinds)
            content.series[places[each.kind]].values.back() += each.hours;
        if (refs)
            refs->append(bar.group);
    }
    return content;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/whatif/whatifcharts.h"

#include "model/catalog/capacity.h"
#include "views/canvas/face.h"
#include "views/canvas/outcomeface.h"
#include "views/whatif/usershares.h"

#include <QCoreApplication>

namespace twinpool {

ChartContent usersOverTime(const Timeline &timeline, SimTime end)
{
    ChartContent content{.kind = ChartKind::StackedSteps};
    content.title = QCoreApplication::translate("WhatIfCharts", "Users over time");
    content.categoryTitle = QCoreApplication::translate("WhatIfCharts", "Minutes");
    content.valueTitle = QCoreApplication::translate("WhatIfCharts", "Users");
    std::array<std::vector<double>, UserShares::states> values;
    const auto add = [&](SimTime at, const Moment &moment) {
        content.positions.push_back(double(at.count()) / 60);
        content.categories.append(clockText(at));
        const UserShares shares = sharesOf(moment.results);
        for (size_t state = 0; state < values.size(); ++state)
            values[state].push_back(shares.users[state]);
    };
    for (const Moment &moment : timeline.moments)
        add(moment.at, moment);
    if (end > timeline.moments.constLast().at)
        add(end, timeline.moments.constLast());
    for (const auto &state : enumNames(UserState{}))
        content.series.append({wordsOf(state.value), colorOf(state.value), values[static_cast<size_t>(state.value)]});
    content.series.removeIf(
        [](const ChartSeries &row) { return std::ranges::all_of(row.values, [](double value) { return value == 0; }); });
    return content;
}

ChartContent loadOfSurvivors(const Snapshot &now, const Moment &moment)
{
    ChartContent content{.kind = ChartKind::Bars};
    content.title = QCoreApplication::translate("WhatIfCharts", "Load of the pools that run");
    content.categoryTitle = QCoreApplication::translate("WhatIfCharts", "Pool");
    content.valueTitle = QCoreApplication::translate("WhatIfCharts", "Users");
    std::vector<double> served, carried;
    for (const PoolResult &result : moment.results.pools) {
        const Pool &pool = *now.find(result.pool);
        if (!pool.as<UserPool>() || result.outcome == PoolOutcome::Down)
            continue;
        double users = 0;
        bool servesOthers = false;
        for (const UserResult &group : moment.results.users)
            if (group.servedBy == result.pool) {
                users += group.users;
                servesOthers = servesOthers || group.group != EntityRef(result.pool);
            }
        content.categories.append(shortName(pool.fqdn));
        served.push_back(users);
        carried.push_back(pool.isEnterprise() ? double(usersPerFrontEnd) * result.running
                              : servesOthers ? double(usersPerStandardEditionSurvivor)
                                             : double(usersPerStandardEdition));
    }
    content.series = {{QCoreApplication::translate("WhatIfCharts", "Served now"), &Theme::userPools, served},
                      {QCoreApplication::translate("WhatIfCharts", "Carried by the running servers"), &Theme::ink3, carried}};
    return content;
}

} // namespace twinpool

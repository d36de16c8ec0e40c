// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/downtimeshares.h"

#include <map>

namespace twinpool {

std::vector<KindDowntime> downtimeByKind(const Availability &availability, Availability::Whose whose)
{
    constexpr double hoursInYear = 8760;
    std::map<PartKind, double> contributions;
    double all = 0;
    for (const Importance &importance : availability.importances(whose)) {
        contributions[availability.model().causes[importance.event].kind] += importance.contribution;
        all += importance.contribution;
    }
    const double hours = hoursInYear * availability.down(whose).most;
    std::vector<KindDowntime> result;
    for (const auto &[kind, contribution] : contributions)
        if (contribution > 0)
            result.push_back({kind, hours * contribution / all});
    return result;
}

} // namespace twinpool

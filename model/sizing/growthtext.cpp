// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/growthtext.h"

#include "model/base/fillplaces.h"
#include "model/catalog/origin.h"
#include "model/sizing/figuretext.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

struct Growth {
    Q_DECLARE_TR_FUNCTIONS(Growth)
};

} // namespace

QString yearText(const Plan &plan, int year)
{
    const std::optional<int> calendar = calendarYear(plan, year);
    if (year == 0)
        return calendar ? Growth::tr("Today (%1)").arg(*calendar) : Growth::tr("Today");
    return calendar ? Growth::tr("Year %1 (%2)").arg(year).arg(*calendar) : Growth::tr("Year %1").arg(year);
}

QString crossingText(const Snapshot &now, const Crossing &crossing)
{
    //: %1 is a year, %2 a pool, %3 a state: "One server down", %4 the load, %5 what the servers carry.
    return fillPlaces(Growth::tr("%1: %2, %3: %4, where its servers carry %5."),
                      {yearText(now.plan, crossing.year), nameOf(now.plan, crossing.pool), wordsOf(crossing.state),
                       valueText(crossing.load.load, unitOf(crossing.workload)),
                       valueText(crossing.load.capacity, unitOf(crossing.workload))});
}

QString stepText(const Snapshot &now, const Crossing &crossing)
{
    const int more = crossing.moreServers(now.serverCountOf(crossing.pool));
    return more > 0 ? Growth::tr("Add %n server(s).", nullptr, more)
                    : Growth::tr("Move users to another pool; this one cannot have as many servers.");
}

QString growthOriginText()
{
    //: %1 is how firm a number is: "Assumption".
    return fillPlaces(Growth::tr("%1: users that a site gains join its pools in proportion to those they have."),
                      {wordsOf(Origin::Assumed)});
}

} // namespace twinpool

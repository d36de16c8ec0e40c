// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/loadtext.h"

#include "model/base/fillplaces.h"
#include "model/sizing/figuretext.h"
#include "model/sizing/loadfigures.h"

#include <QCoreApplication>

#include <cmath>

namespace twinpool {

namespace {

struct Sizing {
    Q_DECLARE_TR_FUNCTIONS(Sizing)
};

constexpr double percentMost = 999;

} // namespace

QString shareText(const StateLoad &is)
{
    if (is.servers == 0 || !std::isfinite(is.share()))
        return Sizing::tr("no server", "in place of how full the servers of a pool are");
    const double percent = is.share() * 100;
    if (percent > percentMost)
        //: %1 is a percentage.
        return fillPlaces(Sizing::tr("> %1"), {valueText(percentMost, Unit::Percent)});
    // Above the limit it never reads as just full.
    return valueText(is.share() > 1 ? std::max(std::round(percent), 101.0) : std::round(percent), Unit::Percent);
}

QString stateText(const PoolLoad &load, LoadState state)
{
    const StateLoad &is = *load[state];
    const QString amount = valueText(is.load, unitOf(load.workload));
    if (is.servers == 0)
        //: %1 is a state: "One server down", %2 a number of users or calls.
        return fillPlaces(Sizing::tr("%1: no server is left for %2."), {wordsOf(state), amount});
    //: %1 is a state: "One server down", %2 the load, %3 the servers that carry it, %4 how full they are, %5 how many
    //: servers there should be, %6 a grade: "Fine".
    return fillPlaces(Sizing::tr("%1: %2 on %3, %4 full; needed: %5. %6."),
                      {wordsOf(state), amount, valueText(is.servers, Unit::Servers), shareText(is),
                       valueText(is.needed, Unit::Servers), wordsOf(is.grade)});
}

QStringList loadOriginTexts(const Snapshot &now, const Pool &pool, const PoolLoad &load)
{
    QStringList texts;
    for (LoadState state : loadStates) {
        if (!load[state] || load[state]->servers == 0)
            continue;
        const Figure headroom = headroomFigure(now, pool, load, state);
        const Figure &whole = headroom.terms[0].terms[0], &each = headroom.terms[1];
        if (texts.isEmpty())
            //: %1 is where the number comes from: "Stated in the plan".
            texts += fillPlaces(Sizing::tr("Load: %1"), {originText(whole)});
        //: %1 is where the number comes from: "Documented: Capacity planning".
        texts += fillPlaces(Sizing::tr("Capacity: %1"), {originText(each)});
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/readiness.h"
#include "model/base/fillplaces.h"
#include "model/simulation/statementtext.h"

#include <QCoreApplication>

namespace twinpool {

namespace {

struct Sentence {
    ReadinessTopic topic;
    Readiness readiness;
    const char *text; ///< %1 is the pool that is lost, %2 the one that takes over.
};

/// Where the simulation has no reason to give.
constexpr Sentence sentences[]{
    {ReadinessTopic::PoolFailover, Readiness::Missing, QT_TRANSLATE_NOOP("Readiness", "No pool takes the users of %1.")},
    {ReadinessTopic::NextHop, Readiness::NotUsed, QT_TRANSLATE_NOOP("Readiness", "Nothing has %1 as its next hop.")},
    {ReadinessTopic::NextHop, Readiness::Ready,
     QT_TRANSLATE_NOOP("Readiness", "What has %1 as its next hop goes on by itself, or is lost with it.")},
    {ReadinessTopic::Federation, Readiness::NotUsed, QT_TRANSLATE_NOOP("Readiness", "There is no federation.")},
    {ReadinessTopic::Federation, Readiness::Ready, QT_TRANSLATE_NOOP("Readiness", "Federation goes on.")},
    {ReadinessTopic::CentralManagement, Readiness::NotUsed,
     QT_TRANSLATE_NOOP("Readiness", "The plan names no pool that holds the Central Management store.")},
    {ReadinessTopic::CentralManagement, Readiness::Ready,
     QT_TRANSLATE_NOOP("Readiness", "The Central Management store is not lost.")},
    {ReadinessTopic::CentralManagement, Readiness::Missing,
     QT_TRANSLATE_NOOP("Readiness", "The Central Management store is lost, and no pool can take it over.")},
    {ReadinessTopic::LocationDatabase, Readiness::NotUsed,
     QT_TRANSLATE_NOOP("Readiness", "Users of %1 have no E9-1-1 locations.")},
    {ReadinessTopic::LocationDatabase, Readiness::Missing,
     QT_TRANSLATE_NOOP("Readiness", "The location database of %1 is not copied, and its users do not come to %2.")},
    {ReadinessTopic::Dns, Readiness::Ready, QT_TRANSLATE_NOOP("Readiness", "GeoDNS leads clients to %2 by itself.")},
    {ReadinessTopic::Dns, Readiness::Manual,
     QT_TRANSLATE_NOOP("Readiness", "Point the simple URLs and the records of clients to %2.")},
    {ReadinessTopic::Gateways, Readiness::NotUsed,
     QT_TRANSLATE_NOOP("Readiness", "The plan has no trunks for the users of %1.")},
    {ReadinessTopic::Gateways, Readiness::Ready, QT_TRANSLATE_NOOP("Readiness", "Every trunk of %1 still works.")},
    {ReadinessTopic::BranchAppliances, Readiness::NotUsed, QT_TRANSLATE_NOOP("Readiness", "No branch depends on %1.")},
    {ReadinessTopic::BranchAppliances, Readiness::Ready,
     QT_TRANSLATE_NOOP("Readiness", "Branches that depend on %1 keep full service.")},
    {ReadinessTopic::Capacity, Readiness::Ready, QT_TRANSLATE_NOOP("Readiness", "%2 carries the users of both pools.")},
};

} // namespace

QString textOf(const ReadinessRow &row, const PairReadiness &of, const Plan &plan)
{
    if (row.reason)
        return textOf(*row.reason, plan);
    for (const Sentence &sentence : sentences)
        if (sentence.topic == row.topic && sentence.readiness == row.readiness)
            return fillPlaces(QCoreApplication::translate("Readiness", sentence.text),
                              {nameOf(plan, of.lost), nameOf(plan, of.survivor)});
    return wordsOf(row.readiness);
}

} // namespace twinpool

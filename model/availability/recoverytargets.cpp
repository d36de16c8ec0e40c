// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/recoverytargets.h"

#include "model/catalog/pairinglimits.h"

#include <algorithm>

namespace twinpool {

namespace {

constexpr std::array conditions{Fact::TargetFarAway, Fact::TargetSlowLink, Fact::TargetBacklog, Fact::TargetTooManyUsers};

/// Published conditions that do not hold when \a failed is lost.
QList<Statement> doubtsAbout(const Snapshot &now, const Pool &pool, EntityRef failed, const SimState &healthy)
{
    const SimState state = step(now, healthy, SimEvent{.target = failed}).state;
    QList<Statement> doubts;
    for (const Statement &warning : warningsOf(now, state))
        if (warning.subject == EntityRef(pool.id) && std::ranges::find(conditions, warning.fact) != conditions.end())
            doubts.append(warning);
    return doubts;
}

RecoveryCause causeOf(const Snapshot &now, const RecoveryRow &row, const FailureOutcome &outcome)
{
    const bool isTime = row.measure == RecoveryMeasure::Time;
    if (!now.partnerOf(row.pool))
        return isTime ? RecoveryCause::NoPartner : RecoveryCause::NoCopies;
    if (!row.reached)
        return RecoveryCause::PartnerCannot;
    if (!isTime)
        return *row.reached > recoveryPoint ? RecoveryCause::CopiedSeldom : RecoveryCause::PublishedPoint;
    const bool cmsFirst = std::ranges::any_of(outcome.actions, [](const WaitingAction &action) {
        return action.action == ScenarioAction::FailOverCms || action.action == ScenarioAction::RebuildCms;
    });
    return cmsFirst ? RecoveryCause::CentralManagementFirst : RecoveryCause::FailoverTakes;
}

void grade(const Snapshot &now, const FailureOutcome &outcome, RecoveryRow &row)
{
    if (!row.target)
        return;
    if (!row.reached || *row.reached > row.target->most) {
        row.grade = RecoveryGrade::NotMet;
        row.cause = causeOf(now, row, outcome);
    } else if (!row.doubts.isEmpty()) {
        row.grade = RecoveryGrade::NotGuaranteed;
        row.cause = RecoveryCause::Conditions;
    } else {
        row.grade = RecoveryGrade::Met;
    }
}

} // namespace

std::optional<RecoveryTarget> recoveryTargetOf(const Snapshot &now, const Pool &pool, RecoveryMeasure measure)
{
    const auto chosen = [measure](const auto &row) {
        return measure == RecoveryMeasure::Time ? row.recoveryTimeMinutes : row.recoveryPointMinutes;
    };
    if (const std::optional<int> own = chosen(*pool.as<UserPool>()))
        return RecoveryTarget{std::chrono::minutes(*own), pool.id};
    const Site *site = now.find(pool.site);
    if (const std::optional<int> its = site ? chosen(*site) : std::nullopt)
        return RecoveryTarget{std::chrono::minutes(*its), site->id};
    return std::nullopt;
}

QList<RecoveryRow> gradeRecovery(const Snapshot &now, const Pool &pool, const SimState &healthy)
{
    const EntityRef failed = disasterOf(now, pool);
    const FailureOutcome outcome = outcomeOf(now, std::span(&failed, 1), healthy);
    const auto at = std::ranges::find(outcome.groups, EntityRef(pool.id), &GroupOutcome::group);
    const GroupOutcome users = at == outcome.groups.end() ? GroupOutcome() : *at;
    const QList<Statement> doubts = doubtsAbout(now, pool, failed, healthy);
    RecoveryRow time{pool.id, RecoveryMeasure::Time, recoveryTargetOf(now, pool, RecoveryMeasure::Time),
                     users.byItself.served ? users.byItself.served : users.byHand.served};
    RecoveryRow point{pool.id, RecoveryMeasure::Point, recoveryTargetOf(now, pool, RecoveryMeasure::Point)};
    if (now.partnerOf(pool.id))
        point.reached = users.changesLost.value_or(SimTime(0));
    for (RecoveryRow *row : {&time, &point}) {
        row->doubts = doubts;
        grade(now, outcome, *row);
    }
    return {time, point};
}

QList<RecoveryRow> gradeRecovery(const Snapshot &now)
{
    const SimState healthy = initialState(now);
    QList<RecoveryRow> rows;
    for (const Pool &pool : now.plan.pools)
        if (pool.as<UserPool>())
            rows += gradeRecovery(now, pool, healthy);
    return rows;
}

} // namespace twinpool

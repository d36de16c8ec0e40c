// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/failureoutcome.h"

// What the plan requires after the loss of a pool, graded against what the simulation and the published figures give
// (failure-behaviour.md sections 4.2 and 4.3). Times count from the decision to act.

namespace twinpool {

enum class RecoveryMeasure : quint8 {
    Time,  ///< Until users have full service again (RTO).
    Point, ///< How old the newest change can be that is lost (RPO).
};
constexpr auto enumNames(RecoveryMeasure)
{
    using enum RecoveryMeasure;
    return std::to_array<EnumName<RecoveryMeasure>>({
        {Time, "time", QT_TRANSLATE_NOOP("Enum", "Recovery time")},
        {Point, "point", QT_TRANSLATE_NOOP("Enum", "Recovery point")},
    });
}

/// From best to worst.
enum class RecoveryGrade : quint8 { NoTarget, Met, NotGuaranteed, NotMet };
constexpr auto enumNames(RecoveryGrade)
{
    using enum RecoveryGrade;
    return std::to_array<EnumName<RecoveryGrade>>({
        {NoTarget, "no-target", QT_TRANSLATE_NOOP("Enum", "No target")},
        {Met, "met", QT_TRANSLATE_NOOP("Enum", "Met")},
        {NotGuaranteed, "not-guaranteed", QT_TRANSLATE_NOOP("Enum", "Not guaranteed")},
        {NotMet, "not-met", QT_TRANSLATE_NOOP("Enum", "Not met")},
    });
}

/// Why a target is not met, or not for certain.
enum class RecoveryCause : quint8 {
    None,
    NoPartner,
    PartnerCannot,          ///< The pool that takes over does not, or not fully.
    CentralManagementFirst, ///< It fails over before the pool can.
    FailoverTakes,
    NoCopies,
    CopiedSeldom, ///< By the interval of the Backup Service.
    PublishedPoint,
    Conditions, ///< Of the published targets; see doubts.
};

struct RecoveryTarget {
    std::chrono::minutes most{};
    EntityRef from; ///< The pool or site that says so.
    bool operator==(const RecoveryTarget &) const = default;
};
/// That of the pool, or else of its site.
std::optional<RecoveryTarget> recoveryTargetOf(const Snapshot &now, const Pool &pool, RecoveryMeasure measure);

/// One measure of one user pool.
struct RecoveryRow {
    PoolId pool;
    RecoveryMeasure measure = RecoveryMeasure::Time;
    std::optional<RecoveryTarget> target{};
    std::optional<SimTime> reached{}; ///< None: nothing before something is repaired; of data: all that is lost.
    RecoveryGrade grade = RecoveryGrade::NoTarget;
    RecoveryCause cause = RecoveryCause::None;
    QList<Statement> doubts{}; ///< Published conditions that do not hold.
    bool operator==(const RecoveryRow &) const = default;
};

/// Both measures of every user pool, by pool.
QList<RecoveryRow> gradeRecovery(const Snapshot &now);
/// Of one user pool; \a healthy is the initial state of the plan.
QList<RecoveryRow> gradeRecovery(const Snapshot &now, const Pool &pool, const SimState &healthy);

/// What is reached, in words.
QString reachedText(const RecoveryRow &row);
/// Why, and what would help; empty for no cause.
QString causeText(const RecoveryRow &row, const Snapshot &now);
QString cureText(const RecoveryRow &row, const Snapshot &now);
/// `Title — path` of the page the grade rests on.
QString sourceOf(RecoveryCause cause);

} // namespace twinpool

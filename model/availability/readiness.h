// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simulate.h"

// How well a pair is prepared: one of its pools is lost, with its site where the other stands elsewhere, and
// administrators do what waits for them (failure-behaviour.md sections 4 to 6).

namespace twinpool {

/// From best to worst.
enum class Readiness : quint8 {
    NotUsed, ///< Nothing of the kind is in use.
    Ready,   ///< It goes on by itself.
    Manual,  ///< It goes on when an administrator has taken a step.
    Partly,  ///< It goes on with losses.
    Missing, ///< It does not go on before something is repaired.
};
constexpr auto enumNames(Readiness)
{
    using enum Readiness;
    return std::to_array<EnumName<Readiness>>({
        {NotUsed, "not-used", QT_TRANSLATE_NOOP("Enum", "Not used")},
        {Ready, "ready", QT_TRANSLATE_NOOP("Enum", "Ready")},
        {Manual, "manual", QT_TRANSLATE_NOOP("Enum", "Step by hand")},
        {Partly, "partly", QT_TRANSLATE_NOOP("Enum", "Partly ready")},
        {Missing, "missing", QT_TRANSLATE_NOOP("Enum", "Not ready")},
    });
}

enum class ReadinessTopic : quint8 {
    PoolFailover,
    NextHop,
    Federation,
    CentralManagement,
    LocationDatabase,
    Dns,
    Gateways,
    BranchAppliances,
    Capacity,
};
constexpr auto enumNames(ReadinessTopic)
{
    using enum ReadinessTopic;
    return std::to_array<EnumName<ReadinessTopic>>({
        {PoolFailover, "pool-failover", QT_TRANSLATE_NOOP("Enum", "Pool failover")},
        {NextHop, "next-hop", QT_TRANSLATE_NOOP("Enum", "Next hop")},
        {Federation, "federation", QT_TRANSLATE_NOOP("Enum", "Federation route")},
        {CentralManagement, "central-management", QT_TRANSLATE_NOOP("Enum", "Central Management")},
        {LocationDatabase, "location-database", QT_TRANSLATE_NOOP("Enum", "Location database")},
        {Dns, "dns", QT_TRANSLATE_NOOP("Enum", "DNS names")},
        {Gateways, "gateways", QT_TRANSLATE_NOOP("Enum", "Gateways")},
        {BranchAppliances, "branch-appliances", QT_TRANSLATE_NOOP("Enum", "Branch appliances")},
        {Capacity, "capacity", QT_TRANSLATE_NOOP("Enum", "Capacity")},
    });
}

struct ReadinessRow {
    ReadinessTopic topic = ReadinessTopic::PoolFailover;
    Readiness readiness = Readiness::Ready;
    std::optional<Statement> reason{}; ///< What the simulation says of it; none: textOf() says what there is to say.
    const char *runbook = nullptr;     ///< The step by hand: `RB-FO-05`.
    bool operator==(const ReadinessRow &) const = default;
};

/// One direction of a pair.
struct PairReadiness {
    PairingId pair;
    PoolId lost, survivor;
    bool isSiteLost = false;    ///< The survivor stands elsewhere, so the whole site is.
    QList<ReadinessRow> rows{}; ///< Every topic once, in its order.
    bool operator==(const PairReadiness &) const = default;

    /// The worst of all.
    Readiness light() const;
};

/// Both directions of every pair of two user pools; of a one-way pair only the first.
QList<PairReadiness> readinessOf(const Snapshot &now);
/// Of one pair; \a healthy is the initial state of the plan.
QList<PairReadiness> readinessOf(const Snapshot &now, const Pairing &pair, const SimState &healthy);

QString textOf(const ReadinessRow &row, const PairReadiness &of, const Plan &plan);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

#include <QString>

namespace twinpool {

/// What happens at one moment of a scenario. Source: failure-behaviour.md sections 2, 5 and 6.
enum class ScenarioAction : quint8 {
    Fail,         ///< The target stops: a server, SQL node, pool, store, site …
    Return,       ///< The target works again.
    ColdStart,    ///< A pool whose servers were all off is started, without those that have failed.
    FailOverPool, ///< An administrator moves the users of the target, a pool, to its partner.
    FailBackPool, ///< … and back.
    FailOverCms,  ///< An administrator makes the standby of the target, a pool, the active Central Management store.
};
constexpr auto enumNames(ScenarioAction)
{
    using enum ScenarioAction;
    return std::to_array<EnumName<ScenarioAction>>({
        {Fail, "fail", QT_TRANSLATE_NOOP("Enum", "Fails")},
        {Return, "return", QT_TRANSLATE_NOOP("Enum", "Returns")},
        {ColdStart, "cold-start", QT_TRANSLATE_NOOP("Enum", "Starts from cold")},
        {FailOverPool, "fail-over-pool", QT_TRANSLATE_NOOP("Enum", "Pool failover")},
        {FailBackPool, "fail-back-pool", QT_TRANSLATE_NOOP("Enum", "Pool failback")},
        {FailOverCms, "fail-over-cms", QT_TRANSLATE_NOOP("Enum", "Central Management failover")},
    });
}

/// A course of failures and actions to think through: a drill, a runbook, a question of the customer.
struct Scenario {
    ScenarioId id;
    QString name;
    bool operator==(const Scenario &) const = default;
};

/// One step of a scenario. Steps of one minute happen in the order of their ids.
struct ScenarioEvent {
    ScenarioEventId id;
    ScenarioId scenario;
    int minute = 0; ///< Since the beginning of the scenario.
    ScenarioAction action = ScenarioAction::Fail;
    EntityRef target;
    bool operator==(const ScenarioEvent &) const = default;
};

} // namespace twinpool

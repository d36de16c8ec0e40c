// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/entity.h"

#include <QString>

namespace twinpool {

/// What happens at one moment of a scenario. What `target` and `to` are stands in brackets.
/// Source: failure-behaviour.md sections 2 to 6 and 9.
enum class ScenarioAction : quint8 {
    Fail,      ///< The target stops: a server, SQL node, pool, store, site …
    Return,    ///< The target works again.
    ColdStart, ///< A pool whose servers were all off is started, without those that have failed.

    // What administrators do.
    FailOverPool,        ///< The users of the target, a pool that is lost, are served by its partner.
    FailOverPoolPlanned, ///< The same while the pool runs.
    FailBackPool,        ///< … and back.
    RecoverQuorum,       ///< A pool is told to go on after a loss of quorum, from what its back end holds.
    FailOverCms,         ///< The standby of the target, a pool, becomes the active Central Management store.
    RebuildCms,          ///< The target, a pool, gets a new Central Management store from exported files.
    FailOverStore,       ///< A SQL store is moved to its other copy [or to the node].
    ForceQuorum,         ///< The cluster of a SQL store goes on with the nodes that are left.
    SetNextHop,          ///< A pool gets another next hop [a user pool or Director].
    MoveFederation,      ///< An Edge pool gives the federation route away [to an Edge pool].
    MoveXmpp,            ///< … the XMPP route.
    AssociateEdge,       ///< A user pool gets another Edge pool for media [the Edge pool].
    ActivateChatServers, ///< Running servers of a Persistent Chat pool become active [those in the site].
    FailOverChat,        ///< Persistent Chat goes to its log-shipping copy.
    FailBackChat,        ///< … and back.
};
constexpr auto enumNames(ScenarioAction)
{
    using enum ScenarioAction;
    return std::to_array<EnumName<ScenarioAction>>({
        {Fail, "fail", QT_TRANSLATE_NOOP("Enum", "Fails")},
        {Return, "return", QT_TRANSLATE_NOOP("Enum", "Returns")},
        {ColdStart, "cold-start", QT_TRANSLATE_NOOP("Enum", "Starts from cold")},
        {FailOverPool, "fail-over-pool", QT_TRANSLATE_NOOP("Enum", "Pool failover")},
        {FailOverPoolPlanned, "fail-over-pool-planned", QT_TRANSLATE_NOOP("Enum", "Planned pool failover")},
        {FailBackPool, "fail-back-pool", QT_TRANSLATE_NOOP("Enum", "Pool failback")},
        {RecoverQuorum, "recover-quorum", QT_TRANSLATE_NOOP("Enum", "Recovery after quorum loss")},
        {FailOverCms, "fail-over-cms", QT_TRANSLATE_NOOP("Enum", "Central Management failover")},
        {RebuildCms, "rebuild-cms", QT_TRANSLATE_NOOP("Enum", "New Central Management store")},
        {FailOverStore, "fail-over-store", QT_TRANSLATE_NOOP("Enum", "Failover of a SQL store")},
        {ForceQuorum, "force-quorum", QT_TRANSLATE_NOOP("Enum", "Forced cluster quorum")},
        {SetNextHop, "set-next-hop", QT_TRANSLATE_NOOP("Enum", "Change of the next hop")},
        {MoveFederation, "move-federation", QT_TRANSLATE_NOOP("Enum", "Move of the federation route")},
        {MoveXmpp, "move-xmpp", QT_TRANSLATE_NOOP("Enum", "Move of the XMPP route")},
        {AssociateEdge, "associate-edge", QT_TRANSLATE_NOOP("Enum", "Other Edge pool for media")},
        {ActivateChatServers, "activate-chat-servers",
         QT_TRANSLATE_NOOP("Enum", "Activation of Persistent Chat servers")},
        {FailOverChat, "fail-over-chat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat failover")},
        {FailBackChat, "fail-back-chat", QT_TRANSLATE_NOOP("Enum", "Persistent Chat failback")},
    });
}

/// A course of failures and actions to think through: a drill, a runbook, a question of the customer.
struct Scenario {
    ScenarioId id;
    QString name;
    QString outcome{}; ///< What came of it when it was last looked at (simulation/digest.h); empty: not known.
    bool operator==(const Scenario &) const = default;
};

/// One step of a scenario. Steps of one minute happen in the order of their ids.
struct ScenarioEvent {
    ScenarioEventId id;
    ScenarioId scenario;
    int minute = 0; ///< Since the beginning of the scenario.
    ScenarioAction action = ScenarioAction::Fail;
    EntityRef target;
    EntityRef to = {}; ///< Of actions that need a second row; none: what is usual.
    bool operator==(const ScenarioEvent &) const = default;
};

} // namespace twinpool

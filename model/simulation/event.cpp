// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/event.h"

namespace twinpool {

std::vector<SimEvent> eventsOf(const Snapshot &now, ScenarioId scenario)
{
    std::vector<SimEvent> events;
    for (const ScenarioEvent *event : now.eventsOf(scenario))
        events.push_back({std::chrono::minutes(event->minute), event->action, event->target, event->to});
    return events;
}

const ActionShape &shapeOf(ScenarioAction action)
{
    using enum ScenarioAction;
    using enum EntityKind;
    static constexpr EnumSet<EntityKind> whatFails{Site,     NetworkLink,  EntityKind::Pool, Server,
                                                   SqlStore, SqlNode,      FileStore,        FileServer,
                                                   Gateway,  LoadBalancer, ReverseProxy};
    static constexpr EnumSet<EntityKind> pool{EntityKind::Pool}, store{SqlStore};
    static constexpr std::array shapes{
        ActionShape{Fail, whatFails},
        ActionShape{Return, whatFails},
        ActionShape{ColdStart, pool},
        ActionShape{FailOverPool, pool},
        ActionShape{FailOverPoolPlanned, pool},
        ActionShape{FailBackPool, pool},
        ActionShape{RecoverQuorum, pool},
        ActionShape{FailOverCms, pool},
        ActionShape{RebuildCms, pool},
        ActionShape{FailOverStore, store, {SqlNode}},
        ActionShape{ForceQuorum, store},
        ActionShape{SetNextHop, pool, pool, true},
        ActionShape{MoveFederation, pool, pool, true},
        ActionShape{MoveXmpp, pool, pool, true},
        ActionShape{AssociateEdge, pool, pool, true},
        ActionShape{ActivateChatServers, pool, {Site}},
        ActionShape{FailOverChat, pool},
        ActionShape{FailBackChat, pool},
    };
    return *std::ranges::find(shapes, action, &ActionShape::action);
}

} // namespace twinpool

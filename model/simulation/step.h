// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/simstate.h"
#include "model/simulation/sitereach.h"

#include <span>

// One moment of a simulation in the making.

namespace twinpool {

/// Changes a state by what happens at one moment. Parts fail and return together, whatever their order; then follows
/// what happens by itself, then what administrators do, one after the other.
class Step
{
public:
    Step(const Snapshot &now, SimState state, SimTime at);

    void take(std::span<const SimEvent> events);
    /// Lets happen what follows by itself.
    void settle();

    const SimState &state() const { return m_state; }
    SimState takeState() { return std::move(m_state); }
    QList<Statement> takeStatements() { return std::move(m_told); }

private:
    // Parts (step.cpp)
    void failAndReturn(std::span<const SimEvent> events);
    void noteLostCopies(std::span<const EntityRef> newlyFailed);
    void tell(Fact fact, EntityRef subject, QList<FactArgument> arguments = {});
    bool isUp(EntityRef row) const { return !m_state.isDown(row); }
    bool isAfter(std::optional<SimTime> due) const { return due && *due <= m_state.clock; }

    // SQL stores (storestep.cpp)
    void settleStores();
    void settle(StoreState &state);
    void settleSingle(const SqlStore &store, StoreState &state);
    void settleMirror(const SqlStore &store, StoreState &state);
    void settleGroup(const SqlStore &store, StoreState &state);
    void settleInstance(const SqlStore &store, StoreState &state);

    // Pools (poolstep.cpp)
    void settlePools();
    void judgeUserPool(const Pool &pool, PoolState &state);
    void judgeServers(const Pool &pool, PoolState &state);
    bool isCutOffByBalancer(const Pool &pool) const;

    // Who serves whom (failoverstep.cpp)
    void settleServing();
    void settleStoreAway(const Pool &pool, PoolState &state);
    void settleCopies(const Pool &pool, PoolState &state);
    void settleBackup(const Pool &pool, PoolState &state);
    void settleBranch(const Pool &pool, PoolState &state);
    void settleNextHop(const Pool &pool, PoolState &state);
    void settlePhase(const Pool &pool, PoolState &state);
    void settleCms();
    void switchBackup(PoolState &state, bool needed, SimTime due, Fact said);

    // Administrators (actions.cpp, serviceactions.cpp)
    void act(const SimEvent &event);
    void failOverPool(const SimEvent &event);
    void failBackPool(const SimEvent &event);
    void recoverQuorum(const SimEvent &event);
    void failOverCms(const SimEvent &event);
    void rebuildCms(const SimEvent &event);
    void failOverStore(const SimEvent &event);
    void forceQuorum(const SimEvent &event);
    void setNextHop(const SimEvent &event);
    void moveRoute(const SimEvent &event, PoolId SimState::*route, Fact moved);
    void associateEdge(const SimEvent &event);
    void activateChatServers(const SimEvent &event);
    void failOverChat(const SimEvent &event);
    void failBackChat(const SimEvent &event);
    bool refuseWithoutCms(EntityRef subject);

    const Snapshot &m_now;
    SimState m_state;
    SiteReach m_reach;
    QList<Statement> m_told;
};

} // namespace twinpool

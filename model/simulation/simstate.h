// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/simulation/event.h"
#include "model/simulation/fact.h"
#include "model/simulation/outcomes.h"

#include <optional>
#include <vector>

namespace twinpool {

/// A SQL store as it is now.
struct StoreState {
    SqlStoreId id;
    StoreOutcome outcome = StoreOutcome::Exposed;
    Fact reason = Fact::StoreSingle;
    SqlNodeId
        serving; ///< The node that serves, or that did last. Mirroring: the principal; groups: the primary replica.
    SqlNodeId other{}; ///< The node that the reason speaks of beside it.
    bool synchronized = true; ///< Mirroring: the other partner could take over.
    std::optional<SimTime> synchronizesAt{};
    bool quorumForced = false;
    bool operator==(const StoreState &) const = default;
};

enum class FailoverPhase : quint8 { None, FailingOver, FailedOver, FailingBack };

/// Front Ends that failed together: groups of users may have lost two of their three copies.
struct LostCopies {
    int running = 0; ///< Servers that ran before.
    std::vector<EntityRef> servers;
    SimTime last{}; ///< When the last of them failed.
    bool operator==(const LostCopies &) const = default;
};

/// A pool of any role as it is now.
struct PoolState {
    PoolId id;
    PoolOutcome outcome = PoolOutcome::Ok;
    Fact reason = Fact::PoolRuns;
    int servers = 0, running = 0;
    int votes = 0, votesNeeded = 0; ///< Of user pools.
    SimTime upSince{}; ///< When it was last not down.
    std::optional<SimTime> downSince{};
    bool stopped = false; ///< The services have stopped and have not started again.
    PoolId nextHop{}; ///< Of pools that have one.

    // Pools whose work another takes when they are lost: user pools and branch registrars by the backup Registrar;
    // Video Interop and Mediation pools, by the backup of their next hop.
    bool onBackup = false;
    std::optional<SimTime> backupDue{}; ///< When that changes.

    // User pools
    PoolId edgePool{};
    std::optional<SimTime> storeAwaySince{}; ///< Its user store does not serve it.
    std::vector<LostCopies> lostCopies{};
    double lostGroups = 0; ///< Share of its routing groups that have lost two copies; an estimate.
    FailoverPhase phase = FailoverPhase::None;
    std::optional<SimTime> phaseEnds{};
    bool planned = false; ///< Failed over while it ran: nothing is lost.
    std::optional<SimTime> copiesWaitSince{}; ///< What users change does not reach the partner.
    std::optional<SimTime> changesLost{}; ///< Age of the newest change that may be lost; set when the pool goes down.
    bool operator==(const PoolState &) const = default;
};

/// Persistent Chat as it is now.
struct ChatState {
    PoolId id;
    bool failedOver = false;
    std::vector<ServerId> active; ///< Sorted.
    bool operator==(const ChatState &) const = default;
};

struct CmsState {
    PoolId holder; ///< None: the plan names none, and nothing is said about Central Management.
    bool available = true;
    PoolId failingTo{};
    std::optional<SimTime> failoverEnds{};
    bool operator==(const CmsState &) const = default;
};

/// A deployment at one moment of a simulation. Who has failed, who has taken over, and the clocks that run.
struct SimState {
    SimTime clock{};
    std::vector<EntityRef> failed; ///< Rows that are down, sorted: servers, nodes, links …
    std::vector<StoreState> stores; ///< Each of the plan, by id; so with the others.
    std::vector<PoolState> pools;
    std::vector<ChatState> chats;
    CmsState cms;
    PoolId federationRoute, xmppRoute; ///< None: there is no federation.
    bool operator==(const SimState &) const = default;

    bool isDown(EntityRef row) const { return std::ranges::binary_search(failed, row); }
    // Null for ids that the plan does not have.
    // clang-format off
    const StoreState *find(SqlStoreId id) const { return at(stores, id); }
    const PoolState *find(PoolId id) const { return at(pools, id); }
    const ChatState *findChat(PoolId id) const { return at(chats, id); }
    StoreState *find(SqlStoreId id) { return at(stores, id); }
    PoolState *find(PoolId id) { return at(pools, id); }
    ChatState *findChat(PoolId id) { return at(chats, id); }
    // clang-format on
    bool runs(PoolId id) const
    {
        const PoolState *pool = find(id);
        return pool && pool->outcome != PoolOutcome::Down;
    }

private:
    template <class List, class I>
    static auto at(List &list, I id) -> decltype(list.data())
    {
        const auto found = std::ranges::lower_bound(list, id, {}, [](const auto &row) { return row.id; });
        return found == list.end() || found->id != id ? nullptr : &*found;
    }
};

/// Everything works, as the plan says.
SimState initialState(const Snapshot &now);

/// What the reason of a pool's outcome tells: servers that run, servers, votes, votes needed.
QList<FactArgument> argumentsOf(const PoolState &pool);

/// When something happens by itself next, after the clock of \a state; nothing: never.
std::optional<SimTime> nextChange(const SimState &state);

} // namespace twinpool

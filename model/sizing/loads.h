// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/unit.h"
#include "model/topology/snapshot.h"

#include <array>

// How full pools are, today and when things fail. Bare numbers, cheap enough for every pool after every edit; the
// reasons behind them: poolfigures.h.

namespace twinpool {

/// States in which a pool must carry its users.
enum class LoadState : quint8 {
    Normal,
    OneFewer,            ///< One server is down.
    PartnerDown,         ///< The pool serves the users of its partner as well.
    PartnerDownOneFewer, ///< And one server is down.
};
constexpr auto enumNames(LoadState)
{
    using enum LoadState;
    return std::to_array<EnumName<LoadState>>({
        {Normal, "normal", QT_TRANSLATE_NOOP("Enum", "Normal")},
        {OneFewer, "oneFewer", QT_TRANSLATE_NOOP("Enum", "One server down")},
        {PartnerDown, "partnerDown", QT_TRANSLATE_NOOP("Enum", "Partner down")},
        {PartnerDownOneFewer, "partnerDownOneFewer", QT_TRANSLATE_NOOP("Enum", "Partner and one server down")},
    });
}
inline constexpr std::array loadStates{LoadState::Normal, LoadState::OneFewer, LoadState::PartnerDown,
                                       LoadState::PartnerDownOneFewer};

/// What a pool carries.
enum class Workload : quint8 {
    None,         ///< Nothing that a figure is published for.
    Users,        ///< User pools.
    Calls,        ///< Mediation Servers.
    RemoteUsers,  ///< Edge Servers and Directors.
    ChatUsers,    ///< Persistent Chat servers.
    VideoSystems, ///< Video Interop Servers; those in a conference at one time.
    BranchUsers,  ///< Branch appliances and servers.
};
constexpr auto enumNames(Workload)
{
    using enum Workload;
    return std::to_array<EnumName<Workload>>({
        {None, "none", QT_TRANSLATE_NOOP("Enum", "No figure is published")},
        {Users, "users", QT_TRANSLATE_NOOP("Enum", "Users")},
        {Calls, "calls", QT_TRANSLATE_NOOP("Enum", "Calls without bypass")},
        {RemoteUsers, "remoteUsers", QT_TRANSLATE_NOOP("Enum", "Users from outside")},
        {ChatUsers, "chatUsers", QT_TRANSLATE_NOOP("Enum", "Chat users")},
        {VideoSystems, "videoSystems", QT_TRANSLATE_NOOP("Enum", "Video systems")},
        {BranchUsers, "branchUsers", QT_TRANSLATE_NOOP("Enum", "Branch users")},
    });
}

enum class Grade : quint8 {
    Fine,
    Note,    ///< Above the published number, by as little as published examples are.
    Warning, ///< Too much for the servers.
    Error,   ///< More than a pool may have at all, or no server is left.
};
constexpr auto enumNames(Grade)
{
    using enum Grade;
    return std::to_array<EnumName<Grade>>({
        {Fine, "fine", QT_TRANSLATE_NOOP("Enum", "Fine")},
        {Note, "note", QT_TRANSLATE_NOOP("Enum", "Slightly above the published number")},
        {Warning, "warning", QT_TRANSLATE_NOOP("Enum", "Too much for the servers")},
        {Error, "error", QT_TRANSLATE_NOOP("Enum", "More than the pool can carry")},
    });
}

/// The load of a pool in one state.
struct StateLoad {
    double load = 0;     ///< Of the whole pool.
    int servers = 0;     ///< That carry it.
    double capacity = 0; ///< Of all these servers, by the published number.
    int needed = 0;      ///< Servers the pool should have for this state.
    Grade grade = Grade::Fine;

    /// @pre servers > 0
    double perServer() const { return load / servers; }
    /// 1 is full; infinite without a server.
    double share() const;
    bool operator==(const StateLoad &) const = default;
};

struct PoolLoad {
    PoolId pool;
    Workload workload = Workload::None;
    int servers = 0;
    int serversMost = 0; ///< That such a pool may have.
    std::array<std::optional<StateLoad>, 4> states; ///< By LoadState; none where a state does not apply.

    const std::optional<StateLoad> &operator[](LoadState state) const { return states[static_cast<size_t>(state)]; }
    std::optional<StateLoad> &operator[](LoadState state) { return states[static_cast<size_t>(state)]; }
    bool operator==(const PoolLoad &) const = default;
};

/// What the pool is there for: users, or what its role serves.
PoolLoad loadsOf(const Snapshot &now, const Pool &pool);

/// The same if this user pool had that one as its partner. @pre both are user pools
PoolLoad loadsWithPartner(const Snapshot &now, const Pool &pool, const Pool &partner);

/// What the Mediation Servers beside the Front Ends of a user pool carry; Workload::None without them.
PoolLoad callLoadsOf(const Snapshot &now, const Pool &pool);

/// What a pool carries of one workload; Workload::None where it carries none of it.
PoolLoad loadsOf(const Snapshot &now, const Pool &pool, Workload workload);

/// How full everything is.
struct PlanSizes {
    std::vector<PoolLoad> pools; ///< Every pool, by id.
    std::vector<PoolLoad> calls; ///< Of user pools with Mediation Servers, by id.
    qint64 users = 0;
    int servers = 0; ///< Machines of pools.
    bool operator==(const PlanSizes &) const = default;
};
PlanSizes sizesOf(const Snapshot &now);

/// The unit of a workload.
Unit unitOf(Workload workload);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/loads.h"

#include "model/catalog/branchlimits.h"
#include "model/catalog/capacity.h"
#include "model/sizing/callpaths.h"
#include "model/sizing/chat.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/figure.h"
#include "model/sizing/frontends.h"
#include "model/sizing/remoteaccess.h"
#include "model/sizing/telephony.h"

#include <limits>

namespace twinpool {

namespace {

constexpr bool isOneFewer(LoadState state)
{
    return state == LoadState::OneFewer || state == LoadState::PartnerDownOneFewer;
}
constexpr bool isPartnerDown(LoadState state)
{
    return state >= LoadState::PartnerDown;
}

/// How loads of one sort are judged.
struct Scale {
    double loadMost = std::numeric_limits<double>::infinity(); ///< Of a pool.
    double tolerance = 1; ///< Up to so many times the capacity only a note.
};

Grade gradeOf(double load, double capacity, int servers, const Scale &scale)
{
    if (servers == 0 || load > scale.loadMost)
        return Grade::Error;
    if (load <= capacity)
        return Grade::Fine;
    return load <= capacity * scale.tolerance ? Grade::Note : Grade::Warning;
}

/// Enters the states in which a pool carries \a load, and \a partnerLoad more when its partner is down.
/// \a capacity(one server fewer) is that of the servers left; \a needed(load, one fewer) is how many there should be.
template <class Capacity, class Needed>
void enter(PoolLoad &result, double load, std::optional<double> partnerLoad, bool canLoseOne, Scale scale,
           Capacity capacity, Needed needed)
{
    for (LoadState state : loadStates) {
        if ((isPartnerDown(state) && !partnerLoad) || (isOneFewer(state) && !canLoseOne))
            continue;
        StateLoad is;
        is.load = load + (isPartnerDown(state) ? *partnerLoad : 0);
        is.servers = std::max(0, result.servers - isOneFewer(state));
        is.capacity = capacity(isOneFewer(state));
        is.needed = needed(is.load, isOneFewer(state));
        is.grade = gradeOf(is.load, is.capacity, is.servers, scale);
        result[state] = is;
    }
}

/// The same for servers that are all alike and one of which is to spare.
template <class Needed>
void enterAlike(PoolLoad &result, double load, std::optional<double> partnerLoad, Scale scale, double each, Needed needed)
{
    enter(
        result, load, partnerLoad, true, scale,
        [&](bool oneFewer) { return each * std::max(0, result.servers - oneFewer); }, needed);
}

/// The user pool that this one backs up, or null.
const Pool *userPartnerOf(const Snapshot &now, const Pool &pool)
{
    const Pool *partner = now.partnerOf(pool.id);
    return partner && partner->id != pool.id && partner->as<UserPool>() ? partner : nullptr;
}

void enterUsers(const Snapshot &now, const Pool &pool, const UserPool &user, const Pool *partner, PoolLoad &result)
{
    result.workload = Workload::Users;
    const auto partnerUsers = partner ? std::optional<double>(partner->as<UserPool>()->homedUsers) : std::nullopt;
    if (user.edition == PoolEdition::Standard) {
        enter(result, user.homedUsers, std::nullopt, false, {}, [&](bool) { return usersPerStandardEdition; },
              [](double users, bool) { return standardEditionServers(static_cast<int>(users), false); });
        if (partnerUsers) {
            PoolLoad survivor = result;
            enter(survivor, user.homedUsers, partnerUsers, false, {},
                  [&](bool) { return usersPerStandardEditionSurvivor; }, [](double, bool) { return 1; });
            result[LoadState::PartnerDown] = survivor[LoadState::PartnerDown];
        }
        return;
    }
    const double each = usersPerFrontEndOf(now, pool);
    const Scale scale{double(limitsOf(pool.version).usersPerPool), double(usersPerFrontEnd) / usersPerFrontEndPublished};
    enterAlike(result, user.homedUsers, partnerUsers, scale, each, [&](double users, bool oneFewer) {
        return oneFewer ? frontEndsWithSpare(users, pool.version, each) : frontEndsForLoad(users, pool.version, each);
    });
}

/// What the user pools that use a pool's Mediation Servers ask of them.
double callsThrough(const Snapshot &now, const Pool &pool, const MediationRole &role)
{
    if (role.busyHourCalls > 0)
        return role.busyHourCalls;
    double calls = 0;
    for (const Pool *caller : callersThrough(now, pool))
        calls += callLoadOf(now.plan.userModel, *caller->as<UserPool>()).forMediation()
            / double(mediationPoolsOf(now, *caller).size());
    return calls;
}

void enterCalls(const Snapshot &now, const Pool &pool, const MediationRole &role, std::optional<double> partnerCalls,
                PoolLoad &result)
{
    result.workload = Workload::Calls;
    const auto *user = pool.as<UserPool>();
    const bool canLoseOne = !user || user->edition == PoolEdition::Enterprise;
    const CallCapacity capacity = callCapacityOf(now, pool);
    const double tolerance = capacity.isStandAlone ? 1 : 1 + collocatedCallsTolerancePercent / 100.0;
    enter(
        result, callsThrough(now, pool, role), partnerCalls, canLoseOne, {.tolerance = tolerance},
        [&](bool oneFewer) { return oneFewer ? capacity.oneFewer : capacity.all; },
        [&](double calls, bool oneFewer) { return wholeUp(calls / capacity.each) + oneFewer; });
}

void enterRemoteUsers(const Snapshot &now, const Pool &pool, PoolLoad &result)
{
    result.workload = Workload::RemoteUsers;
    const RemoteLoad load = remoteLoadOf(now, pool);
    const auto ofPartners = load.usersOfPartners > 0 ? std::optional(load.usersOfPartners) : std::nullopt;
    enterAlike(result, load.users, ofPartners, {}, remoteUsersPerServer(pool.version), [&](double users, bool oneFewer) {
        return oneFewer ? remoteServersWithSpare(users, pool.version) : remoteServersForLoad(users, pool.version);
    });
}

void enterChatUsers(const Snapshot &now, const Pool &pool, PoolLoad &result)
{
    result.workload = Workload::ChatUsers;
    result.serversMost = activeChatServersMost;
    result.servers = 0;
    for (const Server *server : now.serversOf(pool.id))
        result.servers += server->active;
    enterAlike(result, chatUsersOf(now, pool), std::nullopt, {.loadMost = usersPerChatPool}, usersPerChatServer,
               [](double users, bool oneFewer) { return activeChatServers(users) + oneFewer; });
}

void enterVideoSystems(const Snapshot &now, const VideoInteropPool &role, PoolLoad &result)
{
    result.workload = Workload::VideoSystems;
    enterAlike(result, activeVideoSystems(now.plan.userModel.conferencing, role.videoSystems), std::nullopt, {},
               videoSystemsPerServer, [](double systems, bool oneFewer) { return videoInteropServers(systems) + oneFewer; });
}

void enterBranchUsers(const SurvivableBranch &branch, PoolLoad &result)
{
    result.workload = Workload::BranchUsers;
    const UserRange range = branch.kind == SurvivableKind::Appliance ? applianceUsers : branchServerUsers;
    enter(result, branch.users, std::nullopt, false, {}, [&](bool) { return range.most; },
          [&](double users, bool) { return wholeUp(users / range.most); });
}

PoolLoad emptyLoad(const Snapshot &now, const Pool &pool)
{
    PoolLoad result;
    result.pool = pool.id;
    result.servers = now.serverCountOf(pool.id);
    result.serversMost = mostServersOf(kindOf(pool), pool.version);
    return result;
}

} // namespace

double StateLoad::share() const
{
    return capacity > 0 ? load / capacity : load > 0 || servers == 0 ? std::numeric_limits<double>::infinity() : 0;
}

PoolLoad loadsOf(const Snapshot &now, const Pool &pool)
{
    PoolLoad result = emptyLoad(now, pool);
    if (const auto *user = pool.as<UserPool>())
        enterUsers(now, pool, *user, userPartnerOf(now, pool), result);
    else if (const auto *mediation = pool.as<MediationPool>())
        enterCalls(now, pool, mediation->mediation, std::nullopt, result);
    else if (pool.as<EdgePool>() || pool.as<DirectorPool>())
        enterRemoteUsers(now, pool, result);
    else if (pool.as<PersistentChatPool>())
        enterChatUsers(now, pool, result);
    else if (const auto *video = pool.as<VideoInteropPool>())
        enterVideoSystems(now, *video, result);
    else if (const auto *branch = pool.as<SurvivableBranch>())
        enterBranchUsers(*branch, result);
    return result;
}

PoolLoad loadsWithPartner(const Snapshot &now, const Pool &pool, const Pool &partner)
{
    PoolLoad result = emptyLoad(now, pool);
    enterUsers(now, pool, *pool.as<UserPool>(), &partner, result);
    return result;
}

PoolLoad callLoadsOf(const Snapshot &now, const Pool &pool)
{
    PoolLoad result = emptyLoad(now, pool);
    const auto *user = pool.as<UserPool>();
    if (!user || !user->mediation)
        return result;
    // What the partner's own Mediation Servers carry comes over with its users; what others carry stays there.
    const Pool *partner = userPartnerOf(now, pool);
    const auto *other = partner ? partner->as<UserPool>() : nullptr;
    std::optional<double> partnerCalls;
    if (other)
        partnerCalls = other->mediation ? callsThrough(now, *partner, *other->mediation) : 0;
    enterCalls(now, pool, *user->mediation, partnerCalls, result);
    return result;
}

PoolLoad loadsOf(const Snapshot &now, const Pool &pool, Workload workload)
{
    for (const PoolLoad &load : {loadsOf(now, pool), callLoadsOf(now, pool)})
        if (load.workload == workload)
            return load;
    return {.pool = pool.id, .states = {}};
}

PlanSizes sizesOf(const Snapshot &now)
{
    PlanSizes sizes;
    sizes.pools.reserve(static_cast<size_t>(now.plan.pools.size()));
    sizes.servers = static_cast<int>(now.plan.servers.size());
    for (const Pool &pool : now.plan.pools) {
        sizes.pools.push_back(loadsOf(now, pool));
        const auto *user = pool.as<UserPool>();
        if (!user)
            continue;
        sizes.users += user->homedUsers;
        if (user->mediation)
            sizes.calls.push_back(callLoadsOf(now, pool));
    }
    return sizes;
}

Unit unitOf(Workload workload)
{
    switch (workload) {
    case Workload::None:
        return Unit::Factor;
    case Workload::Users:
    case Workload::RemoteUsers:
    case Workload::ChatUsers:
    case Workload::BranchUsers:
        return Unit::Users;
    case Workload::Calls:
        return Unit::Calls;
    case Workload::VideoSystems:
        return Unit::VideoSystems;
    }
    Q_UNREACHABLE();
}

} // namespace twinpool

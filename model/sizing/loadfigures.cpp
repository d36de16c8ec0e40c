// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/loadfigures.h"

#include "model/catalog/capacity.h"
#include "model/sizing/callpaths.h"
#include "model/sizing/chat.h"
#include "model/sizing/conferencing.h"
#include "model/sizing/constants.h"
#include "model/sizing/frontends.h"
#include "model/sizing/machines.h"
#include "model/sizing/population.h"
#include "model/sizing/remoteaccess.h"
#include "model/sizing/telephony.h"
#include "model/sizing/usermodelshares.h"
#include "model/sizing/voicefigures.h"

namespace twinpool {

namespace {

// clang-format off
constexpr FigureName ownUsers{"users.own", QT_TRANSLATE_NOOP("Sizing", "Users of the pool itself"), Unit::Users};
constexpr FigureName branchUsers{"users.branches", QT_TRANSLATE_NOOP("Sizing", "Users of its branches"), Unit::Users};
constexpr FigureName users{"users", QT_TRANSLATE_NOOP("Sizing", "Users of the pool"), Unit::Users};
constexpr FigureName servers{"servers", QT_TRANSLATE_NOOP("Sizing", "Servers"), Unit::Servers};
constexpr FigureName usersPerFrontEndName{"frontEnds.usersPerServer", QT_TRANSLATE_NOOP("Sizing", "Users that a Front End carries"), Unit::UsersPerServer};
constexpr FigureName plannedCalls{"calls.planned", QT_TRANSLATE_NOOP("Sizing", "Calls without bypass, as planned"), Unit::Calls};
constexpr FigureName calls{"calls", QT_TRANSLATE_NOOP("Sizing", "Calls for Mediation Servers"), Unit::Calls};
constexpr FigureName plannedRemoteUsers{"remoteUsers.planned", QT_TRANSLATE_NOOP("Sizing", "Users from outside, as planned"), Unit::Users};
constexpr FigureName servedUsers{"remoteUsers.served", QT_TRANSLATE_NOOP("Sizing", "Users of the pools served"), Unit::Users};
constexpr FigureName remoteUsers{"remoteUsers", QT_TRANSLATE_NOOP("Sizing", "Users from outside"), Unit::Users};
constexpr FigureName partnersRemoteUsers{"remoteUsers.partners", QT_TRANSLATE_NOOP("Sizing", "Users from outside of the partners"), Unit::Users};
constexpr FigureName plannedChatUsers{"chatUsers.planned", QT_TRANSLATE_NOOP("Sizing", "Chat users, as planned"), Unit::Users};
constexpr FigureName chatUsers{"chatUsers", QT_TRANSLATE_NOOP("Sizing", "Chat users"), Unit::Users};
constexpr FigureName videoSystems{"videoSystems", QT_TRANSLATE_NOOP("Sizing", "Video systems"), Unit::VideoSystems};
constexpr FigureName videoSystemsInUse{"videoSystems.active", QT_TRANSLATE_NOOP("Sizing", "Video systems in a conference"), Unit::VideoSystems};

constexpr FigureName bothLoads{"load.withPartner", QT_TRANSLATE_NOOP("Sizing", "Load with that of the partner"), Unit::Users};

constexpr std::array loadNames{
    FigureName{"load.normal", QT_TRANSLATE_NOOP("Sizing", "Load of each server"), Unit::Factor},
    FigureName{"load.oneFewer", QT_TRANSLATE_NOOP("Sizing", "Load of each server when one is down"), Unit::Factor},
    FigureName{"load.partnerDown", QT_TRANSLATE_NOOP("Sizing", "Load of each server when the partner is down"), Unit::Factor},
    FigureName{"load.partnerDownOneFewer", QT_TRANSLATE_NOOP("Sizing", "Load of each server when the partner and one server are down"), Unit::Factor},
};
constexpr std::array neededNames{
    FigureName{"needed.normal", QT_TRANSLATE_NOOP("Sizing", "Servers for the load"), Unit::Servers},
    FigureName{"needed.oneFewer", QT_TRANSLATE_NOOP("Sizing", "Servers with one to spare"), Unit::Servers},
    FigureName{"needed.partnerDown", QT_TRANSLATE_NOOP("Sizing", "Servers for both pools of the pair"), Unit::Servers},
    FigureName{"needed.partnerDownOneFewer", QT_TRANSLATE_NOOP("Sizing", "Servers for both pools with one to spare"), Unit::Servers},
};
constexpr std::array headroomNames{
    FigureName{"headroom.normal", QT_TRANSLATE_NOOP("Sizing", "Headroom"), Unit::Percent},
    FigureName{"headroom.oneFewer", QT_TRANSLATE_NOOP("Sizing", "Headroom when one server is down"), Unit::Percent},
    FigureName{"headroom.partnerDown", QT_TRANSLATE_NOOP("Sizing", "Headroom when the partner is down"), Unit::Percent},
    FigureName{"headroom.partnerDownOneFewer", QT_TRANSLATE_NOOP("Sizing", "Headroom when the partner and one server are down"), Unit::Percent},
};

constexpr Formula withSpare{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2, rounded up, and one more")};
constexpr Formula withSpareAtLeast{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2, rounded up, and one more; at least %3")};
constexpr Formula fullPool{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2, rounded up; at most %3, which the pages call enough for a full pool")};
constexpr Formula fullPoolWithSpare{QT_TRANSLATE_NOOP("Sizing", "%1 ÷ %2, rounded up, at most %3, and one more")};
constexpr Formula left{QT_TRANSLATE_NOOP("Sizing", "100 % × (1 − %1 ÷ %2)")};
// clang-format on

Figure callsOfPoolFigure(const Snapshot &now, const Pool &pool, double value)
{
    const MediationRole &role = pool.as<MediationPool>() ? pool.as<MediationPool>()->mediation : *pool.as<UserPool>()->mediation;
    if (role.busyHourCalls > 0)
        return fact(plannedCalls, role.busyHourCalls, Origin::Overridden);
    QList<Figure> terms;
    for (const Pool *caller : callersThrough(now, pool)) {
        Figure its = about(caller->id, callsFigure(now.plan.userModel, *caller));
        if (const qsizetype sharing = mediationPoolsOf(now, *caller).size(); sharing > 1) {
            const double share = its.value / double(sharing);
            its = about(caller->id, computed(calls, share, formulas::quotient,
                                             {std::move(its), given(servers, double(sharing))}));
        }
        terms.push_back(std::move(its));
    }
    return totalOf(calls, value, std::move(terms));
}

/// Users of these pools as terms, with their sum.
Figure servedUsersFigure(const Snapshot &now, const QList<const Pool *> &pools)
{
    QList<Figure> terms;
    double sum = 0;
    for (const Pool *pool : pools) {
        terms.push_back(about(pool->id, usersFigure(now, *pool)));
        sum += terms.back().value;
    }
    return totalOf(servedUsers, sum, std::move(terms));
}

Figure remoteFigure(const Snapshot &now, const FigureName &name, const QList<const Pool *> &pools)
{
    const PopulationModel &population = now.plan.userModel.population;
    Figure served = servedUsersFigure(now, pools);
    const double value = remoteUsersOf(population, served.value);
    return computed(name, value, formulas::product,
                    {std::move(served), shareFigure(now.plan.userModel, population.remotePercent)});
}

/// User pools whose users come in through an Edge pool, or their partners that others serve.
QList<const Pool *> poolsServedBy(const Snapshot &now, const Pool &edge, bool partners)
{
    QList<const Pool *> pools;
    for (const Pool *pool : now.referring<Pool>(edge.id)) {
        const auto *user = pool->as<UserPool>();
        if (!user || user->edgePool != edge.id)
            continue;
        const Pool *counted = partners ? now.partnerOf(pool->id) : pool;
        const auto *its = counted ? counted->as<UserPool>() : nullptr;
        if (its && hasRemoteUsers(*its) && (!partners || its->edgePool != edge.id))
            pools.append(counted);
    }
    return pools;
}

QList<const Pool *> edgesBehind(const Snapshot &now, const Pool &pool)
{
    if (pool.as<EdgePool>())
        return {&pool};
    QList<const Pool *> edges;
    for (const Pool *sender : now.referring<Pool>(pool.id))
        if (const auto *edge = sender->as<EdgePool>(); edge && edge->nextHop == pool.id)
            edges.append(sender);
    return edges;
}

Figure remoteUsersFigure(const Snapshot &now, const Pool &pool, double value)
{
    const auto planned = [](const Pool &row) {
        const auto *edge = row.as<EdgePool>();
        return edge ? edge->concurrentRemoteUsers : row.as<DirectorPool>()->concurrentRemoteUsers;
    };
    if (planned(pool) > 0)
        return fact(plannedRemoteUsers, planned(pool), Origin::Overridden);
    QList<Figure> terms;
    for (const Pool *edge : edgesBehind(now, pool))
        terms.push_back(about(edge->id, planned(*edge) > 0
                                            ? fact(plannedRemoteUsers, planned(*edge), Origin::Overridden)
                                            : remoteFigure(now, remoteUsers, poolsServedBy(now, *edge, false))));
    return totalOf(remoteUsers, value, std::move(terms));
}

Figure partnersRemoteUsersFigure(const Snapshot &now, const Pool &pool, double value)
{
    QList<Figure> terms;
    for (const Pool *edge : edgesBehind(now, pool))
        if (const QList<const Pool *> partners = poolsServedBy(now, *edge, true); !partners.isEmpty())
            terms.push_back(remoteFigure(now, partnersRemoteUsers, partners));
    return totalOf(partnersRemoteUsers, value, std::move(terms));
}

Figure chatUsersFigure(const Snapshot &now, const Pool &pool, double value)
{
    if (hasPlannedChatUsers(pool))
        return fact(plannedChatUsers, value, Origin::Overridden);
    const double share = now.plan.userModel.population.chatPercent;
    return computed(chatUsers, value, formulas::product,
                    {given(servedUsers, share > 0 ? value * 100 / share : 0),
                     shareFigure(now.plan.userModel, now.plan.userModel.population.chatPercent)});
}

/// The whole load of the pool in a state without its partner.
Figure ownLoadFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load)
{
    const double value = load[LoadState::Normal]->load;
    switch (load.workload) {
    case Workload::Users:
        return usersFigure(now, pool);
    case Workload::Calls:
        return callsOfPoolFigure(now, pool, value);
    case Workload::RemoteUsers:
        return remoteUsersFigure(now, pool, value);
    case Workload::ChatUsers:
        return chatUsersFigure(now, pool, value);
    case Workload::VideoSystems: {
        const UserModel &model = now.plan.userModel;
        return computed(videoSystemsInUse, value, formulas::product,
                        {given(videoSystems, pool.as<VideoInteropPool>()->videoSystems),
                         shareFigure(model, model.conferencing.videoSystemsPercent)});
    }
    case Workload::BranchUsers:
        return given(users, value);
    case Workload::None:
        break;
    }
    Q_UNREACHABLE();
}

Figure partnerLoadFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load)
{
    const double value = load[LoadState::PartnerDown]->load - load[LoadState::Normal]->load;
    const Pool *partner = now.partnerOf(pool.id);
    if (load.workload == Workload::RemoteUsers)
        return partnersRemoteUsersFigure(now, pool, value);
    if (load.workload == Workload::Users)
        return about(partner->id, usersFigure(now, *partner));
    if (partner->as<UserPool>()->mediation)
        return about(partner->id, callsOfPoolFigure(now, *partner, value));
    return about(partner->id, given(calls, 0));
}

bool isPartnerDown(LoadState state)
{
    return state >= LoadState::PartnerDown;
}

Unit unitPerServer(Workload workload)
{
    const Unit unit = unitOf(workload);
    return unit == Unit::Users ? Unit::UsersPerServer : unit == Unit::Calls ? Unit::CallsPerServer : unit;
}

Figure wholeLoadFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state)
{
    Figure own = ownLoadFigure(now, pool, load);
    if (!isPartnerDown(state))
        return own;
    return inUnit(unitOf(load.workload), computed(bothLoads, load[state]->load, formulas::sum,
                                                  {std::move(own), partnerLoadFigure(now, pool, load)}));
}

/// What one server carries in a state.
Figure eachFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state)
{
    const ProductVersion version = pool.version;
    switch (load.workload) {
    case Workload::Users:
        if (pool.isEnterprise())
            return usersPerFrontEndFigure(now, pool);
        return constantFigure(isPartnerDown(state) ? Constant::StandardEditionSurvivorUsers
                                                   : Constant::StandardEditionUsers, version);
    case Workload::Calls: {
        const CallCapacity capacity = callCapacityOf(now, pool);
        if (!capacity.isStandAlone)
            return constantFigure(Constant::CollocatedCalls, version);
        const bool hyperThreading = capacity.each == mediationLimitsOf(version).standAlone;
        return constantFigure(hyperThreading ? Constant::StandAloneCalls
                                             : Constant::StandAloneCallsWithoutHyperThreading, version);
    }
    case Workload::RemoteUsers:
        return constantFigure(pool.as<EdgePool>() ? Constant::EdgeUsers : Constant::DirectorUsers, version);
    case Workload::ChatUsers:
        return constantFigure(Constant::ChatUsers, ProductVersion::V2015);
    case Workload::VideoSystems:
        return constantFigure(Constant::VideoSystems, version);
    case Workload::BranchUsers:
        return constantFigure(pool.as<SurvivableBranch>()->kind == SurvivableKind::Appliance
                                  ? Constant::BranchApplianceUsers : Constant::BranchServerUsers, version);
    case Workload::None:
        break;
    }
    Q_UNREACHABLE();
}

/// What the figures of a state rest on.
struct Basis {
    Figure whole; ///< The load of the pool.
    Figure each;  ///< What one server carries.
};

Basis basisOf(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state)
{
    return {wholeLoadFigure(now, pool, load, state), eachFigure(now, pool, load, state)};
}

Figure loadFrom(const Basis &basis, const PoolLoad &load, LoadState state)
{
    const StateLoad &is = *load[state];
    return inUnit(unitPerServer(load.workload),
                  computed(loadNames[static_cast<size_t>(state)], is.perServer(), formulas::quotient,
                           {basis.whole, given(servers, is.servers)}));
}

Figure neededFrom(const Basis &basis, const Pool &pool, const PoolLoad &load, LoadState state)
{
    const FigureName &name = neededNames[static_cast<size_t>(state)];
    const bool spare = state == LoadState::OneFewer || state == LoadState::PartnerDownOneFewer;
    const StateLoad &is = *load[state];
    QList<Figure> terms{basis.whole, basis.each};
    const int strict = wholeUp(basis.whole.value / basis.each.value);
    if (pool.isEnterprise() && load.workload == Workload::Users && is.needed < strict + spare) {
        terms.push_back(constantFigure(Constant::FrontEndsMost, pool.version));
        return computed(name, is.needed, spare ? fullPoolWithSpare : fullPool, std::move(terms));
    }
    if (!spare)
        return computed(name, is.needed, formulas::quotientUp, std::move(terms));
    if (load.workload == Workload::Users)
        terms.push_back(constantFigure(Constant::FrontEndsRecommended, pool.version));
    else if (load.workload == Workload::RemoteUsers)
        terms.push_back(constantFigure(Constant::RemoteServersForAvailability, pool.version));
    const Formula &formula = terms.size() == 3 ? withSpareAtLeast : withSpare;
    return computed(name, is.needed, formula, std::move(terms));
}

Figure headroomFrom(const Basis &basis, const PoolLoad &load, LoadState state)
{
    return computed(headroomNames[static_cast<size_t>(state)], (1 - load[state]->share()) * 100, left,
                    {loadFrom(basis, load, state), basis.each});
}

} // namespace

Figure usersFigure(const Snapshot &now, const Pool &pool)
{
    const int all = pool.as<UserPool>()->homedUsers, ofBranches = branchUsersOf(now, pool.id);
    if (ofBranches == 0 || ofBranches > all)
        return given(users, all);
    return computed(users, all, formulas::sum, {given(ownUsers, all - ofBranches), given(branchUsers, ofBranches)});
}

Figure usersPerFrontEndFigure(const Snapshot &now, const Pool &pool)
{
    const double value = usersPerFrontEndOf(now, pool);
    Figure published = constantFigure(Constant::FrontEndUsers, pool.version);
    if (value == usersPerFrontEndPublished)
        return published;
    const auto servers = now.serversOf(pool.id);
    const auto power = [&](const Server *server) {
        return powerOf(*server, pool.version, now.plan.userModel.estimates);
    };
    const Server *weakest = *std::ranges::min_element(servers, {}, power);
    return computed(usersPerFrontEndName, value, formulas::product,
                    {std::move(published), powerFigure(*weakest, pool.version, now.plan.userModel)});
}

Figure loadFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state)
{
    return loadFrom(basisOf(now, pool, load, state), load, state);
}

Figure neededFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state)
{
    return neededFrom(basisOf(now, pool, load, state), pool, load, state);
}

Figure headroomFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state)
{
    return headroomFrom(basisOf(now, pool, load, state), load, state);
}

QList<Figure> loadFiguresOf(const Snapshot &now, const Pool &pool, const PoolLoad &load)
{
    QList<Figure> figures;
    std::array<std::optional<Basis>, 2> bases; // of the states without and with the users of the partner
    for (LoadState state : loadStates) {
        if (!load[state])
            continue;
        std::optional<Basis> &basis = bases[isPartnerDown(state)];
        if (!basis)
            basis = basisOf(now, pool, load, state);
        if (load[state]->servers > 0) {
            figures.push_back(loadFrom(*basis, load, state));
            figures.push_back(headroomFrom(*basis, load, state));
        }
        figures.push_back(neededFrom(*basis, pool, load, state));
    }
    return figures;
}

Origin loadOrigin(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state)
{
    return neededFigure(now, pool, load, state).origin;
}

} // namespace twinpool

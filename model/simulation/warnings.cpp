// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/capacity.h"
#include "model/catalog/failuretimes.h"
#include "model/simulation/simulate.h"
#include "model/simulation/sitereach.h"

// What survivors cannot carry: failure-behaviour.md 2.6, 4.3, 4.7, 6.1, 6.3, 6.7 and 6.9.

namespace twinpool {

namespace {

class WarningJudge
{
public:
    WarningJudge(const Snapshot &now, const SimState &state)
        : m_now(now)
        , m_state(state)
        , m_reach(now, state.failed)
    {
    }

    QList<Statement> take()
    {
        for (const PoolState &state : m_state.pools) {
            const Pool &pool = *m_now.find(state.id);
            if (const auto *user = pool.as<UserPool>()) {
                if (pool.isEnterprise() && state.servers == 2 && pool.version >= ProductVersion::V2019)
                    warn(Fact::TwoServersNotSupported, pool.id);
                if (state.outcome == PoolOutcome::Down)
                    judgeTargets(pool, *user);
                else
                    judgeUserPool(pool, *user, state);
            } else if (state.outcome != PoolOutcome::Down) {
                judgeOther(pool, state);
            }
        }
        for (const ChatState &chat : m_state.chats)
            judgeChat(chat);
        for (const Pairing &pair : m_now.plan.pairings)
            judgePair(pair);
        return std::move(m_warnings);
    }

private:
    void warn(Fact fact, EntityRef subject, QList<FactArgument> arguments = {})
    {
        m_warnings.append({fact, subject, std::move(arguments)});
    }

    /// The pools whose users \a by serves.
    Rows<Pool> servedBy(const Pool &by) const
    {
        Rows<Pool> served;
        if (m_state.find(by.id)->phase == FailoverPhase::None && !m_state.find(by.id)->onBackup)
            served.append(&by);
        for (const Pairing *pair : m_now.pairingsOf(by.id)) {
            const Pool *other = m_now.find(pair->poolA == by.id ? pair->poolB : pair->poolA);
            const PoolState *state =
                other && other != &by && m_now.partnerOf(other->id) == &by ? m_state.find(other->id) : nullptr;
            if (state && (state->phase != FailoverPhase::None || state->onBackup))
                served.append(other);
        }
        return served;
    }

    void judgeUserPool(const Pool &pool, const UserPool &own, const PoolState &state)
    {
        const Rows<Pool> served = servedBy(pool);
        const bool isSurvivor = served.size() > (served.isEmpty() || served.first() != &pool ? 0 : 1);
        if (!isSurvivor && state.running == state.servers)
            return;
        const auto sum = [&](auto value) {
            decltype(value(own)) all{};
            for (const Pool *each : served)
                all += value(*each->as<UserPool>());
            return all;
        };
        const qint64 users = sum([](const UserPool &row) { return qint64(row.homedUsers); });
        if (pool.isStandard()) {
            if (users > usersPerStandardEditionSurvivor)
                warn(Fact::StandardOverloaded, pool.id, {users, qint64(usersPerStandardEditionSurvivor)});
        } else if (users > qint64(usersPerFrontEnd) * state.running) {
            const qint64 each = (users + state.running - 1) / state.running;
            warn(isSurvivor ? Fact::SurvivorsOverloaded : Fact::ServersOverloaded, pool.id,
                 {users, qint64(state.running), each, qint64(usersPerFrontEnd),
                  qint64(frontEndsFor(users, usersPerFrontEnd))});
        }
        const PoolLimits limits = limitsOf(pool.version);
        if (pool.isEnterprise() && users > limits.usersPerPool)
            warn(Fact::PoolOverMaximum, pool.id, {users, qint64(limits.usersPerPool)});
        const qint64 calls =
            sum([](const UserPool &row) { return qint64(row.mediation ? row.mediation->busyHourCalls : 0); });
        const qint64 most = qint64(mediationLimitsOf(pool.version).collocated) * state.running;
        if (own.mediation && calls > most)
            warn(Fact::CollocatedMediationOverloaded, pool.id, {calls, most});

        const VoiceApplicationLimits voice =
            pool.isStandard() ? voiceLimitsOfStandardEdition : voiceLimitsOf(state.running);
        const auto compare = [&](Fact fact, double load, double limit) {
            if (load > limit)
                warn(fact, pool.id, {load, limit});
        };
        const double pickup = sum([](const UserPool &row) { return double(row.groupPickupUsers); });
        if (pickup > voice.groupPickupUsers)
            warn(Fact::GroupPickupOverloaded, pool.id, {qint64(pickup), qint64(voice.groupPickupUsers)});
        compare(Fact::CallParkOverloaded, sum([](const UserPool &row) { return row.callParkPerMinute; }),
                voice.parkedCallsPerMinute);
        compare(Fact::ResponseGroupsOverloaded, sum([](const UserPool &row) { return row.rgsCallsPerSecond; }),
                voice.responseGroupCallsPerSecond);
    }

    void judgeOther(const Pool &pool, const PoolState &state)
    {
        const qint64 running = state.running;
        if (const auto *edge = pool.as<EdgePool>()) {
            const qint64 most = remoteUsersPerServer(pool.version) * running;
            const qint64 users = edge->concurrentRemoteUsers + remoteUsersMovedTo(pool.id);
            if (users > most && (running < state.servers || users > edge->concurrentRemoteUsers))
                warn(Fact::EdgeOverloaded, pool.id, {users, running, most});
        } else if (const auto *director = pool.as<DirectorPool>()) {
            const qint64 most = remoteUsersPerServer(pool.version) * running;
            if (director->concurrentRemoteUsers > most && running < state.servers)
                warn(Fact::DirectorOverloaded, pool.id, {qint64(director->concurrentRemoteUsers), running, most});
        } else if (const auto *mediation = pool.as<MediationPool>()) {
            const auto servers = m_now.serversOf(pool.id);
            const bool hyper = std::ranges::all_of(servers, &Server::hyperThreading);
            const MediationLimits limits = mediationLimitsOf(pool.version);
            const qint64 most = (hyper ? limits.standAlone : limits.standAloneWithoutHyperThreading) * running;
            if (mediation->mediation.busyHourCalls > most && running < state.servers)
                warn(Fact::MediationOverloaded, pool.id, {qint64(mediation->mediation.busyHourCalls), running, most});
        }
    }

    /// Remote users of other Edge pools whose user pools now send their media through this one, in proportion.
    qint64 remoteUsersMovedTo(PoolId edge) const
    {
        double moved = 0;
        for (const PoolState &state : m_state.pools) {
            const Pool &pool = *m_now.find(state.id);
            const auto *user = pool.as<UserPool>();
            const Pool *before =
                user && state.edgePool == edge && user->edgePool != edge ? m_now.find(user->edgePool) : nullptr;
            if (!before || !before->as<EdgePool>())
                continue;
            double all = 0;
            for (const Pool *other : m_now.referring<Pool>(before->id))
                if (const auto *each = other->as<UserPool>(); each && each->edgePool == before->id)
                    all += each->homedUsers;
            if (all > 0)
                moved += before->as<EdgePool>()->concurrentRemoteUsers * user->homedUsers / all;
        }
        return static_cast<qint64>(moved);
    }

    void judgeChat(const ChatState &chat)
    {
        const auto &role = *m_now.find(chat.id)->as<PersistentChatPool>();
        const qint64 up =
            std::ranges::count_if(chat.active, [this](ServerId server) { return !m_state.isDown(server); });
        if (up > 0 && role.activeUsers > up * usersPerChatServer
            && (chat.failedOver || up < static_cast<qint64>(chat.active.size())))
            warn(Fact::ChatOverloaded, chat.id,
                 {qint64(role.activeUsers), up, (role.activeUsers + up - 1) / up, qint64(usersPerChatServer)});
    }

    /// Whether what is published about a failover holds for it.
    void judgeTargets(const Pool &pool, const UserPool &user)
    {
        const Pool *partner = m_now.partnerOf(pool.id);
        const PoolState &state = *m_state.find(pool.id);
        if (!partner || !m_state.runs(partner->id) || state.phase == FailoverPhase::FailedOver)
            return;
        const Site *here = m_now.find(pool.site), *there = m_now.find(partner->site);
        if (here && there && here->worldRegion != there->worldRegion)
            warn(Fact::TargetFarAway, pool.id, {partner->id});
        const NetworkLink *link = m_now.linkBetween(pool.site, partner->site);
        if (link && link->linkClass == LinkClass::Slow)
            warn(Fact::TargetSlowLink, pool.id, {link->id});
        if (state.changesLost && *state.changesLost > SimTime(recoveryPoint))
            warn(Fact::TargetBacklog, pool.id, {*state.changesLost});
        if (user.homedUsers > recoveryEnabledUsers || user.homedUsers * user.concurrentShare > recoveryActiveUsers)
            warn(Fact::TargetTooManyUsers, pool.id, {qint64(user.homedUsers), qint64(recoveryActiveUsers)});
    }

    void judgePair(const Pairing &pair)
    {
        const Pool *a = m_now.find(pair.poolA), *b = m_now.find(pair.poolB);
        if (a && b && m_state.runs(a->id) && m_state.runs(b->id) && !m_reach.joined(a->site, b->site))
            warn(Fact::NeverWhileAlive, pair.id);
    }

    const Snapshot &m_now;
    const SimState &m_state;
    SiteReach m_reach;
    QList<Statement> m_warnings;
};

} // namespace

QList<Statement> warningsOf(const Snapshot &now, const SimState &state)
{
    return WarningJudge(now, state).take();
}

} // namespace twinpool

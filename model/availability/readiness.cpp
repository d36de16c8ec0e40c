// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/readiness.h"

#include "model/availability/failureoutcome.h"

#include <algorithm>

namespace twinpool {

namespace {

constexpr std::array overloads{Fact::SurvivorsOverloaded,   Fact::StandardOverloaded,
                               Fact::PoolOverMaximum,       Fact::CollocatedMediationOverloaded,
                               Fact::GroupPickupOverloaded, Fact::CallParkOverloaded,
                               Fact::ResponseGroupsOverloaded};

class ReadinessJudge
{
public:
    ReadinessJudge(const Snapshot &now, const Pairing &pair, const Pool &lost, const Pool &survivor, const SimState &healthy)
        : m_now(now)
        , m_pair(pair)
        , m_lost(lost)
        , m_survivor(survivor)
        , m_before(healthy)
    {
    }

    PairReadiness take()
    {
        const EntityRef failed = disasterOf(m_now, m_lost);
        PairReadiness result{m_pair.id, m_lost.id, m_survivor.id, failed.kind == EntityKind::Site};
        m_outcome = outcomeOf(m_now, std::span(&failed, 1), m_before);
        m_services = serviceResults(m_now, m_outcome.after);
        result.rows = {poolFailover(), nextHop(), federation(), centralManagement(), locationDatabase(),
                       dns(), gateways(), branchAppliances(), capacity()};
        return result;
    }

private:
    /// What waits for an administrator, or null.
    template <class Match>
    const WaitingAction *waiting(Match match) const
    {
        const auto at = std::ranges::find_if(m_outcome.actions, match);
        return at == m_outcome.actions.end() ? nullptr : &*at;
    }
    const WaitingAction *waiting(std::initializer_list<Fact> facts, EntityRef target) const
    {
        return waiting([&](const WaitingAction &action) {
            return action.target == target && std::ranges::find(facts, action.reason.fact) != facts.end();
        });
    }
    static ReadinessRow byHand(ReadinessTopic topic, const WaitingAction &action, Readiness readiness = Readiness::Manual)
    {
        return {topic, readiness, action.reason, action.runbook};
    }
    const ServiceResult *service(Service service, EntityRef subject) const
    {
        const auto at = std::ranges::find_if(m_services, [&](const ServiceResult &result) {
            return result.service == service && result.subject == subject;
        });
        return at == m_services.end() ? nullptr : &*at;
    }

    ReadinessRow poolFailover() const
    {
        using enum ReadinessTopic;
        const PoolState &after = *m_outcome.after.find(m_lost.id);
        if (after.phase == FailoverPhase::FailedOver)
            if (const auto *action = waiting({Fact::AdvisePoolFailover, Fact::AdvisePoolFailoverForStore}, m_lost.id))
                return byHand(PoolFailover, *action);
        for (const UserResult &users : userResults(m_now, m_outcome.after))
            if (users.group == EntityRef(m_lost.id))
                return {PoolFailover, users.state == UserState::SignedOut ? Readiness::Missing : Readiness::Partly,
                        users.reason};
        return {PoolFailover, Readiness::Missing};
    }

    /// What had the lost pool as its next hop and still runs.
    ReadinessRow nextHop() const
    {
        ReadinessRow worst{ReadinessTopic::NextHop, Readiness::NotUsed};
        for (const PoolState &before : m_before.pools) {
            if (before.nextHop != m_lost.id)
                continue;
            const PoolState &after = *m_outcome.after.find(before.id);
            ReadinessRow row{worst.topic, Readiness::Ready};
            if (const auto *action = waiting({Fact::AdviseNextHop}, before.id))
                row = byHand(worst.topic, *action);
            else if (after.outcome != PoolOutcome::Down && !after.onBackup && after.nextHop == m_lost.id)
                row = {worst.topic, Readiness::Missing, Statement{Fact::NextHopDown, before.id, {EntityRef(m_lost.id)}}};
            if (row.readiness > worst.readiness)
                worst = row;
        }
        return worst;
    }

    ReadinessRow federation() const
    {
        constexpr auto topic = ReadinessTopic::Federation;
        const ServiceResult *result = service(Service::Federation, {});
        if (!result)
            return {topic, Readiness::NotUsed};
        if (result->outcome == ServiceOutcome::Lost)
            return {topic, Readiness::Missing, result->reason};
        if (const auto *action = waiting({Fact::AdviseFederation}, m_before.federationRoute))
            return byHand(topic, *action);
        if (result->outcome == ServiceOutcome::Limited)
            return {topic, Readiness::Partly, result->reason};
        return {topic, Readiness::Ready};
    }

    ReadinessRow centralManagement() const
    {
        constexpr auto topic = ReadinessTopic::CentralManagement;
        const PoolId holder = m_before.cms.holder;
        if (!holder)
            return {topic, Readiness::NotUsed};
        if (const auto *action = waiting({Fact::AdviseCmsFailover}, holder))
            return byHand(topic, *action);
        if (const auto *action = waiting([](const WaitingAction &each) { return each.reason.fact == Fact::AdviseCmsRebuild; }))
            return byHand(topic, *action, Readiness::Partly);
        return {topic, m_outcome.after.cms.available ? Readiness::Ready : Readiness::Missing};
    }

    ReadinessRow locationDatabase() const
    {
        constexpr auto topic = ReadinessTopic::LocationDatabase;
        if (!m_lost.as<UserPool>()->usesE911)
            return {topic, Readiness::NotUsed};
        const auto *action = waiting({Fact::AdviseLocation}, m_lost.id);
        return action ? byHand(topic, *action) : ReadinessRow{topic, Readiness::Missing};
    }

    ReadinessRow dns() const
    {
        constexpr auto topic = ReadinessTopic::Dns;
        if (!m_pair.geoDnsZone.isEmpty())
            return {topic, Readiness::Ready};
        return {topic, Readiness::Manual, {}, "RB-FO-11"};
    }

    ReadinessRow gateways() const
    {
        ReadinessRow worst{ReadinessTopic::Gateways, Readiness::NotUsed};
        for (Service direction : {Service::OutboundCalls, Service::InboundCalls}) {
            const ServiceResult *result = service(direction, m_lost.id);
            if (!result)
                continue;
            ReadinessRow row{worst.topic, Readiness::Ready};
            if (result->outcome == ServiceOutcome::Lost)
                row = {worst.topic, Readiness::Missing, result->reason};
            else if (result->outcome == ServiceOutcome::Limited || result->reason.fact != Fact::ServiceWorks)
                row = {worst.topic, Readiness::Partly, result->reason};
            if (row.readiness > worst.readiness)
                worst = row;
        }
        return worst;
    }

    ReadinessRow branchAppliances() const
    {
        ReadinessRow worst{ReadinessTopic::BranchAppliances, Readiness::NotUsed};
        for (const UserResult &users : userResults(m_now, m_outcome.after)) {
            const Pool *pool = m_now.find(users.group.as<PoolId>());
            const auto *branch = pool ? pool->as<SurvivableBranch>() : nullptr;
            if (!branch || branch->userServicesPool != m_lost.id)
                continue;
            ReadinessRow row{worst.topic, Readiness::Ready};
            if (users.state == UserState::SignedOut)
                row = {worst.topic, Readiness::Missing, users.reason};
            else if (users.state != UserState::Full)
                row = {worst.topic, Readiness::Partly, users.reason, "RB-FO-12"};
            if (row.readiness > worst.readiness)
                worst = row;
        }
        return worst;
    }

    ReadinessRow capacity() const
    {
        for (const Statement &warning : warningsOf(m_now, m_outcome.after))
            if (warning.subject == EntityRef(m_survivor.id) && std::ranges::find(overloads, warning.fact) != overloads.end())
                return {ReadinessTopic::Capacity, Readiness::Partly, warning};
        return {ReadinessTopic::Capacity, Readiness::Ready};
    }

    const Snapshot &m_now;
    const Pairing &m_pair;
    const Pool &m_lost, &m_survivor;
    const SimState &m_before;
    FailureOutcome m_outcome;
    QList<ServiceResult> m_services;
};

} // namespace

Readiness PairReadiness::light() const
{
    Readiness worst = Readiness::NotUsed;
    for (const ReadinessRow &row : rows)
        worst = std::max(worst, row.readiness);
    return worst;
}

QList<PairReadiness> readinessOf(const Snapshot &now, const Pairing &pair, const SimState &healthy)
{
    QList<PairReadiness> result;
    for (const auto &[lost, survivor] : {std::pair(pair.poolA, pair.poolB), std::pair(pair.poolB, pair.poolA)}) {
        const Pool *pool = now.find(lost), *other = now.find(survivor);
        if (pool && other && pool != other && pool->as<UserPool>() && other->as<UserPool>() && now.partnerOf(lost) == other)
            result.append(ReadinessJudge(now, pair, *pool, *other, healthy).take());
    }
    return result;
}

QList<PairReadiness> readinessOf(const Snapshot &now)
{
    const SimState healthy = initialState(now);
    QList<PairReadiness> result;
    for (const Pairing &pair : now.plan.pairings)
        result += readinessOf(now, pair, healthy);
    return result;
}

} // namespace twinpool

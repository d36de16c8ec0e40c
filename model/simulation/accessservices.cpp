// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/servicejudge.h"

#include "model/topology/webnames.h"

using namespace Qt::StringLiterals;

// Ways into the deployment: failure-behaviour.md 6.1, 6.2 and 6.8.

namespace twinpool {

namespace {

bool usesDnsOutside(const Pool &pool, const EdgePool &edge)
{
    return edge.externalLoadBalancing.value_or(pool.loadBalancing) == LoadBalancing::Dns;
}

} // namespace

ServiceOutcome ServiceJudge::remoteAccess(const Pool &edge, Statement &reason) const
{
    const PoolState &state = *m_state.find(edge.id);
    const auto say = [&](ServiceOutcome outcome, Fact fact, QList<FactArgument> arguments = {}) {
        reason = {fact, edge.id, std::move(arguments)};
        return outcome;
    };
    if (state.outcome == PoolOutcome::Down)
        return say(ServiceOutcome::Lost, Fact::EdgeDown);
    if (const Pool *hop = m_now.find(state.nextHop)) {
        if (!m_state.runs(hop->id))
            return say(ServiceOutcome::Lost, Fact::NextHopDown, {hop->id});
        if (!m_reach.joined(edge.site, hop->site))
            return say(ServiceOutcome::Lost, Fact::NextHopCutOff, {hop->id});
    }
    if (state.running < state.servers)
        return say(ServiceOutcome::Works, Fact::EdgeServersMissing, argumentsOf(state));
    return say(ServiceOutcome::Works, Fact::ServiceWorks);
}

bool edgeWorks(const Snapshot &now, const SimState &state, PoolId edge)
{
    Statement reason;
    const Pool *pool = now.find(edge);
    return pool && ServiceJudge(now, state).remoteAccess(*pool, reason) != ServiceOutcome::Lost;
}

void ServiceJudge::judgeAccess()
{
    for (const Pool &pool : m_now.plan.pools) {
        if (pool.as<EdgePool>()) {
            Statement reason;
            const ServiceOutcome outcome = remoteAccess(pool, reason);
            m_results.append({Service::RemoteAccess, pool.id, outcome, std::move(reason), m_state.clock});
        } else if (pool.as<DirectorPool>()) {
            QStringList services; // of DNS, that name the Director
            bool hasOther = false;
            for (const DnsRecord &record : m_now.plan.dnsRecords)
                if (record.type == DnsRecordType::Srv && record.target.compare(pool.fqdn, Qt::CaseInsensitive) == 0)
                    services.append(record.name);
            for (const DnsRecord &record : m_now.plan.dnsRecords)
                for (const Pool *target : m_now.named<Pool>(record.target))
                    hasOther |= target->id != pool.id && services.contains(record.name) && m_state.runs(target->id);
            if (m_state.runs(pool.id))
                works(Service::SignIn, pool.id);
            else if (!services.isEmpty())
                add(Service::SignIn, pool.id, hasOther ? ServiceOutcome::Works : ServiceOutcome::Lost,
                    hasOther ? Fact::SignInByOthers : Fact::SignInLost);
        }
        const auto *user = pool.as<UserPool>();
        const PoolState &state = *m_state.find(pool.id);
        if (user && state.edgePool) {
            if (m_state.runs(state.edgePool))
                works(Service::ExternalMedia, pool.id);
            else
                add(Service::ExternalMedia, pool.id, ServiceOutcome::Lost, Fact::MediaLost, {state.edgePool});
        }
        if (webServicesOf(pool))
            judgeWeb(pool);
    }
    if (m_state.federationRoute)
        judgeRoute(Service::Federation, m_state.federationRoute);
    if (m_state.xmppRoute)
        judgeRoute(Service::Xmpp, m_state.xmppRoute);
}

void ServiceJudge::judgeRoute(Service service, PoolId route)
{
    const Pool *pool = m_now.find(route);
    if (!pool)
        return;
    Statement reason;
    const auto *edge = pool->as<EdgePool>();
    bool reached = edge ? remoteAccess(*pool, reason) != ServiceOutcome::Lost : m_state.runs(route);
    if (!edge && reached) // a Director passes on to an Edge pool
        reached = std::ranges::any_of(m_now.plan.pools, [&](const Pool &other) {
            const auto *gate = other.as<EdgePool>();
            return gate && gate->federationEnabled && remoteAccess(other, reason) != ServiceOutcome::Lost;
        });
    if (!reached)
        return add(service, {}, ServiceOutcome::Lost, Fact::RouteLost, {route});
    const PoolState &state = *m_state.find(route);
    const EnumSet<SpecialPartner> exceptions{SpecialPartner::Ocs, SpecialPartner::PublicIm};
    const bool hasExceptions = edge && (service == Service::Xmpp || edge->specialPartners.intersects(exceptions))
        && usesDnsOutside(*pool, *edge);
    if (hasExceptions && state.running < state.servers)
        return add(service, {}, ServiceOutcome::Limited, Fact::EdgeExceptions, {route});
    works(service, {});
}

void ServiceJudge::judgeWeb(const Pool &pool)
{
    const auto isUp = [this](const auto *row) { return !m_state.isDown(row->id); };
    const auto balancers = m_now.referring<LoadBalancer>(pool.id);
    const bool needsBalancer =
        pool.loadBalancing == LoadBalancing::DnsPlusHardwareForHttp || pool.loadBalancing == LoadBalancing::Hardware;
    const bool isWebLost = needsBalancer && !balancers.isEmpty() && std::ranges::none_of(balancers, isUp);
    if (isWebLost)
        add(Service::WebServices, pool.id, ServiceOutcome::Lost, Fact::WebLost, {balancers.first()->id});
    else if (needsBalancer && !balancers.isEmpty())
        works(Service::WebServices, pool.id);
    const auto proxies = m_now.referring<ReverseProxy>(pool.id);
    if (proxies.isEmpty())
        return;
    if (std::ranges::none_of(proxies, isUp))
        add(Service::WebFromOutside, pool.id, ServiceOutcome::Lost, Fact::WebOutsideLost, {proxies.first()->id});
    else if (isWebLost)
        add(Service::WebFromOutside, pool.id, ServiceOutcome::Lost, Fact::WebLost, {balancers.first()->id});
    else
        works(Service::WebFromOutside, pool.id);
}

} // namespace twinpool

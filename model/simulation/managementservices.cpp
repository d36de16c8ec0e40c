// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/filestate.h"
#include "model/simulation/servicejudge.h"

// Central Management, copies between partners and call admission control: failure-behaviour.md 5, 6.6, 6.8 and 6.9.

namespace twinpool {

void ServiceJudge::add(Service service, EntityRef subject, ServiceOutcome outcome, Fact fact,
                       QList<FactArgument> arguments)
{
    m_results.append({service, subject, outcome, {fact, subject, std::move(arguments)}, m_state.clock});
}

QList<ServiceResult> ServiceJudge::take()
{
    std::ranges::stable_sort(m_results, {},
                             [](const ServiceResult &row) { return std::pair(row.service, row.subject); });
    return std::exchange(m_results, {});
}

void ServiceJudge::judgeManagement()
{
    if (const Pool *holder = m_now.find(m_state.cms.holder)) {
        const auto *user = holder->as<UserPool>();
        const FileStoreId share = user ? user->fileStore : FileStoreId{};
        const auto cutOff = std::ranges::find_if(
            m_now.plan.sites, [&](const Site &site) { return !m_reach.joined(site.id, holder->site); });
        if (!m_state.cms.available)
            add(Service::Configuration, {}, ServiceOutcome::Lost, Fact::ChangesImpossible, {holder->id});
        else if (share && outcomeOf(m_now, m_state, share) == ServiceOutcome::Lost)
            add(Service::Configuration, {}, ServiceOutcome::Limited, Fact::ConfigurationStale, {holder->id, share});
        else if (cutOff != m_now.plan.sites.end())
            add(Service::Configuration, {}, ServiceOutcome::Limited, Fact::ConfigurationCutOff,
                {holder->id, cutOff->id});
        else
            works(Service::Configuration, {});
    }
    for (const Site &site : m_now.plan.sites) {
        if (!site.cacEnabled || !site.cacPool)
            continue;
        if (m_state.runs(site.cacPool))
            works(Service::CallAdmission, site.id);
        else
            add(Service::CallAdmission, site.id, ServiceOutcome::Lost, Fact::AdmissionLost, {site.cacPool});
    }
    for (const PoolState &pool : m_state.pools) {
        const Pool *partner = m_now.find(pool.id)->as<UserPool>() ? m_now.partnerOf(pool.id) : nullptr;
        if (!partner || pool.outcome == PoolOutcome::Down)
            continue;
        if (pool.copiesWaitSince)
            add(Service::Copies, pool.id, ServiceOutcome::Lost, Fact::CopiesWait, {partner->id, *pool.copiesWaitSince});
        else
            works(Service::Copies, pool.id);
    }
}

QList<ServiceResult> serviceResults(const Snapshot &now, const SimState &state)
{
    ServiceJudge judge(now, state);
    judge.judgeAccess();
    judge.judgeCalls();
    judge.judgeContent();
    judge.judgeApplications();
    judge.judgeManagement();
    return judge.take();
}

} // namespace twinpool

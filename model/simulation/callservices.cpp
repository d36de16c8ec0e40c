// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/servicejudge.h"

#include "model/topology/voicepaths.h"

// Telephony and video systems: failure-behaviour.md 6.3 and 6.5.

namespace twinpool {

void ServiceJudge::judgeCalls()
{
    for (const Pool &pool : m_now.plan.pools) {
        if (const auto *user = pool.as<UserPool>(); user && user->enterpriseVoice)
            judgeTrunks(pool);
        const bool isVideo = pool.as<VideoInteropPool>() != nullptr;
        if (!isVideo && !pool.as<MediationPool>())
            continue;
        const Service service = isVideo ? Service::VideoInterop : Service::Mediation;
        const PoolState &state = *m_state.find(pool.id);
        const Pool *hop = m_now.find(state.nextHop);
        const Pool *backup = hop ? m_now.partnerOf(hop->id) : nullptr;
        if (state.outcome == PoolOutcome::Down)
            add(service, pool.id, ServiceOutcome::Lost, isVideo ? Fact::VideoDown : Fact::MediationDown);
        else if (!hop || m_state.runs(hop->id))
            works(service, pool.id);
        else if (state.onBackup)
            add(service, pool.id, ServiceOutcome::Works, isVideo ? Fact::VideoByBackup : Fact::MediationByBackup,
                {hop->id, backup->id});
        else if (state.backupDue && isVideo)
            add(service, pool.id, ServiceOutcome::Limited, Fact::VideoByCall, {hop->id, backup->id, *state.backupDue});
        else if (state.backupDue)
            add(service, pool.id, ServiceOutcome::Lost, Fact::MediationWaits, {hop->id, backup->id, *state.backupDue});
        else
            add(service, pool.id, ServiceOutcome::Lost, isVideo ? Fact::VideoWithoutBackup : Fact::NextHopDown,
                {hop->id});
    }
}

void ServiceJudge::judgeTrunks(const Pool &pool)
{
    const Rows<Trunk> trunks = voiceTrunksOf(m_now, pool);
    if (trunks.isEmpty())
        return;
    qint64 out = 0, in = 0;
    for (const Trunk *trunk : trunks) {
        const Gateway *gateway = m_now.find(trunk->gateway);
        const Pool *mediation = m_now.find(trunk->mediation);
        if (!gateway || !mediation || m_state.isDown(gateway->id) || !m_state.runs(mediation->id)
            || !m_reach.joined(gateway->site, mediation->site))
            continue;
        ++out;
        const PoolState &state = *m_state.find(mediation->id);
        in += !state.nextHop || m_state.runs(state.nextHop) || state.onBackup;
    }
    const qint64 all = trunks.size();
    if (out == all)
        works(Service::OutboundCalls, pool.id);
    else if (out > 0)
        add(Service::OutboundCalls, pool.id, ServiceOutcome::Works, Fact::TrunksMissing, {out, all});
    else
        add(Service::OutboundCalls, pool.id, ServiceOutcome::Lost, Fact::TrunksLost);
    if (in == all)
        works(Service::InboundCalls, pool.id);
    else if (in > 0)
        add(Service::InboundCalls, pool.id, ServiceOutcome::Limited, Fact::InboundMissing, {in, all});
    else
        add(Service::InboundCalls, pool.id, ServiceOutcome::Lost, Fact::TrunksLost);
}

} // namespace twinpool

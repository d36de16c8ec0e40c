// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/step.h"
#include "model/simulation/votes.h"

// What becomes of availability groups and clusters by themselves: failure-behaviour.md 3.4 and 3.5.

namespace twinpool {

namespace {

bool isSynchronous(const SqlNode *node)
{
    return node->availabilityMode == CommitMode::Synchronous;
}

/// The replica to which an administrator would fail over: one that has every change, if there is one.
const SqlNode *bestReplica(const ClusterVotes &votes)
{
    const auto synchronous = std::ranges::find_if(votes.nodes, isSynchronous);
    return synchronous == votes.nodes.end() ? votes.nodes.first() : *synchronous;
}

} // namespace

void Step::settleGroup(const SqlStore &store, StoreState &state)
{
    const ClusterVotes votes = votesOf(m_now, m_state, m_reach, store);
    if (votes.hasQuorum())
        state.quorumForced = false;
    if (!votes.hasQuorum() && !(state.quorumForced && !votes.nodes.isEmpty())) {
        state.outcome = StoreOutcome::Unavailable;
        state.reason = votes.nodes.isEmpty() ? Fact::ReplicasLost : Fact::ClusterQuorumLost;
        return;
    }
    const SqlNodeId configured = configuredPrimary(m_now, store.id);
    const auto hasLogins = [&](const SqlNode *node) { return node->id == configured || node->loginsCreated; };
    const auto isAutomatic = [](const SqlNode *node) {
        return isSynchronous(node) && node->failoverMode == FailoverMode::Automatic;
    };
    bool tookOver = false;
    if (!votes.find(state.serving)) {
        // Which of several replicas takes over is up to the cluster: one on which users can be served, if there is one.
        const SqlNode *next = nullptr;
        for (const SqlNode *node : votes.nodes)
            if (!state.quorumForced && isAutomatic(node) && (!next || (!hasLogins(next) && hasLogins(node))))
                next = node;
        if (!next) {
            const SqlNode *manual = bestReplica(votes);
            state.outcome = StoreOutcome::AwaitManual;
            state.reason = isSynchronous(manual) ? Fact::GroupWaits : Fact::GroupWaitsWithLoss;
            state.other = manual->id;
            return;
        }
        state.other = state.serving;
        state.serving = next->id;
        tookOver = true;
    }
    const SqlNode *primary = m_now.find(state.serving);
    if (!hasLogins(primary)) {
        state.outcome = StoreOutcome::Unavailable;
        state.reason = Fact::GroupWithoutLogins;
        return;
    }
    bool hasAutomatic = false, hasUsable = false, hasOther = false;
    for (const SqlNode *node : votes.nodes) {
        if (node == primary)
            continue;
        hasOther = true;
        hasAutomatic |= isAutomatic(node);
        hasUsable |= isAutomatic(node) && hasLogins(node);
    }
    if (hasAutomatic && hasUsable && votes.wouldSurvive()) {
        state.outcome = StoreOutcome::Protected;
        state.reason = Fact::StoreWhole;
    } else if (!hasAutomatic && hasOther) {
        state.outcome = StoreOutcome::ServingManual;
        state.reason = Fact::GroupManual;
    } else {
        state.outcome = StoreOutcome::Exposed;
        state.reason = tookOver || (state.reason == Fact::GroupTookOver && !hasOther) ? Fact::GroupTookOver
            : !hasOther                                                               ? Fact::GroupAlone
            : !hasUsable ? Fact::GroupSecondaryWithoutLogins
                         : Fact::GroupVotesShort;
    }
}

void Step::settleInstance(const SqlStore &store, StoreState &state)
{
    const ClusterVotes votes = votesOf(m_now, m_state, m_reach, store);
    if (votes.hasQuorum())
        state.quorumForced = false;
    state.outcome = StoreOutcome::Unavailable;
    if (!isUp(store.id)) {
        state.reason = Fact::StorageLost;
    } else if (votes.nodes.isEmpty()) {
        state.reason = Fact::InstanceNodesLost;
    } else if (!votes.hasQuorum() && !state.quorumForced) {
        state.reason = Fact::ClusterQuorumLost;
    } else {
        const bool moved = !votes.find(state.serving);
        if (moved) {
            state.other = state.serving;
            state.serving = votes.nodes.first()->id;
        }
        const bool isAlone = votes.nodes.size() == 1, isProtected = !isAlone && votes.wouldSurvive();
        state.outcome = isProtected ? StoreOutcome::Protected : StoreOutcome::Exposed;
        state.reason = isProtected                                      ? Fact::StoreWhole
            : moved || (isAlone && state.reason == Fact::InstanceMoved) ? Fact::InstanceMoved
            : isAlone                                                   ? Fact::InstanceAlone
                                                                        : Fact::InstanceVotesShort;
    }
}

} // namespace twinpool

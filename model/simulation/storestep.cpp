// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/failuretimes.h"
#include "model/simulation/step.h"
#include "model/simulation/votes.h"

// What becomes of SQL stores by themselves, and of mirrored ones: failure-behaviour.md 3.1 to 3.3.

namespace twinpool {

void Step::settleStores()
{
    for (StoreState &state : m_state.stores) {
        const StoreOutcome outcome = state.outcome;
        const Fact reason = state.reason;
        const SqlNodeId serving = state.serving;
        settle(state);
        if (outcome != state.outcome || reason != state.reason || serving != state.serving)
            tell(state.reason, state.id, {EntityRef(state.serving), EntityRef(state.other)});
    }
}

void Step::settle(StoreState &state)
{
    const SqlStore *store = m_now.find(state.id);
    const SqlNode *serving = m_now.find(state.serving);
    if (!serving || m_now.nodesOf(store->id).isEmpty()) {
        const bool up = isUp(store->id);
        state.outcome = up ? StoreOutcome::Exposed : StoreOutcome::Unavailable;
        state.reason = up ? Fact::StoreSingle : Fact::StoreStopped;
        return;
    }
    switch (store->haMode) {
    case HaMode::Standalone:
        return settleSingle(*store, state);
    case HaMode::Mirrored:
        return settleMirror(*store, state);
    case HaMode::AlwaysOnAG:
        return settleGroup(*store, state);
    case HaMode::AlwaysOnFCI:
    case HaMode::FailoverCluster:
        return settleInstance(*store, state);
    }
}

void Step::settleSingle(const SqlStore &, StoreState &state)
{
    const bool up = isUp(state.serving);
    state.outcome = up ? StoreOutcome::Exposed : StoreOutcome::Unavailable;
    state.reason = up ? Fact::StoreSingle : Fact::StoreStopped;
}

void Step::settleMirror(const SqlStore &store, StoreState &state)
{
    const auto first = [&](SqlNodeRole role) {
        const auto nodes = m_now.nodesOf(store.id, role);
        return nodes.isEmpty() ? nullptr : nodes.first();
    };
    const SqlNode *primary = first(SqlNodeRole::Database), *mirror = first(SqlNodeRole::Mirror);
    const SqlNode *witness = first(SqlNodeRole::Witness);
    const auto contact = [&](const SqlNode *a, const SqlNode *b) {
        return a && b && isUp(a->id) && isUp(b->id) && m_reach.joined(m_now.siteOf(*a), m_now.siteOf(*b));
    };
    const bool isAutomatic = witness && store.mirrorMode == CommitMode::Synchronous;

    const SqlNode *principal = m_now.find(state.serving);
    const SqlNode *other = principal == mirror ? primary : mirror;
    const auto holds = [&](const SqlNode *a, const SqlNode *b) { // has a quorum, where one is asked for
        return a && isUp(a->id) && (!witness || contact(a, b) || contact(a, witness));
    };
    bool tookOver = false;
    if (isAutomatic && state.synchronized && !holds(principal, other) && contact(other, witness)) {
        std::swap(principal, other);
        tookOver = true;
    }
    state.serving = principal->id;
    state.other = other ? other->id : SqlNodeId{};
    const bool together = contact(principal, other), serving = holds(principal, other);

    if (serving && !together) {
        state.synchronized = false;
        state.synchronizesAt.reset();
    } else if (serving && !state.synchronized) {
        if (!state.synchronizesAt)
            state.synchronizesAt = m_state.clock + mirrorSynchronizes;
        if (isAfter(state.synchronizesAt)) {
            state.synchronized = true;
            state.synchronizesAt.reset();
        }
    } else {
        state.synchronizesAt.reset();
    }

    if (serving) {
        if (!together) {
            const bool staysOver = tookOver || state.reason == Fact::MirrorTookOver;
            state.outcome = StoreOutcome::Exposed;
            state.reason = staysOver ? Fact::MirrorTookOver : Fact::MirrorAlone;
        } else if (!state.synchronized) {
            state.outcome = StoreOutcome::Exposed;
            state.reason = Fact::MirrorResynchronizes;
        } else if (isAutomatic && contact(principal, witness) && contact(other, witness)) {
            state.outcome = StoreOutcome::Protected;
            state.reason = Fact::StoreWhole;
        } else {
            state.outcome = StoreOutcome::ServingManual;
            state.reason = Fact::MirrorUnwitnessed;
        }
        return;
    }
    state.outcome = StoreOutcome::Unavailable;
    if (isUp(principal->id)) {
        state.reason = Fact::PartnerWithoutQuorum;
    } else if (!other || !isUp(other->id)) {
        state.reason = Fact::PartnersLost;
    } else if (witness && !contact(other, witness)) {
        state.reason = Fact::PartnerWithoutQuorum;
        state.other = principal->id;
    } else if (!state.synchronized && store.mirrorMode == CommitMode::Synchronous) {
        state.reason = Fact::MirrorStale;
    } else {
        state.outcome = StoreOutcome::AwaitManual;
        state.reason = store.mirrorMode == CommitMode::Synchronous ? Fact::MirrorWaits : Fact::MirrorWaitsWithLoss;
    }
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/partneradvice.h"

#include "model/edits/pairing.h"
#include "model/edits/stores.h"
#include "model/rules/pairadvice.h"

#include <QCoreApplication>

#include <tuple>

namespace twinpool {

namespace {

PairingProposal proposalFor(const Snapshot &now, const Pool &a, const Pool &b)
{
    PairingProposal proposal;
    proposal.a = a.id;
    proposal.b = b.id;
    proposal.findings = objectionsToPair(now, a.id, b.id);
    if (!proposal.findings.isEmpty() || !a.as<UserPool>() || !b.as<UserPool>())
        return proposal;
    proposal.findings = remarksOnPair(now, a.id, b.id);
    proposal.onA = *loadsWithPartner(now, a, b)[LoadState::PartnerDown];
    proposal.onB = *loadsWithPartner(now, b, a)[LoadState::PartnerDown];
    return proposal;
}

bool isRejected(const PairingProposal &proposal)
{
    return std::ranges::any_of(proposal.findings,
                               [](const Finding &finding) { return finding.severity == Severity::Error; });
}

auto rankOf(const PairingProposal &proposal)
{
    return std::tuple(!proposal.carriesBoth(), proposal.findings.size(), proposal.fullest(), proposal.a, proposal.b);
}

void sortByRank(QList<PairingProposal> &proposals)
{
    std::ranges::sort(proposals, {}, rankOf);
}

} // namespace

PartnerAdvice partnersFor(const Snapshot &now, PoolId id)
{
    PartnerAdvice advice;
    const Pool *pool = now.find(id);
    if (!pool || !pool->as<UserPool>())
        return advice;
    for (const Pool &candidate : now.plan.pools) {
        if (candidate.id == id || !candidate.as<UserPool>())
            continue;
        PairingProposal proposal = proposalFor(now, *pool, candidate);
        (isRejected(proposal) ? advice.rejected : advice.possible).append(std::move(proposal));
    }
    sortByRank(advice.possible);
    std::ranges::sort(advice.rejected, {}, [&](const PairingProposal &proposal) { return now.find(proposal.b)->fqdn; });
    return advice;
}

QList<PairingProposal> proposePairings(const Snapshot &now)
{
    QList<const Pool *> alone;
    for (const Pool &pool : now.plan.pools)
        if (pool.as<UserPool>() && now.pairingsOf(pool.id).isEmpty())
            alone.append(&pool);
    QList<PairingProposal> possible;
    for (qsizetype first = 0; first < alone.size(); ++first)
        for (qsizetype second = first + 1; second < alone.size(); ++second)
            if (PairingProposal proposal = proposalFor(now, *alone[first], *alone[second]); !isRejected(proposal))
                possible.append(std::move(proposal));
    sortByRank(possible);
    QList<PairingProposal> taken;
    for (PairingProposal &proposal : possible) {
        const auto touches = [&](const PairingProposal &other) {
            return other.a == proposal.a || other.a == proposal.b || other.b == proposal.a || other.b == proposal.b;
        };
        if (std::ranges::none_of(taken, touches))
            taken.append(std::move(proposal));
    }
    return taken;
}

Edit pairingEdit(const QList<PairingProposal> &pairs)
{
    QList<Edit> steps;
    for (const PairingProposal &pair : pairs)
        steps.append(edits::pairPools(pair.a, pair.b));
    return edits::inSequence(QCoreApplication::translate("Edits", "Pair pools"), steps);
}

} // namespace twinpool

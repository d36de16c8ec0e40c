// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/proposals/proposal.h"

#include "model/proposals/answerfaults.h"
#include "model/proposals/interview.h"
#include "model/rules/evaluate.h"

namespace twinpool {

Proposal proposalFor(const Answers &answers)
{
    Proposal proposal{answers, nullptr};
    proposal.faults = faultsIn(answers);
    if (!proposal.faults.isEmpty())
        return proposal;
    proposal.now = std::make_shared<const Snapshot>(*proposedPlan(answers));
    proposal.sizes = sizesOf(*proposal.now);
    proposal.hardware = hardwareInTotal(hardwareBySite(*proposal.now));
    for (const Finding &finding : evaluate(*proposal.now))
        ++proposal.findings[static_cast<size_t>(finding.severity)];
    return proposal;
}

Fullest fullestOf(const PlanSizes &sizes)
{
    Fullest fullest;
    double most = 0;
    for (const std::vector<PoolLoad> *loads : {&sizes.pools, &sizes.calls})
        for (const PoolLoad &load : *loads)
            for (LoadState state : loadStates)
                if (load[state] && load[state]->share() > most) {
                    most = load[state]->share();
                    fullest = {&load, state};
                }
    return fullest;
}

std::optional<LoadState> decisiveState(const PoolLoad &load)
{
    std::optional<LoadState> decisive;
    for (LoadState state : loadStates)
        if (load[state] && (!decisive || load[state]->needed > load[*decisive]->needed))
            decisive = state;
    return decisive;
}

} // namespace twinpool

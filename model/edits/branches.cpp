// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/edits/branches.h"

#include "model/edits/change.h"
#include "model/edits/create.h"

namespace twinpool::edits {

Edit addSurvivableBranch(SiteId site, SurvivableKind kind, int users)
{
    const bool isServer = kind == SurvivableKind::Server;
    const QString label = isServer ? QCoreApplication::translate("Edits", "Add Survivable Branch Server")
                                   : QCoreApplication::translate("Edits", "Add Survivable Branch Appliance");
    return {label, [=](Plan plan) -> Result<Plan> {
                const PoolId made{plan.lastId + 1};
                Result<Plan> added =
                    addPool(isServer ? PoolKind::BranchServer : PoolKind::BranchAppliance, site).apply(std::move(plan));
                if (added)
                    added->pools.change(made, [&](Pool &row) { row.as<SurvivableBranch>()->users = users; });
                return added;
            }};
}

Edit replaceBranchBy(PoolId branch, SurvivableKind kind)
{
    const QString label = kind == SurvivableKind::Server
        ? QCoreApplication::translate("Edits", "Replace by Survivable Branch Server")
        : QCoreApplication::translate("Edits", "Replace by Survivable Branch Appliance");
    return changeRole<SurvivableBranch>(label, branch, [kind](SurvivableBranch &role) { role.kind = kind; });
}

} // namespace twinpool::edits

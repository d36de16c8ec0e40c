// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sizing/population.h"

namespace twinpool {

double endpointsOf(const PopulationModel &model, double users, bool withMobility)
{
    return users * (withMobility ? model.endpointsWithMobility : model.endpointsWithoutMobility);
}

double enabledUsersFor(const PopulationModel &model, double users)
{
    return users * 100 / model.signedInPercent;
}

double directoryUsersFor(const PopulationModel &model, double users)
{
    return enabledUsersFor(model, users) * 100 / model.enabledPercent;
}

int branchUsersOf(const Snapshot &now, PoolId pool)
{
    int users = 0;
    for (const Pool *candidate : now.referring<Pool>(pool))
        if (const auto *branch = candidate->as<SurvivableBranch>(); branch && branch->userServicesPool == pool)
            users += branch->users;
    return users;
}

} // namespace twinpool

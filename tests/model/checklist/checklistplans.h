// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <functional>

// Plans that make the tasks which the worked plans do not.

namespace twinpool::test {

/// Changes the store with this name.
void changeStore(Plan &plan, const QString &name, const std::function<void(SqlStore &)> &change);

/// Plan A stands, and most things that can be changed about it are.
Plan changedPlan();
/// The mirrored store of plan B stands and is converted.
Plan convertedMirror(StoreConversion conversion);
/// The back ends of plan A were mirrors of version 2015.
Plan mirrorsToGroups();
/// Plan B with a database administrator of its own and accounts that differ.
Plan separateAccounts();
/// A clustered instance instead of the mirror of plan B.
Plan clusteredPlan();
/// Plan A with reports of its monitoring store, which takes the archives too.
Plan reportedAndArchived();
/// Plan A with delegated setup, a second SIP domain, simple URLs of other names, GeoDNS, a pool whose SIP is balanced
/// by hardware, Edge Servers with one name and without federation, and a Mediation and a Director pool.
Plan otherNetworkPlan();

/// These plans and the worked ones. Together they make every task of the catalogue.
QList<Plan> manyPlans();

} // namespace twinpool::test

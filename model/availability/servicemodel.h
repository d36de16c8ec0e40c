// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/availability/faulttree.h"
#include "model/availability/partfigures.h"
#include "model/topology/snapshot.h"

#include <vector>

// What users need, as a fault tree: failure-behaviour.md sections 2, 3, 4.1, 4.7 and 6.4 for what is left when everything
// has reacted by itself and no administrator has done anything. Nothing here knows an order of failures; the simulation does.

namespace twinpool {

/// What can happen, by itself and independently of all else: one event of the tree.
struct Cause {
    EntityRef ref; ///< A part or a site; none for hosts and buildings.
    QString name;  ///< Of a host or building, or what people call the row.
    SiteId site;   ///< Of a host, whose name means something there only.
    PartKind kind = PartKind::Server;
    FiguresInUse figures;
};

/// How bad things are for those who use a service; each includes the ones after it.
enum class ServiceLoss : quint8 {
    SignedOut, ///< Users cannot sign in.
    NotFull,   ///< They cannot sign in, or are in resiliency mode, or have branch telephony only.
};
constexpr auto enumNames(ServiceLoss)
{
    using enum ServiceLoss;
    return std::to_array<EnumName<ServiceLoss>>({
        {SignedOut, "signed-out", QT_TRANSLATE_NOOP("Enum", "Signed out")},
        {NotFull, "not-full", QT_TRANSLATE_NOOP("Enum", "Not full service")},
    });
}

/// When users suffer a loss.
struct LossTops {
    FaultNode signedOut, notFull;

    FaultNode lost(ServiceLoss loss) const { return loss == ServiceLoss::SignedOut ? signedOut : notFull; }
};

/// People who share one fate, as the simulation groups them.
struct UserService : LossTops {
    EntityRef group; ///< A user pool, without its branches; a branch registrar; a branch site that has none.
    int users = 0;
    FaultNode poolDown;      ///< Of pools.
    FaultNode tooFewServers; ///< Those that run carry more users than they should; means something while the pool runs.
};

struct ServiceModel {
    FaultTree tree;
    std::vector<Cause> causes;     ///< By number of the event.
    std::vector<double> down;      ///< Probability of each, from its figures.
    std::vector<UserService> services; ///< By group.
    LossTops any;                  ///< Users of any service.
};

ServiceModel serviceModel(const Snapshot &now);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/failuretimes.h"
#include "model/catalog/quorum.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// What is said of parts and of SQL stores: failure-behaviour.md section 3.

namespace twinpool {

std::span<const FactRow> storeFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::PartFails, "part-fails", QT_TRANSLATE_NOOP("Simulation", "%1 fails."), pages::frontEndPools,
                Derived},
        FactRow{Fact::PartReturns, "part-returns", QT_TRANSLATE_NOOP("Simulation", "%1 is back."), pages::frontEndPools,
                Derived},
        FactRow{
            Fact::StoreSingle, "store-single",
            QT_TRANSLATE_NOOP("Simulation", "%1 serves. It has one copy and one machine; the loss of either stops it."),
            pages::sql::backEnd, Derived},
        FactRow{Fact::StoreStopped, "store-stopped",
                QT_TRANSLATE_NOOP("Simulation", "%1 has stopped. There is nothing to fail over to."),
                pages::sql::backEnd, Derived},
        FactRow{Fact::StoreWhole, "store-whole",
                QT_TRANSLATE_NOOP("Simulation", "%1 serves from %2 and would survive the loss of one more machine."),
                pages::sql::backEnd},
        FactRow{Fact::MirrorUnwitnessed, "mirror-unwitnessed",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2. Without a witness that works it fails over by hand only, "
                                  "and only while both partners run."),
                pages::failures::mirrorQuorum, SqlServer},
        FactRow{Fact::MirrorAlone, "mirror-alone",
                QT_TRANSLATE_NOOP("Simulation", "%1 serves from %2 alone. The other copy is out of date from now on."),
                pages::failures::mirrorQuorum, SqlServer},
        FactRow{Fact::MirrorTookOver, "mirror-took-over",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2, which has taken over by itself. Users hardly notice; an SQL "
                                  "vote that %3 held is gone."),
                pages::sql::backEnd},
        FactRow{Fact::MirrorResynchronizes, "mirror-resynchronizes",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2. The copy on %3 has to catch up before it can take over."),
                pages::failures::mirrorQuorum, SqlServer},
        FactRow{Fact::MirrorWaits, "mirror-waits",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has stopped. An administrator can fail it over to %3; users notice after 30 "
                                  "minutes."),
                pages::sql::backEnd},
        FactRow{Fact::MirrorWaitsWithLoss, "mirror-waits-with-loss",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has stopped. An administrator can force it to serve from %3, whose copy may "
                                  "lack the last changes."),
                pages::failures::mirrorQuorum, SqlServer},
        FactRow{Fact::PartnerWithoutQuorum, "partner-without-quorum",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has stopped although one of its partners, %2 or %3, runs: with a witness "
                                  "configured, a partner that reaches neither the other one nor the witness does "
                                  "not serve."),
                pages::failures::mirrorQuorum, SqlServer},
        FactRow{Fact::PartnersLost, "partners-lost",
                QT_TRANSLATE_NOOP("Simulation", "%1 has stopped: both partners are down."), pages::sql::backEnd},
        FactRow{Fact::MirrorStale, "mirror-stale",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has stopped. %3 runs, but its copy was not up to date; it waits for %2."),
                pages::failures::mirrorQuorum, SqlServer},
        FactRow{Fact::GroupManual, "group-manual",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2. No replica takes over by itself; an administrator can fail "
                                  "over."),
                pages::sql::groups},
        FactRow{Fact::GroupAlone, "group-alone",
                QT_TRANSLATE_NOOP("Simulation", "%1 serves from %2, the only replica left."), pages::sql::groups},
        FactRow{Fact::GroupVotesShort, "group-votes-short",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2, but its cluster would not survive the loss of one more "
                                  "vote."),
                pages::sql::groups, Derived},
        FactRow{Fact::GroupSecondaryWithoutLogins, "group-secondary-without-logins",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2. The replica that would take over lacks the logins of the "
                                  "Front Ends."),
                pages::sql::groups, Derived, "BES-030"},
        FactRow{Fact::GroupTookOver, "group-took-over",
                QT_TRANSLATE_NOOP("Simulation", "%1 serves from %2, which has taken over by itself."),
                pages::sql::groups},
        FactRow{Fact::GroupWaits, "group-waits",
                QT_TRANSLATE_NOOP("Simulation", "%1 has stopped. An administrator can fail it over to %3."),
                pages::sql::groups},
        FactRow{Fact::GroupWaitsWithLoss, "group-waits-with-loss",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has stopped. An administrator can force it to serve from %3, whose copy may "
                                  "lack the last changes."),
                pages::sql::groups},
        FactRow{Fact::GroupWithoutLogins, "group-without-logins",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2, but the Front Ends cannot log in there: Install-CsDatabase "
                                  "with -Update was never run while that replica was primary."),
                pages::sql::groups, Derived, "BES-030"},
        FactRow{Fact::ReplicasLost, "replicas-lost",
                QT_TRANSLATE_NOOP("Simulation", "%1 has stopped: all replicas are down."), pages::sql::groups},
        FactRow{Fact::ClusterQuorumLost, "cluster-quorum-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has stopped: fewer than half of the votes of its cluster are left. Newer "
                                  "versions of Windows may adjust votes when nodes fail one by one and go on for "
                                  "longer."),
                pages::sql::groups, Derived, "BES-028"},
        FactRow{
            Fact::StorageLost, "storage-lost",
            QT_TRANSLATE_NOOP("Simulation", "%1 has stopped: its shared storage, the only copy of the data, is down."),
            pages::sql::backEnd, Documented, "BES-033"},
        FactRow{Fact::InstanceMoved, "instance-moved",
                QT_TRANSLATE_NOOP("Simulation", "%1 has restarted on %2, after a short interruption."),
                pages::sql::backEnd},
        FactRow{Fact::InstanceAlone, "instance-alone",
                QT_TRANSLATE_NOOP("Simulation", "%1 serves from %2, the only node left."), pages::sql::backEnd},
        FactRow{Fact::InstanceVotesShort, "instance-votes-short",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves from %2, but its cluster would not survive the loss of one more "
                                  "vote."),
                pages::sql::backEnd, Derived},
        FactRow{Fact::InstanceNodesLost, "instance-nodes-lost",
                QT_TRANSLATE_NOOP("Simulation", "%1 has stopped: all nodes are down."), pages::sql::backEnd},
    };
    return rows;
}

} // namespace twinpool

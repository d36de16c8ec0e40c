// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/capacity.h"
#include "model/catalog/failuretimes.h"
#include "model/catalog/quorum.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// What survivors cannot carry: failure-behaviour.md 2.6, 4.3, 4.7 and 6.

namespace twinpool {

std::span<const FactRow> warningFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::TwoServersNotSupported, "two-servers-not-supported",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has two servers, which this version does not allow. It cannot be published; "
                                  "what is shown holds for 2015."),
                pages::frontEndPools, Documented, "FEP-001"},
        FactRow{Fact::ServersOverloaded, "servers-overloaded",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has %2 users on %3 servers, %4 each; a server carries %5. %6 servers are "
                                  "needed."),
                pages::capacity2015, Documented, "CAP-002"},
        FactRow{Fact::SurvivorsOverloaded, "survivors-overloaded",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves %2 users of both pools on %3 servers, %4 each; a server carries %5. "
                                  "%6 servers are needed."),
                pages::capacity2015, Documented, "PAR-009"},
        FactRow{Fact::PoolOverMaximum, "pool-over-maximum",
                QT_TRANSLATE_NOOP("Simulation", "%1 serves %2 users; %3 are the tested maximum."), pages::capacity2015,
                Documented, "CAP-003"},
        FactRow{Fact::StandardOverloaded, "standard-overloaded",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 serves %2 users; a Standard Edition server carries %3 after a failure."),
                pages::capacity2015, Documented, "PAR-010"},
        FactRow{Fact::CollocatedMediationOverloaded, "collocated-mediation-overloaded",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has to carry %2 calls at the busy hour; its Mediation Servers carry %3."),
                pages::capacity2015, Documented, "CAP-009"},
        FactRow{
            Fact::MediationOverloaded, "mediation-overloaded",
            QT_TRANSLATE_NOOP("Simulation", "%1 has to carry %2 calls at the busy hour on %3 servers; they carry %4."),
            pages::capacity2015, Documented, "CAP-009"},
        FactRow{Fact::EdgeOverloaded, "edge-overloaded",
                QT_TRANSLATE_NOOP("Simulation", "%1 has %2 remote users on %3 servers; they carry %4."),
                pages::capacity2015, Documented, "CAP-004"},
        FactRow{Fact::DirectorOverloaded, "director-overloaded",
                QT_TRANSLATE_NOOP("Simulation", "%1 has %2 remote users on %3 servers; they carry %4."),
                pages::capacity2015, Documented, "CAP-005"},
        FactRow{Fact::GroupPickupOverloaded, "group-pickup-overloaded",
                QT_TRANSLATE_NOOP("Simulation", "%1 has %2 users with Group Call Pickup; it carries %3."),
                pages::capacity::groupPickup, Documented, "PAR-012"},
        FactRow{Fact::CallParkOverloaded, "call-park-overloaded",
                QT_TRANSLATE_NOOP("Simulation", "%1 has to park %2 calls a minute; it carries %3."),
                pages::capacity::callPark, Derived, "PAR-012"},
        FactRow{Fact::ResponseGroupsOverloaded, "response-groups-overloaded",
                QT_TRANSLATE_NOOP("Simulation", "%1 has to take %2 Response Group calls a second; it carries %3."),
                pages::capacity::responseGroups, Derived, "PAR-012"},
        FactRow{Fact::ChatOverloaded, "chat-overloaded",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has %2 users in rooms on %3 active servers, %4 each; a server carries %5."),
                pages::chat::capacity, Documented, "PCH-018"},
        FactRow{Fact::NeverWhileAlive, "never-while-alive",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The pools of %1 run, but do not see each other. Never fail over in disaster "
                                  "mode while the other pool is alive."),
                pages::pairing::failingOver, Derived},
        FactRow{
            Fact::TargetFarAway, "target-far-away",
            QT_TRANSLATE_NOOP("Simulation", "The recovery targets of %1 are not guaranteed: %2 is in another region."),
            pages::pairing::disasterRecovery, Documented, "PAR-031"},
        FactRow{Fact::TargetSlowLink, "target-slow-link",
                QT_TRANSLATE_NOOP("Simulation", "The recovery targets of %1 are not guaranteed: %2 is slow."),
                pages::pairing::disasterRecovery, Documented, "PAR-031"},
        FactRow{Fact::TargetBacklog, "target-backlog",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The recovery targets of %1 are not guaranteed: changes of the last %2 had not "
                                  "been copied."),
                pages::pairing::disasterRecovery, Derived, "PAR-031"},
        FactRow{Fact::TargetTooManyUsers, "target-too-many-users",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The recovery targets of %1 are not guaranteed: it has %2 users; they hold for "
                                  "%3 that are active at a time."),
                pages::pairing::disasterRecovery, Documented, "PAR-031"},
    };
    return rows;
}

} // namespace twinpool

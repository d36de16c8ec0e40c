// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/chatlimits.h"
#include "model/catalog/edgelimits.h"
#include "model/catalog/failuretimes.h"
#include "model/catalog/quorum.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// What is said of failovers and of what administrators do: failure-behaviour.md 4, 5 and 6.

namespace twinpool {

std::span<const FactRow> actionFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::VoiceTakesUsers, "voice-takes-users",
                QT_TRANSLATE_NOOP("Simulation", "The backup Registrar takes the users of %1."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::VoiceReturnsUsers, "voice-returns-users",
                QT_TRANSLATE_NOOP("Simulation", "The users of %1 are sent back to it."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::NextHopByBackup, "next-hop-by-backup",
                QT_TRANSLATE_NOOP("Simulation", "%1 uses the backup of its next hop."), pages::pairing::voiceResiliency,
                Derived},
        FactRow{Fact::FailoverStarts, "failover-starts",
                QT_TRANSLATE_NOOP("Simulation", "The failover of %1 to %2 begins. It is expected to take up to %3."),
                pages::pairing::disasterRecovery, Documented, "PAR-031"},
        FactRow{Fact::FailoverEnds, "failover-ends",
                QT_TRANSLATE_NOOP("Simulation", "The failover of %1 to %2 is complete."),
                pages::pairing::disasterRecovery},
        FactRow{Fact::FailoverAborts, "failover-aborts",
                QT_TRANSLATE_NOOP("Simulation", "The failover of %1 ends in vain: %2 is down."),
                pages::pairing::disasterRecovery, Derived},
        FactRow{Fact::FailbackStarts, "failback-starts",
                QT_TRANSLATE_NOOP("Simulation", "The failback of %1 from %2 begins. It may take %3."),
                pages::pairing::userExperience, Documented, "PAR-032"},
        FactRow{Fact::FailbackEnds, "failback-ends",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The failback of %1 from %2 is complete. Restore the meeting content from "
                                  "there."),
                pages::pairing::userExperience, Documented, "PAR-033"},
        FactRow{Fact::FailbackAborts, "failback-aborts",
                QT_TRANSLATE_NOOP("Simulation", "The failback of %1 from %2 ends in vain."),
                pages::pairing::userExperience, Derived},
        FactRow{Fact::CmsWorks, "cms-works",
                QT_TRANSLATE_NOOP("Simulation", "The Central Management store on %1 works."),
                pages::pairing::failingOver},
        FactRow{Fact::CmsStops, "cms-stops",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The Central Management store on %1 is not available. Services go on; nothing "
                                  "can be changed."),
                pages::pairing::failingOver, Documented, "CMS-008"},
        FactRow{Fact::CmsFailoverStarts, "cms-failover-starts",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The failover of the Central Management store from %1 to %2 begins. It is "
                                  "expected to take %3."),
                pages::pairing::disasterRecovery},
        FactRow{Fact::CmsFailoverEnds, "cms-failover-ends",
                QT_TRANSLATE_NOOP("Simulation", "The Central Management store of %1 is now on %2. It may stay there."),
                pages::pairing::disasterRecovery, Documented, "CMS-005"},
        FactRow{
            Fact::CmsFailoverAborts, "cms-failover-aborts",
            QT_TRANSLATE_NOOP("Simulation", "The failover of the Central Management store from %1 to %2 ends in vain."),
            pages::pairing::disasterRecovery, Derived},
        FactRow{Fact::CmsRebuilt, "cms-rebuilt",
                QT_TRANSLATE_NOOP("Simulation", "%1 has a new Central Management store, made from the exported files."),
                pages::pairing::failingOver},
        FactRow{Fact::StoreMoves, "store-moves", QT_TRANSLATE_NOOP("Simulation", "%1 is moved to %2 by hand."),
                pages::sql::backEnd},
        FactRow{Fact::QuorumForced, "quorum-forced",
                QT_TRANSLATE_NOOP("Simulation", "The cluster of %1 goes on with the nodes that are left."),
                pages::sql::backEnd, SqlServer},
        FactRow{Fact::QuorumRecovered, "quorum-recovered",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 goes on from what its back end holds; changes that were not written there "
                                  "yet may be lost."),
                pages::frontEndPools},
        FactRow{Fact::NextHopSet, "next-hop-set", QT_TRANSLATE_NOOP("Simulation", "The next hop of %1 is now %2."),
                pages::pairing::failingOver},
        FactRow{Fact::FederationMoved, "federation-moved",
                QT_TRANSLATE_NOOP("Simulation", "The federation route has moved from %1 to %2."),
                pages::pairing::failingOver},
        FactRow{Fact::XmppMoved, "xmpp-moved",
                QT_TRANSLATE_NOOP("Simulation", "The XMPP route has moved from %1 to %2."),
                pages::pairing::failingOver},
        FactRow{Fact::EdgeAssociated, "edge-associated",
                QT_TRANSLATE_NOOP("Simulation", "%1 now uses %2 for media with the outside."),
                pages::pairing::failingOver},
        FactRow{Fact::ChatServersActive, "chat-servers-active",
                QT_TRANSLATE_NOOP("Simulation", "%2 servers of %1 are active."), pages::chat::manageRecovery},
        FactRow{Fact::ChatFailedOver, "chat-failed-over",
                QT_TRANSLATE_NOOP("Simulation", "%1 has failed over to %2 with %3 active servers."),
                pages::chat::manageRecovery},
        FactRow{Fact::ChatFailedBack, "chat-failed-back",
                QT_TRANSLATE_NOOP("Simulation", "%1 has failed back to %2 with %3 active servers."),
                pages::chat::manageRecovery},
    };
    return rows;
}

} // namespace twinpool

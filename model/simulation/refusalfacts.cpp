// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/chatlimits.h"
#include "model/catalog/failuretimes.h"
#include "model/catalog/quorum.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// Why an action is refused: failure-behaviour.md 4.4, 5 and 6.

namespace twinpool {

std::span<const FactRow> refusalFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::RefusedTarget, "refused-target",
                QT_TRANSLATE_NOOP("Simulation", "Refused: this cannot be done to %1."), pages::pairing::failingOver,
                Derived},
        FactRow{Fact::RefusedNoPartner, "refused-no-partner",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 has no partner."), pages::pairing::failingOver, Derived},
        FactRow{Fact::RefusedVersions, "refused-versions",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 and %2 run different versions of the product."),
                pages::pairing::deployPairs},
        FactRow{Fact::RefusedNextHop, "refused-next-hop",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Refused: %1 is the next hop of %2 in the topology. Change that first, even if "
                                  "the Edge pool is lost too."),
                pages::pairing::failingOver},
        FactRow{Fact::RefusedAlive, "refused-alive",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 is alive. Use the planned form, which loses nothing."),
                pages::pairing::failingOver, Derived},
        FactRow{Fact::RefusedNotRunning, "refused-not-running",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 does not run. The planned form needs a pool that does."),
                pages::pairing::failingOver},
        FactRow{Fact::RefusedStoreAway, "refused-store-away",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %2 does not serve. The failover needs -DisasterMode."),
                pages::pairing::failingOver},
        FactRow{
            Fact::RefusedPartnerFailedOver, "refused-partner-failed-over",
            QT_TRANSLATE_NOOP("Simulation", "Refused: the users of %2 are failed over to %1. Fail them back first."),
            pages::pairing::managing, Documented, "PAR-027"},
        FactRow{Fact::RefusedPartnerDown, "refused-partner-down",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %2, the partner of %1, is down."),
                pages::pairing::failingOver, Derived},
        FactRow{Fact::RefusedPartnerStore, "refused-partner-store",
                QT_TRANSLATE_NOOP("Simulation", "Refused: the back end of %2, the partner of %1, does not serve."),
                pages::pairing::failingOver, Derived},
        FactRow{
            Fact::RefusedBackEnd, "refused-back-end",
            QT_TRANSLATE_NOOP("Simulation", "Refused: %2 does not serve, and %1 loads the groups of users from it."),
            pages::frontEndPools, Derived},
        FactRow{Fact::RefusedCms, "refused-cms",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Refused: the Central Management store on %2 is not available. Fail it over "
                                  "first."),
                pages::pairing::failingOver, Documented, "CMS-003"},
        FactRow{Fact::RefusedCmsWorks, "refused-cms-works",
                QT_TRANSLATE_NOOP("Simulation", "Refused: the Central Management store on %2 works."),
                pages::pairing::failingOver, Derived},
        FactRow{Fact::RefusedNotHolder, "refused-not-holder",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 does not hold the Central Management store; %2 does."),
                pages::pairing::failingOver, Derived},
        FactRow{Fact::RefusedAlready, "refused-already",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 is failed over, or about to be."),
                pages::pairing::failingOver, Derived},
        FactRow{Fact::RefusedNotFailedOver, "refused-not-failed-over",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 is not failed over."), pages::pairing::failingOver,
                Derived},
        FactRow{Fact::RefusedNotFunctional, "refused-not-functional",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 does not work, or its back end does not."),
                pages::pairing::failingOver},
        FactRow{Fact::RefusedNoQuorum, "refused-no-quorum",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 has %4 votes and needs %5. Bring servers back first."),
                pages::frontEndPools, Derived},
        FactRow{Fact::RefusedNothingLost, "refused-nothing-lost",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 has lost no group of users."), pages::frontEndPools,
                Derived},
        FactRow{Fact::RefusedNothingToFailOverTo, "refused-nothing-to-fail-over-to",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %1 has no other copy that could serve."), pages::sql::backEnd,
                Derived},
        FactRow{Fact::RefusedQuorumHolds, "refused-quorum-holds",
                QT_TRANSLATE_NOOP("Simulation", "Refused: the cluster of %1 has its quorum."), pages::sql::backEnd,
                Derived},
        FactRow{Fact::RefusedNoNodes, "refused-no-nodes",
                QT_TRANSLATE_NOOP("Simulation", "Refused: no node of %1 runs."), pages::sql::backEnd, Derived},
        FactRow{Fact::RefusedChatNoRecovery, "refused-chat-no-recovery",
                QT_TRANSLATE_NOOP("Simulation", "Refused: disaster recovery of %1 is not set up."),
                pages::chat::manageRecovery},
        FactRow{Fact::RefusedChatBackupDown, "refused-chat-backup-down",
                QT_TRANSLATE_NOOP("Simulation", "Refused: %2, to which %1 would go, does not serve."),
                pages::chat::manageRecovery, Derived},
        FactRow{Fact::RefusedNoServers, "refused-no-servers",
                QT_TRANSLATE_NOOP("Simulation", "Refused: no server of %1 runs."), pages::chat::manageRecovery,
                Derived},
    };
    return rows;
}

} // namespace twinpool

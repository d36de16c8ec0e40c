// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/chatlimits.h"
#include "model/catalog/failuretimes.h"
#include "model/catalog/quorum.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// What waits for an administrator: failure-behaviour.md 5, 9 and 10.

namespace twinpool {

std::span<const FactRow> adviceFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::AdviseStoreFailover, "advise-store-failover",
                QT_TRANSLATE_NOOP("Simulation", "Fail %1 over to %2."), pages::sql::backEnd},
        FactRow{Fact::AdviseStoreWithLogins, "advise-store-with-logins",
                QT_TRANSLATE_NOOP("Simulation", "Fail %1 over to %2, where the Front Ends can log in."),
                pages::sql::groups, Derived},
        FactRow{Fact::AdviseForceQuorum, "advise-force-quorum",
                QT_TRANSLATE_NOOP("Simulation",
                                  "If the lost nodes of %1 do not come back soon, force the cluster to go on."),
                pages::sql::backEnd, SqlServer},
        FactRow{Fact::AdviseRecoverPool, "advise-recover-pool",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Start more servers of %1; if that is impossible, reset the pool after the loss "
                                  "of quorum."),
                pages::frontEndPools},
        FactRow{Fact::AdviseRecoverGroups, "advise-recover-groups",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Bring back servers of %1; if that is impossible, reset the lost groups of "
                                  "users."),
                pages::frontEndPools},
        FactRow{Fact::AdviseServers, "advise-servers",
                QT_TRANSLATE_NOOP("Simulation", "Bring back servers of %1: %4 votes are left and %5 are needed."),
                pages::frontEndPools},
        FactRow{Fact::AdviseCmsFailover, "advise-cms-failover",
                QT_TRANSLATE_NOOP("Simulation", "Fail the Central Management store of %1 over to %2, before any pool."),
                pages::pairing::failingOver, Documented, "CMS-003"},
        FactRow{Fact::AdviseCmsRebuild, "advise-cms-rebuild",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Build a new Central Management store on %1 from the exported files of %2."),
                pages::pairing::failingOver},
        FactRow{Fact::AdviseNextHop, "advise-next-hop",
                QT_TRANSLATE_NOOP("Simulation", "Change the next hop of %1 from %2 to %3."),
                pages::pairing::failingOver},
        FactRow{Fact::AdvisePoolFailover, "advise-pool-failover",
                QT_TRANSLATE_NOOP("Simulation", "Make sure that %1 is lost, then fail it over to %2."),
                pages::pairing::failingOver},
        FactRow{Fact::AdvisePoolFailoverForStore, "advise-pool-failover-for-store",
                QT_TRANSLATE_NOOP("Simulation", "If the back end of %1 cannot be restored, fail the pool over to %2."),
                pages::pairing::failingOver},
        FactRow{Fact::AdviseFederation, "advise-federation",
                QT_TRANSLATE_NOOP("Simulation", "Move the federation route from %1 to %2."),
                pages::pairing::failingOver, Documented, "EDG-020"},
        FactRow{Fact::AdviseXmpp, "advise-xmpp", QT_TRANSLATE_NOOP("Simulation", "Move the XMPP route from %1 to %2."),
                pages::pairing::failingOver, Documented, "EDG-011"},
        FactRow{Fact::AdviseMedia, "advise-media",
                QT_TRANSLATE_NOOP("Simulation", "Associate %1 with %3 instead of %2."), pages::pairing::failingOver},
        FactRow{Fact::AdviseResponseGroups, "advise-response-groups",
                QT_TRANSLATE_NOOP("Simulation", "Import the Response Groups of %1 on %2."), pages::pairing::failingOver,
                Documented, "PAR-023"},
        FactRow{Fact::AdviseLocation, "advise-location",
                QT_TRANSLATE_NOOP("Simulation", "Restore the location database of %1 on %2."),
                pages::pairing::failingOver, Documented, "PAR-022"},
        FactRow{Fact::AdviseParkMusic, "advise-park-music",
                QT_TRANSLATE_NOOP("Simulation", "Upload the Call Park music of %1 on %2 again."),
                pages::pairing::failingOver, Documented, "PAR-025"},
        FactRow{Fact::AdviseChatFailover, "advise-chat-failover",
                QT_TRANSLATE_NOOP("Simulation", "Fail %1 over to %2."), pages::chat::manageRecovery, Documented,
                "PCH-021"},
        FactRow{Fact::AdviseChatServers, "advise-chat-servers",
                QT_TRANSLATE_NOOP("Simulation", "Make the idle servers of %1 active."), pages::chat::manageRecovery},
        FactRow{Fact::AdvisePoolFailback, "advise-pool-failback",
                QT_TRANSLATE_NOOP("Simulation", "%1 works again: fail its users back from %2."),
                pages::pairing::failingOver},
        FactRow{Fact::AdviseStoreFailback, "advise-store-failback",
                QT_TRANSLATE_NOOP("Simulation", "Move %1 back to %2, its primary, which holds the SQL vote."),
                pages::sql::backEnd},
        FactRow{Fact::AdviseChatFailback, "advise-chat-failback",
                QT_TRANSLATE_NOOP("Simulation", "Fail %1 back to %2."), pages::chat::manageRecovery},
    };
    return rows;
}

} // namespace twinpool

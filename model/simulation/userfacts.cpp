// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/failuretimes.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// What is said of users: failure-behaviour.md 3.6, 4.1, 4.2 and 6.4.

namespace twinpool {

std::span<const FactRow> userFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::UsersServed, "users-served", QT_TRANSLATE_NOOP("Simulation", "Users of %1 work as usual."),
                pages::pairing::userExperience},
        FactRow{Fact::UsersServedByPartner, "users-served-by-partner",
                QT_TRANSLATE_NOOP("Simulation", "Users of %1 work as usual on %2."), pages::pairing::userExperience},
        FactRow{
            Fact::UsersWithoutStore, "users-without-store",
            QT_TRANSLATE_NOOP("Simulation", "Users of %1 are in resiliency mode: %2 has not served for 30 minutes."),
            pages::sql::backEnd, Derived},
        FactRow{Fact::UsersOnBackup, "users-on-backup",
                QT_TRANSLATE_NOOP("Simulation", "Users of %1 are in resiliency mode on the backup Registrar, %2."),
                pages::pairing::userExperience},
        FactRow{Fact::UsersReturnLater, "users-return-later",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 is back. Its users stay in resiliency mode on %2 until they are sent back, "
                                  "%3 after the beginning."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::UsersFailOver, "users-fail-over",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of %1 are in resiliency mode until the failover to %2 completes, %3 "
                                  "after the beginning."),
                pages::pairing::disasterRecovery},
        FactRow{Fact::UsersFailBack, "users-fail-back",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of %1 are in resiliency mode while they are failed back from %2, until "
                                  "%3 after the beginning."),
                pages::pairing::userExperience},
        FactRow{Fact::UsersWithoutPartner, "users-without-partner",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of %1 are signed out until the pool is restored: it has no partner."),
                pages::pairing::disasterRecovery},
        FactRow{Fact::UsersPartnerDown, "users-partner-down",
                QT_TRANSLATE_NOOP("Simulation", "Users of %1 are signed out: %2, which backs it up, is down too."),
                pages::pairing::disasterRecovery},
        FactRow{Fact::UsersAwaitFailover, "users-await-failover",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of %1 are signed out until an administrator fails the pool over to %2."),
                pages::pairing::disasterRecovery},
        FactRow{Fact::UsersAwaitDetection, "users-await-detection",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of %1 are signed out until %2 takes the pool for dead, %3 after the "
                                  "beginning."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::BranchServed, "branch-served",
                QT_TRANSLATE_NOOP("Simulation", "Users of the branch registrar %1 work as usual."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::BranchOnPool, "branch-on-pool",
                QT_TRANSLATE_NOOP("Simulation", "Users of the branch registrar %1 work on %2."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::BranchCutOff, "branch-cut-off",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of the branch registrar %1 have telephony alone while the network to %2 "
                                  "is down. They return to full service by themselves."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::BranchWithoutServices, "branch-without-services",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of the branch registrar %1 are in resiliency mode: %2, which has their "
                                  "services, is down. A pool failover does not help them."),
                pages::pairing::failingOver, Documented, "PAR-037"},
        FactRow{Fact::BranchFailedOver, "branch-failed-over",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of the branch registrar %1 stay in resiliency mode, although the users "
                                  "of %2 are failed over."),
                pages::pairing::failingOver, Documented, "PAR-037"},
        FactRow{Fact::BranchWithoutStore, "branch-without-store",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of the branch registrar %1 are in resiliency mode: %3 has not served %2 "
                                  "for 30 minutes."),
                pages::sql::backEnd, Derived},
        FactRow{Fact::BranchAwaitsDetection, "branch-awaits-detection",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of the branch registrar %1 are signed out until %2 takes it for dead, %3 "
                                  "after the beginning."),
                pages::pairing::voiceResiliency},
        FactRow{Fact::BranchLost, "branch-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of the branch registrar %1 are signed out: it is down and no pool takes "
                                  "them."),
                pages::pairing::voiceResiliency, Derived},
        FactRow{Fact::BranchSiteCutOff, "branch-site-cut-off",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users in %1 are signed out: the network to %2 is down and the site has no "
                                  "registrar."),
                pages::pairing::voiceResiliency},
    };
    return rows;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalog/balancerlimits.h"
#include "model/catalog/pairinglimits.h"
#include "model/catalog/quorum.h"
#include "model/simulation/fact.h"

#include <QCoreApplication>

// What is said of pools: failure-behaviour.md section 2.

namespace twinpool {

std::span<const FactRow> poolFacts()
{
    using enum Evidence;
    static constexpr std::array rows{
        FactRow{Fact::PoolRuns, "pool-runs", QT_TRANSLATE_NOOP("Simulation", "%1 runs with all of its %3 servers."),
                pages::frontEndPools},
        FactRow{Fact::PoolReduced, "pool-reduced", QT_TRANSLATE_NOOP("Simulation", "%1 goes on with %2 of %3 servers."),
                pages::frontEndPools},
        FactRow{Fact::PoolLikelyStops, "pool-likely-stops",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 runs, but a pool of two servers without its SQL server is likely to stop "
                                  "soon."),
                pages::frontEndPools, Documented, "FEP-001"},
        FactRow{Fact::PoolWithoutSqlVote, "pool-without-sql-vote",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 runs with %2 of %3 servers and without the vote of its primary SQL server; "
                                  "so few may stop soon."),
                pages::frontEndPools},
        FactRow{Fact::PoolStops, "pool-stops",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 has lost its quorum: %4 votes are left and %5 are needed. Within minutes "
                                  "the servers that run stop all services."),
                pages::frontEndPools, Derived},
        FactRow{Fact::PoolHangs, "pool-hangs",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 does not start: %2 of %3 servers are too few for a start, and services may "
                                  "hang while they start."),
                pages::frontEndPools},
        FactRow{Fact::PoolWaitsForStore, "pool-waits-for-store",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 cannot start while its back end does not serve: the groups of users are "
                                  "loaded from it."),
                pages::frontEndPools, Derived},
        FactRow{Fact::PoolUnreachable, "pool-unreachable",
                QT_TRANSLATE_NOOP("Simulation",
                                  "%1 cannot be reached: all its traffic goes through a load balancer that is "
                                  "down."),
                pages::loadBalancing, Derived},
        FactRow{Fact::ServersLost, "servers-lost",
                QT_TRANSLATE_NOOP("Simulation", "%1 is down: none of its %3 servers runs."), pages::frontEndPools},
        FactRow{Fact::GroupsLost, "groups-lost",
                QT_TRANSLATE_NOOP("Simulation",
                                  "About %2 of the groups of users of %1 have lost two of their three copies and "
                                  "are not served until a server returns or the pool is reset. This is an "
                                  "estimate for servers that fail together."),
                pages::frontEndPools, Derived, "FEP-032"},
        FactRow{
            Fact::GroupsBack, "groups-back",
            QT_TRANSLATE_NOOP("Simulation", "Of the groups of users of %1, about %2 still lack two of their copies."),
            pages::frontEndPools, Derived, "FEP-032"},
        FactRow{Fact::UsersReconnect, "users-reconnect",
                QT_TRANSLATE_NOOP("Simulation",
                                  "Users of the lost servers of %1 reconnect to the others by themselves; calls "
                                  "and meetings on a lost server are interrupted."),
                pages::frontEndPools, Derived},
        FactRow{Fact::SessionsEnd, "sessions-end",
                QT_TRANSLATE_NOOP("Simulation",
                                  "The sessions of users of %1 end, and the meetings they organized. Meetings "
                                  "organized on other pools go on without them."),
                pages::pairing::userExperience},
    };
    return rows;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/source.h"
#include "model/topology/deployment.h"

// What an Enterprise pool needs to start and to keep running: failure-behaviour.md 2.1 to 2.3, rules.md C1 to C4.

namespace twinpool {

namespace pages {
inline constexpr Source frontEndPools{
    "Front End Pool high availability and management",
    "SfbServer/plan-your-deployment/high-availability-and-disaster-recovery/high-availability.md"};
} // namespace pages

/// Servers that must run before a pool starts from fully stopped.
struct FirstStart {
    int servers = 0;
    Evidence evidence = Evidence::Documented;
};

/// For a pool of \a servers Front Ends; beyond 16 the figure of 16. Source: pages::frontEndPools.
FirstStart firstStartOf(int servers);

/// Who votes on whether a pool goes on. Below the majority the remaining servers stop all services.
struct Quorum {
    int voters = 0;        ///< The first so many Front Ends by Server::ordinal vote.
    bool sqlVotes = false; ///< So does the primary SQL server of the user store.

    constexpr int majority() const { return (voters + sqlVotes) / 2 + 1; }
    /// Voting Front Ends that must run while the SQL vote, if there is one, is present (documented table) or absent.
    constexpr int needed(bool sqlPresent = true) const { return majority() - (sqlVotes && sqlPresent); }
    /// Voting Front Ends that may fail while the back end is up.
    constexpr int tolerated() const { return voters - needed(); }
};

/// For a pool of \a servers Front Ends, at least one; beyond 16 as for 16. Source: pages::frontEndPools; which sizes
/// the SQL server votes in is derived.
Quorum quorumOf(int servers, ProductVersion version);

/// The share of routing groups, 0 to 1, that lose two of their three copies when so many of a pool's running servers fail
/// together. Derived from an even placement of the copies.
constexpr double lostGroupShare(int servers, int failed)
{
    const auto triples = [](double n) { return n * (n - 1) * (n - 2) / 6; };
    if (servers < 3 || failed < 2)
        return 0;
    return (failed * (failed - 1) / 2.0 * (servers - failed) + triples(failed)) / triples(servers);
}

/// From this many days on a server counts as away for "a few days or more" (FEP-020, derived).
inline constexpr int daysThatCountAsAway = 2;

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalog/capacity.h"
#include "model/topology/snapshot.h"

// Front End and Standard Edition servers: capacity.md sections 4 and 5.

namespace twinpool {

/// Front Ends that carry so many users (`n_load`). A pool at its published maximum gets by with the most servers that it
/// may have, although a strict division asks for one more. May be more than a pool may have.
int frontEndsForLoad(double users, ProductVersion version, double usersEach = usersPerFrontEndPublished);

/// Front Ends that carry so many users while one of them fails (`n_ha`); with the users of both pools of a pair those
/// that a disaster leaves one to spare (`n_drha`).
int frontEndsWithSpare(double users, ProductVersion version, double usersEach = usersPerFrontEndPublished);

/// The most users that a pool carries while one Front End fails.
int mostUsersWithSpare(ProductVersion version);

/// Users that each Front End of the pool carries: the published number, less on weaker machines. Users are spread
/// evenly, so that the weakest server decides.
double usersPerFrontEndOf(const Snapshot &now, const Pool &pool);

/// Standard Edition servers for so many users; an even number for pairs.
int standardEditionServers(int users, bool inPairs);

/// The share of users who have lost two of their three copies when \a lost of \a servers fail at once (0 to 1).
double shareWithoutCopies(int servers, int lost);

/// How long so many users take to sign in again after a failover, and how long to fail them back.
double signInMinutes(double users);
double failbackMinutes(double users);

} // namespace twinpool

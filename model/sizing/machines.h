// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/topology/snapshot.h"

// What machines other than the recommended ones carry: capacity.md section 13.

namespace twinpool {

/// How much of the published number of users a Front End carries on this machine, at most 1 unless the planner counts
/// stronger processors. Nothing is published for virtual machines and for other processors: the planner's estimates.
double powerOf(const Server &server, ProductVersion version, const EstimateModel &estimates);
/// The same with its reasons; a documented 1 for a machine as recommended.
Figure powerFigure(const Server &server, ProductVersion version, const UserModel &model);

/// Memory in MB of the mobility service for old clients, with so many sessions of which so many follow presence.
double mobilityMemoryMb(int sessions, int withPresence);

/// Computers for a load test with so many users.
int computersForLoadTest(int users);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

namespace twinpool {

/// A node or a site: what can have a placement.
bool isPlaced(EntityKind kind);

/// The node or site a row is shown on: a server on its pool, a replica on its store; nodes and sites on themselves.
/// None for rows that are drawn as lines or not at all.
EntityRef shownOn(const Snapshot &now, EntityRef ref);

} // namespace twinpool

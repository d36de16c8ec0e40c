// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/snapshot.h"

namespace twinpool {

/// One thing that a line from one node or site to another can mean.
struct Connection {
    QString label; ///< For a menu: "User store".
    Edit edit;
};

/// What a line between the two can mean, likeliest first, whichever of them it was drawn from. What is so already is
/// left out, and so is what the roles do not have. Whether the rules approve is not asked; pairs are made elsewhere.
QList<Connection> possibleConnections(const Snapshot &now, EntityRef from, EntityRef to);

} // namespace twinpool

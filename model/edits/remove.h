// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/snapshot.h"

namespace twinpool::edits {

/// What deleting rows would take with it.
struct Consequences {
    std::vector<EntityRef> deleted; ///< The rows asked for and all that cannot be without them; sorted.
    std::vector<EntityRef> changed; ///< Rows that stay and lose a reference; sorted.
};
Consequences consequencesOfRemoving(const Snapshot &now, const std::vector<EntityRef> &refs);

/// Deletes rows with their consequences: what is owned goes too, other references to them are cleared.
Edit remove(const std::vector<EntityRef> &refs);

} // namespace twinpool::edits

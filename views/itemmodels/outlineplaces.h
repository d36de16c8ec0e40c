// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/snapshot.h"

// Where the rows of a plan stand in the outline.

namespace twinpool {

/// The row under which \a ref stands; none for what stands at the top or in a group.
EntityRef outlineParent(const Snapshot &now, EntityRef ref);

/// Sorts rows of one kind before their id does.
int outlineOrdinal(const Plan &plan, EntityRef ref);

/// The group of a row without a parent: one for its kind, a common one for what misses its site. Has no id.
EntityRef outlineGroup(EntityRef ref);
QString outlineGroupTitle(EntityKind kind);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"
#include "model/topology/snapshot.h"

#include <QPointF>

// Copy, paste and duplicate. A fragment is a plan of some rows; it is put on the clipboard like a plan file.

namespace twinpool::edits {

/// The rows and what they own (servers of a pool, nodes of a store, content of a site), with their placements and ids.
/// References to other rows stay in it, so that a paste into the same plan keeps them.
Plan fragmentOf(const Snapshot &now, const std::vector<EntityRef> &refs);

/// The fragment without references to rows outside it: it holds its integrity and can be written as a plan.
Plan selfContained(Plan fragment);

/// Inserts a fragment with new ids and free names, moved by \a offset. References to rows outside the fragment are kept
/// where the plan has such a row and cleared elsewhere; nodes that lose their site come into \a into. What the plan has
/// one of (the Central Management store, the first SIP domain) is not claimed twice.
Edit paste(const Plan &fragment, SiteId into, QPointF offset);

} // namespace twinpool::edits

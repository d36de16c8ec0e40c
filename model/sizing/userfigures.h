// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/topology/snapshot.h"

// What the users of a pool bring along, with reasons. The pool is a user pool.

namespace twinpool {

QList<Figure> populationFiguresOf(const Snapshot &now, const Pool &pool);
QList<Figure> conferencingFiguresOf(const Snapshot &now, const Pool &pool); ///< Empty without conferencing.
QList<Figure> storageFiguresOf(const Snapshot &now, const Pool &pool);
QList<Figure> trafficFiguresOf(const Snapshot &now, const Pool &pool);
QList<Figure> recoveryFiguresOf(const Snapshot &now, const Pool &pool); ///< Empty without a partner.

/// What a store collects of all pools that use it for monitoring or archiving; empty for other stores.
QList<Figure> storeFiguresOf(const Snapshot &now, const SqlStore &store);

} // namespace twinpool

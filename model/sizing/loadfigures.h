// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/sizing/loads.h"

// The reasons behind loads: the same numbers as in loads.h, each with its formula. For one pool at a time, when somebody
// asks.

namespace twinpool {

/// Users of a user pool: its own, and those of its branches.
Figure usersFigure(const Snapshot &now, const Pool &pool);

/// What each server carries in a state that applies.
Figure loadFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state);

/// How many servers a state that applies needs, and why.
Figure neededFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state);

/// What is left of the capacity in a state that applies with a server left, in percent; less than 0 when it is too much.
Figure headroomFigure(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state);

/// All three of every state that applies, headroom and load where a server is left. What states share is made once.
QList<Figure> loadFiguresOf(const Snapshot &now, const Pool &pool, const PoolLoad &load);

/// How firm what is said of a state that applies is.
Origin loadOrigin(const Snapshot &now, const Pool &pool, const PoolLoad &load, LoadState state);

/// Users that each Front End of the pool carries.
Figure usersPerFrontEndFigure(const Snapshot &now, const Pool &pool);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/topology/snapshot.h"

// The reasons behind the figures of telephony, for one user pool.

namespace twinpool {

/// Calls that a user pool leaves to Mediation Servers, by the user model.
Figure callsFigure(const UserModel &model, const Pool &userPool);

/// Everything there is to say about the telephony of a user pool; nothing when it has none.
QList<Figure> voiceFiguresOf(const Snapshot &now, const Pool &userPool);

} // namespace twinpool

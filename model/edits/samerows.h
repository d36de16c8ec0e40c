// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

#include <QHash>

namespace twinpool {

/// Id of each row of \a plan whose kind and name a row of \a drawn has, to the id of that row. Of rows that share a
/// name the first; no row of \a drawn is named twice.
QHash<quint32, quint32> sameRows(const Plan &plan, const Plan &drawn);

} // namespace twinpool

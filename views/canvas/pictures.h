// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/topology/snapshot.h"

namespace twinpool {

/// Draws the whole plan into a file, in the print theme with its findings: PNG, SVG or PDF by the ending of \a path.
/// Needs an application, not a display.
Result<void> exportPlanPicture(const SnapshotPtr &now, const QString &path);

} // namespace twinpool

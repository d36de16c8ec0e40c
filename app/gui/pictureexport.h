// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "views/canvas/pictures.h"

namespace twinpool {

/// Draws the whole plan into a file: PNG, SVG or PDF by the ending of \a path. Needs an application, not a display.
Result<void> exportPicture(const Plan &plan, const QString &path, const PictureOptions &options = {});

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

// How often parts fail, as far as the planner says so.

namespace twinpool::edits {

/// The figures of one row, or of all rows of a kind; none: what stands for its kind, or what is assumed.
Edit setFigures(EntityRef part, const std::optional<FailureFigures> &figures);
Edit setFigures(PartKind kind, const std::optional<FailureFigures> &figures);

} // namespace twinpool::edits

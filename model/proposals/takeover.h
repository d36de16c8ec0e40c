// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/edits/edit.h"

namespace twinpool {

/// What an open plan becomes when a proposal takes its place. A row that both have, by kind and name, keeps its id, its
/// state and every text that the proposal leaves empty; what hangs on rows that stay (marks, figures, scenarios,
/// maintenance) stays too, and so do all places while nothing comes to the drawing or goes from it. An empty plan
/// becomes the proposal itself.
Result<Plan> takenOver(const Plan &open, const Plan &proposed);

namespace edits {
Edit takeProposal(const Plan &proposed);
} // namespace edits

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/topology/plan.h"

namespace twinpool {

/// What always holds of a plan, apart from all rules: every id is unique over all kinds and at most `lastId`, every
/// reference names an existing row of the right kind, every placement belongs to a row. The error names the place as
/// in the file: `pools[3].site`.
Result<void> checkIntegrity(const Plan &plan);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/topology/plan.h"

namespace twinpool::cli {

/// The row that is called `pool:name`, whatever the case of letters; names nothing when there is none.
EntityRef rowNamed(const Plan &plan, QStringView name);

} // namespace twinpool::cli

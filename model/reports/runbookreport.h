// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reporttree.h"
#include "model/runbooks/runbook.h"

namespace twinpool {

/// The runbook in the language of this moment: first page with room for what is entered by hand, when to use it, what
/// holds before, each step with a box to tick, and the orders that must not be broken.
report::Report runbookReport(const Plan &plan, const Runbook &runbook);

} // namespace twinpool

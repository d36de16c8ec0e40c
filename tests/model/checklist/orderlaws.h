// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"

// The order constraints of deployment: checklists.md section 7, numbered as there. They are held against the finished
// list, whatever dependencies led to it.

namespace twinpool::test {

/// Those that do not hold: `7.6: AG-03 before AG-04`.
QStringList brokenOrders(const Checklist &checklist);

QStringList allOrders();

} // namespace twinpool::test

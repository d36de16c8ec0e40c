// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"
#include "model/office/workbook.h"

namespace twinpool {

/// One row for each task, with everything that is said about it, in the language of this moment.
report::Sheet checklistTable(const Snapshot &now, const Checklist &checklist);

/// The tasks to filter and to tick, their instructions line by line on a second sheet, and what the plan lacks.
report::Workbook checklistWorkbook(const Snapshot &now, const Checklist &checklist);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"
#include "model/reports/reporttree.h"

namespace twinpool {

/// The checklist in the language of this moment: gaps first, then each phase with its tasks, tick boxes, prerequisites,
/// commands, expected results and sources.
report::Report checklistReport(const Snapshot &now, const Checklist &checklist);

namespace report {
/// The blocks of a task or step that holds commands: each block, or why it was refused.
void addCommands(std::vector<Block> &blocks, const QList<Result<Command>> &commands);

/// Title and path of each page, one a line.
TextRuns pagesOf(const std::vector<Source> &sources);
} // namespace report

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reporttree.h"
#include "model/rules/findinggroup.h"

namespace twinpool {

/// The findings of a plan in the language of this moment: how many of which severity, a table for each group with what
/// to do, and apart from them what was accepted, by whom and why, and which rules the plan uses otherwise than the
/// catalogue says.
report::Report findingsReport(const Snapshot &now, const QList<Finding> &findings, FindingGrouping grouping);

/// One finding a line, for the clipboard: severity, rule, object, sentence and advice with tabs between them.
QString findingsText(const Snapshot &now, const QList<Finding> &findings);

} // namespace twinpool

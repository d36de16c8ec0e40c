// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"
#include "model/reports/reportformat.h"

#include <QByteArray>

namespace twinpool {

/// The checklist as one file, UTF-8, in the language of this moment: gaps first, then each phase with its tasks, tick
/// boxes, prerequisites, commands, expected results and sources. The same plan gives the same bytes.
QByteArray checklistReport(const Snapshot &now, const Checklist &checklist, ReportFormat format);

} // namespace twinpool

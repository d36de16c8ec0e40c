// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/reports/reporttree.h"
#include "model/topology/plan.h"

#include <QStringList>

namespace twinpool {

/// What reportOf() knows beside the runbooks: `checklist`, `changes`, `findings`, `risks`.
QStringList reportNames();

/// A report on \a plan by its name, in the language of this moment. Runbooks have the name of their kind and need a
/// \a subject: `pool-failover`, `pool:pool-par.corp.example.net`.
Result<report::Report> reportOf(const Plan &plan, const QString &name, const QString &subject);

/// Writes into a file: PDF or one of the formats of reportwriter.h, by the ending of \a path.
Result<void> exportReport(const report::Report &report, const QString &path);

} // namespace twinpool

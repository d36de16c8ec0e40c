// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reporttree.h"
#include "model/rules/finding.h"
#include "model/topology/snapshot.h"

#include <QByteArray>

namespace twinpool {

/// What the planner lives with, as a register of risks in the language of this moment: each accepted finding with why,
/// by whom and when, and acceptances that are void because the finding now says something else or has gone.
report::Report riskRegister(const Snapshot &now, const QList<Finding> &findings);

/// The same as a table for spreadsheets: UTF-8 with byte order mark.
QByteArray riskRegisterCsv(const Snapshot &now, const QList<Finding> &findings);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reportformat.h"
#include "model/rules/finding.h"
#include "model/topology/snapshot.h"

#include <QByteArray>

namespace twinpool {

/// What the planner lives with, as a register of risks in the language of this moment: each accepted finding with why,
/// by whom and when, and acceptances that are void because the finding now says something else or has gone.
QByteArray riskRegister(const Snapshot &now, const QList<Finding> &findings, ReportFormat format);

/// The same as a table for spreadsheets: UTF-8 with byte order mark.
QByteArray riskRegisterCsv(const Snapshot &now, const QList<Finding> &findings);

} // namespace twinpool

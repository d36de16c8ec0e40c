// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/whatif/facttable.h"

// The rows of the tables of the what-if panel, in the language of this moment.

namespace twinpool {

class WhatIf;
struct Moment;
struct Snapshot;

/// What happened until now and what will: one row for each consequence of each moment. \a moments gets the moment of
/// each row.
QList<FactRowCells> courseRows(const WhatIf &whatIf, QList<qsizetype> &moments);
QStringList courseColumns();

/// What waits for an administrator, in order; buttons go into the column of the runbook and the last.
constexpr int actionRunbookColumn = 2;
QList<FactRowCells> actionRows(const Snapshot &now, const Moment &moment);
QStringList actionColumns();

/// Each pool, with how its users fare; then the SQL stores.
QList<FactRowCells> poolRows(const Snapshot &now, const Moment &moment);
QStringList poolColumns();

/// What does not work as it should.
QList<FactRowCells> serviceRows(const Snapshot &now, const Moment &moment);
QStringList serviceColumns();

/// What users can do: a row for each feature, a column for each way in which users fare at this moment.
QList<FactRowCells> featureRows(const Moment &moment);
QStringList featureColumns(const Moment &moment);

QList<FactRowCells> warningRows(const Snapshot &now, const Moment &moment);
QStringList warningColumns();

} // namespace twinpool

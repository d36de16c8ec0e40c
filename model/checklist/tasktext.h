// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"

// What people read of a task, in the language of this moment.

namespace twinpool {

QString titleOf(const Task &task, const Plan &plan);
/// One sentence each, in order; only the steps that apply.
QStringList stepsOf(const Task &task, const Snapshot &now);
QString expectedOf(const Task &task, const Plan &plan);
QString rollbackOf(const Task &task, const Plan &plan);
QString noteOf(const Task &task, const Plan &plan);
QString warningOf(const Task &task, const Plan &plan);
/// Roles, then rights: `SQL DBA · sysadmin on every instance concerned`.
QString peopleOf(const TaskTemplate &task);
QString rightsOf(const TaskTemplate &task);
/// `30 min`, `1–2 h`; empty when it depends on the data.
QString durationOf(const TaskTemplate &task);
/// `Title — path` of each source.
QStringList sourcesOf(const TaskTemplate &task);
/// Name of the row that lacks a value and the path of the field.
QString gapText(const TaskGap &gap, const Plan &plan);

} // namespace twinpool

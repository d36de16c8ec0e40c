// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"

// Texts of a task in the language of this moment. Values of the plan are filled in when the text is made.

namespace twinpool {

QString titleOf(const TaskTemplate &task);
QString titleOf(const Task &task);
/// The lines that apply, in order.
QStringList stepsOf(const Task &task, const Snapshot &now);
QString expectedOf(const Task &task, const Plan &plan);
QString rollbackOf(const Task &task, const Plan &plan); ///< Empty: nothing to take back.
QString noteOf(const Task &task, const Plan &plan);
QString warningOf(const Task &task, const Plan &plan); ///< Not empty for tasks that destroy data.

QString rolesOf(EnumSet<TaskRole> who);      ///< `SQL DBA, Tester`
QString rightsOf(EnumSet<TaskRight> rights); ///< Separated by semicolons; empty: none.
QString placeOf(const Task &task, const Snapshot &now); ///< Where it is done, with names of the plan.
QString durationOf(TaskDuration time); ///< `20 to 30 min (estimate)`
/// `Title — path` of each source, one a line.
QString sourcesOf(const std::vector<Source> &sources);

inline QString rolesOf(const TaskTemplate &task) { return rolesOf(task.who); }
inline QString rightsOf(const TaskTemplate &task) { return rightsOf(task.rights); }
inline QString durationOf(const TaskTemplate &task) { return durationOf(task.duration); }
inline QString sourcesOf(const TaskTemplate &task) { return sourcesOf(task.sources); }

QString textOf(const TaskArgument &argument, const Plan &plan);

/// A missing value in words: the row and its property.
QString textOf(const TaskGap &gap, const Plan &plan);

} // namespace twinpool

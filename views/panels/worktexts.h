// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"

#include <QStringList>

#include <functional>

namespace twinpool {

class DetailsColumn;

/// What a page tells of a piece of work: a task of a checklist or a step of a runbook.
struct WorkTexts {
    QString title;
    QStringList facts; ///< Who, where, how long.
    QString rights, warning, expected, rollback, note, sources;
    QStringList steps;
    QList<Result<Command>> commands, checks;
    bool isUnverified = false;
};

WorkTexts textsOf(const Task &task, const Snapshot &now);
WorkTexts textsOf(const RunbookStep &step, const Snapshot &now);

/// The work itself, below its title and facts: warning, steps, commands, checks, way back and sources.
void addWork(DetailsColumn &column, const WorkTexts &work);

/// What the plan lacks, each with a button that calls \a fillIn.
void addGaps(DetailsColumn &column, const QList<TaskGap> &gaps, const Plan &plan,
             const std::function<void(const TaskGap &)> &fillIn);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"
#include "model/io/jsonwriter.h"

// What tasks of checklists and steps of runbooks have in common, as members of the object that is being written.

namespace twinpool::cli {

/// \a key: a list of blocks of commands, each with its language and text, or why it is refused.
void writeBlocks(JsonWriter &json, QLatin1StringView key, const QList<Result<Command>> &blocks);

/// `gaps`: the values that the plan lacks.
void writeGaps(JsonWriter &json, const Plan &plan, const QList<TaskGap> &gaps);

} // namespace twinpool::cli

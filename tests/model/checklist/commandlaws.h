// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"

#include <functional>

// What holds of all commands that are made from a plan.

namespace twinpool::test {

/// Whether the value that is missing is one that people can enter.
bool hasProperty(const Plan &plan, const TaskGap &gap);

/// What a language reads beside the values: kinds of all tokens, and the words.
QStringList skeletonOf(const Command &command);

/// Calls \a check with \a plan, in which one text after the other means something in a language of commands: of the
/// deployment, of one row of each kind, and of all SQL stores and their servers. Texts refused by their property are
/// left out.
void forEachHostilePlan(const Plan &plan, const std::function<void(const Plan &)> &check);

} // namespace twinpool::test

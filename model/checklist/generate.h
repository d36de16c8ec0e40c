// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/task.h"

namespace twinpool {

enum class ChecklistPurpose : quint8 {
    Deploy, ///< The whole plan, as if nothing of it stood yet.
    Change, ///< What is new or changed beside what is deployed.
};
constexpr auto enumNames(ChecklistPurpose)
{
    using enum ChecklistPurpose;
    return std::to_array<EnumName<ChecklistPurpose>>({
        {Deploy, "deploy", QT_TRANSLATE_NOOP("Enum", "Deploy the whole plan")},
        {Change, "change", QT_TRANSLATE_NOOP("Enum", "Deploy what is new or changed")},
    });
}

/// Tasks in the order in which they are to be done.
struct Checklist {
    QList<Task> tasks;
    QList<TaskGap> gaps; ///< Of all tasks, each once, in the order of need.
};

/// The checklist of a plan. Its target version decides which tasks there are; none for 2010 and 2013.
/// The error, a cycle of dependencies with the names of its tasks, is a mistake in the catalogue.
/// Source: checklists.md sections 1.1 to 1.5.
Result<Checklist> generate(const Snapshot &now, ChecklistPurpose purpose);

} // namespace twinpool

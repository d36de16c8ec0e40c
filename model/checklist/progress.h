// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"

// Where the work on a checklist stands. Marks are kept in the plan by instance name, so they outlive a regeneration.

namespace twinpool {

enum class TaskState : quint8 {
    Open,
    Done,
    Skipped,
    Changed, ///< Marked, but the task asks for something else now: to look at again.
};
constexpr auto enumNames(TaskState)
{
    using enum TaskState;
    return std::to_array<EnumName<TaskState>>({
        {Open, "open", QT_TRANSLATE_NOOP("Enum", "Open")},
        {Done, "done", QT_TRANSLATE_NOOP("Enum", "Done")},
        {Skipped, "skipped", QT_TRANSLATE_NOOP("Enum", "Skipped")},
        {Changed, "changed", QT_TRANSLATE_NOOP("Enum", "Look at again")},
    });
}

/// The mark of a task, or null.
const TaskMark *markOf(const Plan &plan, const Task &task);

TaskState stateOf(const Plan &plan, const Task &task);

/// Who did or skipped the task and when, without the remark.
QString textOf(const TaskMark &mark);

/// Neither done nor skipped as it is now.
inline bool isLeft(TaskState state)
{
    return state == TaskState::Open || state == TaskState::Changed;
}

/// What the task asks for, in a form to compare: another command or another name gives another basis.
QString basisOf(const Task &task);

/// How far a run of tasks has come.
struct Progress {
    int total = 0, done = 0, skipped = 0, changed = 0;

    int left() const { return total - done - skipped; }
    /// Adds \a count tasks in this state.
    void add(TaskState state, int count = 1);
    bool operator==(const Progress &) const = default;
};
Progress progressOf(const Plan &plan, std::span<const Task> tasks);

} // namespace twinpool

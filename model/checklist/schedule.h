// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"

namespace twinpool {

/// When each task of a checklist can start if everybody needed is there, in minutes of work from the beginning. Tasks
/// take their longest estimate; those of unknown length take none.
struct Schedule {
    struct Span {
        int start = 0, end = 0;
        bool operator==(const Span &) const = default;
    };
    QList<Span> spans;       ///< One for each task, by position.
    QList<int> criticalPath; ///< Positions of tasks of which each waits for the one before; together the longest way.
    int minutes = 0;         ///< Length of the critical path.
    /// Work of each role over all tasks; a task of two roles counts for both. Roles without work are left out.
    QList<std::pair<TaskRole, int>> work;
};

Schedule scheduleOf(const Checklist &checklist);

/// `3 h 20 min`
QString hoursText(int minutes);

} // namespace twinpool

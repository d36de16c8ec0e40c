// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"

namespace twinpool {

/// Which tasks of a checklist somebody wants to see. What is not set restricts nothing.
struct TaskFilter {
    QString text{}; ///< Words that title, roles or name of the task hold, in any order and case.
    std::optional<TaskRole> role{};
    SiteId site{}; ///< Tasks that concern the site or something in it.
    std::optional<std::vector<EntityRef>> objects{}; ///< Tasks that concern one of these rows; none concerns an empty list.

    bool isEmpty() const { return *this == TaskFilter(); }
    bool operator==(const TaskFilter &) const = default;
};

/// Whether each task passes, by position. \a now is the plan from which the checklist was generated.
std::vector<bool> passing(const Snapshot &now, const Checklist &checklist, const TaskFilter &filter);

} // namespace twinpool

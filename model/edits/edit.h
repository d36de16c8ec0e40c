// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/topology/plan.h"

#include <functional>

namespace twinpool {

/// Something a user can do to a plan: one step of undo. Gestures, forms, paste, import and quick fixes all make one.
struct Edit {
    QString label; ///< Short verb phrase in the user's language: "Move pool".
    std::function<Result<Plan>(Plan)> apply;
    QString mergeKey{}; ///< Steps with the same key that is not empty become one, while a key or button is held.
};

} // namespace twinpool

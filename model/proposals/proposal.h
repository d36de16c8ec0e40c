// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/proposals/answers.h"
#include "model/rules/finding.h"
#include "model/sizing/hardwarelist.h"
#include "model/sizing/loads.h"

#include <array>

namespace twinpool {

/// What answers lead to, and what is to be said of it.
struct Proposal {
    Answers answers;
    SnapshotPtr now; ///< Null where the answers cannot be; then the rest is empty.
    QList<Error> faults{}; ///< Why they cannot be: faultsIn().
    PlanSizes sizes{};
    std::vector<HardwareLine> hardware{}; ///< Over all sites, by role.
    std::array<int, 3> findings{}; ///< By Severity.

    int count(Severity severity) const { return findings[static_cast<size_t>(severity)]; }
};

Proposal proposalFor(const Answers &answers);

/// The pool that is fullest, and in which state.
struct Fullest {
    const PoolLoad *load = nullptr; ///< Null: nothing that a figure is published for.
    LoadState state = LoadState::Normal;
};
Fullest fullestOf(const PlanSizes &sizes);

/// The state that asks for the most servers, the earlier of two; none where no figure is published.
std::optional<LoadState> decisiveState(const PoolLoad &load);

} // namespace twinpool

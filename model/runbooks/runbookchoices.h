// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"

namespace twinpool {

/// A runbook that can be generated, or the note that there is no disaster recovery for a pool.
struct RunbookChoice {
    EntityRef subject;
    std::optional<RunbookKind> kind; ///< None: no pool takes over, only a restore from the exports remains.

    bool operator==(const RunbookChoice &) const = default;
};

/// Every runbook of the plan, in the order of the catalogue, and a note for each pool without disaster recovery.
QList<RunbookChoice> allRunbooks(const Snapshot &now);

/// What answers or ends the failure of \a failed, in the same order: of the pools, stores and sites concerned. Without
/// planned work. Empty when the catalogue has nothing for it.
QList<RunbookChoice> runbooksFor(const Snapshot &now, EntityRef failed);

/// The runbook with the step \a step (`RB-FO-05`): of the first of \a concerned that has it, otherwise of any subject. When
/// the plan leaves the step out everywhere, the runbook of the first of \a concerned that it belongs to; perhaps none.
std::optional<RunbookChoice> runbookWithStep(const Snapshot &now, QStringView step, const QList<EntityRef> &concerned);

QString textOf(const RunbookChoice &choice, const Plan &plan);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbook.h"

namespace twinpool {

/// A rule of order that no runbook may break, by hand or otherwise. Texts: QT_TRANSLATE_NOOP("Runbooks", …).
/// Source: runbooks.md section 2.
struct OrderConstraint {
    const char *id; ///< `OC-05`
    const char *text;
    const char *reason;
    EnumSet<RunbookKind> runbooks; ///< Which it concerns.
    /// Ids of steps: in each row every instance of a step comes before every instance of the next one.
    std::vector<std::vector<const char *>> sequences = {};
    /// What the order of steps alone does not say.
    bool (*isKept)(const Runbook &) = nullptr;
};

/// OC-01 to OC-22.
const std::vector<OrderConstraint> &orderConstraints();

QString textOf(const OrderConstraint &constraint);
QString reasonOf(const OrderConstraint &constraint);

/// The constraints that \a runbook breaks.
QList<const OrderConstraint *> brokenBy(const Runbook &runbook);

/// The runbook with one step at another place; the error names the first constraint that forbids it, and why.
/// @pre both are positions in Runbook::steps
Result<Runbook> withStepMoved(Runbook runbook, qsizetype from, qsizetype to);

} // namespace twinpool

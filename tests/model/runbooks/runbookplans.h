// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runbooks/runbookchoices.h"

// Plans and the runbooks of them, for the tests of this folder.

namespace twinpool::test {

/// Every runbook of a plan.
QList<Runbook> runbooksOf(const Snapshot &now);

/// The runbook, which has to exist. \a subject: a name, `pool-par.corp.example.net`.
Runbook runbookOf(const Plan &plan, RunbookKind kind, const QString &subject);

EntityRef rowNamed(const Plan &plan, const QString &name);

/// Version 2015: plan C.2 whose mirrored pool has two servers and a mirrored partner in the other site, and whose Edge
/// pools carry federation and XMPP.
Plan olderPlan();

/// Plans that together have every runbook of the catalogue and every step of each, with all values given.
QList<Plan> completePlans();

/// The lines of all commands, without checks.
QStringList commandLines(const RunbookStep &step);
QStringList commandLines(const Runbook &runbook);

} // namespace twinpool::test

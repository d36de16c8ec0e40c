// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

namespace twinpool::test {

/// What the rules say whose ids begin with \a family, whether another finding would hide it or not. Sorted.
QList<Finding> askFamily(const Snapshot &now, const char *family);

/// `FEP-001 par`: rule and first label of the subject's name, for the deployment `FEP-024`. Sorted.
QStringList inWords(const QList<Finding> &findings, const Plan &plan);

/// What is wrong with a fix: it fails, breaks the plan, leaves its finding or makes a worse one. Empty: nothing.
QString troubleWithFix(const Snapshot &now, const Finding &finding, const Edit &fix);

/// A plan and exactly what a family says about it. The name begins with the rule it is about, or with its family.
struct RuleCase {
    const char *name;
    Plan plan;
    QStringList expected; ///< As from inWords().
    int fixes = 0;        ///< Edits that the rule of the name offers for all its findings.
};

} // namespace twinpool::test

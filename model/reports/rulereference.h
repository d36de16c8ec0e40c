// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reporttree.h"
#include "model/rules/rule.h"

#include <span>

namespace twinpool {

/// The pages of \a rules in the language of this moment: what each checks and says, why, for which versions, what to
/// do, and which pages say so. More than one rule begin with a list of them.
report::Report ruleReference(std::span<const Rule *const> rules);

/// What the message and the advice of a rule look like: "…" stands where a finding names objects and numbers.
QString messagePatternOf(const Rule &rule);
QString advicePatternOf(const Rule &rule);

/// What a rule is asked about, as the command line names it: kinds of rows, `deployment` or `checklist`.
QStringList subjectNamesOf(const Rule &rule);

/// Names of the versions in files, in their order: `2019, SE`.
QString versionNamesOf(const Rule &rule);

} // namespace twinpool

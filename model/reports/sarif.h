// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/rules/rule.h"

#include <QByteArray>

namespace twinpool {

/// A plan file that was checked, and what it was found to say.
struct CheckedPlan {
    QString file;      ///< Path of the plan file.
    QByteArray bytes;  ///< What the file holds: findings name the line of their row in it.
    Plan plan;
    QList<Finding> findings;
};

/// One run over all plans as SARIF 2.1.0 in the language of this moment: every rule with its texts, and for each finding
/// its level, the line and name of its row, the related rows, what was accepted, and its fixes as replacements of lines
/// in the plan file. Source: export-formats.md section 12.
QByteArray sarifReport(const QList<CheckedPlan> &plans, const QString &programVersion);

} // namespace twinpool

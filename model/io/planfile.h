// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/io/wholefile.h"
#include "model/topology/plan.h"

#include <QStringList>

// Plan files, `*.twinpool`: JSON, a fixed order, one row a line. Fields that have their default value are not written.

namespace twinpool {

inline constexpr const char *planFormatName = "twinpool-plan";
inline constexpr int planFormatVersion = 3; ///< Raised with each change that older programs could not read.

struct LoadedPlan {
    Plan plan;
    QStringList notes; ///< What migrations changed, for people.
};

/// Decodes and checks a whole file. Unknown members, wrong types, values out of range, names with control characters or
/// path steps, and broken references are refused; the error's place is the JSON path (`pools[3].site`).
Result<LoadedPlan> readPlan(const QByteArray &bytes);

/// The same plan gives the same bytes. @post readPlan(writePlan(p)).plan == p
QByteArray writePlan(const Plan &plan);

Result<LoadedPlan> loadPlan(const QString &path);

/// Replaces the file as replaceFile() does, after proving that what is written reads back as \a plan.
Result<SaveReport> savePlan(const QString &path, const Plan &plan);

/// JSON Schema (draft 7) of plan files; `resources/schema/plan.schema.json` is this text.
QByteArray planSchema();

} // namespace twinpool

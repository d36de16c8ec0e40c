// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/io/migrations.h"

#include "model/io/planfile.h"

#include <array>

namespace twinpool {

namespace {

using Step = void (*)(QJsonObject &root, QStringList &notes);

/// Version 2 brought the deployed state, scenarios and the rule set, which a file of version 1 simply lacks.
void toVersion2(QJsonObject &, QStringList &) { }

/// Version 3 calls the ticks of tasks marks, since tasks can be skipped as well.
void toVersion3(QJsonObject &root, QStringList &)
{
    if (const QJsonValue ticks = root.take(QLatin1StringView("doneTasks")); !ticks.isUndefined())
        root[QLatin1StringView("taskMarks")] = ticks;
}

/// The step at index n leads from version n + 1 to n + 2.
constexpr std::array<Step, planFormatVersion - 1> steps{toVersion2, toVersion3};

} // namespace

void migrate(QJsonObject &root, int fromVersion, QStringList &notes)
{
    for (size_t version = static_cast<size_t>(fromVersion); version <= steps.size(); ++version)
        steps[version - 1](root, notes);
    root[QLatin1StringView("formatVersion")] = planFormatVersion;
}

} // namespace twinpool

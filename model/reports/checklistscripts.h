// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"
#include "model/checklist/generate.h"

#include <QByteArray>

namespace twinpool {

enum class ScriptGrouping : quint8 { Place, Role };
constexpr auto enumNames(ScriptGrouping)
{
    using enum ScriptGrouping;
    return std::to_array<EnumName<ScriptGrouping>>({
        {Place, "place", QT_TRANSLATE_NOOP("Enum", "One for each place")},
        {Role, "role", QT_TRANSLATE_NOOP("Enum", "One for each role")},
    });
}

struct ScriptFile {
    QString name; ///< Safe and unique without regard to case: `fe1-par_corp_example_net.ps1`.
    QByteArray bytes;
};

/// The PowerShell and T-SQL commands of a checklist as script files, in the order of the work. Of a task with several
/// roles the first has the commands. Blocks that destroy data are left out and say so; those with parts to fill in are
/// comments. Setup lines for the Command Prompt and values for dialogs stay in the checklist.
QList<ScriptFile> checklistScripts(const Snapshot &now, const Checklist &checklist, ScriptGrouping grouping);

} // namespace twinpool

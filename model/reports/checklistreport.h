// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"

#include <QByteArray>

namespace twinpool {

enum class ReportFormat : quint8 { Html, Markdown };
constexpr auto enumNames(ReportFormat)
{
    using enum ReportFormat;
    return std::to_array<EnumName<ReportFormat>>({
        {Html, "html", QT_TRANSLATE_NOOP("Enum", "Web page")},
        {Markdown, "md", QT_TRANSLATE_NOOP("Enum", "Markdown")},
    });
}

/// The checklist as one file, UTF-8, in the language of this moment: gaps first, then each phase with its tasks, tick
/// boxes, prerequisites, commands, expected results and sources. The same plan gives the same bytes.
QByteArray checklistReport(const Snapshot &now, const Checklist &checklist, ReportFormat format);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

namespace twinpool {

/// What checklists and runbooks can be written as.
enum class ExportFormat : quint8 {
    Html,
    Pdf,
    Docx,
    Markdown,
    Xlsx,
    Csv,
    Calendar,
    Project,
    ScriptsByPlace,
    ScriptsByRole,
};
constexpr auto enumNames(ExportFormat)
{
    using enum ExportFormat;
    return std::to_array<EnumName<ExportFormat>>({
        {Html, "html", QT_TRANSLATE_NOOP("Enum", "Web page")},
        {Pdf, "pdf", QT_TRANSLATE_NOOP("Enum", "PDF")},
        {Docx, "docx", QT_TRANSLATE_NOOP("Enum", "Word document")},
        {Markdown, "md", QT_TRANSLATE_NOOP("Enum", "Markdown")},
        {Xlsx, "xlsx", QT_TRANSLATE_NOOP("Enum", "Excel workbook")},
        {Csv, "csv", QT_TRANSLATE_NOOP("Enum", "Table (CSV)")},
        {Calendar, "ics", QT_TRANSLATE_NOOP("Enum", "Calendar (iCalendar)")},
        {Project, "xml", QT_TRANSLATE_NOOP("Enum", "Project plan (XML)")},
        {ScriptsByPlace, "scripts-by-place", QT_TRANSLATE_NOOP("Enum", "Scripts, one for each place")},
        {ScriptsByRole, "scripts-by-role", QT_TRANSLATE_NOOP("Enum", "Scripts, one for each role")},
    });
}

} // namespace twinpool

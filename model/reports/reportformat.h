// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/enumnames.h"

namespace twinpool {

enum class ReportFormat : quint8 { Html, Markdown, Docx };
constexpr auto enumNames(ReportFormat)
{
    using enum ReportFormat;
    return std::to_array<EnumName<ReportFormat>>({
        {Html, "html", QT_TRANSLATE_NOOP("Enum", "Web page")},
        {Markdown, "md", QT_TRANSLATE_NOOP("Enum", "Markdown")},
        {Docx, "docx", QT_TRANSLATE_NOOP("Enum", "Word document")},
    });
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportpreview.h"

#include "app/gui/module/printpreview.h"
#include "model/base/module.h"
#include "views/print/reportpages.h"

using namespace Qt::StringLiterals;

namespace twinpool {

Result<void> previewReport(const report::Report &report, QWidget *window)
{
    const auto preview = moduleEntryAs<PrintPreviewEntry>(u"twinpool_printing"_s, "twinpool_print_preview");
    if (!preview)
        return preview.error();
    (*preview)(report.fullTitle(), [&report](QPagedPaintDevice &pages) { paintReport(pages, report); }, window);
    return {};
}

} // namespace twinpool

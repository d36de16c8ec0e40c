// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportprint.h"

#include "model/reports/reporttree.h"
#include "views/print/reportpages.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

namespace twinpool {

void printReport(QPrinter &printer, const report::Report &report)
{
    paintReport(printer, report);
}

void previewReport(const report::Report &report, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report.fullTitle());
    QPrintPreviewDialog preview(&printer, window);
    preview.setWindowTitle(report.fullTitle());
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&report](QPrinter *on) { printReport(*on, report); });
    preview.exec();
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportprint.h"

#include "model/reports/reportwriter.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

namespace twinpool {

void printReport(QPrinter &printer, const report::Report &report)
{
    QTextDocument document;
    document.setHtml(QString::fromUtf8(paneHtml(report)));
    document.print(&printer); // numbers the pages, as the document has no page size of its own
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

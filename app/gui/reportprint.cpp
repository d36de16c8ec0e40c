// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/reportprint.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

namespace twinpool {

void printReport(QPrinter &printer, const QByteArray &html)
{
    QTextDocument document;
    document.setHtml(QString::fromUtf8(html));
    document.print(&printer); // numbers the pages, as the document has no page size of its own
}

void previewReport(const QByteArray &html, const QString &title, QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintPreviewDialog preview(&printer, window);
    preview.setWindowTitle(title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&html](QPrinter *on) { printReport(*on, html); });
    preview.exec();
}

} // namespace twinpool

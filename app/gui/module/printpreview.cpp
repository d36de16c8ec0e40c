// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/module/printpreview.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

extern "C" Q_DECL_EXPORT void twinpool_print_preview(const QString &title,
                                                     const std::function<void(QPagedPaintDevice &)> &paint,
                                                     QWidget *window)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(title);
    QPrintPreviewDialog preview(&printer, window);
    preview.setWindowTitle(title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
                     [&paint](QPrinter *pages) { paint(*pages); });
    preview.exec();
}

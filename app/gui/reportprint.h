// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QPrinter;
class QString;
class QWidget;

namespace twinpool {

/// Lays a report in HTML out on the pages of \a printer, with page numbers.
void printReport(QPrinter &printer, const QByteArray &html);

/// Shows the pages of a report before they are printed. \a title names the print job.
void previewReport(const QByteArray &html, const QString &title, QWidget *window);

} // namespace twinpool

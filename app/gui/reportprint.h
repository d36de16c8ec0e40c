// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPrinter;
class QWidget;

namespace twinpool {

namespace report {
struct Report;
}

/// Lays a report out on the pages of \a printer, with page numbers.
void printReport(QPrinter &printer, const report::Report &report);

/// Shows the pages of a report before they are printed. Its title names the print job.
void previewReport(const report::Report &report, QWidget *window);

} // namespace twinpool

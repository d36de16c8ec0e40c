// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/reports/reportformat.h"
#include "model/reports/reporttree.h"

#include <QByteArray>

namespace twinpool {

/// \a report as one file. The same report gives the same bytes. Only Word files can fail: see moduleEntry().
Result<QByteArray> written(const report::Report &report, ReportFormat format);

/// For a pane of rich text inside the program: its colours, no script. UTF-8.
QByteArray paneHtml(const report::Report &report);

// One file each.
QByteArray reportAsHtml(const report::Report &report);
QByteArray reportAsMarkdown(const report::Report &report);
Result<QByteArray> reportAsDocx(const report::Report &report);

namespace report {
/// What stands above a block of commands: the language, and what to heed.
QString captionOf(const Command &command);
/// What to heed alone; mostly empty.
QString heedOf(const Command &command);
/// `Expected:`, with the blank that the language puts before the colon.
QString labelBefore(const QString &label);
QString notNeeded();
QString refusedCommand(const Error &error);
} // namespace report

} // namespace twinpool

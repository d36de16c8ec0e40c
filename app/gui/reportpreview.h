// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

class QWidget;

namespace twinpool {

namespace report {
struct Report;
}

/// Shows the pages of a report before they are printed. Its title names the print job. The error is that of
/// moduleEntry().
Result<void> previewReport(const report::Report &report, QWidget *window);

} // namespace twinpool

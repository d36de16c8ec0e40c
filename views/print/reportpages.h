// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reporttree.h"

class QPagedPaintDevice;

namespace twinpool {

/// Paints \a report on the pages of \a device, whose page size and margins it takes, with the title on top of the pages
/// after the first and numbers below all.
void paintReport(QPagedPaintDevice &device, const report::Report &report);

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/reports/reporttree.h"

#include <QByteArray>

namespace twinpool {

/// \a report on A4 pages. The same report gives the same bytes on the same computer: its fonts decide where lines end.
QByteArray reportAsPdf(const report::Report &report);

} // namespace twinpool

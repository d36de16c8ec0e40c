// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcontent.h"

#include <QChart>

#include <functional>

namespace twinpool {

/// Bars that a chart shows at most; the table has all.
inline constexpr qsizetype mostBars = 40;

/// Called with series and category when the pointer is on a value, with -1 when it leaves.
using ChartHover = std::function<void(qsizetype series, qsizetype category)>;
/// Called with the category that was clicked.
using ChartClick = std::function<void(qsizetype category)>;

/// Fills an empty chart. Series differ by pattern or dashes as well as by colour.
void drawChart(QChart &chart, const ChartContent &content, const Theme &theme, const ChartHover &hover = {},
               const ChartClick &click = {});

} // namespace twinpool

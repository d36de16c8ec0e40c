// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartcontent.h"

#include <QByteArray>

namespace twinpool {

/// The chart on white paper, tall enough for its bars. Needs an application, not a display.
QByteArray chartSvg(const ChartContent &content);
QByteArray chartPng(const ChartContent &content);

} // namespace twinpool

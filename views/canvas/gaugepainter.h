// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/canvas/gauges.h"
#include "views/theme/theme.h"

#include <QRectF>

class QPainter;

namespace twinpool {

/// Fullest that a bar can show; what is fuller ends there. The limit, 1, has a mark.
inline constexpr double gaugeMost = 1.5;

ThemeColor colorOf(Grade grade);

/// The sign of a grade that asks for attention; an empty name for others.
QString iconNameFor(Grade grade);

/// A thin bar in \a rect, which it fills with its mark: what is above the limit is thicker and hatched, so that it reads
/// without colour.
void paintGauge(QPainter &painter, const QRectF &rect, const StateLoad &load, const Theme &theme);

} // namespace twinpool

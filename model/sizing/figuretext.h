// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/sizing/figure.h"
#include "model/topology/plan.h"

#include <QStringList>

// What people read about a figure, in the language of this moment.

namespace twinpool {

/// `Users of the pool (pool-par.example.net)`
QString nameOf(const Figure &figure, const Plan &plan);

/// `6,660 users`; at most two decimals.
QString valueText(double value, Unit unit);
QString valueText(const Figure &figure);

/// The formula with the plan's numbers and its outcome: `30,000 users ÷ 6,660 users per server, rounded up = 5 servers`.
/// Empty for a number that is not computed.
QString formulaText(const Figure &figure);

/// Where the number comes from: `Documented: Capacity planning user model usage`.
QString originText(const Figure &figure);

/// The same with the pages behind all numbers that it follows from, each once.
QString originAndSources(const Figure &figure);

/// One line for the figure and each number behind it, deepest last: name, value or formula, origin. Each number once.
QStringList explanation(const Figure &figure, const Plan &plan);

} // namespace twinpool

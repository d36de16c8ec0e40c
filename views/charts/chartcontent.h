// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace twinpool {

enum class ChartKind : quint8 {
    Bars,         ///< Lying, one group for each category, the first on top.
    StackedBars,  ///< The same, the series one after the other.
    Lines,        ///< Over positions.
    StackedSteps, ///< Over positions; each value holds until the next position.
};

struct ChartSeries {
    QString name;
    ThemeColor color = &Theme::accent;
    std::vector<double> values{}; ///< One for each category.
};

/// A value that means something to all categories: a capacity, a target.
struct ChartLimit {
    QString name;
    double value = 0;
};

/// What one chart shows, finished: views compute nothing.
struct ChartContent {
    ChartKind kind = ChartKind::Bars;
    QString title{};
    QString categoryTitle{}, valueTitle{}; ///< With the unit, where there is one.
    QStringList categories{};          ///< What the table calls them; bars as well.
    std::vector<double> positions{};    ///< Of categories along the axis, increasing; lines and steps only.
    QList<ChartSeries> series{};        ///< At most six: more than that nobody tells apart.
    QList<ChartLimit> limits{};
    int decimals = 0; ///< Of values.
    /// Where a value comes from, asked when it is looked at; without it nothing is said.
    std::function<QString(qsizetype series, qsizetype category)> origin{};

    bool isEmpty() const { return categories.isEmpty() || series.isEmpty(); }
    bool hasPositions() const { return kind == ChartKind::Lines || kind == ChartKind::StackedSteps; }
};

/// \a value as charts and their tables write it.
QString chartNumber(const ChartContent &content, double value);

/// What is said of one value: "Lyon, signed out: 1,200", and where it comes from.
QString chartTip(const ChartContent &content, qsizetype series, qsizetype category);

} // namespace twinpool

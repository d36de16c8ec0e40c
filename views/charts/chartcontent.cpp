// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcontent.h"

#include <QCoreApplication>
#include <QLocale>

namespace twinpool {

QString chartNumber(const ChartContent &content, double value)
{
    return QLocale().toString(value, 'f', content.decimals);
}

QString chartTip(const ChartContent &content, qsizetype series, qsizetype category)
{
    const ChartSeries &row = content.series[series];
    //: %1 is a category such as a pool, %2 what is counted, %3 a number
    const QString value =
        QCoreApplication::translate("Charts", "%1, %2: %3")
            .arg(content.categories[category], row.name, chartNumber(content, row.values[size_t(category)]));
    const QString origin = content.origin ? content.origin(series, category) : QString();
    return origin.isEmpty() ? value : value + u'\n' + origin;
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/availability/availability.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace twinpool {

namespace {

QString rangeText(const QString &least, const QString &most)
{
    return QCoreApplication::translate("Availability", "%1 to %2").arg(least, most);
}

} // namespace

QString downtimeText(double share)
{
    constexpr double minute = 60, hour = 60 * minute, day = 24 * hour, year = 365 * day;
    const double seconds = share * year;
    const auto rounded = [&](double unit) { return static_cast<int>(std::lround(seconds / unit)); };
    const int inSeconds = rounded(1), inMinutes = rounded(minute), inHours = rounded(hour), inDays = rounded(day);
    if (share <= 0)
        return QCoreApplication::translate("Availability", "never");
    if (seconds < 1)
        return QCoreApplication::translate("Availability", "less than a second a year");
    if (seconds < 90)
        return QCoreApplication::translate("Availability", "about %n second(s) a year", nullptr, inSeconds);
    if (seconds < 90 * minute)
        return QCoreApplication::translate("Availability", "about %n minute(s) a year", nullptr, inMinutes);
    if (seconds < 2 * day)
        return QCoreApplication::translate("Availability", "about %n hour(s) a year", nullptr, inHours);
    return QCoreApplication::translate("Availability", "about %n day(s) a year", nullptr, inDays);
}

QString availabilityText(double share)
{
    const double missing = 1 - share;
    // One digit more than the nines, which the subtraction above leaves a little short.
    const double nines = missing > 0 ? std::ceil(-std::log10(missing) - 1e-6) : 0;
    const int digits = missing > 0 ? std::clamp(static_cast<int>(nines) - 1, 1, 12) : 0;
    return QCoreApplication::translate("Availability", "%1 %").arg(QLocale().toString(100 * share, 'f', digits));
}

QString downtimeText(const Bounds &down)
{
    return down.areExact() ? downtimeText(down.most) : rangeText(downtimeText(down.least), downtimeText(down.most));
}

QString availabilityText(const Bounds &down)
{
    return down.areExact() ? availabilityText(1 - down.most)
                           : rangeText(availabilityText(1 - down.most), availabilityText(1 - down.least));
}

} // namespace twinpool

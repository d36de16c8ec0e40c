// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/worktime.h"

namespace twinpool {

namespace {

constexpr int morning = 8 * 60, beforeLunch = 4 * 60, lunch = 60;
constexpr int workDays = 5;

} // namespace

WorkTime::WorkTime(QDate firstDay)
    : m_firstDay(firstDay)
{
    while (m_firstDay.dayOfWeek() > workDays)
        m_firstDay = m_firstDay.addDays(1);
}

QDateTime WorkTime::at(int inside, int minutes) const
{
    const int day = inside / minutesOfDay;
    const int week = (m_firstDay.dayOfWeek() - 1 + day) / workDays; // weekends between
    const int minute = minutes - day * minutesOfDay;
    const bool isAfternoon = inside % minutesOfDay >= beforeLunch;
    const QDate date = m_firstDay.addDays(day + 2 * week);
    return QDateTime(date, QTime::fromMSecsSinceStartOfDay((morning + minute + (isAfternoon ? lunch : 0)) * 60'000), Qt::UTC);
}

} // namespace twinpool

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace twinpool {

/// Clock times of work that is counted in minutes from the first morning: Monday to Friday, 8 to 12 and 13 to 17.
class WorkTime
{
public:
    /// Work begins on \a firstDay, or on the Monday after it.
    explicit WorkTime(QDate firstDay);

    static constexpr int minutesOfDay = 480, minutesOfWeek = 5 * minutesOfDay;

    /// When work begins that has \a minutes of work before it, and when it ends: a day ends at 17, the next begins at 8.
    /// The times belong to no time zone.
    QDateTime startAfter(int minutes) const { return at(minutes, minutes); }
    QDateTime endAfter(int minutes) const { return minutes > 0 ? at(minutes - 1, minutes) : startAfter(0); }

private:
    /// \a minutes, on the day and before or after lunch as \a inside is.
    QDateTime at(int inside, int minutes) const;

    QDate m_firstDay;
};

} // namespace twinpool

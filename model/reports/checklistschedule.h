// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/checklist/generate.h"

#include <QByteArray>
#include <QDate>

// The tasks of a checklist for calendars and project plans, in the language of this moment. Times are those of
// scheduleOf() in working hours.

namespace twinpool {

/// iCalendar to-dos, those of a phase below one for the phase. Without a valid \a firstDay they have no dates.
QByteArray checklistCalendar(const Snapshot &now, const Checklist &checklist, QDate firstDay);

/// The XML of Microsoft Project: phases as summary tasks, links between tasks, roles as resources. Without a valid
/// \a firstDay it begins on 5 January 2026: a project has to begin somewhere, and its start can be changed there.
QByteArray checklistProject(const Snapshot &now, const Checklist &checklist, QDate firstDay);

} // namespace twinpool

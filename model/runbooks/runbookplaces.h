// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Where steps of several runbooks are done. %1 and %2 as in all texts of runbooks.

namespace twinpool::runbookplaces {

inline constexpr const char *onSubject = QT_TRANSLATE_NOOP("Runbooks", "a Front End Server of %1");
inline constexpr const char *onPartner = QT_TRANSLATE_NOOP("Runbooks", "a Front End Server of %2");
inline constexpr const char *itself = "%1";
inline constexpr const char *managementComputer = QT_TRANSLATE_NOOP("Runbooks", "a management computer");
inline constexpr const char *survivingPool = QT_TRANSLATE_NOOP("Runbooks", "a Front End Server of the surviving site");

} // namespace twinpool::runbookplaces

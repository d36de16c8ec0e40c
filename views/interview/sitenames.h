// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/answers.h"

namespace twinpool {

/// As many as a file of answers may have.
inline constexpr int mostUsersOfSite = 1'000'000;

/// \a pattern with the first number that no site and no branch of the answers is called by.
QString freeSiteName(const Answers &answers, const QString &pattern);

} // namespace twinpool

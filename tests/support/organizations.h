// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/proposals/answers.h"

namespace twinpool::test {

/// The reference organisations in tests/data/answers: "small", "medium" and "large".
Answers organization(const QString &name);

/// Users that the sites of the answers have.
qint64 usersIn(const Answers &answers);

} // namespace twinpool::test
